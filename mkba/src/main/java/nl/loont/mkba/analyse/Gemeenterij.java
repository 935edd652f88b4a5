package nl.loont.mkba.analyse;

import java.util.Map;
import java.util.Optional;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.gemeente.Gemeente;

/**
 * Uitkomst van dezelfde plaatsing in één gemeente, in euro per jaar.
 *
 * @param gemeente de gemeente
 * @param saldi per saldo het bedrag
 * @param onzekerheid samenvatting van het gevolgde saldo over de trekkingen; leeg als er niet
 *     getrokken is
 */
public record Gemeenterij(
    Gemeente gemeente, Map<Saldo, Double> saldi, Optional<Summary> onzekerheid) {
  /** Bedrag van een saldo. */
  public double bedrag(Saldo saldo) {
    Double bedrag = saldi.get(saldo);
    if (bedrag == null) {
      throw new IllegalArgumentException("geen saldo " + saldo.sleutel());
    }
    return bedrag;
  }
}
