package nl.loont.kern.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.loont.kern.model.Sheet.Row;
import nl.loont.kern.model.Sheet.Table;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private final Model model = Testcellen.model();
  private final String tekst =
      Documentation.markdown(
          model,
          List.of(
              new Sheet(
                  "Blad",
                  List.of(
                      new Table(
                          "t",
                          "Tabel",
                          List.of("Waarde"),
                          model.cells().stream()
                              .map(cel -> new Row(cel.label(), List.of(cel.name()), false))
                              .toList(),
                          true)))));

  @Test
  void elke_cel_van_de_indeling_heeft_een_regel() {
    for (Cell cel : model.cells()) {
      assertThat(tekst.lines().filter(regel -> regel.startsWith("| `" + cel.name() + "` |")))
          .as(cel.name())
          .hasSize(1);
    }
  }

  @Test
  void een_parameter_staat_er_met_basis_grenzen_merk_en_bron() {
    assertThat(tekst)
        .contains(
            "| `loonwaarde` | loonwaarde. Gemiddelde | % | 40% | meer dan 0% t/m 100% | T | Cedris 2023, tabel 2 |  |");
  }

  @Test
  void een_berekende_cel_staat_er_met_haar_formule() {
    assertThat(tekst).contains("`besparing - subsidie / factor`");
  }

  @Test
  void alle_merken_worden_uitgelegd() {
    for (Merk merk : Merk.values()) {
      assertThat(tekst).contains("**" + merk + "** " + merk.uitleg());
    }
  }

  @Test
  void grenzen_lezen_als_tekst() {
    assertThat(bereik(Bounds.of("0", "100"))).isEqualTo("0 t/m 100 personen");
    assertThat(bereik(Bounds.of("1", ""))).isEqualTo("vanaf 1 personen");
    assertThat(bereik(Bounds.of("0", "aantal"))).isEqualTo("0 t/m aantal");
    assertThat(bereik(Bounds.of("", "5"))).isEqualTo("t/m 5 personen");
    assertThat(bereik(Bounds.NONE)).isEmpty();
  }

  private static String bereik(Bounds grenzen) {
    return Documentation.range(
        CellBuilder.input("x", "x", Unit.PERSONEN, "1").range(grenzen).build());
  }
}
