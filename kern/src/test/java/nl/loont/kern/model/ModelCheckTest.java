package nl.loont.kern.model;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelCheckTest {

  @Test
  void meldt_alles_wat_niet_klopt_in_een_keer() {
    List<Cell> cellen =
        List.of(
            computed("a", "a", Unit.FACTOR, "b + 1").build(),
            computed("b", "b", Unit.FACTOR, "a * 2").build(),
            computed("c", "c", Unit.FACTOR, "verdwenen + 1").build(),
            input("loon", "loon", Unit.EURO, "1").build(),
            input("uren", "uren", Unit.UREN, "1").build(),
            computed("onzin", "onzin", Unit.EURO, "loon + uren").build(),
            computed("verkeerd", "verkeerd", Unit.FACTOR, "loon * 2").build(),
            input("loon", "nog eens", Unit.EURO, "2").build());

    assertThatThrownBy(() -> Model.of("kapot", cellen))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model 'kapot' klopt niet")
        .hasMessageContaining("kringverwijzing: a → b → a")
        .hasMessageContaining("cel 'c' verwijst naar onbekende cel 'verdwenen'")
        .hasMessageContaining("eenheden in cel 'onzin' kloppen niet")
        .hasMessageContaining("eenheden in cel 'verkeerd' kloppen niet")
        .hasMessageContaining("cel 'loon' is dubbel gedefinieerd")
        .satisfies(e -> assertThat(e).message().hasLineCount(6));
  }

  @Test
  void een_cel_die_naar_zichzelf_verwijst_is_een_kring() {
    assertThatThrownBy(
            () -> Model.of("m", List.of(computed("a", "a", Unit.FACTOR, "a + 1").build())))
        .hasMessageContaining("kringverwijzing: a → a");
  }

  @Test
  void een_grens_die_naar_een_onbekende_cel_verwijst_komt_aan_het_licht() {
    Cell cel = input("a", "a", Unit.FACTOR, "1").warning(Bounds.of("", "weg")).build();

    assertThatThrownBy(() -> Model.of("m", List.of(cel)))
        .hasMessageContaining("cel 'a' verwijst naar onbekende cel 'weg'");
  }

  @Test
  void een_grens_in_een_andere_eenheid_komt_aan_het_licht() {
    List<Cell> cellen =
        List.of(
            input("loon", "loon", Unit.EURO, "1").build(),
            input("uren", "uren", Unit.UREN, "1").range(Bounds.of("0", "loon")).build());

    assertThatThrownBy(() -> Model.of("m", cellen))
        .hasMessageContaining("eenheden in cel 'uren' kloppen niet");
  }

  @Test
  void een_los_getal_neemt_de_eenheid_van_zijn_cel_aan() {
    Model model =
        Model.of("m", List.of(computed("a", "a", Unit.EURO_PER_FTE, "min(3, 4) * 2").build()));

    assertThat(model.evaluate(Map.of()).get("a")).isEqualTo(6);
  }

  @Test
  void de_volgorde_van_de_definities_doet_niet_ter_zake() {
    List<Cell> definities = Testcellen.definities();
    Values verwacht = Testcellen.model().evaluate(Map.of("aantal", 7.0));
    Random toeval = new Random(7);
    for (int i = 0; i < 50; i++) {
      List<Cell> geschud = new ArrayList<>(definities);
      Collections.shuffle(geschud, toeval);
      Values uitkomst = Model.of("proefmodel", geschud).evaluate(Map.of("aantal", 7.0));
      for (Cell cel : definities) {
        assertThat(uitkomst.get(cel.name())).isEqualTo(verwacht.get(cel.name()));
      }
    }
  }

  @Test
  void noemt_het_model_als_een_cel_niet_bestaat() {
    Model model = Testcellen.model();

    assertThatThrownBy(() -> model.cell("weg"))
        .hasMessage("model 'proefmodel' kent geen cel 'weg'");
    assertThatThrownBy(() -> model.evaluate(Map.of("weg", 1.0)))
        .hasMessageContaining("kent geen cel 'weg'");
    assertThatThrownBy(() -> model.evaluate(Map.of("saldo", 1.0)))
        .hasMessageContaining("'saldo' wordt berekend");
  }
}
