package nl.loont.budget.stelsel;

import java.util.Optional;

/**
 * Wat er bekend is bij het verdelen van het macrobudget van één jaar. Alle rijen hebben een plaats
 * per gemeente en mogen niet gewijzigd worden.
 */
public final class Jaarstand {
  private final Maatstaven maatstaven;
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
   * @param maatstaven wat van jaar op jaar gelijk blijft
   * @param bijstandslasten per jaar de lasten in euro, niet negatief
   * @param lksLasten per jaar de LKS-lasten in euro, niet negatief
   * @param besparing per jaar wat de bijstand lager is door extra LKS, in euro, niet negatief
   * @param jaar plaats van het te verdelen jaar in die rijen
   * @param macroBijstand macrobudget bijstandsdeel in euro, niet negatief
   * @param macroLks macrobudget LKS-deel in euro, niet negatief
   * @param vorigBudget hele budget per gemeente in het jaar ervoor; leeg als dat niet bekend is of
   *     niet meetelt
   */
  public Jaarstand(
      Maatstaven maatstaven,
      double[][] bijstandslasten,
      double[][] lksLasten,
      double[][] besparing,
      int jaar,
      double macroBijstand,
      double macroLks,
      Optional<double[]> vorigBudget) {
    this.maatstaven = maatstaven;
    this.bijstandslasten = bijstandslasten;
    this.lksLasten = lksLasten;
    this.besparing = besparing;
    this.jaar = jaar;
    this.macroBijstand = macroBijstand;
    this.macroLks = macroLks;
    this.vorigBudget = vorigBudget;
  }

  Maatstaven maatstaven() {
    return maatstaven;
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
