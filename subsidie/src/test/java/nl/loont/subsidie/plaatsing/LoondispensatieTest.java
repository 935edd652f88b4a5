package nl.loont.subsidie.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Merk;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.loondispensatie.Aanvulregel;
import org.junit.jupiter.api.Test;

/** De grenzen A1 tot en met A6 van de bron, en ons voorstel daarbinnen. */
class LoondispensatieTest {
  private static final Plaatsingsrekening REKENING =
      Plaatsingsrekening.van(Subsidierekening.meegeleverd(), Voorbeeldgemiddelden.FICTIEF);

  private static Dispensatiemaand maand(Object... anders) {
    return REKENING.loondispensatie(boom(anders));
  }

  private static Map<String, Object> boom(Object... anders) {
    Map<String, Object> boom =
        new HashMap<>(
            Map.of(
                "datum",
                "2024-01-01",
                "leeftijd",
                30,
                "uren",
                36,
                "normuren",
                36,
                "loonwaarde",
                50,
                "uitkering",
                1300,
                "tarief",
                0.157));
    for (int i = 0; i < anders.length; i += 2) {
      boom.put((String) anders[i], anders[i + 1]);
    }
    return boom;
  }

  private static double cel(Dispensatiemaand maand, String naam) {
    return maand.waarden().get(naam);
  }

  @Test
  void de_werkgever_betaalt_de_loonwaarde_van_het_loon_naar_uren() {
    Dispensatiemaand m = maand("uren", 18, "loon", 2500);
    assertThat(cel(m, "dispensatieLoon")).isEqualTo(0.5 * 2500 * 1.08 * 0.5, within(1e-9));
  }

  @Test
  void
      de_feitelijke_productiviteit_is_loonwaarde_maal_uren_en_onder_20_procent_wordt_gewaarschuwd() {
    // Het voorbeeld van p. 115: loonwaarde 20% bij 40 uur hoort in inkomen te stijgen.
    Dispensatiemaand grens = maand("loonwaarde", 20, "uren", 40, "normuren", 40, "voltijduren", 40);
    assertThat(cel(grens, "feitelijkeProductiviteit")).isEqualTo(0.2, within(1e-12));
    assertThat(String.join(" ", grens.toelichting())).doesNotContain("Onder 20%");
    Dispensatiemaand onder = maand("loonwaarde", 30, "uren", 20, "normuren", 36);
    assertThat(cel(onder, "feitelijkeProductiviteit")).isEqualTo(0.3 * 20 / 36, within(1e-12));
    assertThat(onder.toelichting())
        .contains(
            "De loonwaarde maal de uren is 16,67% van een volle werkweek (de feitelijke"
                + " productiviteit). Onder 20% kan werken volgens het rapport over de pilot minder"
                + " opleveren dan de uitkering.");
    assertThat(cel(onder, "dispensatieVerschil")).isNegative();
    assertThat(String.join(" ", onder.toelichting())).contains("lager dan de uitkering");
    Dispensatiemaand hoog = maand("loonwaarde", 30, "uren", 8, "regel", "minimumloon");
    assertThat(cel(hoog, "dispensatieVerschil")).isPositive();
    assertThat(String.join(" ", hoog.toelichting())).doesNotContain("lager dan de uitkering");
  }

  @Test
  void een_aanvulling_is_nooit_negatief_en_met_het_loon_nooit_meer_dan_het_minimumloon() {
    SplittableRandom toeval = new SplittableRandom(3);
    for (int i = 0; i < 500; i++) {
      Dispensatiemaand m =
          maand(
              "loonwaarde", toeval.nextInt(20, 100),
              "uren", toeval.nextInt(1, 37),
              "uitkering", toeval.nextInt(0, 2500),
              "regel", Aanvulregel.REGELS.get(toeval.nextInt(3)).sleutel());
      assertThat(cel(m, "aanvulling")).isNotNegative();
      assertThat(cel(m, "dispensatieInkomen")).isLessThanOrEqualTo(cel(m, "wmlNetto") + 1e-9);
    }
  }

  @Test
  void
      met_ons_voorstel_stijgt_het_inkomen_met_de_loonwaarde_en_is_het_bij_20_procent_de_uitkering() {
    double vorige = 0;
    for (int loonwaarde = 20; loonwaarde <= 99; loonwaarde++) {
      double inkomen = cel(maand("loonwaarde", loonwaarde), "dispensatieInkomen");
      assertThat(inkomen).isGreaterThan(vorige);
      vorige = inkomen;
    }
    assertThat(cel(maand("loonwaarde", 20), "dispensatieVerschil")).isEqualTo(0, within(1e-9));
  }

  @Test
  void is_de_uitkering_gelijk_aan_het_minimumloon_dan_valt_er_niets_te_winnen() {
    double wml = cel(maand(), "wmlNetto"); // gehuwden (p. 115)
    assertThat(cel(maand("uitkering", wml), "dispensatieVerschil")).isEqualTo(0, within(1e-9));
  }

  @Test
  void de_grensregels_vullen_aan_tot_het_minimumloon_en_tot_de_uitkering() {
    Dispensatiemaand hoog = maand("regel", "minimumloon");
    assertThat(cel(hoog, "dispensatieInkomen")).isEqualTo(cel(hoog, "wmlNetto"), within(1e-9));
    assertThat(cel(maand("regel", "uitkering"), "dispensatieVerschil")).isEqualTo(0, within(1e-9));
  }

  @Test
  void wat_van_ons_is_draagt_het_merk_van_een_aanname_en_wat_de_bron_zegt_niet() {
    assertThat(Aanvulregel.VOORSTEL.merk()).isEqualTo(Merk.A);
    assertThat(Aanvulregel.VOORSTEL.toelichting()).startsWith("Voorstel van Loont.");
    assertThat(maand().uitleg("inkomensdoel").cell().merk()).isEqualTo(Merk.A);
    assertThat(maand("regel", "minimumloon").uitleg("inkomensdoel").cell().merk())
        .isEqualTo(Merk.T);
  }

  @Test
  void een_netto_loon_dat_is_ingevuld_gaat_voor_de_benadering() {
    Dispensatiemaand m = maand("dispensatieLoonNetto", 900);
    assertThat(cel(m, "dispensatieLoonNetto")).isEqualTo(900);
    assertThat(String.join(" ", m.toelichting())).doesNotContain("benaderd");
    assertThat(cel(m, "dispensatieBesparing")).isEqualTo(1300 - cel(m, "aanvulling"), within(1e-9));
  }

  @Test
  void een_loonwaarde_buiten_20_tot_99_en_een_loon_onder_het_minimum_worden_geweigerd() {
    for (int loonwaarde : new int[] {19, 100}) {
      assertThat(fout("loonwaarde", loonwaarde).toegestaan()).isEqualTo("20 t/m 99");
    }
    assertThat(fout("loon", 1000).melding())
        .isEqualTo("lager dan het minimumloon bij een volle werkweek");
    assertThat(fout("vorm", "forfaitair").melding()).contains("kent geen vormen");
    assertThat(fout("regel", "wet").toegestaan()).isEqualTo("voorstel, minimumloon, uitkering");
  }

  private static Fout fout(Object... anders) {
    return catchThrowableOfType(InvoerException.class, () -> maand(anders)).fouten().getFirst();
  }
}
