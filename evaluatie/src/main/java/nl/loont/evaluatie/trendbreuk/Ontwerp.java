package nl.loont.evaluatie.trendbreuk;

import java.util.List;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Periode;

/**
 * De verklarende variabelen: constante, trend (0 in de eerste periode), niveauverschuiving (1 vanaf
 * de breuk), trendverandering (telt vanaf de breuk, 0 op de breuk) en een 0/1-variabele voor elke
 * kalendermaand op de eerste na die voorkomt.
 */
final class Ontwerp {
  static final int CONSTANTE = 0;
  static final int TREND = 1;
  static final int NIVEAUVERSCHUIVING = 2;
  static final int TRENDVERANDERING = 3;

  private final List<Periode> perioden;
  private final List<Integer> maanden;

  Ontwerp(List<Periode> perioden, boolean seizoen) {
    this.perioden = perioden;
    this.maanden =
        seizoen
            ? perioden.stream().map(Periode::maand).distinct().sorted().skip(1).toList()
            : List.of();
  }

  /** De kalendermaanden met een eigen variabele. */
  List<Integer> maanden() {
    return maanden;
  }

  /** Zonder breuk. */
  double[][] zonderBreuk() {
    return matrix(-1);
  }

  /** Met een breuk in niveau en trend; de variabelen ervan staan op plaats 2 en 3. */
  double[][] metBreuk(int breuk) {
    return matrix(breuk);
  }

  private double[][] matrix(int breuk) {
    int vast = breuk < 0 ? TREND + 1 : TRENDVERANDERING + 1;
    return IntStream.range(0, perioden.size())
        .mapToObj(t -> {
          double[] rij = new double[vast + maanden.size()];
          rij[CONSTANTE] = 1;
          rij[TREND] = t;
          if (breuk >= 0) {
            rij[NIVEAUVERSCHUIVING] = t >= breuk ? 1 : 0;
            rij[TRENDVERANDERING] = Math.max(0, t - breuk);
          }
          int m = maanden.indexOf(perioden.get(t).maand());
          if (m >= 0) {
            rij[vast + m] = 1;
          }
          return rij;
        })
        .toArray(double[][]::new);
  }
}
