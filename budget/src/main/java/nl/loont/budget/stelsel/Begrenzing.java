package nl.loont.budget.stelsel;

import java.util.OptionalDouble;

/**
 * Houdt de jaarlijkse verandering van het hele budget van elke gemeente binnen grenzen. Het
 * LKS-deel blijft wat het is; het bijstandsdeel vangt de begrenzing op, en wordt nooit negatief.
 * Wat begrensde gemeenten meer of minder krijgen, komt van de andere naar rato van hun ruimte tot
 * de grens, zodat de som gelijk blijft.
 *
 * <p>Zijn alle ondergrenzen samen al meer dan er te verdelen is, dan wordt het hele budget naar
 * rato van de ondergrenzen verdeeld; zijn alle bovengrenzen samen minder, dan naar rato van de
 * bovengrenzen. Wie er met haar LKS-deel alleen al overheen gaat, houdt dat deel.
 */
final class Begrenzing {
  private Begrenzing() {}

  static void pasToe(
      double[] vorig,
      OptionalDouble daling,
      OptionalDouble stijging,
      double[] lks,
      double[] bijstand) {
    int n = bijstand.length;
    double totaal = Verdeelregels.som(bijstand) + Verdeelregels.som(lks);
    double[] onder = new double[n];
    double[] boven = new double[n];
    double[] laag = new double[n];
    double[] hoog = new double[n];
    double[] heel = new double[n];
    for (int g = 0; g < n; g++) {
      onder[g] = vorig[g] * (1 - daling.orElse(1));
      boven[g] = stijging.isPresent() ? vorig[g] * (1 + stijging.getAsDouble()) : totaal;
      laag[g] = Math.max(lks[g], onder[g]);
      hoog[g] = Math.max(laag[g], boven[g]);
      heel[g] = Math.clamp(bijstand[g] + lks[g], laag[g], hoog[g]);
    }
    double over = totaal - Verdeelregels.som(heel);
    double[] doel = over < 0 ? laag : hoog;
    double ruimte = Math.abs(Verdeelregels.som(doel) - Verdeelregels.som(heel));
    if (ruimte >= Math.abs(over)) {
      double deel = ruimte > 0 ? Math.abs(over) / ruimte : 0;
      for (int g = 0; g < n; g++) {
        heel[g] += (doel[g] - heel[g]) * deel;
      }
    } else {
      double[] grens = over < 0 ? onder : boven;
      if (Verdeelregels.som(grens) == 0) {
        return; // Zonder budget in het jaar ervoor is er niets om tegen te begrenzen.
      }
      naarRato(totaal, grens, lks, heel);
    }
    for (int g = 0; g < n; g++) {
      bijstand[g] = Math.max(0, heel[g] - lks[g]);
    }
  }

  /** Verdeelt een totaal naar rato van grenzen, waarbij ieder minstens een eigen bedrag krijgt. */
  private static void naarRato(double totaal, double[] grens, double[] minstens, double[] uit) {
    boolean[] vast = new boolean[uit.length];
    boolean klaar = false;
    while (!klaar) {
      double vrij = totaal;
      double som = 0;
      for (int g = 0; g < uit.length; g++) {
        vrij -= vast[g] ? minstens[g] : 0;
        som += vast[g] ? 0 : grens[g];
      }
      double factor = som > 0 ? Math.max(0, vrij) / som : 0;
      klaar = true;
      for (int g = 0; g < uit.length; g++) {
        uit[g] = vast[g] ? minstens[g] : factor * grens[g];
        if (uit[g] < minstens[g]) {
          vast[g] = true;
          klaar = false;
        }
      }
    }
  }
}
