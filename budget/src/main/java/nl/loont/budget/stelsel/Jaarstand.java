package nl.loont.budget.stelsel;

import java.util.Optional;

/**
 * Wat er bekend is bij het verdelen van het macrobudget van één jaar. Alle rijen hebben een plaats
 * per gemeente en mogen niet gewijzigd worden.
 */
public final class Jaarstand {
  private final double[] inwoners;
  private final double[] gewicht;
  private final double[] objectief;
  private final double[][] bijstandslasten;
  private final double[][] lksLasten;
  private final double[][] besparing;
  private final int jaar;
  private final double macroBijstand;
  private final double macroLks;
  private final Optional<double[]> vorigBudget;

  /**
   * Legt de stand vast.
   *
   * @param inwoners inwoners, groter dan nul
   * @param gewicht gewicht van het objectieve model, 0 tot en met 1
   * @param objectief objectieve aandelen, niet negatief
   * @param bijstandslasten per jaar de lasten in euro, niet negatief
   * @param lksLasten per jaar de LKS-lasten in euro, niet negatief
   * @param besparing per jaar wat de bijstand lager is door extra LKS, in euro, niet negatief
   * @param jaar plaats van het te verdelen jaar in die rijen
   * @param macroBijstand macrobudget bijstandsdeel in euro, niet negatief
   * @param macroLks macrobudget LKS-deel in euro, niet negatief
   * @param vorigBudget hele budget per gemeente in het jaar ervoor; leeg als dat niet bekend is
   */
  public Jaarstand(
      double[] inwoners,
      double[] gewicht,
      double[] objectief,
      double[][] bijstandslasten,
      double[][] lksLasten,
      double[][] besparing,
      int jaar,
      double macroBijstand,
      double macroLks,
      Optional<double[]> vorigBudget) {
    this.inwoners = inwoners;
    this.gewicht = gewicht;
    this.objectief = objectief;
    this.bijstandslasten = bijstandslasten;
    this.lksLasten = lksLasten;
    this.besparing = besparing;
    this.jaar = jaar;
    this.macroBijstand = macroBijstand;
    this.macroLks = macroLks;
    this.vorigBudget = vorigBudget;
  }

  int gemeenten() {
    return inwoners.length;
  }

  double[] inwoners() {
    return inwoners;
  }

  double[] gewicht() {
    return gewicht;
  }

  double[] objectief() {
    return objectief;
  }

  double[] bijstandslasten(int jarenTerug) {
    return bijstandslasten[jaar - jarenTerug];
  }

  double[] lksLasten(int jarenTerug) {
    return lksLasten[jaar - jarenTerug];
  }

  double[] besparing(int jarenTerug) {
    return besparing[jaar - jarenTerug];
  }

  double macroBijstand() {
    return macroBijstand;
  }

  double macroLks() {
    return macroLks;
  }

  Optional<double[]> vorigBudget() {
    return vorigBudget;
  }
}
