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
 * @param deel deel van dat aantal dat uit de figuur af te leiden is, zoals de teller van een
 *     percentage; leeg als er zo'n deel niet is
 * @param onderdrukt of de cel is weggelaten, om haarzelf of om een andere te beschermen
 */
public record Punt(
    String reeks,
    String x,
    OptionalDouble waarde,
    OptionalLong aantal,
    OptionalLong deel,
    boolean onderdrukt) {

  /** Een cel met een waarde. */
  public static Punt van(String reeks, String x, double waarde, long aantal) {
    return new Punt(
        reeks, x, OptionalDouble.of(waarde), OptionalLong.of(aantal), OptionalLong.empty(), false);
  }

  /** Een aandeel: het percentage dat een teller is van een noemer. */
  public static Punt aandeel(String reeks, String x, long teller, long noemer) {
    return new Punt(
        reeks,
        x,
        OptionalDouble.of(100.0 * teller / noemer),
        OptionalLong.of(noemer),
        OptionalLong.of(teller),
        false);
  }

  Punt onderdruk() {
    return new Punt(
        reeks, x, OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty(), true);
  }
}
