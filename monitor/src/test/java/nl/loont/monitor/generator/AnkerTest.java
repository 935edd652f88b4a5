package nl.loont.monitor.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.loont.kern.analysis.Progress;
import nl.loont.monitor.Formaat;
import nl.loont.monitor.Opdracht;
import nl.loont.monitor.Verwerking;
import nl.loont.monitor.figuur.Figuren;
import nl.loont.monitor.figuur.Punt;
import nl.loont.monitor.figuur.Uitkomst;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * De fictieve leveringen komen na het herstel uit op de ankers van SEOR (2026), spec monitor §5.
 * Een tiende van het land: een aandeel p over n trajecten heeft een standaardfout van √(p(1−p)/n),
 * en de speling is drie keer die fout, bovenop wat het rapport afrondt. Getallen per 10.000
 * inwoners gaan over de verwachting: bij een tiende van de trajecten is de spreiding vooral toeval.
 */
class AnkerTest {
  private static final double OMVANG = .1;

  @TempDir static Path map;
  private static Uitkomst uitkomst = new Uitkomst(Path.of("."));

  @BeforeAll
  static void verwerk() throws IOException {
    Generator.maak(OMVANG, 4, map.resolve("in"), Formaat.CSV, Progress.NONE);
    Verwerking.voerUit(
        new Opdracht(
            map.resolve("in"),
            map.resolve("uit"),
            Optional.of(Loop.EERSTE),
            Optional.of(Loop.LAATSTE),
            Formaat.CSV),
        Progress.NONE);
    uitkomst = new Uitkomst(map.resolve("uit"));
  }

  private static List<Punt> punten(String figuur) throws IOException {
    return uitkomst.punten(Figuren.met(figuur).orElseThrow());
  }

  private static double waarde(String figuur, String reeks, String x) throws IOException {
    return punten(figuur).stream()
        .filter(p -> p.reeks().equals(reeks) && p.x().equals(x))
        .findFirst()
        .orElseThrow()
        .waarde()
        .orElseThrow();
  }

  private static double gemiddelde(String figuur, String reeks, String jaar) throws IOException {
    return punten(figuur).stream()
        .filter(p -> p.reeks().equals(reeks) && p.x().startsWith(jaar))
        .mapToDouble(p -> p.waarde().orElseThrow())
        .average()
        .orElseThrow();
  }

  @Test
  void van_bijna_20_000_naar_40_000_lopende_trajecten() throws IOException {
    // Het aantal wordt gestuurd en niet geloot; 3% is wat de begin- en eindmaand zelf schommelen.
    assertThat(waarde("figuur_3_1_lopend", "lopend", "2019-01") / OMVANG)
        .isCloseTo(20_000, within(600.0));
    assertThat(waarde("figuur_3_1_lopend", "lopend", "2024-12") / OMVANG)
        .isCloseTo(40_000, within(1200.0));
  }

  @Test
  void forfaitair_is_30_32_34_38_en_41_procent_van_de_instroom() throws IOException {
    // Zo'n 1.500 instromers per jaar: 3 · √(0,35 · 0,65 / 1500) = 3,7 procentpunt.
    double[] anker = {30, 32, 34, 38, 41};
    for (int i = 0; i < anker.length; i++) {
      String jaar = Integer.toString(2019 + i);
      double aandeel =
          waarde("figuur_3_5", "forfaitair, gevolgd door regulier", jaar)
              + waarde("figuur_3_5", "forfaitair, niet gevolgd", jaar);
      assertThat(aandeel).as(jaar).isCloseTo(anker[i], within(3.7));
    }
  }

  @Test
  void de_gemiddelde_prijs_is_985_dan_1040_en_dan_1025_euro() throws IOException {
    // Een prijs wijkt zo'n 500 euro af en een traject telt de meeste maanden van het jaar mee:
    // 3 · 500 / √2.500 = 30 euro.
    for (String[] anker : new String[][] {{"2019", "985"}, {"2022", "1040"}, {"2024", "1025"}}) {
      assertThat(gemiddelde("figuur_3_3_prijs", "gemiddelde prijs", anker[0]))
          .as(anker[0])
          .isCloseTo(Double.parseDouble(anker[1]), within(30.0));
    }
  }

  @Test
  void afgeronde_trajecten_duurden_13_maanden_en_reguliere_17() throws IOException {
    // De duur wijkt zo'n 12 maanden af: 3 · 12 / √4.000 = 0,6, en het rapport zegt 'ongeveer'.
    String x = "begonnen en geëindigd in de periode";
    assertThat(waarde("figuur_3_9_duur", "alle", x)).isCloseTo(13, within(1.1));
    assertThat(waarde("figuur_3_9_duur", "regulier", x)).isCloseTo(17, within(1.1));
  }

  @Test
  void vier_op_de_vijf_hebben_werk_na_afloop() throws IOException {
    // Het rapport noemt ca. 80% met, en 15 tot 20% zonder baan; 3 · √(0,2 · 0,8 / 1.000) = 3,8.
    double zonder = 0;
    int jaren = 0;
    for (Punt punt : punten("figuur_3_10_baan")) {
      if (punt.reeks().equals("geen baan") && punt.waarde().isPresent()) {
        zonder += punt.waarde().getAsDouble();
        jaren++;
      }
    }
    assertThat(jaren).isGreaterThan(2);
    assertThat(100 - zonder / jaren).isCloseTo(80, within(5.0));
  }

  @Test
  void van_wie_uit_werk_komt_is_35_tot_40_procent_herinstromer() throws IOException {
    double[] jaren = {
      waarde("figuur_i_6", "herinstroom", "2020"),
      waarde("figuur_i_6", "herinstroom", "2021"),
      waarde("figuur_i_6", "herinstroom", "2022"),
      waarde("figuur_i_6", "herinstroom", "2023")
    };
    // Samen zo'n 2.300 instromers uit werk: 3 · √(0,37 · 0,63 / 2.300) = 3 procentpunt.
    assertThat(Arrays.stream(jaren).average().orElseThrow()).isBetween(32.0, 43.0);
  }

  @Test
  void uitstroom_piekt_in_juni_en_december() throws IOException {
    double[] perMaand = new double[12];
    for (Punt punt : punten("figuur_3_2")) {
      if (punt.reeks().equals("uitstroom")) {
        perMaand[YearMonth.parse(punt.x()).getMonthValue() - 1] += punt.waarde().orElse(0);
      }
    }
    double grootsteAndere = 0;
    for (int m = 0; m < 12; m++) {
      grootsteAndere = m == 5 || m == 11 ? grootsteAndere : Math.max(grootsteAndere, perMaand[m]);
    }
    assertThat(Math.min(perMaand[5], perMaand[11])).isGreaterThan(1.5 * grootsteAndere);
  }

  @Test
  void grote_gemeenten_hebben_73_middelgrote_25_en_kleine_2_procent() {
    double[] klassen = new double[3];
    List<Gemeente> gemeenten = new Gemeenten(new SplittableRandom(4).split()).alle();
    for (Gemeente g : gemeenten) {
      klassen[g.inwoners() < 15_000 ? 0 : g.inwoners() <= 40_000 ? 1 : 2] += g.gewicht();
    }
    double som = Arrays.stream(klassen).sum();
    assertThat(100 * klassen[2] / som).isCloseTo(73, within(3.0));
    assertThat(100 * klassen[1] / som).isCloseTo(25, within(3.0));
    assertThat(100 * klassen[0] / som).isCloseTo(2, within(.7));
  }

  @Test
  void in_november_2021_zijn_de_kwartielen_16_23_en_34_per_10_000_en_is_het_gemiddelde_26()
      throws IOException {
    double land = waarde("figuur_3_1_lopend", "lopend", "2021-11") / OMVANG;
    double eind = waarde("figuur_3_1_lopend", "lopend", "2024-12") / OMVANG;
    List<Gemeente> gemeenten = new Gemeenten(new SplittableRandom(4).split()).alle();
    double som = gemeenten.stream().mapToDouble(Gemeente::gewicht).sum();
    double[] inzet =
        gemeenten.stream()
            .mapToDouble(g -> land * g.gewicht() / som / (g.beroepsbevolking() / 10_000.0))
            .sorted()
            .toArray();
    // Het rapport rondt af op helen; de rest is hoe de gemeenten over de verdeling vallen.
    assertThat(inzet[inzet.length / 4]).isCloseTo(16, within(1.5));
    assertThat(inzet[inzet.length / 2]).isCloseTo(23, within(1.5));
    assertThat(inzet[3 * inzet.length / 4]).isCloseTo(34, within(2.5));
    double gemiddelde = Arrays.stream(inzet).average().orElseThrow();
    assertThat(gemiddelde).isCloseTo(26, within(1.5));
    assertThat(gemiddelde * eind / land).isCloseTo(35, within(2.0));
  }
}
