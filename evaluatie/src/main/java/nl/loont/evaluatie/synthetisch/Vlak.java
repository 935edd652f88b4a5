package nl.loont.evaluatie.synthetisch;

import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Het vlak van alle gewichten die even goed passen als een gevonden oplossing: w ≥ 0 met Aw = b,
 * waarin A de donoren op het optimale vlak van het omhulsel bevat (met een 1 erboven).
 */
final class Vlak {
  /** Zo dicht bij het optimum telt een donor als lid van het vlak, los van de schaal. */
  private static final double OP_HET_VLAK = 1e-12;

  /** Binnen deze afstand, los van de schaal, vallen twee combinaties samen. */
  private static final double SAMEN = 1e-9;

  private final Simplexfit fit;
  private final double[] begin;
  private final int[] leden;

  Vlak(Simplexfit fit) {
    this.fit = fit;
    this.begin = fit.gewichten();
    double maat = fit.maat();
    this.leden =
        IntStream.range(0, begin.length)
            .filter(j ->
                begin[j] > 0 || fit.prijs(j) <= OP_HET_VLAK * Math.max(fit.lengte(j), maat) * maat)
            .toArray();
  }

  /**
   * Of er maar één stel gewichten is. De donoren met gewicht zijn onderling onafhankelijk; een
   * ander stel bestaat dus precies als een gemiddelde van leden zonder gewicht in hun bereik ligt.
   */
  boolean isEenPunt() {
    Factorisatie gekozen = new Factorisatie(fit.punten()[0].length + 1);
    for (int j : leden) {
      if (begin[j] > 0) {
        gekozen.voegToe(j, kolom(j));
      }
    }
    double[][] loodrecht =
        IntStream.of(leden)
            .filter(j -> begin[j] == 0)
            .mapToObj(j -> gekozen.zonderBereik(kolom(j)))
            .toArray(double[][]::new);
    if (loodrecht.length == 0) {
      return true;
    }
    double[] naast = NaastePunt.som(loodrecht, NaastePunt.gewichten(loodrecht));
    return Math.sqrt(NaastePunt.inproduct(naast, naast)) > SAMEN;
  }

  private double[] kolom(int j) {
    return NaastePunt.kolom(fit.punten()[j], fit.schaal());
  }

  /**
   * De gewichten op het vlak met de kleinste Σw². Die hebben de vorm w = max(0, Bᵀν) met Bw = b, B
   * de leden in een orthonormale basis; ν volgt uit Newton op het duale probleem, de halfgladde
   * variant van Qi en Sun (1993), Mathematical Programming 58.
   */
  double[] kleinsteGewichten() {
    RealMatrix b = basis();
    double[] start = IntStream.of(leden).mapToDouble(j -> begin[j]).toArray();
    double[] doel = b.operate(start);
    double[] nu = new double[doel.length];
    double[] w = new double[leden.length];
    double vorige = Double.POSITIVE_INFINITY;
    for (int stap = 0; stap < 200; stap++) {
      double[] fout = b.operate(w);
      double afstand = 0;
      for (int i = 0; i < fout.length; i++) {
        fout[i] = doel[i] - fout[i];
        afstand += fout[i] * fout[i];
      }
      boolean klaar = afstand <= 1e-30 || (afstand < 1e-24 && afstand >= vorige);
      if (klaar) {
        return volledig(w);
      }
      vorige = afstand;
      double[] richting = newton(b, w, fout, stap == 0);
      nu = langsLijn(b, doel, nu, richting);
      w = positief(b, nu);
    }
    return begin;
  }

  private RealMatrix basis() {
    Factorisatie basis = new Factorisatie(fit.punten()[0].length + 1);
    for (int j : leden) {
      basis.voegToe(j, kolom(j));
    }
    double[][] kolommen =
        IntStream.of(leden).mapToObj(j -> basis.inBasis(kolom(j))).toArray(double[][]::new);
    return new Array2DRowRealMatrix(kolommen, false).transpose();
  }

  private static double[] newton(RealMatrix b, double[] w, double[] fout, boolean alles) {
    int n = fout.length;
    double[][] h = new double[n][n];
    double spoor = 0;
    for (int j = 0; j < w.length; j++) {
      if (alles || w[j] > 0) {
        double[] kolom = b.getColumn(j);
        for (int i = 0; i < n; i++) {
          for (int k = 0; k <= i; k++) {
            h[i][k] += kolom[i] * kolom[k];
          }
          spoor += kolom[i] * kolom[i];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      h[i][i] += 1e-13 * spoor + 1e-300;
      for (int k = 0; k < i; k++) {
        h[k][i] = h[i][k];
      }
    }
    return new CholeskyDecomposition(new Array2DRowRealMatrix(h, false), 1e-6, 0)
        .getSolver()
        .solve(new ArrayRealVector(fout, false))
        .toArray();
  }

  /** Halveert de stap tot de duale functie ½‖max(0, Bᵀν)‖² − b·ν daalt. */
  private static double[] langsLijn(RealMatrix b, double[] doel, double[] nu, double[] richting) {
    double nul = duaal(b, doel, nu);
    double lengte = 1;
    for (int poging = 0; poging < 40; poging++) {
      double[] proef = nu.clone();
      for (int i = 0; i < proef.length; i++) {
        proef[i] += lengte * richting[i];
      }
      if (duaal(b, doel, proef) <= nul || poging == 39) {
        return proef;
      }
      lengte /= 2;
    }
    return nu;
  }

  private static double duaal(RealMatrix b, double[] doel, double[] nu) {
    double[] w = positief(b, nu);
    return NaastePunt.inproduct(w, w) / 2 - NaastePunt.inproduct(doel, nu);
  }

  private static double[] positief(RealMatrix b, double[] nu) {
    double[] w = b.preMultiply(nu);
    for (int j = 0; j < w.length; j++) {
      w[j] = Math.max(0, w[j]);
    }
    return w;
  }

  private double[] volledig(double[] w) {
    double[] alle = new double[begin.length];
    double som = 0;
    for (double waarde : w) {
      som += waarde;
    }
    for (int i = 0; i < w.length; i++) {
      alle[leden[i]] = w[i] / som;
    }
    return alle;
  }
}
