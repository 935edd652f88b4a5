package nl.loont.mkba.analyse;

import java.util.List;
import java.util.stream.IntStream;
import nl.loont.kern.analysis.SignChanges.Segment;
import nl.loont.kern.model.Cell;

/**
 * Waar het saldo van een partij van teken wisselt als één invulbare cel verandert en de rest gelijk
 * blijft.
 *
 * @param saldo de partij
 * @param cel de cel die verandert
 * @param waarde haar waarde in de berekening
 * @param bedrag het saldo bij die waarde, in euro per jaar
 * @param stukken aansluitende stukken van het toegestane bereik, elk met één teken
 */
public record Omslag(Saldo saldo, Cell cel, double waarde, double bedrag, List<Segment> stukken) {
  /** Laagste waarde van het doorzochte bereik. */
  public double van() {
    return stukken.getFirst().from();
  }

  /** Hoogste waarde van het doorzochte bereik. */
  public double tot() {
    return stukken.getLast().to();
  }

  /**
   * De waarden waarbij het saldo van teken wisselt of nul raakt, oplopend; leeg als dat nooit is.
   */
  public List<Double> punten() {
    return IntStream.range(1, stukken.size())
        .mapToObj(i -> stukken.get(i).from())
        .distinct()
        .toList();
  }

  /** Het teken over het hele bereik (-1, 0 of 1) als er geen omslagpunt is. */
  public int vastTeken() {
    if (stukken.size() > 1) {
      throw new IllegalStateException("het saldo wisselt van teken");
    }
    return stukken.getFirst().sign();
  }
}
