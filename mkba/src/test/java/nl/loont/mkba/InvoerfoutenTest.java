package nl.loont.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Een fout noemt het veld, de waarde, wat mag en een uitweg; alle fouten komen tegelijk. */
class InvoerfoutenTest {
  private static final Rekentool TOOL = Rekentool.basis();

  private static Fout enige(Boom boom) {
    List<Fout> fouten = boom.fouten(TOOL);
    assertThat(fouten).hasSize(1);
    assertThat(fouten.getFirst().uitweg()).isNotBlank();
    return fouten.getFirst();
  }

  @Test
  void goede_invoer_geeft_geen_fouten() {
    assertThat(Boom.eenPersoon().fouten(TOOL)).isEmpty();
  }

  @Test
  void meer_nuggers_dan_mensen() {
    Fout fout = enige(Boom.eenPersoon().groep("BIJ", Map.of("aantal", 1, "nuggers", 2)));

    assertThat(fout.veld()).isEqualTo("aantallen.BIJ.nuggers");
    assertThat(fout.waarde()).isEqualTo("2");
    assertThat(fout.melding()).isEqualTo("niet meer dan het aantal mensen met LKS");
    assertThat(fout.toegestaan()).isEqualTo("0 t/m 1 personen");
  }

  @Test
  void een_negatief_aantal_en_niet_ook_nog_de_nuggers_die_erop_rusten() {
    Fout fout = enige(Boom.eenPersoon().groep("BIJ", Map.of("aantal", -1, "nuggers", 0)));

    assertThat(fout.veld()).isEqualTo("aantallen.BIJ.aantal");
    assertThat(fout.toegestaan()).isEqualTo("0 t/m 1.000.000 personen");
  }

  @Test
  void een_gebroken_aantal() {
    Fout fout = enige(Boom.eenPersoon().groep("BIJ", Map.of("aantal", 1.5)));

    assertThat(fout.waarde()).isEqualTo("1.5");
    assertThat(fout.melding()).isEqualTo("geen heel getal");
  }

  @Test
  void meer_uren_dan_de_werkweek() {
    Fout fout = enige(Boom.eenPersoon().groep("BIJ", Map.of("aantal", 1, "uren", 37.5)));

    assertThat(fout.veld()).isEqualTo("aantallen.BIJ.uren");
    assertThat(fout.melding()).isEqualTo("niet meer dan de werkweek in de cao");
    assertThat(fout.toegestaan()).isEqualTo("meer dan 0 t/m 37 uur per week");
  }

  @Test
  void nul_uren() {
    assertThat(enige(Boom.eenPersoon().groep("BIJ", Map.of("aantal", 1, "uren", 0))).veld())
        .isEqualTo("aantallen.BIJ.uren");
  }

  @Test
  void de_uren_mogen_meegroeien_met_een_ruimere_werkweek() {
    Boom boom =
        Boom.eenPersoon()
            .groep("BIJ", Map.of("aantal", 1, "uren", 38))
            .parameter("werkweek.BIJ", 38);

    assertThat(boom.fouten(TOOL)).isEmpty();
  }

  @Test
  void een_loonwaarde_boven_honderd_procent() {
    Fout fout = enige(Boom.eenPersoon().parameter("loonwaarde.BIJ", 1.2));

    assertThat(fout)
        .isEqualTo(
            new Fout(
                "parameters.loonwaarde.BIJ",
                "1.2 (120%)",
                "buiten het bereik",
                "0% t/m 100%",
                "Vul een waarde binnen het bereik in, of laat het veld leeg voor de basis."));
  }

  @Test
  void een_uitstroomkans_van_nul_want_er_wordt_door_gedeeld() {
    Fout fout = enige(Boom.eenPersoon().parameter("uitstroomkans", 0));

    assertThat(fout.veld()).isEqualTo("parameters.uitstroomkans");
    assertThat(fout.melding()).contains("er wordt door gedeeld");
    assertThat(fout.toegestaan()).isEqualTo("1% t/m 100%");
  }

  @ParameterizedTest
  @CsvSource({
    "werkweek.NBW, 41",
    "terugvalrisico.NBW, -0.1",
    "brutoLoonkosten.VIA, 100001",
    "operationeelResultaat.NBW, -50001",
    "werkgerelateerdeKosten.VIA, 0.26",
    "ontwikkelingskosten.NBW, 50001",
    "begeleidingsvergoeding.VIA, -1",
    "bijstandsuitkering, 40001",
    "uitvoeringskostenBijstand, 20001",
    "uitvoeringskostenLks, -1",
    "zorg, 10001",
    "maatschappelijkeOndersteuning, -10001",
    "schulddienstverlening, 10001",
    "bijzondereBijstand, 10001",
    "veiligheidRijk, 10001",
    "veiligheidPrivaat, -10001",
    "kwaliteitVanLeven.NBW, 10001"
  })
  void elke_parameter_heeft_grenzen(String naam, double waarde) {
    Fout fout = enige(Boom.eenPersoon().parameter(naam, waarde));

    assertThat(fout.veld()).isEqualTo("parameters." + naam);
    assertThat(fout.toegestaan()).contains(" t/m ");
  }

  @ParameterizedTest
  @CsvSource({"inwoners, 499", "inwoners, 2000001", "aandeelMacrobudget, 0.26"})
  void de_gemeente_heeft_grenzen(String veld, double waarde) {
    assertThat(enige(Boom.eenPersoon().gemeente(veld, waarde)).veld())
        .isEqualTo("gemeente." + veld);
  }

  @Test
  void een_onbekende_gemeente_met_een_voorstel() {
    Fout fout = enige(Boom.eenPersoon().gemeente(Map.of("naam", "Utrect")));

    assertThat(fout.veld()).isEqualTo("gemeente.naam");
    assertThat(fout.waarde()).isEqualTo("Utrect");
    assertThat(fout.uitweg()).contains("Bedoelt u Utrecht").contains("aantal inwoners");
  }

  @Test
  void een_onbekende_code_en_een_naam_die_niet_bij_de_code_hoort() {
    assertThat(enige(Boom.eenPersoon().gemeente(Map.of("code", "GM9999"))).veld())
        .isEqualTo("gemeente.code");
    assertThat(
            enige(Boom.eenPersoon().gemeente(Map.of("code", "GM0344", "naam", "Amsterdam")))
                .melding())
        .isEqualTo("hoort niet bij code GM0344 (Utrecht)");
  }

  @Test
  void een_gemeente_zonder_naam_en_inwoners() {
    assertThat(enige(Boom.eenPersoon().gemeente(Map.of("aandeelMacrobudget", 0.01))).veld())
        .isEqualTo("gemeente.inwoners");
  }

  @Test
  void een_onbekende_parameter_met_een_voorstel() {
    Fout fout = enige(Boom.eenPersoon().parameter("loonwarde.BIJ", 0.5));

    assertThat(fout.melding()).isEqualTo("deze parameter bestaat niet");
    assertThat(fout.uitweg()).contains("loonwaarde.BIJ");
    assertThat(enige(Boom.eenPersoon().parameter("Loonwaarde.NBW", 0.5)).uitweg())
        .startsWith("Bedoelt u loonwaarde.NBW");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "operationeelResultaat.VIA",
        "inkomstenbelastingTarief",
        "herverdeeleffect",
        "loonkostensubsidie.NBW",
        "loonkostensubsidie",
        "effectBuig",
        "deelBijGedeeltelijkeUitstroom",
        "gemeentefondsPerNugger",
        "loonfactor",
        "prijsfactor"
      })
  void een_waarde_die_vaststaat(String naam) {
    Fout fout = enige(Boom.eenPersoon().parameter(naam, 1));

    assertThat(fout.veld()).isEqualTo("parameters." + naam);
    assertThat(fout.melding()).isEqualTo("deze waarde staat vast in de rekentool");
  }

  @Test
  void verkeerde_soorten_waarden() {
    assertThat(enige(Boom.eenPersoon().groep("BIJ", Map.of("aantal", "tien"))))
        .isEqualTo(
            new Fout(
                "aantallen.BIJ.aantal",
                "tien",
                "geen getal",
                "0 t/m 1.000.000 personen",
                "Vul een getal in."));
    assertThat(enige(Boom.eenPersoon().parameter("loonwaarde", List.of(1))).melding())
        .isEqualTo("geen getal");
    assertThat(enige(Boom.eenPersoon().parameter("loonwaarde", Double.NaN)).melding())
        .isEqualTo("geen getal");
    assertThat(enige(Boom.eenPersoon().groep("BIJ", 3)).melding())
        .isEqualTo("geen object met velden");
    assertThat(enige(Boom.eenPersoon().veld("aantallen", "tien")).veld()).isEqualTo("aantallen");
    assertThat(enige(Boom.eenPersoon().veld("parameters", List.of())).veld())
        .isEqualTo("parameters");
    assertThat(enige(Boom.eenPersoon().gemeente("naam", 3)).veld()).isEqualTo("gemeente.naam");
    assertThat(enige(Boom.eenPersoon().gemeente("naam", "x".repeat(101))).waarde())
        .hasSizeLessThan(100);
  }

  @Test
  void onbekende_velden_op_elke_diepte() {
    assertThat(enige(Boom.eenPersoon().veld("aantal", 1)))
        .satisfies(f -> assertThat(f.veld()).isEqualTo("aantal"))
        .satisfies(f ->
            assertThat(f.toegestaan()).isEqualTo("aantallen, gemeente, parameters, prijspeil"));
    assertThat(enige(Boom.eenPersoon().gemeente("provincie", "Utrecht")).veld())
        .isEqualTo("gemeente.provincie");
    assertThat(enige(Boom.eenPersoon().groep("WSW", Map.of("aantal", 1))).veld())
        .isEqualTo("aantallen.WSW");
    assertThat(enige(Boom.eenPersoon().groep("BIJ", Map.of("aantal", 1, "fte", 1))).veld())
        .isEqualTo("aantallen.BIJ.fte");
  }

  @Test
  void ontbrekende_aantallen() {
    Fout fout = enige(Boom.eenPersoon().veld("aantallen", null));

    assertThat(fout.veld()).isEqualTo("aantallen");
    assertThat(fout.melding()).isEqualTo("ontbreekt");
    assertThat(fout.toString()).startsWith("aantallen = (leeg): ontbreekt. Geef per doelgroep");
  }

  @Test
  void alle_fouten_tegelijk_en_elk_een_keer() {
    Boom boom =
        new Boom()
            .gemeente("naam", "Utrect")
            .groep("NBW", Map.of("aantal", 1, "nuggers", 2, "uren", 50))
            .groep("BIJ", Map.of("aantal", "veel"))
            .groep("VIA", Map.of("aantal", 1.5))
            .parameter("loonwaarde", 1.2)
            .parameter("herverdeeleffect", 0.5)
            .parameter("onzin", 1)
            .parameter("zorg", "geen")
            .veld("extra", true);

    List<Fout> fouten = boom.fouten(TOOL);

    assertThat(fouten)
        .extracting(Fout::veld)
        .containsExactlyInAnyOrder(
            "extra",
            "gemeente.naam",
            "aantallen.NBW.nuggers",
            "aantallen.NBW.uren",
            "aantallen.BIJ.aantal",
            "aantallen.VIA.aantal",
            "parameters.loonwaarde",
            "parameters.herverdeeleffect",
            "parameters.onzin",
            "parameters.zorg");
    assertThat(fouten).allSatisfy(f -> assertThat(f.uitweg()).isNotBlank());
    assertThatThrownBy(() -> boom.lees(TOOL))
        .isInstanceOf(InvoerException.class)
        .message()
        .hasLineCount(fouten.size());
  }

  @Test
  void een_lege_waarde_van_een_groep_neemt_de_fout_van_alle_groepen_niet_over() {
    Map<String, @Nullable Object> leeg = new HashMap<>();
    leeg.put("loonwaarde", 1.2);
    leeg.put("loonwaarde.NBW", null);

    assertThat(Boom.eenPersoon().veld("parameters", leeg).fouten(TOOL))
        .extracting(Fout::veld)
        .containsExactly("parameters.loonwaarde");
  }

  @Test
  void een_fout_aantal_verbergt_niet_dat_nuggers_en_uren_te_laag_zijn() {
    assertThat(
            Boom.eenPersoon()
                .groep("BIJ", Map.of("aantal", -5, "nuggers", -3, "uren", -1))
                .parameter("werkweek.BIJ", 10)
                .fouten(TOOL))
        .extracting(Fout::veld, Fout::toegestaan)
        .containsExactlyInAnyOrder(
            tuple("aantallen.BIJ.aantal", "0 t/m 1.000.000 personen"),
            tuple("aantallen.BIJ.nuggers", "vanaf 0 personen"),
            tuple("aantallen.BIJ.uren", "vanaf 0 uur per week"),
            tuple("parameters.werkweek.BIJ", "32 t/m 40 uur per fte"));
  }

  @Test
  void een_foute_groepswaarde_wordt_gemeld_ook_als_elke_groep_een_eigen_waarde_heeft() {
    Fout fout =
        enige(
            Boom.eenPersoon()
                .parameter("loonwaarde", 1.5)
                .parameter("loonwaarde.NBW", 0.4)
                .parameter("loonwaarde.BIJ", 0.5)
                .parameter("loonwaarde.VIA", 0.5));
    assertThat(fout.veld()).isEqualTo("parameters.loonwaarde");
    assertThat(fout.toegestaan()).isEqualTo("0% t/m 100%");
  }

  @Test
  void een_opmerking_hoort_bij_de_kant_van_de_grens() {
    assertThat(enige(Boom.eenPersoon().parameter("uitstroomkans.BIJ", 1.2)).melding())
        .isEqualTo("buiten het bereik");
    assertThat(enige(Boom.eenPersoon().parameter("uitstroomkans.BIJ", 0)).melding())
        .contains("nul kan niet");
    assertThat(enige(Boom.eenPersoon().groep("BIJ", Map.of("aantal", 1, "uren", 0))).melding())
        .isEqualTo("buiten het bereik");
  }

  @Test
  void een_code_met_een_andere_naam_wordt_niet_stil_aangenomen() {
    Fout fout =
        enige(
            Boom.eenPersoon()
                .gemeente("inwoners", null)
                .gemeente("code", "GM0344")
                .gemeente("naam", "Gemeente Xyz"));
    assertThat(fout.veld()).isEqualTo("gemeente.naam");
    assertThat(fout.melding()).contains("Utrecht");
  }
}
