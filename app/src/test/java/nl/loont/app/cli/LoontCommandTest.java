package nl.loont.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.loont.app.Voorbeelden;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Het contract van de opdrachtregel (spec 0 §5). */
class LoontCommandTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path map;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int loont(String... args) {
    out.reset();
    err.reset();
    return LoontCommand.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }

  private String bestand(String inhoud) throws IOException {
    return Files.writeString(Files.createTempFile(map, "invoer", ".json"), inhoud).toString();
  }

  private String uit() {
    return out.toString(UTF_8);
  }

  private String fout() {
    return err.toString(UTF_8);
  }

  @Test
  void json_bevat_de_matrix_van_gemeente_x_onafgerond() throws IOException {
    assertThat(loont("mkba", "--invoer", bestand(Voorbeelden.GEMEENTE_X), "--formaat", "json"))
        .isZero();
    JsonNode json = JSON.readTree(uit());
    Resultaat motor = Voorbeelden.gemeenteX(Rekentool.basis());
    for (Soort soort : Soort.values()) {
      for (Partij partij : Partij.values()) {
        assertThat(json.at("/matrix/" + soort.sleutel() + "/" + partij.code()).doubleValue())
            .as(soort + " " + partij)
            .isEqualTo(motor.bedrag(soort, partij));
      }
    }
    assertThat(json.at("/totaal/totaal").doubleValue()).isCloseTo(294_520, within(0.5));
    assertThat(json.at("/buig/inzetLks/gemeenten").doubleValue())
        .isCloseTo(441_180.32, within(0.005));
    assertThat(json.at("/perPersoon/BIJ/totaal").doubleValue()).isCloseTo(5_898, within(0.5));
    assertThat(json.at("/omslagpunt/BIJ").doubleValue()).isCloseTo(35_549, within(0.5));
    assertThat(json.at("/afwijkingenVanBasis")).isEmpty();
    assertThat(json.at("/gemeente/naam").stringValue()).isEqualTo("Gemeente X");
    assertThat(json.at("/gemeente/inwoners").doubleValue()).isEqualTo(60_000);
    assertThat(fout()).isEmpty();
  }

  @Test
  void het_voorbeeld_uit_het_contract_wijkt_niet_van_de_basis_af() throws IOException {
    String invoer =
        Voorbeelden.GEMEENTE_X.strip().replaceFirst("}$", "")
            + ", \"parameters\": {\"loonwaarde.NBW\": 0.39, \"terugvalrisico.VIA\": 0.24,"
            + " \"bijstandsuitkering\": 17434}}";
    assertThat(loont("mkba", "--invoer", bestand(invoer), "--formaat", "json")).isZero();
    assertThat(JSON.readTree(uit()).at("/afwijkingenVanBasis")).isEmpty();
  }

  @Test
  void jsonl_schrijft_een_uitkomst_per_regel_ook_na_een_foute_regel() throws IOException {
    String goed = Voorbeelden.GEMEENTE_X.replace("\n", " ");
    String invoer =
        goed + "\n{\"aantallen\": {\"BIJ\": {\"aantal\": -1}}}\ngeen json\n" + goed + "\n";
    assertThat(loont("mkba", "--invoer", bestand(invoer), "--formaat", "jsonl")).isEqualTo(2);
    List<JsonNode> regels = uit().lines().map(JSON::readTree).toList();
    assertThat(regels).hasSize(4);
    assertThat(regels.get(0)).isEqualTo(regels.get(3));
    assertThat(regels.get(0).at("/totaal/totaal").doubleValue()).isCloseTo(294_520, within(0.5));
    assertThat(regels.get(1).at("/fouten/0/veld").stringValue()).isEqualTo("aantallen.BIJ.aantal");
    assertThat(regels.get(2).at("/fouten/0/melding").stringValue()).contains("geen geldig JSON");
    assertThat(fout()).contains("regel 2: aantallen.BIJ.aantal").contains("regel 3:");
  }

  @Test
  void csv_heeft_een_regel_per_soort_en_subtotaal() throws IOException {
    assertThat(loont("mkba", "--invoer", bestand(Voorbeelden.GEMEENTE_X), "--formaat", "csv"))
        .isZero();
    List<String> regels = uit().lines().toList();
    assertThat(regels.getFirst())
        .isEqualTo("cluster;soort;1.1;1.2;1.3;1.4;1;2;3.1;3.2;3.3;3;totaal");
    assertThat(regels).hasSize(1 + Soort.values().length + 3 + 1);
    double totaal =
        Double.parseDouble(regels.getLast().substring(regels.getLast().lastIndexOf(';') + 1));
    assertThat(totaal).isEqualTo(Voorbeelden.gemeenteX(Rekentool.basis()).totaal(Partij.TOTAAL));
  }

  @Test
  void tabel_is_de_standaard_en_noemt_eenheid_en_prijspeil() throws IOException {
    assertThat(loont("mkba", "--invoer", bestand(Voorbeelden.GEMEENTE_X))).isZero();
    assertThat(uit()).contains("294.520").contains("Euro per jaar, prijspeil 2023");
  }

  @Test
  void xlsx_wordt_een_werkmap_in_een_bestand() throws IOException {
    Path werkmap = map.resolve("uit.xlsx");
    assertThat(
            loont(
                "mkba",
                "--invoer",
                bestand(Voorbeelden.GEMEENTE_X),
                "--formaat",
                "xlsx",
                "--uit",
                werkmap.toString()))
        .isZero();
    assertThat(Files.readAllBytes(werkmap)).startsWith('P', 'K').hasSizeGreaterThan(10_000);
  }

  @Test
  void pdf_wordt_een_rapport_in_een_bestand() throws IOException {
    Path rapport = map.resolve("uit.pdf");
    assertThat(
            loont(
                "mkba",
                "--invoer",
                bestand(Voorbeelden.GEMEENTE_X),
                "--formaat",
                "pdf",
                "--uit",
                rapport.toString()))
        .isZero();
    assertThat(Files.readAllBytes(rapport))
        .startsWith('%', 'P', 'D', 'F')
        .hasSizeGreaterThan(10_000);
    assertThat(fout()).isEmpty();
  }

  @Test
  void uitleg_gaat_tot_aan_invoer_en_bron() throws IOException {
    assertThat(
            loont(
                "mkba",
                "--invoer",
                bestand(Voorbeelden.GEMEENTE_X),
                "--uitleg",
                Cellen.totaal(Partij.TOTAAL)))
        .isZero();
    assertThat(uit())
        .contains("Totale kosten en baten, totaal = € 294.520,2")
        .contains("loonwaarde (VIA) = 56%")
        .contains("Cedris 2023");
  }

  @Test
  void alle_fouten_komen_tegelijk_op_stderr_en_er_wordt_niets_uitgevoerd() throws IOException {
    assertThat(loont("mkba", "--invoer", bestand(Voorbeelden.VOL_FOUTEN), "--formaat", "json"))
        .isEqualTo(2);
    assertThat(uit()).isEmpty();
    assertThat(fout())
        .contains("gemeente.naam = Utrect")
        .contains("Bedoelt u Utrecht")
        .contains("aantallen.NBW.nuggers = 5")
        .contains("aantallen.BIJ.aantal = -1")
        .contains("aantallen.BIJ.uren = 50")
        .contains("parameters.loonwaarde.VIA = 1.2")
        .contains("parameters.uitstroomkans.BIJ = 0")
        .contains("parameters.bestaatNiet")
        .contains("parameters.operationeelResultaat.VIA")
        .contains("parameters.zorg = veel");
    assertThat(fout().lines()).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{\"aantallen\": {}} x", "{\"a\":1,\"a\":2}", "NaN"})
  void wat_geen_json_object_is_geeft_uitgangscode_2(String invoer) throws IOException {
    assertThat(loont("mkba", "--invoer", bestand(invoer))).isEqualTo(2);
    assertThat(uit()).isEmpty();
    assertThat(fout()).startsWith("--invoer: ").doesNotContain("Exception");
  }

  @Test
  void tien_megabyte_invoer_wordt_geweigerd() throws IOException {
    String groot = "{\"aantallen\": {}, \"x\": \"" + "a".repeat(10_000_000) + "\"}";
    assertThat(loont("mkba", "--invoer", bestand(groot))).isEqualTo(2);
    assertThat(fout()).contains("groter dan 1 MB");
  }

  @Test
  void verkeerd_gebruik_wordt_in_gewone_taal_gemeld() throws IOException {
    assertThat(loont()).isEqualTo(2);
    assertThat(fout()).contains("kies een opdracht");
    assertThat(loont("raad")).isEqualTo(2);
    assertThat(fout()).contains("'raad' bestaat niet");
    assertThat(loont("mkba")).isEqualTo(2);
    assertThat(fout()).contains("--invoer ontbreekt");
    assertThat(loont("mkba", "--kleur")).isEqualTo(2);
    assertThat(fout()).contains("'--kleur' bestaat niet");
    assertThat(loont("mkba", "--invoer")).isEqualTo(2);
    assertThat(fout()).contains("vraagt een waarde");
    assertThat(loont("mkba", "--invoer", "bestaat-niet.json")).isEqualTo(2);
    assertThat(fout()).contains("'bestaat-niet.json': dit bestand bestaat niet");
    assertThat(loont("mkba", "--invoer", bestand("{}"), "--formaat", "docx")).isEqualTo(2);
    assertThat(fout()).contains("kies json, jsonl, tabel, csv, xlsx, pdf");
    assertThat(loont("mkba", "--invoer", map.toString())).isEqualTo(2);
    assertThat(fout()).contains("dit is een map");
    assertThat(loont("mkba", "--invoer", bestand("{\"aantallen\": {}}"), "--uit", map.toString()))
        .isEqualTo(2);
    assertThat(fout()).contains("hier kan niet geschreven worden");
    assertThat(loont("mkba", "--invoer", "a", "--invoer", "b")).isEqualTo(2);
    assertThat(fout()).contains("meer dan eens");
    assertThat(loont("mkba", "--invoer", "a", "--formaat", "jsonl", "--uitleg", "zorg"))
        .isEqualTo(2);
    assertThat(fout()).contains("gaat niet samen met jsonl");
    assertThat(loont("start", "--poort", "abc")).isEqualTo(2);
    assertThat(fout()).contains("--poort abc is geen poort");
  }

  @Test
  void een_bezette_poort_wordt_in_gewone_taal_gemeld() throws IOException {
    try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(loont("start", "--poort", Integer.toString(bezet.getLocalPort()))).isEqualTo(2);
      assertThat(fout()).contains("is niet vrij").doesNotContain("Exception");
    }
  }

  @Test
  void een_uitvoer_die_niet_lukt_is_geen_succes() throws IOException {
    String invoer = bestand("{\"aantallen\": {}}\n".repeat(1000));
    String een = bestand("{\"aantallen\": {}}");
    for (String[] args :
        new String[][] {
          {"mkba", "--invoer", invoer, "--formaat", "jsonl"}, {"mkba", "--invoer", een}
        }) {
      PrintStream vol =
          new PrintStream(
              new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                  throw new IOException("schijf vol");
                }
              });
      assertThat(LoontCommand.run(vol, new PrintStream(err, true, UTF_8), args)).isEqualTo(1);
    }
    assertThat(fout()).contains("afgebroken");
  }

  @Test
  void elke_opdracht_heeft_help() {
    for (String[] args : new String[][] {{"--help"}, {"mkba", "--help"}, {"start", "--help"}}) {
      assertThat(loont(args)).isZero();
      assertThat(uit()).contains("Gebruik: ./loont");
    }
  }

  @Test
  void een_eigen_gemeententabel_vervangt_het_register() throws IOException {
    String tabel =
        bestand("gemeentecode;naam;inwoners\nGM9998;Ergens;10000\nGM9999;Elders;30000\n");
    String invoer =
        bestand(
            "{\"gemeente\": {\"naam\": \"Ergens\"}, \"aantallen\": {\"BIJ\": {\"aantal\": 1}}}");
    assertThat(loont("mkba", "--invoer", invoer, "--formaat", "json", "--gemeenten", tabel))
        .isZero();
    // Onder 15.000 inwoners gaat de hele besparing van het eigen budget af (tabel 6.3: -6.661).
    assertThat(JSON.readTree(uit()).at("/matrix/effectBuig/1.1").doubleValue())
        .isCloseTo(-6_661, within(0.5));
    String kapot = bestand("gemeentecode;naam;inwoners\nXX1;Ergens;10\nGM9999;;nul\n");
    assertThat(loont("mkba", "--invoer", invoer, "--gemeenten", kapot)).isEqualTo(2);
    assertThat(fout()).contains("regel 2").contains("regel 3");
    assertThat(loont("start", "--poort", "0", "--gemeenten", kapot)).isEqualTo(2);
    assertThat(fout()).contains("regel 2").contains("regel 3");
  }
}
