package nl.loont.evaluatie.regressie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class KleinsteKwadratenTest {
  /** Longley (1967), met zes sterk samenhangende variabelen; NIST StRD, Linear Regression. */
  private static final double[][] LONGLEY = {
    {60323, 83.0, 234289, 2356, 1590, 107608, 1947},
    {61122, 88.5, 259426, 2325, 1456, 108632, 1948},
    {60171, 88.2, 258054, 3682, 1616, 109773, 1949},
    {61187, 89.5, 284599, 3351, 1650, 110929, 1950},
    {63221, 96.2, 328975, 2099, 3099, 112075, 1951},
    {63639, 98.1, 346999, 1932, 3594, 113270, 1952},
    {64989, 99.0, 365385, 1870, 3547, 115094, 1953},
    {63761, 100.0, 363112, 3578, 3350, 116219, 1954},
    {66019, 101.2, 397469, 2904, 3048, 117388, 1955},
    {67857, 104.6, 419180, 2822, 2857, 118734, 1956},
    {68169, 108.4, 442769, 2936, 2798, 120445, 1957},
    {66513, 110.8, 444546, 4681, 2637, 121950, 1958},
    {68655, 112.6, 482704, 3813, 2552, 123366, 1959},
    {69564, 114.2, 502601, 3931, 2514, 125368, 1960},
    {69331, 115.7, 518173, 4806, 2572, 127852, 1961},
    {70551, 116.9, 554894, 4007, 2827, 130081, 1962}
  };

  @Test
  void longley_klopt_met_de_gecertificeerde_waarden_van_nist() {
    double[] y = Arrays.stream(LONGLEY).mapToDouble(rij -> rij[0]).toArray();
    double[][] x =
        Arrays.stream(LONGLEY)
            .map(rij -> {
              double[] kopie = rij.clone();
              kopie[0] = 1;
              return kopie;
            })
            .toArray(double[][]::new);
    KleinsteKwadraten fit = KleinsteKwadraten.van(x, y).orElseThrow();
    double[] nist = {
      -3482258.63459582,
      15.0618722713733,
      -0.358191792925910E-01,
      -2.02022980381683,
      -1.03322686717359,
      -0.511041056535807E-01,
      1829.15146461355
    };
    for (int j = 0; j < nist.length; j++) {
      assertThat(fit.coefficient(j) / nist[j]).isCloseTo(1, within(1e-8));
    }
    assertThat(Math.sqrt(fit.kwadraten() / fit.vrijheidsgraden()))
        .isCloseTo(304.854073561965, within(1e-6));
  }

  @Test
  void newey_west_met_bandbreedte_nul_is_white() {
    Random toeval = new Random(3);
    double[][] x = new double[40][3];
    double[] y = new double[40];
    for (int t = 0; t < 40; t++) {
      x[t] = new double[] {1, t, toeval.nextGaussian()};
      y[t] = 2 + 0.1 * t + (1 + 0.1 * t) * toeval.nextGaussian();
    }
    KleinsteKwadraten fit = KleinsteKwadraten.van(x, y).orElseThrow();
    RealMatrix m = MatrixUtils.createRealMatrix(x);
    RealMatrix inverse = MatrixUtils.inverse(m.transposeMultiply(m));
    RealMatrix e2 = MatrixUtils.createRealMatrix(40, 40);
    for (int t = 0; t < 40; t++) {
      e2.setEntry(t, t, fit.residu(t) * fit.residu(t));
    }
    RealMatrix white = inverse.multiply(m.transposeMultiply(e2).multiply(m)).multiply(inverse);
    RealMatrix nul = fit.neweyWest(0);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(nul.getEntry(i, j)).isCloseTo(white.getEntry(i, j), within(1e-12));
      }
    }
    assertThat(fit.neweyWest(4).getEntry(1, 1)).isNotEqualTo(nul.getEntry(1, 1));
  }

  @Test
  void de_bandbreedte_volgt_de_regel() {
    assertThat(KleinsteKwadraten.bandbreedte(72)).isEqualTo(3);
    assertThat(KleinsteKwadraten.bandbreedte(100)).isEqualTo(4);
    assertThat(KleinsteKwadraten.bandbreedte(1000)).isEqualTo(6);
  }

  @Test
  void afhankelijke_kolommen_geven_geen_schatting() {
    double[][] x = {{1, 2}, {1, 2}, {1, 2}};
    assertThat(KleinsteKwadraten.van(x, new double[] {1, 2, 3})).isEmpty();
    assertThat(KleinsteKwadraten.van(new double[][] {{1, 2}}, new double[] {1})).isEmpty();
  }

  @Test
  void staartkansen_kloppen_met_de_tabel() {
    assertThat(Kansen.tweezijdigT(2.228, 10)).isCloseTo(0.05, within(5e-5));
    assertThat(Kansen.kritiekT(10)).isCloseTo(2.228139, within(1e-6));
    assertThat(Kansen.bovenF(4.1028, 2, 10)).isCloseTo(0.05, within(5e-5));
    assertThat(Kansen.bovenChiKwadraat(5.991, 2)).isCloseTo(0.05, within(5e-5));
    assertThat(Kansen.tweezijdigNormaal(1.959964)).isCloseTo(0.05, within(1e-7));
    assertThat(Kansen.tweezijdigT(1e6, 50)).isPositive();
  }
}
