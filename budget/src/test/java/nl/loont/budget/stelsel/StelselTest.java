package nl.loont.budget.stelsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Proefbasis;
import nl.loont.budget.simulatie.Groei;
import nl.loont.budget.simulatie.Plaatsing;
import nl.loont.budget.simulatie.Ronde;
import nl.loont.budget.simulatie.Simulatie;
import nl.loont.budget.simulatie.Simulatievraag;
import nl.loont.budget.simulatie.Verloop;
import nl.loont.budget.simulatie.Wie;
import nl.loont.mkba.Rekentool;
import org.junit.jupiter.api.Test;

/** Wat voor elk stelsel en alle gegevens moet gelden. */
class StelselTest {
  private static final Rekentool TOOL = Rekentool.basis();
  private static final Weging WEGING = Weging.wettelijk(TOOL);

  private static Eigen eigen(double realisatie, OptionalDouble daling, OptionalDouble stijging) {
    return new Eigen(WEGING, 1, 2, realisatie, 1.0 / 3, daling, stijging);
  }

  private static List<Stelsel> stelsels(Random toeval) {
    return List.of(
        Oud.wettelijk(TOOL),
        Nieuw.wettelijk(TOOL),
        new Eigen(
            new Weging(toeval.nextInt(20_000), 20_001 + toeval.nextInt(200_000)),
            1 + toeval.nextInt(3),
            1 + toeval.nextInt(3),
            toeval.nextInt(5) / 4.0,
            toeval.nextInt(5) / 4.0,
            toeval.nextBoolean()
                ? OptionalDouble.of(toeval.nextInt(3) / 20.0)
                : OptionalDouble.empty(),
            toeval.nextBoolean()
                ? OptionalDouble.of(toeval.nextInt(3) / 20.0)
                : OptionalDouble.empty()));
  }

  private static Simulatie reken(Basis basis, Stelsel stelsel, Groei groei, List<Ronde> scenario) {
    return Simulatie.bereken(TOOL, new Simulatievraag(basis, stelsel, 2026, 6, groei, scenario));
  }

  @Test
  void budgetten_tellen_bij_alle_gegevens_tot_op_de_cent_op_tot_het_macrobudget() {
    Random toeval = new Random(20260703);
    for (int keer = 0; keer < 300; keer++) {
      Basis basis = Proefbasis.willekeurig(toeval);
      Groei groei =
          new Groei(
              toeval.nextDouble() / 5 - 0.1,
              toeval.nextDouble() / 2 - 0.2,
              toeval.nextDouble() / 20,
              toeval.nextDouble() / 20,
              toeval.nextInt(3) * 1e6 - 1e6);
      for (Stelsel stelsel : stelsels(toeval)) {
        teltOp(stelsel, reken(basis, stelsel, groei, List.of()).basis(), basis);
        teltOp(stelsel, reken(basis, stelsel, groei, rondes(basis, toeval)).scenario(), basis);
      }
    }
  }

  private static void teltOp(Stelsel stelsel, Verloop verloop, Basis basis) {
    for (int jaar = 0; jaar < verloop.jaren(); jaar++) {
      long bijstand = 0;
      long lks = 0;
      for (int g = 0; g < basis.gemeenten().size(); g++) {
        assertThat(verloop.budgetBijstand(jaar, g)).isNotNegative();
        assertThat(verloop.budgetLks(jaar, g)).isNotNegative();
        bijstand += verloop.budgetBijstand(jaar, g);
        lks += verloop.budgetLks(jaar, g);
      }
      boolean bundel = stelsel instanceof Oud;
      assertThat(bijstand)
          .isEqualTo(verloop.macroBijstand(jaar) + (bundel ? verloop.macroLks(jaar) : 0));
      assertThat(lks).isEqualTo(bundel ? 0 : verloop.macroLks(jaar));
    }
  }

  /** Een paar rondes bij gemeenten met bijstand: hoogstens een tiende ervan, en soms veel LKS. */
  private static List<Ronde> rondes(Basis basis, Random toeval) {
    double[] bijstand = basis.jaar(2025).bijstand();
    List<Ronde> rondes = new ArrayList<>();
    for (int keer = 0; keer < 3; keer++) {
      int g = toeval.nextInt(bijstand.length);
      rondes.add(
          new Ronde(
              new Wie.Lijst(Set.of(basis.gemeenten().get(g).code())),
              2026 + toeval.nextInt(6),
              new Plaatsing(
                  bijstand[g] * toeval.nextDouble() / 30, 1e7 * toeval.nextDouble(), 0, 0)));
    }
    return rondes;
  }

  @Test
  void zonder_lasten_en_zonder_objectieve_aandelen_beslissen_de_inwoners() {
    double[] inwoners = {10_000, 30_000, 60_000};
    double[] nul = {0, 0, 0};
    Groei alleenBeleid = new Groei(0, 0, 0, 0, 1_000);
    for (Stelsel stelsel : stelsels(new Random(1))) {
      Verloop verloop =
          reken(Proefbasis.vlak(inwoners, nul, nul, nul), stelsel, alleenBeleid, List.of()).basis();
      assertThat(verloop.budgetBijstand(0, 0)).isEqualTo(10_000);
      assertThat(verloop.budgetBijstand(0, 1)).isEqualTo(30_000);
      assertThat(verloop.budgetBijstand(0, 2)).isEqualTo(60_000);
    }
  }

  @Test
  void eigen_met_de_regels_van_nieuw_is_nieuw() {
    Random toeval = new Random(3);
    for (int keer = 0; keer < 50; keer++) {
      Basis basis = Proefbasis.willekeurig(toeval);
      Groei groei = new Groei(0.01, 0.05, 0.02, 0.03, 5_000);
      Plaatsing plaatsing = Plaatsing.van(TOOL, Map.of("aantal.VIA", 0.001, "uren.VIA", 30.0));
      List<Ronde> scenario = new ArrayList<>();
      if (Arrays.stream(basis.jaar(2025).bijstand()).min().orElseThrow() > 1e5) {
        scenario.add(new Ronde(Wie.alle(), 2027, plaatsing));
      }
      Verloop nieuw = reken(basis, Nieuw.wettelijk(TOOL), groei, scenario).scenario();
      Verloop eigen =
          reken(
                  basis,
                  new Eigen(
                      WEGING,
                      1,
                      2,
                      1,
                      TOOL.basisopstelling().get("herverdeeleffect"),
                      OptionalDouble.empty(),
                      OptionalDouble.empty()),
                  groei,
                  scenario)
              .scenario();
      for (int jaar = 0; jaar < nieuw.jaren(); jaar++) {
        for (int g = 0; g < basis.gemeenten().size(); g++) {
          assertThat(eigen.budgetBijstand(jaar, g)).isEqualTo(nieuw.budgetBijstand(jaar, g));
          assertThat(eigen.budgetLks(jaar, g)).isEqualTo(nieuw.budgetLks(jaar, g));
        }
      }
    }
  }

  @Test
  void zonder_realisatie_volgt_het_lksdeel_de_bijstand() {
    Basis basis =
        Proefbasis.vlak(
            new double[] {10_000, 60_000},
            new double[] {1e6, 3e6},
            new double[] {8e5, 2e5},
            new double[] {1, 3});
    Verloop geen = reken(basis, eigen(0, leeg(), leeg()), Groei.GEEN, List.of()).basis();
    assertThat(geen.budgetLks(0, 0)).isEqualTo(25_000_000);
    Verloop half = reken(basis, eigen(0.5, leeg(), leeg()), Groei.GEEN, List.of()).basis();
    assertThat(half.budgetLks(0, 0))
        .as("de helft van de eigen 800.000, plus een kwart van de rest")
        .isEqualTo(40_000_000 + 12_500_000);
  }

  @Test
  void het_lksdeel_in_een_vast_macrobudget_blijft_achter_bij_wie_minder_groeit() {
    // Lasten stijgen bij A 5% en bij B 20%; het macrobudget stijgt maar 5%.
    double[] inwoners = {60_000, 60_000};
    double[][] bijstand = {{1, 1}, {1, 1}, {1, 1}};
    double[][] lks = {{100, 100}, {105, 120}, {105, 120}};
    double[] uit = new double[2];
    Jaarstand stand =
        new Jaarstand(
            new Maatstaven(inwoners, new double[] {1, 1}, new double[] {1, 1}),
            bijstand,
            lks,
            new double[3][2],
            2,
            2,
            210,
            Optional.empty());
    Nieuw.wettelijk(TOOL).verdeel(stand, new double[2], uit);
    assertThat(uit[0] - 100).as("budget van A stijgt minder dan de 5 die het kostte").isLessThan(5);
    assertThat(uit[0] + uit[1]).isCloseTo(210, within(1e-9));
  }

  @Test
  void een_begrensd_budget_blijft_binnen_zijn_grenzen_als_dat_kan() {
    Random toeval = new Random(11);
    OptionalDouble vijf = OptionalDouble.of(0.05);
    for (int keer = 0; keer < 100; keer++) {
      double[] inwoners = toeval.doubles(12, 5_000, 200_000).toArray();
      double[] bijstand = toeval.doubles(12, 1e6, 9e7).toArray();
      Basis basis =
          Proefbasis.vlak(
              inwoners,
              bijstand,
              Proefbasis.maal(bijstand, 0.1),
              Arrays.stream(bijstand).map(b -> b * toeval.nextDouble(0.8, 1.2)).toArray());
      Plaatsing plaatsing = Plaatsing.van(TOOL, Map.of("aantal.BIJ", 20.0, "uren.BIJ", 29.0));
      Verloop verloop =
          reken(
                  basis,
                  eigen(1, vijf, vijf),
                  Groei.GEEN,
                  List.of(new Ronde(new Wie.Lijst(Set.of("GM0003", "GM0007")), 2026, plaatsing)))
              .scenario();
      for (int jaar = 1; jaar < verloop.jaren(); jaar++) {
        for (int g = 0; g < 12; g++) {
          assertThat(verloop.budget(jaar, g) / verloop.budget(jaar - 1, g))
              .isBetween(0.95 - 1e-6, 1.05 + 1e-6);
        }
      }
    }
  }

  @Test
  void een_grens_die_niet_te_halen_is_verdeelt_het_hele_budget_naar_rato_en_zegt_het() {
    // LKS groeit 30% en mag er 1% bij: samen kan dat niet.
    double[] inwoners = {10_000, 60_000, 250_000};
    Basis basis =
        Proefbasis.vlak(
            inwoners, new double[] {9e6, 6e7, 4e8}, new double[] {2e6, 1e6, 4e7}, inwoners.clone());
    Groei groei = new Groei(0, 0.3, 0, 0, 0);
    Simulatie uitkomst = reken(basis, eigen(1, leeg(), OptionalDouble.of(0.01)), groei, List.of());
    Verloop verloop = uitkomst.basis();
    for (int jaar = 1; jaar < verloop.jaren(); jaar++) {
      double groeiMacro =
          (double) (verloop.macroBijstand(jaar) + verloop.macroLks(jaar))
              / (verloop.macroBijstand(jaar - 1) + verloop.macroLks(jaar - 1));
      for (int g = 0; g < inwoners.length; g++) {
        assertThat(verloop.budget(jaar, g) / verloop.budget(jaar - 1, g))
            .as("iedereen groeit evenveel, en niemand alleen met zijn LKS")
            .isCloseTo(groeiMacro, within(1e-6));
      }
    }
    assertThat(uitkomst.waarschuwingen())
        .anySatisfy(w -> assertThat(w).contains("niet overal te halen in 2026, 2027"));
    assertThat(
            reken(basis, eigen(1, leeg(), OptionalDouble.of(0.5)), groei, List.of())
                .waarschuwingen())
        .as("een ruime grens geeft geen waarschuwing")
        .noneMatch(w -> w.contains("niet overal te halen"));
  }

  @Test
  void in_het_eerste_jaar_gelden_grenzen_tegenover_het_nieuwe_stelsel() {
    double[] inwoners = {10_000, 60_000, 250_000};
    Basis basis =
        Proefbasis.vlak(
            inwoners,
            new double[] {9e6, 6e7, 4e8},
            new double[] {2e6, 1e6, 4e7},
            new double[] {1, 9, 12});
    Verloop nieuw = reken(basis, Nieuw.wettelijk(TOOL), Groei.GEEN, List.of()).basis();
    Verloop vrij = reken(basis, eigen(0, leeg(), leeg()), Groei.GEEN, List.of()).basis();
    OptionalDouble twee = OptionalDouble.of(0.02);
    Verloop begrensd = reken(basis, eigen(0, twee, twee), Groei.GEEN, List.of()).basis();
    assertThat(vrij.budget(0, 0) / nieuw.budget(0, 0)).isLessThan(0.95);
    for (int g = 0; g < inwoners.length; g++) {
      assertThat(begrensd.budget(0, g) / nieuw.budget(0, g)).isBetween(0.98 - 1e-6, 1.02 + 1e-6);
    }
  }

  @Test
  void een_harde_grens_is_eronder_historisch_en_vanaf_de_grens_objectief() {
    Weging hard = new Weging(30_000, 30_000);
    assertThat(hard.gewichten(TOOL, new double[] {29_999, 30_000, 90_000}))
        .containsExactly(0, 1, 1);
  }

  @Test
  void verschillen_in_een_vast_macrobudget_zijn_samen_nul() {
    // Hetzelfde macrobudget, maar A bespaarde twee jaar eerder met LKS: wat A kwijtraakt krijgen
    // de andere, en omgekeerd.
    double[] inwoners = {60_000, 30_000, 10_000};
    for (Stelsel stelsel : stelsels(new Random(5)).subList(0, 2)) {
      double[] zonder = verdeel(stelsel, inwoners, 0);
      double[] met = verdeel(stelsel, inwoners, 20);
      double som = 0;
      for (int g = 0; g < inwoners.length; g++) {
        assertThat(Math.abs(met[g] - zonder[g])).as("gemeente " + g).isGreaterThan(0.01);
        som += met[g] - zonder[g];
      }
      assertThat(som).isCloseTo(0, within(1e-9));
    }
  }

  /** Heel het budget in een macrobudget van 1.000 plus 100, als de eerste gemeente bespaarde. */
  private static double[] verdeel(Stelsel stelsel, double[] inwoners, double besparing) {
    double[][] bijstand = {{500 - besparing, 300, 200}, {500, 300, 200}, {500, 300, 200}};
    double[][] lks = {{50, 30, 20}, {50 + besparing, 30, 20}, {50, 30, 20}};
    double[][] bespaard = {{besparing, 0, 0}, {0, 0, 0}, {0, 0, 0}};
    double[] uitBijstand = new double[3];
    double[] uit = new double[3];
    stelsel.verdeel(
        new Jaarstand(
            new Maatstaven(
                inwoners, WEGING.gewichten(TOOL, inwoners), new double[] {0.5, 0.3, 0.2}),
            bijstand,
            lks,
            bespaard,
            2,
            1_000,
            100,
            Optional.empty()),
        uitBijstand,
        uit);
    for (int g = 0; g < 3; g++) {
      uit[g] += uitBijstand[g];
    }
    return uit;
  }

  private static OptionalDouble leeg() {
    return OptionalDouble.empty();
  }
}
