package nl.loont.budget.stelsel;

/**
 * Verdeelstelsel: hoe het macrobudget van één jaar over gemeenten verdeeld wordt. Wat een stelsel
 * geeft telt altijd op tot het macrobudget, welke gegevens er ook zijn; {@link Centen} maakt er
 * hele centen van.
 */
public sealed interface Stelsel permits Oud, Nieuw, Eigen {

  /** Naam: "oud", "nieuw" of "eigen". */
  String naam();

  /** Welk deel van een gemeente objectief verdeeld wordt. */
  Weging weging();

  /** Hoeveel jaren terug het stelsel kijkt; het macrobudget kijkt altijd één jaar terug. */
  int vertraging();

  /** Hoeveel jaren later LKS-lasten in het budget terugkomen. */
  int vertragingLks();

  /**
   * Deel van haar eigen LKS-lasten dat een gemeente na {@link #vertragingLks} jaren terugkrijgt, 0
   * tot en met 1.
   *
   * @param gewicht gewicht van het objectieve model bij deze gemeente
   */
  double lksTerug(double gewicht);

  /** Of het budget van het jaar ervoor meetelt. */
  default boolean begrensd() {
    return false;
  }

  /**
   * Verdeelt het macrobudget van een jaar, onafgerond.
   *
   * @param stand wat er over het jaar en de jaren ervoor bekend is
   * @param bijstand ontvangt per gemeente het bijstandsdeel in euro, of het hele gebundelde budget
   * @param lks ontvangt per gemeente het LKS-deel in euro
   */
  void verdeel(Jaarstand stand, double[] bijstand, double[] lks);
}
