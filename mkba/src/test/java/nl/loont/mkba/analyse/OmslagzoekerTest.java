package nl.loont.mkba.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OmslagzoekerTest {
  private static final Rekentool TOOL = Rekentool.basis();
  private static final Omslagzoeker ZOEKER = new Omslagzoeker(TOOL);
  private static final Saldo WI = Saldo.van(Partij.WERK_EN_INKOMEN);

  private static Invoer een(String groep, Map<String, Object> velden) {
    return TOOL.invoer(
        Map.of("gemeente", Map.of("inwoners", 60_000), "aantallen", Map.of(groep, velden)));
  }

  private static final Invoer VIA = een("VIA", Map.of("aantal", 1));
  private static final Invoer BIJ = een("BIJ", Map.of("aantal", 1));

  private static double saldo(Invoer invoer, Saldo saldo, String cel, double waarde) {
    return TOOL.bereken(invoer.met(Map.of(cel, waarde))).waarden().get(saldo.cel());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"terugvalrisico.BIJ", "operationeelResultaat.BIJ", "uren.BIJ", "inwoners"})
  void op_een_omslagpunt_is_het_saldo_nul_en_aan_weerskanten_van_ander_teken(String cel) {
    Omslag omslag = ZOEKER.zoek(BIJ, Saldo.EIGEN, cel);
    Invoer geval = cel.equals("inwoners") ? BIJ.zonderGemeente() : BIJ;
    assertThat(omslag.punten()).isNotEmpty();
    for (double punt : omslag.punten()) {
      double stap = 1e-6 * Math.max(1e-3, Math.abs(punt));
      double links = saldo(geval, Saldo.EIGEN, cel, punt - stap);
      double rechts = saldo(geval, Saldo.EIGEN, cel, punt + stap);
      assertThat(links * rechts).as("%s bij %s: %s en %s", cel, punt, links, rechts).isNegative();
    }
  }

  @Test
  void het_terugvalrisico_waarbij_de_gemeente_quitte_speelt_volgt_uit_de_formule() {
    // Het saldo is lineair in het risico: c - 4130 / 0,5 * risico.
    double bijNul = saldo(BIJ, Saldo.EIGEN, "terugvalrisico.BIJ", 0);
    assertThat(ZOEKER.zoek(BIJ, Saldo.EIGEN, "terugvalrisico.BIJ").punten())
        .singleElement()
        .satisfies(punt -> assertThat(punt).isCloseTo(bijNul / (4130 / 0.5), within(1e-9)));
  }

  @Test
  void een_saldo_dat_nergens_omslaat_zegt_welk_teken_het_houdt() {
    Saldo totaal = Saldo.van(Partij.TOTAAL);
    // 12.603 euro per VIA (tabel 6.1): ook zonder zorg (1.158) en met 10.000 euro last blijft het
    // winst.
    Omslag zorg = ZOEKER.zoek(VIA, totaal, "zorg");
    assertThat(zorg.punten()).isEmpty();
    assertThat(zorg.vastTeken()).isEqualTo(1);
    // Zonder loonwaarde vervalt het operationeel resultaat van 13.210 euro, en dan is het verlies.
    Omslag loonwaarde = ZOEKER.zoek(VIA, totaal, "loonwaarde.VIA");
    assertThat(loonwaarde.punten()).hasSize(1);
    assertThatThrownBy(loonwaarde::vastTeken).hasMessageContaining("wisselt van teken");
  }

  @Test
  void een_reguliere_werkgever_blijft_altijd_op_nul() {
    Omslag omslag = ZOEKER.zoek(VIA, Saldo.van(Partij.REGULIERE_WERKGEVERS), "loonwaarde.VIA");
    assertThat(omslag.punten()).isEmpty();
    assertThat(omslag.vastTeken()).isZero();
  }

  @Test
  void het_bereik_houdt_rekening_met_cellen_die_ernaar_verwijzen() {
    Invoer nuggers = een("BIJ", Map.of("aantal", 10, "nuggers", 4));
    assertThat(ZOEKER.zoek(nuggers, WI, "aantal.BIJ").van()).isEqualTo(4);
    assertThat(ZOEKER.zoek(nuggers, WI, "nuggers.BIJ").tot()).isEqualTo(10);
    assertThat(ZOEKER.zoek(VIA, WI, "uren.VIA").tot()).isEqualTo(38);
    Invoer lang = een("VIA", Map.of("aantal", 1, "uren", 37.5));
    assertThat(ZOEKER.zoek(lang, WI, "werkweek.VIA").van()).isCloseTo(37.5, within(1e-6));
  }

  @Test
  void bij_de_uren_telt_ook_de_sprong_bij_volledige_uitstroom() {
    // Vanaf 22,17 uur is het loon hoger dan de uitkering: dan vervallen alle uitvoeringskosten.
    double net = 17_434 / (26_300 * 1995.0 / 1756) * 38;
    assertThat(net).isCloseTo(22.17, within(0.005));
    Omslag omslag = ZOEKER.zoek(VIA, WI, "uren.VIA");
    omslag
        .punten()
        .forEach(punt ->
            assertThat(
                    saldo(VIA, WI, "uren.VIA", punt - 1e-7)
                        * saldo(VIA, WI, "uren.VIA", punt + 1e-7))
                .isNotPositive());
  }

  @Test
  void alle_parameters_die_er_toe_doen_komen_in_een_keer() {
    List<Omslag> alle = ZOEKER.zoekAlle(VIA, WI);
    assertThat(alle)
        .extracting(o -> o.cel().name())
        .contains("terugvalrisico.VIA", "uren.VIA", "inwoners", "bijstandsuitkering")
        .doesNotContain("loonwaarde.BIJ", "kwaliteitVanLeven.VIA", "zorg");
  }

  @Test
  void een_kaart_geeft_in_elk_vak_het_saldo_van_die_berekening() {
    Omslagkaart kaart = ZOEKER.kaart(VIA, WI, "uren.VIA", "terugvalrisico.VIA");
    for (int rij = 0; rij < kaart.y().length; rij += 4) {
      for (int kolom = 0; kolom < kaart.x().length; kolom += 4) {
        Invoer vak =
            VIA.met(Map.of("uren.VIA", kaart.x()[kolom], "terugvalrisico.VIA", kaart.y()[rij]));
        assertThat(kaart.bedragen()[rij][kolom])
            .isEqualTo(TOOL.bereken(vak).waarden().get(WI.cel()));
      }
    }
    int laatste = kaart.x().length - 1;
    assertThat(kaart.omslag().get(laatste))
        .isEqualTo(
            ZOEKER.zoek(VIA.met(Map.of("uren.VIA", 38.0)), WI, "terugvalrisico.VIA").punten());
  }

  @Test
  void wat_niet_in_te_vullen_is_kan_niet_lopen() {
    assertThatThrownBy(() -> ZOEKER.zoek(VIA, WI, "loon.VIA"))
        .hasMessageContaining("niet in te vullen");
    assertThatThrownBy(() -> ZOEKER.kaart(VIA, WI, "zorg", "zorg"))
        .hasMessageContaining("twee verschillende");
  }
}
