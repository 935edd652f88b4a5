package nl.loont.budget.stelsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CentenTest {
  @Test
  void de_overgebleven_cent_gaat_naar_de_grootste_rest() {
    assertThat(Centen.verdeel(100, new double[] {1, 1, 1})).containsExactly(34, 33, 33);
    assertThat(Centen.verdeel(10, new double[] {1, 2, 4})).containsExactly(1, 3, 6);
  }

  @Test
  void zonder_gewichten_krijgt_ieder_evenveel() {
    assertThat(Centen.verdeel(5, new double[] {0, 0})).containsExactly(3, 2);
  }

  @Test
  void een_enkele_deelnemer_krijgt_alles() {
    assertThat(Centen.verdeel(700_000_000_001L, new double[] {1e-9}))
        .containsExactly(700_000_000_001L);
    assertThat(Centen.verdeel(7, new double[] {0})).containsExactly(7);
  }

  @Test
  void zonder_deelnemers_valt_er_niets_te_verdelen() {
    for (long totaal : new long[] {0, 1, 700_000_000_000L}) {
      assertThatThrownBy(() -> Centen.verdeel(totaal, new double[0]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("0 deelnemers");
    }
  }

  @Test
  void wie_geen_gewicht_heeft_krijgt_niets() {
    assertThat(Centen.verdeel(1_000, new double[] {0, 3, 0, 4})[0]).isZero();
  }

  @Test
  void de_som_is_altijd_precies_het_totaal_en_niemand_staat_rood() {
    Random toeval = new Random(20261125);
    for (int keer = 0; keer < 5_000; keer++) {
      int n = 1 + toeval.nextInt(400);
      double orde = Math.pow(10, toeval.nextInt(600) - 300);
      double[] gewichten =
          toeval.doubles(n).map(u -> toeval.nextInt(3) == 0 ? 0 : orde * Math.pow(u, 8)).toArray();
      long totaal = toeval.nextInt(5) == 0 ? 0 : toeval.nextLong(1L << (1 + toeval.nextInt(61)));
      long[] centen = Centen.verdeel(totaal, gewichten);
      assertThat(Arrays.stream(centen).sum()).isEqualTo(totaal);
      assertThat(Arrays.stream(centen).min().orElseThrow()).isNotNegative();
    }
  }

  @Test
  void elk_deel_ligt_minder_dan_een_cent_van_zijn_evenredige_deel() {
    Random toeval = new Random(7);
    double[] gewichten = toeval.doubles(342, 1, 1e9).toArray();
    double som = Arrays.stream(gewichten).sum();
    long totaal = 700_000_000_000L;
    long[] centen = Centen.verdeel(totaal, gewichten);
    for (int g = 0; g < centen.length; g++) {
      assertThat(Math.abs(centen[g] - totaal * (gewichten[g] / som))).isLessThan(1.001);
    }
  }

  @Test
  void een_negatief_gewicht_wordt_geweigerd() {
    assertThatThrownBy(() -> Centen.verdeel(1, new double[] {-1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1.0");
  }
}
