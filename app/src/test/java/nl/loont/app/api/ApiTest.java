package nl.loont.app.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.Map;
import nl.loont.app.Voorbeelden;
import nl.loont.app.web.WebApplication;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * De REST-API; elk antwoord wordt getoetst aan de OpenAPI-beschrijving die de server zelf geeft.
 */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort int poort;

  private HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad)).build(),
        BodyHandlers.ofString(UTF_8));
  }

  private HttpResponse<String> reken(String body) throws IOException, InterruptedException {
    return stuur("/v1/mkba/berekeningen", body);
  }

  private HttpResponse<String> stuur(String pad, String body)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString(UTF_8));
  }

  private void past(HttpResponse<String> antwoord, String schema) throws Exception {
    String openApi = haal("/v1/openapi.json").body();
    SchemaRegistry register =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of("https://loont.example/openapi", openApi)));
    Schema verwacht =
        register.getSchema(
            SchemaLocation.of("https://loont.example/openapi#/components/schemas/" + schema));
    assertThat(verwacht.validate(antwoord.body(), InputFormat.JSON)).isEmpty();
    assertThat(antwoord.headers().firstValue("API-Version")).hasValue(ApiVersie.VERSIE);
  }

  @Test
  void een_berekening_geeft_de_getallen_van_de_motor() throws Exception {
    HttpResponse<String> antwoord = reken(Voorbeelden.GEMEENTE_X);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    past(antwoord, "MkbaUitkomst");
    JsonNode json = JSON.readTree(antwoord.body());
    var motor = Voorbeelden.gemeenteX(Rekentool.basis());
    for (Soort soort : Soort.values()) {
      for (Partij partij : Partij.values()) {
        assertThat(json.at("/matrix/" + soort.sleutel() + "/" + partij.code()).doubleValue())
            .isCloseTo(motor.bedrag(soort, partij), within(1e-6));
      }
    }
    assertThat(json.at("/totaal/totaal").doubleValue()).isCloseTo(294_520, within(0.5));
  }

  @Test
  void alle_foute_velden_komen_in_een_problem_json() throws Exception {
    HttpResponse<String> antwoord = reken(Voorbeelden.VOL_FOUTEN);
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    past(antwoord, "Probleem");
    JsonNode fouten = JSON.readTree(antwoord.body()).at("/fouten");
    assertThat(fouten).hasSize(9);
    for (JsonNode fout : fouten) {
      assertThat(fout.at("/veld").stringValue()).isNotEmpty();
      assertThat(fout.at("/melding").stringValue()).isNotEmpty();
      assertThat(fout.at("/uitweg").stringValue()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "", "null", "{\"aantallen\": {\"BIJ\": 3}}", "{}"})
  void onleesbare_of_onvolledige_invoer_is_een_problem_json(String body) throws Exception {
    HttpResponse<String> antwoord = reken(body);
    assertThat(antwoord.statusCode()).isEqualTo(400);
    past(antwoord, "Probleem");
    assertThat(antwoord.body()).doesNotContain("Exception").doesNotContain("tools.jackson");
  }

  @Test
  void tien_megabyte_is_te_groot() throws Exception {
    HttpResponse<String> antwoord = reken("{\"x\": \"" + "a".repeat(10_000_000) + "\"}");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    past(antwoord, "Probleem");
    assertThat(antwoord.body()).contains("groter dan 1 MB");
  }

  @Test
  void het_model_noemt_van_elke_cel_eenheid_bron_merk_en_grenzen() throws Exception {
    HttpResponse<String> antwoord = haal("/v1/mkba/model");
    past(antwoord, "Modelbeschrijving");
    JsonNode cellen = JSON.readTree(antwoord.body()).at("/cellen");
    assertThat(cellen).hasSize(Rekentool.basis().model().cells().size());
    for (JsonNode cel : cellen) {
      assertThat(cel.at("/eenheid").stringValue()).isNotEmpty();
      assertThat(cel.at("/bron").stringValue()).isNotEmpty();
      assertThat(cel.at("/formule").stringValue()).isNotEmpty();
      if (cel.at("/soort").stringValue().equals("parameter")) {
        assertThat(cel.at("/toegestaan").stringValue()).isNotEmpty();
      }
    }
  }

  @Test
  void het_register_telt_342_gemeenten_met_herkomst() throws Exception {
    HttpResponse<String> antwoord = haal("/v1/gemeenten");
    past(antwoord, "Gemeentelijst");
    JsonNode json = JSON.readTree(antwoord.body());
    assertThat(json.at("/gemeenten")).hasSize(342);
    assertThat(json.at("/inwoners").longValue()).isEqualTo(17_427_806);
    assertThat(json.at("/herkomst").stringValue()).contains("1 januari 2020");
  }

  @Test
  void de_beschrijving_is_er_als_json_en_als_yaml() throws Exception {
    JsonNode api = JSON.readTree(haal("/v1/openapi.json").body());
    assertThat(api.at("/openapi").stringValue()).startsWith("3.1");
    assertThat(api.at("/paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/mkba/berekeningen",
            "/mkba/onzekerheden",
            "/mkba/omslagpunten",
            "/mkba/scenariovergelijkingen",
            "/mkba/gemeentevergelijkingen",
            "/mkba/model",
            "/budget/simulaties",
            "/budget/prikkels",
            "/budget/saldoverklaringen",
            "/gemeenten",
            "/subsidie/maandbedragen",
            "/subsidie/dienstverbanden",
            "/subsidie/loondispensaties",
            "/subsidie/parameters");
    assertThat(haal("/v1/openapi.yaml").body()).startsWith("openapi: 3.1");
  }

  @Test
  void een_verkeerde_methode_of_een_verkeerd_type_is_ook_een_problem_json() throws Exception {
    HttpResponse<String> methode = haal("/v1/mkba/berekeningen");
    assertThat(methode.statusCode()).isEqualTo(405);
    past(methode, "Probleem");
    assertThat(methode.headers().firstValue("Allow")).hasValue("POST");
    HttpResponse<String> pad = haal("/v1/bestaat-niet");
    assertThat(pad.statusCode()).isEqualTo(404);
    past(pad, "Probleem");
    HttpResponse<String> tekst =
        CLIENT.send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + poort + "/v1/mkba/berekeningen"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))
                .build(),
            BodyHandlers.ofString(UTF_8));
    assertThat(tekst.statusCode()).isEqualTo(415);
    past(tekst, "Probleem");
  }

  private static String gemeenteXMet(String veld) {
    return Voorbeelden.GEMEENTE_X.strip().replaceFirst("}$", "") + ", " + veld + "}";
  }

  @Test
  void onzekerheid_geeft_per_cel_oplopende_percentielen_rond_de_berekening() throws Exception {
    HttpResponse<String> antwoord =
        stuur(
            "/v1/mkba/onzekerheden",
            gemeenteXMet("\"onzekerheid\": {\"trekkingen\": 2000, \"zaad\": 7}"));
    assertThat(antwoord.statusCode()).isEqualTo(200);
    past(antwoord, "Onzekerheidsantwoord");
    JsonNode totaal = JSON.readTree(antwoord.body()).at("/cellen/totaal.totaal");
    assertThat(totaal.at("/berekening").doubleValue()).isCloseTo(294_520, within(0.5));
    assertThat(totaal.at("/p5").doubleValue()).isLessThan(totaal.at("/p50").doubleValue());
    assertThat(totaal.at("/kansPositief").doubleValue()).isEqualTo(1);
  }

  @Test
  void omslagpunten_van_elke_parameter_en_een_kaart_over_twee() throws Exception {
    HttpResponse<String> antwoord =
        stuur(
            "/v1/mkba/omslagpunten",
            gemeenteXMet(
                "\"omslag\": {\"partij\": \"1.1\", \"parameter\": \"loonwaarde.VIA\","
                    + " \"tweede\": \"uren.VIA\"}"));
    assertThat(antwoord.statusCode()).isEqualTo(200);
    past(antwoord, "Omslagantwoord");
    assertThat(JSON.readTree(antwoord.body()).at("/kaart/saldi")).hasSize(13);
    HttpResponse<String> alle = stuur("/v1/mkba/omslagpunten", Voorbeelden.GEMEENTE_X);
    past(alle, "Omslagantwoord");
    assertThat(JSON.readTree(alle.body()).at("/parameters").size()).isGreaterThan(15);
  }

  @Test
  void alle_342_gemeenten_komen_op_volgorde_van_saldo() throws Exception {
    HttpResponse<String> antwoord =
        stuur(
            "/v1/mkba/gemeentevergelijkingen",
            "{\"aantallen\": {\"BIJ\": {\"aantal\": 1}}, \"onzekerheid\": {\"trekkingen\": 100}}");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    past(antwoord, "Gemeentenantwoord");
    JsonNode json = JSON.readTree(antwoord.body());
    assertThat(json.at("/gemeenten")).hasSize(342);
    assertThat(json.at("/omslagpunt/BIJ").doubleValue()).isCloseTo(35_549, within(0.5));
  }

  @Test
  void scenarios_komen_met_hun_verschil_en_vijf_is_te_veel() throws Exception {
    String een = "{\"aantallen\": {\"BIJ\": {\"aantal\": 1}}}";
    String twee = "{\"naam\": \"twee\", \"aantallen\": {\"BIJ\": {\"aantal\": 2}}}";
    HttpResponse<String> antwoord =
        stuur("/v1/mkba/scenariovergelijkingen", "{\"scenarios\": [" + een + "," + twee + "]}");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    past(antwoord, "Scenarioantwoord");
    assertThat(
            JSON.readTree(antwoord.body()).at("/scenarios/1/verschil/totaal.totaal").doubleValue())
        .isCloseTo(5_898, within(0.5)); // tabel 6.1
    HttpResponse<String> vijf =
        stuur(
            "/v1/mkba/scenariovergelijkingen",
            "{\"scenarios\": [" + String.join(",", Collections.nCopies(5, een)) + "]}");
    assertThat(vijf.statusCode()).isEqualTo(400);
    past(vijf, "Probleem");
    assertThat(JSON.readTree(vijf.body()).at("/fouten/0/toegestaan").stringValue())
        .isEqualTo("1 t/m 4");
  }

  @Test
  void foute_analyses_melden_alles_tegelijk() throws Exception {
    HttpResponse<String> antwoord =
        stuur(
            "/v1/mkba/onzekerheden",
            "{\"aantallen\": {\"BIJ\": {\"aantal\": -1}}, \"onzekerheid\": {\"verdelingen\":"
                + " {\"zorg\": {\"p5\": 2, \"p95\": 1}}}}");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    past(antwoord, "Probleem");
    assertThat(JSON.readTree(antwoord.body()).at("/fouten")).hasSize(2);
  }

  @Test
  void subsidie_geeft_maandbedrag_dienstverband_loondispensatie_en_parameters() throws Exception {
    HttpResponse<String> maand =
        stuur(
            "/v1/subsidie/maandbedragen",
            "{\"datum\": \"2024-01-01\", \"leeftijd\": 30, \"uren\": 38, \"normuren\": 38,"
                + " \"loonwaarde\": 50}");
    past(maand, "Maandantwoord");
    assertThat(JSON.readTree(maand.body()).at("/totaal").doubleValue())
        .isCloseTo(1474.96, within(0.005));
    HttpResponse<String> verloop =
        stuur(
            "/v1/subsidie/dienstverbanden",
            "{\"begin\": \"2024-03-15\", \"leeftijd\": 30, \"uren\": 24, \"loonwaarde\": 50,"
                + " \"tot\": \"2024-04\"}");
    past(verloop, "Verloopantwoord");
    assertThat(JSON.readTree(verloop.body()).at("/maanden/0/delen/0/dagen").intValue())
        .isEqualTo(17);
    HttpResponse<String> dispensatie =
        stuur(
            "/v1/subsidie/loondispensaties",
            "{\"datum\": \"2024-01-01\", \"leeftijd\": 30, \"uren\": 32, \"loonwaarde\": 50}");
    past(dispensatie, "Dispensatieantwoord");
    assertThat(JSON.readTree(dispensatie.body()).at("/merkRegel").stringValue()).isEqualTo("A");
    HttpResponse<String> parameters = haal("/v1/subsidie/parameters");
    past(parameters, "Parameterlijst");
    assertThat(parameters.body()).contains("wml.uur").contains("ongecontroleerd");
    assertThat(stuur("/v1/subsidie/maandbedragen", "{\"datum\": \"2014-01-01\"}").statusCode())
        .isEqualTo(400);
  }
}
