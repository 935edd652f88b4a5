package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** De twee prijstoetsen van de monitor (SEOR 2026, bijlage I.2). */
class TrajectprijsTest {
  private static final Trajectprijs PRIJS = Trajectprijs.meegeleverd();

  @Test
  void loonwaarde_50_bij_2000_euro_kost_1250_voltijds_en_750_bij_drie_vijfde() {
    assertThat(PRIJS.bij(2000, 50, 1)).isEqualTo(1250.00);
    assertThat(PRIJS.bij(2000, 50, 0.6)).isEqualTo(750.00);
  }

  @Test
  void januari_2024_bij_38_uur_en_loonwaarde_50_kost_ongeveer_1475() {
    assertThat(PRIJS.op(LocalDate.of(2024, 1, 1), 30, 38, 50, 1))
        .isEqualTo(13.27 * 38 * 52 / 12 * 1.08 * 0.5 * 1.25, within(1e-9))
        .isEqualTo(1475, within(0.5));
  }

  @Test
  void de_prijs_kent_geen_maximum_en_geen_grens_aan_de_uren() {
    assertThat(PRIJS.bij(2000, 10, 1)).isEqualTo(2250.00);
    assertThat(PRIJS.bij(2000, 50, 1.2)).isEqualTo(1500.00);
    assertThat(PRIJS.bij(2000, 100, 1)).isZero();
  }
}
