package nl.loont.budget.stelsel;

import java.util.Arrays;
import nl.loont.mkba.Rekentool;

/**
 * Het stelsel tot 2022: bijstand en LKS in één bundel, historisch verdeeld naar de lasten van twee
 * jaar eerder en objectief naar het verdeelmodel (SEOR 2026, §2.2.1).
 */
public record Oud(Weging weging) implements Stelsel {

  /** Het oude stelsel met de wettelijke grenzen. */
  public static Oud wettelijk(Rekentool tool) {
    return new Oud(Weging.wettelijk(tool));
  }

  @Override
  public String naam() {
    return "oud";
  }

  @Override
  public int vertraging() {
    return 2;
  }

  @Override
  public int vertragingLks() {
    return 2;
  }

  /** Alleen het historische deel volgt de eigen lasten. */
  @Override
  public double lksTerug(double gewicht) {
    return 1 - gewicht;
  }

  /** Het hele budget staat in {@code bijstand}; {@code lks} is nul. */
  @Override
  public void verdeel(Jaarstand stand, double[] bijstand, double[] lks) {
    double[] lasten = new double[bijstand.length];
    double[] bijstandslasten = stand.bijstandslasten(2);
    double[] lksLasten = stand.lksLasten(2);
    for (int g = 0; g < lasten.length; g++) {
      lasten[g] = bijstandslasten[g] + lksLasten[g];
    }
    double bundel = stand.macroBijstand() + stand.macroLks();
    Verdeelregels.gemengd(stand, bundel, lasten, 0, stand.besparing(2), bijstand);
    Arrays.fill(lks, 0);
  }
}
