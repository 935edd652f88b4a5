package nl.loont.evaluatie.trendbreuk;

import java.util.List;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Waarden op aansluitende perioden.
 *
 * @param perioden op tijd
 * @param waarden eindige getallen, één per periode
 */
public record Tijdreeks(List<Periode> perioden, List<Double> waarden) {

  /** Legt de reeks vast. */
  public Tijdreeks {
    perioden = List.copyOf(perioden);
    waarden = List.copyOf(waarden);
    if (perioden.size() != waarden.size() || perioden.isEmpty()) {
      throw new IllegalArgumentException(
          "%d perioden en %d waarden".formatted(perioden.size(), waarden.size()));
    }
  }

  /** De reeks van één eenheid. */
  public static Tijdreeks van(Paneel paneel, String eenheid) {
    double[] reeks = paneel.reeks(paneel.index(eenheid));
    return new Tijdreeks(
        paneel.perioden(), IntStream.range(0, reeks.length).mapToObj(t -> reeks[t]).toList());
  }

  /** Het gemiddelde van alle eenheden, elk even zwaar. */
  public static Tijdreeks gemiddelde(Paneel paneel) {
    return som(paneel, 1.0 / paneel.eenheden().size());
  }

  /** De som van alle eenheden. */
  public static Tijdreeks som(Paneel paneel) {
    return som(paneel, 1);
  }

  private static Tijdreeks som(Paneel paneel, double maal) {
    return new Tijdreeks(
        paneel.perioden(),
        IntStream.range(0, paneel.perioden().size())
            .mapToObj(t -> {
              double som = 0; // in vaste volgorde: eenheden staan op codepunt
              for (int i = 0; i < paneel.eenheden().size(); i++) {
                som += paneel.uitkomst(i, t);
              }
              return som * maal;
            })
            .toList());
  }

  int lengte() {
    return waarden.size();
  }

  boolean isConstant() {
    return waarden.stream().distinct().count() == 1;
  }

  double[] getallen() {
    return waarden.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
