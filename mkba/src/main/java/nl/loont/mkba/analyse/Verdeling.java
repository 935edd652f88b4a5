package nl.loont.mkba.analyse;

import java.util.Arrays;

/**
 * Verdeling van de trekkingen over even brede vakken, om te tekenen.
 *
 * @param van begin van het eerste vak, in euro per jaar
 * @param breedte breedte van een vak; 0 als alle trekkingen gelijk zijn
 * @param aantallen trekkingen per vak
 */
@SuppressWarnings("ArrayRecordComponent") // een uitkomst om te tonen, geen sleutel
public record Verdeling(double van, double breedte, int[] aantallen) {
  private static final int VAKKEN = 30;

  /** Telt trekkingen, minstens één; hun volgorde doet niet ter zake. */
  static Verdeling van(double[] trekkingen) {
    double laagst = Arrays.stream(trekkingen).min().orElseThrow();
    double hoogst = Arrays.stream(trekkingen).max().orElseThrow();
    double breedte = (hoogst - laagst) / VAKKEN;
    if (breedte <= 0) {
      return new Verdeling(laagst, 0, new int[] {trekkingen.length});
    }
    int[] aantallen = new int[VAKKEN];
    for (double waarde : trekkingen) {
      aantallen[Math.min(VAKKEN - 1, (int) ((waarde - laagst) / breedte))]++;
    }
    return new Verdeling(laagst, breedte, aantallen);
  }
}
