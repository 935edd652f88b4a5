package nl.loont.kern.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Trekkingen: per onzekere cel een rij waarden, in een volgorde die alleen van het zaad afhangt.
 */
public final class Sample {
  private final int size;
  private final Map<String, double[]> columns;

  private Sample(int size, Map<String, double[]> columns) {
    this.size = size;
    this.columns = columns;
  }

  /**
   * Trekt uit alle factoren.
   *
   * @param draws aantal trekkingen, minstens 1; machten van twee vullen de ruimte het best
   * @param seed zaad; hetzelfde zaad geeft dezelfde trekkingen
   */
  public static Sample of(List<Factor> factors, int draws, long seed) {
    if (factors.isEmpty()) {
      return new Sample(draws, Map.of());
    }
    return of(factors, SobolPoints.of(factors.size(), draws, seed));
  }

  /** Trekkingen bij gegeven kansen: per factor een rij getallen tussen 0 en 1. */
  static Sample of(List<Factor> factors, double[][] chances) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (int f = 0; f < factors.size(); f++) {
      double[] u = chances[f];
      factors
          .get(f)
          .cells()
          .forEach((cell, distribution) -> {
            double[] values = new double[u.length];
            for (int i = 0; i < u.length; i++) {
              values[i] = distribution.quantile(u[i]);
            }
            if (columns.put(cell, values) != null) {
              throw new IllegalArgumentException("cel '" + cell + "' hoort bij twee factoren");
            }
          });
    }
    return new Sample(chances[0].length, columns);
  }

  /** Aantal trekkingen. */
  public int size() {
    return size;
  }

  /** De getrokken waarden van een cel; wijzig ze niet. */
  public double[] column(String cell) {
    double[] values = columns.get(cell);
    if (values == null) {
      throw new IllegalArgumentException("cel '" + cell + "' is niet onzeker");
    }
    return values;
  }

  /** Geeft elke onzekere cel met haar getrokken waarden; wijzig ze niet. */
  public void forEach(BiConsumer<String, double[]> action) {
    columns.forEach(action);
  }
}
