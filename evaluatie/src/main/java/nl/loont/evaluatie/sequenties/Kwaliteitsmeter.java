package nl.loont.evaluatie.sequenties;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Meet de kwaliteit van indelingen uit één boom. De formules staan op eenheden; gerekend wordt op
 * groepen van gelijke sequenties met hun gewicht, wat hetzelfde geeft.
 */
final class Kwaliteitsmeter {
  private final Driehoek d;
  private final int[] gewicht;

  /** Per groep het cluster in de fijnste indeling. */
  private final int[] fijn;

  private final Blokken fijneBlokken;

  /**
   * Bereidt voor.
   *
   * @param d afstanden tussen de groepen
   * @param gewicht per groep het aantal eenheden
   * @param fijnste per groep het cluster, van 1 af, in de fijnste indeling die gemeten wordt
   */
  Kwaliteitsmeter(Driehoek d, int[] gewicht, int[] fijnste) {
    this.d = d;
    this.gewicht = gewicht;
    this.fijn = Arrays.stream(fijnste).map(c -> c - 1).toArray();
    this.fijneBlokken = Blokken.van(d, gewicht, fijn, aantal(fijnste));
  }

  private static int aantal(int[] cluster) {
    return Arrays.stream(cluster).max().orElseThrow();
  }

  /** Een indeling met haar sommen; clusters tellen van 0 af. */
  private static final class Indeling {
    private final int[] cluster;
    private final Blokken blokken;

    Indeling(int[] cluster, Blokken blokken) {
      this.cluster = cluster;
      this.blokken = blokken;
    }

    int k() {
      return blokken.clusters();
    }
  }

  private Indeling indeling(int[] cluster) {
    int k = aantal(cluster);
    int[] naar = new int[fijneBlokken.clusters()];
    for (int i = 0; i < cluster.length; i++) {
      naar[fijn[i]] = cluster[i] - 1;
    }
    int[] vanafNul = Arrays.stream(cluster).map(c -> c - 1).toArray();
    return new Indeling(vanafNul, fijneBlokken.samen(naar, k));
  }

  /**
   * De kwaliteit van een indeling.
   *
   * @param cluster per groep het cluster, van 1 af; gelijk aan of grover dan de fijnste
   */
  Kwaliteit kwaliteit(int[] cluster) {
    Indeling indeling = indeling(cluster);
    if (indeling.k() < 2) {
      OptionalDouble leeg = OptionalDouble.empty();
      return new Kwaliteit(indeling.k(), leeg, leeg, leeg, leeg);
    }
    Paren paren = Paren.van(indeling.blokken, gewicht, indeling.cluster);
    return new Kwaliteit(
        indeling.k(),
        OptionalDouble.of(silhouet(indeling)),
        calinskiHarabasz(indeling, paren),
        hubert(paren),
        paren.correlatie());
  }

  /**
   * Per cluster de groep met de kleinste som van afstanden tot de rest; bij gelijke som de eerste.
   *
   * @param cluster per groep het cluster, van 1 af
   */
  int[] medoiden(int[] cluster) {
    Indeling indeling = indeling(cluster);
    int[] beste = new int[indeling.k()];
    Arrays.fill(beste, -1);
    for (int i = 0; i < gewicht.length; i++) {
      int c = indeling.cluster[i];
      Blokken blokken = indeling.blokken;
      if (beste[c] < 0 || blokken.som(i, c) < blokken.som(beste[c], c)) {
        beste[c] = i;
      }
    }
    return beste;
  }

  private double silhouet(Indeling indeling) {
    Blokken blokken = indeling.blokken;
    double som = 0;
    for (int i = 0; i < gewicht.length; i++) {
      int eigen = indeling.cluster[i];
      if (blokken.omvang(eigen) > 1) { // een eenling heeft breedte 0
        double binnen = blokken.som(i, eigen) / (blokken.omvang(eigen) - 1);
        double buiten = Double.POSITIVE_INFINITY;
        for (int c = 0; c < indeling.k(); c++) {
          if (c != eigen) {
            buiten = Math.min(buiten, blokken.som(i, c) / blokken.omvang(c));
          }
        }
        double grootste = Math.max(binnen, buiten);
        som += grootste == 0 ? 0 : gewicht[i] * (buiten - binnen) / grootste;
      }
    }
    return som / eenheden();
  }

  /** {@code (SS_tussen / (k−1)) / (SS_binnen / (n−k))}, met {@code SS = Σ_{i<j} d²/n}. */
  private OptionalDouble calinskiHarabasz(Indeling indeling, Paren paren) {
    double binnen = 0;
    double[] perCluster = new double[indeling.k()];
    for (int i = 0; i < gewicht.length; i++) {
      int c = indeling.cluster[i];
      perCluster[c] += gewicht[i] * indeling.blokken.kwadraat(i, c) / 2;
    }
    for (int c = 0; c < indeling.k(); c++) {
      binnen += perCluster[c] / indeling.blokken.omvang(c);
    }
    long n = eenheden();
    double totaal = paren.somKwadraat() / n;
    return binnen > 0 && n > indeling.k()
        ? OptionalDouble.of(
            ((totaal - binnen) / (indeling.k() - 1)) / (binnen / (n - indeling.k())))
        : OptionalDouble.empty();
  }

  /** {@code (S − S_min) / (S_max − S_min)}, over evenveel paren als er binnen clusters zijn. */
  private OptionalDouble hubert(Paren paren) {
    long gelijk = 0; // paren met dezelfde sequentie: de kleinste afstanden, alle 0
    for (int w : gewicht) {
      gelijk += (long) w * (w - 1) / 2;
    }
    Kleinsten kleinsten = new Kleinsten(d, gewicht);
    long verschillend = paren.aantal() - gelijk;
    double kleinste = kleinsten.som(Math.max(0, paren.binnen() - gelijk));
    double grootste = paren.som() - kleinsten.som(Math.max(0, verschillend - paren.binnen()));
    return paren.binnen() > 0 && grootste - kleinste > Paren.AFRONDING * grootste
        ? OptionalDouble.of((paren.somBinnen() - kleinste) / (grootste - kleinste))
        : OptionalDouble.empty();
  }

  private long eenheden() {
    return Arrays.stream(gewicht).asLongStream().sum();
  }
}
