package nl.loont.subsidie.plaatsing;

import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Unit;
import nl.loont.kern.model.Values;
import nl.loont.subsidie.loondispensatie.Aanvulregel;
import nl.loont.subsidie.loondispensatie.Dispensatieblok;

/** De zinnen bij loondispensatie. */
final class Dispensatiezinnen {
  private static final Notation NL = Notation.NEDERLANDS;

  /** Jonger deed in de pilot niemand mee (p. 102). */
  private static final int JONGSTE_IN_DE_PILOT = 23;

  private Dispensatiezinnen() {}

  static List<String> van(Values waarden, Aanvulregel regel, int leeftijd) {
    List<String> zinnen = new ArrayList<>();
    double productiviteit = waarden.get("feitelijkeProductiviteit");
    double grens = waarden.get("productiviteitsgrens");
    double loonwaarde = waarden.get("dispensatieLoonwaarde");
    if (!Dispensatieblok.kent(loonwaarde)) {
      return List.of(
          "De pilot met loondispensatie was voor een loonwaarde van 20%% tot en met 99%%. Bij %s rekenen wij haar daarom niet uit."
              .formatted(NL.format(Unit.AANDEEL, loonwaarde)));
    }
    zinnen.add(
        "De werkgever betaalt %s van het loon; de gemeente vult aan %s. %s"
            .formatted(NL.format(Unit.AANDEEL, loonwaarde), regel.label(), regel.toelichting()));
    if (productiviteit < grens) {
      zinnen.add(
          "De loonwaarde maal de uren is %s van een volle werkweek (de feitelijke productiviteit)."
                  .formatted(NL.format(Unit.AANDEEL, productiviteit))
              + " Onder %s kan werken volgens het rapport over de pilot minder opleveren dan de uitkering."
                  .formatted(NL.format(Unit.AANDEEL, grens)));
    }
    if (waarden.get("dispensatieVerschil") < 0) {
      zinnen.add(
          "Let op: met deze regel is het inkomen %s per maand lager dan de uitkering."
              .formatted(NL.money(-waarden.get("dispensatieVerschil"))));
    }
    if (leeftijd < JONGSTE_IN_DE_PILOT) {
      zinnen.add("In de pilot deden geen mensen jonger dan 23 jaar mee.");
    }
    zinnen.add("Bij loondispensatie wordt de loonwaarde elk half jaar opnieuw gemeten.");
    if (!waarden.overridden().contains("dispensatieLoonNetto")) {
      zinnen.add(
          (waarden.overridden().contains("tarief")
                  ? "Netto bedragen volgen uit wat is ingevuld: %s van het loon gaat naar belasting en premies."
                  : "Netto bedragen zijn benaderd: %s van het loon gaat naar belasting en premies.")
              .formatted(NL.format(Unit.AANDEEL, waarden.get("tarief"))));
    }
    return List.copyOf(zinnen);
  }
}
