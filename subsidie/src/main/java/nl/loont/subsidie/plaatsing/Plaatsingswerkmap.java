package nl.loont.subsidie.plaatsing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.excel.SeriesWorkbook.Total;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Sheet.Row;
import nl.loont.kern.model.Sheet.Table;
import nl.loont.subsidie.Subsidiemodel;
import nl.loont.subsidie.Verloopwerkmap;

/** Excel-werkmap van een plaatsing: elke maand, met levende formules. */
public final class Plaatsingswerkmap {
  private Plaatsingswerkmap() {}

  private static final List<Total> BEDRAGEN =
      List.of(
          bedrag("Loonkosten", "loonkosten"),
          bedrag("Werkgever betaalt zelf", "zelfBetalen"),
          bedrag("Inkomen met loonkostensubsidie, op dagen met werk", "inkomen"),
          bedrag("Inkomen met loondispensatie, op dagen met werk", "dispensatieInkomen"),
          bedrag("Bespaarde uitkering", "bespaardeUitkering"),
          bedrag("Begeleiding", "begeleiding"),
          bedrag("Saldo van de gemeente", "gemeenteSaldo"));

  private static Total bedrag(String titel, String cel) {
    return new Total(titel, cel, Verloopwerkmap.GEWICHT);
  }

  /**
   * Schrijft de werkmap: elke maand van het overzicht, met levende formules.
   *
   * @param verloop de plaatsing; moet minstens een maand met werk hebben
   * @param out bestemming; wordt niet gesloten
   * @throws IOException als het schrijven mislukt
   */
  public static void schrijf(Plaatsingsverloop verloop, OutputStream out) throws IOException {
    Verloopwerkmap.schrijf(
        verloop.subsidie(),
        "Wat betekent deze plaatsing?",
        model -> {
          List<Sheet> bladen = new ArrayList<>(Subsidiemodel.indeling(model));
          bladen.add(kanten(model));
          return bladen;
        },
        verloop.metDispensatie()
            ? BEDRAGEN
            : BEDRAGEN.stream().filter(t -> !t.cell().equals("dispensatieInkomen")).toList(),
        verloop.opmerkingen(),
        out);
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
