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
import java.util.concurrent.Semaphore;
import nl.loont.app.Json;
import nl.loont.app.budget.Prikkelantwoord;
import nl.loont.app.budget.Saldoantwoord;
import nl.loont.app.budget.Simulatieantwoord;
import nl.loont.kern.analysis.Progress;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** De REST-API van de budgetmodule. */
@RestController
@RequestMapping(path = "/v1/budget", produces = MediaType.APPLICATION_JSON_VALUE)
class BudgetApiController {
  private final Rekentool tool;

  /** Trekkingen van alle gemeenten vragen honderd megabyte: één vraag tegelijk. */
  private final Semaphore trekken = new Semaphore(1);

  BudgetApiController(Rekentool tool) {
    this.tool = tool;
  }

  @PostMapping(path = "/simulaties", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Tag(name = "budget")
  @Operation(
      operationId = "simuleerBudget",
      summary = "Simuleer budgetten en lasten van alle gemeenten",
      description =
          "Jaar na jaar, met en zonder plaatsingen. Euro, onafgerond; budgetten op de cent. Er wordt"
              + " niets bewaard.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = BudgetInvoer.Simulatie.class)))
  @ApiResponse(responseCode = "200", description = "Het verloop per gemeente.")
  Simulatieantwoord simuleer(HttpServletRequest request) throws IOException {
    Map<String, @Nullable Object> boom = boom(request);
    if (boom.get("onzekerheid") == null) {
      return Simulatieantwoord.van(tool, boom, Progress.NONE);
    }
    trekken.acquireUninterruptibly();
    try {
      return Simulatieantwoord.van(tool, boom, Progress.NONE);
    } finally {
      trekken.release();
    }
  }

  @PostMapping(path = "/prikkels", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Tag(name = "budget")
  @Operation(
      operationId = "berekenPrikkels",
      summary = "Reken uit wat één plaatsing de eigen gemeente oplevert",
      description = "Per loonwaarde en uren, per jaar en contant, in euro.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = BudgetInvoer.Prikkels.class)))
  @ApiResponse(responseCode = "200", description = "De prikkels.")
  Prikkelantwoord prikkels(HttpServletRequest request) throws IOException {
    return Prikkelantwoord.van(tool, boom(request));
  }

  @PostMapping(path = "/saldoverklaringen", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Tag(name = "budget")
  @Operation(
      operationId = "verklaarSaldo",
      summary = "Leg het saldo van een gemeente uit",
      description =
          "Macro-effect en verdeeleffect per jaar, met rang en vergelijkbare gemeenten, uit een"
              + " eigen bestand met budgetten. Er wordt niets bewaard.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = BudgetInvoer.Saldo.class)))
  @ApiResponse(responseCode = "200", description = "De uitleg.")
  Saldoantwoord saldo(HttpServletRequest request) throws IOException {
    return Saldoantwoord.van(tool, boom(request));
  }

  private static Map<String, @Nullable Object> boom(HttpServletRequest request) throws IOException {
    return Json.object(request.getInputStream().readNBytes(Json.MAX_BYTES + 1));
  }
}
