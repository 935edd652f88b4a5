package nl.loont.evaluatie.regressie;

import java.util.Optional;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Gewone kleinste kwadraten: {@code b = argmin Σ (y − xb)²}. Opgelost met QR op kolommen van lengte
 * 1, zodat de maat van een kolom niets uitmaakt.
 */
public final class KleinsteKwadraten {
  /** Daaronder hangt een kolom af van de andere. */
  private static final double AFHANKELIJK = 1e-10;

  /** Daaronder zijn residuen afronding, naar verhouding van de uitkomsten. */
  private static final double VOLMAAKT = 1e-13;

  private final double[][] x;
  private final double[] coefficienten;
  private final double[] residuen;
  private final RealMatrix inverse;
  private final double kwadraten;

  private KleinsteKwadraten(double[][] x, double[] y, double[] coefficienten, RealMatrix inverse) {
    this.x = x;
    this.coefficienten = coefficienten;
    this.inverse = inverse;
    this.residuen = new double[y.length];
    double som = 0;
    double omvang = 0;
    for (int t = 0; t < y.length; t++) {
      residuen[t] = y[t] - aangepast(t);
      som += residuen[t] * residuen[t];
      omvang += y[t] * y[t];
    }
    this.kwadraten = Math.sqrt(som) <= VOLMAAKT * Math.sqrt(omvang) ? 0 : som;
  }

  /**
   * Schat.
   *
   * @param x per waarneming de verklarende variabelen, de constante meegerekend
   * @param y per waarneming de uitkomst
   * @return leeg als kolommen van x van elkaar afhangen of er te weinig waarnemingen zijn
   */
  public static Optional<KleinsteKwadraten> van(double[][] x, double[] y) {
    int k = x[0].length;
    if (y.length < k) {
      return Optional.empty();
    }
    double[] lengte = new double[k];
    for (double[] rij : x) {
      for (int j = 0; j < k; j++) {
        lengte[j] = Math.hypot(lengte[j], rij[j]);
      }
    }
    RealMatrix geschaald = MatrixUtils.createRealMatrix(y.length, k);
    for (int t = 0; t < y.length; t++) {
      for (int j = 0; j < k; j++) {
        geschaald.setEntry(t, j, lengte[j] == 0 ? 0 : x[t][j] / lengte[j]);
      }
    }
    QRDecomposition qr = new QRDecomposition(geschaald);
    RealMatrix r = qr.getR().getSubMatrix(0, k - 1, 0, k - 1);
    for (int j = 0; j < k; j++) {
      if (Math.abs(r.getEntry(j, j)) < AFHANKELIJK) {
        return Optional.empty();
      }
    }
    double[] b = qr.getSolver().solve(MatrixUtils.createRealVector(y)).toArray();
    RealMatrix rInverse = MatrixUtils.inverse(r);
    RealMatrix inverse = rInverse.multiplyTransposed(rInverse);
    for (int i = 0; i < k; i++) {
      b[i] /= lengte[i];
      for (int j = 0; j < k; j++) {
        inverse.setEntry(i, j, inverse.getEntry(i, j) / (lengte[i] * lengte[j]));
      }
    }
    return Optional.of(new KleinsteKwadraten(x, y, b, inverse));
  }

  /** Het effect van een variabele. */
  public double coefficient(int variabele) {
    return coefficienten[variabele];
  }

  /** Wat het model voor een waarneming verwacht. */
  public double aangepast(int waarneming) {
    double som = 0;
    for (int j = 0; j < coefficienten.length; j++) {
      som += x[waarneming][j] * coefficienten[j];
    }
    return som;
  }

  /** Het verschil tussen uitkomst en verwachting. */
  public double residu(int waarneming) {
    return residuen[waarneming];
  }

  /** Som van de gekwadrateerde residuen; precies 0 als zij alleen afronding zijn. */
  public double kwadraten() {
    return kwadraten;
  }

  /** Aantal waarnemingen. */
  public int waarnemingen() {
    return residuen.length;
  }

  /** Aantal geschatte coëfficiënten. */
  public int variabelen() {
    return coefficienten.length;
  }

  /** Waarnemingen min coëfficiënten. */
  public int vrijheidsgraden() {
    return waarnemingen() - variabelen();
  }

  /**
   * Covarianties van de coëfficiënten naar Newey en West (1987): {@code (X'X)⁻¹ S (X'X)⁻¹} met
   * {@code S = Σ_l w_l Σ_t e_t e_{t−l} (x_t x_{t−l}' + x_{t−l} x_t')} en {@code w_l = 1 − l/(L+1)}.
   * Zonder voorwitten en zonder correctie voor kleine steekproeven; bij bandbreedte 0 is dit White
   * (1980), HC0.
   *
   * @param bandbreedte L, het grootste aantal perioden waarover samenhang meetelt
   */
  public RealMatrix neweyWest(int bandbreedte) {
    int k = variabelen();
    double[][] s = new double[k][k];
    for (int l = 0; l <= Math.min(bandbreedte, waarnemingen() - 1); l++) {
      double gewicht = 1 - l / (bandbreedte + 1.0);
      for (int t = l; t < waarnemingen(); t++) {
        double e = gewicht * residuen[t] * residuen[t - l];
        for (int i = 0; i < k; i++) {
          for (int j = 0; j < k; j++) {
            double kruis = x[t][i] * x[t - l][j];
            s[i][j] += e * (l == 0 ? kruis : kruis + x[t - l][i] * x[t][j]);
          }
        }
      }
    }
    return inverse.multiply(MatrixUtils.createRealMatrix(s)).multiply(inverse);
  }

  /**
   * Samenhang tussen opeenvolgende residuen: {@code Σ e_t e_{t−1} / Σ e_t²}; 0 als het model
   * volmaakt past.
   */
  public double autocorrelatie() {
    double som = 0;
    for (int t = 1; t < residuen.length; t++) {
      som += residuen[t] * residuen[t - 1];
    }
    return kwadraten == 0 ? 0 : som / kwadraten;
  }

  /** De gebruikelijke bandbreedte bij n waarnemingen: {@code ⌊4·(n/100)^(2/9)⌋}. */
  public static int bandbreedte(int n) {
    return (int) Math.floor(4 * Math.pow(n / 100.0, 2 / 9.0));
  }
}
