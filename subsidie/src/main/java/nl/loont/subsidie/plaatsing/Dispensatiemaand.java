package nl.loont.subsidie.plaatsing;

import java.util.List;
import nl.loont.kern.model.Explanation;
import nl.loont.kern.model.Values;
import nl.loont.subsidie.Maandvraag;
import nl.loont.subsidie.loondispensatie.Aanvulregel;

/**
 * Loondispensatie in één maand, naast loonkostensubsidie en de uitkering.
 *
 * @param vraag de vraag
 * @param regel hoe de gemeente aanvult
 * @param waarden alle cellen van het model, onafgerond
 */
public record Dispensatiemaand(Maandvraag vraag, Aanvulregel regel, Values waarden) {

  /** Wat opvalt, in hele zinnen; de bron en ons voorstel uit elkaar gehouden. */
  public List<String> toelichting() {
    return Dispensatiezinnen.van(waarden, regel, vraag.leeftijd());
  }

  /** Uitleg van een cel, tot aan de invoer en de bronnen. */
  public Explanation uitleg(String cel) {
    return Explanation.of(waarden, cel);
  }
}
