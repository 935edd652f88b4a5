package nl.loont.kern.invoer;

/**
 * Fout in een invoerveld, zo beschreven dat de gebruiker verder kan.
 *
 * @param veld pad van het veld, bijvoorbeeld "aantallen.NBW.nuggers"
 * @param waarde wat er stond
 * @param melding wat er mis is
 * @param toegestaan welke waarden mogen; leeg als dat niet in een bereik te vangen is
 * @param uitweg wat de gebruiker kan doen
 */
public record Fout(String veld, String waarde, String melding, String toegestaan, String uitweg) {

  /** Dezelfde fout in een veld dat onder een ander veld hangt. */
  public Fout onder(String pad) {
    return new Fout(pad + veld, waarde, melding, toegestaan, uitweg);
  }

  /** De fout in één regel. */
  @Override
  public String toString() {
    return "%s = %s: %s%s. %s"
        .formatted(
            veld,
            waarde.isEmpty() ? "(leeg)" : waarde,
            melding,
            toegestaan.isEmpty() ? "" : " (toegestaan: " + toegestaan + ")",
            uitweg);
  }
}
