package nl.loont.app.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import nl.loont.app.Json;
import nl.loont.app.web.WebApplication;
import org.junit.jupiter.api.Test;
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
    assertThat(
            register
                .getSchema(
                    SchemaLocation.of(
                        "https://loont.example/openapi#/components/schemas/" + schema))
                .validate(antwoord.body(), InputFormat.JSON))
        .isEmpty();
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
