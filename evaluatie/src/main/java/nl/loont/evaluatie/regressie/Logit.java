package nl.loont.evaluatie.regressie;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Logistische regressie met de methode van Newton, wat hier herhaald gewogen kleinste kwadraten is
 * (McCullagh en Nelder 1989, §4.4): {@code P(y=1) = 1/(1 + e^(−xb))}. Waarnemingen met dezelfde x
 * zijn samengenomen tot een cel.
 */
public final class Logit {
  private static final int MEESTE_STAPPEN = 50;

  /** Score per waarneming waaronder het maximum gevonden is. */
  private static final double NAUWKEURIG = 1e-12;

  /** Een kans dichter bij 0 of 1 telt als scheiding. */
  private static final double UITERSTE = 1e-9;

  /** Zoveel mag de aannemelijkheid door afronding dalen, naar verhouding. */
  private static final double SPELING = 1e-10;

  private final double[][] x;
  private final double[] coefficienten;
  private final RealMatrix inverse;
  private final int stappen;
  private final boolean geconvergeerd;

  private Logit(
      double[][] x, RealVector b, RealMatrix inverse, int stappen, boolean geconvergeerd) {
    this.x = x;
    this.coefficienten = b.toArray();
    this.inverse = inverse;
    this.stappen = stappen;
    this.geconvergeerd = geconvergeerd;
  }

  /**
   * Schat.
   *
   * @param x per cel de verklarende variabelen, de constante meegerekend
   * @param aantal per cel het aantal waarnemingen
   * @param positief per cel het aantal waarnemingen met uitkomst 1
   */
  public static Logit van(double[][] x, double[] aantal, double[] positief) {
    int k = x[0].length;
    RealVector b = new ArrayRealVector(k);
    double kans = aannemelijkheid(x, aantal, positief, b);
    RealMatrix inverse = MatrixUtils.createRealMatrix(k, k);
    double totaal = 0;
    for (double n : aantal) {
      totaal += n;
    }
    for (int stap = 1; stap <= MEESTE_STAPPEN; stap++) {
      RealVector score = new ArrayRealVector(k);
      RealMatrix informatie = MatrixUtils.createRealMatrix(k, k);
      for (int c = 0; c < x.length; c++) {
        RealVector rij = new ArrayRealVector(x[c], false);
        double p = kans(rij.dotProduct(b));
        score = score.add(rij.mapMultiply(positief[c] - aantal[c] * p));
        informatie = informatie.add(rij.outerProduct(rij).scalarMultiply(aantal[c] * p * (1 - p)));
      }
      LUDecomposition lu = new LUDecomposition(informatie);
      if (!lu.getSolver().isNonSingular()) {
        return new Logit(x, b, inverse, stap, false);
      }
      inverse = lu.getSolver().getInverse();
      if (score.getLInfNorm() <= NAUWKEURIG * totaal) {
        return new Logit(x, b, inverse, stap, !isScheiding(x, b));
      }
      RealVector verder = inverse.operate(score);
      RealVector nieuw = b.add(verder);
      double nieuweKans = aannemelijkheid(x, aantal, positief, nieuw);
      for (int half = 0;
          half < 30 && !(nieuweKans >= kans - SPELING * (1 + Math.abs(kans)));
          half++) {
        verder = verder.mapMultiply(0.5); // te ver gestapt: halveer
        nieuw = b.add(verder);
        nieuweKans = aannemelijkheid(x, aantal, positief, nieuw);
      }
      b = nieuw;
      kans = nieuweKans;
    }
    return new Logit(x, b, inverse, MEESTE_STAPPEN, false);
  }

  private static double aannemelijkheid(
      double[][] x, double[] aantal, double[] positief, RealVector b) {
    double som = 0;
    for (int c = 0; c < x.length; c++) {
      double xb = new ArrayRealVector(x[c], false).dotProduct(b);
      // y·xb − n·ln(1 + e^xb), zo geschreven dat niets overloopt
      som += positief[c] * xb - aantal[c] * (Math.max(xb, 0) + Math.log1p(Math.exp(-Math.abs(xb))));
    }
    return som;
  }

  /**
   * Een kans van 0 of 1 heeft geen maximum: de score verdwijnt, maar de coëfficiënt blijft groeien.
   */
  private static boolean isScheiding(double[][] x, RealVector b) {
    for (double[] rij : x) {
      double p = kans(new ArrayRealVector(rij, false).dotProduct(b));
      if (Math.min(p, 1 - p) < UITERSTE) {
        return true;
      }
    }
    return false;
  }

  private static double kans(double xb) {
    return 1 / (1 + Math.exp(-xb));
  }

  /** Het effect van een variabele op de logit. */
  public double coefficient(int variabele) {
    return coefficienten[variabele];
  }

  /** De geschatte kans in een cel. */
  public double kansIn(int cel) {
    return kans(new ArrayRealVector(x[cel], false).dotProduct(new ArrayRealVector(coefficienten)));
  }

  /** Hoe de kans in een cel verandert met elke coëfficiënt: {@code p(1−p)x}. */
  public RealVector helling(int cel) {
    double p = kansIn(cel);
    return new ArrayRealVector(x[cel], true).mapMultiplyToSelf(p * (1 - p));
  }

  /** Aantal coëfficiënten. */
  public int variabelen() {
    return coefficienten.length;
  }

  /** Aantal stappen van Newton. */
  public int stappen() {
    return stappen;
  }

  /** Of het maximum gevonden is. */
  public boolean geconvergeerd() {
    return geconvergeerd;
  }

  /**
   * Covarianties die samenhang binnen groepen toelaten (Liang en Zeger 1986): {@code H⁻¹ (Σ_g s_g
   * s_g') H⁻¹}, maal {@code G/(G−1) · (n−1)/(n−k)} (HC1). Is elke waarneming haar eigen groep, dan
   * is dat {@code n/(n−k)}.
   *
   * @param cel per waarneming haar cel
   * @param positief per waarneming of de uitkomst 1 is
   * @param groep per waarneming het nummer van haar groep, van 0 af
   * @param groepen aantal groepen, minstens 2
   */
  public RealMatrix perGroep(int[] cel, boolean[] positief, int[] groep, int groepen) {
    int k = variabelen();
    double[][] score = new double[groepen][k];
    double[] kans = new double[x.length];
    for (int c = 0; c < x.length; c++) {
      kans[c] = kansIn(c);
    }
    for (int i = 0; i < cel.length; i++) {
      double rest = (positief[i] ? 1 : 0) - kans[cel[i]];
      for (int j = 0; j < k; j++) {
        score[groep[i]][j] += rest * x[cel[i]][j];
      }
    }
    double[][] som = new double[k][k];
    for (double[] s : score) {
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          som[i][j] += s[i] * s[j];
        }
      }
    }
    double n = cel.length;
    double correctie = groepen / (groepen - 1.0) * (n - 1) / (n - k);
    return inverse
        .multiply(MatrixUtils.createRealMatrix(som))
        .multiply(inverse)
        .scalarMultiply(correctie);
  }
}
