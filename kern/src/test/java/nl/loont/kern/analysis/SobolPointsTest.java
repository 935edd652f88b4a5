package nl.loont.kern.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolPointsTest {
  private static final int N = 1024;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 12345})
  void de_eerste_1024_punten_vallen_in_elke_richting_in_1024_verschillende_vakken(long zaad) {
    for (double[] richting : SobolPoints.of(40, N, zaad)) {
      long[] vakken = Arrays.stream(richting).mapToLong(u -> (long) (u * N)).sorted().toArray();
      for (int i = 0; i < N; i++) {
        assertThat(vakken[i]).isEqualTo(i);
      }
    }
  }

  @Test
  void twee_richtingen_samen_vullen_elk_vak_van_32_bij_32_een_keer() {
    double[][] punten = SobolPoints.of(2, N, 7);
    boolean[][] gezien = new boolean[32][32];
    for (int i = 0; i < N; i++) {
      gezien[(int) (punten[0][i] * 32)][(int) (punten[1][i] * 32)] = true;
    }
    assertThat(Arrays.stream(gezien).allMatch(rij -> Arrays.equals(rij, alles()))).isTrue();
  }

  private static boolean[] alles() {
    boolean[] rij = new boolean[32];
    Arrays.fill(rij, true);
    return rij;
  }

  @Test
  void hetzelfde_zaad_geeft_dezelfde_punten_en_een_ander_zaad_andere() {
    assertThat(SobolPoints.of(3, 100, 1)).isDeepEqualTo(SobolPoints.of(3, 100, 1));
    assertThat(SobolPoints.of(3, 100, 2)[1]).isNotEqualTo(SobolPoints.of(3, 100, 1)[1]);
  }

  @Test
  void meer_punten_beginnen_met_dezelfde() {
    assertThat(Arrays.copyOf(SobolPoints.of(5, 1000, 3)[4], 100))
        .isEqualTo(SobolPoints.of(5, 100, 3)[4]);
  }

  @Test
  void elk_getal_ligt_strikt_tussen_nul_en_een() {
    for (double[] richting : SobolPoints.of(60, 5000, 9)) {
      assertThat(Arrays.stream(richting).allMatch(u -> u > 0 && u < 1)).isTrue();
    }
  }
}
