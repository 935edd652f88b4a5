package nl.loont.evaluatie.sequenties;

import java.util.Arrays;
import java.util.Random;

/** Fictieve sequenties met een vast zaad. */
final class Fictief {
  private Fictief() {}

  /** Sequenties die per plaats met kans {@code wissel} een nieuwe toestand krijgen. */
  static byte[][] sequenties(long zaad, int eenheden, int perioden, double wissel) {
    Random toeval = new Random(zaad);
    byte[][] sequenties = new byte[eenheden][perioden];
    for (byte[] sequentie : sequenties) {
      byte toestand = (byte) toeval.nextInt(3);
      for (int t = 0; t < perioden; t++) {
        if (toeval.nextDouble() < wissel) {
          toestand = (byte) toeval.nextInt(3);
        }
        sequentie[t] = toestand;
      }
    }
    return sequenties;
  }

  /** Gewichten zonder regelmaat: gelijke afstanden komen dan niet voor. */
  static double[] gewichten(long zaad, int perioden) {
    Random toeval = new Random(zaad);
    return toeval.doubles(perioden, 0.5, 2).toArray();
  }

  /** Overal gewicht 1. */
  static double[] gelijk(int perioden) {
    double[] gewichten = new double[perioden];
    Arrays.fill(gewichten, 1);
    return gewichten;
  }
}
