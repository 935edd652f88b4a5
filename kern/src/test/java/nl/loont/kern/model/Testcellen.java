package nl.loont.kern.model;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.input;
import static nl.loont.kern.model.CellBuilder.locked;
import static nl.loont.kern.model.CellBuilder.parameter;

import java.util.List;

/** Een klein model met elke bewerking en elke soort cel: loon en subsidie van een groep mensen. */
public final class Testcellen {
  private Testcellen() {}

  public static List<Cell> definities() {
    return List.of(
        input("aantal", "aantal mensen", Unit.PERSONEN, "4")
            .whole()
            .range(Bounds.of("0", "100"))
            .warning(Bounds.of("", "50").saying("opvallend veel"))
            .build(),
        input("nuggers", "waarvan nugger", Unit.PERSONEN, "0")
            .range(Bounds.of("0", "aantal").saying("niet meer dan het aantal"))
            .build(),
        parameter("loonwaarde", "loonwaarde", Unit.AANDEEL, "0.4")
            .range(Bounds.above("0", "1"))
            .source(Merk.T, "Cedris 2023", "tabel 2")
            .note("Gemiddelde")
            .build(),
        parameter("loon2022", "loon in 2022", Unit.EURO_PER_PERSOON, "20000")
            .source(Merk.N, "Berenschot 2024", "bijlage 1")
            .build(),
        locked("factor", "loonstijging", Unit.FACTOR, "1.25").build(),
        parameter("loon", "loon", Unit.EURO_PER_PERSOON, "loon2022 * factor").build(),
        locked("uitkering", "uitkering", Unit.EURO_PER_PERSOON, "17434").build(),
        computed("subsidie", "subsidie", Unit.EURO, "(1 - loonwaarde) * loon * aantal").build(),
        computed(
                "besparing",
                "bespaarde uitkering",
                Unit.EURO,
                "min(uitkering, loon) * max(0, aantal - nuggers)")
            .build(),
        computed("drempel", "drempel", Unit.EURO_PER_PERSOON, "als(loon >= uitkering, loon, -loon)")
            .build(),
        computed("saldo", "saldo van de gemeente", Unit.EURO, "besparing - subsidie / factor")
            .build());
  }

  public static Model model() {
    return Model.of("proefmodel", definities());
  }
}
