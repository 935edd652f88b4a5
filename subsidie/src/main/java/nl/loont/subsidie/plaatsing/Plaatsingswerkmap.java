package nl.loont.subsidie.plaatsing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.excel.ModelWorkbook;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Sheet.Row;
import nl.loont.kern.model.Sheet.Table;
import nl.loont.kern.model.Values;
import nl.loont.subsidie.Betaalmaand;
import nl.loont.subsidie.Subsidiemodel;

/** Excel-werkmap van een plaatsing: de laatste maand met levende formules. */
public final class Plaatsingswerkmap {
  private Plaatsingswerkmap() {}

  /**
   * Schrijft de werkmap.
   *
   * @param verloop de plaatsing; moet minstens een maand met werk hebben
   * @param out bestemming; wordt niet gesloten
   * @throws IOException als het schrijven mislukt
   */
  public static void schrijf(Plaatsingsverloop verloop, OutputStream out) throws IOException {
    Betaalmaand laatste =
        verloop.subsidie().maanden().stream()
            .filter(maand -> !maand.delen().isEmpty())
            .reduce((eerste, tweede) -> tweede)
            .orElseThrow();
    Values waarden = laatste.delen().getLast().waarden();
    List<String> voorblad = new ArrayList<>();
    voorblad.add("Wat betekent deze plaatsing?");
    voorblad.add(
        "De laatste maand van het overzicht (%s), met levende formules."
            .formatted(laatste.maand()));
    voorblad.add("Groene cellen zijn in te vullen, oranje zijn gewijzigd, witte worden berekend.");
    voorblad.addAll(verloop.opmerkingen());
    List<Sheet> bladen = new ArrayList<>(Subsidiemodel.indeling(waarden.model()));
    bladen.add(kanten(waarden.model()));
    ModelWorkbook.write(waarden, bladen, voorblad, out);
  }

  static Sheet kanten(Model model) {
    return new Sheet(
        "Drie kanten",
        List.of(
            tabel(
                model,
                "plaatsing",
                "Gegevens",
                List.of(
                    "loonafspraak",
                    "loon",
                    "lastenWerkgever",
                    "tarief",
                    "maandenInJaar",
                    "uitkeringPerJaar",
                    "uitkering",
                    "begeleidingPerJaar",
                    "begeleiding")),
            tabel(
                model,
                "werkgever",
                "Werkgever",
                List.of("loonkosten", "bovenMinimumloon", "zelfBetalen")),
            tabel(
                model,
                "werknemer",
                "Werknemer met loonkostensubsidie",
                List.of(
                    "brutoloon",
                    "nettoloon",
                    "aanvullendeBijstand",
                    "inkomen",
                    "inkomensverschil")),
            tabel(
                model,
                "loondispensatie",
                "Werknemer met loondispensatie",
                List.of(
                    "productiviteitsgrens",
                    "voltijduren",
                    "dispensatieLoonwaarde",
                    "feitelijkeProductiviteit",
                    "dispensatieLoon",
                    "dispensatieLoonNetto",
                    "wmlNetto",
                    "inkomensdoel",
                    "aanvulling",
                    "dispensatieInkomen",
                    "dispensatieVerschil",
                    "dispensatieBesparing")),
            tabel(model, "gemeente", "Gemeente", List.of("bespaardeUitkering", "gemeenteSaldo"))));
  }

  private static Table tabel(Model model, String id, String titel, List<String> cellen) {
    return new Table(
        id,
        titel,
        List.of("Waarde"),
        cellen.stream().map(n -> new Row(model.cell(n).label(), List.of(n), false)).toList(),
        true);
  }
}
