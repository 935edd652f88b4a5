package nl.loont.budget.stelsel;

import nl.loont.mkba.Rekentool;

/**
 * Het stelsel vanaf 2022: LKS naar het aandeel in de LKS-lasten van het jaar ervoor; bijstand
 * historisch en objectief, waarbij een besparing door LKS twee jaar eerder het objectieve deel
 * verlaagt (SEOR 2026, §2.2.2).
 *
 * @param rho deel van de bespaarde uitkering waarmee het objectieve deel daalt (Berenschot 2024,
 *     §5.6: gemiddeld een derde)
 */
public record Nieuw(Weging weging, double rho) implements Stelsel {

  /** Het nieuwe stelsel met de wettelijke grenzen en het herverdeeleffect van de MKBA. */
  public static Nieuw wettelijk(Rekentool tool) {
    return new Nieuw(Weging.wettelijk(tool), tool.basisopstelling().get("herverdeeleffect"));
  }

  @Override
  public String naam() {
    return "nieuw";
  }

  @Override
  public int vertraging() {
    return 2;
  }

  @Override
  public int vertragingLks() {
    return 1;
  }

  @Override
  public double lksTerug(double gewicht) {
    return 1;
  }

  @Override
  public void verdeel(Jaarstand stand, double[] bijstand, double[] lks) {
    Verdeelregels.gemengd(
        stand, stand.macroBijstand(), stand.bijstandslasten(2), rho, stand.besparing(2), bijstand);
    Verdeelregels.naarLasten(stand, stand.macroLks(), stand.lksLasten(1), lks);
  }
}
