package nl.loont.monitor.bron;

/**
 * Kolom van een brontabel.
 *
 * @param naam zoals in de kop van het bestand
 * @param soort wat erin staat
 * @param eis wat eraan moet kloppen
 */
record Kolom(String naam, Soort soort, Eis eis) {
  /** Wat aan een kolom moet kloppen. */
  enum Eis {
    /** De kolom moet er zijn en op elke regel gevuld. */
    GEVULD,
    /** De kolom moet er zijn. */
    AANWEZIG,
    /** De kolom mag ontbreken. */
    VRIJ
  }

  static Kolom gevuld(String naam, Soort soort) {
    return new Kolom(naam, soort, Eis.GEVULD);
  }

  static Kolom nodig(String naam, Soort soort) {
    return new Kolom(naam, soort, Eis.AANWEZIG);
  }

  static Kolom mag(String naam, Soort soort) {
    return new Kolom(naam, soort, Eis.VRIJ);
  }
}
