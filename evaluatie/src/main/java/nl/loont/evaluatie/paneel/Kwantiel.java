package nl.loont.evaluatie.paneel;

import java.util.Arrays;

/**
 * De ene kwantieldefinitie van Loont: type 7 van Hyndman en Fan (1996), Sample quantiles in
 * statistical packages, The American Statistician 50(4). Met n waarden op volgorde, h = (n − 1)p en
 * k = ⌊h⌋: x(k) + (h − k)(x(k+1) − x(k)), geteld vanaf 0.
 */
public final class Kwantiel {
  private Kwantiel() {}

  /**
   * Kwantiel van waarden in willekeurige volgorde.
   *
   * @param waarden minstens één eindig getal; blijft ongewijzigd
   * @param p kans, 0 tot en met 1
   */
  public static double van(double[] waarden, double p) {
    double[] gesorteerd = waarden.clone();
    Arrays.sort(gesorteerd);
    return vanGesorteerd(gesorteerd, p);
  }

  /**
   * Kwantiel van waarden die al oplopend staan.
   *
   * @throws IllegalArgumentException als er geen waarde is of p geen kans
   */
  public static double vanGesorteerd(double[] oplopend, double p) {
    if (oplopend.length == 0 || !(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "kwantiel van %d waarden bij kans %s".formatted(oplopend.length, p));
    }
    double h = (oplopend.length - 1) * p;
    int k = (int) h;
    double onder = oplopend[k];
    return k + 1 == oplopend.length ? onder : onder + (h - k) * (oplopend[k + 1] - onder);
  }
}
