package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Zoekt de gewichten v van voorspellers waarvoor de donorgewichten w(v) de uitkomsten vóór de
 * ingreep het best navolgen. Dat probleem is niet convex. Daarom beoordeelt de zoektocht vaste
 * beginpunten (gelijke gewichten, regressie, elke voorspeller overheersend, en een raster van
 * Halton), daalt zij vanaf de beste daarvan met Nelder en Mead op log₁₀ v, en begint zij vanuit het
 * beste punt opnieuw. Er is geen toeval: dezelfde invoer geeft dezelfde uitkomst. Een gewicht wordt
 * nooit kleiner dan 1e-8 van het grootste.
 */
final class GenesteZoektocht {
  private static final double DIEPSTE = -8;
  private static final int AFDALINGEN = 5;
  private static final int RASTER = 40;
  private static final int[] PRIEMEN = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

  private final double[][] x;
  private final double[][] uitkomsten;
  private final int aantal;
  private final Runnable stap;
  private final List<Double> verliezen = new ArrayList<>();
  private double[] beste;
  private double besteVerlies = Double.POSITIVE_INFINITY;

  /**
   * Zoekt.
   *
   * @param stap wordt vóór elk punt aangeroepen; een uitzondering breekt het zoeken af
   */
  GenesteZoektocht(double[][] x, double[][] uitkomsten, double[] regressie, Runnable stap) {
    this.stap = stap;
    this.x = x;
    this.uitkomsten = uitkomsten;
    this.aantal = x[0].length;
    this.beste = new double[aantal];
    zoek(regressie);
  }

  /** De beste gewichten, de grootste 1. */
  double[] beste() {
    return naarGewichten(beste);
  }

  /** Wortel van het verlies dat elke afdaling haalde: gelijk, regressie, en de beste andere. */
  List<Double> verliezen() {
    return List.copyOf(verliezen);
  }

  private void zoek(double[] regressie) {
    List<double[]> punten = new ArrayList<>();
    punten.add(new double[aantal]);
    punten.add(
        Arrays.stream(regressie)
            .map(v -> Math.max(DIEPSTE, v > 0 ? StrictMath.log10(v) : DIEPSTE))
            .toArray());
    List<double[]> andere = new ArrayList<>();
    for (int k = 0; k < aantal; k++) {
      double[] overheersend = new double[aantal];
      Arrays.fill(overheersend, -3);
      overheersend[k] = 0;
      andere.add(overheersend);
    }
    for (int i = 1; i <= RASTER; i++) {
      double[] punt = new double[aantal];
      for (int k = 0; k < aantal; k++) {
        punt[k] = -4 * halton(i, PRIEMEN[k % PRIEMEN.length]);
      }
      andere.add(punt);
    }
    andere.stream()
        .map(punt -> new Punt(punt, verlies(punt)))
        .sorted(Comparator.comparingDouble(Punt::verlies))
        .limit(AFDALINGEN - 2)
        .forEach(punt -> punten.add(punt.plaats()));
    for (double[] punt : punten) {
      verliezen.add(Math.sqrt(daal(punt, 1.0) / uitkomsten[0].length));
    }
    double vorige;
    do {
      vorige = besteVerlies;
      daal(beste.clone(), 0.3);
    } while (besteVerlies < vorige * (1 - 1e-6));
  }

  @SuppressWarnings("ArrayRecordComponent") // alleen om op verlies te sorteren
  private record Punt(double[] plaats, double verlies) {}

  private double daal(double[] begin, double uitslag) {
    double[] laagste = {Double.POSITIVE_INFINITY};
    ObjectiveFunction doel =
        new ObjectiveFunction(u -> {
          double verlies = verlies(u);
          laagste[0] = Math.min(laagste[0], verlies);
          return verlies;
        });
    try {
      new SimplexOptimizer(new SimpleValueChecker(1e-9, 0))
          .optimize(
              new MaxEval(80 * aantal),
              doel,
              GoalType.MINIMIZE,
              new InitialGuess(begin),
              new NelderMeadSimplex(aantal, uitslag));
    } catch (MathIllegalStateException e) {
      // Het aantal stappen is op; het laagste punt onderweg is onthouden.
    }
    return laagste[0];
  }

  /** Som van kwadraten vóór de ingreep bij de donorgewichten die uit v volgen. */
  private double verlies(double[] u) {
    stap.run();
    double[] w = NaastePunt.gewichten(KlassiekeSchatter.gewogen(x, naarGewichten(u)));
    double[] rest = NaastePunt.som(uitkomsten, w);
    double verlies = NaastePunt.inproduct(rest, rest);
    if (verlies < besteVerlies) {
      besteVerlies = verlies;
      beste = u.clone();
    }
    return verlies;
  }

  private static double[] naarGewichten(double[] u) {
    double grootste = Arrays.stream(u).max().orElse(0);
    return Arrays.stream(u)
        .map(waarde -> StrictMath.pow(10, Math.max(DIEPSTE, waarde - grootste)))
        .toArray();
  }

  private static double halton(int index, int grondtal) {
    double waarde = 0;
    double factor = 1.0 / grondtal;
    for (int rest = index; rest > 0; rest /= grondtal) {
      waarde += factor * (rest % grondtal);
      factor /= grondtal;
    }
    return waarde;
  }
}
