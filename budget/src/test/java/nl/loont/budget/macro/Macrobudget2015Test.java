package nl.loont.budget.macro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Macrobudget2015Test {
  @Test
  void veertien_zesendertig_en_achttien_miljoen_zijn_samen_68_miljoen() {
    assertThat(Macrobudget2015.totaal()).isEqualTo(68_000_000);
    assertThat(Macrobudget2015.bijdragen())
        .hasSize(3)
        .allSatisfy(b -> assertThat(b.euro()).isEqualTo(b.gepubliceerd() * 1_000_000L));
  }

  @Test
  void de_middelen_lopen_op_tot_1030_miljoen_voor_lks_en_ruim_500_voor_begeleiding() {
    assertThat(structureel("LKS")).isEqualTo(1_030);
    assertThat(structureel("Begeleiding")).isEqualTo(503);
  }

  @Test
  void structureel_gaat_het_om_ruim_negentigduizend_mensen() {
    double mensen =
        Macrobudget2015.tabel(2).stream().mapToDouble(r -> r.waarden().getLast().orElse(0.0)).sum();
    assertThat(mensen).isEqualTo(90.8);
    assertThat(mensen * 1_000 * Macrobudget2015.BEGELEIDING_GEMIDDELD / 1e6)
        .as("90,8 duizend maal 5.500 is circa de 503 miljoen van tabel 1")
        .isBetween(495.0, 505.0);
  }

  private static double structureel(String begin) {
    return Macrobudget2015.tabel(1).stream()
        .filter(r -> r.naam().startsWith(begin))
        .mapToDouble(r -> r.waarden().getLast().orElseThrow())
        .sum();
  }
}
