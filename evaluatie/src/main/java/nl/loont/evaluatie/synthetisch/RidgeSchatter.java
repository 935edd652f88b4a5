package nl.loont.evaluatie.synthetisch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Synthetische controle met ridgecorrectie (Ben-Michael, Feller en Rothstein 2021, vergelijking
 * 10): w + A(AᵀA + λI)⁻¹r, met w de simplexgewichten, A de donoren min hun gemiddelde per periode
 * en r het verschil dat w vóór de ingreep overlaat. De correctie telt op tot nul; gewichten kunnen
 * negatief zijn.
 *
 * @param lambda straf op de correctie
 */
record RidgeSchatter(double lambda) implements Schatter {
  private static final int STAPPEN = 20;
  private static final double KLEINSTE = 1e-8;

  @Override
  public Passing pas(Geval geval) {
    Simplexfit fit = Simplexfit.los(geval.punten());
    double[] w = gecorrigeerd(geval, fit.gewichten(), lambda);
    return new Passing(geval, w, 0, fit.kktResidu(), fit.nietUniek(), () -> zonderTeken(geval));
  }

  /**
   * De straf met de kleinste voorspelfout als telkens één periode buiten de schatting blijft, en
   * daarvan de grootste binnen één standaardfout. Twintig waarden op logschaal, van de grootste
   * eigenwaarde van AᵀA tot 1e-8 daarvan.
   */
  static double kiesLambda(Geval geval) {
    int voor = geval.voor();
    double top = grootsteEigenwaarde(afwijkingen(geval));
    if (top == 0 || voor < 3) {
      return Math.max(top, 1);
    }
    double[] straffen =
        IntStream.range(0, STAPPEN)
            .mapToDouble(i -> top * StrictMath.pow(KLEINSTE, i / (STAPPEN - 1.0)))
            .toArray();
    double[][] fouten =
        IntStream.range(0, voor)
            .parallel()
            .mapToObj(weg -> voorspelfouten(geval, weg, straffen))
            .toArray(double[][]::new);
    double[] gemiddeld = new double[STAPPEN];
    double[] standaardfout = new double[STAPPEN];
    int beste = 0;
    for (int i = 0; i < STAPPEN; i++) {
      double kwadraten = 0;
      for (double[] fout : fouten) {
        gemiddeld[i] += fout[i] / voor;
      }
      for (double[] fout : fouten) {
        kwadraten += (fout[i] - gemiddeld[i]) * (fout[i] - gemiddeld[i]);
      }
      standaardfout[i] = Math.sqrt(kwadraten / (voor - 1) / voor);
      beste = gemiddeld[i] < gemiddeld[beste] ? i : beste;
    }
    double grens = gemiddeld[beste] + standaardfout[beste];
    return straffen[
        IntStream.range(0, STAPPEN).filter(i -> gemiddeld[i] <= grens).findFirst().orElse(beste)];
  }

  private static double[] voorspelfouten(Geval geval, int weg, double[] straffen) {
    int[] over = IntStream.range(0, geval.voor()).filter(t -> t != weg).toArray();
    Geval zonder = geval.metPerioden(over, Geval.kies(geval.doel(), over));
    double[] w = Simplexfit.los(zonder.punten()).gewichten();
    double[] fouten = new double[straffen.length];
    for (int i = 0; i < straffen.length; i++) {
      double[] correctie = gecorrigeerd(zonder, w, straffen[i]);
      double fout = 0;
      for (int j = 0; j < correctie.length; j++) {
        fout += correctie[j] * (geval.doel()[weg] - geval.donoren()[j][weg]);
      }
      fouten[i] = fout * fout;
    }
    return fouten;
  }

  private static double[] gecorrigeerd(Geval geval, double[] w, double lambda) {
    RealMatrix a = afwijkingen(geval);
    double[] rest = NaastePunt.som(geval.punten(), w);
    RealMatrix kwadraat = a.transposeMultiply(a);
    for (int t = 0; t < rest.length; t++) {
      kwadraat.addToEntry(t, t, lambda);
      rest[t] = -rest[t];
    }
    double[] maat =
        new CholeskyDecomposition(kwadraat, 1e-6, 0)
            .getSolver()
            .solve(new ArrayRealVector(rest, false))
            .toArray();
    double[] correctie = a.operate(maat);
    double gemiddeld = Arrays.stream(correctie).sum() / w.length; // nul, op afronding na
    for (int j = 0; j < w.length; j++) {
      correctie[j] += w[j] - gemiddeld;
    }
    return correctie;
  }

  /** Donor min het gemiddelde van de donoren, [donor][periode vóór de ingreep]. */
  private static RealMatrix afwijkingen(Geval geval) {
    double[][] punten = geval.punten();
    for (int t = 0; t < geval.voor(); t++) {
      double gemiddeld = 0;
      for (double[] punt : punten) {
        gemiddeld += punt[t] / punten.length;
      }
      for (double[] punt : punten) {
        punt[t] -= gemiddeld;
      }
    }
    return new Array2DRowRealMatrix(punten, false);
  }

  private static double grootsteEigenwaarde(RealMatrix a) {
    RealMatrix kwadraat = a.transposeMultiply(a);
    return kwadraat.getNorm1() == 0
        ? 0
        : new EigenDecompositionSymmetric(kwadraat).getEigenvalue(0);
  }

  /** Kleinste som van kwadraten met gewichten die tot 1 optellen maar negatief mogen zijn. */
  private static double zonderTeken(Geval geval) {
    double[][] punten = geval.punten();
    int laatste = punten.length - 1;
    if (laatste >= geval.voor()) {
      return 0;
    }
    double[][] richtingen = new double[geval.voor()][laatste];
    for (int t = 0; t < geval.voor(); t++) {
      for (int j = 0; j < laatste; j++) {
        richtingen[t][j] = punten[j][t] - punten[laatste][t];
      }
    }
    RealMatrix matrix = new Array2DRowRealMatrix(richtingen, false);
    ArrayRealVector doel = new ArrayRealVector(punten[laatste]);
    QRDecomposition qr = new QRDecomposition(matrix, 1e-12 * matrix.getFrobeniusNorm());
    var oplosser =
        qr.getSolver().isNonSingular()
            ? qr.getSolver()
            : new SingularValueDecomposition(matrix).getSolver();
    double rest = doel.subtract(matrix.operate(oplosser.solve(doel))).getNorm();
    return rest * rest * (1 - 1e-12);
  }
}
