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
import nl.loont.app.subsidie.Dispensatieantwoord;
import nl.loont.app.subsidie.Maandantwoord;
import nl.loont.app.subsidie.Parameterlijst;
import nl.loont.app.subsidie.Verloopantwoord;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.plaatsing.Plaatsingsrekening;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** De REST-API van subsidie en loondispensatie. */
@RestController
@RequestMapping(path = "/v1/subsidie", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "subsidie")
class SubsidieApiController {
  private final Subsidierekening rekening;
  private final Plaatsingsrekening plaatsing;

  SubsidieApiController(Subsidierekening rekening, Plaatsingsrekening plaatsing) {
    this.rekening = rekening;
    this.plaatsing = plaatsing;
  }

  @PostMapping(path = "/maandbedragen", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "berekenMaandbedrag",
      summary = "Reken de subsidie van een volle maand uit",
      description = "In euro, onafgerond, met toelichting. Er wordt niets bewaard.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SubsidieInvoer.Maand.class)))
  @ApiResponse(responseCode = "200", description = "Het maandbedrag.")
  Maandantwoord maand(HttpServletRequest request) throws IOException {
    return Maandantwoord.van(rekening.maand(rekening.vraag(boom(request))));
  }

  @PostMapping(path = "/dienstverbanden", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "berekenDienstverband",
      summary = "Reken een dienstverband maand voor maand door",
      description =
          "Delen van een maand tellen naar kalenderdagen; de centen van de delen tellen op tot de"
              + " maand. Er wordt niets bewaard.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SubsidieInvoer.Contract.class)))
  @ApiResponse(responseCode = "200", description = "De maanden.")
  Verloopantwoord dienstverband(HttpServletRequest request) throws IOException {
    return Verloopantwoord.van(rekening.verloop(rekening.dienstverband(boom(request))));
  }

  @PostMapping(path = "/loondispensaties", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "berekenLoondispensatie",
      summary = "Reken loon, aanvulling en inkomen bij loondispensatie uit",
      description =
          "De regel voor de aanvulling is te kiezen; merkRegel zegt of de bron haar geeft (T) of dat"
              + " zij een voorstel van Loont is (A).")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SubsidieInvoer.Dispensatie.class)))
  @ApiResponse(responseCode = "200", description = "De maand.")
  Dispensatieantwoord loondispensatie(HttpServletRequest request) throws IOException {
    return Dispensatieantwoord.van(plaatsing.loondispensatie(boom(request)));
  }

  @GetMapping("/parameters")
  @Operation(
      operationId = "toonSubsidieparameters",
      summary = "De parameters op datum",
      description = "Met bron, merk, status en de dag waarop de waarde is nagekeken.")
  @ApiResponse(responseCode = "200", description = "De parameters.")
  Parameterlijst parameters() {
    return Parameterlijst.van(rekening.parameters());
  }

  private static Map<String, @Nullable Object> boom(HttpServletRequest request) throws IOException {
    return Json.object(request.getInputStream().readNBytes(Json.MAX_BYTES + 1));
  }
}
