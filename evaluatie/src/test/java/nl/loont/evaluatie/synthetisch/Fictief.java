package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/** Fictieve panelen uit een vaste zaadwaarde. */
final class Fictief {
  private Fictief() {}

  static List<String> namen(int aantal) {
    return IntStream.range(0, aantal).mapToObj(i -> "e%04d".formatted(i)).toList();
  }

  static List<Periode> maanden(int aantal) {
    return IntStream.range(0, aantal).mapToObj(new Periode(2019, 1)::plus).toList();
  }

  /** Twee gemeenschappelijke factoren, een eigen niveau en ruis; alle eenheden verwisselbaar. */
  static double[][] factormodel(long zaad, int eenheden, int perioden, double ruis) {
    Random toeval = new Random(zaad);
    double[][] factor = new double[2][perioden];
    for (double[] f : factor) {
      for (int t = 0; t < perioden; t++) {
        f[t] = (t == 0 ? 0 : 0.8 * f[t - 1]) + toeval.nextGaussian();
      }
    }
    double[][] y = new double[eenheden][perioden];
    for (double[] reeks : y) {
      double niveau = 20 + 3 * toeval.nextGaussian();
      double a = toeval.nextDouble();
      double b = toeval.nextDouble();
      for (int t = 0; t < perioden; t++) {
        reeks[t] = niveau + a * factor[0][t] + b * factor[1][t] + ruis * toeval.nextGaussian();
      }
    }
    return y;
  }

  static Paneel paneel(double[][] y) {
    return Paneel.van(namen(y.length), maanden(y[0].length), y);
  }

  /** Met kenmerken die met het niveau samenhangen, gelijk in elke periode. */
  static Paneel metKenmerken(long zaad, int eenheden, int perioden, int kenmerken) {
    double[][] y = factormodel(zaad, eenheden, perioden, 0.3);
    Random toeval = new Random(zaad + 1);
    Map<String, double[][]> x = new LinkedHashMap<>();
    for (int k = 0; k < kenmerken; k++) {
      double[][] waarden = new double[eenheden][perioden];
      for (int i = 0; i < eenheden; i++) {
        double waarde = y[i][k] + 2 * toeval.nextGaussian();
        Arrays.fill(waarden[i], waarde);
      }
      x.put("kenmerk" + k, waarden);
    }
    return Paneel.van(namen(eenheden), maanden(perioden), y, x);
  }

  static Schatting schat(Paneel paneel, int voor, Methode methode) {
    Behandeld eerste = Behandeld.gelijk("e0000");
    return Onderzoek.van(
            paneel, eerste, paneel.perioden().get(voor), Donorpool.alle(paneel, eerste), methode)
        .schat();
  }

  static List<Methode> methoden() {
    return new ArrayList<>(
        List.of(
            new Methode.Uitkomsten(),
            new Methode.Gecentreerd(),
            new Methode.Ridge(OptionalDouble.empty()),
            new Methode.Klassiek(List.of(), new Methode.Voorspellergewicht.Genest())));
  }
}
