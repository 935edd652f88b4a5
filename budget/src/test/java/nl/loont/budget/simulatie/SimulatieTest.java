package nl.loont.budget.simulatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Demo;
import nl.loont.budget.gegevens.Proefbasis;
import nl.loont.budget.stelsel.Eigen;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.budget.stelsel.Oud;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.budget.stelsel.Weging;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Rekentool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De vijf uitspraken van de simulatie over de werking van het stelsel, en haar tijdpad. */
class SimulatieTest {
  private static final Rekentool TOOL = Rekentool.basis();
  private static final Stelsel OUD = Oud.wettelijk(TOOL);
  private static final Stelsel NIEUW = Nieuw.wettelijk(TOOL);
  private static final Map<String, Double> TIEN_BIJ =
      Map.of("aantal.BIJ", 10.0, "nuggers.BIJ", 0.0, "uren.BIJ", 29.0);
  private static final Plaatsing TIEN = Plaatsing.van(TOOL, TIEN_BIJ);

  /** Een kleine, een middelgrote en een grote gemeente tussen nog enkele andere. */
  private static final double[] INWONERS = {10_000, 27_500, 60_000, 30_000, 250_000, 900_000};

  private static Simulatie reken(Basis basis, Stelsel stelsel, Wie wie, Plaatsing plaatsing) {
    return Simulatie.bereken(
        TOOL,
        new Simulatievraag(
            basis, stelsel, 2026, 8, Groei.GEEN, List.of(new Ronde(wie, 2026, plaatsing))));
  }

  private static Wie alleen(int gemeente) {
    return new Wie.Lijst(Set.of("GM%04d".formatted(gemeente)));
  }

  private static double budgeteffect(Simulatie uitkomst, int jaar, int gemeente) {
    return uitkomst.scenario().budget(jaar, gemeente) - uitkomst.basis().budget(jaar, gemeente);
  }

  @ParameterizedTest(name = "gemeente {0} met gewicht {1}")
  @CsvSource({"0, 0", "1, 0.5", "2, 1"})
  void op_den_duur_is_het_budgeteffect_de_buigrij_van_de_mkba(int gemeente, double gewicht) {
    Basis basis =
        Proefbasis.vlak(
            INWONERS,
            new double[] {9e6, 3e7, 1e8, 2e7, 9e8, 5e9},
            new double[] {1e6, 2e6, 4e6, 3e6, 4e7, 2e8},
            new double[] {0.01, 0.02, 0.04, 0.02, 0.3, 0.61});
    Simulatie uitkomst = reken(basis, NIEUW, alleen(gemeente), TIEN);
    assertThat(uitkomst.objectiefGewicht(gemeente)).isEqualTo(gewicht);

    double[] aanspraak = {0, 0.5 * 0.02, 0.04, 0.6 * 0.02, 0.3, 0.61};
    double pot = 0;
    for (double deel : aanspraak) {
      pot += deel;
    }
    Values mkba =
        TOOL.model()
            .evaluate(
                Map.of(
                    "aantal.BIJ",
                    10.0,
                    "uren.BIJ",
                    29.0,
                    "inwoners",
                    INWONERS[gemeente],
                    "aandeelMacrobudget",
                    gewicht == 0.5 ? aanspraak[1] / pot : aanspraak[gemeente] / pot));
    double buigrij = mkba.get("matrix.effectBuig.1.1");
    double rijk = mkba.get("matrix.effectBuig.2");
    double overige = mkba.get("matrix.effectBuig.1.4");
    for (int jaar = 2; jaar < 8; jaar++) {
      assertThat(budgeteffect(uitkomst, jaar, gemeente))
          .isCloseTo(buigrij, within(0.005 * Math.abs(buigrij)));
      double macro =
          (uitkomst.scenario().macroBijstand(jaar)
                  + uitkomst.scenario().macroLks(jaar)
                  - uitkomst.basis().macroBijstand(jaar)
                  - uitkomst.basis().macroLks(jaar))
              / 100.0;
      assertThat(-macro).isCloseTo(rijk, within(0.02));
      assertThat(macro - budgeteffect(uitkomst, jaar, gemeente))
          .isCloseTo(overige, within(0.005 * Math.max(1, Math.abs(buigrij))));
    }
  }

  @Test
  void het_eerste_jaar_zijn_er_alleen_kosten_dan_volgt_lks_en_dan_de_bijstand() {
    Basis basis = Proefbasis.gelijkvormig(INWONERS);
    Simulatie uitkomst = reken(basis, NIEUW, alleen(0), TIEN);
    Verloop met = uitkomst.scenario();
    Verloop zonder = uitkomst.basis();

    assertThat(met.budgetBijstand(0, 0)).isEqualTo(zonder.budgetBijstand(0, 0));
    assertThat(met.budgetLks(0, 0)).isEqualTo(zonder.budgetLks(0, 0));
    assertThat(uitkomst.effect(0, 0)).isCloseTo(TIEN.besparing() - TIEN.lks(), within(0.01));

    assertThat((met.budgetLks(1, 0) - zonder.budgetLks(1, 0)) / 100.0)
        .isCloseTo(TIEN.lks(), within(0.02));
    double aandeel = INWONERS[0] / 1_277_500.0;
    assertThat((met.budgetBijstand(1, 0) - zonder.budgetBijstand(1, 0)) / 100.0)
        .as("het macrobudget daalt al, het eigen historische aandeel nog niet")
        .isCloseTo(-TIEN.besparing() * aandeel, within(0.02));

    assertThat((met.budgetBijstand(2, 0) - zonder.budgetBijstand(2, 0)) / 100.0)
        .isCloseTo(-TIEN.besparing(), within(0.02));
    assertThat(uitkomst.voorfinanciering(0, 0)).isCloseTo(TIEN.lks(), within(0.02));
    assertThat(uitkomst.voorfinanciering(7, 0)).isCloseTo(TIEN.lks(), within(0.2));
  }

  @Test
  void doet_iedereen_het_naar_verhouding_dan_houdt_niemand_er_iets_aan_over() {
    Simulatie uitkomst = reken(Proefbasis.gelijkvormig(INWONERS), NIEUW, Wie.alle(), TIEN);
    for (int jaar = 2; jaar < 8; jaar++) {
      double samen = 0;
      for (int g = 0; g < INWONERS.length; g++) {
        assertThat(uitkomst.effect(jaar, g)).isCloseTo(0, within(0.02));
        samen += budgeteffect(uitkomst, jaar, g);
      }
      double mensen = 1_277_500.0 / 10_000;
      double afgeroomd = mensen * (TIEN.besparing() - TIEN.lks());
      assertThat(samen)
          .as("samen verliezen zij wat het rijk afroomt")
          .isCloseTo(-afgeroomd, within(0.02));
    }
    Simulatie alleen = reken(Proefbasis.gelijkvormig(INWONERS), NIEUW, alleen(4), TIEN);
    assertThat(alleen.effect(7, 4)).as("alleen levert het een grote gemeente wel op").isPositive();
  }

  @Test
  void doet_iedereen_het_behalve_een_dan_verliest_die_budget() {
    Basis basis = Proefbasis.gelijkvormig(INWONERS);
    for (int g = 1; g < INWONERS.length; g++) {
      Wie anderen = new Wie.AlleBehalve(Set.of("GM%04d".formatted(g)));
      Simulatie uitkomst = reken(basis, NIEUW, anderen, TIEN);
      assertThat(budgeteffect(uitkomst, 1, g)).isNegative();
      assertThat(budgeteffect(uitkomst, 7, g)).isNegative();
    }
    Simulatie klein = reken(basis, NIEUW, new Wie.AlleBehalve(Set.of("GM0000")), TIEN);
    assertThat(budgeteffect(klein, 1, 0)).isNegative();
    assertThat(budgeteffect(klein, 7, 0))
        .as("wie geheel historisch verdeeld wordt, is het na twee jaar weer kwijt")
        .isCloseTo(0, within(0.02));
  }

  @Test
  void wie_met_lks_groeit_maar_minder_dan_gemiddeld_krijgt_minder_erbij_dan_het_kost() {
    Basis basis = Proefbasis.gelijkvormig(INWONERS);
    Plaatsing een = Plaatsing.van(TOOL, Map.of("aantal.BIJ", 1.0, "uren.BIJ", 29.0));
    for (int g = 1; g < INWONERS.length; g++) {
      Simulatie uitkomst =
          Simulatie.bereken(
              TOOL,
              new Simulatievraag(
                  basis,
                  NIEUW,
                  2026,
                  8,
                  Groei.GEEN,
                  List.of(
                      new Ronde(new Wie.AlleBehalve(Set.of("GM%04d".formatted(g))), 2026, TIEN),
                      new Ronde(alleen(g), 2026, een))));
      double kosten = uitkomst.scenario().lasten(7, g) - uitkomst.basis().lasten(7, g);
      assertThat(uitkomst.scenario().lastenLks(7, g))
          .isGreaterThan(uitkomst.basis().lastenLks(7, g));
      assertThat(budgeteffect(uitkomst, 7, g)).isLessThan(kosten);
    }
  }

  @Test
  void wie_plaatst_schiet_voor_wat_later_terugkomt_en_niets_anders() {
    Basis basis = Proefbasis.gelijkvormig(INWONERS);
    Simulatie anderen = reken(basis, OUD, new Wie.AlleBehalve(Set.of("GM0002")), TIEN);
    assertThat(anderen.eerstePlaatsing(2)).isEmpty();
    assertThat(anderen.effectTot(7, 2)).as("er is een blijvend verlies").isLessThan(-10_000);
    assertThat(anderen.voorfinanciering(7, 2)).isZero();

    Simulatie groot = reken(basis, OUD, alleen(2), TIEN);
    assertThat(groot.voorfinanciering(7, 2)).as("in de bundel komt LKS niet terug").isZero();
    Simulatie klein = reken(basis, OUD, alleen(0), TIEN);
    assertThat(klein.voorfinanciering(7, 0))
        .as("bij een kleine gemeente twee jaar later")
        .isCloseTo(2 * TIEN.lks(), within(0.01));

    Stelsel half =
        new Eigen(
            Weging.wettelijk(TOOL), 1, 2, 0.5, 0, OptionalDouble.empty(), OptionalDouble.empty());
    Simulatie helft = reken(basis, half, alleen(2), TIEN);
    assertThat(helft.voorfinanciering(7, 2)).isCloseTo(TIEN.lks() / 2, within(0.01));

    Simulatie later =
        Simulatie.bereken(
            TOOL,
            new Simulatievraag(
                basis,
                NIEUW,
                2026,
                8,
                new Groei(0, 0.1, 0, 0, 0),
                List.of(new Ronde(alleen(2), 2029, TIEN))));
    assertThat(later.eerstePlaatsing(2)).hasValue(3);
    assertThat(later.voorfinanciering(2, 2)).isZero();
    assertThat(later.voorfinanciering(3, 2)).isCloseTo(TIEN.lks(), within(0.01));
    assertThat(later.voorfinanciering(7, 2)).isCloseTo(TIEN.lks(), within(0.01));
  }

  @Test
  void duizend_keer_zoveel_euro_geeft_duizend_keer_zoveel_budget() {
    Basis basis = Proefbasis.gelijkvormig(INWONERS);
    for (Stelsel stelsel : List.of(OUD, NIEUW)) {
      Simulatie een = reken(basis, stelsel, alleen(1), TIEN);
      Simulatie duizend =
          reken(
              Proefbasis.maal(basis, 1_000),
              stelsel,
              alleen(1),
              new Plaatsing(1_000 * TIEN.besparing(), 1_000 * TIEN.lks(), 0, 0));
      for (int jaar = 0; jaar < 8; jaar++) {
        for (int g = 0; g < INWONERS.length; g++) {
          assertThat(duizend.scenario().budget(jaar, g))
              .isCloseTo(1_000 * een.scenario().budget(jaar, g), within(10.0));
          assertThat(duizend.effect(jaar, g)).isCloseTo(1_000 * een.effect(jaar, g), within(20.0));
        }
      }
    }
  }

  @Test
  void in_het_oude_stelsel_staat_alles_in_een_bundel() {
    Simulatie uitkomst = reken(Proefbasis.gelijkvormig(INWONERS), OUD, alleen(2), TIEN);
    Verloop verloop = uitkomst.scenario();
    long som = 0;
    for (int g = 0; g < INWONERS.length; g++) {
      assertThat(verloop.budgetLks(3, g)).isZero();
      som += verloop.budgetBijstand(3, g);
    }
    assertThat(som).isEqualTo(verloop.macroBijstand(3) + verloop.macroLks(3));
  }

  @Test
  void zonder_groei_en_zonder_scenario_blijft_de_demo_elk_jaar_gelijk() {
    Simulatie uitkomst =
        Simulatie.bereken(
            TOOL,
            new Simulatievraag(
                Demo.voor(TOOL.register(), 2026), NIEUW, 2026, 20, Groei.GEEN, List.of()));
    assertThat(uitkomst.basis().macroBijstand(0)).isEqualTo(650_000_000_000L);
    assertThat(uitkomst.basis().macroLks(19)).isEqualTo(50_000_000_000L);
    for (int g = 0; g < 342; g++) {
      assertThat(uitkomst.basis().budgetBijstand(19, g))
          .isEqualTo(uitkomst.basis().budgetBijstand(0, g));
    }
  }

  @Test
  void groei_werkt_door_in_lasten_en_in_de_raming_van_het_macrobudget() {
    Groei groei = new Groei(0.02, 0.1, 0.03, 0.04, 1_000_000);
    Simulatie uitkomst =
        Simulatie.bereken(
            TOOL,
            new Simulatievraag(
                Proefbasis.gelijkvormig(INWONERS), NIEUW, 2026, 3, groei, List.of()));
    double bijstand = 1_277_500.0 * 400;
    double verwacht = bijstand * 1.02 * 1.03 + 1_000_000;
    assertThat(uitkomst.basis().macroBijstand(0) / 100.0).isCloseTo(verwacht, within(0.01));
    assertThat(uitkomst.basis().macroBijstand(1) / 100.0)
        .isCloseTo(verwacht * 1.02 * 1.03 + 1_000_000, within(0.01));
    assertThat(uitkomst.basis().macroLks(0) / 100.0)
        .isCloseTo(1_277_500.0 * 30 * 1.1 * 1.04, within(0.01));
    assertThat(uitkomst.basis().saldo(2, 3))
        .as("gelijkvormig, en de raming komt uit: budget en lasten zijn gelijk")
        .isCloseTo(0, within(0.02));
  }

  @Test
  void wie_meer_bespaart_dan_er_is_hoort_dat_met_naam_en_jaar() {
    Plaatsing teveel = Plaatsing.van(TOOL, Map.of("aantal.BIJ", 1_000.0, "uren.BIJ", 29.0));
    assertThatThrownBy(() -> reken(Proefbasis.gelijkvormig(INWONERS), NIEUW, alleen(0), teveel))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("Fictief 0")
        .hasMessageContaining("2026");
  }
}
