package nl.loont.kern.analysis;

import java.util.Arrays;

/**
 * Samenvatting van de trekkingen van één uitkomst. Percentielen volgens Hyndman en Fan (1996), type
 * 7.
 *
 * @param p5 5% van de trekkingen ligt eronder
 * @param p50 de helft ligt eronder
 * @param p95 95% ligt eronder
 * @param mean gemiddelde
 * @param positive deel van de trekkingen boven nul
 */
public record Summary(double p5, double p50, double p95, double mean, double positive) {

  /**
   * Vat trekkingen samen.
   *
   * @param values trekkingen, minstens één; de rij wordt gesorteerd
   */
  public static Summary sorting(double[] values) {
    double sum = 0;
    int above = 0;
    for (double value : values) { // In volgorde van trekking: de som hangt dan niet van draden af.
      sum += value;
      above += value > 0 ? 1 : 0;
    }
    Arrays.sort(values);
    return new Summary(
        quantile(values, 0.05),
        quantile(values, 0.50),
        quantile(values, 0.95),
        clean(sum / values.length),
        above / (double) values.length);
  }

  /** Percentiel van een gesorteerde rij (type 7). */
  public static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    double low = sorted[below];
    double high = sorted[Math.min(below + 1, sorted.length - 1)];
    return clean(low + (place - below) * (high - low));
  }

  private static double clean(double value) {
    return value + 0.0; // -0,0 wordt 0,0
  }
}
