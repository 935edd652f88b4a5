package nl.loont.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invoer van de analyses, alleen als beschrijving voor OpenAPI; gelezen en gekeurd wordt zij in
 * {@code nl.loont.mkba.analyse}.
 */
final class AnalyseInvoer {
  private static final String AANTALLEN =
      "{\"BIJ\": {\"aantal\": 10, \"nuggers\": 0, \"uren\": 29}}";

  private AnalyseInvoer() {}

  /** Invoer van een berekening met onzekerheid. */
  @Schema(name = "OnzekerheidInvoer")
  record Onzekerheid(
      @Schema(example = "2023") @Nullable Integer prijspeil,
      MkbaInvoer.@Nullable Gemeente gemeente,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = AANTALLEN)
          Map<String, MkbaInvoer.Aantallen> aantallen,
      @Nullable Map<String, Double> parameters,
      @Nullable Trekking onzekerheid) {}

  /** Wat er onzeker is en hoe vaak er getrokken wordt. */
  @Schema(name = "Trekking")
  record Trekking(
      @Schema(minimum = "100", maximum = "100000", example = "10000") @Nullable Integer trekkingen,
      @Schema(minimum = "0", maximum = "1000000000", example = "1") @Nullable Long zaad,
      @Schema(
              minimum = "0",
              maximum = "0.5",
              description = "Gelijke marge voor parameters zonder verdeling.")
          @Nullable Double marge,
      @Schema(
              description =
                  "Per parameter een verdeling; een naam zonder doelgroep laat de groepen samen"
                      + " bewegen.")
          @Nullable Map<String, Verdeling> verdelingen) {}

  /** Verdeling: laag en hoog; laag, waarschijnlijk en hoog; p5 en p95; of vast. */
  @Schema(name = "Verdeling")
  record Verdeling(
      @Nullable Double laag,
      @Nullable Double waarschijnlijk,
      @Nullable Double hoog,
      @Nullable Double p5,
      @Nullable Double p95,
      @Nullable Boolean vast) {}

  /** Invoer van een berekening met een vraag naar omslagpunten. */
  @Schema(name = "OmslagInvoer")
  record Omslag(
      @Schema(example = "2023") @Nullable Integer prijspeil,
      MkbaInvoer.@Nullable Gemeente gemeente,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = AANTALLEN)
          Map<String, MkbaInvoer.Aantallen> aantallen,
      @Nullable Map<String, Double> parameters,
      @Nullable Omslagvraag omslag) {}

  /** Voor wie, en welke parameters lopen. */
  @Schema(name = "Omslagvraag")
  record Omslagvraag(
      @Schema(description = "Kolom van de matrix, of eigen.", example = "eigen")
          @Nullable String partij,
      @Schema(example = "loonwaarde.BIJ") @Nullable String parameter,
      @Schema(example = "uren.BIJ") @Nullable String tweede) {}

  /** Plaatsing zonder gemeente. */
  @Schema(name = "GemeentenInvoer")
  record Gemeenten(
      @Schema(example = "2023") @Nullable Integer prijspeil,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = AANTALLEN)
          Map<String, MkbaInvoer.Aantallen> aantallen,
      @Nullable Map<String, Double> parameters,
      @Schema(description = "Kolom van de matrix, of eigen.", example = "eigen")
          @Nullable String partij,
      @Nullable Trekking onzekerheid) {}

  /** Scenario's. */
  @Schema(name = "ScenariosInvoer")
  record Scenarios(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Eén tot vier scenario's.")
          List<Scenario> scenarios) {}

  /** Scenario: invoer van een berekening met een naam. */
  @Schema(name = "Scenario")
  record Scenario(
      @Schema(maxLength = 40, example = "Meer begeleiding") @Nullable String naam,
      @Schema(example = "2023") @Nullable Integer prijspeil,
      MkbaInvoer.@Nullable Gemeente gemeente,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = AANTALLEN)
          Map<String, MkbaInvoer.Aantallen> aantallen,
      @Nullable Map<String, Double> parameters) {}
}
