package nl.loont.mkba.analyse;

import java.util.List;
import java.util.Map;
import nl.loont.kern.analysis.Summary;
import nl.loont.mkba.Resultaat;

/**
 * Hoe zeker de uitkomst van een berekening is.
 *
 * @param berekening de berekening zelf, met alles op zijn gewone waarde
 * @param onzekerheden wat er onzeker is
 * @param samenvattingen per cel van het resultaat: P5, P50, P95, gemiddelde en kans op meer dan nul
 * @param verdelingen per saldo de verdeling van de trekkingen
 * @param invloeden per saldo de bronnen van onzekerheid, de grootste invloed eerst
 */
public record Onzekerheidsuitkomst(
    Resultaat berekening,
    Onzekerheden onzekerheden,
    Map<String, Summary> samenvattingen,
    Map<Saldo, Verdeling> verdelingen,
    Map<Saldo, List<Invloed>> invloeden) {

  /** Samenvatting van een saldo. */
  public Summary van(Saldo saldo) {
    Summary gevonden = samenvattingen.get(saldo.cel());
    if (gevonden == null) {
      throw new IllegalStateException("geen samenvatting van " + saldo.sleutel());
    }
    return gevonden;
  }
}
