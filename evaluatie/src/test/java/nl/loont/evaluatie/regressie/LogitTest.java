package nl.loont.evaluatie.regressie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogitTest {
  /** Temperatuur (°F) en schade aan een O-ring bij 23 lanceringen; Dalal e.a. (1989). */
  private static final int[] GRADEN = {
    66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58
  };

  private static final double[] SCHADE = {
    0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1
  };

  @Test
  void challenger_geeft_de_gepubliceerde_coefficienten() {
    double[][] x =
        Arrays.stream(GRADEN).mapToObj(g -> new double[] {1, g}).toArray(double[][]::new);
    double[] een = new double[SCHADE.length];
    Arrays.fill(een, 1);
    Logit logit = Logit.van(x, een, SCHADE);
    assertThat(logit.geconvergeerd()).isTrue();
    assertThat(logit.coefficient(0)).isCloseTo(15.0429, within(5e-5));
    assertThat(logit.coefficient(1)).isCloseTo(-0.2322, within(5e-5));
  }

  @Test
  void volledige_scheiding_convergeert_niet() {
    double[][] x = {{1, -1}, {1, 1}};
    Logit logit = Logit.van(x, new double[] {10, 10}, new double[] {0, 10});
    assertThat(logit.geconvergeerd()).isFalse();
  }
}
