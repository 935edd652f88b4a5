package nl.loont.mkba.analyse;

/**
 * Wat één bron van onzekerheid doet met één saldo, in euro per jaar.
 *
 * @param bron de bron
 * @param laag het saldo met de bron op haar P5 en de rest zoals in de berekening
 * @param hoog het saldo met de bron op haar P95 en de rest zoals in de berekening
 * @param lineair verschil tussen hoog en laag volgens de afgeleide in de berekening
 * @param eersteOrde deel van de spreiding dat verdwijnt als de bron bekend zou zijn (Sobolindex van
 *     de eerste orde)
 * @param totaal deel van de spreiding waar de bron alleen of samen met andere aan meedoet (totale
 *     Sobolindex)
 */
public record Invloed(
    Onzekerheid bron, double laag, double hoog, double lineair, double eersteOrde, double totaal) {
  /** Hoe ver het saldo uiteenloopt tussen P5 en P95 van de bron. */
  public double breedte() {
    return Math.abs(hoog - laag);
  }
}
