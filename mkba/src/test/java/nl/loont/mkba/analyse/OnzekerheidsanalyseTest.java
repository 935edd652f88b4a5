package nl.loont.mkba.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.analysis.Summary;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Soort;
import org.junit.jupiter.api.Test;

class OnzekerheidsanalyseTest {
  private static final Rekentool TOOL = Rekentool.basis();

  /** Gemeente X uit hoofdstuk 3. */
  static Invoer gemeenteX(Map<String, Object> parameters) {
    return TOOL.invoer(
        Map.of(
            "gemeente", Map.of("inwoners", 60_000, "aandeelMacrobudget", 0.0108),
            "aantallen",
                Map.of(
                    "NBW", Map.of("aantal", 10, "nuggers", 5),
                    "BIJ", Map.of("aantal", 10),
                    "VIA", Map.of("aantal", 20, "nuggers", 5)),
            "parameters", parameters));
  }

  private static Onzekerheidsuitkomst bereken(Invoer invoer, Map<String, Object> onzekerheid) {
    return Onzekerheidsanalyse.bereken(
        TOOL, invoer, OnzekerheidLezer.lees(TOOL, invoer, onzekerheid), Progress.NONE);
  }

  private static Summary van(Onzekerheidsuitkomst uitkomst, String cel) {
    return Objects.requireNonNull(uitkomst.samenvattingen().get(cel));
  }

  private static final Map<String, Object> ALLEEN_ZORG =
      Map.of(
          "verdelingen",
          Map.of(
              "zorg", Map.of("laag", 1000, "hoog", 2000),
              "kwaliteitVanLeven", Map.of("vast", true)));

  @Test
  void zorg_tussen_1000_en_2000_euro_bij_40_mensen_geeft_de_percentielen_van_een_rechte_band() {
    Onzekerheidsuitkomst uitkomst = bereken(gemeenteX(Map.of()), ALLEEN_ZORG);
    Summary zorg = van(uitkomst, Cellen.matrix(Soort.ZORG, Partij.ANDERE_PARTIJEN));
    assertThat(zorg.p5()).isCloseTo(40 * 1050, within(40.0));
    assertThat(zorg.p50()).isCloseTo(40 * 1500, within(40.0));
    assertThat(zorg.p95()).isCloseTo(40 * 1950, within(40.0));
    assertThat(zorg.mean()).isCloseTo(40 * 1500, within(1.0));
    assertThat(zorg.positive()).isEqualTo(1);
  }

  @Test
  void de_band_van_seo_tilt_de_kwaliteit_van_leven_van_105_duizend_naar_gemiddeld_anderhalf_maal() {
    Onzekerheidsuitkomst uitkomst = bereken(gemeenteX(Map.of()), Map.of());
    Summary kwaliteit = van(uitkomst, Cellen.matrix(Soort.KWALITEIT_VAN_LEVEN, Partij.KANDIDATEN));
    // 10 x 2.000 + 10 x 2.500 + 20 x 3.000 = 105.000 is de ondergrens; de bovengrens is het
    // dubbele.
    assertThat(kwaliteit.mean()).isCloseTo(157_500, within(2.0));
    assertThat(kwaliteit.p5()).isCloseTo(105_000 * 1.05, within(50.0));
    assertThat(kwaliteit.p95()).isCloseTo(105_000 * 1.95, within(50.0));
    assertThat(uitkomst.berekening().totaal(Partij.TOTAAL)).isCloseTo(294_520, within(0.5));
  }

  @Test
  void herverdeling_blijft_in_elke_trekking_nul_en_de_som_van_veiligheid_ligt_vast() {
    Onzekerheidsuitkomst uitkomst = bereken(gemeenteX(Map.of()), Map.of());
    for (Soort soort : List.of(Soort.INKOMSTENBELASTING, Soort.EFFECT_BUIG)) {
      Summary totaal = van(uitkomst, Cellen.matrix(soort, Partij.TOTAAL));
      assertThat(totaal.p5()).isCloseTo(0, within(1e-6));
      assertThat(totaal.p95()).isCloseTo(0, within(1e-6));
    }
    Summary veiligheid = van(uitkomst, Cellen.matrix(Soort.VEILIGHEID, Partij.TOTAAL));
    assertThat(veiligheid.p5()).isCloseTo(40 * 102.8437, within(0.01));
    assertThat(veiligheid.p95()).isCloseTo(40 * 102.8437, within(0.01));
  }

  @Test
  void zonder_onzekerheid_is_elk_percentiel_de_berekening_zelf() {
    Invoer invoer = gemeenteX(Map.of());
    Onzekerheidsuitkomst uitkomst =
        Onzekerheidsanalyse.bereken(
            TOOL, invoer, new Onzekerheden(List.of(), 200, 1, List.of()), Progress.NONE);
    for (Saldo saldo : Saldo.ALLE) {
      double bedrag = uitkomst.berekening().waarden().get(saldo.cel());
      assertThat(uitkomst.van(saldo).p5()).isEqualTo(bedrag);
      assertThat(uitkomst.van(saldo).p95()).isEqualTo(bedrag);
    }
    assertThat(uitkomst.invloeden()).isEmpty();
  }

  @Test
  void hetzelfde_zaad_geeft_tot_op_het_laatste_bit_hetzelfde_bij_elk_aantal_draden() {
    Invoer invoer = gemeenteX(Map.of());
    Map<String, Object> onzekerheid = Map.of("marge", 0.2, "trekkingen", 2000, "zaad", 42);
    Onzekerheidsuitkomst een = met(1, invoer, onzekerheid);
    Onzekerheidsuitkomst vijf = met(5, invoer, onzekerheid);
    assertThat(vijf.samenvattingen()).isEqualTo(een.samenvattingen());
    assertThat(vijf.invloeden().toString()).isEqualTo(een.invloeden().toString());
  }

  private static Onzekerheidsuitkomst met(
      int draden, Invoer invoer, Map<String, Object> onzekerheid) {
    try (ForkJoinPool pool = new ForkJoinPool(draden)) {
      return pool.submit(() -> bereken(invoer, onzekerheid)).join();
    }
  }

  @Test
  void bij_een_rechte_band_zijn_uitersten_en_afgeleide_gelijk_en_draagt_die_ene_bron_alles() {
    Onzekerheidsuitkomst uitkomst = bereken(gemeenteX(Map.of()), ALLEEN_ZORG);
    Invloed zorg =
        Objects.requireNonNull(uitkomst.invloeden().get(Saldo.van(Partij.TOTAAL))).getFirst();
    assertThat(zorg.bron().naam()).isEqualTo("zorg");
    assertThat(zorg.hoog() - zorg.laag()).isCloseTo(40 * 900, within(1e-6));
    assertThat(zorg.lineair()).isCloseTo(40 * 900, within(1e-6));
    assertThat(zorg.eersteOrde()).isGreaterThan(0.99);
    assertThat(zorg.totaal()).isGreaterThan(0.99);
  }

  @Test
  void uitstroomkans_en_terugvalrisico_werken_op_elkaar_in() {
    Map<String, Object> verdelingen =
        Map.of(
            "uitstroomkans.VIA", Map.of("laag", 0.1, "hoog", 0.9),
            "terugvalrisico.VIA", Map.of("laag", 0.05, "hoog", 0.45));
    Onzekerheidsuitkomst uitkomst =
        bereken(gemeenteX(Map.of()), Map.of("verdelingen", verdelingen));
    List<Invloed> invloeden =
        Objects.requireNonNull(uitkomst.invloeden().get(Saldo.van(Partij.WERK_EN_INKOMEN)));
    assertThat(invloeden.subList(0, 2))
        .allSatisfy(i -> assertThat(i.totaal()).isGreaterThan(i.eersteOrde() + 0.01));
    // Een kans in de noemer is krom: de afgeleide zegt iets anders dan de uitersten.
    assertThat(invloeden.getFirst().bron().naam()).isEqualTo("uitstroomkans.VIA");
    assertThat(Math.abs(invloeden.getFirst().lineair() - invloeden.getFirst().breedte()))
        .isGreaterThan(1000);
  }

  @Test
  void een_reguliere_werkgever_wint_noch_verliest_hoe_onzeker_alles_ook_is() {
    Onzekerheidsuitkomst uitkomst = bereken(gemeenteX(Map.of()), Map.of("marge", 0.3));
    assertThat(uitkomst.van(Saldo.van(Partij.REGULIERE_WERKGEVERS)).p95())
        .isCloseTo(0, within(1e-6));
  }

  @Test
  void bedragen_in_prijzen_van_2025_hebben_banden_in_prijzen_van_2025() {
    Map<String, Object> aantallen = Map.of("VIA", Map.of("aantal", 1));
    Invoer invoer = TOOL.invoer(Map.of("prijspeil", 2025, "aantallen", aantallen));
    Summary kwaliteit =
        van(bereken(invoer, Map.of()), Cellen.matrix(Soort.KWALITEIT_VAN_LEVEN, Partij.KANDIDATEN));
    assertThat(kwaliteit.mean()).isCloseTo(4500 * 1.067089, within(0.1));
  }

  @Test
  void elke_cel_van_het_resultaat_krijgt_een_samenvatting_met_oplopende_percentielen() {
    Onzekerheidsuitkomst uitkomst = bereken(gemeenteX(Map.of()), Map.of("marge", 0.1));
    assertThat(uitkomst.samenvattingen().size()).isGreaterThan(100);
    uitkomst
        .samenvattingen()
        .forEach((cel, s) -> {
          assertThat(s.p5()).as(cel).isLessThanOrEqualTo(s.p50());
          assertThat(s.p50()).as(cel).isLessThanOrEqualTo(s.p95());
          assertThat(s.positive()).as(cel).isBetween(0.0, 1.0);
        });
    assertThat(uitkomst.verdelingen()).containsOnlyKeys(Saldo.ALLE.toArray(Saldo[]::new));
  }

  @Test
  void lang_werk_is_af_te_breken() {
    Invoer invoer = gemeenteX(Map.of());
    Onzekerheden veel = OnzekerheidLezer.lees(TOOL, invoer, Map.of("trekkingen", 100_000));
    assertThatThrownBy(() ->
            Onzekerheidsanalyse.bereken(
                TOOL,
                invoer,
                veel,
                deel -> {
                  if (deel > 0.1) {
                    throw new CancellationException("genoeg");
                  }
                }))
        .isInstanceOf(CancellationException.class);
  }
}
