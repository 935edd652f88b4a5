package nl.loont.evaluatie.sequenties;

import java.util.ArrayList;
import java.util.List;

/** Ward zoals in het boek: steeds het dichtste paar, op een volle matrix, zonder vouwen. */
final class Naief {
  private Naief() {}

  /** Hoogten, en na elke stap per eenheid de laagste eenheid van haar cluster. */
  record Boom(List<Double> hoogtes, List<int[]> indelingen) {}

  static Boom ward(double[][] afstand, WardVariant variant) {
    int n = afstand.length;
    double[][] d = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        d[i][j] = variant == WardVariant.D2 ? afstand[i][j] * afstand[i][j] : afstand[i][j];
      }
    }
    int[] omvang = new int[n];
    java.util.Arrays.fill(omvang, 1);
    int[] cluster = new int[n];
    java.util.Arrays.setAll(cluster, i -> i);
    Boom boom = new Boom(new ArrayList<>(), new ArrayList<>());
    for (int stap = 1; stap < n; stap++) {
      int a = -1;
      int b = -1;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          if (omvang[i] > 0 && omvang[j] > 0 && (a < 0 || d[i][j] < d[a][b])) {
            a = i;
            b = j;
          }
        }
      }
      boom.hoogtes().add(variant == WardVariant.D2 ? Math.sqrt(d[a][b]) : d[a][b]);
      for (int k = 0; k < n; k++) {
        if (omvang[k] > 0 && k != a && k != b) {
          double nk = omvang[k];
          double nieuw =
              ((nk + omvang[a]) * d[k][a] + (nk + omvang[b]) * d[k][b] - nk * d[a][b])
                  / (nk + omvang[a] + omvang[b]);
          d[k][a] = nieuw;
          d[a][k] = nieuw;
        }
      }
      omvang[a] += omvang[b];
      omvang[b] = 0;
      for (int i = 0; i < n; i++) {
        cluster[i] = cluster[i] == b ? a : cluster[i];
      }
      boom.indelingen().add(cluster.clone());
    }
    return boom;
  }

  static double[][] vol(Maat maat, byte[][] sequenties) {
    int n = sequenties.length;
    double[][] d = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        d[i][j] = i == j ? 0 : maat.afstand(sequenties[i], sequenties[j]);
      }
    }
    return d;
  }
}
