package nl.loont.budget.simulatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.loont.budget.stelsel.Eigen;

/** Kijkt achteraf of de grenzen aan de jaarlijkse verandering van het budget gehaald zijn. */
final class Grenstoets {
  /** Kleiner is een gevolg van het afronden op centen. */
  private static final double SPELING = 0.05;

  private final Eigen stelsel;
  private final Verloop verloop;
  private final double[] vorig;

  Grenstoets(Eigen stelsel, Verloop verloop, double[] vorig) {
    this.stelsel = stelsel;
    this.verloop = verloop;
    this.vorig = vorig;
  }

  /** Waarschuwing als een grens in een of meer jaren niet te halen was. */
  Optional<String> waarschuwing(int startjaar) {
    List<Integer> jaren = new ArrayList<>();
    int meest = 0;
    for (int t = 0; t < verloop.jaren(); t++) {
      int erover = erover(t);
      meest = Math.max(meest, erover);
      if (erover > 0) {
        jaren.add(startjaar + t);
      }
    }
    if (jaren.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ("De grens aan daling of stijging is niet overal te halen in %s: alle grenzen samen passen"
                + " niet bij het macrobudget, of het LKS-deel alleen gaat er al overheen. Hoogstens %d"
                + " gemeenten gaan over hun grens; het budget is verdeeld naar rato van de grenzen (A).")
            .formatted(
                jaren.stream().map(String::valueOf).collect(Collectors.joining(", ")), meest));
  }

  private int erover(int t) {
    int aantal = 0;
    for (int g = 0; g < vorig.length; g++) {
      double eerder = t == 0 ? vorig[g] : verloop.budget(t - 1, g);
      double nu = verloop.budget(t, g);
      boolean onder = kleiner(nu, eerder, stelsel.maximaleDaling(), -1);
      boolean boven = kleiner(-nu, -eerder, stelsel.maximaleStijging(), 1);
      aantal += onder || boven ? 1 : 0;
    }
    return aantal;
  }

  private static boolean kleiner(double nu, double eerder, OptionalDouble grens, int teken) {
    return grens.isPresent() && nu < eerder * (1 + teken * grens.getAsDouble()) - SPELING;
  }
}
