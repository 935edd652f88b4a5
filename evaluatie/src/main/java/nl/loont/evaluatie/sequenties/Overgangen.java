package nl.loont.evaluatie.sequenties;

/**
 * Overgangskansen tussen opeenvolgende perioden: {@code p(a→b; t,t+1)} is het deel van de eenheden
 * met toestand a op t dat op t+1 toestand b heeft. Een toestand die op t niet voorkomt, heeft kans
 * 0 naar elke andere.
 */
final class Overgangen {
  private final double[][][] kans;

  private Overgangen(double[][][] kans) {
    this.kans = kans;
  }

  /** Telt de overgangen in alle sequenties samen; die zijn even lang. */
  static Overgangen van(byte[][] sequenties, int toestanden) {
    int paren = sequenties[0].length - 1;
    double[][][] kans = new double[paren][toestanden][toestanden];
    for (int t = 0; t < paren; t++) {
      long[] aantal = new long[toestanden];
      for (byte[] sequentie : sequenties) {
        aantal[sequentie[t]]++;
        kans[t][sequentie[t]][sequentie[t + 1]]++;
      }
      for (int a = 0; a < toestanden; a++) {
        for (int b = 0; b < toestanden && aantal[a] > 0; b++) {
          kans[t][a][b] /= aantal[a];
        }
      }
    }
    return new Overgangen(kans);
  }

  /** Kans om tussen t en t+1 van a naar b te gaan. */
  double kans(int t, int a, int b) {
    return kans[t][a][b];
  }
}
