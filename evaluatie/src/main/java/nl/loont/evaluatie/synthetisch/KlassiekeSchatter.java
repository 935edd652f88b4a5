package nl.loont.evaluatie.synthetisch;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Klassieke synthetische controle (Abadie, Diamond en Hainmueller 2010): w minimaliseert Σₖ vₖ(x₁ₖ
 * − Σwⱼxⱼₖ)²/sₖ², met sₖ de standaardafwijking van voorspeller k over alle eenheden, de behandelde
 * meegeteld. Ligt het doel binnen het omhulsel van de donoren, dan passen voor elke v dezelfde
 * gewichten volmaakt; daarvan gelden die met de beste uitkomsten vóór de ingreep, zoals bij Becker
 * en Klößner (2018), Fast and reliable computation of generalized synthetic controls, Econometrics
 * and Statistics 5.
 */
final class KlassiekeSchatter implements Schatter {
  /** Weegt de voorspellers zo zwaar dat zij vóór de uitkomsten gaan. */
  private static final double VOORRANG = 1e5;

  private final Methode.Voorspellergewicht keuze;
  private final Runnable stap;

  KlassiekeSchatter(Methode.Voorspellergewicht keuze, Runnable stap) {
    this.keuze = keuze;
    this.stap = stap;
  }

  @Override
  public Passing pas(Geval geval) {
    double[][] x = gestandaardiseerd(geval);
    double[] gelijk = new double[x[0].length];
    Arrays.fill(gelijk, 1.0 / gelijk.length);
    DoubleSupplier ondergrens = () -> Simplexfit.snel(geval.punten()).ondergrens();
    Simplexfit alles = Simplexfit.snel(x);
    boolean volmaakt = Math.sqrt(alles.kwadraat()) <= 1e-9 * alles.schaal();
    if (volmaakt && !(keuze instanceof Methode.Voorspellergewicht.Gegeven)) {
      return volmaakt(geval, x, alles, gelijk, ondergrens);
    }
    List<Double> verliezen = List.of();
    double[] v = gelijk;
    switch (keuze) {
      case Methode.Voorspellergewicht.Gegeven(List<Double> gewichten) ->
          v = gewichten.stream().mapToDouble(Double::doubleValue).toArray();
      case Methode.Voorspellergewicht.Regressie() -> v = regressie(geval, x);
      case Methode.Voorspellergewicht.Genest() -> {
        GenesteZoektocht zoektocht =
            new GenesteZoektocht(x, geval.punten(), regressie(geval, x), stap);
        v = zoektocht.beste();
        verliezen = zoektocht.verliezen();
      }
    }
    normeer(v);
    Simplexfit fit = Simplexfit.los(gewogen(x, v));
    return passing(
        geval, fit, ondergrens, new Passing.Voorspellerkeuze(lijst(v), verliezen, false));
  }

  /**
   * Voorspellers van donor j min die van het doel, in standaardafwijkingen; [donor][voorspeller].
   */
  private static double[][] gestandaardiseerd(Geval geval) {
    double[] doel = geval.voorspellers();
    double[][] donoren = geval.voorspellersDonoren();
    double[][] x = new double[donoren.length][doel.length];
    for (int k = 0; k < doel.length; k++) {
      double gemiddeld = doel[k] / (donoren.length + 1);
      for (double[] donor : donoren) {
        gemiddeld += donor[k] / (donoren.length + 1);
      }
      double kwadraten = (doel[k] - gemiddeld) * (doel[k] - gemiddeld);
      for (double[] donor : donoren) {
        kwadraten += (donor[k] - gemiddeld) * (donor[k] - gemiddeld);
      }
      double spreiding = Math.sqrt(kwadraten / donoren.length);
      for (int j = 0; j < donoren.length; j++) {
        x[j][k] =
            spreiding > 1e-12 * Math.abs(gemiddeld) ? (donoren[j][k] - doel[k]) / spreiding : 0;
      }
    }
    return x;
  }

  /** Elke kolom maal √v. */
  static double[][] gewogen(double[][] x, double[] v) {
    double[] wortel = Arrays.stream(v).map(Math::sqrt).toArray();
    double[][] punten = new double[x.length][v.length];
    for (int j = 0; j < x.length; j++) {
      for (int k = 0; k < v.length; k++) {
        punten[j][k] = wortel[k] * x[j][k];
      }
    }
    return punten;
  }

  /** Onder de gewichten die alle voorspellers treffen: die met de beste uitkomsten. */
  private static Passing volmaakt(
      Geval geval, double[][] x, Simplexfit eerste, double[] v, DoubleSupplier ondergrens) {
    double[][] uitkomsten = geval.punten();
    double maat = NaastePunt.schaal(NaastePunt.lengten(uitkomsten)) / eerste.schaal() * VOORRANG;
    double[][] samen = new double[x.length][];
    for (int j = 0; j < x.length; j++) {
      samen[j] = Arrays.copyOf(x[j], x[j].length + geval.voor());
      for (int k = 0; k < x[j].length; k++) {
        samen[j][k] *= maat;
      }
      System.arraycopy(uitkomsten[j], 0, samen[j], x[j].length, geval.voor());
    }
    Simplexfit fit = Simplexfit.los(samen);
    return passing(geval, fit, ondergrens, new Passing.Voorspellerkeuze(lijst(v), List.of(), true));
  }

  private static Passing passing(
      Geval geval, Simplexfit fit, DoubleSupplier ondergrens, Passing.Voorspellerkeuze keuze) {
    return new Passing(
        geval, fit.gewichten(), 0, fit.kktResidu(), fit.nietUniek(), ondergrens, keuze);
  }

  private static List<Double> lijst(double[] waarden) {
    return Arrays.stream(waarden).boxed().toList();
  }

  /** Σₜ βₖₜ² van de regressie per periode van de uitkomsten op de voorspellers, over eenheden. */
  private static double[] regressie(Geval geval, double[][] x) {
    int k = x[0].length;
    double[][] ontwerp = new double[x.length + 1][k + 1];
    double[][] uitkomst = new double[x.length + 1][geval.voor()];
    double[][] punten = geval.punten();
    for (int j = 0; j < x.length; j++) {
      System.arraycopy(x[j], 0, ontwerp[j], 0, k);
      uitkomst[j] = punten[j];
    }
    for (double[] rij : ontwerp) {
      rij[k] = 1;
    }
    RealMatrix beta =
        new SingularValueDecomposition(new Array2DRowRealMatrix(ontwerp, false))
            .getSolver()
            .solve(new Array2DRowRealMatrix(uitkomst, false));
    double[] v = new double[k];
    double grootste = 0;
    for (int i = 0; i < k; i++) {
      double[] rij = beta.getRow(i);
      v[i] = NaastePunt.inproduct(rij, rij);
      grootste = Math.max(grootste, v[i]);
    }
    for (int i = 0; i < k; i++) {
      v[i] = grootste > 0 ? v[i] / grootste : 1;
    }
    return v;
  }

  private static void normeer(double[] v) {
    double som = Arrays.stream(v).sum();
    for (int k = 0; k < v.length; k++) {
      v[k] /= som;
    }
  }
}
