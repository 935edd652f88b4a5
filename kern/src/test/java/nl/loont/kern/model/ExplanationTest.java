package nl.loont.kern.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private final Values waarden = Testcellen.model().evaluate(Map.of("loonwaarde", 0.5));

  @Test
  void legt_een_cijfer_uit_in_woorden_en_in_getallen() {
    Explanation subsidie = Explanation.of(waarden, "subsidie");

    assertThat(subsidie.value()).isEqualTo(50_000);
    assertThat(subsidie.words(Cell::label, FormulaText.Symbols.NEDERLANDS, Notation.NEDERLANDS))
        .isEqualTo("(1 − loonwaarde) × loon × aantal mensen");
    assertThat(subsidie.numbers(FormulaText.Symbols.NEDERLANDS, Notation.NEDERLANDS))
        .isEqualTo("(1 − 50%) × € 25.000 × 4 personen");
  }

  @Test
  void zet_een_negatief_getal_tussen_haakjes() {
    Values negatief = Testcellen.model().evaluate(Map.of("loon", -10.0));

    assertThat(
            Explanation.of(negatief, "drempel")
                .numbers(FormulaText.Symbols.NEDERLANDS, Notation.NEDERLANDS))
        .contains("(-€ 10)");
  }

  @Test
  void gaat_terug_tot_de_gegevens_elk_een_keer() {
    assertThat(Explanation.of(waarden, "saldo").leaves())
        .extracting(e -> e.cell().name())
        .containsExactly("uitkering", "loon2022", "factor", "aantal", "nuggers", "loonwaarde");
  }

  @Test
  void een_ingevulde_cel_is_een_gegeven_en_haar_formule_telt_niet() {
    Values ingevuld = Testcellen.model().evaluate(Map.of("loon", 30_000.0));
    Explanation loon = Explanation.of(ingevuld, "loon");

    assertThat(loon.overridden()).isTrue();
    assertThat(loon.isLeaf()).isTrue();
    assertThat(loon.inputs()).isEmpty();
    assertThat(Explanation.of(ingevuld, "drempel").leaves())
        .extracting(e -> e.cell().name())
        .containsExactly("loon", "uitkering");
  }

  @Test
  void een_niet_ingevulde_cel_met_een_formule_is_geen_gegeven() {
    Explanation loon = Explanation.of(waarden, "loon");

    assertThat(loon.overridden()).isFalse();
    assertThat(loon.inputs())
        .extracting(e -> e.cell().name())
        .containsExactly("loon2022", "factor");
  }

  @Test
  void een_onbekende_cel_is_niet_uit_te_leggen() {
    assertThatThrownBy(() -> Explanation.of(waarden, "weg")).hasMessageContaining("'weg'");
  }
}
