package nl.loont.kern.model;

/** Bewijskracht van een getal of formule. */
public enum Merk {
  /** Staat in de tekst van de bron. */
  T("staat in de tekst van de bron"),
  /** Vastgelegd door een gepubliceerd getal. */
  N("vastgelegd door een gepubliceerd getal"),
  /** Gekalibreerd: het getal past, de formule erachter is niet bekend. */
  C("gekalibreerd: het getal past, de herkomst is niet bekend"),
  /** Onze aanname: geen gepubliceerd getal toetst het. */
  A("aanname: geen gepubliceerd getal toetst dit"),
  /** Openbaar cijfer dat niet in het rapport staat. */
  X("openbaar cijfer van buiten het rapport");

  private final String uitleg;

  Merk(String uitleg) {
    this.uitleg = uitleg;
  }

  /** Uitleg van het merk in één regel. */
  public String uitleg() {
    return uitleg;
  }
}
