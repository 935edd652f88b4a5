package nl.loont.evaluatie.sequenties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De maten tegenover hun definitie, uitgeschreven over alle paren van eenheden. */
class KwaliteitTest {
  private static final int N = 60;

  @ParameterizedTest
  @CsvSource({"1,2", "1,5", "2,3", "2,7", "3,4", "3,9"})
  void elke_maat_klopt_met_haar_definitie(long zaad, int k) {
    byte[][] paneel = Fictief.sequenties(zaad, N, 12, 0.1);
    Maat maat = Plaatsmaat.dynamicHamming(paneel, Fictief.gewichten(zaad, 12), 3);
    Vouwing vouwing = Vouwing.van(paneel);
    Driehoek d = Driehoek.van(maat, vouwing.sequenties());
    Dendrogram boom =
        Dendrogram.van(
            vouwing,
            Wardketen.bouw(
                Driehoek.van(maat, vouwing.sequenties()), vouwing.gewicht(), WardVariant.D2));
    int[] cluster = boom.knip(k);
    Kwaliteitsmeter meter =
        new Kwaliteitsmeter(d, vouwing.gewicht(), vouwing.perGroep(boom.knip(10)));
    Kwaliteit kwaliteit = meter.kwaliteit(vouwing.perGroep(cluster));

    double[][] vol = Naief.vol(maat, paneel);
    assertThat(kwaliteit.k()).isEqualTo(k);
    assertThat(kwaliteit.asw()).hasValueCloseTo(asw(vol, cluster, k), within(1e-10));
    assertThat(kwaliteit.ch()).hasValueCloseTo(ch(vol, cluster, k), within(1e-8));
    assertThat(kwaliteit.hc()).hasValueCloseTo(hc(vol, cluster), within(1e-10));
    assertThat(kwaliteit.pbc()).hasValueCloseTo(pbc(vol, cluster), within(1e-10));
  }

  private static double asw(double[][] d, int[] cluster, int k) {
    double som = 0;
    for (int i = 0; i < N; i++) {
      double[] gemiddelde = new double[k + 1];
      for (int c = 1; c <= k; c++) {
        int i0 = i;
        int c0 = c;
        gemiddelde[c] =
            IntStream.range(0, N)
                .filter(j -> j != i0 && cluster[j] == c0)
                .mapToDouble(j -> d[i0][j])
                .average()
                .orElse(Double.NaN);
      }
      int eigen = cluster[i];
      double a = gemiddelde[eigen];
      double b =
          IntStream.rangeClosed(1, k)
              .filter(c -> c != eigen)
              .mapToDouble(c -> gemiddelde[c])
              .min()
              .orElseThrow();
      som += Double.isNaN(a) ? 0 : (b - a) / Math.max(a, b);
    }
    return som / N;
  }

  private static double ch(double[][] d, int[] cluster, int k) {
    double totaal = 0;
    double[] binnen = new double[k + 1];
    int[] omvang = new int[k + 1];
    for (int i = 0; i < N; i++) {
      omvang[cluster[i]]++;
      for (int j = i + 1; j < N; j++) {
        totaal += d[i][j] * d[i][j] / N;
        binnen[cluster[i]] += cluster[i] == cluster[j] ? d[i][j] * d[i][j] : 0;
      }
    }
    double w = IntStream.rangeClosed(1, k).mapToDouble(c -> binnen[c] / omvang[c]).sum();
    return ((totaal - w) / (k - 1)) / (w / (N - k));
  }

  private static double hc(double[][] d, int[] cluster) {
    List<Double> alle = new ArrayList<>();
    double som = 0;
    int aantal = 0;
    for (int i = 0; i < N; i++) {
      for (int j = i + 1; j < N; j++) {
        alle.add(d[i][j]);
        if (cluster[i] == cluster[j]) {
          som += d[i][j];
          aantal++;
        }
      }
    }
    alle.sort(null);
    double min = alle.subList(0, aantal).stream().mapToDouble(x -> x).sum();
    double max = alle.subList(alle.size() - aantal, alle.size()).stream().mapToDouble(x -> x).sum();
    return (som - min) / (max - min);
  }

  private static double pbc(double[][] d, int[] cluster) {
    List<double[]> paren = new ArrayList<>();
    for (int i = 0; i < N; i++) {
      for (int j = i + 1; j < N; j++) {
        paren.add(new double[] {d[i][j], cluster[i] == cluster[j] ? 0 : 1});
      }
    }
    double mx = paren.stream().mapToDouble(p -> p[0]).average().orElseThrow();
    double my = paren.stream().mapToDouble(p -> p[1]).average().orElseThrow();
    double xy = paren.stream().mapToDouble(p -> (p[0] - mx) * (p[1] - my)).sum();
    double xx = paren.stream().mapToDouble(p -> (p[0] - mx) * (p[0] - mx)).sum();
    double yy = paren.stream().mapToDouble(p -> (p[1] - my) * (p[1] - my)).sum();
    return xy / Math.sqrt(xx * yy);
  }

  @Test
  void twee_groepen_ver_uit_elkaar_geven_de_beste_waarden() {
    byte[][] paneel = {{0, 0, 0, 0}, {0, 0, 0, 1}, {2, 2, 2, 2}, {2, 2, 2, 1}};
    Driehoek d = Driehoek.van(Plaatsmaat.hamming(Fictief.gelijk(4), 3), paneel);
    Kwaliteitsmeter meter = new Kwaliteitsmeter(d, new int[] {1, 1, 1, 1}, new int[] {1, 1, 2, 2});
    Kwaliteit kwaliteit = meter.kwaliteit(new int[] {1, 1, 2, 2});
    assertThat(kwaliteit.hc()).as("C van Hubert: 0 is volmaakt").hasValue(0);
    // Binnen 1; tussen 4, 4, 4 en 3. Silhouet van eenheid 0: (4 − 1)/4, van 1: (3,5 − 1)/3,5.
    assertThat(kwaliteit.asw()).hasValueCloseTo((0.75 + 2.5 / 3.5) / 2, within(1e-15));
    assertThat(meter.medoiden(new int[] {1, 1, 2, 2})).containsExactly(0, 2);
  }

  @Test
  void een_maat_die_niet_bestaat_is_leeg_en_nooit_nan() {
    byte[][] paneel = {{0, 0, 0}, {0, 0, 1}, {0, 1, 1}};
    Driehoek d = Driehoek.van(Plaatsmaat.hamming(Fictief.gelijk(3), 3), paneel);
    int[] los = {1, 2, 3};
    Kwaliteitsmeter meter = new Kwaliteitsmeter(d, new int[] {1, 1, 1}, los);
    Kwaliteit alleenlingen = meter.kwaliteit(los);
    assertThat(alleenlingen.asw()).hasValue(0);
    assertThat(alleenlingen.ch()).isEmpty();
    assertThat(alleenlingen.hc()).isEmpty();
    assertThat(alleenlingen.pbc()).isEmpty();
    Kwaliteit samen = meter.kwaliteit(new int[] {1, 1, 1});
    assertThat(samen.asw()).isEmpty();
    assertThat(Arrays.asList(samen.ch(), samen.hc(), samen.pbc())).allMatch(x -> x.isEmpty());
  }
}
