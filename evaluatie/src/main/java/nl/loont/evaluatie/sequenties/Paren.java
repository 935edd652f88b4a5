package nl.loont.evaluatie.sequenties;

import java.util.OptionalDouble;

/**
 * Sommen over alle paren van eenheden.
 *
 * @param aantal aantal paren
 * @param binnen aantal paren binnen een cluster
 * @param som som van de afstanden
 * @param somBinnen som van de afstanden binnen clusters
 * @param somKwadraat som van de gekwadrateerde afstanden
 */
record Paren(long aantal, long binnen, double som, double somBinnen, double somKwadraat) {
  /** Verschillen hieronder zijn afronding, naar verhouding van de afstanden zelf. */
  static final double AFRONDING = 1e-12;

  /** Telt de blokken op; elk paar staat er twee keer in. */
  static Paren van(Blokken blokken, int[] gewicht, int[] cluster) {
    long eenheden = 0;
    long binnen = 0;
    for (int c = 0; c < blokken.clusters(); c++) {
      long omvang = blokken.omvang(c);
      eenheden += omvang;
      binnen += omvang * (omvang - 1) / 2;
    }
    double som = 0;
    double somBinnen = 0;
    double kwadraat = 0;
    for (int i = 0; i < gewicht.length; i++) {
      for (int c = 0; c < blokken.clusters(); c++) {
        som += gewicht[i] * blokken.som(i, c) / 2;
        kwadraat += gewicht[i] * blokken.kwadraat(i, c) / 2;
      }
      somBinnen += gewicht[i] * blokken.som(i, cluster[i]) / 2;
    }
    return new Paren(eenheden * (eenheden - 1) / 2, binnen, som, somBinnen, kwadraat);
  }

  /** Correlatie van Pearson tussen de afstand en 1 als het paar in verschillende clusters zit. */
  OptionalDouble correlatie() {
    double tussen = aantal - binnen;
    double gemiddelde = som / aantal;
    double variantie = somKwadraat / aantal - gemiddelde * gemiddelde;
    if (binnen == 0 || tussen == 0 || variantie <= AFRONDING * somKwadraat / aantal) {
      return OptionalDouble.empty();
    }
    double verschil = (som - somBinnen) / tussen - somBinnen / binnen;
    double aandeel = tussen / aantal;
    return OptionalDouble.of(verschil * Math.sqrt(aandeel * (1 - aandeel) / variantie));
  }
}
