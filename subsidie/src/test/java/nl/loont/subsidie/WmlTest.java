package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Unit;
import org.junit.jupiter.api.Test;

class WmlTest {
  private static final Wml WML = Wml.meegeleverd();

  @Test
  void tot_2024_is_het_een_maandbedrag_bij_elke_arbeidsduur() {
    assertThat(WML.maand(LocalDate.of(2016, 7, 1), 25, 36)).isEqualTo(1537.20);
    assertThat(WML.maand(LocalDate.of(2023, 12, 31), 25, 40)).isEqualTo(1995.00);
    assertThat(WML.metVakantietoeslag(LocalDate.of(2016, 7, 1), 25, 40))
        .isEqualTo(1660.176, within(1e-9)); // gepubliceerd 1.660,18
  }

  @Test
  void vanaf_2024_is_het_een_uurbedrag_maal_de_arbeidsduur() {
    assertThat(WML.maand(LocalDate.of(2024, 1, 1), 25, 38))
        .isEqualTo(13.27 * 38 * 52 / 12, within(1e-9));
    assertThat(WML.maand(LocalDate.of(2026, 7, 1), 25, 36)).isEqualTo(2338.44, within(1e-9));
  }

  @Test
  void de_leeftijd_voor_het_volle_bedrag_daalde_van_23_naar_21() {
    assertThat(WML.volwassenVanaf(LocalDate.of(2017, 6, 30))).isEqualTo(23);
    assertThat(WML.volwassenVanaf(LocalDate.of(2017, 7, 1))).isEqualTo(22);
    assertThat(WML.volwassenVanaf(LocalDate.of(2019, 7, 1))).isEqualTo(21);
    assertThat(WML.staffel(LocalDate.of(2017, 6, 30), 22)).isEqualTo(0.85);
    assertThat(WML.staffel(LocalDate.of(2017, 7, 1), 22)).isEqualTo(1);
    assertThat(WML.staffel(LocalDate.of(2019, 6, 30), 18)).isEqualTo(0.475);
    assertThat(WML.staffel(LocalDate.of(2019, 7, 1), 20)).isEqualTo(0.8);
    assertThat(WML.staffel(LocalDate.of(2024, 1, 1), 15)).isEqualTo(0.3);
    assertThat(WML.staffel(LocalDate.of(2024, 1, 1), 64)).isEqualTo(1);
  }

  @Test
  void elk_bekendgemaakt_jeugdbedrag_is_de_staffel_op_vijf_cent_of_een_cent_na() {
    assertThat(Jeugdbedragen.alle())
        .hasSizeGreaterThan(60)
        .allSatisfy(bekend -> {
          boolean maand = bekend.eenheid().equals(Unit.EURO_PER_MAAND);
          assertThat(bekend.bedrag())
              .isEqualTo(
                  WML.parameters().waarde(bekend.vanaf(), maand ? "wml.maand" : "wml.uur")
                      * WML.staffel(bekend.vanaf(), bekend.leeftijd()),
                  within(maand ? 0.0251 : 0.00501));
        });
  }

  @Test
  void een_dag_voor_2015_wordt_geweigerd_met_de_reden() {
    assertThatThrownBy(() -> WML.maand(LocalDate.of(2014, 12, 31), 30, 36))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("bestaat sinds 1 januari 2015");
  }

  @Test
  void na_de_laatste_bekende_dag_geldt_het_laatste_bedrag_en_staat_dat_erbij() {
    LocalDate later = WML.parameters().einde().plusYears(3);
    assertThat(WML.maand(later, 30, 36)).isEqualTo(WML.maand(WML.parameters().einde(), 30, 36));
    assertThat(WML.parameters().opmerking(later))
        .hasValue(
            "Het minimumloon is bekend tot en met 31 december 2026; voor 31 december 2029 is met"
                + " het laatste bedrag gerekend.");
    assertThat(WML.parameters().opmerking(LocalDate.of(2026, 12, 31))).isEmpty();
  }

  @Test
  void onder_de_15_jaar_is_er_geen_minimumloon() {
    assertThatThrownBy(() -> WML.maand(LocalDate.of(2024, 1, 1), 14, 36))
        .hasMessage("geen minimumloon op 14 jaar");
  }
}
