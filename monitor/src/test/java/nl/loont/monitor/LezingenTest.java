package nl.loont.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * De precieze lezingen van spec monitor §3a. Elke lezing heeft haar eigen (fictieve) persoon in één
 * levering over 2021, met de drie maanden erna.
 */
class LezingenTest {
  private static final String LKS = "LKS_PWET";
  private static final String FORF = "FORFAITAIR";
  private static final String TIJD = "TIJDELIJK";
  private static final String GM = "GM0001";

  @TempDir static Path map;
  private static Proef proef;
  private static final List<String> BANEN = new ArrayList<>();

  private static void nr(
      String persoon,
      String nummer,
      String type,
      String van,
      String tot,
      String begin,
      String einde,
      String lw) {
    proef.reeks("G1", GM, persoon, nummer, type, van, tot, begin, einde, lw);
  }

  private static void regel(
      String maand,
      String persoon,
      String nummer,
      String type,
      String begin,
      String einde,
      String lw) {
    nr(persoon, nummer, type, maand, maand, begin, einde, lw);
  }

  private static void baan(
      String persoon, String werkgever, String van, String tot, String uren, String sbi) {
    for (YearMonth m = YearMonth.parse(van);
        !m.isAfter(YearMonth.parse(tot));
        m = m.plusMonths(1)) {
      BANEN.add(String.join(";", persoon, m.toString(), werkgever, uren, sbi));
    }
  }

  @BeforeAll
  static void verwerk() {
    proef = new Proef(map).periode("2021-01", "2021-12");
    metingen();
    nieuwste();
    koppelingen();
    loonwaarden();
    List<String> banen =
        new ArrayList<>(List.of("persoon_id;maand;werkgever_id;contracturen_week;sbi"));
    banen.addAll(BANEN);
    proef.tabel("baan", banen.toArray(String[]::new));
    proef.tabel("normuren", "sbi;uren", "A;40", "B;36");
    proef.tabel(
        "persoon",
        "persoon_id;geboortedatum",
        "l08;2001-02-01",
        "l08b;2001-02-02",
        "l08c;",
        "l09;2001-06-15");
    proef.tabel(
        "gemeente",
        "gemeentecode;jaar;inwoners;inwoners_15_65;stedelijkheid;gr;budget;lasten",
        "GM0001;2021;60000;40000;2;0;;",
        "GM0002;2021;30000;20000;2;0;;",
        "GM0007;2021;30000;;2;0;;");
    proef.tabel("herindeling", "van;naar;datum", "GM0003;GM0004;2021-07-01");
    proef.geleverd2022();
    proef.verwerk();
  }

  private static void metingen() {
    nr("l01", "1", LKS, "2021-02", "2021-04", "2021-02-01", "2021-04-30", "50");
    nr("l02", "1", LKS, "2022-02", "2022-03", "2021-11-10", "", "50");
    nr("l02b", "1", LKS, "2022-02", "2022-03", "2022-01-05", "", "50");
    nr("l02c", "1", FORF, "2021-07", "2021-12", "2021-07-01", "2021-12-31", "");
    nr("l02c", "2", LKS, "2022-01", "2022-03", "2022-01-01", "", "50");
    nr("l03", "1", LKS, "2021-01", "2021-02", "2021-01-01", "", "50");
    nr("l03", "1", LKS, "2021-06", "2022-03", "2021-01-01", "", "60");
    nr("l03b", "1", LKS, "2021-01", "2021-12", "2021-01-01", "", "50");
    nr("l04", "1", LKS, "2021-01", "2022-03", "2021-01-01", "", "50");
    nr("l04", "2", LKS, "2021-01", "2022-03", "2021-01-01", "", "50");
    nr("l05", "1", FORF, "2021-01", "2021-03", "2021-01-01", "2021-03-31", "30");
    nr("l05b", "1", TIJD, "2021-01", "2021-03", "2021-01-01", "2021-03-31", "30");
    nr("l05c", "1", TIJD, "2021-01", "2021-03", "2021-01-01", "2021-03-31", "");
    for (String p : List.of("l05", "l05b", "l05c", "l06", "l08", "l08b", "l08c")) {
      baan(p, "w1", "2021-01", "2021-03", "20", "A");
    }
    nr("l06", "1", LKS, "2021-01", "2021-01", "2021-01-01", "2021-01-31", "10");
    nr("l08", "1", LKS, "2021-01", "2021-02", "2021-01-01", "2021-02-28", "50");
    nr("l08b", "1", LKS, "2021-01", "2021-02", "2021-01-01", "2021-02-28", "50");
    nr("l08c", "1", LKS, "2021-01", "2021-02", "2021-01-01", "2021-02-28", "50");
    nr("l10", "1", LKS, "2021-01", "2021-04", "2021-01-01", "2021-04-30", "50");
    baan("l10", "w1", "2021-01", "2021-01", "48", "A");
    baan("l10", "w1", "2021-02", "2021-02", "0", "A");
    baan("l10", "w1", "2021-03", "2021-03", "20", "onbekend");
    baan("l10", "w2", "2021-04", "2021-04", "18", "B");
    baan("l10", "w1", "2021-04", "2021-04", "18", "A");
    baan("l10", "w0", "2021-04", "2021-04", "10", "A");
    proef.reeks("G1", "GM0001", "l11", "1", LKS, "2021-02", "2021-04", "2021-02-10", "", "50");
    proef.reeks(
        "G1", "GM0002", "l11", "1", LKS, "2021-05", "2021-06", "2021-02-10", "2021-06-20", "50");
    nr("l13", "1", LKS, "2021-01", "2021-01", "2020-10-01", "2020-12-31", "50");
    nr("l13b", "1", LKS, "2021-01", "2022-03", "2020-10-01", "2022-02-01", "50");
  }

  private static void nieuwste() {
    nr("l14", "1", LKS, "2021-01", "2021-03", "2021-01-01", "2021-03-31", "50");
    nr("l14", "01", LKS, "2021-01", "2021-03", "2021-01-01", "2021-03-31", "50");
    regel("2021-01", "l15", "1", LKS, "2021-01-10", "", "50");
    regel("2021-03", "l15", "1", LKS, "2021-01-10", "2021-06-30", "50");
    regel("2021-04", "l15", "1", LKS, "2021-01-05", "", "50");
    nr("l15", "1", LKS, "2021-05", "2022-03", "2021-01-01", "", "60");
    nr("l16", "1", LKS, "2021-01", "2021-03", "2021-01-01", "2021-10-15", "50");
    regel("2021-01", "l17", "1", LKS, "2021-01-01", "", "40");
    regel("2021-01", "l17", "1", LKS, "2021-01-01", "", "30");
    nr("l17", "1", LKS, "2021-02", "2022-03", "2021-01-01", "", "50");
    nr("l17", "1", LKS, "2021-02", "2022-03", "2021-01-01", "", "50");
    nr("l18", "1", FORF, "2021-01", "2021-06", "2021-01-01", "", "");
    nr("l18", "1", LKS, "2021-07", "2022-03", "2021-01-01", "", "60");
    nr("l18b", "1", FORF, "2021-01", "2021-06", "2021-01-01", "", "");
    nr("l18b", "1", LKS, "2021-07", "2022-03", "2021-06-15", "", "60");
    regel("2021-01", "l18c", "1", FORF, "2021-01-01", "", "");
    nr("l18c", "1", LKS, "2021-02", "2022-03", "2021-01-01", "", "60");
    for (String p : List.of("l18", "l18b")) {
      baan(p, "w1", "2021-01", "2021-05", "20", "A");
      baan(p, "w2", "2021-06", "2021-12", "20", "A");
    }
    baan("l18", "w1", "2021-06", "2021-06", "30", "A");
  }

  private static void koppelingen() {
    nr("l20", "1", FORF, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "");
    nr("l20", "2", LKS, "2021-05", "2022-03", "2021-05-15", "", "60");
    proef.reeks("G3", "GM0003", "l22", "5", LKS, "2021-01", "2021-06", "2020-03-10", "", "50");
    proef.reeks("G4", "GM0004", "l22", "8", LKS, "2021-07", "2022-03", "2021-05-03", "", "55");
    proef.reeks(
        "G3", "GM0003", "l22b", "5", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "50");
    proef.reeks("G4", "GM0004", "l22b", "8", LKS, "2021-07", "2022-03", "2021-07-01", "", "55");
    proef.reeks("G3", "GM0003", "l22c", "5", FORF, "2021-01", "2021-06", "2021-01-01", "", "");
    proef.reeks("G4", "GM0004", "l22c", "8", LKS, "2021-07", "2022-03", "2021-07-01", "", "55");
    nr("l23", "1", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "50");
    nr("l23", "2", FORF, "2021-07", "2021-12", "2021-07-01", "2021-12-20", "");
    nr("l23b", "1", TIJD, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "");
    nr("l23b", "2", TIJD, "2021-07", "2022-03", "2021-07-01", "", "");
    proef.reeks("G1", GM, "l23c", "1", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "50");
    proef.reeks("G2", GM, "l23c", "2", LKS, "2021-07", "2022-03", "2021-07-01", "", "50");
    nr("l24", "1", FORF, "2021-01", "2021-06", "2021-01-01", "2021-06-10", "");
    nr("l24", "2", LKS, "2021-07", "2022-03", "2021-07-20", "", "60");
    nr("l24b", "1", LKS, "2021-01", "2021-05", "2021-01-01", "2021-05-31", "50");
    nr("l24b", "2", LKS, "2021-07", "2022-03", "2021-07-01", "", "50");
    nr("l25", "1", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-10", "50");
    nr("l25", "2", LKS, "2021-06", "2022-03", "2021-06-20", "", "50");
    baan("l25", "w1", "2021-01", "2021-06", "20", "A");
    baan("l25", "w2", "2021-07", "2021-12", "20", "A");
    nr("l26", "1", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-20", "50");
    nr("l26", "2", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "50");
    nr("l26", "3", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "50");
    nr("l26", "4", LKS, "2021-07", "2021-08", "2021-07-01", "2021-08-31", "50");
    nr("l26", "5", LKS, "2021-09", "2022-03", "2021-09-05", "", "50");
    nr("l26b", "1", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "50");
    nr("l26b", "2", LKS, "2021-07", "2022-03", "2021-07-05", "", "50");
    nr("l26b", "3", LKS, "2021-07", "2022-03", "2021-07-01", "", "50");
    nr("l26c", "1", FORF, "2021-01", "2021-06", "2021-01-01", "2021-06-30", "");
    nr("l26c", "2", LKS, "2021-01", "2021-06", "2021-01-01", "2021-06-20", "50");
    nr("l26c", "3", LKS, "2021-07", "2022-03", "2021-07-01", "", "50");
  }

  private static void loonwaarden() {
    nr("l28", "1", LKS, "2021-03", "2021-04", "2021-01-05", "2021-08-10", "40");
    nr("l28", "1", LKS, "2021-06", "2021-06", "2021-01-05", "2021-08-10", "45");
    nr("l29", "1", LKS, "2021-01", "2021-03", "2021-01-01", "", "40");
    regel("2021-04", "l29", "1", LKS, "2021-01-01", "2021-02-15", "41");
    regel("2021-05", "l29", "1", LKS, "2021-01-01", "2021-02-15", "42");
    nr("l30", "1", FORF, "2021-01", "2021-02", "2021-01-01", "2021-02-28", "90");
    nr("l30", "2", LKS, "2021-04", "2021-04", "2021-03-01", "", "40");
    nr("l30", "2", LKS, "2021-05", "2021-05", "2021-03-01", "", "55");
    nr("l30", "2", LKS, "2021-06", "2021-07", "2021-03-01", "2021-07-31", "");
    nr("l30b", "1", LKS, "2021-01", "2021-03", "2021-01-01", "2021-03-31", "");
    nr("l31b", "1", TIJD, "2021-01", "2021-03", "2021-01-01", "2021-03-31", "30");
    nr("l31b", "2", LKS, "2021-03", "2021-03", "2021-03-10", "2021-03-20", "40");
    nr("l31c", "1", TIJD, "2021-01", "2021-03", "2021-01-01", "2021-03-31", "30");
    nr("l31c", "2", LKS, "2021-03", "2021-05", "2021-03-10", "2021-05-31", "40");
    nr("l31d", "1", FORF, "2021-01", "2021-03", "2021-01-01", "2021-03-25", "");
    nr("l31d", "2", LKS, "2021-03", "2021-03", "2021-03-02", "2021-03-05", "40");
    nr("l31d", "3", LKS, "2021-03", "2021-06", "2021-03-06", "2021-06-30", "60");
    nr("l31", "1", FORF, "2021-01", "2021-06", "2021-01-01", "2021-06-14", "");
    nr("l31", "2", LKS, "2021-06", "2022-03", "2021-06-15", "", "70");
    nr("l37", "1", LKS, "2021-12", "2021-12", "2021-02-01", "2021-05-31", "35");
    nr("l37b", "1", LKS, "2021-11", "2021-12", "2021-02-01", "2021-05-31", "35");
  }

  private static List<String> traject(String persoon) {
    return proef.van(persoon, "trajecten", "begindatum", "einddatum", "vorm");
  }

  private static String stand(String persoon, String maand, String kolom) {
    return proef.van(persoon, "maandstand", "maand", kolom).stream()
        .filter(r -> r.startsWith(maand))
        .map(r -> r.substring(8))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "|" + b);
  }

  private static List<String> lopend(String persoon) {
    return proef.van(persoon, "maandstand", "maand", "lopend").stream()
        .filter(r -> r.endsWith(";1"))
        .map(r -> r.substring(0, 7))
        .toList();
  }

  private static String correctie(String persoon, String regel) {
    return proef.van(persoon, "correcties_detail", "regel", "aantal_rijen").stream()
        .filter(r -> r.startsWith(regel))
        .map(r -> r.substring(3))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "|" + b);
  }

  @Test
  void lezing_1_begin_op_de_eerste_en_einde_op_de_laatste_dag_tellen_mee_als_lopend() {
    assertThat(lopend("l01")).containsExactly("2021-02", "2021-03", "2021-04");
  }

  @Test
  void lezing_2_eerst_geleverd_na_het_einde_telt_als_het_daarvoor_begon() {
    assertThat(traject("l02")).containsExactly("2021-11-10;;REGULIER");
    assertThat(proef.van("l02", "maandstand", "maand")).containsExactly("2021-11", "2021-12");
    assertThat(correctie("l02", "R1")).isEqualTo("2");
    assertThat(traject("l02b")).isEmpty();
  }

  @Test
  void lezing_2_delen_worden_gekoppeld_voor_ze_worden_afgekapt() {
    assertThat(traject("l02c")).containsExactly("2021-07-01;;FORFAITAIR");
    assertThat(proef.van("l02c", "trajecten", "aantal_nummers")).containsExactly("1");
  }

  @Test
  void lezing_3_een_gat_tussen_berichten_eindigt_niets() {
    assertThat(traject("l03")).containsExactly("2021-01-01;;REGULIER");
    assertThat(stand("l03", "2021-05", "loonwaarde")).isEqualTo("50.0");
    assertThat(traject("l03b")).containsExactly("2021-01-01;2021-12-31;REGULIER");
  }

  @Test
  void lezing_4_twee_trajecten_tegelijk_tellen_twee_keer() {
    assertThat(traject("l04")).hasSize(2);
  }

  @Test
  void lezing_5_forfaitair_is_50_en_tijdelijk_zonder_waarde_heeft_geen_prijs() {
    assertThat(stand("l05", "2021-01", "loonwaarde")).isEqualTo("50.0");
    assertThat(stand("l05b", "2021-01", "loonwaarde")).isEqualTo("30.0");
    assertThat(stand("l05c", "2021-01", "prijs")).isEmpty();
    // WML januari 2021: 1.684,80 per maand; 0,5 deeltijd.
    assertThat(getal(stand("l05", "2021-01", "prijs"))).isEqualTo(1684.80 * 1.08 * .5 * .5 * 1.25);
  }

  private static double getal(String tekst) {
    return Math.round(Double.parseDouble(tekst) * 1e6) / 1e6;
  }

  @Test
  void lezing_6_de_prijs_kent_geen_plafond_van_70_procent() {
    assertThat(getal(stand("l06", "2021-01", "prijs"))).isEqualTo(1023.516);
  }

  @Test
  void lezing_8_en_9_leeftijd_in_hele_jaren_op_de_eerste_van_de_maand() {
    double vol = 1684.80 * 1.08 * .5 * .5 * 1.25;
    assertThat(getal(stand("l08", "2021-01", "prijs"))).isEqualTo(getal("" + vol * .6));
    assertThat(getal(stand("l08", "2021-02", "prijs"))).isEqualTo(getal("" + vol * .8));
    assertThat(getal(stand("l08b", "2021-02", "prijs"))).isEqualTo(getal("" + vol * .6));
    assertThat(getal(stand("l08c", "2021-02", "prijs"))).isEqualTo(getal("" + vol));
  }

  @Test
  void lezing_10_deeltijdfactor_zonder_grens_en_anders_geen_prijs() {
    assertThat(stand("l10", "2021-01", "deeltijdfactor")).isEqualTo("1.2");
    assertThat(stand("l10", "2021-02", "prijs")).isEmpty();
    assertThat(stand("l10", "2021-03", "prijs")).isEmpty();
    assertThat(stand("l10", "2021-04", "deeltijdfactor"))
        .as("meeste uren, dan laagste nummer")
        .isEqualTo("0.45");
  }

  @Test
  void lezing_11_elke_maand_telt_bij_de_gemeente_van_die_maand() {
    assertThat(proef.van("l11", "maandstand", "maand", "gemeentecode"))
        .contains("2021-02;GM0001", "2021-04;GM0001", "2021-05;GM0002");
    assertThat(proef.van("l11", "trajecten", "gemeentecode")).containsExactly("GM0002");
  }

  @Test
  void lezing_12_elke_bestaande_gemeente_heeft_elke_maand_een_rij() {
    List<String> rijen =
        proef.uit("gemeentemaand", "gemeentecode", "maand", "lopend", "lopend_per_10000");
    assertThat(rijen).contains("GM0002;2021-01;0;0.0", "GM0007;2021-12;0;");
    assertThat(rijen.stream().filter(r -> r.startsWith("GM0003;"))).isNotEmpty();
    assertThat(proef.uit("landmaand", "maand")).hasSize(12);
  }

  @Test
  void lezing_13_alleen_trajecten_met_een_dag_in_de_periode() {
    assertThat(traject("l13")).isEmpty();
    assertThat(traject("l13b")).containsExactly("2020-10-01;;REGULIER");
  }

  @Test
  void lezing_14_voorloopnullen_maken_een_ander_nummer() {
    assertThat(proef.van("l14", "trajecten", "traject_id")).hasSize(2);
  }

  @Test
  void lezing_15_begindatum_tot_drie_maanden_te_corrigeren_en_een_ingetrokken_einde_loopt_door() {
    assertThat(traject("l15")).containsExactly("2021-01-05;;REGULIER");
  }

  @Test
  void lezing_16_een_einddatum_in_de_toekomst_geldt_ook_als_de_berichten_stoppen() {
    assertThat(traject("l16")).containsExactly("2021-01-01;2021-10-15;REGULIER");
    assertThat(correctie("l16", "R4")).isEmpty();
  }

  @Test
  void lezing_17_gelijke_regels_tellen_een_keer_en_van_verschillende_geldt_de_laatste() {
    assertThat(stand("l17", "2021-01", "loonwaarde")).isEqualTo("30.0");
    assertThat(traject("l17")).hasSize(1);
    assertThat(proef.uit("afgekeurd", "tekst")).noneMatch(r -> r.contains("l17"));
  }

  @Test
  void lezing_18_en_19_een_nummer_met_twee_typen_en_twee_werkgevers_zijn_twee_trajecten() {
    assertThat(traject("l18"))
        .containsExactly("2021-01-01;2021-06-30;FORFAITAIR", "2021-07-01;;REGULIER");
    assertThat(proef.uit("trajecten", "traject_id")).contains("l18/1", "l18/1:2");
    assertThat(traject("l18b"))
        .as("in dezelfde maand is er geen wisseling van werkgever (lezing 25)")
        .containsExactly("2021-01-01;;FORFAITAIR_GEVOLGD");
    assertThat(traject("l18c"))
        .as("ook een deel van een enkel bericht")
        .containsExactly("2021-01-01;;FORFAITAIR_GEVOLGD");
  }

  @Test
  void lezing_20_begint_het_latere_deel_eerder_dan_de_eindmaand_dan_zijn_het_er_twee() {
    assertThat(traject("l20")).hasSize(2);
  }

  @Test
  void lezing_21_en_22_herindeling_loopt_door_en_heft_r4_op() {
    assertThat(traject("l22")).containsExactly("2020-03-10;;REGULIER");
    assertThat(correctie("l22", "R7")).isEqualTo("1");
    assertThat(correctie("l22", "R4")).isEmpty();
    assertThat(correctie("l22", "R1"))
        .as("alleen maart tot december 2020, bij het oude nummer")
        .isEqualTo("10");
    assertThat(stand("l22", "2021-06", "gemeentecode")).isEqualTo("GM0003");
    assertThat(stand("l22", "2021-07", "gemeentecode")).isEqualTo("GM0004");
    assertThat(traject("l22b")).as("wel beëindigd in de oude gemeente").hasSize(2);
    assertThat(traject("l22c")).containsExactly("2021-01-01;;FORFAITAIR_GEVOLGD");
  }

  @Test
  void lezing_23_r5_koppelt_gelijke_typen_van_dezelfde_berichtgever() {
    assertThat(traject("l23")).hasSize(2);
    assertThat(traject("l23b")).containsExactly("2021-01-01;;TIJDELIJK");
    assertThat(correctie("l23b", "R5")).isEqualTo("1");
    assertThat(traject("l23c")).hasSize(2);
  }

  @Test
  void lezing_24_dagen_tussen_twee_delen_tellen_als_actief() {
    assertThat(traject("l24")).containsExactly("2021-01-01;;FORFAITAIR_GEVOLGD");
    assertThat(lopend("l24")).hasSize(12);
    assertThat(traject("l24b")).as("een hele maand ertussen").hasSize(2);
  }

  @Test
  void lezing_25_in_dezelfde_maand_is_er_geen_wisseling_van_werkgever() {
    assertThat(traject("l25")).containsExactly("2021-01-01;;REGULIER");
  }

  @Test
  void lezing_26_laatste_einde_dan_laagste_nummer_en_ketens_van_elke_lengte() {
    assertThat(proef.van("l26", "trajecten", "traject_id", "einddatum", "aantal_nummers"))
        .containsExactlyInAnyOrder("l26/1;2021-06-20;1", "l26/2;;3", "l26/3;2021-06-30;1");
    assertThat(proef.van("l26b", "trajecten", "traject_id", "begindatum", "aantal_nummers"))
        .as("het eerste op begindatum krijgt de voorganger")
        .containsExactlyInAnyOrder("l26b/1;2021-01-01;2", "l26b/2;2021-07-05;1");
    assertThat(proef.van("l26c", "trajecten", "traject_id", "vorm", "aantal_nummers"))
        .as("R5 gaat voor R6")
        .containsExactlyInAnyOrder("l26c/1;FORFAITAIR;1", "l26c/2;REGULIER;2");
  }

  @Test
  void lezing_28_maanden_zonder_melding_volgen_de_eerste_de_vorige_of_de_laatste() {
    assertThat(proef.van("l28", "maandstand", "maand", "loonwaarde"))
        .containsExactly(
            "2021-01;40.0",
            "2021-02;40.0",
            "2021-03;40.0",
            "2021-04;40.0",
            "2021-05;40.0",
            "2021-06;45.0",
            "2021-07;45.0",
            "2021-08;45.0");
    assertThat(correctie("l28", "R1")).isEqualTo("2");
  }

  @Test
  void lezing_29_de_loonwaarde_van_de_nieuwste_vervallen_melding_komt_in_de_eindmaand() {
    assertThat(proef.van("l29", "maandstand", "maand", "loonwaarde"))
        .containsExactly("2021-01;40.0", "2021-02;42.0");
    assertThat(correctie("l29", "R3")).isEqualTo("3");
  }

  @Test
  void lezing_30_het_gemiddelde_gaat_over_de_maanden_met_lks_en_een_waarde() {
    // Maart (gemaakt) en april 40, mei 55: gemiddeld 45.
    assertThat(stand("l30", "2021-06", "loonwaarde")).isEqualTo("45.0");
    assertThat(correctie("l30", "R8")).isEqualTo("2");
    assertThat(stand("l30b", "2021-02", "loonwaarde")).isEmpty();
    assertThat(correctie("l30b", "R8")).isEmpty();
  }

  @Test
  void lezing_31_en_32_de_maand_volgt_het_deel_op_haar_laatste_dag() {
    assertThat(stand("l31", "2021-06", "type")).isEqualTo("LKS_PWET");
    assertThat(stand("l31", "2021-06", "loonwaarde")).isEqualTo("70.0");
    assertThat(proef.van("l31", "trajecten", "loonwaarde_start", "werkgever_id"))
        .containsExactly("50.0;");
    assertThat(proef.van("l05", "trajecten", "werkgever_id")).containsExactly("w1");
  }

  @Test
  void lezing_31_een_deel_dat_langer_in_de_maand_loopt_dan_zijn_opvolger_houdt_haar() {
    assertThat(proef.van("l31b", "maandstand", "maand", "type", "loonwaarde"))
        .containsExactly(
            "2021-01;TIJDELIJK;30.0", "2021-02;TIJDELIJK;30.0", "2021-03;TIJDELIJK;30.0");
    assertThat(stand("l31c", "2021-03", "type"))
        .as("beide lopen tot de laatste dag")
        .isEqualTo(LKS);
    assertThat(stand("l31d", "2021-03", "loonwaarde"))
        .as("het derde deel loopt door")
        .isEqualTo("60.0");
    assertThat(traject("l31d")).containsExactly("2021-01-01;2021-06-30;FORFAITAIR_GEVOLGD");
  }

  @Test
  void lezing_37_een_nalevering_van_een_regel_telt_alleen_bij_r2() {
    assertThat(traject("l37")).containsExactly("2021-02-01;2021-05-31;REGULIER");
    assertThat(correctie("l37", "R2")).isEqualTo("4");
    assertThat(correctie("l37", "R1") + correctie("l37", "R3")).isEmpty();
    assertThat(correctie("l37b", "R1")).isEqualTo("4");
    assertThat(correctie("l37b", "R3")).isEqualTo("2");
  }
}
