package nl.loont.subsidie;

import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Explanation;
import nl.loont.kern.model.Values;

/**
 * Subsidie van één volle maand, in euro en onafgerond.
 *
 * @param vraag de vraag
 * @param waarden alle cellen van het model
 * @param toelichting hoe het bedrag ontstaat en wat eraan opvalt, in hele zinnen
 */
public record Maandbedrag(Maandvraag vraag, Values waarden, List<String> toelichting) {

  /** De ingevulde cellen van de vraag. */
  public Map<String, Double> gegeven() {
    return vraag.waarden();
  }

  /** Minimumloon met vakantietoeslag bij de uren van het contract. */
  public double basis() {
    return waarden.get("basis");
  }

  /** Subsidie zonder vergoeding. */
  public double subsidie() {
    return waarden.get("subsidie");
  }

  /** Vergoeding voor werkgeverslasten. */
  public double vergoedingWerkgeverslasten() {
    return waarden.get("vergoedingWerkgeverslasten");
  }

  /** Subsidie met vergoeding. */
  public double totaal() {
    return waarden.get("totaal");
  }

  /** Uitleg van een cel, tot aan de invoer en de bronnen. */
  public Explanation uitleg(String cel) {
    return Explanation.of(waarden, cel);
  }
}
