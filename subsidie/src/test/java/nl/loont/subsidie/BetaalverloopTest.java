package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Wat een dienstverband maand voor maand oplevert. */
class BetaalverloopTest {
  private static final Subsidierekening REKENING = Subsidierekening.meegeleverd();

  private static Map<String, Object> contract(Object... anders) {
    Map<String, Object> boom =
        new HashMap<>(
            Map.of(
                "begin",
                "2024-03-01",
                "geboortedatum",
                "1990-05-02",
                "normuren",
                36,
                "uren",
                24,
                "loonwaarde",
                50));
    for (int i = 0; i < anders.length; i += 2) {
      boom.put((String) anders[i], anders[i + 1]);
    }
    return boom;
  }

  private static Betaalverloop verloop(Object... anders) {
    return REKENING.verloop(REKENING.dienstverband(contract(anders)));
  }

  private static Map<String, Object> vanaf(String dag, Object waarde) {
    return Map.of("vanaf", dag, "waarde", waarde);
  }

  @Test
  void een_volle_maand_is_het_maandbedrag_op_de_cent() {
    Map<String, Object> vraag =
        Map.of("datum", "2024-03-01", "leeftijd", 33, "uren", 24, "normuren", 36, "loonwaarde", 50);
    double maand = REKENING.maand(REKENING.vraag(vraag)).totaal();
    Betaalmaand maart = verloop().maanden().getFirst();
    assertThat(maart.teBetalen()).isEqualTo(maand);
    assertThat(maart.totaalCent()).isEqualTo(Math.round(maand * 100));
    assertThat(verloop().maanden()).hasSize(36);
  }

  @Test
  void begin_en_einde_binnen_een_maand_tellen_naar_kalenderdagen() {
    double vol = verloop().maanden().getFirst().teBetalen();
    Betaalverloop kort = verloop("begin", "2024-03-15", "einde", "2024-04-10");
    assertThat(kort.maanden()).hasSize(2);
    assertThat(kort.maanden().get(0).teBetalen()).isEqualTo(vol * 17 / 31, within(1e-9));
    assertThat(kort.maanden().get(1).teBetalen()).isEqualTo(vol * 10 / 30, within(1e-9));
  }

  @Test
  void uren_loonwaarde_verjaardag_en_minimumloon_knippen_de_maand_op_hun_dag() {
    Betaalverloop v =
        verloop(
            "begin",
            "2024-06-01",
            "geboortedatum",
            "2003-06-11",
            "einde",
            "2024-07-31",
            "uren",
            List.of(vanaf("2024-06-01", 24), vanaf("2024-06-21", 32)),
            "loonwaarde",
            List.of(vanaf("2024-06-01", 50), vanaf("2024-07-16", 60)));
    assertThat(v.maanden().get(0).delen())
        .extracting(Deel::van)
        .containsExactly(
            LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 11), LocalDate.of(2024, 6, 21));
    assertThat(v.maanden().get(1).delen())
        .extracting(Deel::van)
        .containsExactly(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 16));
  }

  @Test
  void een_verjaardag_onder_de_21_knipt_en_een_latere_niet() {
    List<Deel> delen =
        verloop("begin", "2024-06-01", "geboortedatum", "2004-06-11").maanden().get(0).delen();
    assertThat(delen).extracting(d -> d.situatie().leeftijd()).containsExactly(19, 20);
    assertThat(delen.get(1).van()).isEqualTo(LocalDate.of(2024, 6, 11));
    assertThat(
            verloop("begin", "2024-06-01", "geboortedatum", "2002-06-11").maanden().get(0).delen())
        .hasSize(1);
  }

  @Test
  void wie_op_29_februari_is_geboren_wordt_in_een_gewoon_jaar_op_1_maart_ouder() {
    List<Betaalmaand> maanden =
        verloop("begin", "2023-02-01", "geboortedatum", "2004-02-29", "normuren", 36).maanden();
    assertThat(maanden.get(0).delen()).hasSize(1);
    assertThat(maanden.get(0).delen().getFirst().situatie().leeftijd()).isEqualTo(18);
    assertThat(maanden.get(1).delen().getFirst().situatie().leeftijd()).isEqualTo(19);
  }

  @Test
  void forfaitair_gaat_over_in_regulier_op_de_dag_van_de_loonwaarde() {
    Betaalverloop v =
        verloop(
            "vorm", List.of(vanaf("2024-03-01", "forfaitair"), vanaf("2024-08-15", "regulier")),
            "loonwaarde", List.of(vanaf("2024-08-15", 40)));
    assertThat(v.maanden().get(0).delen().getFirst().situatie().vorm()).isEqualTo(Vorm.FORFAITAIR);
    List<Deel> augustus = v.maanden().get(5).delen();
    assertThat(augustus)
        .extracting(d -> d.situatie().vorm())
        .containsExactly(Vorm.FORFAITAIR, Vorm.REGULIER);
    assertThat(augustus.get(1).teBetalen() / 17)
        .isEqualTo(augustus.get(0).teBetalen() / 14 * 60 / 50, within(1e-9));
    assertThat(v.opmerkingen())
        .contains(
            "Tot en met 14 augustus 2024 is de subsidie een vast bedrag (forfaitair). Voor"
                + " 15 augustus 2024 moet de loonwaarde bekend zijn.");
  }

  @Test
  void bij_ziekte_stopt_de_subsidie_als_de_melding_van_voor_2022_is_en_anders_niet() {
    Map<String, Object> ziek = Map.of("van", "2021-12-20", "totEnMet", "2022-01-10");
    Betaalverloop oud =
        verloop("begin", "2021-12-01", "einde", "2022-01-31", "ziek", List.of(ziek));
    assertThat(oud.maanden().get(0).delen())
        .extracting(Deel::totaalCent)
        .satisfies(centen -> assertThat(centen.get(1)).isZero());
    assertThat(oud.maanden().get(1).delen().get(0).totaalCent()).isZero(); // oude melding
    Map<String, Object> nieuw = Map.of("van", "2022-01-03", "totEnMet", "2022-01-10");
    Betaalverloop later =
        verloop("begin", "2022-01-01", "einde", "2022-01-31", "ziek", List.of(nieuw));
    assertThat(later.maanden().get(0).delen()).hasSize(1);
    assertThat(oud.opmerkingen()).anyMatch(o -> o.contains("ziekte gemeld voor 1 januari 2022"));
  }

  @Test
  void de_centen_van_de_delen_tellen_op_tot_de_maand_op_een_cent_na_het_ware_bedrag() {
    SplittableRandom toeval = new SplittableRandom(11);
    for (int i = 0; i < 100; i++) {
      for (Betaalmaand maand : willekeurig(toeval).maanden()) {
        long som = maand.delen().stream().mapToLong(Deel::totaalCent).sum();
        assertThat(som).isEqualTo(maand.totaalCent()).isEqualTo(Centen.van(maand.teBetalen()));
        assertThat(maand.subsidieCent() + maand.vergoedingCent()).isEqualTo(maand.totaalCent());
        assertThat(maand.delen()).allMatch(d -> d.subsidieCent() >= 0 && d.vergoedingCent() >= 0);
      }
    }
  }

  @Test
  void een_maand_splitsen_op_welke_dag_ook_verandert_niets() {
    SplittableRandom toeval = new SplittableRandom(12);
    for (YearMonth maand :
        List.of(YearMonth.of(2023, 2), YearMonth.of(2024, 2), YearMonth.of(2025, 7))) {
      for (int dag = 2; dag <= maand.lengthOfMonth(); dag++) {
        int uren = toeval.nextInt(8, 37);
        String knip = maand.atDay(dag).toString();
        String begin = maand.atDay(1).toString();
        String einde = maand.atEndOfMonth().toString();
        Object[] heel = {"begin", begin, "einde", einde, "uren", uren};
        Betaalmaand geheel = verloop(heel).maanden().getFirst();
        Betaalmaand zelfdeUren =
            verloop(
                    "begin",
                    begin,
                    "einde",
                    einde,
                    "uren",
                    List.of(vanaf(begin, uren), vanaf(knip, uren)))
                .maanden()
                .getFirst();
        assertThat(zelfdeUren).usingRecursiveComparison().isEqualTo(geheel);
        double eerste =
            verloop("begin", begin, "einde", maand.atDay(dag - 1).toString(), "uren", uren)
                .maanden()
                .getFirst()
                .teBetalen();
        double tweede =
            verloop("begin", knip, "einde", einde, "uren", uren).maanden().getFirst().teBetalen();
        assertThat(eerste + tweede).isEqualTo(geheel.teBetalen(), within(1e-9));
      }
    }
  }

  @Test
  void na_de_laatste_parameter_rekent_het_verloop_door_en_zegt_dat() {
    assertThat(verloop("begin", "2026-12-01").opmerkingen())
        .contains(
            "Het minimumloon is bekend tot en met 31 december 2026; daarna is met het laatste"
                + " bedrag gerekend.");
  }

  @Test
  void een_loonwaarde_van_100_of_meer_staat_er_precies_een_keer_waar_zij_begint() {
    assertThat(
            verloop("loonwaarde", List.of(vanaf("2024-03-01", 50), vanaf("2024-05-01", 110)))
                .opmerkingen())
        .filteredOn(o -> o.contains("geen subsidie"))
        .singleElement()
        .asString()
        .startsWith("Vanaf 1 mei 2024: Bij een loonwaarde van 110% is er geen subsidie");
  }

  @Test
  void een_verordening_krijgt_haar_eigen_reden_en_niet_die_van_de_loonwaarde() {
    String hoog = String.join(" ", verloop("vorm", "tijdelijk", "verordening", 0.9).opmerkingen());
    assertThat(hoog)
        .contains("De verordening geeft 90% van het minimumloon.")
        .doesNotContain("lager dan 30%");
    assertThat(String.join(" ", verloop("vorm", "tijdelijk", "verordening", 0).opmerkingen()))
        .contains("Er is geen subsidie: de verordening geeft 0% van het minimumloon.")
        .doesNotContain("verdient zelf");
  }

  @Test
  void wat_niet_zeker_is_staat_bij_een_dienstverband_een_keer() {
    List<String> opmerkingen =
        verloop("begin", "2018-03-01", "einde", "2019-04-30", "normuren", 35).opmerkingen();
    assertThat(opmerkingen)
        .containsOnlyOnce(
            "Het minimumloon van 1 januari 2018 is nog niet naast de bron gelegd.",
            "De vergoeding voor werkgeverslasten is vanaf 1 januari 2019 25% (SEOR 2026); status:"
                + " gebruikt door onderzoek.",
            "Een normale arbeidsduur buiten 36 tot en met 40 uur is ongebruikelijk.")
        .doesNotHaveDuplicates();
  }

  @Test
  void rond_de_aow_leeftijd_staat_er_dat_dit_niet_is_nagegaan() {
    assertThat(verloop("geboortedatum", "1958-01-01").opmerkingen())
        .anyMatch(o -> o.contains("AOW"));
    assertThat(verloop().opmerkingen()).noneMatch(o -> o.contains("AOW"));
  }

  private static Betaalverloop willekeurig(SplittableRandom toeval) {
    LocalDate begin = LocalDate.of(2015, 1, 1).plusDays(toeval.nextInt(4000));
    List<Map<String, Object>> uren = new ArrayList<>(List.of(vanaf(begin.toString(), 20)));
    List<Map<String, Object>> loonwaarden = new ArrayList<>(List.of(vanaf(begin.toString(), 50)));
    for (int k = 1; k <= 6; k++) {
      String dag = begin.plusDays(25L * k + toeval.nextInt(20)).toString();
      uren.add(vanaf(dag, toeval.nextInt(1, 37)));
      loonwaarden.add(vanaf(dag, toeval.nextInt(0, 110)));
    }
    return verloop(
        "begin", begin.toString(),
        "einde", begin.plusDays(toeval.nextInt(200)).toString(),
        "geboortedatum", begin.minusDays(365L * 15 + 10 + toeval.nextInt(3000)).toString(),
        "uren", uren,
        "loonwaarde", loonwaarden);
  }
}
