package nl.loont.subsidie;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loont.kern.excel.SeriesWorkbook;
import nl.loont.kern.excel.SeriesWorkbook.Case;
import nl.loont.kern.excel.SeriesWorkbook.Total;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Sheet;

/** Excel-werkmap van een dienstverband: elke maand, met levende formules. */
public final class Verloopwerkmap {
  /** Cel met het deel van de maand waarin de bedragen van een deel gelden. */
  public static final String GEWICHT = "deelVanMaand";

  private Verloopwerkmap() {}

  /**
   * Schrijft de werkmap van de subsidie.
   *
   * @param out bestemming; wordt niet gesloten
   * @throws IOException als het schrijven mislukt
   * @throws IllegalArgumentException als het dienstverband in geen enkele maand loopt
   */
  public static void schrijf(Betaalverloop verloop, OutputStream out) throws IOException {
    schrijf(
        verloop,
        "Loonkostensubsidie, maand voor maand",
        Subsidiemodel::indeling,
        List.of(),
        verloop.opmerkingen(),
        out);
  }

  /** De bladen die bij een model horen. */
  @FunctionalInterface
  public interface Indeling {
    List<Sheet> van(Model model);
  }

  /** Schrijft de werkmap met meer bladen en kolommen, voor een plaatsing. */
  public static void schrijf(
      Betaalverloop verloop,
      String titel,
      Indeling indeling,
      List<Total> erbij,
      List<String> opmerkingen,
      OutputStream out)
      throws IOException {
    List<Case> gevallen = new ArrayList<>();
    for (Betaalmaand maand : verloop.maanden()) {
      for (Deel deel : maand.delen()) {
        gevallen.add(
            new Case(
                maand.maand().toString(),
                maand.delen().size() == 1 && deel.dagen() == maand.maand().lengthOfMonth()
                    ? maand.maand().toString()
                    : "%s t/m %d".formatted(deel.van(), deel.totEnMet().getDayOfMonth()),
                deel.waarden()));
      }
    }
    if (gevallen.isEmpty()) {
      throw new IllegalArgumentException("het dienstverband loopt in geen van de maanden");
    }
    List<String> voorblad = new ArrayList<>();
    voorblad.add(titel);
    voorblad.add(
        "Overzicht: een regel per maand, afgerond op de cent. De bladen erna: een kolom per maand of"
            + " deel van een maand, met de formules en hun bron.");
    voorblad.add(
        "Te betalen samen: %s. Een bedrag van een deel van de maand telt naar kalenderdagen."
            .formatted(Notation.NEDERLANDS.money(verloop.totaalCent() / 100.0)));
    voorblad.addAll(opmerkingen);
    List<Total> kolommen =
        Stream.concat(
                Stream.of(
                    new Total("Subsidie", "teBetalenSubsidie", ""),
                    new Total("Te betalen met vergoeding", "teBetalen", "")),
                erbij.stream())
            .toList();
    SeriesWorkbook.write(gevallen, bladen(gevallen, indeling), kolommen, voorblad, out);
  }

  /** De bladen van alle modellen samen: tot 2024 zijn er andere cellen dan erna. */
  private static List<Sheet> bladen(List<Case> gevallen, Indeling indeling) {
    Map<String, Map<String, Map<String, Sheet.Row>>> samen = new LinkedHashMap<>();
    gevallen.stream()
        .map(geval -> geval.values().model())
        .distinct()
        .flatMap(model -> indeling.van(model).stream())
        .forEach(blad ->
            blad.tables()
                .forEach(tabel ->
                    tabel
                        .rows()
                        .forEach(rij ->
                            samen
                                .computeIfAbsent(blad.name(), _ -> new LinkedHashMap<>())
                                .computeIfAbsent(tabel.title(), _ -> new LinkedHashMap<>())
                                .putIfAbsent(String.valueOf(rij.cells().getFirst()), rij))));
    return samen.entrySet().stream()
        .map(blad ->
            new Sheet(
                blad.getKey(),
                blad.getValue().entrySet().stream()
                    .map(tabel ->
                        new Sheet.Table(
                            tabel.getKey(),
                            tabel.getKey(),
                            List.of("Waarde"),
                            List.copyOf(tabel.getValue().values()),
                            true))
                    .toList()))
        .toList();
  }
}
