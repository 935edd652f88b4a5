package nl.loont.kern.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.loont.kern.model.Formula.Binary;
import nl.loont.kern.model.Formula.Choice;
import nl.loont.kern.model.Formula.Constant;
import nl.loont.kern.model.Formula.Negation;
import nl.loont.kern.model.Formula.Operator;
import nl.loont.kern.model.Formula.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  private static final List<Operator> BEWERKINGEN = List.of(Operator.values());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 + 3 * 4 | 14",
        "(2 + 3) * 4 | 20",
        "20 - 5 - 3 | 12",
        "20 - (5 - 3) | 18",
        "100 / 10 / 2 | 5",
        "100 / (10 / 2) | 20",
        "-2 * 3 | -6",
        "2 - -3 | 5",
        "-(2 + 3) | -5",
        "min(3, 2) + max(3, 2) | 5",
        "als(2 >= 2, 7, 8) | 7",
        "als(1 >= 2, 7, 8) | 8",
        "1.5E-3 * 2 | 0.003"
      })
  void rekent_met_de_gewone_voorrang(String formule, double uitkomst) {
    Model model =
        Model.of("m", List.of(CellBuilder.computed("x", "x", Unit.FACTOR, formule).build()));

    assertThat(model.evaluate(Map.of()).get("x")).isEqualTo(uitkomst);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a + | 4 | getal, celnaam of haakje verwacht",
        "(a + b | 7 | ')' verwacht",
        "a b | 3 | einde van de formule verwacht",
        "min(a) | 6 | ',' verwacht",
        "als(a > b, 1, 2) | 9 | '=' verwacht",
        "som(a, b) | 5 | onbekende functie 'som'",
        "1.2.3 | 4 | einde van de formule verwacht",
        "1. | 2 | einde van de formule verwacht",
        "a % b | 3 | einde van de formule verwacht"
      })
  void noemt_bij_een_fout_de_formule_de_plaats_en_de_reden(
      String formule, int plaats, String reden) {
    assertThatThrownBy(() -> Formula.parse(formule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("formule '%s', plaats %d: ".formatted(formule, plaats))
        .hasMessageContaining(reden);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "*", ")", "\u0663"})
  void weigert_wat_geen_formule_is(String tekst) {
    assertThatThrownBy(() -> Formula.parse(tekst))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plaats");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a + (b + c)",
        "a * (b * c)",
        "a * (b / c)",
        "a / (b * c)",
        "a - (b - c)",
        "-(a + b) * -c",
        "-(-a)",
        "als(a >= b, min(a, b), max(c, -1)) / 3",
        "1.0E-7 * som.loon.NBW"
      })
  void schrijft_een_formule_zo_dat_zij_hetzelfde_terugleest(String formule) {
    Formula gelezen = Formula.parse(formule);

    assertThat(Formula.parse(FormulaText.code(gelezen))).isEqualTo(gelezen);
  }

  @Test
  void elke_willekeurige_formule_leest_hetzelfde_terug() {
    Random toeval = new Random(20240222);
    for (int i = 0; i < 2_000; i++) {
      Formula formule = willekeurig(toeval, 5);
      assertThat(Formula.parse(FormulaText.code(formule)))
          .as(FormulaText.code(formule))
          .isEqualTo(formule);
    }
  }

  private static Formula willekeurig(Random toeval, int diepte) {
    if (diepte == 0 || toeval.nextInt(5) == 0) {
      return toeval.nextBoolean()
          ? new Reference(List.of("a", "loon.NBW", "som.loon.VIA").get(toeval.nextInt(3)))
          : new Constant(toeval.nextGaussian() * Math.pow(10, toeval.nextInt(40) - 20));
    }
    return switch (toeval.nextInt(4)) {
      case 0 -> new Negation(new Reference("x" + toeval.nextInt(3)));
      case 1 ->
          new Choice(
              willekeurig(toeval, diepte - 1),
              willekeurig(toeval, diepte - 1),
              willekeurig(toeval, diepte - 1),
              willekeurig(toeval, diepte - 1));
      default ->
          new Binary(
              BEWERKINGEN.get(toeval.nextInt(BEWERKINGEN.size())),
              willekeurig(toeval, diepte - 1),
              willekeurig(toeval, diepte - 1));
    };
  }

  @Test
  void noemt_de_cellen_waarnaar_zij_verwijst_elk_een_keer_in_volgorde() {
    assertThat(Formula.parse("als(b >= a, -c * b, min(d, 1))").references())
        .containsExactly("b", "a", "c", "d");
  }

  @Test
  void schrijft_in_woorden_in_twee_talen_en_voor_een_spreadsheet() {
    Formula formule = Formula.parse("als(a >= 2, min(a, b), -a) * (a - b)");

    assertThat(schrijf(formule, FormulaText.Symbols.NEDERLANDS))
        .isEqualTo("(als A ≥ 2 dan laagste van (A; B), anders −A) × (A − B)");
    assertThat(schrijf(formule, FormulaText.Symbols.ENGLISH))
        .isEqualTo("(if A ≥ 2 then lowest of (A; B), otherwise −A) × (A − B)");
    assertThat(schrijf(formule, FormulaText.Symbols.SPREADSHEET))
        .isEqualTo("IF(A>=2,MIN(A,B),-A)*(A-B)");
  }

  private static String schrijf(Formula formule, FormulaText.Symbols tekens) {
    return new FormulaText(
            naam -> naam.toUpperCase(java.util.Locale.ROOT), FormulaText::plain, tekens)
        .write(formule);
  }
}
