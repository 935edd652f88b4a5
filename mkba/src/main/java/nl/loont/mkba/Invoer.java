package nl.loont.mkba;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Goedgekeurde invoer van één berekening. Maak haar met {@link Rekentool#invoer}.
 *
 * @param gemeente naam van de gemeente; leeg als er voor Nederland als geheel gerekend wordt
 * @param waarden ingevulde cellen van het model, aandelen als fractie
 * @param afwijkingen parameters die afwijken van de basisopstelling, op naam gesorteerd
 * @param waarschuwingen ongebruikelijke waarden, in gewone taal
 */
public record Invoer(
    String gemeente,
    Map<String, Double> waarden,
    Set<String> afwijkingen,
    List<String> waarschuwingen) {

  /** Kopie met andere waarden voor enkele cellen, zonder nieuwe keuring. */
  Map<String, Double> met(Map<String, Double> anders) {
    Map<String, Double> samen = new TreeMap<>(waarden);
    samen.putAll(anders);
    return samen;
  }
}
