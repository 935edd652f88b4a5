package nl.loont.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** De statistische opdrachten op de opdrachtregel: hun contract en hun meldingen. */
class EvaluatieCommandTest {
  private static final int MAANDEN = 48;

  @TempDir Path map;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int loont(String methode, String... opties) {
    out.reset();
    err.reset();
    List<String> args = new ArrayList<>(List.of("evaluatie", methode));
    args.addAll(List.of(opties));
    return LoontCommand.run(
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        args.toArray(String[]::new));
  }

  private JsonNode json() {
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(out.toString(UTF_8)).doesNotContain("NaN").doesNotContain("Infinity");
    return JsonMapper.shared().readTree(out.toString(UTF_8));
  }

  private String fout() {
    assertThat(out.toString(UTF_8)).isEmpty();
    return err.toString(UTF_8);
  }

  private String bewaar(String csv) throws IOException {
    return Files.writeString(Files.createTempFile(map, "invoer", ".csv"), csv).toString();
  }

  /** Fictief: A is 0,6 B + 0,4 C, en vanaf 2022 3 hoger; de andere lopen los. */
  private static String regels() {
    Random toeval = new Random(1);
    StringBuilder csv = new StringBuilder("eenheid;periode;uitkomst;inwoners\n");
    double[] niveau = new double[12];
    for (int t = 0; t < MAANDEN; t++) {
      for (int i = 0; i < niveau.length; i++) {
        niveau[i] += toeval.nextGaussian();
      }
      for (int i = 0; i < niveau.length; i++) {
        double y = i == 0 ? 0.6 * niveau[1] + 0.4 * niveau[2] + (t >= 36 ? 3 : 0) : niveau[i];
        csv.append((char) ('A' + i))
            .append(";%d-%02d;".formatted(2019 + t / 12, t % 12 + 1))
            .append(100 + y)
            .append(';')
            .append(10_000 * (i + 1))
            .append('\n');
      }
    }
    return csv.toString();
  }

  private String paneel() throws IOException {
    return bewaar(regels());
  }

  @Test
  void synthetisch_geeft_gewichten_paden_en_placebo_volgens_het_contract() throws IOException {
    assertThat(loont("synthetisch", "--paneel", paneel(), "--eenheid", "A", "--start", "2022-01"))
        .isZero();
    JsonNode json = json();
    assertThat(json.at("/gewichten/B").doubleValue()).isCloseTo(0.6, within(1e-8));
    assertThat(json.at("/gewichten/C").doubleValue()).isCloseTo(0.4, within(1e-8));
    assertThat(json.at("/gemiddeldEffect").doubleValue()).isCloseTo(3, within(1e-8));
    assertThat(json.at("/rmspeVoor").doubleValue()).isCloseTo(0, within(1e-8));
    assertThat(json.at("/rmspeNa").doubleValue()).isCloseTo(3, within(1e-8));
    assertThat(json.at("/kktResidu").doubleValue()).isBetween(0.0, 1e-8);
    assertThat(json.at("/nietUniek").booleanValue()).isFalse();
    assertThat(json.at("/ondergrensRmspe").doubleValue())
        .isLessThanOrEqualTo(json.at("/rmspeVoor").doubleValue());
    for (String reeks : List.of("periodes", "pad", "synthetisch", "verschil")) {
      assertThat(json.get(reeks).size()).as(reeks).isEqualTo(MAANDEN);
    }
    JsonNode placebo = json.get("placebo");
    assertThat(placebo.at("/rang").intValue()).isEqualTo(1);
    assertThat(placebo.at("/p").doubleValue()).isEqualTo(1 / 12.0);
    assertThat(placebo.at("/ratio/A").isNull()).isTrue(); // volmaakt: leeg, geen NaN
    assertThat(placebo.at("/ratio/B").isNumber()).isTrue();
    assertThat(placebo.at("/behandeldeInPool").booleanValue()).isFalse();
    assertThat(placebo.at("/toelichting").asString()).contains("verwerpt te vaak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"uitkomsten", "klassiek", "gecentreerd", "ridge"})
  void elke_methode_kent_elke_toets(String methode) throws IOException {
    assertThat(
            loont(
                "synthetisch",
                "--paneel",
                paneel(),
                "--eenheid",
                "D",
                "E",
                "--weging",
                "inwoners",
                "--start",
                "2022-01",
                "--methode",
                methode,
                "--intervallen",
                "0.9",
                "--eerder",
                "2021-01",
                "--groepen",
                "20",
                "--zonder-donor",
                "--did"))
        .isZero();
    JsonNode json = json();
    assertThat(json.at("/methode").asString()).isEqualTo(methode);
    assertThat(json.at("/weging").asString()).isEqualTo("inwoners");
    assertThat(json.at("/intervallen/perPeriode").size()).isEqualTo(12);
    assertThat(json.at("/intervallen/gemiddeld/effect").doubleValue())
        .isCloseTo(json.at("/gemiddeldEffect").doubleValue(), within(1e-9));
    assertThat(json.at("/eerdereStart/verschil").size()).isEqualTo(36);
    assertThat(json.at("/groepsplacebo/groepen").intValue()).isEqualTo(20);
    assertThat(json.at("/zonderDonor").size()).isPositive();
    assertThat(json.at("/did/perPeriode").size()).isEqualTo(MAANDEN - 1);
    assertThat(json.at("/balans").size()).isPositive();
    assertThat(json.at("/kktResidu").doubleValue()).isLessThanOrEqualTo(1e-8);
    assertThat(json.at("/rmspeVoor").doubleValue())
        .isGreaterThanOrEqualTo(json.at("/ondergrensRmspe").doubleValue());
  }

  @Test
  void drie_pools_naast_elkaar_in_een_opdracht() throws IOException {
    assertThat(
            loont(
                "synthetisch",
                "--paneel",
                paneel(),
                "--eenheid",
                "L",
                "--start",
                "2022-01",
                "--omvang",
                "inwoners",
                "--klein",
                "45000",
                "--middel",
                "100000"))
        .isZero();
    JsonNode pools = json().get("pools");
    assertThat(pools).hasSize(3);
    assertThat(json().at("/omvang/kenmerk").asString()).isEqualTo("inwoners");
    assertThat(json().at("/omvang/middel").doubleValue()).isEqualTo(100_000);
    assertThat(json().at("/pools/2/donornamen")).hasSize(6);
    assertThat(List.of(0, 1, 2).stream().map(i -> pools.at("/%d/donoren".formatted(i)).intValue()))
        .containsExactly(4, 5, 6); // 5 middelgrote: 20% is 1, 35% naar boven 2
  }

  @Test
  void sequenties_geven_toestanden_cluster_hoogten_en_kwaliteit() throws IOException {
    assertThat(loont("sequenties", "--paneel", paneel(), "--clusters", "3", "--afstanden"))
        .isZero();
    JsonNode json = json();
    assertThat(json.at("/toestanden/A")).hasSize(MAANDEN);
    assertThat(json.at("/toestanden/A/0").asString()).isIn("laag", "gemiddeld", "hoog");
    assertThat(json.at("/afstanden")).hasSize(12 * 11 / 2);
    assertThat(json.at("/hoogtes")).hasSize(11);
    assertThat(json.at("/cluster")).hasSize(12);
    assertThat(json.at("/cluster/A").intValue()).isBetween(1, 3);
    for (String maat : List.of("asw", "ch", "hc", "pbc")) {
      assertThat(json.at("/kwaliteit/" + maat).isNumber()).as(maat).isTrue();
    }
    assertThat(json.at("/gewichten/0").asString()).isEqualTo("2022-01=2.0");
    assertThat(
            loont(
                "sequenties",
                "--paneel",
                paneel(),
                "--clusters",
                "3",
                "--afstand",
                "hamming",
                "--ward",
                "D"))
        .isZero();
    assertThat(json().at("/gewichten")).isEmpty();
  }

  @Test
  void tabellen_3_1_en_5_1_zijn_op_te_vragen() throws IOException {
    assertThat(
            loont(
                "spreiding",
                "--paneel",
                paneel(),
                "--periode",
                "2021-11",
                "--klassen",
                "95",
                "105",
                "--soort",
                "inwoners",
                "--soortgrenzen",
                "50000"))
        .isZero();
    JsonNode klassen = json().get("klassen");
    assertThat(klassen).hasSize(3);
    assertThat(klassen.at("/0/soort").asString()).isEqualTo("totaal");
    assertThat(klassen.at("/1/soort").asString()).isEqualTo("inwoners <50000");
    assertThat(klassen.at("/1/eenheden").intValue()).isEqualTo(4);
    assertThat(
            klassen.at("/1/<95").doubleValue()
                + klassen.at("/1/95-105").doubleValue()
                + klassen.at("/1/≥105").doubleValue())
        .isCloseTo(1, within(1e-12));
    assertThat(
            loont(
                "sequenties",
                "--paneel",
                paneel(),
                "--clusters",
                "3",
                "--soort",
                "inwoners",
                "--soortgrenzen",
                "50000"))
        .isZero();
    assertThat(json().at("/klassen/0/totaal").doubleValue()).isCloseTo(4 / 12.0, within(1e-12));
    assertThat(loont("spreiding", "--paneel", paneel(), "--soort", "inwoners")).isEqualTo(2);
    assertThat(fout()).contains("soort = inwoners: dit telt alleen mee bij een periode");
  }

  @Test
  void elke_figuur_en_tabel_is_als_csv_op_te_vragen() throws IOException {
    Path tabellen = map.resolve("tabellen");
    assertThat(
            loont(
                "synthetisch",
                "--paneel",
                paneel(),
                "--eenheid",
                "D",
                "E",
                "--start",
                "2022-01",
                "--intervallen",
                "0.9",
                "--groepen",
                "9",
                "--did",
                "--tabellen",
                tabellen.toString(),
                "--formaat",
                "csv"))
        .isZero();
    for (String naam :
        List.of(
            "pad",
            "verschil",
            "gewichten",
            "balans",
            "placebo",
            "verhoudingen",
            "gefilterd",
            "groepsplacebo",
            "gebeurtenis",
            "uitkomsten")) {
      assertThat(tabellen.resolve(naam + ".csv"))
          .content()
          .startsWith("pool;")
          .contains("alle onb");
    }
    assertThat(tabellen.resolve("placebo.csv")).content().hasLineCount(10 * MAANDEN + 1);
    assertThat(out.toString(UTF_8)).startsWith("periode;waargenomen;synthetisch");
  }

  @Test
  void wat_niet_meetelt_wordt_geweigerd() throws IOException {
    String bestand = paneel();
    assertThat(
            loont(
                "trendbreuk",
                "--paneel",
                bestand,
                "--breuk",
                "2022-01",
                "--eenheid",
                "A",
                "--samen",
                "som"))
        .isEqualTo(2);
    assertThat(fout()).contains("samen = som: dit telt alleen mee bij alle eenheden samen");
    assertThat(loont("sequenties", "--paneel", bestand, "--gewicht", "2030-01=2")).isEqualTo(2);
    assertThat(fout()).contains("gewicht = 2030-01: dit gewicht begint na het paneel");
  }

  @Test
  void trendbreuk_geeft_drie_modellen_chow_en_sup_f() throws IOException {
    assertThat(loont("trendbreuk", "--paneel", paneel(), "--breuk", "2022-01", "--srg")).isZero();
    JsonNode json = json();
    for (String model : List.of("model", "logModel", "groeiModel")) {
      for (String effect :
          List.of("constante", "trend", "niveauverschuiving", "trendverandering")) {
        for (String veld : List.of("schatting", "standaardfout", "t", "p", "van", "tot")) {
          assertThat(json.at("/%s/%s/%s".formatted(model, effect, veld)).isNumber())
              .as(model + " " + effect + " " + veld)
              .isTrue();
        }
      }
    }
    assertThat(json.at("/bandbreedteGebruikt").intValue()).isEqualTo(3);
    assertThat(json.at("/reeks").asString()).isEqualTo("het gewone gemiddelde van 12 eenheden");
    assertThat(json.at("/seizoen").asString()).isEqualTo("maand");
    assertThat(json.at("/chow/F").isNumber()).isTrue();
    assertThat(json.at("/supF/periode").asString()).matches("\\d{4}-\\d{2}");
    assertThat(json.at("/supF/p").doubleValue()).isBetween(0.0, 1.0);
  }

  @Test
  void de_breuk_in_de_srg_staat_bij_een_reeks_die_er_overheen_loopt() throws IOException {
    StringBuilder csv = new StringBuilder("eenheid;periode;uitkomst\n");
    for (int t = 0; t < 72; t++) {
      csv.append("Nederland;%d-%02d;".formatted(2019 + t / 12, t % 12 + 1))
          .append(100 + t + Math.sin(t))
          .append('\n');
    }
    assertThat(
            loont("trendbreuk", "--paneel", bewaar(csv.toString()), "--breuk", "2022-01", "--srg"))
        .isZero();
    assertThat(json().at("/meldingen").toString()).contains("tussen 2022-12 en 2023-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "synthetisch --eenheid Fictief_01 --start 2022-01",
        "did --eenheid Fictief_01 --start 2022-01",
        "sequenties --clusters 3",
        "spreiding"
      })
  void elke_reeks_uit_de_srg_draagt_de_breuk(String opdracht) {
    String bestand = map.resolve("fictief.csv").toString();
    assertThat(loont("fictief", "--formaat", "csv", "--uit", bestand)).isZero();
    List<String> args = new ArrayList<>(List.of(opdracht.split(" ")));
    args.replaceAll(woord -> woord.replace('_', ' '));
    String methode = args.removeFirst();
    args.addAll(List.of("--paneel", bestand, "--srg"));
    assertThat(loont(methode, args.toArray(String[]::new))).isZero();
    assertThat(json().at("/databreuken/0").asString()).contains("tussen 2022-12 en 2023-01");
  }

  @Test
  void samenstelling_geeft_effecten_en_standaardfouten_per_groep() throws IOException {
    StringBuilder csv = new StringBuilder("gemeente;cluster;jong;na\n");
    Random toeval = new Random(2);
    for (int i = 0; i < 800; i++) {
      String cluster = "C" + (1 + i % 2);
      boolean na = i % 4 >= 2;
      double kans = 0.3 + (i % 2) * 0.2 + (na ? 0.1 : 0);
      csv.append(
          "g%d;%s;%d;%d%n"
              .formatted(i % 40, cluster, toeval.nextDouble() < kans ? 1 : 0, na ? 1 : 0));
    }
    assertThat(
            loont(
                "samenstelling",
                "--invoer",
                bewaar(csv.toString()),
                "--kenmerk",
                "jong",
                "--cluster",
                "cluster",
                "--na",
                "na",
                "--groep",
                "gemeente"))
        .isZero();
    JsonNode json = json();
    assertThat(json.at("/coefficienten/constante").isNumber()).isTrue();
    assertThat(json.at("/coefficienten/C2:na").isNumber()).isTrue();
    assertThat(json.at("/standaardfouten/C2").doubleValue()).isPositive();
    assertThat(json.at("/marginaleEffecten/C2").isNumber()).isTrue();
    assertThat(json.at("/convergentie/geconvergeerd").booleanValue()).isTrue();
    assertThat(json.at("/marginaleEffectenVoor/C2").doubleValue()).isBetween(0.1, 0.3);
  }

  @Test
  void samenstelling_van_meer_kenmerken_geeft_een_tabel_in_woorden() throws IOException {
    StringBuilder csv = new StringBuilder("cluster,jong,migrant\n");
    for (int i = 0; i < 800; i++) {
      csv.append(
          "C%d,%d,%d%n".formatted(1 + i % 2, i % 4 == 1 ? 0 : i % 8 == 0 ? 1 : i % 2, i % 3 / 2));
    }
    String bestand = bewaar(csv.toString());
    String[] opties = {"--invoer", bestand, "--kenmerk", "jong", "migrant", "--cluster", "cluster"};
    assertThat(loont("samenstelling", opties)).isZero();
    assertThat(json().at("/verschiltabel/jong/0").asString()).isEqualTo("veel jong");
    assertThat(json().at("/verschiltabel/migrant/0").asString()).isEmpty();
    List<String> tabel = new ArrayList<>(List.of(opties));
    tabel.addAll(List.of("--formaat", "tabel"));
    assertThat(loont("samenstelling", tabel.toArray(String[]::new))).isZero();
    assertThat(out.toString(UTF_8))
        .contains("jong, significant (5%) verschil met C1: C2 veel jong")
        .contains("< 0,001");
  }

  @Test
  void spreiding_en_verschil_in_verschillen() throws IOException {
    assertThat(loont("spreiding", "--paneel", paneel(), "--formaat", "csv")).isZero();
    assertThat(out.toString(UTF_8).lines()).hasSize(MAANDEN + 1);
    assertThat(out.toString(UTF_8)).startsWith("periode;p75MinP25;p90MinP10;variatiecoefficient;");
    assertThat(loont("did", "--paneel", paneel(), "--eenheid", "A", "--start", "2022-01")).isZero();
    assertThat(json().at("/perPeriode")).hasSize(MAANDEN - 1);
    assertThat(json().at("/standaardfout").doubleValue()).isPositive();
  }

  @Test
  void als_tabel_staat_de_hoofdzaak_er_met_wat_de_lezer_moet_weten() throws IOException {
    assertThat(
            loont(
                "synthetisch",
                "--paneel",
                paneel(),
                "--eenheid",
                "D",
                "--start",
                "2022-01",
                "--formaat",
                "tabel"))
        .isZero();
    assertThat(out.toString(UTF_8))
        .contains("2022-01")
        .contains("Let op: gemiddeld effect")
        .contains("(ondergrens ")
        .contains("placebo in de ruimte: p ")
        .contains("gewichten: ");
  }

  /** Elke fout noemt wat er mis is en wat de uitweg is, met de regel als die er is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A;2019-01;veel | regel 2, uitkomst = veel: dit is geen getal",
        "A;2019-01;1,5 euro | regel 2, uitkomst = 1,5 euro: dit is geen getal",
        "A;2019-01;NaN | regel 2, uitkomst = NaN: dit is geen getal",
        "A;2019-1;1 | regel 2, periode = 2019-1: dit is geen periode",
        "A;2019-02;1 | regel 2, eenheid en periode = A, 2019-02",
      })
  void een_fout_in_een_cel_noemt_de_regel(String regel, String melding) throws IOException {
    String csv = regels().replaceFirst("\n", "\n" + regel.strip() + ";1\n");
    assertThat(
            loont("synthetisch", "--paneel", bewaar(csv), "--eenheid", "A", "--start", "2022-01"))
        .isEqualTo(2);
    String eerste = melding.contains("eenheid en periode") ? "deze combinatie" : melding.strip();
    assertThat(fout()).contains(eerste).contains("regel ");
  }

  @Test
  void een_lege_cel_laat_de_eenheid_weg_en_noemt_de_regel() throws IOException {
    String csv = regels().replaceFirst("(\nF;2019-03;)[^;]*", "$1");
    assertThat(
            loont("synthetisch", "--paneel", bewaar(csv), "--eenheid", "A", "--start", "2022-01"))
        .isZero();
    assertThat(json().at("/toelichting").asString())
        .contains("'F' is weggelaten: uitkomst ontbreekt in 2019-03 (leeg op regel 31)");
    assertThat(
            loont("synthetisch", "--paneel", bewaar(csv), "--eenheid", "F", "--start", "2022-01"))
        .isEqualTo(2);
    assertThat(fout()).contains("2019-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--eenheid A --start 2019-02 | er ligt maar één periode vóór de start",
        "--eenheid A --start 2019-01 | er ligt geen periode vóór de start",
        "--eenheid A --start 2022-01 --donoren A B C | een behandelde eenheid kan geen donor zijn",
        "--eenheid Z --start 2022-01 | deze eenheid staat niet in het paneel",
        "--eenheid A --start 2030-01 | deze periode staat niet in het paneel",
        "--eenheid A --start morgen | is geen periode",
        "--start 2022-01 | optie --eenheid ontbreekt",
        "--eenheid A --start 2022-01 --methode beste | kies uitkomsten, klassiek",
        "--eenheid A --start 2022-01 --methode klassiek --voorspellers x@ooit | is geen periode",
        "--eenheid A --start 2022-01 --methode klassiek --voorspellergewichten veel | geen gewicht",
        "--eenheid A --start 2022-01 --intervallen 2 | tussen 0 en 1",
        "--eenheid A --start 2022-01 --weging hoogte | dit kenmerk staat niet in het paneel",
        "--eenheid A --start 2022-01 --klein 3 | klein = 3: dit telt alleen mee bij pools naar omvang",
        "--eenheid A --start 2022-01 --lambda 3 | lambda = 3: dit telt alleen mee bij de methode ridge",
        "--eenheid A --start 2022-01 --zaad 3 | zaad = 3: dit telt alleen mee bij toevallige groepen",
        "--eenheid A --start 2022-01 --intervallen 95 | intervallen = 95",
        "--eenheid A --start 2022-01 --eerder 2022-06 | eerder = 2022-06: de verzonnen start ligt niet",
        "--eenheid A --start 2022-01 --eerder 2019-01 | eerder = 2019-01: er ligt geen periode vóór",
        "--eenheid A B C --start 2022-01 --donoren D E --groepen 5 | groepen = 5 groepen van 3",
        "--eenheid A --start 2022-01 --omvang inwoners --klein 50000 --middel 20000 | middel = 20000",
        "--eenheid A --start 2022-01 --omvang inwoners --klein 0 --middel 20000 | klein = 0",
        "--eenheid A --start 2022-01 --omvang inwoners --klein 41000 --middel 42000 | middelgroot; de drie",
        "--eenheid A --start 2022-01 --omvang hoogte --klein 3 --middel 4 | dit kenmerk staat niet",
      })
  void een_verkeerde_keuze_wordt_gemeld(String opties, String melding) throws IOException {
    List<String> args = new ArrayList<>(List.of("--paneel", paneel()));
    args.addAll(List.of(opties.strip().split(" ")));
    assertThat(loont("synthetisch", args.toArray(String[]::new))).isEqualTo(2);
    assertThat(fout()).contains(melding.strip());
  }

  @Test
  void meer_clusters_dan_eenheden_wordt_gemeld() throws IOException {
    assertThat(loont("sequenties", "--paneel", paneel(), "--clusters", "13")).isEqualTo(2);
    assertThat(fout()).contains("meer clusters dan eenheden (12)");
  }

  @Test
  void constante_uitkomsten_worden_gemeld() throws IOException {
    String csv = regels().replaceAll(";[-0-9.E]+;(\\d+\n)", ";5;$1");
    String bestand = bewaar(csv);
    assertThat(loont("synthetisch", "--paneel", bestand, "--eenheid", "A", "--start", "2022-01"))
        .isEqualTo(2);
    assertThat(fout()).contains("er is niets te vergelijken");
    assertThat(loont("sequenties", "--paneel", bestand)).isEqualTo(2);
    assertThat(fout()).contains("hebben alle eenheden dezelfde uitkomst");
    assertThat(loont("trendbreuk", "--paneel", bestand, "--breuk", "2022-01")).isEqualTo(2);
    assertThat(fout()).contains("de reeks is constant");
  }

  @Test
  void zonder_of_met_een_verkeerde_methode_staan_de_methoden_er() {
    assertThat(loont("gok")).isEqualTo(2);
    assertThat(fout()).contains("synthetisch, sequenties, trendbreuk, samenstelling");
    assertThat(loont("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("spreiding").contains("docs/evaluatie.md");
    assertThat(loont("synthetisch", "--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("--eenheid NAAM…").contains("--lambda");
  }
}
