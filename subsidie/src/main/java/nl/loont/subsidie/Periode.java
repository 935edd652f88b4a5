package nl.loont.subsidie;

import java.time.LocalDate;

/**
 * Aaneengesloten dagen.
 *
 * @param van eerste dag
 * @param totEnMet laatste dag, niet voor {@code van}
 */
public record Periode(LocalDate van, LocalDate totEnMet) {

  /** Of de dag in de periode valt. */
  public boolean bevat(LocalDate dag) {
    return !dag.isBefore(van) && !dag.isAfter(totEnMet);
  }
}
