package nl.loont.evaluatie.sequenties;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Namen van clusters naar een regel van ons, met de woorden van tabel 5.1: gaat de gewoonste
 * toestand van de eerste naar de laatste periode omhoog, dan "… verhoogd"; omlaag, dan "…
 * verminderd"; en anders "grotendeels …" met de gewoonste toestand over alle perioden. Bij gelijke
 * aantallen gaat gemiddeld voor, en dan laag.
 */
final class Clusternamen {
  private Clusternamen() {}

  /**
   * De naam van elk cluster. Dragen twee dezelfde naam, dan krijgt elk zijn nummer erbij.
   *
   * @param cluster per eenheid het nummer, van 1 tot en met k
   */
  static String[] van(byte[][] toestanden, int[] cluster, int k) {
    String[] namen = new String[k];
    Map<String, Integer> keer = new HashMap<>();
    for (int c = 1; c <= k; c++) {
      namen[c - 1] = naam(toestanden, cluster, c);
      keer.merge(namen[c - 1], 1, Integer::sum);
    }
    for (int c = 1; c <= k; c++) {
      if (keer.getOrDefault(namen[c - 1], 0) > 1) {
        namen[c - 1] = "%s (%d)".formatted(namen[c - 1], c);
      }
    }
    return namen;
  }

  private static String naam(byte[][] toestanden, int[] cluster, int c) {
    int laatste = toestanden[0].length - 1;
    Toestand begin = gewoonste(toestanden, cluster, c, 0, 0);
    Toestand einde = gewoonste(toestanden, cluster, c, laatste, laatste);
    if (einde == begin) {
      return "grotendeels " + gewoonste(toestanden, cluster, c, 0, laatste).naam();
    }
    return begin.naam() + (einde.compareTo(begin) > 0 ? " verhoogd" : " verminderd");
  }

  private static Toestand gewoonste(
      byte[][] toestanden, int[] cluster, int c, int van, int totEnMet) {
    int[] keer = new int[Toestand.aantal()];
    for (int i = 0; i < toestanden.length; i++) {
      for (int t = van; t <= totEnMet && cluster[i] == c; t++) {
        keer[toestanden[i][t]]++;
      }
    }
    int meeste = Arrays.stream(keer).max().orElseThrow();
    for (Toestand toestand : new Toestand[] {Toestand.GEMIDDELD, Toestand.LAAG}) {
      if (keer[toestand.code()] == meeste) {
        return toestand;
      }
    }
    return Toestand.HOOG;
  }
}
