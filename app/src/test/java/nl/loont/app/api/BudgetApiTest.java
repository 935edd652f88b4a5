package nl.loont.app.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.loont.app.Json;
import nl.loont.app.web.WebApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** De API van de budgetmodule, getoetst aan de beschrijving die de server zelf geeft. */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BudgetApiTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CSV =
      """
      gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks;budget_bijstand;budget_lks
      GM0344;2023;361000;900;100;850;100
      GM0059;2023;27873;450;50;500;60
      """;

  @LocalServerPort int poort;

  private HttpResponse<String> stuur(String pad, Object vraag) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/v1/budget/" + pad))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.line(vraag)))
            .build(),
        BodyHandlers.ofString(UTF_8));
  }

  private JsonNode goed(HttpResponse<String> antwoord, String schema) throws Exception {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    past(antwoord, schema);
    return JSON.readTree(antwoord.body());
  }

  private void past(HttpResponse<String> antwoord, String schema) throws Exception {
    past(antwoord.body(), schema);
  }

  private void past(String json, String schema) throws Exception {
    assertThat(fouten(json, schema)).as(json).isEmpty();
  }

  private List<Error> fouten(String json, String schema) throws Exception {
    String openApi =
        CLIENT
            .send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/v1/openapi.json"))
                    .build(),
                BodyHandlers.ofString(UTF_8))
            .body();
    SchemaRegistry register =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of("https://loont.example/openapi", openApi)));
    return register
        .getSchema(SchemaLocation.of("https://loont.example/openapi#/components/schemas/" + schema))
        .validate(json, InputFormat.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"stelsel": "nieuw", "basis": "demo", "startjaar": 2026, "jaren": 8,
         "groei": {"bijstand": 0.0, "lks": 0.0, "loonPrijs": 0.0, "wmlIndex": 0.0, "beleid": 0},
         "scenario": {"wie": ["GM0344"], "vanaf": 2026,
                      "plaatsingen": {"BIJ": {"aantal": 10, "nuggers": 0, "uren": 29}}}}
        """,
        """
        {"stelsel": {"type": "eigen", "ondergrens": 15000, "bovengrens": 40000, "vertragingLks": 1,
                     "vertragingBijstand": 2, "lksRealisatie": 1.0, "rho": 0.3333,
                     "maximaleDaling": null, "maximaleStijging": null},
         "jaren": 2, "scenario": [
           {"wie": "alle", "plaatsingen": {"VIA": {"aantal": 1}}},
           {"wie": {"alleBehalve": ["GM0363"]}, "plaatsingen": {"NBW": {"aantal": 0.5}}}]}
        """
      })
  void de_voorbeelden_van_een_simulatievraag_passen_op_de_beschrijving_en_werken(String vraag)
      throws Exception {
    past(vraag, "SimulatieInvoer");
    assertThat(stuur("simulaties", JSON.readTree(vraag)).statusCode()).isEqualTo(200);
  }

  @Test
  void de_beschrijving_weigert_wat_ook_de_server_weigert() throws Exception {
    assertThat(fouten("{\"stelsel\": \"beter\"}", "SimulatieInvoer")).isNotEmpty();
    assertThat(fouten("{\"basis\": 7}", "SimulatieInvoer")).isNotEmpty();
    past("{\"inwoners\": 60000, \"loonwaarden\": \"20:100:10\"}", "PrikkelInvoer");
    HttpResponse<String> antwoord =
        stuur(
            "saldoverklaringen",
            Map.of("gemeente", "GM0344", "basis", Map.of("csv", CSV, "jaar", 2023)));
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("basis.jaar");
  }

  @Test
  void een_simulatie_met_trekkingen_past_op_haar_beschrijving() throws Exception {
    JsonNode json =
        goed(
            stuur(
                "simulaties",
                Map.of(
                    "jaren",
                    2,
                    "scenario",
                    Map.of("wie", "alle", "plaatsingen", Map.of("BIJ", Map.of("aantal", 1))),
                    "onzekerheid",
                    Map.of("trekkingen", 20, "gemeenten", new String[] {"GM0344"}))),
            "Simulatieantwoord");
    assertThat(json.at("/gemeenten").size()).isEqualTo(342);
    assertThat(json.at("/onzekerheid/gemeenten/GM0344/saldo").size()).isEqualTo(2);
    assertThat(json.at("/waarschuwingen").toString()).contains("fictief");
  }

  @Test
  void prikkels_en_saldo_passen_op_hun_beschrijving() throws Exception {
    JsonNode prikkels =
        goed(
            stuur("prikkels", Map.of("inwoners", 60_000, "loonwaarden", "20:40:10")),
            "Prikkelantwoord");
    assertThat(prikkels.at("/contant").size()).isEqualTo(3);
    JsonNode saldo =
        goed(
            stuur("saldoverklaringen", Map.of("gemeente", "GM0344", "basis", Map.of("csv", CSV))),
            "Saldoantwoord");
    assertThat(saldo.at("/jaren/0/saldo").doubleValue()).isEqualTo(-50);
    assertThat(saldo.at("/waarschuwingen").toString()).contains("2 van de 342 gemeenten");
  }

  @Test
  void een_bestand_op_de_server_is_niet_op_te_vragen_en_fouten_komen_als_problem_json()
      throws Exception {
    HttpResponse<String> antwoord =
        stuur(
            "simulaties",
            Map.of("basis", Map.of("bestand", "lasten.csv"), "jaren", 0, "stelsel", "beter"));
    assertThat(antwoord.statusCode()).isEqualTo(400);
    past(antwoord, "Probleem");
    assertThat(antwoord.body()).contains("basis.bestand", "jaren", "stelsel");
    assertThat(stuur("prikkels", Map.of("groep", "XYZ")).body()).contains("inwoners", "groep");
  }
}
