package nl.loont.evaluatie.sequenties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WardTest {
  private static Dendrogram boom(byte[][] paneel, Maat maat, WardVariant variant) {
    Vouwing vouwing = Vouwing.van(paneel);
    Driehoek d = Driehoek.van(maat, vouwing.sequenties());
    return Dendrogram.van(vouwing, Wardketen.bouw(d, vouwing.gewicht(), variant));
  }

  private static int[] alsLaagste(int[] cluster) {
    return Arrays.stream(cluster)
        .map(c ->
            IntStream.range(0, cluster.length).filter(i -> cluster[i] == c).min().orElseThrow())
        .toArray();
  }

  @ParameterizedTest
  @CsvSource({"1,D2", "2,D2", "3,D2", "4,D2", "1,D", "2,D", "3,D", "4,D"})
  void gevouwen_geeft_de_boom_van_ongevouwen(long zaad, WardVariant variant) {
    byte[][] paneel = Fictief.sequenties(zaad, 60, 12, 0.1); // kort en traag: veel gelijke
    assertThat(Vouwing.van(paneel).groepen()).isBetween(10, 50);
    Maat maat = Plaatsmaat.dynamicHamming(paneel, Fictief.gewichten(zaad, 12), 3);
    Naief.Boom naief = Naief.ward(Naief.vol(maat, paneel), variant);
    Dendrogram gevouwen = boom(paneel, maat, variant);
    double[] hoogtes = gevouwen.hoogtes();
    for (int s = 0; s < hoogtes.length; s++) {
      assertThat(hoogtes[s]).isCloseTo(naief.hoogtes().get(s), within(1e-9));
    }
    for (int k = 1; k <= Vouwing.van(paneel).groepen(); k++) {
      assertThat(alsLaagste(gevouwen.knip(k)))
          .as("%d clusters", k)
          .isEqualTo(naief.indelingen().get(60 - k - 1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void bij_punten_in_de_ruimte_is_de_hoogte_de_groei_van_de_kwadratensom(long zaad) {
    Random toeval = new Random(zaad);
    double[][] punten = new double[25][3];
    Arrays.setAll(punten, i -> toeval.doubles(3).toArray());
    Driehoek d = Driehoek.leeg(25);
    for (int i = 0; i < 25; i++) {
      for (int j = i + 1; j < 25; j++) {
        d.zet(i, j, Math.sqrt(kwadraat(punten[i], punten[j])));
      }
    }
    int[] gewicht = new int[25];
    Arrays.fill(gewicht, 1);
    List<Wardketen.Paar> paren = Wardketen.bouw(d, gewicht, WardVariant.D2);
    Verbinding verbinding = new Verbinding(25);
    double vorige = 0;
    double binnen = 0;
    for (Wardketen.Paar paar : paren) {
      assertThat(paar.hoogte()).as("hoogten lopen op").isGreaterThanOrEqualTo(vorige);
      vorige = paar.hoogte();
      verbinding.verbind(paar.a(), paar.b());
      double nieuw = binnen(punten, verbinding);
      // Ward.D2: de hoogte is √(2 · groei), zodat twee losse punten op hun afstand samengaan.
      assertThat(paar.hoogte() * paar.hoogte() / 2).isCloseTo(nieuw - binnen, within(1e-12));
      binnen = nieuw;
    }
    assertThat(paren).hasSize(24);
  }

  private static double binnen(double[][] punten, Verbinding verbinding) {
    double som = 0;
    for (int w = 0; w < punten.length; w++) {
      int wortel = w;
      int[] leden =
          IntStream.range(0, punten.length).filter(i -> verbinding.wortel(i) == wortel).toArray();
      double[] midden = new double[3];
      for (int i : leden) {
        for (int x = 0; x < 3; x++) {
          midden[x] += punten[i][x] / leden.length;
        }
      }
      for (int i : leden) {
        som += kwadraat(punten[i], midden);
      }
    }
    return som;
  }

  private static double kwadraat(double[] x, double[] y) {
    return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - y[i]) * (x[i] - y[i])).sum();
  }

  @Test
  void hoogten_lopen_op_ook_bij_veel_gelijke_afstanden() {
    byte[][] paneel = Fictief.sequenties(11, 200, 10, 0.5);
    for (WardVariant variant : WardVariant.values()) {
      double[] hoogtes = boom(paneel, Plaatsmaat.hamming(Fictief.gelijk(10), 3), variant).hoogtes();
      assertThat(hoogtes).hasSize(199).isSorted();
    }
  }

  @Test
  void clusters_zijn_genummerd_naar_dalende_omvang() {
    byte[][] paneel = Fictief.sequenties(5, 80, 20, 0.2);
    Dendrogram boom = boom(paneel, Plaatsmaat.hamming(Fictief.gewichten(5, 20), 3), WardVariant.D2);
    int[] cluster = boom.knip(7);
    long[] omvang =
        IntStream.rangeClosed(1, 7)
            .mapToLong(c -> Arrays.stream(cluster).filter(x -> x == c).count())
            .toArray();
    assertThat(Arrays.stream(omvang).sum()).isEqualTo(80);
    for (int c = 1; c < 7; c++) {
      assertThat(omvang[c]).isBetween(1L, omvang[c - 1]);
    }
    assertThatThrownBy(() -> boom.knip(81)).hasMessageContaining("1 tot en met 80");
  }

  @Test
  void de_bladvolgorde_laat_takken_niet_kruisen() {
    byte[][] paneel = Fictief.sequenties(9, 40, 20, 0.2);
    Dendrogram boom = boom(paneel, Plaatsmaat.hamming(Fictief.gewichten(9, 20), 3), WardVariant.D2);
    int[] volgorde = boom.bladvolgorde();
    assertThat(Arrays.stream(volgorde).sorted())
        .containsExactly(IntStream.range(0, 40).boxed().toArray(Integer[]::new));
    int[] cluster = boom.knip(6);
    int wissels = 0;
    for (int i = 1; i < 40; i++) {
      wissels += cluster[volgorde[i]] == cluster[volgorde[i - 1]] ? 0 : 1;
    }
    assertThat(wissels).isEqualTo(5);
  }

  @Test
  void een_eenheid_alleen_heeft_een_boom_zonder_samenvoeging() {
    Dendrogram boom =
        boom(new byte[][] {{0, 1}}, Plaatsmaat.hamming(Fictief.gelijk(2), 3), WardVariant.D2);
    assertThat(boom.hoogtes()).isEmpty();
    assertThat(boom.bladvolgorde()).containsExactly(0);
    assertThat(boom.knip(1)).containsExactly(1);
  }
}
