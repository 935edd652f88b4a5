package nl.loont.monitor.figuur;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Eén cel van een figuur.
 *
 * @param reeks naam van de lijn of het deel
 * @param x maand, jaar of klasse
 * @param waarde in de eenheid van de figuur; leeg als zij onderdrukt is
 * @param aantal trajecten waarop de waarde rust; leeg als het onderdrukt is of niet van toepassing
 * @param onderdrukt of de cel is weggelaten omdat het aantal te klein is
 */
public record Punt(
    String reeks, String x, OptionalDouble waarde, OptionalLong aantal, boolean onderdrukt) {

  /** Een cel met een waarde. */
  public static Punt van(String reeks, String x, double waarde, long aantal) {
    return new Punt(reeks, x, OptionalDouble.of(waarde), OptionalLong.of(aantal), false);
  }

  Punt onderdruk() {
    return new Punt(reeks, x, OptionalDouble.empty(), OptionalLong.empty(), true);
  }
}
