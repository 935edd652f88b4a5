package nl.loont.kern.analysis;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Sobolpunten met Owen-dooreenschudding: punten die de ruimte gelijkmatiger vullen dan toeval,
 * zodat gemiddelden en percentielen met minder trekkingen nauwkeurig zijn. Dezelfde {@code seed}
 * geeft op elke machine dezelfde punten.
 *
 * <p>Richtingsgetallen: Joe &amp; Kuo (2008), uit Hipparchus. Dooreenschudding: Burley (2020),
 * "Practical Hash-based Owen Scrambling", met de hash van Laine &amp; Karras (2011).
 */
final class SobolPoints {
  private static final double SCALE = 0x1p-32;

  private SobolPoints() {}

  /**
   * De eerste {@code count} punten.
   *
   * @return per dimensie een rij van {@code count} getallen, elk strikt tussen 0 en 1
   */
  static double[][] of(int dimensions, int count, long seed) {
    double[][] columns = new double[dimensions][count];
    int[] seeds = seeds(dimensions, seed);
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    for (int i = 0; i < count; i++) {
      double[] point = sequence.nextVector();
      for (int d = 0; d < dimensions; d++) {
        int bits = (int) (long) (point[d] * 0x1p32);
        columns[d][i] = (Integer.toUnsignedLong(scramble(bits, seeds[d])) + 0.5) * SCALE;
      }
    }
    return columns;
  }

  /** Per dimensie een eigen zaad; SplitMix64 (Steele e.a. 2014). */
  private static int[] seeds(int dimensions, long seed) {
    int[] seeds = new int[dimensions];
    for (int d = 0; d < dimensions; d++) {
      long z = seed + (d + 1) * 0x9E3779B97F4A7C15L;
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      seeds[d] = (int) ((z ^ (z >>> 31)) >>> 32);
    }
    return seeds;
  }

  /** Elk bit hangt alleen af van de hogere bits: zo blijft de gelijkmatige vulling behouden. */
  private static int scramble(int bits, int seed) {
    int x = Integer.reverse(bits) + seed;
    x ^= x * 0x6c50b47c;
    x ^= x * 0xb82f1e52;
    x ^= x * 0xc7afe638;
    x ^= x * 0x8d22f6e6;
    return Integer.reverse(x);
  }
}
