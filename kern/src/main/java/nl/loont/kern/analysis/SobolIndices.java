package nl.loont.kern.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Sobolindices van één uitkomst: welk deel van de spreiding komt van welke factor.
 *
 * <p>Eerste orde: het deel dat verdwijnt als de factor bekend zou zijn (schatter van Saltelli e.a.
 * 2010, tabel 2b). Totaal: het deel waar de factor alleen of samen met andere aan meedoet (Jansen
 * 1999). Zonder wisselwerking zijn beide gelijk en tellen zij op tot 1.
 *
 * @param first per factor de index van de eerste orde
 * @param total per factor de totale index
 * @param variance variantie van de uitkomst; 0 als zij niet beweegt, en dan zijn alle indices 0
 */
public record SobolIndices(List<Double> first, List<Double> total, double variance) {

  /**
   * Schat de indices van een of meer uitkomsten.
   *
   * @param factors de bronnen van onzekerheid
   * @param size omvang van elk van de {@code factors.size() + 2} reeksen trekkingen
   * @param seed zaad
   * @param response rekent de uitkomsten bij een reeks trekkingen: per uitkomst een rij
   * @return per uitkomst de indices
   */
  public static List<SobolIndices> of(
      List<Factor> factors, int size, long seed, Function<Sample, double[][]> response) {
    int k = factors.size();
    double[][] points = SobolPoints.of(2 * k, size, seed);
    double[][] a = Arrays.copyOfRange(points, 0, k);
    double[][] b = Arrays.copyOfRange(points, k, 2 * k);
    double[][] atA = response.apply(Sample.of(factors, a));
    double[][] atB = response.apply(Sample.of(factors, b));
    int outputs = atA.length;
    double[][] first = new double[outputs][k];
    double[][] total = new double[outputs][k];
    double[] variance = new double[outputs];
    for (int o = 0; o < outputs; o++) {
      variance[o] = variance(atA[o], atB[o]);
    }
    for (double[] values : atB) {
      center(values);
    }
    for (int f = 0; f < k; f++) {
      double[][] mixed = a.clone();
      mixed[f] = b[f];
      double[][] atMixed = response.apply(Sample.of(factors, mixed));
      for (int o = 0; o < outputs; o++) {
        first[o][f] = share(saltelli(atA[o], atB[o], atMixed[o]), variance[o]);
        total[o][f] = share(jansen(atA[o], atMixed[o]), variance[o]);
      }
    }
    return IntStream.range(0, outputs)
        .mapToObj(o -> new SobolIndices(list(first[o]), list(total[o]), variance[o]))
        .toList();
  }

  /**
   * Trekt het gemiddelde af; de schatter van Saltelli schudt anders mee met een groot gemiddelde.
   */
  private static void center(double[] values) {
    double mean = sum(values) / values.length;
    for (int i = 0; i < values.length; i++) {
      values[i] -= mean;
    }
  }

  private static double saltelli(double[] a, double[] b, double[] mixed) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += b[i] * (mixed[i] - a[i]);
    }
    return sum / a.length;
  }

  private static double jansen(double[] a, double[] mixed) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = a[i] - mixed[i];
      sum += difference * difference;
    }
    return sum / (2 * a.length);
  }

  private static double variance(double[] a, double[] b) {
    double mean = (sum(a) + sum(b)) / (a.length + b.length);
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      squares += (a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean);
    }
    return squares / (a.length + b.length);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double share(double part, double variance) {
    return variance == 0 ? 0 : part / variance;
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
