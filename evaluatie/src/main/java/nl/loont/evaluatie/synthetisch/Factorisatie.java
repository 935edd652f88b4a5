package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.List;

/**
 * QR-ontbinding van een groeiend en krimpend stel kolommen. Een kolom erbij gaat met twee ronden
 * Gram–Schmidt, een kolom eraf met Givens-rotaties; zo kost elke stap O(rijen × kolommen).
 */
final class Factorisatie {
  /** Onder deze fractie van haar lengte geldt een kolom als afhankelijk van de andere. */
  private static final double AFHANKELIJK = 1e-12;

  private final int rijen;
  private final List<double[]> q = new ArrayList<>();
  private final List<double[]> r = new ArrayList<>();
  private final List<Integer> namen = new ArrayList<>();

  Factorisatie(int rijen) {
    this.rijen = rijen;
  }

  int grootte() {
    return namen.size();
  }

  int naam(int plaats) {
    return namen.get(plaats);
  }

  /** Voegt een kolom toe; {@code false}, zonder iets te doen, als zij van de andere afhangt. */
  boolean voegToe(int naam, double[] kolom) {
    double[] boven = new double[grootte() + 1];
    double[] over = zonderBereik(kolom, boven);
    double lengte = Math.sqrt(NaastePunt.inproduct(over, over));
    if (grootte() >= rijen
        || lengte <= AFHANKELIJK * Math.sqrt(NaastePunt.inproduct(kolom, kolom))) {
      return false;
    }
    for (int t = 0; t < rijen; t++) {
      over[t] /= lengte;
    }
    boven[grootte()] = lengte;
    q.add(over);
    r.add(boven);
    namen.add(naam);
    return true;
  }

  /** Het deel van een kolom loodrecht op alle andere. */
  double[] zonderBereik(double[] kolom) {
    return zonderBereik(kolom, new double[grootte() + 1]);
  }

  private double[] zonderBereik(double[] kolom, double[] boven) {
    double[] over = kolom.clone();
    for (int ronde = 0; ronde < 2; ronde++) {
      for (int i = 0; i < grootte(); i++) {
        double[] richting = q.get(i);
        double deel = NaastePunt.inproduct(richting, over);
        boven[i] += deel;
        for (int t = 0; t < rijen; t++) {
          over[t] -= deel * richting[t];
        }
      }
    }
    return over;
  }

  /** Verwijdert de kolom op deze plaats. */
  void verwijder(int plaats) {
    r.remove(plaats);
    namen.remove(/* index */ plaats);
    for (int k = plaats; k < r.size(); k++) {
      double[] kolom = r.get(k);
      double a = kolom[k];
      double b = kolom[k + 1];
      double lengte = Math.sqrt(a * a + b * b);
      double c = a / lengte;
      double s = b / lengte;
      for (int j = k; j < r.size(); j++) {
        double[] ander = r.get(j);
        double boven = ander[k];
        ander[k] = c * boven + s * ander[k + 1];
        ander[k + 1] = c * ander[k + 1] - s * boven;
      }
      double[] q1 = q.get(k);
      double[] q2 = q.get(k + 1);
      for (int t = 0; t < rijen; t++) {
        double boven = q1[t];
        q1[t] = c * boven + s * q2[t];
        q2[t] = c * q2[t] - s * boven;
      }
    }
    q.removeLast();
    for (int k = plaats; k < r.size(); k++) {
      double[] korter = new double[k + 1];
      System.arraycopy(r.get(k), 0, korter, 0, k + 1);
      r.set(k, korter);
    }
  }

  /** Een kolom uitgedrukt in de orthonormale basis: Qᵀv. */
  double[] inBasis(double[] kolom) {
    double[] u = new double[grootte()];
    for (int i = 0; i < u.length; i++) {
      u[i] = NaastePunt.inproduct(q.get(i), kolom);
    }
    return u;
  }

  /**
   * Coëfficiënten met som 1 en de kleinste lengte van de combinatie, als de eerste rij van elke
   * kolom dezelfde constante is: evenredig met R⁻¹Qᵀe₁.
   */
  double[] affienMinimum() {
    double[] u = new double[grootte()];
    for (int i = 0; i < u.length; i++) {
      u[i] = q.get(i)[0];
    }
    double[] oplossing = terug(u);
    double som = 0;
    for (double waarde : oplossing) {
      som += waarde;
    }
    for (int i = 0; i < oplossing.length; i++) {
      oplossing[i] /= som;
    }
    return oplossing;
  }

  private double[] terug(double[] u) {
    for (int i = u.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < u.length; k++) {
        u[i] -= r.get(k)[i] * u[k];
      }
      u[i] /= r.get(i)[i];
    }
    return u;
  }
}
