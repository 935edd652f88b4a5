package nl.loont.subsidie.plaatsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.loont.subsidie.Betaalmaand;
import nl.loont.subsidie.Betaalverloop;
import nl.loont.subsidie.Deel;

/**
 * Een plaatsing maand voor maand.
 *
 * @param plaatsing waar het om gaat
 * @param subsidie de subsidie, met alle cellen per deel van een maand
 * @param uitkering uitkering per maand zonder werk, in euro
 */
public record Plaatsingsverloop(Plaatsing plaatsing, Betaalverloop subsidie, double uitkering) {

  /** De maanden van het overzicht. */
  public List<Plaatsingsmaand> maanden() {
    return subsidie.maanden().stream().map(m -> new Plaatsingsmaand(m, uitkering)).toList();
  }

  /** Of loondispensatie in elke maand te berekenen is. */
  public boolean metDispensatie() {
    return maanden().stream().allMatch(maand -> maand.dispensatieInkomen().isPresent());
  }

  /** Som van een bedrag over alle maanden, onafgerond. */
  public double som(String cel) {
    return maanden().stream().mapToDouble(maand -> maand.bedrag(cel)).sum();
  }

  /** Wat opvalt aan subsidie en loondispensatie, in hele zinnen. */
  public List<String> opmerkingen() {
    Set<String> zinnen = new LinkedHashSet<>(subsidie.opmerkingen());
    List<Deel> delen = new ArrayList<>();
    subsidie.maanden().stream().map(Betaalmaand::delen).forEach(delen::addAll);
    delen.stream()
        .filter(deel -> deel.waarden().get("aanvullendeBijstand") > 0)
        .findFirst()
        .ifPresent(_ ->
            zinnen.add(
                "Het netto loon is lager dan de uitkering. We rekenen met aanvullende bijstand tot"
                    + " de uitkering; het inkomen blijft dan gelijk."));
    if (!delen.isEmpty()) {
      Deel laatste = delen.getLast();
      zinnen.addAll(
          Dispensatiezinnen.van(
              laatste.waarden(),
              plaatsing.regel(),
              plaatsing.dienstverband().leeftijd(laatste.totEnMet())));
    }
    return List.copyOf(zinnen);
  }
}
