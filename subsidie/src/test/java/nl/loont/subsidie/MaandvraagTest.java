package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import org.junit.jupiter.api.Test;

/** Wat een vraag naar een maand te horen krijgt als er iets aan de invoer is. */
class MaandvraagTest {
  private static final Subsidierekening REKENING = Subsidierekening.meegeleverd();

  private static Map<String, Object> vraag(Object... anders) {
    Map<String, Object> vraag =
        new HashMap<>(
            Map.of(
                "datum",
                "2024-01-01",
                "leeftijd",
                30,
                "uren",
                38,
                "normuren",
                38,
                "loonwaarde",
                50));
    for (int i = 0; i < anders.length; i += 2) {
      vraag.put((String) anders[i], anders[i + 1]);
    }
    return vraag;
  }

  private static List<Fout> fouten(Map<String, Object> vraag) {
    return catchThrowableOfType(InvoerException.class, () -> REKENING.vraag(vraag)).fouten();
  }

  private static Maandbedrag bedrag(Object... anders) {
    return REKENING.maand(REKENING.vraag(vraag(anders)));
  }

  @Test
  void een_dag_voor_2015_wordt_geweigerd_met_de_reden() {
    assertThat(fouten(vraag("datum", "2014-12-31")))
        .singleElement()
        .hasToString(
            "datum = 2014-12-31: loonkostensubsidie volgens de Participatiewet bestaat sinds"
                + " 1 januari 2015 (toegestaan: vanaf 2015-01-01). Kies een latere datum.");
  }

  @Test
  void een_dag_na_de_laatste_parameter_rekent_met_de_laatste_en_zegt_dat() {
    Maandbedrag later = bedrag("datum", "2030-05-01");
    assertThat(later.totaal()).isEqualTo(bedrag("datum", "2026-12-31").totaal());
    assertThat(later.toelichting())
        .contains(
            "Het minimumloon is bekend tot en met 31 december 2026; voor 1 mei 2030 is met het"
                + " laatste bedrag gerekend.");
    assertThat(String.join(" ", bedrag("datum", "2026-12-31").toelichting()))
        .doesNotContain("bekend tot en met");
  }

  @Test
  void bij_een_loonwaarde_van_100_of_meer_is_er_geen_subsidie_met_de_reden() {
    for (int loonwaarde : new int[] {100, 120}) {
      Maandbedrag bedrag = bedrag("loonwaarde", loonwaarde);
      assertThat(bedrag.totaal()).isZero();
      assertThat(String.join(" ", bedrag.toelichting()))
          .contains("is er geen subsidie: de werknemer verdient zelf het minimumloon");
    }
    assertThat(bedrag("loonwaarde", 99).totaal()).isPositive();
  }

  @Test
  void onder_een_loonwaarde_van_30_geldt_het_maximum_en_dat_staat_erbij() {
    assertThat(bedrag("loonwaarde", 29).totaal()).isEqualTo(bedrag("loonwaarde", 0).totaal());
    assertThat(String.join(" ", bedrag("loonwaarde", 29).toelichting()))
        .contains("De loonwaarde is 29%, lager dan 30%.", "maximum van 70%");
    assertThat(String.join(" ", bedrag("loonwaarde", 30).toelichting())).doesNotContain("maximum");
  }

  @Test
  void meer_uren_dan_de_norm_een_te_lage_leeftijd_en_een_halve_procent_komen_samen_terug() {
    assertThat(fouten(vraag("uren", 40, "leeftijd", 14, "loonwaarde", 0.5)))
        .extracting(Fout::veld, Fout::waarde, Fout::melding, Fout::toegestaan)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "leeftijd",
                "14",
                "onder de 15 jaar is er geen minimumloon en dus geen subsidie",
                "15 t/m 120"),
            org.assertj.core.groups.Tuple.tuple(
                "uren", "40", "meer uren dan de normale arbeidsduur", "meer dan 0 t/m 38"),
            org.assertj.core.groups.Tuple.tuple(
                "loonwaarde", "0,5", "een loonwaarde is een heel aantal procenten", "0 t/m 200"));
  }

  @Test
  void zonder_normuren_geldt_vanaf_2024_36_uur_en_daarvoor_moet_het_erbij() {
    assertThat(bedrag("normuren", "", "uren", 36).vraag().normuren()).isEqualTo(36);
    assertThat(fouten(vraag("normuren", "", "datum", "2023-06-01")))
        .singleElement()
        .extracting(Fout::veld, Fout::toegestaan)
        .containsExactly("normuren", "meestal 36, 38 of 40");
  }

  @Test
  void een_eigen_percentage_werkgeverslasten_gaat_voor_dat_van_de_datum() {
    assertThat(bedrag("werkgeverslasten", 0.0).vergoedingWerkgeverslasten()).isZero();
    assertThat(bedrag().waarden().get("werkgeverslasten")).isEqualTo(0.25);
    assertThat(String.join(" ", bedrag().toelichting()))
        .contains("25% (SEOR 2026); status: gebruikt door onderzoek");
    assertThat(String.join(" ", bedrag("datum", "2016-01-01").toelichting()))
        .contains("De vergoeding voor werkgeverslasten is 23% (Staatscourant 2014, 35743).");
    assertThat(bedrag("datum", "2016-01-01").waarden().get("werkgeverslasten")).isEqualTo(0.23);
    assertThat(bedrag("datum", "2018-01-01").waarden().get("werkgeverslasten")).isEqualTo(0.235);
  }

  @Test
  void tijdelijke_subsidie_volgt_de_verordening() {
    Maandbedrag zonder = bedrag("vorm", "tijdelijk");
    assertThat(zonder.totaal()).isEqualTo(bedrag().totaal());
    Maandbedrag met = bedrag("vorm", "tijdelijk", "verordening", 0.25, "loonwaarde", "");
    assertThat(met.totaal()).isEqualTo(zonder.totaal() / 2);
    assertThat(String.join(" ", met.toelichting())).contains("eigen middelen");
    assertThat(String.join(" ", bedrag("vorm", "tijdelijk", "verordening", 0.9).toelichting()))
        .contains("De verordening geeft 90% van het minimumloon.", "maximum van 70%")
        .doesNotContain("lager dan 30%");
    assertThat(fouten(vraag("verordening", 0.25))).extracting(Fout::veld).contains("verordening");
  }

  @Test
  void elk_bedrag_legt_zich_uit_tot_aan_zijn_bronnen() {
    var bladeren = bedrag().uitleg("totaal").leaves();
    assertThat(bladeren)
        .extracting(blad -> blad.cell().name())
        .contains("wml.uur", "vakantietoeslag", "maximum", "werkgeverslasten", "loonwaarde");
    assertThat(bladeren)
        .allSatisfy(blad -> assertThat(blad.cell().source().document()).isNotEmpty());
  }

  @Test
  void onbekende_velden_en_onleesbare_waarden_worden_genoemd() {
    assertThat(fouten(Map.of("datum", "2024-02-30", "leeftijd", "dertig", "loon", 1)))
        .extracting(Fout::veld)
        .contains("datum", "leeftijd", "loon", "uren", "loonwaarde");
  }

  @Test
  void een_bekendgemaakt_jeugdbedrag_staat_erbij() {
    assertThat(String.join(" ", bedrag("leeftijd", 19).toelichting()))
        .contains("60% van het bedrag voor volwassenen", "€ 7,96 per uur, afgerond");
  }
}
