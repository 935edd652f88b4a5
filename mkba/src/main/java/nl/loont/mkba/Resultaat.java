package nl.loont.mkba;

import nl.loont.kern.model.Explanation;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Unit;
import nl.loont.kern.model.Values;

/**
 * Uitkomst van één berekening: bedragen in euro per jaar, onafgerond; plus is baat, min is last.
 */
public final class Resultaat {
  private final Invoer invoer;
  private final Values waarden;

  Resultaat(Invoer invoer, Values waarden) {
    this.invoer = invoer;
    this.waarden = waarden;
  }

  /** De invoer waar de uitkomst bij hoort. */
  public Invoer invoer() {
    return invoer;
  }

  /** Voor wie gerekend is, met inwoners en aandeel in het macrobudget, in één regel. */
  public String voorWie() {
    if (!invoer.waarden().containsKey("inwoners")) {
      return "Nederland als geheel";
    }
    return "%s, %s inwoners, aandeel in het macrobudget %s"
        .formatted(
            invoer.gemeente().isEmpty() ? "Eigen opgave" : invoer.gemeente(),
            Notation.NEDERLANDS.euros(waarden.get("inwoners")),
            Notation.NEDERLANDS.format(Unit.AANDEEL, waarden.get("aandeelMacrobudget")));
  }

  /** Alle cellen van het model. */
  public Values waarden() {
    return waarden;
  }

  /** Bedrag van een soort bij een partij; nul als de soort die partij niet raakt. */
  public double bedrag(Soort soort, Partij partij) {
    return cel(Cellen.matrix(soort, partij));
  }

  /** Subtotaal van een cluster bij een partij. */
  public double cluster(Cluster cluster, Partij partij) {
    return cel(Cellen.cluster(cluster, partij));
  }

  /** Totaal van een partij; {@link Partij#TOTAAL} is de maatschappelijke uitkomst. */
  public double totaal(Partij partij) {
    return cel(Cellen.totaal(partij));
  }

  /**
   * Bedrag van een soort bij de eigen gemeente: W&I, andere afdelingen, sociaal ontwikkelbedrijf.
   */
  public double eigen(Soort soort) {
    return cel(Cellen.eigen(soort));
  }

  /** Saldo van de eigen gemeente. */
  public double eigenSaldo() {
    return cel(Cellen.EIGEN_SALDO);
  }

  /** Uitleg van een cel, tot aan de invoer en de bronnen. */
  public Explanation uitleg(String cel) {
    return Explanation.of(waarden, cel);
  }

  private double cel(String naam) {
    return waarden.model().has(naam) ? waarden.get(naam) : 0;
  }
}
