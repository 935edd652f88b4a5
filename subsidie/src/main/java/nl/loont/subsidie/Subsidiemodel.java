package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Sheet.Row;
import nl.loont.kern.model.Sheet.Table;

/** Het rekenmodel van een maand subsidie, een per dag waarop parameters veranderen. */
public final class Subsidiemodel {
  private final Subsidieparameters parameters;
  private final Map<Grondslag, NavigableMap<LocalDate, Model>> modellen =
      new EnumMap<>(Grondslag.class);

  Subsidiemodel(Subsidieparameters parameters) {
    this.parameters = parameters;
    for (LocalDate dag : parameters.wijzigingen()) {
      zet(Grondslag.op(dag), dag);
      if (Grondslag.op(dag) == Grondslag.UURLOON) {
        zet(Grondslag.REFERENTIEMAAND, dag);
      }
    }
  }

  private void zet(Grondslag grondslag, LocalDate dag) {
    Celbouw cellen = new Celbouw(parameters, dag);
    Wmlblok.vul(cellen, grondslag);
    Subsidieblok.vul(cellen);
    modellen
        .computeIfAbsent(grondslag, _ -> new TreeMap<>())
        .put(dag, Model.of("Loonkostensubsidie per maand", cellen.cellen()));
  }

  Subsidieparameters parameters() {
    return parameters;
  }

  /** Eerste dag van de parameters die op deze dag gelden. */
  LocalDate begin(LocalDate dag) {
    LocalDate gevonden = parameters.wijzigingen().getFirst();
    for (LocalDate wijziging : parameters.wijzigingen()) {
      if (wijziging.isAfter(dag)) {
        break;
      }
      gevonden = wijziging;
    }
    return gevonden;
  }

  /**
   * Het model met de parameters van een dag vanaf 2015.
   *
   * @throws IllegalArgumentException als er op die dag geen referentiemaandloon is
   */
  public Model op(LocalDate dag, Grondslag grondslag) {
    var gevonden = Objects.requireNonNull(modellen.get(grondslag), grondslag::name).floorEntry(dag);
    if (gevonden == null) {
      throw new IllegalArgumentException(
          "grondslag %s bestaat niet op %s".formatted(grondslag, dag));
    }
    return gevonden.getValue();
  }

  /** Het jongste model; zijn opbouw geldt voor elke dag met deze grondslag. */
  Model jongste(Grondslag grondslag) {
    return Objects.requireNonNull(modellen.get(grondslag), grondslag::name).lastEntry().getValue();
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
