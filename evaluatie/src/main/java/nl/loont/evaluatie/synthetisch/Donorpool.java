package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Eenheden die als donor mogen dienen.
 *
 * @param naam hoe de pool in uitvoer heet
 * @param eenheden namen in het paneel
 * @param toelichting wat een lezer over de samenstelling van de pool moet weten
 */
public record Donorpool(String naam, List<String> eenheden, List<String> toelichting) {
  /** Neemt een kopie van de lijsten. */
  public Donorpool {
    eenheden = List.copyOf(eenheden);
    toelichting = List.copyOf(toelichting);
  }

  /** Pool waar niets over toe te lichten is. */
  public Donorpool(String naam, List<String> eenheden) {
    this(naam, eenheden, List.of());
  }

  /**
   * Waarnaar eenheden op grootte ingedeeld worden: een kenmerk, gemiddeld over de tijd vóór de
   * start. Na de start kan de grootte door de ingreep zelf veranderd zijn.
   */
  public record Omvang(Paneel paneel, String kenmerk, Periode start) {
    /** De omvang van een eenheid; NaN als het kenmerk daar vóór de start nergens gevuld is. */
    double van(String eenheid) {
      int i = paneel.index(eenheid);
      return IntStream.range(0, paneel.index(start))
          .mapToObj(t -> paneel.kenmerk(kenmerk, i, t))
          .flatMapToDouble(OptionalDouble::stream)
          .average()
          .orElse(Double.NaN);
    }
  }

  /** Alle eenheden die niet behandeld zijn. */
  public static Donorpool alle(Paneel paneel, Behandeld behandeld) {
    return new Donorpool("alle onbehandelde eenheden", paneel.eenheden()).zonder(behandeld);
  }

  /**
   * Eenheden waarvan de omvang binnen grenzen ligt; bijvoorbeeld kleine gemeenten. Wie geen omvang
   * heeft doet niet mee en staat in de toelichting.
   *
   * @param van kleinste waarde die meedoet
   * @param tot eerste waarde die niet meer meedoet
   */
  public static Donorpool tussen(String naam, Omvang omvang, double van, double tot) {
    List<String> alle = omvang.paneel.eenheden();
    List<String> zonder = alle.stream().filter(e -> Double.isNaN(omvang.van(e))).toList();
    return new Donorpool(
        naam,
        alle.stream().filter(e -> omvang.van(e) >= van && omvang.van(e) < tot).toList(),
        zonder.isEmpty()
            ? List.of()
            : List.of(
                "Zonder %s vóór %s, en daarom in geen pool naar omvang: %s."
                    .formatted(omvang.kenmerk, omvang.start, String.join(", ", zonder))));
  }

  /** Deze pool zonder de behandelde eenheden. */
  public Donorpool zonder(Behandeld behandeld) {
    return new Donorpool(
        naam,
        eenheden.stream().filter(e -> !behandeld.eenheden().contains(e)).toList(),
        toelichting);
  }

  /**
   * Deze pool met het kleinste deel van een andere erbij, zoals SEOR (2026, §4.3) de kleine
   * gemeenten aanvult met de kleinste 20% en 35% van de middelgrote. Het aantal wordt naar boven
   * afgerond.
   *
   * @param aandeel deel van de andere pool, 0 tot en met 1
   */
  public Donorpool metKleinste(String nieuweNaam, Donorpool ander, Omvang omvang, double aandeel) {
    List<String> samen = new ArrayList<>(eenheden);
    int aantal = (int) Math.ceil(aandeel * ander.eenheden.size() - 1e-9);
    ander.eenheden.stream()
        .sorted(Comparator.comparingDouble(omvang::van).thenComparing(Paneel.OP_CODEPUNT))
        .limit(aantal)
        .forEach(samen::add);
    return new Donorpool(nieuweNaam, samen, toelichting);
  }
}
