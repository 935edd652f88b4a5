package nl.loont.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.loont.mkba.Fout;

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
    String type, String title, int status, String detail, String instance, List<Fout> fouten) {}
