package nl.loont.evaluatie.sequenties;

/** De twee algoritmen die Ward heten (Murtagh en Legendre 2014). */
public enum WardVariant {
  /**
   * Lance en Williams op gekwadrateerde afstanden: het criterium van Ward (1963). Een
   * samenvoeghoogte is de wortel. De standaard.
   */
  D2("D2"),
  /** Dezelfde formule op de afstanden zoals zij zijn; niet het criterium van Ward. */
  D("D");

  private final String naam;

  WardVariant(String naam) {
    this.naam = naam;
  }

  /** De naam zoals gebruikers hem kennen. */
  public String naam() {
    return naam;
  }

  /** Zet de driehoek om in de waarden waar de formule op werkt. */
  void bereidVoor(Driehoek driehoek) {
    if (this == D2) {
      driehoek.kwadrateer();
    }
  }

  /** De hoogte van een samenvoeging, uit de waarde waar de formule op werkt. */
  double hoogte(double waarde) {
    return this == D2 ? Math.sqrt(waarde) : waarde;
  }
}
