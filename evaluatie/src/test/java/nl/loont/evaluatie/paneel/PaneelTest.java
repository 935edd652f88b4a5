package nl.loont.evaluatie.paneel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paneel lezen: wat goed is komt er op volgorde uit, wat fout is heeft een regel en een uitweg. */
class PaneelTest {
  private static Paneel lees(String csv) {
    return Paneel.lees(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Fout> fouten(String csv) {
    return catchThrowableOfType(InvoerException.class, () -> lees(csv)).fouten();
  }

  @Test
  void eenheden_staan_op_codepunt_en_perioden_op_tijd() {
    Paneel paneel =
        lees(
            """
            # fictief
            periode;eenheid;uitkomst;inwoners
            2022-02;Ö;4;10
            2022-01;Ö;3,5;
            2022-01;z;1.5;20
            2022-02;z;-2e3;20
            2022-01;A;0;5
            2022-02;A;,5;5
            """);
    assertThat(paneel.eenheden()).containsExactly("A", "z", "Ö");
    assertThat(paneel.perioden())
        .extracting(Periode::toString)
        .containsExactly("2022-01", "2022-02");
    assertThat(paneel.reeks(1)).containsExactly(1.5, -2000);
    assertThat(paneel.reeks(2)).containsExactly(3.5, 4);
    assertThat(paneel.uitkomst(0, 1)).isEqualTo(0.5);
    assertThat(paneel.kenmerken()).containsExactly("inwoners");
    assertThat(paneel.kenmerk("inwoners", 2, 0)).isEmpty();
    assertThat(paneel.kenmerk("inwoners", 2, 1)).hasValue(10);
    assertThat(paneel.meldingen()).isEmpty();
  }

  @Test
  void volgorde_van_de_regels_doet_niet_ter_zake() {
    List<String> regels =
        Arrays.asList("b;2020;1", "b;2021;2", "a;2020;3", "a;2021;4", "c;2020;5", "c;2021;6");
    double[] verwacht = lees("eenheid;periode;uitkomst\n" + String.join("\n", regels)).reeks(1);
    Random toeval = new Random(1);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(regels, toeval);
      assertThat(lees("eenheid;periode;uitkomst\n" + String.join("\n", regels)).reeks(1))
          .containsExactly(verwacht);
    }
  }

  @Test
  void codepunt_is_niet_de_volgorde_van_halve_tekens() {
    // U+FFFD is als teken groter dan de helften van U+1F600, als codepunt kleiner.
    List<String> namen = List.of("", "A", "A1", "B", "a", "\u00e9", "\ufffd", "\ud83d\ude00");
    List<String> geschud = new ArrayList<>(namen);
    Collections.shuffle(geschud, new Random(3));
    geschud.sort(Paneel.OP_CODEPUNT);
    assertThat(geschud).isEqualTo(namen);
  }

  @Test
  void een_eenheid_met_gaten_blijft_weg_en_de_gaten_staan_in_de_melding() {
    Paneel paneel =
        lees(
            """
            eenheid;periode;uitkomst
            a;2021-12;1
            a;2022-01;1
            a;2022-02;1
            a;2022-03;1
            a;2022-04;1
            b;2021-12;
            b;2022-01;1
            b;2022-02;
            """);
    assertThat(paneel.eenheden()).containsExactly("a");
    assertThat(paneel.meldingen())
        .containsExactly(
            "eenheid 'b' is weggelaten: uitkomst ontbreekt in 2021-12, 2022-02 t/m 2022-04"
                + " (leeg op regel 7, 9)");
    assertThatThrownBy(() -> paneel.index("b")).hasMessageContaining("2021-12");
  }

  @Test
  void alle_fouten_komen_tegelijk_met_hun_regel() {
    List<Fout> fouten =
        fouten(
            """
            eenheid;periode;uitkomst
            a;2022-13;1
            ;2022-01;1
            a;2022-01;veel
            a;2022-02;1
            a;2022-02;2
            a;2022-03
            a;2022-04;1.234,5
            a;2022-05;NaN
            a;2022-06;1e99
            """);
    assertThat(fouten).extracting(Fout::regel).containsExactly(2, 3, 4, 6, 7, 8, 9, 10);
    assertThat(fouten.get(2).toString())
        .isEqualTo(
            "regel 4, uitkomst = veel: dit is geen getal (toegestaan: een getal zonder scheiding"
                + " van duizendtallen, of leeg). Schrijf bijvoorbeeld 1234,5 of 1234.5.");
    assertThat(fouten.get(3).melding()).contains("regel 5");
  }

  @Test
  void een_kop_zonder_uitkomst_of_met_dubbele_kolommen_wordt_geweigerd() {
    assertThat(fouten("a;b;c\na;2022;1\n")).hasSize(3);
    assertThat(fouten("eenheid;periode;uitkomst;x;x\na;2022;1;2;3\n"))
        .extracting(Fout::melding)
        .containsExactly("kolom 'x' staat er twee keer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eenheid,periode,uitkomst\na,2022,1\n",
        "Eenheid\tPeriode\tUitkomst\na\t2022\t1,0\n",
        "Eenheid;PERIODE;uitkomst\na;2022;1\n"
      })
  void de_kopregel_beslist_over_het_scheidingsteken_en_mag_hoofdletters_hebben(String csv) {
    assertThat(lees(csv).reeks(0)).containsExactly(1);
  }

  @Test
  void een_hekje_is_alleen_boven_de_kopregel_toelichting() {
    Paneel paneel = lees("# fictief\n\neenheid;periode;uitkomst\n#1 Dorp;2022;1\nb;2022;2\n");
    assertThat(paneel.eenheden()).containsExactly("#1 Dorp", "b");
    assertThat(fouten("# fictief\neenheid;periode;uitkomst\na;2022;1\n# bron\n").getFirst())
        .extracting(Fout::regel)
        .isEqualTo(4);
  }

  @Test
  void een_vergeten_aanhalingsteken_herhaalt_niet_het_hele_bestand() {
    String rest = "b;2022;geheim\n".repeat(500);
    for (String kop : new String[] {"a;2022;\"1\n", "a;\"2022;1\n", "\"a;2022;1\n"}) {
      assertThat(fouten("eenheid;periode;uitkomst\n" + kop + rest))
          .allMatch(f -> f.toString().length() < 300);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eenheid;periode;uitkomst\n", "# niets\n"})
  void een_leeg_bestand_is_een_fout(String csv) {
    assertThat(fouten(csv)).hasSize(1);
  }

  @Test
  void jaren_en_maanden_door_elkaar_is_een_fout() {
    assertThat(fouten("eenheid;periode;uitkomst\na;2022;1\na;2022-01;1\n").getFirst().melding())
        .contains("jaren en maanden");
  }

  @Test
  void geen_utf8_noemt_de_regel() {
    byte[] latin1 = "eenheid;periode;uitkomst\nÖ;2022;1\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Paneel.lees(new ByteArrayInputStream(latin1)))
        .hasMessageContaining("regel 2")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void honderd_fouten_zijn_genoeg_de_rest_wordt_geteld() {
    StringBuilder csv = new StringBuilder("eenheid;periode;uitkomst\n");
    for (int i = 0; i < 150; i++) {
      csv.append("a;2022;x\n");
    }
    assertThat(fouten(csv.toString())).hasSize(101);
  }

  @Test
  void een_maand_die_voor_iedereen_ontbreekt_wordt_gemeld() {
    Paneel paneel = lees("eenheid;periode;uitkomst\na;2022-01;1\na;2022-03;1\n");
    assertThat(paneel.sluitAan()).isFalse();
    assertThat(paneel.meldingen().getFirst()).contains("sluiten niet aan");
  }

  @ParameterizedTest
  @CsvSource({"2021-12,1,2022-01", "2022-01,-1,2021-12", "2022-05,20,2024-01", "2022,-3,2019"})
  void perioden_tellen_door_over_de_jaargrens(String van, int aantal, String tot) {
    Periode begin = Periode.lees(van).orElseThrow();
    assertThat(begin.plus(aantal)).hasToString(tot);
    assertThat(begin.plus(aantal).volgnummer() - begin.volgnummer()).isEqualTo(aantal);
  }

  /** Hyndman en Fan (1996), type 7: van 1..10 is P25 3,25 en P90 9,1. */
  @Test
  void kwantiel_is_type_7() {
    double[] x = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    assertThat(Kwantiel.van(x, 0.25)).isEqualTo(3.25);
    assertThat(Kwantiel.van(x, 0.9)).isCloseTo(9.1, within(1e-12));
    assertThat(Kwantiel.van(x, 0)).isEqualTo(1);
    assertThat(Kwantiel.van(x, 1)).isEqualTo(10);
    assertThat(x[0]).isEqualTo(10);
  }
}
