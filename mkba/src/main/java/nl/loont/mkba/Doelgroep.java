package nl.loont.mkba;

import java.util.Arrays;
import java.util.Optional;

/** Groep mensen met loonkostensubsidie (Berenschot 2024, §2.2). */
public enum Doelgroep {
  /** Nieuw beschut werk, in dienst bij het sociaal ontwikkelbedrijf. */
  NBW("nieuw beschut werk"),
  /** In dienst bij het sociaal ontwikkelbedrijf, zonder indicatie beschut. */
  BIJ("in dienst bij het sociaal ontwikkelbedrijf"),
  /** In dienst bij een reguliere werkgever. */
  VIA("in dienst bij een reguliere werkgever");

  private final String omschrijving;

  Doelgroep(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** De groep waar een cel bij hoort, naar het laatste deel van haar naam; leeg als er geen is. */
  static Optional<Doelgroep> van(String cel) {
    return Arrays.stream(values()).filter(groep -> cel.endsWith("." + groep)).findFirst();
  }

  /** De groep in gewone taal. */
  public String omschrijving() {
    return omschrijving;
  }

  /** Naam in tabellen van het rapport: "LKS-NBW". */
  public String label() {
    return "LKS-" + name();
  }
}
