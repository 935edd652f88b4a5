package nl.loont.evaluatie.paneel;

/**
 * Fout in de invoer, zo beschreven dat de gebruiker verder kan.
 *
 * @param veld kolom of instelling, bijvoorbeeld "uitkomst"
 * @param regel regel in het bestand, vanaf 1; 0 als de fout geen regel heeft
 * @param waarde wat er stond; van een cel of regel hoogstens 80 tekens, want na een vergeten
 *     aanhalingsteken is een cel de rest van het bestand
 * @param melding wat er mis is
 * @param toegestaan wat mag; leeg als dat niet in een bereik te vangen is
 * @param uitweg wat de gebruiker kan doen
 */
public record Fout(
    String veld, int regel, String waarde, String melding, String toegestaan, String uitweg) {

  private static final int LANGSTE = 80;

  /** Kort de waarde in van een fout die een regel heeft. */
  public Fout {
    if (regel > 0 && waarde.length() > LANGSTE) {
      waarde = waarde.substring(0, LANGSTE) + "…";
    }
    if (regel > 0) {
      waarde = waarde.replaceAll("\\R", " ");
    }
  }

  /** Dezelfde fout, toegeschreven aan een ander veld. */
  public Fout bij(String anderVeld) {
    return new Fout(anderVeld, regel, waarde, melding, toegestaan, uitweg);
  }

  /** Fout zonder regel in een bestand: een instelling, of het paneel als geheel. */
  public static Fout van(
      String veld, String waarde, String melding, String toegestaan, String uitweg) {
    return new Fout(veld, 0, waarde, melding, toegestaan, uitweg);
  }

  /** De fout in één regel. */
  @Override
  public String toString() {
    return "%s%s = %s: %s%s. %s"
        .formatted(
            regel == 0 ? "" : "regel " + regel + ", ",
            veld,
            waarde.isEmpty() ? "(leeg)" : waarde,
            melding,
            toegestaan.isEmpty() ? "" : " (toegestaan: " + toegestaan + ")",
            uitweg);
  }
}
