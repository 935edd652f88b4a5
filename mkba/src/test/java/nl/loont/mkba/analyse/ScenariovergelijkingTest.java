package nl.loont.mkba.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import org.junit.jupiter.api.Test;

class ScenariovergelijkingTest {
  private static final Rekentool TOOL = Rekentool.basis();

  private static Map<String, Object> scenario(String naam, int bij) {
    return Map.of("naam", naam, "aantallen", Map.of("BIJ", Map.of("aantal", bij)));
  }

  private static List<Fout> fouten(List<Object> bomen) {
    try {
      Scenariovergelijking.lees(TOOL, bomen);
      return List.of();
    } catch (InvoerException e) {
      return e.fouten();
    }
  }

  @Test
  void het_verschil_met_het_eerste_scenario_is_dat_van_de_extra_mensen() {
    Scenariovergelijking vergelijking =
        Scenariovergelijking.lees(
            TOOL, List.of(scenario("nu", 10), scenario("meer", 15), scenario("", 10)));
    String totaal = Cellen.totaal(Partij.TOTAAL);
    assertThat(vergelijking.scenarios())
        .extracting(Scenario::naam)
        .containsExactly("nu", "meer", "Scenario 3");
    // Tabel 6.1: één BIJ levert 5.898 op.
    assertThat(vergelijking.verschil(1, totaal)).isCloseTo(5 * 5_897.52, within(0.05));
    assertThat(vergelijking.verschil(0, totaal)).isZero();
    assertThat(vergelijking.verschil(2, totaal)).isZero();
  }

  @Test
  void meer_dan_vier_scenarios_of_geen_wordt_geweigerd() {
    assertThat(fouten(Collections.nCopies(5, scenario("", 1))))
        .singleElement()
        .satisfies(fout -> {
          assertThat(fout.veld()).isEqualTo("scenarios");
          assertThat(fout.waarde()).isEqualTo("5");
          assertThat(fout.toegestaan()).isEqualTo("1 t/m 4");
        });
    assertThat(fouten(List.of())).hasSize(1);
  }

  @Test
  void alle_fouten_van_alle_scenarios_komen_in_een_keer_met_hun_plaats() {
    assertThat(
            fouten(
                List.of(
                    scenario("nu", -1),
                    scenario("nu", 1),
                    "geen object",
                    Map.of("naam", "x".repeat(41), "aantallen", Map.of(), "kleur", "rood"))))
        .extracting(Fout::veld)
        .contains(
            "scenarios[0].aantallen.BIJ.aantal",
            "scenarios[1].naam",
            "scenarios[2]",
            "scenarios[3].naam",
            "scenarios[3].kleur");
  }
}
