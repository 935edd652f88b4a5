package nl.loont.mkba;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Goedgekeurde invoer van één berekening. Maak haar met {@link Rekentool#invoer}.
 *
 * @param gemeente naam van de gemeente; leeg als er voor Nederland als geheel gerekend wordt
 * @param prijspeil jaar waarin alle bedragen luiden
 * @param waarden ingevulde cellen van het model, aandelen als fractie
 * @param afwijkingen parameters die afwijken van de basisopstelling, op naam gesorteerd
 * @param waarschuwingen ongebruikelijke waarden, in gewone taal
 */
public record Invoer(
    String gemeente,
    int prijspeil,
    Map<String, Double> waarden,
    Set<String> afwijkingen,
    List<String> waarschuwingen) {

  /**
   * Kopie met andere waarden voor enkele cellen, zonder nieuwe keuring en dus zonder waarschuwing.
   */
  public Invoer met(Map<String, Double> anders) {
    Map<String, Double> samen = new TreeMap<>(waarden);
    samen.putAll(anders);
    return new Invoer(gemeente, prijspeil, samen, afwijkingen, List.of());
  }

  /**
   * Kopie waarin het aantal inwoners vrij te kiezen is: inwoners en aandelen in de rijksbudgetten
   * volgen weer uit het model (§6.3).
   */
  public Invoer zonderGemeente() {
    Map<String, Double> over = new TreeMap<>(waarden);
    over.keySet().removeIf(cel -> cel.startsWith("inwoners") || cel.startsWith("aandeel"));
    return new Invoer("", prijspeil, over, afwijkingen, List.of());
  }
}
