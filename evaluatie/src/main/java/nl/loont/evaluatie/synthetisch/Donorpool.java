package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;

/**
 * Eenheden die als donor mogen dienen.
 *
 * @param naam hoe de pool in uitvoer heet
 * @param eenheden namen in het paneel
 */
public record Donorpool(String naam, List<String> eenheden) {
  /** Neemt een kopie van de lijst. */
  public Donorpool {
    eenheden = List.copyOf(eenheden);
  }

  /** Alle eenheden die niet behandeld zijn. */
  public static Donorpool alle(Paneel paneel, Behandeld behandeld) {
    return new Donorpool(
        "alle onbehandelde eenheden",
        paneel.eenheden().stream().filter(e -> !behandeld.eenheden().contains(e)).toList());
  }

  /**
   * Eenheden waarvan een kenmerk, gemiddeld over het paneel, binnen grenzen ligt; bijvoorbeeld
   * kleine gemeenten.
   *
   * @param van kleinste waarde die meedoet
   * @param tot eerste waarde die niet meer meedoet
   */
  public static Donorpool tussen(
      String naam, Paneel paneel, String kenmerk, double van, double tot) {
    return new Donorpool(
        naam,
        paneel.eenheden().stream()
            .filter(
                e -> gemiddelde(paneel, e, kenmerk) >= van && gemiddelde(paneel, e, kenmerk) < tot)
            .toList());
  }

  /**
   * Deze pool met het kleinste deel van een andere erbij, zoals SEOR (2026, §4.3) de kleine
   * gemeenten aanvult met de kleinste 20% en 35% van de middelgrote. Het aantal wordt naar boven
   * afgerond.
   *
   * @param aandeel deel van de andere pool, 0 tot en met 1
   */
  public Donorpool metKleinste(
      String nieuweNaam, Donorpool ander, Paneel paneel, String kenmerk, double aandeel) {
    List<String> samen = new ArrayList<>(eenheden);
    int aantal = (int) Math.ceil(aandeel * ander.eenheden.size() - 1e-9);
    ander.eenheden.stream()
        .sorted(
            Comparator.comparingDouble((String e) -> gemiddelde(paneel, e, kenmerk))
                .thenComparing(Paneel.OP_CODEPUNT))
        .limit(aantal)
        .forEach(samen::add);
    return new Donorpool(nieuweNaam, samen);
  }

  private static double gemiddelde(Paneel paneel, String eenheid, String kenmerk) {
    int i = paneel.index(eenheid);
    return IntStream.range(0, paneel.perioden().size())
        .mapToObj(t -> paneel.kenmerk(kenmerk, i, t))
        .flatMapToDouble(OptionalDouble::stream)
        .average()
        .orElse(Double.NaN);
  }
}
