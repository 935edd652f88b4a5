package nl.loont.kern.model;

import static nl.loont.kern.model.Notation.ENGLISH;
import static nl.loont.kern.model.Notation.NEDERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotationTest {

  @Test
  void schrijft_euros_nederlands_en_engels() {
    assertThat(NEDERLANDS.format(Unit.EURO, 1234567.4)).isEqualTo("€ 1.234.567");
    assertThat(ENGLISH.format(Unit.EURO, 1234567.4)).isEqualTo("€ 1,234,567");
    assertThat(NEDERLANDS.exact(Unit.EURO_PER_PERSOON, 649.082575)).isEqualTo("€ 649,082575");
    assertThat(ENGLISH.exact(Unit.EURO_PER_PERSOON, 649.082575)).isEqualTo("€ 649.082575");
  }

  @Test
  void zet_het_minteken_voor_het_euroteken() {
    assertThat(NEDERLANDS.format(Unit.EURO, -9534.2)).isEqualTo("-€ 9.534");
  }

  @Test
  void schrijft_een_aandeel_als_percentage() {
    assertThat(NEDERLANDS.format(Unit.AANDEEL, 0.39)).isEqualTo("39%");
    assertThat(NEDERLANDS.format(Unit.AANDEEL, 0.33333333)).isEqualTo("33,33%");
    assertThat(ENGLISH.exact(Unit.AANDEEL, 0.1575)).isEqualTo("15.75%");
  }

  @Test
  void min_nul_wordt_nul() {
    assertThat(NEDERLANDS.format(Unit.EURO, -0.0)).isEqualTo("€ 0");
    assertThat(NEDERLANDS.format(Unit.EURO, -0.4)).isEqualTo("€ 0");
    assertThat(NEDERLANDS.format(Unit.AANDEEL, -0.00001)).isEqualTo("0%");
    assertThat(NEDERLANDS.euros(-0.4)).isEqualTo("0");
  }

  @Test
  void rondt_de_helft_af_van_nul_weg() {
    assertThat(NEDERLANDS.euros(2.5)).isEqualTo("3");
    assertThat(NEDERLANDS.euros(-2.5)).isEqualTo("-3");
  }

  @Test
  void zet_de_eenheid_achter_een_aantal_en_laat_haar_weg_bij_een_factor() {
    assertThat(NEDERLANDS.format(Unit.UREN, 28)).isEqualTo("28 uur per week");
    assertThat(NEDERLANDS.format(Unit.FACTOR, 1.136104784)).isEqualTo("1,136105");
  }

  @Test
  void een_uitkomst_om_na_te_rekenen_staat_op_de_cent() {
    assertThat(NEDERLANDS.precise(Unit.EURO, 629.7449)).isEqualTo("€ 629,74");
    assertThat(NEDERLANDS.precise(Unit.FACTOR, 1.136104784)).isEqualTo("1,136105");
    assertThat(NEDERLANDS.precise(Unit.EURO, -0.001)).isEqualTo("€ 0");
  }

  @Test
  void een_bereik_noemt_de_eenheid_een_keer() {
    assertThat(NEDERLANDS.range(Unit.UREN, 0.0, true, 37.0))
        .isEqualTo("meer dan 0 t/m 37 uur per week");
    assertThat(NEDERLANDS.range(Unit.AANDEEL, 0.0, false, 1.0)).isEqualTo("0% t/m 100%");
    assertThat(NEDERLANDS.range(Unit.EURO, 12_000.0, false, null)).isEqualTo("vanaf € 12.000");
    assertThat(NEDERLANDS.range(Unit.PERSONEN, null, false, 600.0)).isEqualTo("t/m 600 personen");
  }

  @Test
  void geen_getal_heet_onbepaald() {
    assertThat(NEDERLANDS.format(Unit.EURO, Double.NaN)).isEqualTo("€ onbepaald");
  }

  @Test
  void een_bedrag_op_de_cent_heeft_altijd_twee_decimalen() {
    assertThat(Notation.NEDERLANDS.money(1077.5)).isEqualTo("€ 1.077,50");
    assertThat(Notation.NEDERLANDS.money(-0.004)).isEqualTo("€ 0,00");
    assertThat(Notation.NEDERLANDS.money(-12.345)).isEqualTo("-€ 12,35");
    assertThat(Notation.ENGLISH.money(1077)).isEqualTo("€ 1,077.00");
  }
}
