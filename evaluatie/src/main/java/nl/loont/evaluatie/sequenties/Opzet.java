package nl.loont.evaluatie.sequenties;

import java.util.List;

/**
 * Wat de gebruiker van een sequentieanalyse kiest.
 *
 * @param afstand de afstandsmaat
 * @param gewichten gewichten van perioden; leeg is overal 1
 * @param ward de variant van Ward
 * @param clusters aantal clusters waarin de boom geknipt wordt
 */
public record Opzet(
    Afstandsmaat afstand, List<Tijdgewicht> gewichten, WardVariant ward, int clusters) {

  /** Legt de keuzen vast. */
  public Opzet {
    gewichten = List.copyOf(gewichten);
  }

  /** De opzet van het rapport: Dynamic Hamming, zwaarder vanaf 2022, Ward.D2, zeven clusters. */
  public static Opzet standaard() {
    return new Opzet(Afstandsmaat.DHD, Afstandsmaat.DHD.standaardgewichten(), WardVariant.D2, 7);
  }

  /**
   * Deze opzet met een andere afstandsmaat. Standaardgewichten worden die van de andere maat; wie
   * zelf gewichten koos houdt ze, behalve bij een maat die niet weegt.
   */
  public Opzet met(Afstandsmaat andere) {
    List<Tijdgewicht> nieuw =
        gewichten.equals(afstand.standaardgewichten())
            ? andere.standaardgewichten()
            : andere.weegtPerioden() ? gewichten : List.of();
    return new Opzet(andere, nieuw, ward, clusters);
  }

  /** Deze opzet met andere gewichten. */
  public Opzet met(List<Tijdgewicht> andere) {
    return new Opzet(afstand, andere, ward, clusters);
  }

  /** Deze opzet met de andere variant van Ward. */
  public Opzet met(WardVariant andere) {
    return new Opzet(afstand, gewichten, andere, clusters);
  }

  /** Deze opzet met een ander aantal clusters. */
  public Opzet metClusters(int aantal) {
    return new Opzet(afstand, gewichten, ward, aantal);
  }
}
