package nl.loont.evaluatie.sequenties;

/** Plaats van een eenheid in de verdeling van één periode (SEOR 2026, bijlage I.4). */
public enum Toestand {
  /** Tot en met het 25e percentiel. */
  LAAG("laag"),
  /** Boven het 25e en tot en met het 75e percentiel. */
  GEMIDDELD("gemiddeld"),
  /** Boven het 75e percentiel. */
  HOOG("hoog");

  private static final Toestand[] ALLE = values();

  private final String naam;

  Toestand(String naam) {
    this.naam = naam;
  }

  /** De naam zoals hij in uitvoer staat: laag, gemiddeld of hoog. */
  public String naam() {
    return naam;
  }

  static Toestand met(int rangnummer) {
    return ALLE[rangnummer];
  }

  static int aantal() {
    return ALLE.length;
  }
}
