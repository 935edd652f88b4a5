package nl.loont.kern.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.loont.kern.analysis.Distribution.Normal;
import nl.loont.kern.analysis.Distribution.Reversed;
import nl.loont.kern.analysis.Distribution.Triangular;
import nl.loont.kern.analysis.Distribution.Uniform;
import org.junit.jupiter.api.Test;

class DistributionTest {
  private static double gemiddelde(Distribution d) {
    int n = 100_000;
    return IntStream.range(0, n).mapToDouble(i -> d.quantile((i + 0.5) / n)).sum() / n;
  }

  @Test
  void een_band_loopt_recht_van_laag_naar_hoog() {
    Uniform band = new Uniform(3000, 6000);
    assertThat(band.quantile(0)).isEqualTo(3000);
    assertThat(band.quantile(0.05)).isCloseTo(3150, within(1e-9));
    assertThat(band.quantile(1)).isEqualTo(6000);
  }

  @Test
  void een_driehoek_heeft_het_gemiddelde_van_zijn_hoeken() {
    Triangular driehoek = new Triangular(0.3, 0.39, 0.6);
    assertThat(gemiddelde(driehoek)).isCloseTo((0.3 + 0.39 + 0.6) / 3, within(1e-6));
    assertThat(driehoek.quantile((0.39 - 0.3) / (0.6 - 0.3))).isCloseTo(0.39, within(1e-12));
    assertThat(driehoek.quantile(0)).isEqualTo(0.3);
    assertThat(driehoek.quantile(1)).isEqualTo(0.6);
  }

  @Test
  void een_driehoek_zonder_breedte_is_een_punt() {
    assertThat(new Triangular(2, 2, 2).quantile(0.3)).isEqualTo(2);
  }

  @Test
  void een_klok_heeft_precies_de_opgegeven_p5_en_p95() {
    Normal klok = new Normal(1000, 1300);
    assertThat(klok.quantile(0.05)).isCloseTo(1000, within(1e-9));
    assertThat(klok.quantile(0.95)).isCloseTo(1300, within(1e-9));
    assertThat(klok.quantile(0.5)).isCloseTo(1150, within(1e-9));
    assertThat(klok.low()).isGreaterThan(830).isLessThan(900);
    assertThat(klok.high()).isCloseTo(2300 - klok.low(), within(1e-9));
  }

  @Test
  void een_spiegelbeeld_is_hoog_waar_de_andere_laag_is() {
    Reversed spiegel = new Reversed(new Uniform(68.5, 69.3));
    assertThat(spiegel.quantile(0)).isEqualTo(69.3);
    assertThat(spiegel.low()).isEqualTo(68.5);
  }

  @Test
  void een_ander_prijspeil_vermenigvuldigt_alle_waarden() {
    assertThat(new Uniform(2, 4).times(1.5)).isEqualTo(new Uniform(3, 6));
    assertThat(new Triangular(1, 2, 3).times(2)).isEqualTo(new Triangular(2, 4, 6));
    assertThat(new Normal(1, 2).times(2)).isEqualTo(new Normal(2, 4));
  }

  @Test
  void grenzen_die_niet_oplopen_worden_geweigerd() {
    assertThatThrownBy(() -> new Uniform(2, 1)).hasMessageContaining("lopen op");
    assertThatThrownBy(() -> new Triangular(1, 5, 3)).hasMessageContaining("lopen op");
    assertThatThrownBy(() -> new Normal(1, Double.NaN)).hasMessageContaining("eindig");
  }
}
