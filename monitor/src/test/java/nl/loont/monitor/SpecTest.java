package nl.loont.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** De kleine toetsen van spec monitor §3 en §6.5 (T-26 tot en met T-28), woordelijk. */
class SpecTest {
  @TempDir Path map;

  private Proef forfaitairDanRegulier(String tweede) {
    return new Proef(map)
        .periode("2021-01", "2021-12")
        .reeks("1", "FORFAITAIR", "2021-01", "2021-06", "2021-01-01", "2021-06-30", "")
        .reeks("2", "LKS_PWET", "2021-07", "2022-03", "2021-07-01", "", "60")
        .baan("w1", "2021-01", "2021-06")
        .baan(tweede, "2021-07", "2021-12")
        .verwerk();
  }

  @Test
  void
      forfaitair_januari_tot_juni_dan_lks_bij_dezelfde_werkgever_is_een_traject_met_een_instroom() {
    Proef proef = forfaitairDanRegulier("w1");
    assertThat(proef.trajecten()).containsExactly("2021-01-01;;FORFAITAIR_GEVOLGD");
    assertThat(proef.maanden("instroom")).containsExactly("2021-01=1");
    assertThat(proef.maanden("uitstroom")).isEmpty();
    assertThat(proef.correctie("R6")).isEqualTo("1;1");
  }

  @Test
  void bij_een_andere_werkgever_zijn_het_er_twee() {
    Proef proef = forfaitairDanRegulier("w2");
    assertThat(proef.trajecten())
        .containsExactly("2021-01-01;2021-06-30;FORFAITAIR", "2021-07-01;;REGULIER");
    assertThat(proef.maanden("instroom")).containsExactly("2021-01=1", "2021-07=1");
    assertThat(proef.maanden("uitstroom")).containsExactly("2021-06=1");
  }

  @Test
  void laatste_bericht_november_2024_en_niets_in_2025_eindigt_in_november_2024() {
    Proef proef =
        new Proef(map)
            .periode("2024-01", "2024-12")
            .reeks("1", "LKS_PWET", "2024-01", "2024-11", "2024-01-01", "", "60")
            .geleverd("2025-03")
            .verwerk();
    assertThat(proef.trajecten()).containsExactly("2024-01-01;2024-11-30;REGULIER");
    assertThat(proef.maanden("uitstroom")).containsExactly("2024-11=1");
    assertThat(proef.correctie("R4")).isEqualTo("1;1");
  }

  @Test
  void aanwezig_in_februari_2025_loopt_het() {
    Proef proef =
        new Proef(map)
            .periode("2024-01", "2024-12")
            .reeks("1", "LKS_PWET", "2024-01", "2024-11", "2024-01-01", "", "60")
            .reeks("1", "LKS_PWET", "2025-02", "2025-02", "2024-01-01", "", "60")
            .geleverd("2025-03")
            .verwerk();
    assertThat(proef.trajecten()).containsExactly("2024-01-01;;REGULIER");
    assertThat(proef.maanden("uitstroom")).isEmpty();
  }

  @Test
  void van_15_januari_tot_20_maart_telt_alleen_februari_als_lopend() {
    Proef proef =
        new Proef(map)
            .periode("2021-01", "2021-06")
            .reeks("1", "LKS_PWET", "2021-01", "2021-03", "2021-01-15", "2021-03-20", "60")
            .geleverd("2021-09")
            .verwerk();
    assertThat(proef.maanden("lopend")).containsExactly("2021-02=1");
  }

  @Test
  void begin_en_einde_in_een_maand_is_nooit_lopend() {
    Proef proef =
        new Proef(map)
            .periode("2021-01", "2021-06")
            .reeks("1", "LKS_PWET", "2021-03", "2021-03", "2021-03-01", "2021-03-31", "60")
            .geleverd("2021-09")
            .verwerk();
    assertThat(proef.maanden("lopend")).isEmpty();
    assertThat(proef.maanden("instroom")).containsExactly("2021-03=1");
    assertThat(proef.maanden("uitstroom")).containsExactly("2021-03=1");
  }
}
