package nl.loont.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.loont.app.monitor.Lijngrafiek;
import nl.loont.monitor.figuur.Figuren;
import nl.loont.monitor.figuur.Figuur;
import nl.loont.monitor.figuur.Geheimhouding;
import nl.loont.monitor.figuur.Punt;

/** Wat de pagina's van de monitor tonen, in de taal van de pagina. */
final class MonitorBeeld {
  /** De figuren van het overzicht; de andere staan elk op een eigen pagina. */
  private static final List<String> KERN =
      List.of(
          "figuur_3_1_lopend",
          "figuur_3_2",
          "figuur_3_3_uitgaven",
          "figuur_3_3_prijs",
          "figuur_3_5",
          "figuur_3_6_begin",
          "figuur_3_12",
          "figuur_doorlooptijd");

  /** Figuur met tekening en tabel. */
  public record Figuurbeeld(
      String naam, String titel, String eenheid, String bron, String svg, List<String> kop, List<List<String>> rijen) {}

  /** Verwijzing naar een figuur op een eigen pagina. */
  public record Verwijzing(String adres, String titel, String bron) {}

  private final Teksten teksten;
  private final Taal taal;
  private final Monitorsessie sessie;

  MonitorBeeld(Teksten teksten, Taal taal, Monitorsessie sessie) {
    this.teksten = teksten;
    this.taal = taal;
    this.sessie = sessie;
  }

  List<Figuurbeeld> kern() throws IOException {
    List<Figuurbeeld> beelden = new ArrayList<>();
    for (Figuur figuur : Figuren.alle()) {
      if (KERN.contains(figuur.naam()) && sessie.uitkomst().heeft(figuur)) {
        beelden.add(beeld(figuur));
      }
    }
    return beelden;
  }

  List<Verwijzing> overige() {
    return Figuren.alle().stream()
        .filter(f -> !KERN.contains(f.naam()) && sessie.uitkomst().heeft(f))
        .map(
            f ->
                new Verwijzing(
                    sessie.adres() + "/figuur/" + f.naam() + (taal == Taal.NL ? "" : "?taal=en"),
                    teksten.figuur(taal, f),
                    f.bron()))
        .toList();
  }

  Figuurbeeld beeld(Figuur figuur) throws IOException {
    return beeld(
        figuur.naam(),
        titel(figuur),
        teksten.vrij(taal, "eenheid", figuur.eenheid()),
        figuur.bron(),
        sessie.uitkomst().punten(figuur));
  }

  private String titel(Figuur figuur) {
    return teksten.figuur(taal, figuur) + (sessie.fictief() ? teksten.van(taal, "monitor.fictief") : "");
  }

  String svg(Figuur figuur) throws IOException {
    return new Lijngrafiek(titel(figuur), sessie.uitkomst().punten(figuur), taal.notation()).svg();
  }

  /** De inzet van een gemeente naast de kwartielen. */
  Figuurbeeld gemeente(String code) throws IOException {
    return beeld(
        "gemeente",
        teksten.van(taal, "monitor.gemeenteTitel", code) + (sessie.fictief() ? teksten.van(taal, "monitor.fictief") : ""),
        teksten.vrij(taal, "eenheid", "per 10.000 inwoners van 15 tot 65"),
        "SEOR (2026), §5.3",
        sessie.uitkomst().naastAnderen(code, Geheimhouding.STANDAARD));
  }

  private Figuurbeeld beeld(
      String naam, String titel, String eenheid, String bron, List<Punt> punten) {
    TreeSet<String> reeksen = new TreeSet<>();
    TreeMap<String, TreeMap<String, Punt>> perX = new TreeMap<>();
    double grootste = 0;
    for (Punt punt : punten) {
      reeksen.add(punt.reeks());
      perX.computeIfAbsent(punt.x(), _ -> new TreeMap<>()).put(punt.reeks(), punt);
      grootste = Math.max(grootste, Math.abs(punt.waarde().orElse(0)));
    }
    int decimalen = grootste >= 1000 ? 0 : grootste >= 10 ? 1 : 3;
    List<List<String>> rijen = new ArrayList<>();
    perX.forEach(
        (x, rij) -> {
          List<String> cellen = new ArrayList<>(List.of(x));
          for (String reeks : reeksen) {
            cellen.add(cel(rij.get(reeks), decimalen));
          }
          rijen.add(cellen);
        });
    String svg = new Lijngrafiek(titel, punten, taal.notation()).svg();
    return new Figuurbeeld(naam, titel, eenheid, bron, svg, List.copyOf(reeksen), rijen);
  }

  private String cel(@org.jspecify.annotations.Nullable Punt punt, int decimalen) {
    if (punt == null) {
      return "–";
    }
    return punt.onderdrukt()
        ? teksten.van(taal, "monitor.onderdrukt")
        : taal.notation().number(punt.waarde().orElse(0), decimalen);
  }
}
