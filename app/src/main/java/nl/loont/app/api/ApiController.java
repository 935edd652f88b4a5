package nl.loont.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.loont.app.Json;
import nl.loont.app.MkbaUitkomst;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.mkba.Rekentool;
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
    byte[] tekst = request.getInputStream().readNBytes(Json.MAX_BYTES + 1);
    return MkbaUitkomst.van(tool, tool.bereken(tool.invoer(Json.object(tekst))));
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
