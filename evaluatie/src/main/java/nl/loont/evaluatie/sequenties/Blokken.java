package nl.loont.evaluatie.sequenties;

import java.util.stream.IntStream;

/**
 * Sommen van afstanden per groep en cluster, in één gang langs alle paren. Een grovere indeling
 * telt ze op; zo kost elk aantal clusters samen niet meer dan één.
 */
final class Blokken {
  private final double[][] som;
  private final double[][] kwadraat;
  private final long[] omvang;

  private Blokken(double[][] som, double[][] kwadraat, long[] omvang) {
    this.som = som;
    this.kwadraat = kwadraat;
    this.omvang = omvang;
  }

  /**
   * Telt op.
   *
   * @param cluster per groep het cluster, van 0 af
   * @param k aantal clusters
   */
  static Blokken van(Driehoek d, int[] gewicht, int[] cluster, int k) {
    double[][] som = new double[d.n()][k];
    double[][] kwadraat = new double[d.n()][k];
    // Elke rij telt op in vaste volgorde: het aantal draden verandert geen bit.
    IntStream.range(0, d.n())
        .parallel()
        .forEach(i -> {
          for (int j = 0; j < d.n(); j++) {
            if (j != i) {
              double afstand = d.op(i, j);
              som[i][cluster[j]] += gewicht[j] * afstand;
              kwadraat[i][cluster[j]] += gewicht[j] * afstand * afstand;
            }
          }
        });
    long[] omvang = new long[k];
    for (int i = 0; i < cluster.length; i++) {
      omvang[cluster[i]] += gewicht[i];
    }
    return new Blokken(som, kwadraat, omvang);
  }

  /**
   * Voegt clusters samen.
   *
   * @param naar per cluster het nieuwe cluster
   * @param k aantal nieuwe clusters
   */
  Blokken samen(int[] naar, int k) {
    long[] groter = new long[k];
    for (int c = 0; c < naar.length; c++) {
      groter[naar[c]] += omvang[c];
    }
    return new Blokken(samen(som, naar, k), samen(kwadraat, naar, k), groter);
  }

  private static double[][] samen(double[][] fijn, int[] naar, int k) {
    double[][] grof = new double[fijn.length][k];
    for (int i = 0; i < fijn.length; i++) {
      for (int c = 0; c < naar.length; c++) {
        grof[i][naar[c]] += fijn[i][c];
      }
    }
    return grof;
  }

  /** Som van de afstanden van een eenheid uit een groep tot de eenheden van een cluster. */
  double som(int groep, int cluster) {
    return som[groep][cluster];
  }

  /** Hetzelfde met gekwadrateerde afstanden. */
  double kwadraat(int groep, int cluster) {
    return kwadraat[groep][cluster];
  }

  /** Aantal eenheden van een cluster. */
  long omvang(int cluster) {
    return omvang[cluster];
  }

  /** Aantal clusters. */
  int clusters() {
    return omvang.length;
  }
}
