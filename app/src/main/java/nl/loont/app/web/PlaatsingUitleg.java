package nl.loont.app.web;

import java.util.List;
import nl.loont.app.web.PlaatsingFormulier.Kant;
import nl.loont.kern.model.Explanation;
import nl.loont.subsidie.Deel;

/**
 * Stap in de berekening van een maand.
 *
 * @param naam wat er berekend wordt
 * @param berekening de formule in woorden, of leeg bij een gegeven
 * @param getallen de formule met getallen, of leeg bij een gegeven
 * @param waarde uitkomst
 * @param bron herkomst van de formule of het gegeven
 */
record PlaatsingUitleg(
    String naam, String berekening, String getallen, String waarde, String bron) {

  /** De stappen voor een kant, van grondslag naar uitkomst. */
  static List<PlaatsingUitleg> van(Teksten teksten, Taal taal, Kant kant, Deel deel) {
    return cellen(kant).stream()
        .map(cel -> {
          Explanation uitleg = deel.uitleg(cel);
          boolean blad = uitleg.isLeaf();
          return new PlaatsingUitleg(
              teksten.cel(taal, uitleg.cell()),
              blad ? "" : uitleg.words(c -> teksten.cel(taal, c), taal.symbols(), taal.notation()),
              blad ? "" : uitleg.numbers(taal.symbols(), taal.notation()),
              uitleg.text(taal.notation()).replace("€ ", "€\u00a0"),
              uitleg.cell().merk() + ": " + uitleg.cell().source());
        })
        .toList();
  }

  private static List<String> cellen(Kant kant) {
    return switch (kant) {
      case WERKGEVER ->
          List.of(
              "wmlVolwassen",
              "wmlPersoon",
              "wmlMetToeslag",
              "aandeel",
              "subsidieVoltijd",
              "deeltijdfactor",
              "subsidie",
              "vergoedingWerkgeverslasten",
              "totaal",
              "loonkosten",
              "zelfBetalen");
      case WERKNEMER ->
          List.of(
              "brutoloon",
              "nettoloon",
              "aanvullendeBijstand",
              "inkomen",
              "dispensatieLoon",
              "dispensatieLoonNetto",
              "feitelijkeProductiviteit",
              "inkomensdoel",
              "aanvulling",
              "dispensatieInkomen");
      case GEMEENTE ->
          List.of("uitkering", "bespaardeUitkering", "totaal", "begeleiding", "gemeenteSaldo");
    };
  }
}
