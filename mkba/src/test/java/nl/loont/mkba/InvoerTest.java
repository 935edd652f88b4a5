package nl.loont.mkba;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wat de keuring van goede invoer maakt: waarden, afwijkingen van de basis en waarschuwingen. */
class InvoerTest {
  private static final Rekentool TOOL = Rekentool.basis();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void een_parameter_zonder_punt_geldt_voor_alle_groepen_en_wat_preciezer_is_wint(boolean eerst) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    if (eerst) {
      parameters.put("loonwaarde.BIJ", 0.6);
    }
    parameters.put("loonwaarde", 0.5);
    if (!eerst) {
      parameters.put("loonwaarde.BIJ", 0.6);
    }

    assertThat(Boom.eenPersoon().veld("parameters", parameters).lees(TOOL).waarden())
        .containsEntry("loonwaarde.NBW", 0.5)
        .containsEntry("loonwaarde.BIJ", 0.6)
        .containsEntry("loonwaarde.VIA", 0.5);
  }

  @Test
  void operationeel_resultaat_zonder_punt_laat_de_saldopost_van_via_ongemoeid() {
    assertThat(Boom.eenPersoon().parameter("operationeelResultaat", 10).lees(TOOL).waarden())
        .containsEntry("operationeelResultaat.NBW", 10.0)
        .containsEntry("operationeelResultaat.BIJ", 10.0)
        .doesNotContainKey("operationeelResultaat.VIA");
  }

  @Test
  void leeg_is_de_basis_en_geen_nul() {
    Resultaat leeg =
        TOOL.bereken(
            Boom.eenPersoon()
                .groep("BIJ", Collections.singletonMap("aantal", null))
                .parameter("loonwaarde.BIJ", null)
                .parameter("bijstandsuitkering", null)
                .lees(TOOL));

    assertThat(leeg.waarden().get("loonwaarde.BIJ"))
        .isEqualTo(TOOL.basisopstelling().get("loonwaarde.BIJ"));
    assertThat(leeg.waarden().get("bijstandsuitkering"))
        .isEqualTo(TOOL.basisopstelling().get("bijstandsuitkering"));
    assertThat(leeg.waarden().get("aantal.BIJ")).isZero();
    assertThat(leeg.invoer().afwijkingen()).isEmpty();
  }

  @Test
  void een_afwijking_is_een_andere_waarde_niet_een_ingevulde() {
    Invoer invoer =
        Boom.eenPersoon()
            .parameter("loonwaarde", TOOL.basisopstelling().get("loonwaarde.BIJ"))
            .parameter("bijstandsuitkering", TOOL.basisopstelling().get("bijstandsuitkering"))
            .parameter("zorg", 1000)
            .lees(TOOL);

    assertThat(invoer.afwijkingen()).containsExactly("loonwaarde.NBW", "loonwaarde.VIA", "zorg");
  }

  @Test
  void een_gemeente_komt_met_inwoners_uit_het_register() {
    Invoer opNaam = Boom.eenPersoon().gemeente(Map.of("naam", "utrecht")).lees(TOOL);
    Invoer opCode = Boom.eenPersoon().gemeente(Map.of("code", "GM0344")).lees(TOOL);

    assertThat(opNaam).isEqualTo(opCode);
    assertThat(opNaam.gemeente()).isEqualTo("Utrecht");
    double inwoners = TOOL.register().metNaam("Utrecht").orElseThrow().inwoners();
    assertThat(opNaam.waarden()).containsEntry("inwoners", inwoners);
    assertThat(TOOL.bereken(opNaam).waarden().get("aandeelMacrobudget"))
        .isEqualTo(inwoners / TOOL.register().inwoners());
  }

  @Test
  void een_vrij_aantal_inwoners_telt_tegen_heel_nederland() {
    Invoer invoer = Boom.eenPersoon().gemeente("naam", "Gemeente X").lees(TOOL);

    assertThat(invoer.gemeente()).isEqualTo("Gemeente X");
    assertThat(TOOL.bereken(invoer).waarden().get("aandeelMacrobudget"))
        .isEqualTo(60_000 / 17_811_291.0);
  }

  @Test
  void gewone_invoer_geeft_geen_waarschuwing() {
    assertThat(Boom.eenPersoon().lees(TOOL).waarschuwingen()).isEmpty();
  }

  @Test
  void zonder_gemeente_volgt_een_waarschuwing() {
    assertThat(Boom.eenPersoon().gemeente(Map.of()).lees(TOOL).waarschuwingen())
        .singleElement()
        .asString()
        .startsWith("Geen gemeente opgegeven");
  }

  @Test
  void een_kanttekening_bij_het_inwonertal_komt_mee() {
    assertThat(Boom.eenPersoon().gemeente(Map.of("naam", "Texel")).lees(TOOL).waarschuwingen())
        .singleElement()
        .asString()
        .startsWith("Inwoners van Texel (");
  }

  @Test
  void meer_dan_een_procent_van_de_inwoners() {
    assertThat(Boom.eenPersoon().groep("BIJ", Map.of("aantal", 601)).lees(TOOL).waarschuwingen())
        .singleElement()
        .asString()
        .contains("meer dan 1% van de inwoners");
    assertThat(Boom.eenPersoon().groep("BIJ", Map.of("aantal", 600)).lees(TOOL).waarschuwingen())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NBW, 23.66, 23.65", "BIJ, 21.59, 21.58", "VIA, 22.18, 22.17"})
  void onder_de_drempel_stroomt_iemand_gedeeltelijk_uit(String groep, double net, double nietMeer) {
    assertThat(uren(groep, net, 0).waarschuwingen()).isEmpty();
    assertThat(uren(groep, nietMeer, 0).waarschuwingen())
        .singleElement()
        .asString()
        .contains("gedeeltelijke uitstroom uit de bijstand");
    assertThat(uren(groep, nietMeer, 1).waarschuwingen()).as("een nugger").isEmpty();
  }

  private static Invoer uren(String groep, double uren, int nuggers) {
    return new Boom()
        .gemeente("inwoners", 60_000)
        .groep(groep, Map.of("aantal", 1, "nuggers", nuggers, "uren", uren))
        .lees(TOOL);
  }

  @ParameterizedTest
  @CsvSource({
    "werkweek.NBW, 35, ongebruikelijke werkweek",
    "uitstroomkans.NBW, 0.19, lage uitstroomkans",
    "terugvalrisico.NBW, 0.51, meer dan de helft",
    "loonwaarde.NBW, 0.29, hoogstens 70%",
    "loonwaarde.VIA, 0.995, gebruikelijk",
    "brutoLoonkosten.NBW, 23999, ongebruikelijk loon",
    "brutoLoonkosten.VIA, 45001, ongebruikelijk loon",
    "operationeelResultaat.NBW, 1, ander teken dan de basis",
    "operationeelResultaat.BIJ, -1, ander teken dan de basis",
    "werkgerelateerdeKosten.NBW, 0.11, hoog",
    "ontwikkelingskosten.NBW, 12391, meer dan driemaal de basis",
    "begeleidingsvergoeding.VIA, 14707, meer dan driemaal de basis",
    "bijstandsuitkering, 11999, ongebruikelijke hoogte",
    "uitvoeringskostenBijstand, 12103, meer dan driemaal de basis",
    "uitvoeringskostenLks, 5623, meer dan driemaal de basis",
    "zorg, -1, ander teken dan de basis",
    "maatschappelijkeOndersteuning, -1, ander teken dan de basis",
    "schulddienstverlening, -1, ander teken dan de basis",
    "bijzondereBijstand, -1, ander teken dan de basis",
    "veiligheidRijk, -1, ander teken dan de basis",
    "veiligheidPrivaat, -1, ander teken dan de basis",
    "kwaliteitVanLeven.NBW, 1999, buiten de band van SEO",
    "kwaliteitVanLeven.NBW, 4001, buiten de band van SEO",
    "kwaliteitVanLeven.VIA, 6001, buiten de band van SEO"
  })
  void een_ongebruikelijke_parameter_mag_maar_geeft_een_waarschuwing(
      String naam, double waarde, String reden) {
    Invoer invoer = Boom.eenPersoon().parameter(naam, waarde).lees(TOOL);

    assertThat(invoer.waarden()).containsEntry(naam, waarde);
    assertThat(invoer.waarschuwingen()).singleElement().asString().contains(reden);
  }

  @ParameterizedTest
  @CsvSource({
    "aandeelMacrobudget, 0.0068",
    "aandeelMacrobudget, 0.001",
    "aandeelGemeentefonds, 0.0068",
    "aandeelGemeentefonds, 0.001"
  })
  void een_aandeel_ver_van_het_aandeel_in_de_inwoners(String veld, double aandeel) {
    assertThat(Boom.eenPersoon().gemeente(veld, aandeel).lees(TOOL).waarschuwingen())
        .singleElement()
        .asString()
        .contains("wijkt sterk af van het aandeel in de inwoners");
  }
}
