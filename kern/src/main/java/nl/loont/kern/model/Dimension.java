package nl.loont.kern.model;

/**
 * Dimensie van een waarde als machten van de grondeenheden.
 *
 * @param euro macht van euro
 * @param persoon macht van persoon
 * @param fte macht van voltijdsbaan
 * @param uur macht van uur per week
 * @param inwoner macht van inwoner
 */
public record Dimension(int euro, int persoon, int fte, int uur, int inwoner) {

  /** Dimensieloos. */
  public static final Dimension NONE = new Dimension(0, 0, 0, 0, 0);

  /** Euro. */
  public static final Dimension EURO = new Dimension(1, 0, 0, 0, 0);

  /** Persoon. */
  public static final Dimension PERSOON = new Dimension(0, 1, 0, 0, 0);

  /** Voltijdsbaan. */
  public static final Dimension FTE = new Dimension(0, 0, 1, 0, 0);

  /** Uur per week. */
  public static final Dimension UUR = new Dimension(0, 0, 0, 1, 0);

  /** Inwoner. */
  public static final Dimension INWONER = new Dimension(0, 0, 0, 0, 1);

  /** Dimensie van een product. */
  public Dimension times(Dimension other) {
    return new Dimension(
        euro + other.euro,
        persoon + other.persoon,
        fte + other.fte,
        uur + other.uur,
        inwoner + other.inwoner);
  }

  /** Dimensie van een quotiënt. */
  public Dimension per(Dimension other) {
    return new Dimension(
        euro - other.euro,
        persoon - other.persoon,
        fte - other.fte,
        uur - other.uur,
        inwoner - other.inwoner);
  }
}
