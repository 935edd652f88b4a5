package nl.loont.subsidie.loondispensatie;

import java.util.OptionalDouble;

/**
 * Wat van één persoon bekend is, in euro netto per maand.
 *
 * @param uitkeringBijStart A: uitkering bij de start van de pilot
 * @param loon B: loon van de werkgever
 * @param aanvulling C: aanvullende uitkering
 */
public record Inkomen(
    OptionalDouble uitkeringBijStart, OptionalDouble loon, OptionalDouble aanvulling) {

  /** Of alle drie bekend zijn. */
  boolean compleet() {
    return uitkeringBijStart.isPresent() && loon.isPresent() && aanvulling.isPresent();
  }

  /** D: loon en aanvulling samen; alleen als alles bekend is. */
  double totaal() {
    return loon.orElseThrow() + aanvulling.orElseThrow();
  }

  /** Totaal inkomen min uitkering bij start; negatief als iemand inlevert. */
  double verschil() {
    return totaal() - uitkeringBijStart.orElseThrow();
  }
}
