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

  @Test
  void van_een_aandeel_moeten_noemer_teller_en_rest_groot_genoeg_zijn() {
    assertThat(aandeelWeg(1, 24)).isTrue();
    assertThat(aandeelWeg(12, 24)).isFalse();
    assertThat(aandeelWeg(23, 24)).isTrue();
    assertThat(aandeelWeg(0, 24)).isFalse();
    assertThat(aandeelWeg(24, 24)).isFalse();
    assertThat(aandeelWeg(0, 9)).isTrue();
  }

  private static boolean aandeelWeg(long teller, long noemer) {
    return Geheimhouding.STANDAARD
        .pasToe(List.of(Punt.aandeel("r", "2021", teller, noemer)), false)
        .getFirst()
        .onderdrukt();
  }

  @Test
  void in_een_groep_gaat_bij_een_x_alles_weg_zodra_er_iets_weg_is() {
    List<Punt> een =
        Geheimhouding.STANDAARD.pasToe(
            List.of(Punt.van("a", "2021", 3, 3), Punt.van("a", "2022", 30, 30)), false);
    List<Punt> ander = List.of(Punt.van("b", "2021", 50, 50), Punt.van("b", "2022", 60, 60));
    assertThat(Geheimhouding.STANDAARD.samen(List.of(een, ander)).getLast())
        .extracting(Punt::onderdrukt)
        .containsExactly(true, false);
  }

  @Test
  void met_minimum_een_verdwijnt_er_niets() {
    assertThat(new Geheimhouding(1).pasToe(List.of(Punt.aandeel("r", "2021", 1, 2)), true))
        .noneMatch(Punt::onderdrukt);
  }
}
