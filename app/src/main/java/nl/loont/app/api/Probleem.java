package nl.loont.app.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.loont.kern.invoer.Fout;

/**
 * Foutantwoord volgens RFC 9457 (problem+json).
 *
 * @param type soort probleem
 * @param title korte omschrijving
 * @param status HTTP-status
 * @param detail wat er aan de hand is
 * @param instance het gevraagde pad
 * @param fouten alle foute velden
 */
@Schema(name = "Probleem", description = "Foutantwoord volgens RFC 9457.")
record Probleem(
    @Schema(requiredMode = REQUIRED) String type,
    @Schema(requiredMode = REQUIRED) String title,
    @Schema(requiredMode = REQUIRED) int status,
    @Schema(requiredMode = REQUIRED) String detail,
    @Schema(requiredMode = REQUIRED) String instance,
    @Schema(requiredMode = REQUIRED) List<Fout> fouten) {}
