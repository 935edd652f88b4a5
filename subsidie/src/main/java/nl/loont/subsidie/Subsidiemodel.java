package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Sheet.Row;
import nl.loont.kern.model.Sheet.Table;

/**
 * Het rekenmodel van een maand subsidie, met de parameters van een dag. Een model wordt gemaakt als
 * het nodig is en daarna onthouden.
 */
public final class Subsidiemodel {
  private final Subsidieparameters parameters;
  private final List<Cell> erbij;
  private final Map<Sleutel, Model> modellen = new ConcurrentHashMap<>();

  private record Sleutel(Grondslag grondslag, LocalDate begin) {}

  Subsidiemodel(Subsidieparameters parameters, List<Cell> erbij) {
    this.parameters = parameters;
    this.erbij = erbij;
  }

  private Model maak(Sleutel sleutel) {
    Celbouw cellen = new Celbouw(parameters, sleutel.begin());
    Wmlblok.vul(cellen, sleutel.grondslag());
    Subsidieblok.vul(cellen);
    cellen.cellen().addAll(erbij);
    return Model.of("Loonkostensubsidie per maand", cellen.cellen());
  }

  Subsidieparameters parameters() {
    return parameters;
  }

  /**
   * Het model met de parameters van een dag vanaf 2015.
   *
   * @throws IllegalArgumentException als deze grondslag op die dag niet geldt
   */
  public Model op(LocalDate dag, Grondslag grondslag) {
    boolean uurloon = Grondslag.op(dag) == Grondslag.UURLOON;
    if (uurloon == (grondslag == Grondslag.MAANDLOON)) {
      throw new IllegalArgumentException(
          "grondslag %s bestaat niet op %s".formatted(grondslag, dag));
    }
    return modellen.computeIfAbsent(new Sleutel(grondslag, parameters.begin(dag)), this::maak);
  }

  /** De bladen van werkmap en pagina. */
  public static List<Sheet> indeling(Model model) {
    return List.of(
        new Sheet(
            "Subsidie",
            List.of(
                tabel(model, "invoer", "Invoer", INVOER),
                tabel(model, "wml", "Minimumloon", WML),
                tabel(model, "subsidie", "Subsidie per volle maand", SUBSIDIE),
                tabel(model, "betalen", "Te betalen naar kalenderdagen", BETALEN))));
  }

  private static final List<String> INVOER =
      List.of(
          "leeftijd", "normuren", "uren", "loonwaarde", "vorm", "verordening", "werkgeverslasten");
  private static final List<String> WML =
      List.of(
          "wml.maand",
          "wml.uur",
          "wml.referentiemaand",
          "wekenPerJaar",
          "maandenPerJaar",
          "wmlVolwassen",
          "volwassenVanaf",
          "staffel.15",
          "staffel.16",
          "staffel.17",
          "staffel.18",
          "staffel.19",
          "staffel.20",
          "staffel.21",
          "staffel.22",
          "aandeelLeeftijd",
          "wmlPersoon",
          "vakantietoeslag",
          "wmlMetToeslag");
  private static final List<String> SUBSIDIE =
      List.of(
          "forfait",
          "maximum",
          "aandeel",
          "verschil",
          "grens",
          "subsidieVoltijd",
          "vergoedingVoltijd",
          "deeltijdfactor",
          "basis",
          "subsidie",
          "vergoedingWerkgeverslasten",
          "totaal");

  private static final List<String> BETALEN =
      List.of(
          "dagenInMaand",
          "dagen",
          "deelVanMaand",
          "doorbetaald",
          "teBetalenSubsidie",
          "teBetalenVergoeding",
          "teBetalen");

  private static Table tabel(Model model, String id, String titel, List<String> cellen) {
    List<Row> rijen =
        cellen.stream()
            .filter(model::has)
            .map(naam ->
                new Row(
                    model.cell(naam).label(),
                    List.of(naam),
                    naam.startsWith("tot") || naam.equals("teBetalen")))
            .toList();
    return new Table(id, titel, List.of("Waarde"), rijen, true);
  }
}
