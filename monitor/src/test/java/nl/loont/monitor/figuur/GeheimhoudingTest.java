package nl.loont.monitor.figuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cellen onder de tien verdwijnen, en zijn ook niet uit een totaal terug te rekenen. */
class GeheimhoudingTest {
  private static List<Boolean> weg(boolean delen, long... aantallen) {
    List<Punt> punten =
        java.util.stream.IntStream.range(0, aantallen.length)
            .mapToObj(i -> Punt.van("r" + i, "2021", (double) aantallen[i], aantallen[i]))
            .toList();
    return Geheimhouding.STANDAARD.pasToe(punten, delen).stream().map(Punt::onderdrukt).toList();
  }

  @Test
  void een_losse_cel_onder_de_tien_verdwijnt_en_nul_blijft() {
    assertThat(weg(false, 9, 10, 0, 500)).containsExactly(true, false, false, false);
  }

  @Test
  void van_delen_van_een_geheel_verdwijnt_ook_de_kleinste_andere() {
    assertThat(weg(true, 9, 40, 20, 500)).containsExactly(true, false, true, false);
  }

  @Test
  void twee_kleine_cellen_die_samen_nog_klein_zijn_nemen_er_een_mee() {
    assertThat(weg(true, 3, 2, 20, 500)).containsExactly(true, true, true, false);
    assertThat(weg(true, 8, 7, 20, 500)).containsExactly(true, true, false, false);
  }

  @Test
  void een_onderdrukte_cel_heeft_waarde_noch_aantal() {
    Punt punt =
        Geheimhouding.STANDAARD.pasToe(List.of(Punt.van("r", "2021", 3, 3)), false).getFirst();
    assertThat(punt.waarde()).isEmpty();
    assertThat(punt.aantal()).isEmpty();
  }
}
