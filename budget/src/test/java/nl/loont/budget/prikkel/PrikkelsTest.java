package nl.loont.budget.prikkel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import nl.loont.budget.simulatie.Kosten;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.budget.stelsel.Oud;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** De tekens die SEOR (2026, §2.1 en §2.2.3) van de prikkels verwacht. */
class PrikkelsTest {
  private static final Rekentool TOOL = Rekentool.basis();
  private static final Stelsel OUD = Oud.wettelijk(TOOL);
  private static final Stelsel NIEUW = Nieuw.wettelijk(TOOL);
  private static final List<Double> LOONWAARDEN =
      IntStream.rangeClosed(2, 10).mapToObj(i -> i / 10.0).toList();
  private static final List<Double> UREN =
      IntStream.rangeClosed(1, 10).mapToObj(i -> 4.0 * i).toList();
  private static final int ACHTENTWINTIG_UUR = 6;

  private static Prikkels reken(Stelsel stelsel, int inwoners, boolean nugger, Set<Kosten> kosten) {
    return reken(stelsel, Doelgroep.BIJ, inwoners, nugger, kosten);
  }

  private static Prikkels reken(
      Stelsel stelsel, Doelgroep groep, int inwoners, boolean nugger, Set<Kosten> kosten) {
    return Prikkels.bereken(
        TOOL,
        new Prikkelvraag(
            stelsel,
            inwoners,
            inwoners / 17_811_291.0,
            groep,
            nugger,
            OptionalDouble.empty(),
            LOONWAARDEN,
            UREN,
            10,
            0,
            kosten));
  }

  private static double structureel(Prikkels prikkels, int loonwaarde, int uren) {
    return prikkels.perJaar(loonwaarde, uren, 9);
  }

  @ParameterizedTest
  @EnumSource(Doelgroep.class)
  void oud_en_groot_het_effect_daalt_met_de_loonwaarde_en_kan_negatief_zijn(Doelgroep groep) {
    Prikkels prikkels = reken(OUD, groep, 100_000, false, Set.of());
    for (int j = 0; j < UREN.size(); j++) {
      for (int i = 1; i < LOONWAARDEN.size(); i++) {
        assertThat(prikkels.contant(i, j)).isGreaterThan(prikkels.contant(i - 1, j));
      }
    }
    assertThat(prikkels.contant(0, 8)).as("20% loonwaarde, 36 uur").isNegative();
    assertThat(prikkels.contant(8, 8)).as("100% loonwaarde, 36 uur").isPositive();
    double omslag = prikkels.omslagLoonwaarde(8).orElseThrow();
    assertThat(omslag).isBetween(0.2, 1.0);
  }

  @ParameterizedTest
  @EnumSource(Doelgroep.class)
  void oud_en_groot_een_nugger_kost_altijd_geld(Doelgroep groep) {
    Prikkels prikkels = reken(OUD, groep, 100_000, true, Set.of());
    for (int j = 0; j < UREN.size(); j++) {
      for (int i = 0; i + 1 < LOONWAARDEN.size(); i++) {
        assertThat(prikkels.contant(i, j)).isNegative();
        assertThat(structureel(prikkels, i, j)).isNegative();
      }
    }
  }

  @Test
  void oud_en_groot_meer_uren_leveren_niets_op_als_de_uitkering_al_weg_is() {
    Prikkels prikkels = reken(OUD, 100_000, false, Set.of());
    for (int i = 0; i + 1 < LOONWAARDEN.size(); i++) {
      for (int j = ACHTENTWINTIG_UUR + 1; j < UREN.size(); j++) {
        assertThat(prikkels.contant(i, j)).isLessThan(prikkels.contant(i, j - 1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Doelgroep.class)
  void nieuw_en_groot_is_op_den_duur_positief_voor_iedereen_uit_de_bijstand(Doelgroep groep) {
    Prikkels prikkels = reken(NIEUW, groep, 100_000, false, Set.of());
    for (int i = 0; i < LOONWAARDEN.size(); i++) {
      for (int j = 0; j < UREN.size(); j++) {
        assertThat(structureel(prikkels, i, j)).isPositive();
        assertThat(prikkels.contant(i, j)).isPositive();
      }
    }
  }

  @Test
  void nieuw_en_groot_de_loonwaarde_doet_er_op_den_duur_nauwelijks_toe() {
    Prikkels prikkels = reken(NIEUW, 100_000, false, Set.of());
    for (int j = 0; j < UREN.size(); j++) {
      assertThat(structureel(prikkels, 0, j)).isCloseTo(structureel(prikkels, 8, j), within(1.0));
    }
  }

  @Test
  void nieuw_een_nugger_kost_op_den_duur_geen_lks_meer() {
    for (int inwoners : new int[] {10_000, 27_500, 100_000}) {
      Prikkels prikkels = reken(NIEUW, inwoners, true, Set.of());
      for (int i = 0; i < LOONWAARDEN.size(); i++) {
        for (int j = 0; j < UREN.size(); j++) {
          assertThat(structureel(prikkels, i, j)).isCloseTo(0, within(1.0));
        }
      }
      assertThat(prikkels.perJaar(0, 8, 0))
          .as("het eerste jaar schiet de gemeente voor")
          .isNegative();
    }
  }

  @Test
  void klein_is_in_beide_stelsels_op_den_duur_neutraal() {
    for (Stelsel stelsel : List.of(OUD, NIEUW)) {
      for (boolean nugger : new boolean[] {false, true}) {
        Prikkels prikkels = reken(stelsel, 10_000, nugger, Set.of());
        for (int i = 0; i < LOONWAARDEN.size(); i++) {
          for (int j = 0; j < UREN.size(); j++) {
            assertThat(structureel(prikkels, i, j)).isCloseTo(0, within(1.0));
          }
        }
      }
    }
  }

  @Test
  void middelgroot_hoe_groter_hoe_positiever() {
    double vorige = -1;
    for (int inwoners : new int[] {15_000, 20_000, 27_500, 35_000, 40_000}) {
      double nu = structureel(reken(NIEUW, inwoners, false, Set.of()), 3, ACHTENTWINTIG_UUR);
      assertThat(nu).isGreaterThan(vorige);
      vorige = nu;
    }
  }

  @Test
  void begeleiding_maakt_de_prikkel_kleiner_en_kan_haar_doen_omslaan() {
    Prikkels zonder = reken(NIEUW, 100_000, false, Set.of());
    Prikkels met = reken(NIEUW, 100_000, false, Set.of(Kosten.BEGELEIDING));
    assertThat(zonder.perJaar(3, 6, 5) - met.perJaar(3, 6, 5)).isCloseTo(5_600, within(0.01));
    assertThat(reken(NIEUW, 10_000, false, Set.of(Kosten.BEGELEIDING)).contant(3, 6)).isNegative();
  }

  @Test
  void het_budget_volgt_bij_een_nugger_onder_nieuw_de_lks_van_een_jaar_eerder() {
    for (Set<Kosten> kosten : List.of(Set.<Kosten>of(), Set.of(Kosten.BEGELEIDING))) {
      Prikkels prikkels = reken(NIEUW, 100_000, true, kosten);
      double lks = prikkels.plaatsing(3, 6).lks();
      assertThat(lks).isPositive();
      assertThat(prikkels.budget(3, 6, 0)).as("het jaar van plaatsing").isCloseTo(0, within(1.0));
      assertThat(prikkels.budget(3, 6, 9)).as("op den duur").isCloseTo(lks, within(1.0));
    }
  }

  @Test
  void uitvoering_telt_lks_en_bespaarde_bijstand() {
    Prikkels zonder = reken(NIEUW, 100_000, false, Set.of());
    Prikkels met = reken(NIEUW, 100_000, false, Set.of(Kosten.UITVOERING));
    assertThat(met.perJaar(3, 6, 5) - zonder.perJaar(3, 6, 5))
        .isCloseTo(4_034 - 1_874, within(0.01));
  }

  @Test
  void nieuw_voor_een_grote_gemeente_volgt_de_buigrij_van_de_mkba() {
    Prikkels prikkels = reken(NIEUW, 60_000, false, Set.of());
    double bespaard = 17_434;
    double s = 60_000 / 17_811_291.0;
    double verwacht = bespaard * (1 - 1.0 / 3) * (1 - s);
    assertThat(structureel(prikkels, 4, 7)).isCloseTo(verwacht, within(0.005 * verwacht));
  }

  @Test
  void het_omslagjaar_ligt_in_het_oude_stelsel_voor_een_nugger_nooit() {
    assertThat(reken(OUD, 100_000, true, Set.of()).omslagJaar(3, 5)).isEmpty();
    assertThat(reken(NIEUW, 100_000, false, Set.of()).omslagJaar(0, 8)).hasValue(1);
    assertThat(reken(NIEUW, 100_000, false, Set.of()).omslagJaar(5, 6)).hasValue(0);
  }

  @Test
  void disconto_verkleint_wat_later_komt() {
    Prikkelvraag vraag = reken(NIEUW, 100_000, false, Set.of()).vraag();
    Prikkels met =
        Prikkels.bereken(
            TOOL,
            new Prikkelvraag(
                vraag.stelsel(),
                vraag.inwoners(),
                vraag.aandeel(),
                vraag.groep(),
                false,
                vraag.uitkering(),
                List.of(0.5),
                List.of(29.0),
                3,
                0.1,
                Set.of()));
    double verwacht =
        met.perJaar(0, 0, 0) + met.perJaar(0, 0, 1) / 1.1 + met.perJaar(0, 0, 2) / 1.21;
    assertThat(met.contant(0, 0)).isCloseTo(verwacht, within(1e-9));
  }

  @Test
  void het_omslagpunt_van_een_bij_plaatsing_ligt_rond_35_549_inwoners() {
    double omslag = Omslaginwoners.bereken(TOOL, NIEUW, Doelgroep.BIJ, false, 29).orElseThrow();
    assertThat(omslag).as("MKBA §6: 35.549").isCloseTo(35_549, within(60.0));
    assertThat(Omslaginwoners.bereken(TOOL, NIEUW, Doelgroep.VIA, false, 30).orElseThrow())
        .as("MKBA §6: 23.370")
        .isCloseTo(23_370, within(60.0));
  }

  @Test
  void een_som_die_nul_wordt_zonder_van_teken_te_wisselen_heeft_geen_omslag() {
    // Bij 100% loonwaarde is er geen LKS: voor een nugger verandert er dan niets.
    Prikkels nugger = reken(OUD, 100_000, true, Set.of());
    int laatste = LOONWAARDEN.size() - 1;
    assertThat(nugger.contant(0, ACHTENTWINTIG_UUR)).isNegative();
    assertThat(nugger.contant(laatste, ACHTENTWINTIG_UUR)).isCloseTo(0, within(1e-6));
    assertThat(nugger.omslagLoonwaarde(ACHTENTWINTIG_UUR)).isEmpty();
  }
}
