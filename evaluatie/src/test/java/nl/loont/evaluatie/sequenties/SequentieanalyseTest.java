package nl.loont.evaluatie.sequenties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import org.junit.jupiter.api.Test;

class SequentieanalyseTest {
  private static final Opzet OPZET = Opzet.standaard();

  private static List<Periode> maanden(int aantal) {
    Periode begin = new Periode(2019, 1);
    return IntStream.range(0, aantal).mapToObj(begin::plus).toList();
  }

  /** Fictief paneel waarin eenheden langzaam van plaats wisselen. */
  private static Paneel paneel(long zaad, int eenheden, int perioden) {
    Random toeval = new Random(zaad);
    double[][] uitkomst = new double[eenheden][perioden];
    List<String> namen = new ArrayList<>();
    for (int i = 0; i < eenheden; i++) {
      namen.add("fictief %03d".formatted(i));
      double niveau = toeval.nextGaussian();
      for (int t = 0; t < perioden; t++) {
        niveau += 0.1 * toeval.nextGaussian();
        uitkomst[i][t] = 20 + niveau + 0.1 * t;
      }
    }
    return Paneel.van(namen, maanden(perioden), uitkomst);
  }

  @Test
  void een_kwart_is_laag_een_kwart_hoog_en_de_helft_gemiddeld() {
    Sequenties sequenties = Sequenties.van(paneel(1, 336, 72));
    for (int t = 0; t < 72; t++) {
      int[] keer = new int[3];
      for (int i = 0; i < 336; i++) {
        keer[sequenties.toestand(i, t).code()]++;
      }
      assertThat(keer).containsExactly(84, 168, 84);
    }
  }

  @Test
  void op_de_grens_is_p25_laag_en_p75_gemiddeld() {
    // Type 7: bij vijf waarden liggen P25 en P75 op de tweede en de vierde.
    double[][] uitkomst = {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}};
    Sequenties sequenties =
        Sequenties.van(Paneel.van(List.of("a", "b", "c", "d", "e"), maanden(2), uitkomst));
    assertThat(IntStream.range(0, 5).mapToObj(i -> sequenties.toestand(i, 0).naam()))
        .containsExactly("laag", "laag", "gemiddeld", "gemiddeld", "hoog");
    assertThat(sequenties.aandeelZonderWissel()).isEqualTo(1);
  }

  @Test
  void de_volgorde_van_eenheden_doet_er_niet_toe() {
    Paneel paneel = paneel(3, 60, 48);
    List<Integer> volgorde = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
    Collections.shuffle(volgorde, new Random(8));
    Paneel geschud =
        Paneel.van(
            volgorde.stream().map(paneel.eenheden()::get).toList(),
            paneel.perioden(),
            volgorde.stream().map(paneel::reeks).toArray(double[][]::new));
    Sequentieanalyse een = Sequentieanalyse.van(paneel, OPZET);
    Sequentieanalyse ander = Sequentieanalyse.van(geschud, OPZET);
    assertThat(ander.cluster()).isEqualTo(een.cluster());
    assertThat(ander.boom().hoogtes()).isEqualTo(een.boom().hoogtes());
    assertThat(ander.kwaliteit()).isEqualTo(een.kwaliteit());
    assertThat(ander.clusters()).isEqualTo(een.clusters());
  }

  @Test
  void het_aantal_draden_verandert_geen_bit() throws Exception {
    Paneel paneel = paneel(13, 120, 72);
    Sequentieanalyse veel = Sequentieanalyse.van(paneel, OPZET);
    try (ForkJoinPool een = new ForkJoinPool(1)) {
      Sequentieanalyse alleen = een.submit(() -> Sequentieanalyse.van(paneel, OPZET)).get();
      assertThat(alleen.boom().hoogtes()).isEqualTo(veel.boom().hoogtes());
      assertThat(alleen.kwaliteit()).isEqualTo(veel.kwaliteit());
      assertThat(alleen.afstanden()).isEqualTo(veel.afstanden());
    }
  }

  @Test
  void schalen_en_verschuiven_per_periode_verandert_niets() {
    Paneel paneel = paneel(4, 40, 36);
    double[][] anders = new double[40][36];
    for (int i = 0; i < 40; i++) {
      for (int t = 0; t < 36; t++) {
        anders[i][t] = (t + 1) * paneel.uitkomst(i, t) + 1000 * t;
      }
    }
    assertThat(
            Sequentieanalyse.van(Paneel.van(paneel.eenheden(), paneel.perioden(), anders), OPZET)
                .cluster())
        .isEqualTo(Sequentieanalyse.van(paneel, OPZET).cluster());
  }

  @Test
  void gewicht_twee_vanaf_2022_verdubbelt_de_latere_verschillen() {
    assertThat(Opzet.standaard().met(Afstandsmaat.HAMMING).gewichten()).isEmpty();
    Opzet hamming = OPZET.met(Afstandsmaat.HAMMING).met(List.of(Tijdgewicht.STANDAARD));
    Paneel paneel = paneel(5, 30, 72);
    Sequentieanalyse gewogen = Sequentieanalyse.van(paneel, hamming);
    Sequenties sequenties = gewogen.sequenties();
    double[] afstanden = gewogen.afstanden();
    int plaats = 0;
    for (int i = 0; i < 30; i++) {
      for (int j = i + 1; j < 30; j++) {
        double verwacht = 0;
        for (int t = 0; t < 72; t++) {
          boolean verschilt = sequenties.toestand(i, t) != sequenties.toestand(j, t);
          verwacht += verschilt ? (t < 36 ? 1 : 2) : 0; // 36 maanden voor januari 2022
        }
        assertThat(afstanden[plaats++]).isEqualTo(verwacht).isEqualTo(gewogen.afstand(i, j));
      }
    }
  }

  @Test
  void clusters_tellen_op_tot_alle_eenheden_en_hun_verdeling_tot_een() {
    Sequentieanalyse analyse = Sequentieanalyse.van(paneel(6, 80, 60), OPZET);
    assertThat(analyse.clusters()).hasSize(7);
    assertThat(analyse.clusters().stream().flatMap(c -> c.eenheden().stream()))
        .containsExactlyInAnyOrderElementsOf(analyse.sequenties().eenheden());
    for (Cluster cluster : analyse.clusters()) {
      assertThat(cluster.eenheden()).contains(cluster.medoide());
      assertThat(cluster.eenheden())
          .allSatisfy(e -> assertThat(analyse.cluster()).containsEntry(e, cluster.nummer()));
      assertThat(cluster.verdeling()).hasSize(60);
      for (List<Double> verdeling : cluster.verdeling()) {
        assertThat(verdeling.stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-12));
      }
    }
  }

  @Test
  void clusters_heten_naar_begin_einde_en_gewoonste_toestand() {
    byte[][] codes = {
      {1, 1, 1, 1},
      {0, 0, 0, 1},
      {2, 2, 2, 1},
      {1, 1, 2, 2},
      {1, 1, 0, 0},
      {2, 2, 2, 2},
      {0, 0, 0, 0}
    };
    assertThat(Clusternamen.van(codes, new int[] {1, 2, 3, 4, 5, 6, 7}, 7))
        .containsExactly(
            "grotendeels gemiddeld",
            "laag verhoogd",
            "hoog verminderd",
            "gemiddeld verhoogd",
            "gemiddeld verminderd",
            "grotendeels hoog",
            "grotendeels laag");
    assertThat(Clusternamen.van(codes, new int[] {1, 2, 3, 3, 3, 3, 2}, 3))
        .as("dubbele namen krijgen hun nummer")
        .doesNotHaveDuplicates();
  }

  @Test
  void geplante_groepen_komen_terug_met_hun_naam() {
    Random toeval = new Random(12);
    double[][] voorNa = {{1, 1}, {9, 5}, {5, 9}, {5, 5}};
    double[][] uitkomst = new double[40][72];
    for (int i = 0; i < 40; i++) {
      for (int t = 0; t < 72; t++) {
        uitkomst[i][t] = voorNa[i / 10][t < 36 ? 0 : 1] + 0.1 * toeval.nextDouble();
      }
    }
    Paneel paneel =
        Paneel.van(
            IntStream.range(0, 40).mapToObj(i -> "fictief %02d".formatted(i)).toList(),
            maanden(72),
            uitkomst);
    Sequentieanalyse analyse = Sequentieanalyse.van(paneel, OPZET.metClusters(4));
    assertThat(analyse.clusters())
        .extracting(Cluster::naam)
        .containsExactly(
            "grotendeels laag", "hoog verminderd", "gemiddeld verhoogd", "grotendeels gemiddeld");
    assertThat(analyse.clusters()).allMatch(c -> c.eenheden().size() == 10);
    Voorstel voorstel = analyse.voorstel(2, 8);
    assertThat(voorstel.kwaliteiten()).as("er zijn vier verschillende sequenties").hasSize(3);
    assertThat(voorstel.volgensAsw()).hasValue(4);
    assertThat(analyse.kwaliteit().hc()).hasValue(0);
    assertThat(analyse.kwaliteit().asw()).hasValue(1);
    assertThat(analyse.kwaliteit().ch()).as("binnen de clusters is geen verschil").isEmpty();
  }

  @Test
  void een_onafhankelijke_berekening_geeft_dezelfde_boom_en_clusters() throws IOException {
    Paneel paneel = Paneel.lees(Path.of("src/test/resources/golden/sequenties-paneel.csv"));
    Sequentieanalyse analyse = Sequentieanalyse.van(paneel, OPZET.metClusters(5));
    assertThat(analyse.verschillende()).isEqualTo(36);
    assertThat(analyse.afstand(0, 1)).isCloseTo(241.5, within(1e-9));
    assertThat(analyse.afstand(0, 2)).isCloseTo(303.9583333333333, within(1e-9));
    assertThat(Arrays.stream(analyse.afstanden()).sum())
        .isCloseTo(230447.83723522854, within(1e-6));
    List<String> hoogtes = golden("sequenties-hoogtes.csv");
    double[] gevonden = analyse.boom().hoogtes();
    assertThat(hoogtes).hasSize(gevonden.length);
    for (int s = 0; s < gevonden.length; s++) {
      assertThat(gevonden[s]).isCloseTo(Double.parseDouble(hoogtes.get(s)), within(1e-9));
    }
    assertThat(analyse.cluster().entrySet().stream().map(e -> e.getKey() + ";" + e.getValue()))
        .containsExactlyElementsOf(golden("sequenties-clusters.csv"));
  }

  private static List<String> golden(String bestand) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/golden", bestand)).stream()
        .skip(2)
        .toList();
  }

  @Test
  void fouten_staan_in_gewoon_nederlands_en_alle_tegelijk() {
    Paneel paneel = paneel(7, 10, 24);
    assertThatThrownBy(() -> Sequentieanalyse.van(paneel, OPZET.metClusters(11)))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("clusters = 11: meer clusters dan eenheden (10)");
    Opzet dubbelFout =
        new Opzet(Afstandsmaat.OPTIMAL_MATCHING, List.of(Tijdgewicht.STANDAARD), WardVariant.D, 0);
    assertThatThrownBy(() -> Sequentieanalyse.van(paneel, dubbelFout))
        .hasMessageContaining("er is minstens één cluster")
        .hasMessageContaining("optimal matching schuift in de tijd");
    double[][] gelijk = new double[3][2];
    Arrays.fill(gelijk[1], 5);
    gelijk[1][0] = 0;
    assertThatThrownBy(() -> Sequenties.van(Paneel.van(List.of("a", "b", "c"), maanden(2), gelijk)))
        .hasMessageContaining("in 2019-01 hebben alle eenheden dezelfde uitkomst");
    assertThatThrownBy(() -> Sequenties.van(Paneel.van(List.of("a"), maanden(1), new double[1][1])))
        .hasMessageContaining("minstens 2 eenheden")
        .hasMessageContaining("minstens 2 perioden");
    assertThatThrownBy(() ->
            Sequentieanalyse.van(
                paneel,
                OPZET.met(List.of(new Tijdgewicht(new Periode(2020, 1), -1))).metClusters(2)))
        .hasMessageContaining("2020-01=-1.0: dit is geen gewicht");
  }

  @Test
  void een_jaarpaneel_kan_ook() {
    List<Periode> jaren = IntStream.range(2018, 2025).mapToObj(j -> new Periode(j, 0)).toList();
    assertThat(Tijdgewicht.perPeriode(List.of(Tijdgewicht.STANDAARD), jaren))
        .containsExactly(1, 1, 1, 1, 2, 2, 2);
  }
}
