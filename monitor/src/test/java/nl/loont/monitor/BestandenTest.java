package nl.loont.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.loont.kern.invoer.InvoerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wat er met bestanden mis kan gaan, en dat er dan niets verloren gaat (spec §3a 33 tot en met 38).
 */
class BestandenTest {
  @TempDir Path map;

  private Proef goed() {
    return new Proef(map)
        .periode("2021-01", "2021-06")
        .reeks("1", "LKS_PWET", "2021-01", "2021-09", "2021-01-01", "", "50");
  }

  @Test
  void slechte_regels_vallen_af_met_bestand_regel_en_reden_en_de_rest_blijft_staan() {
    Proef proef =
        goed()
            .regel("2021-02;G1;GM0001;q;1;LKS_PWET;2021-02-30;;50")
            .regel("2021-2;G1;GM0001;q;1;LKS_PWET;2021-02-01;;50")
            .regel("2021-02;G1;GM0001;q;1;LKS_PWET;2021-02-10;2021-02-01;50")
            .regel("2021-02;G1;GM0001;q;1;LKS_PWET;2021-02-10;;101")
            .regel("2021-02;G1;GM0001;q;1;LKS_PWET;2021-02-10;;50,5")
            .regel("2021-02;G1;GM0001;q;1;LKS;2021-02-10;;50")
            .regel("2021-02;G1;GM9999;q;1;LKS_PWET;2021-02-10;;50")
            .regel("2021-02;G1;GM0001;;1;LKS_PWET;2021-02-10;;50")
            .regel("2021-02;G1;GM0001;q;1;;2021-02-10;;50")
            .regel("2021-02;G1;GM0001;q;1;LKS_PWET;2021-02-10;;50;extra")
            .regel("2021-02;G1;GM0001;q;1;LKS_PWET;2021-02-10;")
            .regel("2021-02;G1;GM0001;\"q;1;LKS_PWET;2021-02-10;;50")
            .regel("2021-02;G1;GM9999;q;1;LKS;2021-13-10;;101")
            .tabel("gemeente", "gemeentecode;jaar;inwoners;inwoners_15_65", "GM0001;2021;1;1")
            .verwerk();
    assertThat(proef.uit("afgekeurd", "bestand", "regelnummer", "reden"))
        .containsExactly(
            "levering.csv;11;DATUM",
            "levering.csv;12;DATUM",
            "levering.csv;13;EINDE_VOOR_BEGIN",
            "levering.csv;14;LOONWAARDE",
            "levering.csv;15;LOONWAARDE",
            "levering.csv;16;TYPE",
            "levering.csv;17;GEMEENTE",
            "levering.csv;18;LEEG",
            "levering.csv;19;LEEG",
            "levering.csv;20;KOLOMMEN",
            "levering.csv;21;KOLOMMEN",
            "levering.csv;22;LEEG",
            "levering.csv;23;DATUM");
    assertThat(proef.lees("uit/afgekeurd.csv"))
        .startsWith(
            "bestand;regelnummer;reden;tekst\nlevering.csv;11;DATUM;\"2021-02;G1;GM0001;q;1;")
        .contains("\"2021-02;G1;GM0001;q;1;LKS_PWET;2021-02-10;\"");
    assertThat(proef.verslag().afgekeurd()).isEqualTo(13);
    assertThat(proef.trajecten()).containsExactly("2021-01-01;;REGULIER");
  }

  @Test
  void komma_bom_aanhalingstekens_en_een_andere_volgorde_van_kolommen_geven_hetzelfde() {
    String puntkomma = goed().verwerk().lees("uit/maandstand.csv");
    StringBuilder tekst =
        new StringBuilder(
            "\uFEFFloonwaarde,einddatum,begindatum,type,voorziening_nr,\"persoon_id\",gemeentecode,berichtgever,berichtmaand\r\n");
    for (int m = 1; m <= 9; m++) {
      tekst.append("50,,2021-01-01,\"LKS_PWET\",1,\"p\",GM0001,G1,2021-0").append(m).append("\r\n");
    }
    Proef proef = new Proef(map).periode("2021-01", "2021-06");
    proef.schrijf("in/levering.csv", tekst.toString());
    assertThat(proef.verwerk().lees("uit/maandstand.csv")).isEqualTo(puntkomma);
  }

  @Test
  void de_volgorde_van_regels_en_bestanden_doet_er_niet_toe_en_twee_keer_geeft_dezelfde_bytes()
      throws IOException {
    List<String> regels = new ArrayList<>();
    Random toeval = new Random(7);
    for (int i = 0; i < 3000; i++) {
      int maand = 1 + toeval.nextInt(9);
      regels.add(
          "2021-0%d;G1;GM000%d;p%d;%d;%s;2021-0%d-0%d;;%d"
              .formatted(
                  maand,
                  1 + toeval.nextInt(3),
                  toeval.nextInt(60),
                  toeval.nextInt(3),
                  toeval.nextBoolean() ? "LKS_PWET" : "FORFAITAIR",
                  1 + toeval.nextInt(maand),
                  1 + toeval.nextInt(9),
                  toeval.nextInt(90)));
    }
    // Elke sleutel een keer: welke van twee regels wint hangt anders van de plaats af (lezing 17).
    List<String> uniek =
        regels.stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    r ->
                        r.substring(0, 7)
                            + r.split(";", -1)[3]
                            + r.split(";", -1)[4]
                            + r.split(";", -1)[5],
                    r -> r,
                    (a, b) -> a,
                    java.util.TreeMap::new))
            .values()
            .stream()
            .toList();
    byte[][] eerste = uitkomst(uniek, 1, Formaat.PARQUET, Porties.REGELS);
    List<String> geschud = new ArrayList<>(uniek);
    Collections.shuffle(geschud, toeval);
    assertThat(uitkomst(geschud, 3, Formaat.PARQUET, Porties.REGELS)).isDeepEqualTo(eerste);
    byte[][] csv = uitkomst(uniek, 1, Formaat.CSV, Porties.REGELS);
    assertThat(uitkomst(geschud, 2, Formaat.CSV, 300)).as("in porties").isDeepEqualTo(csv);
  }

  private byte[][] uitkomst(List<String> regels, int bestanden, Formaat formaat, long portie)
      throws IOException {
    nl.loont.monitor.uitvoer.Uitvoermap.verwijder(map.resolve("in"));
    Proef proef = new Proef(map).periode("2021-01", "2021-06").porties(portie);
    for (int b = 0; b < bestanden; b++) {
      StringBuilder tekst = new StringBuilder(Proef.KOP).append('\n');
      for (int i = b; i < regels.size(); i += bestanden) {
        tekst.append(regels.get(i)).append('\n');
      }
      proef.schrijf("in/levering/%d.csv".formatted(b), tekst.toString());
    }
    proef.verwerk(formaat);
    try (Stream<Path> uit = Files.list(map.resolve("uit"))) {
      List<Path> paden =
          uit.filter(p -> !p.endsWith("afgekeurd." + formaat.extensie())).sorted().toList();
      assertThat(paden).hasSizeGreaterThan(20);
      byte[][] bytes = new byte[paden.size()][];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = Files.readAllBytes(paden.get(i));
      }
      return bytes;
    }
  }

  @Test
  void parquet_met_getypeerde_kolommen_geeft_hetzelfde_als_csv() throws IOException {
    Proef proef = goed().regel("2021-02;G1;GM0001;q;1;LKS_PWET;2021-02-10;2021-02-01;50").verwerk();
    String stand = proef.lees("uit/maandstand.csv");
    String afgekeurd = proef.lees("uit/afgekeurd.csv");
    try (var motor = new nl.loont.monitor.motor.DuckMotor(map.resolve("t"), 200)) {
      motor.voer(
          """
          copy (select berichtmaand, berichtgever, gemeentecode, persoon_id, cast(voorziening_nr as int) as voorziening_nr,
                       type, cast(begindatum as date) as begindatum, cast(einddatum as date) as einddatum, loonwaarde
                from read_csv('%1$s/levering.csv', delim = ';', types = {'berichtmaand': 'varchar'})
                order by persoon_id, berichtmaand) to '%1$s/levering.parquet' (format parquet)\
          """
              .formatted(map.resolve("in")));
    }
    Files.delete(map.resolve("in/levering.csv"));
    proef.verwerk(Formaat.CSV);
    assertThat(proef.lees("uit/maandstand.csv")).isEqualTo(stand);
    assertThat(proef.lees("uit/afgekeurd.csv").replace(".parquet", ".csv")).isEqualTo(afgekeurd);
  }

  @Test
  void
      ontbrekende_kolommen_en_afgekapte_bestanden_worden_alle_tegelijk_gemeld_en_de_uitvoer_blijft_heel()
          throws IOException {
    Proef proef = goed().verwerk();
    String vorige = proef.lees("uit/maandstand.csv");
    proef.schrijf("in/levering/a.csv", "berichtmaand;type\n2021-01;LKS_PWET\n");
    proef.schrijf("in/levering/b.parquet", "PAR1 afgekapt");
    proef.schrijf("in/levering/c.csv", "");
    assertThatThrownBy(proef::verwerk)
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("levering/a.csv: kolom ontbreekt: berichtgever")
        .hasMessageContaining("levering/b.parquet: dit Parquet-bestand is afgekapt")
        .hasMessageContaining("levering/c.csv");
    assertThat(proef.lees("uit/maandstand.csv")).isEqualTo(vorige);
    assertThat(map.resolve("uit.bezig")).doesNotExist();
  }

  @Test
  void een_andere_tekenset_wordt_gemeld_met_bestand_en_regel() throws IOException {
    Proef proef = goed();
    Files.createDirectories(map.resolve("in"));
    Files.write(
        map.resolve("in/levering.csv"),
        (Proef.KOP + "\n2021-01;G1;GM0001;p\u00e9;1;LKS_PWET;2021-01-01;;50\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> proef.verwerk(Formaat.CSV))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("levering.csv")
        .hasMessageContaining("op regel 2 staan tekens die geen UTF-8 zijn");
  }

  @Test
  void ook_ver_in_een_bestand_klopt_het_regelnummer_van_een_verkeerd_teken() throws IOException {
    Proef proef = goed();
    Files.createDirectories(map.resolve("in"));
    String regel = "2021-01;G1;GM0001;p;1;LKS_PWET;2021-01-01;;50\n";
    Files.write(
        map.resolve("in/levering.csv"),
        (Proef.KOP + "\n" + regel.repeat(4000) + regel.replace("p", "\u00e9") + regel)
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> proef.verwerk(Formaat.CSV))
        .hasMessageContaining("op regel 4002 staan");
  }

  @Test
  void een_regel_van_vijf_miljoen_tekens_valt_af_en_de_rest_blijft() {
    Proef proef =
        goed().regel("2021-01;G1;GM0001;" + "x".repeat(5_000_000) + ";1;LKS_PWET;2021-01-01;;50");
    proef.verwerk();
    assertThat(proef.trajecten()).hasSize(1);
    assertThat(proef.uit("afgekeurd", "regelnummer", "reden")).hasSize(1);
  }

  @Test
  void een_leeg_bestand_wordt_leeg_genoemd() {
    Proef proef = goed();
    proef.schrijf("in/levering/leeg.csv", "");
    assertThatThrownBy(proef::verwerk).hasMessageContaining("leeg.csv: dit bestand is leeg");
  }

  @Test
  void hoofdletters_in_de_extensie_tellen_mee_en_wat_overgeslagen_wordt_staat_erbij() {
    Proef proef = goed();
    proef.schrijf(
        "in/levering/mei.CSV", Proef.KOP + "\n2021-05;G1;GM0001;q;1;LKS_PWET;2021-05-01;;50\n");
    proef.schrijf("in/levering/juni.csv.gz", "");
    proef.verwerk();
    assertThat(proef.van("q", "trajecten", "begindatum")).containsExactly("2021-05-01");
    assertThat(proef.verslag().meldingen())
        .contains("levering/juni.csv.gz is overgeslagen: alleen .csv en .parquet worden gelezen.");
  }

  @Test
  void een_bestand_zonder_goede_regels_naast_een_goed_bestand_wordt_genoemd() {
    Proef proef = goed();
    proef.schrijf(
        "in/levering/ander.csv", Proef.KOP + "\nG1;2021-01;p;GM0001;1;LKS_PWET;2021-01-01;;50\n");
    proef.verwerk();
    assertThat(proef.verslag().meldingen())
        .anyMatch(m -> m.startsWith("Van levering/ander.csv is geen enkele van de 1 regels goed"));
  }

  @Test
  void de_uitvoer_komt_nooit_tussen_de_leveringen() {
    Proef proef = goed().verwerk();
    proef.schrijf("in/levering/nog.csv", Proef.KOP + "\n");
    assertThatThrownBy(() ->
            Verwerking.voerUit(
                new Opdracht(
                    map.resolve("in"),
                    map.resolve("in/levering/uit"),
                    Optional.empty(),
                    Optional.empty(),
                    Formaat.CSV),
                _ -> {}))
        .hasMessageContaining("hier staan de leveringen");
  }

  @Test
  @EnabledOnOs(
      value = OS.LINUX,
      disabledReason = "/proc is alleen op Linux een aangekoppelde schijf")
  void een_aangekoppelde_schijf_wordt_geweigerd_voor_er_gerekend_is() {
    Proef proef = goed().verwerk();
    assertThatThrownBy(() ->
            Verwerking.voerUit(
                new Opdracht(
                    map.resolve("in"),
                    Path.of("/proc"),
                    Optional.empty(),
                    Optional.empty(),
                    Formaat.CSV),
                _ -> assertThat(false).as("er is al gerekend").isTrue()))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("dit is een aangekoppelde schijf");
    assertThat(proef.trajecten()).hasSize(1);
  }

  @Test
  void verwisselde_kolommen_geven_een_duidelijke_fout() {
    Proef proef = new Proef(map);
    proef.schrijf(
        "in/levering.csv", Proef.KOP + "\nG1;2021-01;p;GM0001;1;LKS_PWET;2021-01-01;;50\n");
    assertThatThrownBy(() -> proef.verwerk(Formaat.CSV))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("geen enkele regel is goed (1 geleverd; [DATUM 1])")
        .hasMessageContaining("kolommen");
  }

  @Test
  void een_afgekapte_laatste_regel_kost_alleen_die_regel() {
    Proef proef = goed();
    proef.verwerk();
    String tekst = proef.lees("in/levering.csv");
    proef.schrijf("in/levering.csv", tekst.substring(0, tekst.length() - 9));
    proef.verwerk(Formaat.CSV);
    assertThat(proef.uit("afgekeurd", "regelnummer", "reden")).containsExactly("10;DATUM");
    assertThat(proef.trajecten()).hasSize(1);
  }

  @Test
  void wie_afbreekt_laat_de_vorige_uitvoer_heel() throws IOException {
    Proef proef = goed().verwerk();
    String vorige = proef.lees("uit/maandstand.csv");
    proef.schrijf("uit/notitie.txt", "van mij");
    proef.schrijf("uit/trajecten.xlsx", "van mij");
    proef.schrijf("uit/figuur_eigen.csv", "van mij");
    Opdracht opdracht =
        new Opdracht(
            map.resolve("in"), map.resolve("uit"), Optional.empty(), Optional.empty(), Formaat.CSV);
    assertThatThrownBy(() ->
            Verwerking.voerUit(
                opdracht,
                f -> {
                  if (f > .5) {
                    throw new CancellationException();
                  }
                }))
        .isInstanceOf(CancellationException.class);
    assertThat(proef.lees("uit/maandstand.csv")).isEqualTo(vorige);
    proef.verwerk(Formaat.CSV);
    assertThat(proef.lees("uit/notitie.txt"))
        .as("wat van een ander is blijft staan")
        .isEqualTo("van mij");
    assertThat(proef.lees("uit/trajecten.xlsx") + proef.lees("uit/figuur_eigen.csv"))
        .as("ook als het op een naam van de monitor lijkt")
        .isEqualTo("van mijvan mij");
    assertThat(map.resolve("uit.vorige")).doesNotExist();
  }

  @Test
  void een_wisseling_die_halverwege_stopte_wordt_afgemaakt() throws IOException {
    Proef proef = goed().verwerk();
    String vorige = proef.lees("uit/maandstand.csv");
    Files.move(map.resolve("uit"), map.resolve("uit.vorige"));
    proef.schrijf("in/levering.csv", "");
    assertThatThrownBy(() -> proef.verwerk(Formaat.CSV)).isInstanceOf(InvoerException.class);
    assertThat(proef.lees("uit/maandstand.csv")).isEqualTo(vorige);
  }

  @Test
  void een_grote_tabel_staat_als_csv_op_volgorde_en_geeft_twee_keer_dezelfde_bytes()
      throws IOException {
    Proef proef = new Proef(map).periode("2015-01", "2021-12");
    for (int i = 0; i < 3500; i++) {
      proef.regel("2021-12;G1;GM0001;p%04d;1;LKS_PWET;2015-01-01;;50".formatted(i));
    }
    proef.verwerk();
    List<String> stand = proef.uit("maandstand", "traject_id", "maand");
    assertThat(stand).hasSize(3500 * 7 * 12).isSorted();
    byte[] eerste = Files.readAllBytes(map.resolve("uit/maandstand.csv"));
    assertThat(Files.readAllBytes(proef.verwerk().map().resolve("uit/maandstand.csv")))
        .isEqualTo(eerste);
  }

  @Test
  void een_einddatum_in_het_jaar_1_is_gewoon_een_einddatum() {
    Proef proef = goed().regel("2021-01;G1;GM0001;q;1;LKS_PWET;0001-01-01;0001-01-01;50").verwerk();
    assertThat(proef.van("q", "trajecten", "begindatum")).isEmpty();
  }

  @Test
  void namen_met_leestekens_blijven_over_porties_heen_op_volgorde() {
    Proef proef = new Proef(map).periode("2021-01", "2021-06").porties(2);
    List<String> namen = List.of("a", "a!", "b:van", "b:tot'x", "c:portie", "d");
    for (String naam : namen) {
      proef.reeks(
          "G1", "GM0001", naam, "1", "LKS_PWET", "2021-01", "2021-09", "2021-01-01", "", "50");
    }
    proef.verwerk();
    assertThat(proef.uit("trajecten", "persoon_id"))
        .containsExactly("a!", "a", "b:tot'x", "b:van", "c:portie", "d");
    assertThat(proef.uit("maandstand", "traject_id")).hasSize(36).isSorted();
  }

  @Test
  void meer_dan_tienduizend_verschillende_nummers_blijven_op_volgorde_van_hun_tekst() {
    Proef proef = new Proef(map).periode("2021-01", "2021-06");
    for (int i = 0; i <= 10_000; i++) {
      proef.regel("2021-01;G1;GM0001;p;%d;LKS_PWET;2021-01-01;2021-01-31;60".formatted(i));
    }
    proef.verwerk();
    assertThat(proef.uit("trajecten", "traject_id"))
        .hasSize(10_001)
        .startsWith("p/0", "p/1", "p/10", "p/100", "p/1000", "p/10000", "p/1001");
  }

  @Test
  void zonder_periode_geldt_de_eerste_berichtmaand_tot_drie_maanden_voor_de_laatste() {
    Proef proef =
        new Proef(map)
            .reeks("1", "LKS_PWET", "2021-02", "2021-09", "2021-01-01", "", "50")
            .verwerk();
    assertThat(proef.verslag().van()).hasToString("2021-02");
    assertThat(proef.verslag().tot()).hasToString("2021-06");
    assertThat(proef.verslag().meldingen()).anyMatch(m -> m.contains("R7 is niet uitgevoerd"));
  }
}
