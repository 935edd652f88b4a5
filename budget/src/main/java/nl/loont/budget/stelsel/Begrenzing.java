package nl.loont.budget.stelsel;

import java.util.OptionalDouble;

/**
 * Houdt de jaarlijkse verandering van het hele budget van elke gemeente binnen grenzen. Het
 * LKS-deel blijft wat het is; het bijstandsdeel vangt de begrenzing op. Wat begrensde gemeenten
 * meer of minder krijgen, komt van de andere naar rato van hun ruimte tot de grens, zodat de som
 * gelijk blijft.
 *
 * <p>Zijn alle ondergrenzen samen al meer dan er te verdelen is, dan wordt naar rato van de
 * ondergrenzen verdeeld; zijn alle bovengrenzen samen minder, dan naar rato van de bovengrenzen.
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
    double totaal = Verdeelregels.som(bijstand);
    double[] laag = new double[n];
    double[] hoog = new double[n];
    for (int g = 0; g < n; g++) {
      laag[g] = Math.max(0, vorig[g] * (1 - daling.orElse(1)) - lks[g]);
      double boven = stijging.isPresent() ? vorig[g] * (1 + stijging.getAsDouble()) : totaal;
      hoog[g] = Math.max(laag[g], stijging.isPresent() ? boven - lks[g] : boven);
      bijstand[g] = Math.clamp(bijstand[g], laag[g], hoog[g]);
    }
    double teveel = Verdeelregels.som(bijstand) - totaal;
    double[] doel = teveel > 0 ? laag : hoog;
    double ruimte = Math.abs(Verdeelregels.som(doel) - Verdeelregels.som(bijstand));
    if (ruimte >= Math.abs(teveel)) {
      double deel = ruimte > 0 ? Math.abs(teveel) / ruimte : 0;
      for (int g = 0; g < n; g++) {
        bijstand[g] += (doel[g] - bijstand[g]) * deel;
      }
    } else {
      double som = Verdeelregels.som(doel);
      for (int g = 0; g < n; g++) {
        bijstand[g] = som > 0 ? doel[g] / som * totaal : totaal / n;
      }
    }
  }
}
