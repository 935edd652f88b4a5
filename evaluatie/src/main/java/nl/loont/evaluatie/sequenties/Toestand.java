package nl.loont.evaluatie.sequenties;

/** Plaats van een eenheid in de verdeling van één periode (SEOR 2026, bijlage I.4). */
public enum Toestand {
  /** Tot en met het 25e percentiel. */
  LAAG("laag", 0),
  /** Boven het 25e en tot en met het 75e percentiel. */
  GEMIDDELD("gemiddeld", 1),
  /** Boven het 75e percentiel. */
  HOOG("hoog", 2);

  private static final Toestand[] ALLE = values();

  private final String naam;
  private final byte code;

  Toestand(String naam, int code) {
    this.naam = naam;
    this.code = (byte) code;
  }

  /** De naam zoals hij in uitvoer staat: laag, gemiddeld of hoog. */
  public String naam() {
    return naam;
  }

  /** Nummer in een sequentie: de plaats in {@link #values}. */
  public byte code() {
    return code;
  }

  static Toestand met(int code) {
    return ALLE[code];
  }

  static int aantal() {
    return ALLE.length;
  }
}
