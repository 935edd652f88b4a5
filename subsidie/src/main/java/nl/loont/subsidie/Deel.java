package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.loont.kern.model.Explanation;
import nl.loont.kern.model.Values;

/**
 * Deel van een maand waarin niets verandert.
 *
 * @param van eerste dag
 * @param totEnMet laatste dag, in dezelfde maand
 * @param situatie waar het bedrag van afhangt
 * @param waarden alle cellen van het model, bedragen onafgerond
 * @param subsidieCent te betalen subsidie in centen
 * @param vergoedingCent te betalen vergoeding voor werkgeverslasten in centen
 */
public record Deel(
    LocalDate van,
    LocalDate totEnMet,
    Situatie situatie,
    Values waarden,
    long subsidieCent,
    long vergoedingCent) {

  /** Aantal kalenderdagen. */
  public int dagen() {
    return (int) ChronoUnit.DAYS.between(van, totEnMet) + 1;
  }

  /** Te betalen in euro, onafgerond. */
  public double teBetalen() {
    return waarden.get("teBetalen");
  }

  /** Te betalen in centen. */
  public long totaalCent() {
    return subsidieCent + vergoedingCent;
  }

  /** Uitleg van een cel, tot aan de invoer en de bronnen. */
  public Explanation uitleg(String cel) {
    return Explanation.of(waarden, cel);
  }
}
