package nl.loont.kern.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** De schatters tegenover functies waarvan de indices in de literatuur staan. */
class SobolIndicesTest {
  private static final int N = 1 << 14;

  private static List<Factor> factoren(int aantal, double laag, double hoog) {
    return IntStream.range(0, aantal)
        .mapToObj(i -> Factor.of("x" + i, new Distribution.Uniform(laag, hoog)))
        .toList();
  }

  private static SobolIndices van(List<Factor> factoren, ToDoubleFunction<double[]> f) {
    return SobolIndices.of(
            factoren,
            N,
            1,
            sample -> {
              double[] y = new double[sample.size()];
              for (int i = 0; i < y.length; i++) {
                double[] x = new double[factoren.size()];
                for (int k = 0; k < x.length; k++) {
                  x[k] = sample.column("x" + k)[i];
                }
                y[i] = f.applyAsDouble(x);
              }
              return new double[][] {y};
            })
        .getFirst();
  }

  /**
   * Ishigami en Homma (1990), a = 7 en b = 0,1: 0,3139, 0,4424 en 0; totaal 0,5576, 0,4424, 0,2437.
   */
  @Test
  void ishigami() {
    SobolIndices indices =
        van(
            factoren(3, -Math.PI, Math.PI),
            x ->
                Math.sin(x[0])
                    + 7 * Math.pow(Math.sin(x[1]), 2)
                    + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]));
    double[] eerste = {0.3139, 0.4424, 0};
    double[] totaal = {0.5576, 0.4424, 0.2437};
    for (int i = 0; i < 3; i++) {
      assertThat(indices.first().get(i)).isCloseTo(eerste[i], within(0.005));
      assertThat(indices.total().get(i)).isCloseTo(totaal[i], within(0.005));
    }
    // Variantie: a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 = 13,8446.
    assertThat(indices.variance()).isCloseTo(13.8446, within(0.05));
  }

  /** Saltelli en Sobol (1995), a = 0, 1, 4,5 en 9: eerste orde 0,7165, 0,1791, 0,0237 en 0,0072. */
  @Test
  void g_functie() {
    double[] a = {0, 1, 4.5, 9};
    SobolIndices indices =
        van(
            factoren(4, 0, 1),
            x -> {
              double product = 1;
              for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
              }
              return product;
            });
    double[] deel = Arrays.stream(a).map(ai -> 1 / 3.0 / ((1 + ai) * (1 + ai))).toArray();
    double alles = Arrays.stream(deel).map(v -> 1 + v).reduce(1, (p, q) -> p * q) - 1;
    for (int i = 0; i < a.length; i++) {
      assertThat(indices.first().get(i)).isCloseTo(deel[i] / alles, within(0.005));
    }
    assertThat(indices.first().getFirst()).isCloseTo(0.7165, within(0.005));
  }

  @Test
  void een_som_verdeelt_de_spreiding_naar_het_kwadraat_van_de_gewichten() {
    SobolIndices indices = van(factoren(3, 0, 1), x -> 1e6 + 3 * x[0] + 4 * x[1] + 0 * x[2]);
    assertThat(indices.first().get(0)).isCloseTo(9 / 25.0, within(0.003));
    assertThat(indices.total().get(1)).isCloseTo(16 / 25.0, within(0.003));
    assertThat(indices.total().get(2)).isZero();
    assertThat(indices.variance()).isCloseTo(25 / 12.0, within(0.01));
  }

  @Test
  void een_uitkomst_die_niet_beweegt_heeft_nergens_een_index() {
    SobolIndices indices = van(factoren(2, 0, 1), _ -> 42);
    assertThat(indices.variance()).isZero();
    assertThat(indices.first()).containsOnly(0.0);
    assertThat(indices.total()).containsOnly(0.0);
  }
}
