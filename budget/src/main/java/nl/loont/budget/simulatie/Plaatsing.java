package nl.loont.budget.simulatie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Soort;

/**
 * Wat een groep extra mensen met LKS per jaar doet met de lasten van de gemeente, in euro; uit het
 * MKBA-model, dat hier alleen gelezen wordt.
 *
 * @param besparing lagere bijstandslasten
 * @param lks hogere LKS-lasten
 * @param begeleiding begeleidingsvergoeding, buiten de BUIG
 * @param uitvoering uitvoeringskosten LKS min bespaarde uitvoeringskosten bijstand, buiten de BUIG
 */
public record Plaatsing(double besparing, double lks, double begeleiding, double uitvoering) {

  /**
   * Leest de bedragen uit het model.
   *
   * @param cellen aantallen, nuggers, uren en parameters; aantallen hoeven niet heel te zijn
   */
  public static Plaatsing van(Rekentool tool, Map<String, Double> cellen) {
    return van(tool, List.of(cellen)).getFirst();
  }

  /** Leest de bedragen van veel gevallen in één keer. */
  public static List<Plaatsing> van(Rekentool tool, List<Map<String, Double>> gevallen) {
    return tool.model().evaluate(gevallen).stream().map(Plaatsing::lees).toList();
  }

  private static Plaatsing lees(Values waarden) {
    return new Plaatsing(
        waarden.get("bespaardeUitkering"),
        waarden.get("ingezetteSubsidie"),
        -bedrag(waarden, Soort.BEGELEIDINGSVERGOEDING),
        -bedrag(waarden, Soort.UITVOERINGSKOSTEN_BIJSTAND)
            - bedrag(waarden, Soort.UITVOERINGSKOSTEN_LKS));
  }

  private static double bedrag(Values waarden, Soort soort) {
    return waarden.get(Cellen.matrix(soort, Partij.WERK_EN_INKOMEN));
  }

  /** De cellen van één persoon, verder met de parameters van de basisopstelling. */
  public static Map<String, Double> eenPersoon(String groep, boolean nugger, double uren) {
    return new HashMap<>(
        Map.of(
            "aantal." + groep, 1.0, "nuggers." + groep, nugger ? 1.0 : 0.0, "uren." + groep, uren));
  }
}
