package nl.loont.evaluatie.sequenties;

/**
 * Afstand die plaats voor plaats vergelijkt, zonder invoegen en weglaten: {@code Σ_t w_t ·
 * kosten(t, x_t, y_t)}. Hamming en Dynamic Hamming verschillen alleen in de kosten.
 */
final class Plaatsmaat implements Maat {
  private final int toestanden;

  /** Gewogen kosten op {@code (t · toestanden + a) · toestanden + b}. */
  private final double[] kosten;

  private Plaatsmaat(int toestanden, double[] kosten) {
    this.toestanden = toestanden;
    this.kosten = kosten;
  }

  /** Hamming (1950): elk verschil kost 1, maal het gewicht van de periode. */
  static Plaatsmaat hamming(double[] gewichten, int toestanden) {
    return new Plaatsmaat(toestanden, tabel(gewichten, toestanden, (t, a, b) -> 1));
  }

  /**
   * Dynamic Hamming (Lesnard 2010): {@code 4 − p(a→b; t−1,t) − p(b→a; t−1,t) − p(a→b; t,t+1) −
   * p(b→a; t,t+1)}, niet onder 0. Aan de randen telt het ene paar dat er is dubbel.
   */
  static Plaatsmaat dynamicHamming(byte[][] sequenties, double[] gewichten, int toestanden) {
    Overgangen overgangen = Overgangen.van(sequenties, toestanden);
    int laatstePaar = gewichten.length - 2;
    return new Plaatsmaat(
        toestanden,
        tabel(
            gewichten,
            toestanden,
            (t, a, b) -> {
              int voor = Math.max(t - 1, 0);
              int na = Math.min(t, laatstePaar);
              double kans =
                  overgangen.kans(voor, a, b)
                      + overgangen.kans(voor, b, a)
                      + overgangen.kans(na, a, b)
                      + overgangen.kans(na, b, a);
              return Math.max(0, 4 - kans);
            }));
  }

  @FunctionalInterface
  private interface Kosten {
    double van(int t, int a, int b);
  }

  private static double[] tabel(double[] gewichten, int toestanden, Kosten kosten) {
    double[] tabel = new double[gewichten.length * toestanden * toestanden];
    int plaats = 0;
    for (int t = 0; t < gewichten.length; t++) {
      for (int a = 0; a < toestanden; a++) {
        for (int b = 0; b < toestanden; b++) {
          // Kleinste eerst: kosten(a,b) en kosten(b,a) zijn dan tot op de laatste bit gelijk.
          tabel[plaats++] =
              a == b ? 0 : gewichten[t] * kosten.van(t, Math.min(a, b), Math.max(a, b));
        }
      }
    }
    return tabel;
  }

  @Override
  public double afstand(byte[] x, byte[] y) {
    double som = 0;
    int rij = 0;
    for (int t = 0; t < x.length; t++) {
      som += kosten[rij + x[t] * toestanden + y[t]];
      rij += toestanden * toestanden;
    }
    return som;
  }

  /** Kosten van a tegenover b op plaats t, met het gewicht van de periode. */
  double kosten(int t, int a, int b) {
    return kosten[(t * toestanden + a) * toestanden + b];
  }
}
