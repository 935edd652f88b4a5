package nl.loont.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invoer van een berekening, alleen als beschrijving voor OpenAPI; gelezen en gekeurd wordt zij
 * door {@link nl.loont.mkba.Rekentool#invoer}.
 */
@Schema(name = "MkbaInvoer", description = "Invoer van een berekening; wat ontbreekt is de basis.")
record MkbaInvoer(
    @Schema(description = "Jaar waarin de bedragen luiden.", example = "2023")
        @Nullable Integer prijspeil,
    @Nullable Gemeente gemeente,
    @Schema(
            description = "Per doelgroep: NBW, BIJ en VIA.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "{\"BIJ\": {\"aantal\": 10, \"nuggers\": 0, \"uren\": 29}}")
        Map<String, Aantallen> aantallen,
    @Schema(
            description =
                "Eigen waarden voor structuurvariabelen, aandelen als fractie. Namen staan in"
                    + " /mkba/model; een naam zonder doelgroep zet alle doelgroepen.",
            example = "{\"loonwaarde.NBW\": 0.39}")
        @Nullable Map<String, Double> parameters) {

  /** Gemeente: uit het register met code of naam, of vrij met inwoners. */
  @Schema(name = "Gemeentekeuze")
  record Gemeente(
      @Schema(example = "Utrecht") @Nullable String naam,
      @Schema(pattern = "GM\\d{4}", example = "GM0344") @Nullable String code,
      @Schema(minimum = "500", maximum = "2000000") @Nullable Integer inwoners,
      @Schema(minimum = "0", maximum = "0.25") @Nullable Double aandeelMacrobudget,
      @Schema(minimum = "0", maximum = "0.25") @Nullable Double aandeelGemeentefonds) {}

  /** Aantallen van een doelgroep. */
  @Schema(name = "Aantallen")
  record Aantallen(
      @Schema(minimum = "0", maximum = "1000000") @Nullable Integer aantal,
      @Schema(minimum = "0", description = "Ten hoogste aantal.") @Nullable Integer nuggers,
      @Schema(description = "Uren per week; meer dan 0 en ten hoogste de werkweek.")
          @Nullable Double uren) {}
}
