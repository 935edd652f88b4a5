package nl.loont.evaluatie.sequenties;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;

/**
 * Een kenmerk van eenheden per cluster, zoals tabel 5.1 (SEOR 2026): het gemiddelde over eenheden
 * van hun gemiddelde over de tijd, elke eenheid even zwaar. Van een kenmerk van 0 en 1 is dat het
 * aandeel. Lege cellen tellen niet mee.
 *
 * @param kenmerk naam van de kolom
 * @param perCluster gemiddelde per cluster, naar nummer; leeg als geen eenheid een waarde heeft
 * @param totaal gemiddelde van alle eenheden
 */
public record Clusterkenmerk(
    String kenmerk, List<OptionalDouble> perCluster, OptionalDouble totaal) {

  /** Legt de lijst vast. */
  public Clusterkenmerk {
    perCluster = List.copyOf(perCluster);
  }

  /** Alle kenmerken van een paneel, in de volgorde van het bestand. */
  public static List<Clusterkenmerk> van(Paneel paneel, List<Cluster> clusters) {
    return paneel.kenmerken().stream()
        .map(kenmerk ->
            new Clusterkenmerk(
                kenmerk,
                clusters.stream().map(c -> gemiddelde(paneel, kenmerk, c.eenheden())).toList(),
                gemiddelde(paneel, kenmerk, paneel.eenheden())))
        .toList();
  }

  private static OptionalDouble gemiddelde(
      Paneel paneel, String kenmerk, Collection<String> eenheden) {
    return eenheden.stream()
        .map(eenheid -> overTijd(paneel, kenmerk, paneel.index(eenheid)))
        .flatMapToDouble(OptionalDouble::stream)
        .average();
  }

  private static OptionalDouble overTijd(Paneel paneel, String kenmerk, int eenheid) {
    return IntStream.range(0, paneel.perioden().size())
        .mapToObj(t -> paneel.kenmerk(kenmerk, eenheid, t))
        .flatMapToDouble(OptionalDouble::stream)
        .average();
  }
}
