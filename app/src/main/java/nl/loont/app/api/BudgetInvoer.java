package nl.loont.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invoer van de budgetmodule, alleen als beschrijving voor OpenAPI; gelezen en gekeurd wordt zij in
 * {@code nl.loont.budget.invoer}.
 */
final class BudgetInvoer {
  private static final String STELSEL =
      "oud, nieuw, of een object met type eigen en instellingen (Stelselkeuze).";

  private BudgetInvoer() {}

  /** Vraag om een simulatie. */
  @Schema(name = "SimulatieInvoer", description = "Vraag; wat ontbreekt staat in de handleiding.")
  record Simulatie(
      @Schema(description = STELSEL, example = "nieuw") @Nullable Object stelsel,
      @Schema(
              description = "demo, of een object met de inhoud van een bestand in het veld csv.",
              example = "demo")
          @Nullable Object basis,
      @Schema(minimum = "2000", maximum = "2100", example = "2026") @Nullable Integer startjaar,
      @Schema(minimum = "1", maximum = "20", example = "8") @Nullable Integer jaren,
      @Nullable Groei groei,
      @Schema(description = "Een ronde van plaatsingen, of een lijst van rondes.")
          @Nullable Object scenario,
      @Schema(description = "Kosten buiten de BUIG: begeleiding, uitvoering.")
          @Nullable List<String> met,
      @Nullable Trekkingen onzekerheid) {}

  /** Groei per jaar, fracties; beleid in euro. */
  @Schema(name = "Groei")
  record Groei(
      @Nullable Double bijstand,
      @Nullable Double lks,
      @Nullable Double loonPrijs,
      @Nullable Double wmlIndex,
      @Nullable Double beleid) {}

  /** Ronde van structurele plaatsingen. */
  @Schema(name = "Plaatsingsronde")
  record Scenario(
      @Schema(
              description =
                  "Codes; of de tekst alle, of een object met alleBehalve: dan gelden aantallen per"
                      + " 10.000 inwoners.",
              example = "[\"GM0344\"]")
          Object wie,
      @Schema(example = "2026") @Nullable Integer vanaf,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "{\"BIJ\": {\"aantal\": 10, \"nuggers\": 0, \"uren\": 29}}")
          Map<String, Plaatsing> plaatsingen,
      @Nullable Map<String, Double> parameters,
      @Nullable Integer prijspeil) {}

  /** Plaatsingen van een doelgroep; aantallen hoeven niet heel te zijn. */
  @Schema(name = "Plaatsing")
  record Plaatsing(@Nullable Double aantal, @Nullable Double nuggers, @Nullable Double uren) {}

  /** Trekkingen; marges zijn die waarbuiten aan elke kant 5% ligt. */
  @Schema(name = "Budgettrekkingen")
  record Trekkingen(
      @Schema(minimum = "2", maximum = "10000", example = "1000") @Nullable Integer trekkingen,
      @Nullable Integer zaad,
      @Schema(description = "Te volgen gemeenten; standaard alle.")
          @Nullable List<String> gemeenten,
      @Nullable Double bijstand,
      @Nullable Double lks,
      @Nullable Double loonPrijs,
      @Nullable Double wmlIndex,
      @Nullable Double plaatsingLaag,
      @Nullable Double plaatsingHoog) {}

  /** Vraag naar prikkels. */
  @Schema(name = "PrikkelInvoer")
  record Prikkels(
      @Schema(description = STELSEL, example = "nieuw") @Nullable Object stelsel,
      @Schema(minimum = "500", maximum = "2000000", example = "60000") Integer inwoners,
      @Schema(description = "Deel van de landelijke lasten.", example = "0.01")
          @Nullable Double aandeel,
      @Schema(allowableValues = {"bijstand", "nugger"}) @Nullable String herkomst,
      @Schema(allowableValues = {"NBW", "BIJ", "VIA"}) @Nullable String groep,
      @Schema(
              description = "Procenten, oplopend: een lijst, of van:tot:stap.",
              example = "20:100:10")
          @Nullable Object loonwaarden,
      @Schema(
              description = "Uren per week, oplopend: een lijst, of van:tot:stap.",
              example = "[20, 29, 36]")
          @Nullable Object uren,
      @Schema(minimum = "1", maximum = "20") @Nullable Integer horizon,
      @Schema(minimum = "0", maximum = "0.2") @Nullable Double disconto,
      @Schema(description = "begeleiding, uitvoering") @Nullable List<String> met,
      @Schema(description = "Bijstandsuitkering in euro per jaar, naar huishouden.")
          @Nullable Double uitkering) {}

  /** Vraag om uitleg van een saldo. */
  @Schema(name = "SaldoInvoer")
  record Saldo(
      Bestand basis,
      @Schema(pattern = "GM\\d{4}", example = "GM0344") String gemeente,
      @Schema(description = "Codes van vergelijkbare gemeenten.") @Nullable List<String> vergelijk,
      @Schema(minimum = "0", maximum = "1", description = "Drempel van het vangnet.")
          @Nullable Double vangnet,
      @Nullable String bron,
      @Nullable String datum) {}

  /** Eigen gegevens: de inhoud van een CSV-bestand. */
  @Schema(name = "Budgetbestand")
  record Bestand(
      @Schema(
              description =
                  "Kolommen gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks en naar keuze"
                      + " objectief_aandeel;budget_bijstand;budget_lks.")
          String csv,
      @Nullable String naam) {}

  /** Eigen stelsel. */
  @Schema(name = "Stelselkeuze")
  record Stelsel(
      @Schema(allowableValues = {"oud", "nieuw", "eigen"}) String type,
      @Nullable Double ondergrens,
      @Nullable Double bovengrens,
      @Schema(minimum = "1", maximum = "3") @Nullable Integer vertragingLks,
      @Schema(minimum = "1", maximum = "3") @Nullable Integer vertragingBijstand,
      @Schema(minimum = "0", maximum = "1") @Nullable Double lksRealisatie,
      @Schema(minimum = "0", maximum = "1") @Nullable Double rho,
      @Nullable Double maximaleDaling,
      @Nullable Double maximaleStijging) {}
}
