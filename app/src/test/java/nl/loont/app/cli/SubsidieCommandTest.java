package nl.loont.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./loont subsidie}. */
class SubsidieCommandTest {
  @TempDir Path map;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int loont(String opdracht) {
    out.reset();
    err.reset();
    return LoontCommand.run(
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        ("subsidie " + opdracht).strip().split(" +"));
  }

  private String uit() {
    return out.toString(UTF_8);
  }

  private String fouten() {
    return err.toString(UTF_8);
  }

  @Test
  void bereken_geeft_de_vijf_velden_van_het_contract_als_json() {
    assertThat(
            loont(
                "bereken --datum 2024-01-01 --leeftijd 30 --uren 38 --normuren 38 --loonwaarde 50"))
        .isZero();
    JsonNode json = JsonMapper.shared().readTree(uit());
    assertThat(json.propertyNames())
        .containsExactly(
            "basis", "subsidie", "vergoedingWerkgeverslasten", "totaal", "toelichting");
    assertThat(json.at("/totaal").doubleValue())
        .isCloseTo(13.27 * 38 * 52 / 12 * 1.08 * 0.5 * 1.25, within(1e-9));
    assertThat(json.at("/toelichting").stringValue()).contains("€ 13,27 per uur");
  }

  @Test
  void forfaitair_en_werkgeverslasten_rekenen_het_voorbeeld_van_juli_2016_na() {
    assertThat(
            loont(
                "bereken --datum 2016-07-01 --leeftijd 25 --uren 36 --normuren 36 --forfaitair"
                    + " --werkgeverslasten 0.23 --formaat tabel"))
        .isZero();
    assertThat(uit()).contains("1.660,18").contains("830,09").contains("190,92");
  }

  @Test
  void alle_fouten_komen_tegelijk_met_uitgangscode_2() {
    assertThat(loont("bereken --datum 2014-01-01 --leeftijd 12 --uren 50 --normuren 38"))
        .isEqualTo(LoontCommand.WRONG_USE);
    assertThat(fouten())
        .contains("datum = 2014-01-01")
        .contains("leeftijd = 12")
        .contains("uren = 50: meer uren dan de normale arbeidsduur")
        .contains("loonwaarde = (leeg)");
    assertThat(uit()).isEmpty();
  }

  @Test
  void een_onbekende_opdracht_of_een_tegenstrijdige_vorm_is_verkeerd_gebruik() {
    assertThat(loont("")).isEqualTo(LoontCommand.WRONG_USE);
    assertThat(loont("raad")).isEqualTo(LoontCommand.WRONG_USE);
    assertThat(fouten()).contains("kies bereken, dienstverband, loondispensatie");
    assertThat(loont("bereken --forfaitair --vorm tijdelijk")).isEqualTo(LoontCommand.WRONG_USE);
    assertThat(loont("--help")).isZero();
    assertThat(loont("bereken --help")).isZero();
    assertThat(uit()).contains("--werkgeverslasten").contains("Voorbeeld:");
  }

  @Test
  void een_dienstverband_komt_als_tabel_en_als_json_uit_een_bestand() throws IOException {
    Path bestand =
        Files.writeString(
            map.resolve("contract.json"),
            "{\"begin\": \"2024-03-15\", \"leeftijd\": 30, \"uren\": 24, \"forfaitaireMaanden\": 6,"
                + " \"loonwaarde\": 45, \"tot\": \"2024-09\"}");
    assertThat(loont("dienstverband --invoer " + bestand)).isZero();
    JsonNode json = JsonMapper.shared().readTree(uit());
    long som = 0;
    for (JsonNode maand : json.at("/maanden")) {
      som += maand.at("/totaalCent").longValue();
    }
    assertThat(som).isEqualTo(json.at("/totaalCent").longValue()).isPositive();
    assertThat(loont("dienstverband --formaat csv --invoer " + bestand)).isZero();
    assertThat(uit()).startsWith("maand;van;totEnMet;").contains("2024-09-15;2024-09-30;16;");
  }

  @Test
  void een_dienstverband_legt_zich_uit_en_past_in_een_werkmap() throws IOException {
    Path bestand =
        Files.writeString(
            map.resolve("contract.json"),
            "{\"begin\": \"2023-11-15\", \"leeftijd\": 30, \"normuren\": 36, \"uren\": 24,"
                + " \"forfaitaireMaanden\": 6, \"loonwaarde\": 45, \"tot\": \"2024-09\"}");
    assertThat(loont("dienstverband --uitleg totaal --invoer " + bestand)).isZero();
    assertThat(uit())
        .contains("Vanaf 2023-11-15", "Vanaf 2024-05-15", "minimumloon per uur = € 13,27");
    assertThat(loont("dienstverband --uitleg niets --invoer " + bestand))
        .isEqualTo(LoontCommand.WRONG_USE);
    Path werkmap = map.resolve("verloop.xlsx");
    assertThat(loont("dienstverband --formaat xlsx --uit " + werkmap + " --invoer " + bestand))
        .isZero();
    assertThat(Files.size(werkmap)).isGreaterThan(8000);
    assertThat(loont("dienstverband --invoer " + bestand)).isZero();
    assertThat(uit()).contains("\"betaaldUit\" : \"BUIG\"");
  }

  @Test
  void loondispensatie_noemt_de_regel_en_haar_merk() {
    assertThat(
            loont(
                "loondispensatie --datum 2024-01-01 --leeftijd 30 --uren 10 --loonwaarde 50"
                    + " --uitkering 1300"))
        .isZero();
    JsonNode json = JsonMapper.shared().readTree(uit());
    assertThat(json.at("/merkRegel").stringValue()).isEqualTo("A");
    assertThat(json.at("/toelichting").stringValue()).contains("Onder 20% kan werken");
    assertThat(json.at("/pilot").size()).isEqualTo(10);
  }

  @Test
  void uitleg_en_werkmap_horen_bij_een_maandbedrag() throws IOException {
    String vraag =
        "bereken --datum 2024-01-01 --leeftijd 30 --uren 38 --normuren 38 --loonwaarde 50 ";
    assertThat(loont(vraag + "--uitleg totaal")).isZero();
    assertThat(uit()).contains("minimumloon per uur = € 13,27");
    assertThat(loont(vraag + "--uitleg niets")).isEqualTo(LoontCommand.WRONG_USE);
    Path werkmap = map.resolve("maand.xlsx");
    assertThat(loont(vraag + "--formaat xlsx --uit " + werkmap)).isZero();
    assertThat(Files.size(werkmap)).isGreaterThan(5000);
  }
}
