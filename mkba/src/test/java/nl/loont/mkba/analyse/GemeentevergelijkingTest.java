package nl.loont.mkba.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import nl.loont.kern.analysis.Progress;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import org.junit.jupiter.api.Test;

class GemeentevergelijkingTest {
  private static final Rekentool TOOL = Rekentool.basis();
  private static final Map<String, Object> TIEN_BIJ =
      Map.of("aantallen", Map.of("BIJ", Map.of("aantal", 10, "nuggers", 2)));

  private static Gemeentevergelijking bereken(Map<String, ?> onzekerheid) {
    Invoer invoer = TOOL.invoer(TIEN_BIJ);
    return Gemeentevergelijking.bereken(
        TOOL, invoer, Saldo.EIGEN, OnzekerheidLezer.lees(TOOL, invoer, onzekerheid), Progress.NONE);
  }

  private static final Gemeentevergelijking VERGELIJKING = bereken(Map.of("trekkingen", 500));

  private static Invoer in(String code) {
    Map<String, Object> boom = new HashMap<>(TIEN_BIJ);
    boom.put("gemeente", Map.of("code", code));
    return TOOL.invoer(boom);
  }

  @Test
  void alle_342_gemeenten_staan_er_een_keer_in_met_het_hoogste_saldo_eerst() {
    assertThat(VERGELIJKING.rijen()).hasSize(342);
    assertThat(VERGELIJKING.rijen()).extracting(r -> r.gemeente().code()).doesNotHaveDuplicates();
    assertThat(VERGELIJKING.rijen())
        .isSortedAccordingTo(
            Comparator.comparingDouble((Gemeenterij r) -> r.bedrag(Saldo.EIGEN)).reversed());
  }

  @Test
  void elke_rij_is_de_berekening_van_die_gemeente() {
    for (Gemeenterij rij : VERGELIJKING.rijen()) {
      var los = TOOL.bereken(in(rij.gemeente().code())).waarden();
      rij.saldi()
          .forEach((saldo, bedrag) ->
              assertThat(bedrag).as(rij.gemeente().naam()).isEqualTo(los.get(saldo.cel())));
    }
  }

  @Test
  void de_trekkingen_van_een_gemeente_zijn_die_van_haar_eigen_onzekerheidsanalyse() {
    Gemeenterij utrecht =
        VERGELIJKING.rijen().stream()
            .filter(r -> r.gemeente().naam().equals("Utrecht"))
            .findFirst()
            .orElseThrow();
    Invoer invoer = in("GM0344");
    Onzekerheidsuitkomst los =
        Onzekerheidsanalyse.bereken(
            TOOL,
            invoer,
            OnzekerheidLezer.lees(TOOL, invoer, Map.of("trekkingen", 500)),
            Progress.NONE);
    assertThat(utrecht.onzekerheid()).contains(los.van(Saldo.EIGEN));
  }

  @Test
  void het_maatschappelijke_totaal_is_overal_gelijk_en_landelijk_342_maal_zo_groot() {
    Saldo totaal = Saldo.van(Partij.TOTAAL);
    double een = VERGELIJKING.rijen().getFirst().bedrag(totaal);
    assertThat(VERGELIJKING.rijen())
        .allSatisfy(r -> assertThat(r.bedrag(totaal)).isCloseTo(een, within(1e-6)));
    assertThat(bedrag(VERGELIJKING.landelijk(), totaal)).isCloseTo(342 * een, within(1e-3));
  }

  @Test
  void landelijk_telt_elk_domein_op_tot_het_totaal() {
    Map<Saldo, Double> som = VERGELIJKING.landelijk();
    double delen =
        bedrag(som, Saldo.van(Partij.GEMEENTELIJK_DOMEIN))
            + bedrag(som, Saldo.van(Partij.RIJKSOVERHEID))
            + bedrag(som, Saldo.van(Partij.PRIVAAT_DOMEIN));
    assertThat(delen).isCloseTo(bedrag(som, Saldo.van(Partij.TOTAAL)), within(1e-3));
    assertThat(bedrag(som, Saldo.EIGEN) + bedrag(som, Saldo.van(Partij.OVERIGE_GEMEENTEN)))
        .isCloseTo(bedrag(som, Saldo.van(Partij.GEMEENTELIJK_DOMEIN)), within(1e-3));
  }

  private static double bedrag(Map<Saldo, Double> saldi, Saldo saldo) {
    return Objects.requireNonNull(saldi.get(saldo));
  }

  @Test
  void de_grootteklassen_verdelen_alle_gemeenten_en_hun_percentielen_lopen_op() {
    List<Klasseverdeling> klassen = VERGELIJKING.perGrootteklasse();
    assertThat(klassen.stream().mapToInt(Klasseverdeling::gemeenten).sum()).isEqualTo(342);
    for (Klasseverdeling k : klassen) {
      assertThat(k.laagst()).isLessThanOrEqualTo(k.p25());
      assertThat(k.p25()).isLessThanOrEqualTo(k.mediaan());
      assertThat(k.mediaan()).isLessThanOrEqualTo(k.p75());
      assertThat(k.p75()).isLessThanOrEqualTo(k.hoogst());
      assertThat(k.positief()).isBetween(0, k.gemeenten());
    }
    // Kleine gemeenten worden historisch verdeeld en verliezen wat zij besparen.
    assertThat(klassen.getFirst().hoogst()).isLessThan(klassen.getLast().laagst());
  }

  @Test
  void het_omslagpunt_van_bij_ligt_op_35549_inwoners() {
    assertThat(
            Math.round(
                Objects.requireNonNull(VERGELIJKING.omslagpunten(TOOL).get(Doelgroep.BIJ))
                    .orElseThrow()))
        .isEqualTo(35_549);
  }

  @Test
  void elk_aantal_draden_geeft_dezelfde_bits() {
    try (ForkJoinPool pool = new ForkJoinPool(5)) {
      assertThat(pool.submit(() -> bereken(Map.of("trekkingen", 500))).join().rijen())
          .isEqualTo(VERGELIJKING.rijen());
    }
  }

  @Test
  void meer_trekkingen_dan_in_het_geheugen_passen_worden_geweigerd() {
    Map<String, Object> boom = new HashMap<>(TIEN_BIJ);
    boom.put("onzekerheid", Map.of("trekkingen", 20_001));
    assertThatThrownBy(() -> Gemeentenvraag.lees(TOOL, boom))
        .hasMessageContaining("onzekerheid.trekkingen = 20001")
        .hasMessageContaining("100 t/m 20.000");
  }
}
