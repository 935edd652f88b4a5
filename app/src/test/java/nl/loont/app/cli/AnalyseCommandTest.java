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
import nl.loont.app.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** De analyses op de opdrachtregel. */
class AnalyseCommandTest {
  private static final String EEN = "{\"aantallen\": {\"BIJ\": {\"aantal\": 1}}}";
  private static final String SCENARIOS =
      "{\"scenarios\": [%s, {\"naam\": \"twee\", \"aantallen\": {\"BIJ\": {\"aantal\": 2}}}]}"
          .formatted(EEN);

  @TempDir Path map;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int loont(String analyse, String invoer, String... opties) throws IOException {
    out.reset();
    err.reset();
    Path bestand = Files.writeString(Files.createTempFile(map, "invoer", ".json"), invoer);
    List<String> args = new ArrayList<>(List.of("mkba", analyse, "--invoer", bestand.toString()));
    args.addAll(List.of(opties));
    return LoontCommand.run(
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        args.toArray(String[]::new));
  }

  private String uit() {
    return out.toString(UTF_8);
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(uit());
  }

  @Test
  void onzekerheid_van_gemeente_x_als_json_en_als_tabel() throws IOException {
    assertThat(loont("onzekerheid", Voorbeelden.GEMEENTE_X, "--formaat", "json")).isZero();
    JsonNode totaal = json().at("/cellen/totaal.totaal");
    assertThat(totaal.at("/berekening").doubleValue()).isCloseTo(294_520, within(0.5));
    // 105.000 euro kwaliteit van leven is de ondergrens van SEO; gemiddeld komt er de helft bij.
    assertThat(totaal.at("/gemiddelde").doubleValue()).isCloseTo(294_520 + 52_500, within(100.0));
    assertThat(json().at("/trekkingen").intValue()).isEqualTo(10_000);

    assertThat(loont("onzekerheid", Voorbeelden.GEMEENTE_X)).isZero();
    assertThat(uit())
        .contains("Spreiding per cel, euro per jaar, prijspeil 2023; 10.000 trekkingen, zaad 1")
        .contains("Invloed op het saldo van Kandidaten")
        .contains("kwaliteitVanLeven");
  }

  @Test
  void omslag_noemt_per_stuk_het_teken() throws IOException {
    assertThat(loont("omslag", EEN, "--formaat", "csv")).isZero();
    assertThat(uit().lines().findFirst()).contains("parameter;waarde;van;tot;saldo");
    assertThat(uit()).contains("terugvalrisico.BIJ;0.25;");
  }

  @Test
  void gemeenten_hebben_een_rang_en_een_landelijke_som() throws IOException {
    assertThat(loont("gemeenten", EEN)).isZero();
    assertThat(uit()).contains("Utrecht").contains("Per grootteklasse").contains("Alle gemeenten");
    assertThat(loont("gemeenten", EEN, "--formaat", "csv")).isZero();
    assertThat(uit().lines()).hasSize(343);
  }

  @Test
  void scenarios_naast_elkaar() throws IOException {
    assertThat(loont("scenarios", SCENARIOS, "--formaat", "json")).isZero();
    assertThat(json().at("/scenarios/1/verschil/totaal.totaal").doubleValue())
        .isCloseTo(5_898, within(0.5)); // tabel 6.1
    assertThat(loont("scenarios", SCENARIOS)).isZero();
    assertThat(uit()).contains("verschil twee").contains("Rijksoverheid");
  }

  @Test
  void hetzelfde_zaad_geeft_dezelfde_uitvoer() throws IOException {
    assertThat(loont("onzekerheid", EEN, "--formaat", "json")).isZero();
    String eerst = uit();
    assertThat(loont("onzekerheid", EEN, "--formaat", "json")).isZero();
    assertThat(uit()).isEqualTo(eerst);
  }

  @Test
  void alle_fouten_komen_op_stderr_met_code_twee() throws IOException {
    assertThat(
            loont(
                "onzekerheid",
                "{\"aantallen\": {\"BIJ\": {\"aantal\": -1}}, \"onzekerheid\": {\"zaad\": \"x\","
                    + " \"verdelingen\": {\"zorg\": {\"p5\": 2, \"p95\": 1}}}}"))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("aantallen.BIJ.aantal")
        .contains("onzekerheid.zaad")
        .contains("p95 is kleiner dan p5");
    assertThat(loont("omslag", "{\"aantallen\": {}, \"omslag\": {\"partij\": \"9\"}}"))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("deze partij bestaat niet").contains("eigen, 1.1");
    assertThat(loont("gemeenten", "{\"gemeente\": {\"naam\": \"Utrecht\"}, \"aantallen\": {}}"))
        .isEqualTo(2);
    assertThat(loont("scenarios", "{\"scenarios\": 3}")).isEqualTo(2);
    assertThat(loont("scenarios", "[]")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"onzekerheid", "omslag", "scenarios", "gemeenten"})
  void elke_analyse_legt_zichzelf_uit_met_een_voorbeeld_dat_werkt(String analyse)
      throws IOException {
    assertThat(loont(analyse, EEN, "--help")).isZero();
    String uitleg = uit();
    assertThat(uitleg).contains("--invoer").contains("Voorbeeld: echo '");
    String voorbeeld = uitleg.substring(uitleg.indexOf("echo '") + 6, uitleg.lastIndexOf("' |"));
    assertThat(loont(analyse, voorbeeld)).as(voorbeeld).isZero();
  }
}
