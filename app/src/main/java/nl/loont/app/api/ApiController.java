package nl.loont.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import nl.loont.app.Json;
import nl.loont.app.MkbaUitkomst;
import nl.loont.app.analyse.Gemeentenantwoord;
import nl.loont.app.analyse.Omslagantwoord;
import nl.loont.app.analyse.Onzekerheidsantwoord;
import nl.loont.app.analyse.Scenarioantwoord;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Gemeentenvraag;
import nl.loont.mkba.analyse.Omslagvraag;
import nl.loont.mkba.analyse.OnzekereInvoer;
import nl.loont.mkba.analyse.Onzekerheidsanalyse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** De REST-API van de rekentool. */
@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiController {
  private final Rekentool tool;

  ApiController(Rekentool tool) {
    this.tool = tool;
  }

  @PostMapping(path = "/mkba/berekeningen", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Tag(name = "mkba")
  @Operation(
      operationId = "berekenMkba",
      summary = "Reken de kosten en baten van een geval door",
      description =
          "Bedragen in euro per jaar, structureel, onafgerond; plus is baat, min is last. Er wordt"
              + " niets bewaard.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = MkbaInvoer.class)))
  @ApiResponse(responseCode = "200", description = "De uitkomst.")
  MkbaUitkomst bereken(HttpServletRequest request) throws IOException {
    return MkbaUitkomst.van(tool, tool.bereken(tool.invoer(boom(request))));
  }

  @PostMapping(path = "/mkba/onzekerheden", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Tag(name = "mkba")
  @Operation(
      operationId = "berekenOnzekerheid",
      summary = "Reken uit hoe zeker een uitkomst is",
      description =
          "Monte Carlo op dooreengeschudde Sobolpunten: per cel P5, P50, P95, gemiddelde en kans op"
              + " een positief saldo; per saldo de invloed van elke bron van onzekerheid.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AnalyseInvoer.Onzekerheid.class)))
  @ApiResponse(responseCode = "200", description = "De spreiding.")
  Onzekerheidsantwoord onzekerheid(HttpServletRequest request) throws IOException {
    OnzekereInvoer onzeker = OnzekereInvoer.lees(tool, boom(request));
    return Onzekerheidsantwoord.van(
        Onzekerheidsanalyse.bereken(tool, onzeker.invoer(), onzeker.onzekerheden(), Progress.NONE));
  }

  @PostMapping(path = "/mkba/omslagpunten", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Tag(name = "mkba")
  @Operation(
      operationId = "zoekOmslagpunten",
      summary = "Zoek bij welke waarde een saldo van teken wisselt",
      description =
          "Alle omslagpunten over het toegestane bereik van één parameter, of van elke parameter die"
              + " er toe doet; met een tweede parameter ook een kaart.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AnalyseInvoer.Omslag.class)))
  @ApiResponse(responseCode = "200", description = "De omslagpunten.")
  Omslagantwoord omslag(HttpServletRequest request) throws IOException {
    return Omslagantwoord.van(tool, Omslagvraag.lees(tool, boom(request)));
  }

  @PostMapping(path = "/mkba/scenariovergelijkingen", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Tag(name = "mkba")
  @Operation(
      operationId = "vergelijkScenarios",
      summary = "Zet één tot vier scenario's naast elkaar",
      description =
          "Per scenario de hele uitkomst en per cel het verschil met het eerste scenario.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AnalyseInvoer.Scenarios.class)))
  @ApiResponse(responseCode = "200", description = "De scenario's.")
  Scenarioantwoord scenarios(HttpServletRequest request) throws IOException {
    return Scenarioantwoord.van(tool, Scenarioantwoord.lees(tool, boom(request)));
  }

  @PostMapping(path = "/mkba/gemeentevergelijkingen", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Tag(name = "mkba")
  @Operation(
      operationId = "vergelijkGemeenten",
      summary = "Reken dezelfde plaatsing door voor alle gemeenten",
      description =
          "Gerangschikt op een saldo, met de spreiding per gemeente, de verdeling per grootteklasse,"
              + " de landelijke som en de omslagpunten.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AnalyseInvoer.Gemeenten.class)))
  @ApiResponse(responseCode = "200", description = "De gemeenten.")
  Gemeentenantwoord gemeenten(HttpServletRequest request) throws IOException {
    return Gemeentenantwoord.van(tool, Gemeentenvraag.lees(tool, boom(request)), Progress.NONE);
  }

  private static Map<String, @Nullable Object> boom(HttpServletRequest request) throws IOException {
    return Json.object(request.getInputStream().readNBytes(Json.MAX_BYTES + 1));
  }

  @GetMapping("/mkba/model")
  @Tag(name = "mkba")
  @Operation(
      operationId = "toonMkbaModel",
      summary = "Alle cellen van het model",
      description = "Met eenheid, basis, grenzen, merk, bron en formule.")
  @ApiResponse(responseCode = "200", description = "Het model.")
  Modelbeschrijving model() {
    return Modelbeschrijving.van(tool.model(), tool.basisopstelling(), Rekentool.PRIJSPEIL);
  }

  @GetMapping("/gemeenten")
  @Tag(name = "gemeenten")
  @Operation(
      operationId = "toonGemeenten",
      summary = "Het gemeenteregister",
      description = "Alle gemeenten met hun inwoners en de herkomst van de cijfers.")
  @ApiResponse(responseCode = "200", description = "De gemeenten.")
  Gemeentelijst gemeenten() {
    Gemeenteregister register = tool.register();
    return new Gemeentelijst(register.herkomst(), register.inwoners(), register.gemeenten());
  }
}
