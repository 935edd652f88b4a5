package nl.loont.budget.stelsel;

import java.util.OptionalDouble;

/**
 * Een zelf bedacht stelsel, om naast de twee echte te zetten.
 *
 * @param vertragingLks jaren tussen LKS-lasten en LKS-budget, 1 tot en met 3
 * @param vertragingBijstand jaren tussen bijstandslasten en het historische deel, 1 tot en met 3
 * @param lksRealisatie deel van het LKS-budget dat naar de eigen LKS-lasten verdeeld wordt, 0 tot
 *     en met 1; de rest gaat naar het aandeel in het bijstandsdeel
 * @param rho deel van de bespaarde uitkering waarmee het objectieve deel daalt, 0 tot en met 1
 * @param maximaleDaling grootste daling van het hele budget ten opzichte van het jaar ervoor, als
 *     fractie; leeg is geen grens
 * @param maximaleStijging grootste stijging, als fractie; leeg is geen grens
 */
public record Eigen(
    Weging weging,
    int vertragingLks,
    int vertragingBijstand,
    double lksRealisatie,
    double rho,
    OptionalDouble maximaleDaling,
    OptionalDouble maximaleStijging)
    implements Stelsel {

  @Override
  public String naam() {
    return "eigen";
  }

  @Override
  public int vertraging() {
    return Math.max(vertragingLks, vertragingBijstand);
  }

  /** De rest van het LKS-budget volgt de bijstand, niet de eigen LKS-lasten. */
  @Override
  public double lksTerug(double gewicht) {
    return lksRealisatie;
  }

  @Override
  public boolean begrensd() {
    return maximaleDaling.isPresent() || maximaleStijging.isPresent();
  }

  @Override
  public void verdeel(Jaarstand stand, double[] bijstand, double[] lks) {
    Verdeelregels.gemengd(
        stand,
        stand.macroBijstand(),
        stand.bijstandslasten(vertragingBijstand),
        rho,
        stand.besparing(vertragingBijstand),
        bijstand);
    double naarRealisatie = lksRealisatie * stand.macroLks();
    Verdeelregels.naarLasten(stand, naarRealisatie, stand.lksLasten(vertragingLks), lks);
    double[] rest = new double[lks.length];
    Verdeelregels.naarLasten(stand, stand.macroLks() - naarRealisatie, bijstand, rest);
    for (int g = 0; g < lks.length; g++) {
      lks[g] += rest[g];
    }
    stand
        .vorigBudget()
        .ifPresent(
            vorig -> Begrenzing.pasToe(vorig, maximaleDaling, maximaleStijging, lks, bijstand));
  }
}
