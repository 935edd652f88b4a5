package nl.loont.subsidie.plaatsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Values;
import nl.loont.subsidie.Boomlezer;
import nl.loont.subsidie.Wml;
import nl.loont.subsidie.loondispensatie.Aanvulregel;
import org.jspecify.annotations.Nullable;

/** Leest wat er bij een plaatsing hoort naast het dienstverband of de maandvraag zelf. */
final class PlaatsingLezer {
  /** Veld in de invoer, en de cel die het vult. */
  private static final Map<String, String> BEDRAGEN =
      Map.of(
          "loon", "loonafspraak",
          "uitkering", "uitkering",
          "begeleiding", "begeleiding",
          "nettoloon", "nettoloon",
          "dispensatieLoonNetto", "dispensatieLoonNetto",
          "wmlNetto", "wmlNetto");

  /** Netto bedrag, en het brutobedrag waar het niet boven kan liggen. */
  private static final Map<String, String> NETTO =
      Map.of(
          "nettoloon", "brutoloon",
          "dispensatieLoonNetto", "dispensatieLoon",
          "wmlNetto", "wmlMetToeslag");

  private static final List<String> DELEN = List.of("tarief", "lastenWerkgever");
  private static final double HOOGSTE = 100_000;

  private final Boomlezer lezer = new Boomlezer();
  private final Map<String, Double> waarden = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> rest = new LinkedHashMap<>();
  private Aanvulregel regel = Aanvulregel.VOORSTEL;

  PlaatsingLezer(Map<String, ? extends @Nullable Object> boom) {
    rest.putAll(boom);
    BEDRAGEN.forEach((veld, cel) -> getal(veld, cel, HOOGSTE));
    DELEN.forEach(veld -> getal(veld, veld, 1));
    OptionalDouble voltijd = lezer.getal("voltijduren", rest.remove("voltijduren"), false, 1, 48);
    voltijd.ifPresent(uren -> waarden.put("voltijduren", uren));
    regel =
        lezer
            .keuze("regel", rest.remove("regel"), Aanvulregel::bij, Aanvulregel.sleutels())
            .orElse(regel);
  }

  private void getal(String veld, String cel, double max) {
    OptionalDouble gelezen = lezer.getal(veld, rest.remove(veld), false, 0, max);
    gelezen.ifPresent(waarde -> waarden.put(cel, waarde));
  }

  Map<String, Double> waarden() {
    return waarden;
  }

  private static InvoerException nettoBovenBruto(String veld, double netto, double bruto) {
    return new InvoerException(
        List.of(
            new Fout(
                veld,
                Boomlezer.toon(netto),
                "netto is meer dan het brutoloon bij deze uren, met vakantiegeld",
                "0 t/m " + Boomlezer.toon(Math.round(bruto * 100) / 100.0),
                "Verbeter het netto bedrag, het brutoloon of de uren.")));
  }

  /**
   * Maakt van een ingevuld netto loon het deel dat naar belasting en premies gaat. Zo rekenen
   * loonkostensubsidie en loondispensatie met dezelfde belasting, ook als het loon later stijgt.
   *
   * @param benaderd alle cellen zoals zij zonder netto bedragen zijn
   * @throws InvoerException als een netto bedrag hoger is dan het brutobedrag
   */
  void netto(Function<Map<String, Double>, Values> benaderd) {
    Map<String, Double> bruto = new HashMap<>(waarden);
    bruto.keySet().removeAll(NETTO.keySet());
    Values cellen = benaderd.apply(bruto);
    NETTO.forEach((netto, cel) -> {
      double hoogste = cellen.get(cel);
      if (waarden.getOrDefault(netto, 0.0) > hoogste + 0.005) {
        throw nettoBovenBruto(netto, waarden.getOrDefault(netto, 0.0), hoogste);
      }
    });
    Double netto = waarden.get("nettoloon");
    if (netto != null) {
      if (waarden.containsKey("tarief")) {
        throw new InvoerException(
            List.of(
                new Fout(
                    "tarief",
                    Boomlezer.toon(waarden.getOrDefault("tarief", 0.0)),
                    "geef een netto loon of een tarief, niet allebei",
                    "",
                    "Haal een van beide weg.")));
      }
      waarden.put("tarief", Math.clamp(1 - netto / cellen.get("brutoloon"), 0, 1));
      waarden.remove("nettoloon");
    }
  }

  Aanvulregel regel() {
    return regel;
  }

  /**
   * Leest de rest van de boom; fouten van hier en daar komen samen.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  <T> T rest(Function<Map<String, ? extends @Nullable Object>, T> lees) {
    List<Fout> fouten = new ArrayList<>();
    Optional<T> gelezen = Optional.empty();
    try {
      gelezen = Optional.of(lees.apply(rest));
    } catch (InvoerException e) {
      fouten.addAll(e.fouten());
    }
    try {
      lezer.eisGoed();
    } catch (InvoerException e) {
      fouten.addAll(e.fouten());
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    return gelezen.orElseThrow();
  }

  /** Een loon onder het minimumloon van de eerste dag mag niet. */
  void eisMinimumloon(Wml wml, LocalDate dag, int leeftijd, double normuren) {
    double minimum = wml.maand(dag, leeftijd, normuren);
    // Een cent speling: het minimumloon per maand is meestal geen rond bedrag.
    double loon = waarden.getOrDefault("loonafspraak", minimum);
    if (loon < minimum - 0.01) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "loon",
                  Boomlezer.toon(loon),
                  "lager dan het minimumloon bij een volle werkweek",
                  "vanaf " + Boomlezer.toon(Math.round(minimum * 100) / 100.0),
                  "Vul het loon van een volle werkweek in, zonder vakantietoeslag.")));
    }
  }
}
