package nl.loont.bench;

import java.util.List;
import java.util.Map;
import nl.loont.kern.analysis.Factor;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Onzekerheden;
import nl.loont.mkba.analyse.Onzekerheid;
import nl.loont.mkba.analyse.OnzekerheidLezer;

/**
 * De plaatsing waar alle metingen mee rekenen: voorbeeld van het rapport, tien, tien en twintig.
 */
final class Plaatsing {
  static final Map<String, Object> AANTALLEN =
      Map.of(
          "NBW", Map.of("aantal", 10, "nuggers", 5),
          "BIJ", Map.of("aantal", 10, "nuggers", 0),
          "VIA", Map.of("aantal", 20, "nuggers", 5));

  private Plaatsing() {}

  /** De plaatsing in de gemeente met deze code. */
  static Invoer in(Rekentool tool, String code) {
    return tool.invoer(Map.of("gemeente", Map.of("code", code), "aantallen", AANTALLEN));
  }

  /** De plaatsing zonder gemeente. */
  static Invoer zonderGemeente(Rekentool tool) {
    return tool.invoer(Map.of("aantallen", AANTALLEN)).zonderGemeente();
  }

  /**
   * Wat er onzeker is.
   *
   * @param alles of ook elke andere structuurvariabele per trekking verschilt, met een marge van 5%
   */
  static Onzekerheden onzekerheden(Rekentool tool, boolean alles) {
    return OnzekerheidLezer.lees(
        tool, zonderGemeente(tool), alles ? Map.of("marge", 0.05) : Map.of());
  }

  static List<Factor> factoren(Onzekerheden onzekerheden) {
    return onzekerheden.bronnen().stream().map(Onzekerheid::factor).toList();
  }
}
