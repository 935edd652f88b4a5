package nl.loont.evaluatie.samenstelling;

/**
 * Een significant verschil met het referentiecluster, in de woorden van de tabellen I.1 en I.2.
 *
 * @param cluster het cluster
 * @param tekst bijvoorbeeld "veel lager opgeleid" of "minder stijging student"
 * @param effect verschil in kans, als deel
 * @param p tweezijdige kans
 */
public record Verschil(String cluster, String tekst, double effect, double p) {

  /** Verschil op één tijd. */
  static Verschil inAandeel(String cluster, String kenmerk, double effect, double p) {
    return new Verschil(cluster, (effect > 0 ? "veel " : "weinig ") + kenmerk, effect, p);
  }

  /**
   * Verschil in verandering.
   *
   * @param verandering verandering van het aandeel in het referentiecluster
   */
  static Verschil inVerandering(
      String cluster, String kenmerk, double effect, double p, double verandering) {
    boolean zelfdeKant = effect > 0 == verandering >= 0;
    return new Verschil(
        cluster,
        (zelfdeKant ? "meer " : "minder ") + (verandering >= 0 ? "stijging " : "daling ") + kenmerk,
        effect,
        p);
  }
}
