package nl.loont.budget.stelsel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Verdeling in hele centen volgens de methode van de grootste rest: ieder krijgt zijn deel naar
 * beneden afgerond, de centen die overblijven gaan naar de grootste resten, bij gelijke resten naar
 * wie het eerst in de rij staat. De som is altijd precies het totaal.
 */
public final class Centen {
  private Centen() {}

  /** Een bedrag in euro als hele centen. */
  public static long van(double euro) {
    return Math.round(euro * 100);
  }

  /** Hele centen als euro. */
  public static double euro(long centen) {
    return centen / 100.0;
  }

  /**
   * Verdeelt een totaal.
   *
   * @param totaal te verdelen centen, niet negatief
   * @param gewichten per deelnemer een gewicht, niet negatief en eindig; zijn alle nul, dan krijgt
   *     ieder evenveel
   * @throws IllegalArgumentException als er geen deelnemers zijn, of een getal niet mag
   */
  public static long[] verdeel(long totaal, double[] gewichten) {
    keur(totaal, gewichten);
    double[] delen = delen(gewichten);
    long[] centen = new long[delen.length];
    double[] resten = new double[delen.length];
    long over = totaal;
    for (int g = 0; g < delen.length; g++) {
      double ruw = totaal * delen[g];
      centen[g] = (long) Math.floor(ruw);
      resten[g] = ruw - centen[g];
      over -= centen[g];
    }
    if (over != 0) {
      Integer[] volgorde = IntStream.range(0, delen.length).boxed().toArray(Integer[]::new);
      Arrays.sort(volgorde, Comparator.comparingDouble(g -> -resten[g]));
      verdeelRest(over, volgorde, centen);
    }
    return centen;
  }

  /** Legt de rest neer; door de eindige precisie van de delen kan zij ook negatief zijn. */
  private static void verdeelRest(long over, Integer[] volgorde, long[] centen) {
    int n = volgorde.length;
    for (int i = 0; over > 0; i = (i + 1) % n) {
      long stap = Math.max(1, over / n);
      centen[volgorde[i]] += stap;
      over -= stap;
    }
    for (int i = n - 1; over < 0; i = (i + n - 1) % n) {
      long stap = Math.min(centen[volgorde[i]], Math.max(1, -over / n));
      centen[volgorde[i]] -= stap;
      over += stap;
    }
  }

  private static double[] delen(double[] gewichten) {
    double grootste = Arrays.stream(gewichten).max().orElse(0);
    double[] delen = new double[gewichten.length];
    if (grootste == 0) {
      Arrays.fill(delen, 1.0 / delen.length);
      return delen;
    }
    double som = 0;
    for (int g = 0; g < delen.length; g++) {
      delen[g] = gewichten[g] / grootste; // eerst schalen: zo loopt de som nooit over
      som += delen[g];
    }
    for (int g = 0; g < delen.length; g++) {
      delen[g] /= som;
    }
    return delen;
  }

  private static void keur(long totaal, double[] gewichten) {
    if (totaal < 0 || gewichten.length == 0) {
      throw new IllegalArgumentException(
          "%d cent over %d deelnemers is niet te verdelen".formatted(totaal, gewichten.length));
    }
    for (double gewicht : gewichten) {
      if (!(gewicht >= 0 && Double.isFinite(gewicht))) {
        throw new IllegalArgumentException("gewicht " + gewicht + " is niet positief en eindig");
      }
    }
  }
}
