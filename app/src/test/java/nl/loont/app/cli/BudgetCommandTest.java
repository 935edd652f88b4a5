package nl.loont.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** De opdracht {@code ./loont budget}. */
class BudgetCommandTest {
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final String VOORBEELD =
      """
      {"stelsel": "nieuw",
       "basis": "demo",
       "startjaar": 2026, "jaren": 8,
       "groei": {"bijstand": 0.0, "lks": 0.0, "loonPrijs": 0.0, "wmlIndex": 0.0, "beleid": 0},
       "scenario": {"wie": ["GM0344"], "vanaf": 2026, "plaatsingen": {"BIJ": {"aantal": 10, "nuggers": 0, "uren": 29}}}}
      """;
  private static final String KOP =
      "gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks;budget_bijstand;budget_lks\n";

  @TempDir Path map;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int loont(String... args) {
    out.reset();
    err.reset();
    String[] alle = new String[args.length + 1];
    alle[0] = "budget";
    System.arraycopy(args, 0, alle, 1, args.length);
    return LoontCommand.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), alle);
  }

  private int simuleer(String vraag, String... opties) throws IOException {
    Path bestand = Files.writeString(map.resolve("vraag.json"), vraag);
    String[] args =
        Arrays.copyOf(new String[] {"simuleer", "--invoer", bestand.toString()}, 3 + opties.length);
    System.arraycopy(opties, 0, args, 3, opties.length);
    return loont(args);
  }

  private String uit() {
    return out.toString(UTF_8);
  }

  private JsonNode json() {
    return EXACT.readTree(uit());
  }

  @Test
  void het_voorbeeld_uit_het_contract_geeft_de_beloofde_vorm() throws IOException {
    assertThat(simuleer(VOORBEELD, "--formaat", "json")).isZero();
    JsonNode json = json();
    assertThat(json.at("/jaren").size()).isEqualTo(8);
    assertThat(json.at("/gemeenten").size()).isEqualTo(342);
    JsonNode utrecht = json.at("/gemeenten/GM0344");
    assertThat(utrecht.at("/objectiefGewicht").doubleValue()).isEqualTo(1);
    for (String veld :
        List.of("budgetBijstand", "budgetLks", "lastenBijstand", "lastenLks", "saldo")) {
      assertThat(utrecht.at("/" + veld).size()).isEqualTo(8);
      assertThat(utrecht.at("/basis/" + veld).size()).isEqualTo(8);
    }
    // Tien mensen BIJ: besparing 174.340, LKS 107.727,91 (MKBA §4).
    double saldo =
        utrecht.at("/saldo/0").doubleValue() - utrecht.at("/basis/saldo/0").doubleValue();
    assertThat(saldo).isCloseTo(174_340 - 107_727.91, within(0.05));
    assertThat(json.at("/waarschuwingen").toString()).contains("fictief");
  }

  @Test
  void budgetten_van_alle_gemeenten_tellen_op_tot_het_macrobudget() throws IOException {
    for (String stelsel :
        List.of(
            "\"oud\"",
            "\"nieuw\"",
            "{\"type\": \"eigen\", \"lksRealisatie\": 0.4, \"maximaleDaling\": 0.02}")) {
      assertThat(simuleer(VOORBEELD.replace("\"nieuw\"", stelsel), "--formaat", "json")).isZero();
      JsonNode json = json();
      for (int t = 0; t < 8; t++) {
        BigDecimal som = BigDecimal.ZERO;
        for (JsonNode gemeente : json.at("/gemeenten")) {
          som = som.add(gemeente.at("/budgetBijstand/" + t).decimalValue());
          som = som.add(gemeente.at("/budgetLks/" + t).decimalValue());
        }
        BigDecimal macro =
            json.at("/macro/bijstand/" + t)
                .decimalValue()
                .add(json.at("/macro/lks/" + t).decimalValue());
        assertThat(som).isEqualByComparingTo(macro);
      }
    }
  }

  @Test
  void iedereen_behalve_een_en_trekkingen_erbij() throws IOException {
    assertThat(
            simuleer(
                """
                {"jaren": 3, "met": ["begeleiding"], "scenario": {"wie": {"alleBehalve": ["GM0363"]},
                  "plaatsingen": {"VIA": {"aantal": 2.5}}},
                 "onzekerheid": {"trekkingen": 50, "gemeenten": ["GM0363"]}}
                """,
                "--formaat",
                "json"))
        .isZero();
    JsonNode amsterdam = json().at("/gemeenten/GM0363");
    assertThat(amsterdam.at("/budgetBijstand/2").doubleValue())
        .isLessThan(amsterdam.at("/basis/budgetBijstand/2").doubleValue());
    // 2,5 per 10.000 inwoners, 4.902 euro begeleiding per persoon (MKBA §3).
    JsonNode utrecht = json().at("/gemeenten/GM0344");
    assertThat(utrecht.at("/begeleiding/0").doubleValue())
        .isCloseTo(2.5 * utrecht.at("/inwoners").doubleValue() / 10_000 * 4_902, within(0.01));
    assertThat(utrecht.has("uitvoering")).isFalse();
    assertThat(json().at("/onzekerheid/gemeenten/GM0363/effect/2/p95").doubleValue()).isNegative();
  }

  @Test
  void een_eigen_bestand_wordt_gelezen_en_zijn_fouten_genoemd() throws IOException {
    Path goed =
        Files.writeString(
            map.resolve("lasten.csv"),
            KOP
                + "GM0344;2024;361000;200000000;14000000;;\nGM0344;2025;362000;210000000;15000000;;\n"
                + "GM0059;2024;27873;10000000;900000;;\nGM0059;2025;27900;11000000;910000;;\n");
    String vraag =
        "{\"basis\": {\"bestand\": \"%s\"}, \"jaren\": 2, \"scenario\": {\"wie\": [\"GM0059\"], \"plaatsingen\": {\"BIJ\": {\"aantal\": 1}}}}";
    assertThat(simuleer(vraag.formatted(goed), "--formaat", "csv")).isZero();
    assertThat(uit()).startsWith("gemeente;jaar;budget_bijstand").contains("GM0059;2026;");
    assertThat(err.toString(UTF_8)).contains("2 van de 342 gemeenten");

    Path fout =
        Files.writeString(
            map.resolve("fout.csv"), KOP + "GM0344;2025;1;-5;1;;\nGM9999;2025;1;1;1;;\n");
    assertThat(simuleer(vraag.formatted(fout))).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("basis, regel 2, lasten_bijstand = -5: negatief")
        .contains("basis, regel 3, gemeentecode = GM9999");
    assertThat(simuleer(vraag.formatted("weg.csv"))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("weg.csv").doesNotContain("Exception");
  }

  @Test
  void csv_van_verzonnen_cijfers_heet_fictief_en_heeft_gewone_getallen() throws IOException {
    assertThat(simuleer(VOORBEELD, "--formaat", "csv")).isZero();
    assertThat(uit()).startsWith("# Fictief. De lasten").contains("\ngemeente;jaar;");
    assertThat(uit().lines().filter(regel -> regel.startsWith("GM")))
        .allMatch(regel -> regel.matches("GM\\d{4};\\d{4};\\d+\\.\\d\\d;\\d+\\.\\d\\d;[-0-9.;]+"));
    assertThat(loont("prikkels", "--inwoners", "60000", "--formaat", "csv")).isZero();
    assertThat(uit()).startsWith("# Fictief. ");
  }

  @Test
  void prikkels_volgens_het_contract() {
    assertThat(
            loont(
                "prikkels",
                "--stelsel",
                "nieuw",
                "--inwoners",
                "60000",
                "--aandeel",
                "0.01",
                "--herkomst",
                "bijstand",
                "--groep",
                "BIJ",
                "--loonwaarden",
                "20:100:10",
                "--uren",
                "4:40:4",
                "--horizon",
                "10",
                "--disconto",
                "0",
                "--met",
                "begeleiding,uitvoering",
                "--formaat",
                "json"))
        .isZero();
    JsonNode json = json();
    assertThat(json.at("/loonwaarde").toString())
        .isEqualTo("[20.0,30.0,40.0,50.0,60.0,70.0,80.0,90.0,100.0]");
    assertThat(json.at("/uren").size()).isEqualTo(10);
    assertThat(json.at("/perJaar/8/9").size()).isEqualTo(10);
    assertThat(json.at("/omslagLoonwaarde").size()).isEqualTo(10);
    assertThat(json.at("/omslagInwoners").doubleValue()).isCloseTo(35_549, within(60.0));
    assertThat(json.at("/contant/0/0").isNumber()).isTrue();
  }

  @Test
  void prikkels_oud_heeft_een_omslag_in_de_loonwaarde() {
    assertThat(
            loont(
                "prikkels",
                "--stelsel",
                "oud",
                "--inwoners",
                "100000",
                "--uren",
                "36",
                "--formaat",
                "json"))
        .isZero();
    assertThat(json().at("/omslagLoonwaarde/0").doubleValue()).isBetween(20.0, 60.0);
    assertThat(loont("prikkels", "--inwoners", "100000")).isZero();
    assertThat(uit()).contains("loonwaarde_procent");
  }

  @Test
  void verkeerde_opties_komen_alle_tegelijk_terug() {
    assertThat(
            loont(
                "prikkels",
                "--stelsel",
                "beter",
                "--loonwaarden",
                "100:20:10",
                "--groep",
                "XYZ",
                "--met",
                "koffie"))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("stelsel = beter")
        .contains("inwoners = (leeg): ontbreekt")
        .contains("loonwaarden = 100:20:10")
        .contains("groep = XYZ")
        .contains("met = koffie");
    assertThat(loont("rekenen")).isEqualTo(2);
    assertThat(loont()).isEqualTo(2);
    assertThat(loont("simuleer")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("--invoer ontbreekt");
    for (String opdracht : List.of("simuleer", "prikkels", "saldo")) {
      assertThat(loont(opdracht, "--help")).isZero();
      assertThat(uit()).contains("Gebruik: ./loont budget " + opdracht);
    }
  }

  @Test
  void saldo_uit_een_eigen_bestand() throws IOException {
    Path bestand =
        Files.writeString(
            map.resolve("saldo.csv"),
            KOP
                + "GM0344;2023;361000;900;100;850;100\nGM0059;2023;27873;450;50;500;60\n"
                + "GM0363;2023;870000;2000;500;1900;440\n");
    assertThat(
            loont(
                "saldo",
                "--gegevens",
                bestand.toString(),
                "--gemeente",
                "GM0344",
                "--formaat",
                "json"))
        .isZero();
    assertThat(json().at("/jaren/0/macroEffect").doubleValue()).isCloseTo(-37.5, within(1e-9));
    assertThat(json().at("/jaren/0/saldo").doubleValue()).isEqualTo(-50);
    assertThat(
            loont(
                "saldo",
                "--gegevens",
                bestand.toString(),
                "--gemeente",
                "GM0001",
                "--vangnet",
                "0.075"))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("gemeente = GM0001")
        .contains("bron")
        .contains("datum");
  }
}
