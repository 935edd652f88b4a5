package nl.loont.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Invoer over subsidie, alleen als beschrijving voor OpenAPI; gelezen en gekeurd wordt zij in
 * {@code nl.loont.subsidie}.
 */
final class SubsidieInvoer {
  private static final String VERLOOP =
      "Eén waarde, of een lijst van objecten met vanaf en waarde.";

  private SubsidieInvoer() {}

  /** Vraag naar de subsidie van een volle maand. */
  @Schema(name = "MaandbedragInvoer")
  record Maand(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", example = "2024-01-01")
          String datum,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "15", example = "30")
          Integer leeftijd,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "38") Double uren,
      @Schema(description = "Normale arbeidsduur; vanaf 2024 zonder opgave 36.", example = "38")
          @Nullable Double normuren,
      @Schema(description = "Hele procenten; niet nodig bij forfaitair.", example = "50")
          @Nullable Integer loonwaarde,
      @Schema(allowableValues = {"regulier", "forfaitair", "tijdelijk"}) @Nullable String vorm,
      @Schema(description = "Eigen vergoeding als fractie.", example = "0.25")
          @Nullable Double werkgeverslasten,
      @Schema(allowableValues = {"maandloon", "uurloon", "referentiemaand"})
          @Nullable String grondslag,
      @Schema(description = "Deel van het minimumloon bij tijdelijke subsidie, als fractie.")
          @Nullable Double verordening) {}

  /** Dienstverband met subsidie. */
  @Schema(name = "DienstverbandInvoer")
  record Contract(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", example = "2024-03-15")
          String begin,
      @Schema(format = "date", description = "Laatste dag; leeg als het loopt.")
          @Nullable String einde,
      @Schema(format = "date", description = "Dag van de aanvraag.") @Nullable String aanvraag,
      @Schema(format = "date", description = "Of leeftijd, op de eerste dag.")
          @Nullable String geboortedatum,
      @Schema(example = "30") @Nullable Integer leeftijd,
      @Nullable Double normuren,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = VERLOOP, example = "24")
          Object uren,
      @Schema(description = VERLOOP + " In hele procenten.", example = "45")
          @Nullable Object loonwaarde,
      @Schema(description = VERLOOP + " Of forfaitaireMaanden.", example = "regulier")
          @Nullable Object vorm,
      @Schema(description = "Eerst zoveel maanden forfaitair, daarna regulier.", example = "0")
          @Nullable Integer forfaitaireMaanden,
      @Nullable List<Ziekte> ziek,
      @Schema(allowableValues = {"uurloon", "referentiemaand"}) @Nullable String grondslag,
      @Nullable Double werkgeverslasten,
      @Nullable Double verordening,
      @Schema(description = "Eerste maand van het overzicht.", example = "2024-03")
          @Nullable String van,
      @Schema(description = "Laatste maand van het overzicht.", example = "2024-12")
          @Nullable String tot) {}

  /** Ziekteperiode. */
  @Schema(name = "Ziekteperiode")
  record Ziekte(@Schema(format = "date") String van, @Schema(format = "date") String totEnMet) {}

  /** Vraag naar loondispensatie in een volle maand. */
  @Schema(name = "LoondispensatieInvoer")
  record Dispensatie(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", example = "2024-01-01")
          String datum,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "30") Integer leeftijd,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "32") Double uren,
      @Nullable Double normuren,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              minimum = "20",
              maximum = "99",
              example = "50")
          Integer loonwaarde,
      @Schema(description = "Brutoloon bij een volle werkweek; zonder opgave het minimumloon.")
          @Nullable Double loon,
      @Schema(description = "Uitkering per maand.", example = "1300") @Nullable Double uitkering,
      @Schema(description = "Deel naar belasting en premies, als fractie.") @Nullable Double tarief,
      @Nullable Double dispensatieLoonNetto,
      @Nullable Double wmlNetto,
      @Nullable Double voltijduren,
      @Schema(allowableValues = {"voorstel", "minimumloon", "uitkering"}) @Nullable String regel) {}
}
