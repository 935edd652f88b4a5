package nl.loont.subsidie;

import java.time.LocalDate;

/**
 * Aaneengesloten dagen.
 *
 * @param van eerste dag
 * @param totEnMet laatste dag, niet voor {@code van}
 */
public record Periode(LocalDate van, LocalDate totEnMet) {
  /** Laatste dag van een periode die nog duurt. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 30);

  /** Of er een dag is die in allebei valt. */
  boolean overlapt(Periode andere) {
    return !andere.totEnMet.isBefore(van) && !andere.van.isAfter(totEnMet);
  }

  /** Of de dag in de periode valt. */
  public boolean bevat(LocalDate dag) {
    return !dag.isBefore(van) && !dag.isAfter(totEnMet);
  }
}
