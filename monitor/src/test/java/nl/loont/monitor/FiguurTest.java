package nl.loont.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import nl.loont.monitor.figuur.Geheimhouding;
import nl.loont.monitor.figuur.Gemeentevergelijking;
import nl.loont.monitor.figuur.Punt;
import nl.loont.monitor.figuur.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Elke figuur op een handvol trajecten, met de uitkomst met de hand afgeleid. Het minimum is 1,
 * zodat er niets wegvalt; wat wegvalt staat onderaan.
 */
class FiguurTest {
  @TempDir Path map;

  private Proef jaar2021() {
    return new Proef(map).periode("2021-01", "2021-12").minimum(1);
  }

  private static Proef loopt(Proef proef, String persoon, String gemeente, String nummer) {
    return proef.reeks(
        "G1", gemeente, persoon, nummer, "LKS_PWET", "2021-03", "2022-03", "2021-03-01", "", "60");
  }

  @Test
  void wie_twee_keer_in_de_tabel_persoon_staat_telt_eens() {
    Proef proef = jaar2021();
    loopt(proef, "a", "GM0001", "1");
    loopt(proef, "b", "GM0001", "1");
    proef
        .tabel(
            "persoon",
            "persoon_id;geboortedatum;geslacht",
            "a;1990-01-01;M",
            "a;1990-01-01;M",
            "b;1990-01-01;V")
        .verwerk();
    assertThat(proef.uit("figuur_i_5_geslacht", "reeks", "waarde", "aantal"))
        .containsExactly("M;50.0;1", "V;50.0;1");
  }

  @Test
  void leeftijd_is_in_hele_jaren_op_de_eerste_van_de_beginmaand() {
    // Op 1 maart 2021 is wie op 2 maart 1994 geboren is nog 26, en wie op 1 maart geboren is 27.
    Proef proef = jaar2021();
    loopt(proef, "a", "GM0001", "1");
    loopt(proef, "b", "GM0001", "1");
    proef.tabel("persoon", "persoon_id;geboortedatum", "a;1994-03-02", "b;1994-03-01").verwerk();
    assertThat(proef.uit("figuur_i_5_leeftijd", "reeks", "aantal"))
        .containsExactly("27 tot 35;1", "tot 27;1");
  }

  @Test
  void alleen_doornummering_is_een_verlenging() {
    // a: R5, twee nummers na elkaar; b: R6, forfaitair met vervolg; c: een nummer.
    Proef proef =
        jaar2021()
            .reeks(
                "G1",
                "GM0001",
                "a",
                "1",
                "LKS_PWET",
                "2021-01",
                "2021-06",
                "2021-01-01",
                "2021-06-30",
                "60")
            .reeks(
                "G1", "GM0001", "a", "2", "LKS_PWET", "2021-07", "2022-03", "2021-07-01", "", "60")
            .reeks(
                "G1",
                "GM0001",
                "b",
                "1",
                "FORFAITAIR",
                "2021-01",
                "2021-06",
                "2021-01-01",
                "2021-06-30",
                "")
            .reeks(
                "G1", "GM0001", "b", "2", "LKS_PWET", "2021-07", "2022-03", "2021-07-01", "", "60");
    loopt(proef, "c", "GM0001", "1").verwerk();
    assertThat(proef.uit("figuur_verlengingen", "reeks", "aantal"))
        .containsExactly("niet verlengd;2", "verlengd onder een ander nummer;1");
  }

  @Test
  void herinstroom_kijkt_alleen_naar_wie_uit_werk_komt() {
    // a en b komen uit werk, a had tot en met februari een ander traject; c komt uit de bijstand.
    Proef proef =
        jaar2021()
            .reeks(
                "G1",
                "GM0001",
                "a",
                "0",
                "LKS_PWET",
                "2020-10",
                "2021-01",
                "2020-10-01",
                "2021-01-31",
                "60");
    for (String persoon : List.of("a", "b", "c")) {
      loopt(proef, persoon, "GM0001", "1");
    }
    proef
        .tabel(
            "inkomen",
            "persoon_id;maand;sec;bijstandsbedrag",
            "a;2021-01;WERK;",
            "b;2021-01;WERK;",
            "b;2021-01;WERK;",
            "b;2021-02;BIJSTAND;600",
            "b;2020-12;WERK;",
            "c;2021-02;BIJSTAND;900",
            "c;2021-02;BIJSTAND;900")
        .verwerk();
    assertThat(proef.uit("figuur_i_6", "reeks", "x", "waarde", "aantal"))
        .containsExactly("herinstroom;2021;50.0;2");
  }

  @Test
  void een_gemeente_zonder_traject_met_een_prijs_telt_in_de_uitgaven_als_nul() {
    // GM0001 heeft een traject met prijs, GM0002 niets: de uitgaven zijn de helft van die van
    // GM0001
    // (10.000 inwoners van 15 tot 65), de prijs is de prijs zelf.
    Proef proef = jaar2021().baan("w1", "2021-01", "2021-12");
    loopt(proef, "p", "GM0001", "1");
    proef
        .tabel(
            "gemeente",
            "gemeentecode;jaar;inwoners;inwoners_15_65",
            "GM0001;2021;14000;10000",
            "GM0002;2021;14000;10000")
        .verwerk();
    double prijs = waarde(proef, "figuur_4_2", "2021-06");
    assertThat(prijs).isPositive();
    assertThat(waarde(proef, "figuur_4_3", "2021-06")).isCloseTo(prijs / 2, within(1e-5));
    assertThat(waarde(proef, "figuur_i_10", "2021-06")).isEqualTo(.5);
  }

  private static double waarde(Proef proef, String figuur, String maand) {
    return proef.uit(figuur, "x", "waarde").stream()
        .filter(r -> r.startsWith(maand))
        .mapToDouble(r -> Double.parseDouble(r.substring(maand.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void prijzen_en_uitgaven_zijn_gedefleerd_en_landmaand_is_nominaal() {
    // Het minimumloon was in juni 2021 1.684,80 per maand, en in januari 2024 13,27 per uur: bij 38
    // uur is dat 13,27 · 38 · 52 / 12 per maand.
    Proef proef = jaar2021().baan("w1", "2021-01", "2021-12");
    loopt(proef, "p", "GM0001", "1").verwerk();
    double index =
        proef.uit("figuur_kader_3_1", "reeks", "x", "waarde").stream()
            .filter(r -> r.startsWith("volwassenen;2021-06;"))
            .mapToDouble(r -> Double.parseDouble(r.substring("volwassenen;2021-06;".length())))
            .findFirst()
            .orElseThrow();
    double nominaal =
        proef.uit("landmaand", "maand", "uitgaven").stream()
            .filter(r -> r.startsWith("2021-06;"))
            .mapToDouble(r -> Double.parseDouble(r.substring("2021-06;".length())))
            .findFirst()
            .orElseThrow();
    assertThat(index).isCloseTo(100 * 1684.80 / (13.27 * 38 * 52 / 12), within(.01));
    assertThat(waarde(proef, "figuur_3_3_prijs", "2021-06"))
        .isCloseTo(nominaal * 100 / index, within(1e-3));
  }

  @Test
  void een_heringedeelde_gemeente_is_niet_in_het_paneel_en_haar_ontvanger_ook_niet() {
    Proef proef = new Proef(map).periode("2020-01", "2021-12").minimum(1);
    loopt(proef, "p", "GM0001", "1");
    proef
        .tabel("herindeling", "van;naar;datum", "GM0003;GM0004;2021-01-01")
        .tabel(
            "gemeente",
            "gemeentecode;jaar;inwoners;inwoners_15_65",
            "GM0001;2020;20000;10000",
            "GM0001;2021;20000;10000",
            "GM0002;2021;20000;10000",
            "GM0003;2020;20000;10000",
            "GM0004;2020;20000;10000",
            "GM0004;2021;20000;10000")
        .verwerk();
    assertThat(proef.uit("gemeentepaneel", "gemeentecode", "in_paneel").stream().distinct())
        .containsExactly("GM0001;1", "GM0002;0", "GM0003;0", "GM0004;0");
    String paneel = lees(proef, "lopend");
    assertThat(paneel).contains("GM0001;2021-06;1;20000.0;2;").doesNotContain("GM0004");
  }

  private static String lees(Proef proef, String kolom) {
    try {
      return new Uitkomst(proef.map().resolve("uit")).paneel(kolom);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void het_verwachte_aandeel_is_dat_van_de_uitgaven_van_het_jaar_ervoor() {
    // p en q hebben dezelfde baan en loonwaarde; in GM0001 loopt er een, in GM0002 een.
    Proef proef = jaar2021().baan("w1", "2021-01", "2021-12");
    loopt(proef, "p", "GM0001", "1");
    proef.verwerk();
    assertThat(proef.uit("verwacht_aandeel", "gemeentecode", "jaar", "trajectmaanden", "aandeel"))
        .containsExactly("GM0001;2022;10;1.0");
  }

  @Test
  void wie_te_klein_is_verdwijnt_uit_de_publicabele_tabel_met_de_kleinste_andere() {
    // In de klasse middelgroot: 3, 12 en 20 lopende trajecten. Alleen 3 weglaten helpt niet: het
    // totaal van de klasse staat in figuur 4.1. Ook de 12 gaat weg.
    Proef proef = jaar2021().minimum(10);
    int[] lopend = {3, 12, 20};
    StringBuilder gemeenten = new StringBuilder("gemeentecode;jaar;inwoners;inwoners_15_65");
    for (int g = 0; g < lopend.length; g++) {
      gemeenten.append("\nGM000%d;2021;20000;10000".formatted(g + 1));
      for (int i = 0; i < lopend[g]; i++) {
        loopt(proef, "g%d-%d".formatted(g, i), "GM000" + (g + 1), "1");
      }
    }
    proef.tabel("gemeente", gemeenten.toString()).verwerk();
    assertThat(
            proef
                .uit(
                    "gemeentemaand_publicabel",
                    "gemeentecode",
                    "maand",
                    "lopend",
                    "lopend_onderdrukt")
                .stream()
                .filter(r -> r.contains("2021-06")))
        .containsExactly("GM0001;2021-06;;1", "GM0002;2021-06;;1", "GM0003;2021-06;20;0");
  }

  @Test
  void kwartielen_zijn_er_pas_bij_genoeg_andere_gemeenten() throws java.io.IOException {
    Proef proef = jaar2021().minimum(1);
    loopt(proef, "p", "GM0001", "1");
    loopt(proef, "q", "GM0002", "1");
    proef
        .tabel(
            "gemeente",
            "gemeentecode;jaar;inwoners;inwoners_15_65",
            "GM0001;2021;14000;10000",
            "GM0002;2021;14000;5000")
        .verwerk();
    Uitkomst uitkomst = new Uitkomst(map.resolve("uit"));
    assertThat(
            uitkomst
                .vergelijking("GM0001", Geheimhouding.STANDAARD)
                .punten(Gemeentevergelijking.Maat.INZET))
        .allMatch(p -> p.reeks().equals("GM0001"))
        .filteredOn(p -> p.x().equals("2021-06"))
        .allMatch(Punt::onderdrukt);
    // Met een andere gemeente is elk kwartiel die andere: 1 traject op 5.000 inwoners.
    assertThat(
            uitkomst
                .vergelijking("GM0001", new Geheimhouding(1))
                .punten(Gemeentevergelijking.Maat.INZET))
        .filteredOn(p -> p.x().equals("2021-06") && p.reeks().equals("mediaan"))
        .allMatch(p -> p.waarde().orElseThrow() == 2);
  }
}
