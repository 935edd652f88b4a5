package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import org.junit.jupiter.api.Test;

/** Wat een dienstverband te horen krijgt als er iets aan de invoer is. */
class DienstverbandTest {
  private static final Subsidierekening REKENING = Subsidierekening.meegeleverd();

  private static List<Fout> fouten(Object... anders) {
    Map<String, Object> boom =
        new HashMap<>(
            Map.of(
                "begin",
                "2024-03-01",
                "geboortedatum",
                "1990-05-02",
                "uren",
                24,
                "loonwaarde",
                50));
    for (int i = 0; i < anders.length; i += 2) {
      boom.put((String) anders[i], anders[i + 1]);
    }
    InvoerException e =
        catchThrowableOfType(InvoerException.class, () -> REKENING.dienstverband(boom));
    return e == null ? List.of() : e.fouten();
  }

  private static Map<String, Object> vanaf(String dag, Object waarde) {
    return Map.of("vanaf", dag, "waarde", waarde);
  }

  @Test
  void forfaitair_mag_precies_zes_maanden_en_geen_dag_langer() {
    assertThat(
            fouten(
                "vorm", List.of(vanaf("2024-03-01", "forfaitair"), vanaf("2024-09-01", "regulier")),
                "loonwaarde", List.of(vanaf("2024-09-01", 40))))
        .isEmpty();
    assertThat(
            fouten(
                "vorm", List.of(vanaf("2024-03-01", "forfaitair"), vanaf("2024-09-02", "regulier")),
                "loonwaarde", List.of(vanaf("2024-09-02", 40))))
        .singleElement()
        .hasToString(
            "vorm = forfaitair tot en met 2024-09-01: een vast bedrag (forfaitair) duurt"
                + " hoogstens zes maanden; daarna moet de loonwaarde bekend zijn (toegestaan: tot en met"
                + " 2024-08-31). Geef vanaf 2024-09-01 een andere vorm met een loonwaarde.");
    assertThat(fouten("vorm", "forfaitair"))
        .singleElement()
        .extracting(Fout::waarde)
        .isEqualTo("forfaitair zonder einde");
    assertThat(fouten("vorm", "forfaitair", "einde", "2024-08-31", "loonwaarde", "")).isEmpty();
  }

  @Test
  void forfaitair_kan_alleen_aan_het_begin() {
    assertThat(
            fouten(
                "vorm",
                List.of(
                    vanaf("2024-03-01", "regulier"),
                    vanaf("2024-05-01", "forfaitair"),
                    vanaf("2024-06-01", "regulier"))))
        .singleElement()
        .extracting(Fout::melding)
        .isEqualTo("een vast bedrag (forfaitair) kan alleen aan het begin van het dienstverband");
  }

  @Test
  void regulier_vraagt_een_vastgestelde_loonwaarde_vanaf_zijn_eerste_dag() {
    assertThat(fouten("loonwaarde", List.of(vanaf("2024-04-01", 50))))
        .singleElement()
        .extracting(Fout::melding)
        .isEqualTo("vanaf 2024-03-01 is een vastgestelde loonwaarde nodig");
  }

  @Test
  void alle_fouten_komen_tegelijk_met_hun_plaats() {
    assertThat(
            fouten(
                "einde",
                "2024-02-01",
                "geboortedatum",
                "2015-01-01",
                "uren",
                List.of(vanaf("2024-03-01", 24), vanaf("2024-05-01", 50)),
                "loonwaarde",
                List.of(vanaf("2024-03-01", 50.5)),
                "ziek",
                List.of(Map.of("van", "2024-05-02", "totEnMet", "2024-05-01")),
                "straat",
                "x"))
        .extracting(Fout::veld)
        .containsExactlyInAnyOrder(
            "straat",
            "uren[1].waarde",
            "loonwaarde[0].waarde",
            "loonwaarde",
            "ziek[0].totEnMet",
            "einde",
            "geboortedatum");
  }

  @Test
  void een_begin_voor_2015_en_een_te_lang_overzicht_worden_geweigerd() {
    assertThat(fouten("begin", "2014-06-01", "normuren", 36))
        .extracting(Fout::melding)
        .containsExactly(
            "loonkostensubsidie volgens de Participatiewet bestaat sinds 1 januari 2015");
    assertThat(fouten("tot", "2124-01")).extracting(Fout::veld).containsExactly("tot");
  }

  @Test
  void forfaitaire_maanden_en_een_leeftijd_zijn_korter_dan_een_lijst_en_een_geboortedatum() {
    Dienstverband kort =
        REKENING.dienstverband(
            Map.of(
                "begin",
                "2024-03-01",
                "leeftijd",
                30,
                "uren",
                24,
                "loonwaarde",
                50,
                "forfaitaireMaanden",
                6));
    assertThat(kort.geboortedatum()).isEqualTo("1994-03-01");
    assertThat(kort.vorm().op(LocalDate.of(2024, 8, 31))).hasValue(Vorm.FORFAITAIR);
    assertThat(kort.vorm().op(LocalDate.of(2024, 9, 1))).hasValue(Vorm.REGULIER);
    assertThat(fouten("forfaitaireMaanden", 7))
        .singleElement()
        .extracting(Fout::toegestaan)
        .isEqualTo("tot en met 2024-08-31");
    assertThat(fouten("leeftijd", 30)).extracting(Fout::veld).containsExactly("leeftijd");
    assertThat(fouten("geboortedatum", "", "leeftijd", 14))
        .extracting(Fout::melding)
        .containsExactly("onder de 15 jaar is er geen minimumloon en dus geen subsidie");
  }

  @Test
  void een_half_aantal_maanden_of_een_onmogelijk_jaar_wordt_geweigerd_met_de_reden() {
    for (double maanden : new double[] {0.5, 2.5}) {
      assertThat(fouten("forfaitaireMaanden", maanden))
          .singleElement()
          .extracting(Fout::veld, Fout::melding)
          .containsExactly("forfaitaireMaanden", "geen heel aantal maanden");
    }
    for (String begin : new String[] {"+999999999-01-01", "9999-12-01", "0001-01-01"}) {
      assertThat(fouten("begin", begin))
          .filteredOn(fout -> fout.veld().equals("begin"))
          .extracting(Fout::melding)
          .containsExactly("dit jaar ligt te ver weg");
    }
  }

  @Test
  void zes_maanden_vanaf_het_eind_van_augustus_duren_tot_het_eind_van_februari() {
    for (String begin : new String[] {"2023-08-29", "2023-08-30", "2023-08-31"}) {
      Dienstverband d =
          REKENING.dienstverband(
              Map.of(
                  "begin", begin,
                  "leeftijd", 30,
                  "normuren", 36,
                  "uren", 24,
                  "loonwaarde", 50,
                  "forfaitaireMaanden", 6));
      LocalDate laatste = LocalDate.of(2024, 2, begin.endsWith("29") ? 28 : 29);
      assertThat(d.vorm().op(laatste)).as(begin).hasValue(Vorm.FORFAITAIR);
      assertThat(d.vorm().op(laatste.plusDays(1))).as(begin).hasValue(Vorm.REGULIER);
    }
  }

  @Test
  void een_contract_dat_eindigt_voor_het_vaste_bedrag_eindigt_vraagt_geen_loonwaarde() {
    Dienstverband d =
        REKENING.dienstverband(
            Map.of(
                "begin", "2024-03-01",
                "einde", "2024-05-31",
                "leeftijd", 30,
                "uren", 24,
                "forfaitaireMaanden", 6));
    assertThat(d.opmerkingen())
        .containsExactly(
            "Tot het einde van het dienstverband is de subsidie een vast bedrag (forfaitair).");
  }

  @Test
  void wie_op_29_februari_is_geboren_is_op_28_februari_nog_geen_15() {
    assertThat(fouten("begin", "2023-02-28", "geboortedatum", "2008-02-29", "normuren", 36))
        .extracting(Fout::melding)
        .containsExactly("onder de 15 jaar is er geen minimumloon en dus geen subsidie");
    assertThat(fouten("begin", "2023-03-01", "geboortedatum", "2008-02-29", "normuren", 36))
        .isEmpty();
  }

  @Test
  void ziekteperioden_overlappen_niet_beginnen_vanaf_2015_en_mogen_nog_duren() {
    assertThat(
            fouten(
                "ziek",
                List.of(
                    Map.of("van", "2024-04-01", "totEnMet", "2024-04-20"),
                    Map.of("van", "2024-04-20"))))
        .extracting(Fout::veld, Fout::melding)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "ziek[1].van", "valt samen met een andere periode in de lijst"));
    assertThat(fouten("ziek", List.of(Map.of("van", "2014-04-01"))))
        .extracting(Fout::veld)
        .containsExactly("ziek[0].van");
    assertThat(fouten("ziek", List.of(Map.of("van", "2024-04-01")))).isEmpty();
  }

  @Test
  void een_verordening_zonder_tijdelijke_subsidie_en_maandloon_als_grondslag_worden_geweigerd() {
    assertThat(fouten("verordening", 0.5)).extracting(Fout::veld).containsExactly("verordening");
    assertThat(fouten("verordening", 0.5, "vorm", "tijdelijk")).isEmpty();
    assertThat(fouten("grondslag", "maandloon"))
        .extracting(Fout::toegestaan)
        .containsExactly("uurloon, referentiemaand");
  }

  @Test
  void een_leeg_object_noemt_alles_wat_nodig_is() {
    assertThat(
            catchThrowableOfType(
                    InvoerException.class, () -> REKENING.dienstverband(Map.<String, Object>of()))
                .fouten())
        .extracting(Fout::veld)
        .containsExactly("begin", "geboortedatum", "uren", "loonwaarde");
  }

  @Test
  void een_aanvraag_meer_dan_zes_maanden_na_het_begin_geeft_geen_recht() {
    assertThat(fouten("aanvraag", "2024-09-01")).isEmpty();
    assertThat(fouten("aanvraag", "2024-09-02"))
        .singleElement()
        .extracting(Fout::toegestaan)
        .isEqualTo("tot en met 2024-09-01");
  }
}
