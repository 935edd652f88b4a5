package nl.loont.budget.gegevens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.invoer.InvoerException;
import org.junit.jupiter.api.Test;

class BasislezerTest {
  private static final Gemeenteregister REGISTER = Gemeenteregister.meegeleverd();
  private static final String KOP = "gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks\n";

  private static Basis lees(String tekst) {
    return Basislezer.lees("lasten.csv", tekst.getBytes(StandardCharsets.UTF_8), REGISTER);
  }

  private static List<String> fouten(String tekst) {
    return catchThrowableOfType(InvoerException.class, () -> lees(tekst)).fouten().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void een_goed_bestand_staat_op_code_en_per_jaar() {
    Basis basis =
        lees(
            KOP
                + "GM0344;2024;361000;210000000;14000000.50\n"
                + "GM0344;2025;362000;220000000;15000000\n"
                + "GM0059;2024;27873;10000000;900000\n"
                + "GM0059;2025;27900;11000000,25;910000\n");
    assertThat(basis.gemeenten()).extracting("naam").containsExactly("Achtkarspelen", "Utrecht");
    assertThat(basis.jaar(2024).lks()).containsExactly(900_000, 14_000_000.5);
    assertThat(basis.jaar(2025).bijstand()).containsExactly(11_000_000.25, 220_000_000);
    assertThat(basis.fictief()).isFalse();
    assertThat(basis.waarschuwingen())
        .singleElement()
        .asString()
        .contains("2 van de 342 gemeenten");
  }

  @Test
  void getallen_zoals_een_programma_ze_schrijft_mogen_ook() {
    Basis basis =
        lees(
            KOP
                + "GM0344;2024;361000;210000000.12345678901234;1.4E7\n"
                + "GM0344;2025;362000;2.2e+8;15000000\n");
    assertThat(basis.jaar(2024).bijstand())
        .containsExactly(Double.parseDouble("210000000.12345678901234"));
    assertThat(basis.jaar(2024).lks()).containsExactly(14_000_000);
    assertThat(basis.jaar(2025).bijstand()).containsExactly(220_000_000);
  }

  @Test
  void duizendtallen_die_ook_decimalen_kunnen_zijn_worden_geweigerd_met_hun_regel() {
    assertThat(fouten(KOP + "GM0344;2024;361000;210.000;900,000\nGM0344;2025;361.000;1;1\n"))
        .anySatisfy(f ->
            assertThat(f)
                .startsWith("regel 2, lasten_bijstand = 210.000: niet duidelijk")
                .contains("Schrijf 210000, zonder teken voor duizendtallen"))
        .anySatisfy(f -> assertThat(f).startsWith("regel 2, lasten_lks = 900,000: niet duidelijk"))
        .anySatisfy(f -> assertThat(f).startsWith("regel 3, inwoners = 361.000"));
    assertThat(lees(KOP + "GM0344;2024;361000;0.125;1234.567\n").jaar(2024).bijstand())
        .as("een bedrag onder de euro, en meer dan drie cijfers, zijn wel duidelijk")
        .containsExactly(0.125);
    String aandeel = "gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks;objectief_aandeel\n";
    assertThat(
            lees(aandeel + "GM0344;2024;361000;1;1;1.000\n").jaar(2024).objectief().orElseThrow())
        .as("een aandeel met drie decimalen is gewoon een aandeel")
        .containsExactly(1);
  }

  @Test
  void een_verkeerd_jaartal_geeft_een_melding_en_niet_een_per_jaar_en_gemeente() {
    StringBuilder bestand = new StringBuilder(KOP);
    REGISTER.gemeenten().stream()
        .limit(20)
        .forEach(g -> bestand.append(g.code()).append(";2024;1000;1;1\n"));
    bestand.append(REGISTER.gemeenten().getFirst().code()).append(";2099;1000;1;1\n");
    assertThat(fouten(bestand.toString()))
        .hasSize(2)
        .anySatisfy(f -> assertThat(f).contains("2025 t/m 2099", "bij 19 gemeenten"))
        .anySatisfy(f -> assertThat(f).contains("het jaar 2025 t/m 2098 van"));
  }

  @Test
  void de_volgorde_van_de_regels_doet_er_niet_toe() {
    List<String> regels =
        List.of(
            "GM0344;2024;361000;0.1;1",
            "GM0059;2025;27900;0.2;2",
            "GM0363;2024;870000;0.3;3",
            "GM0344;2025;362000;0.4;4",
            "GM0059;2024;27873;0.5;5",
            "GM0363;2025;872000;0.6;6");
    Basis heen = lees(KOP + String.join("\n", regels));
    Basis terug = lees(KOP + String.join("\n", regels.reversed()));
    assertThat(terug.gemeenten()).isEqualTo(heen.gemeenten());
    assertThat(terug.jaar(2024).bijstand()).containsExactly(heen.jaar(2024).bijstand());
    assertThat(terug.jaar(2025).lks()).containsExactly(2, 4, 6);
  }

  @Test
  void ook_komma_als_scheiding_een_bom_en_andere_volgorde_mogen() {
    Basis basis =
        lees(
            "\uFEFF"
                + """
                jaar,gemeentecode,lasten_lks,lasten_bijstand,inwoners
                2025,GM0344,1.5,2,362000
                """);
    assertThat(basis.jaar(2025).lks()).containsExactly(1.5);
  }

  @Test
  void alles_wat_niet_klopt_staat_er_tegelijk_met_regelnummer() {
    List<String> fouten =
        fouten(
            KOP
                + "GM0344;2024;361000;-5;1\n"
                + "GM9999;2024;1000;5;1\n"
                + "GM0344;2025;veel;1.000.000;1\n"
                + "GM0344;2025;362000;5;\n");
    assertThat(fouten)
        .anySatisfy(f -> assertThat(f).startsWith("regel 2, lasten_bijstand = -5: negatief"))
        .anySatisfy(f ->
            assertThat(f)
                .startsWith(
                    "regel 3, gemeentecode = GM9999: deze gemeente staat niet in het register"))
        .anySatisfy(f -> assertThat(f).startsWith("regel 4, inwoners = veel"))
        .anySatisfy(
            f -> assertThat(f).startsWith("regel 4, lasten_bijstand = 1.000.000: geen getal"))
        .anySatisfy(f -> assertThat(f).startsWith("regel 5, lasten_lks = (leeg): ontbreekt"))
        .anySatisfy(f ->
            assertThat(f)
                .startsWith(
                    "regel 5 = GM0344 2025: deze gemeente en dit jaar staan ook op regel 4"));
  }

  @Test
  void een_jaar_dat_bij_een_gemeente_ontbreekt_wordt_genoemd() {
    assertThat(
            fouten(
                KOP
                    + "GM0344;2023;361000;5;1\nGM0344;2024;361000;5;1\nGM0344;2025;361000;5;1\n"
                    + "GM0059;2023;27873;5;1\nGM0059;2025;27873;5;1\n"))
        .singleElement()
        .asString()
        .startsWith("regel 6 = GM0059: het jaar 2024 van Achtkarspelen ontbreekt");
  }

  @Test
  void aandelen_die_niet_optellen_tot_een_worden_geweigerd() {
    String kop = "gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks;objectief_aandeel\n";
    assertThat(fouten(kop + "GM0344;2025;362000;5;1;0.6\nGM0059;2025;27873;5;1;0.39\n"))
        .singleElement()
        .asString()
        .startsWith(
            "regels 2 t/m 3, objectief_aandeel = 0,99: de aandelen van 2025 tellen niet op tot 1");
    assertThat(
            lees(kop + "GM0344;2025;362000;5;1;0.6\nGM0059;2025;27873;5;1;0.3995\n")
                .jaar(2025)
                .objectief())
        .isPresent();
    assertThat(fouten(kop + "GM0344;2025;362000;5;1;1\nGM0059;2025;27873;5;1;\n"))
        .singleElement()
        .asString()
        .startsWith("regel 3, objectief_aandeel = (leeg): ontbreekt");
  }

  @Test
  void zonder_aandelen_nemen_de_lasten_van_twee_jaar_eerder_hun_plaats_in() {
    Basis basis =
        lees(
            KOP
                + "GM0344;2024;361000;30;1\nGM0344;2025;361000;50;1\n"
                + "GM0059;2024;27873;10;1\nGM0059;2025;27873;90;1\n");
    assertThat(basis.objectief(2025).vervangen()).isTrue();
    assertThat(basis.objectief(2025).aandelen()).containsExactly(10, 30);
  }

  @Test
  void opgeheven_gemeenten_tellen_op_bij_hun_opvolger() {
    Basis basis =
        lees(
            KOP
                + "GM0003;2020;11642;100;10\nGM0010;2020;24716;200;20\nGM0024;2020;9508;50;5\n"
                + "GM1979;2021;45587;340;36\n");
    assertThat(basis.gemeenten()).extracting("naam").containsExactly("Eemsdelta");
    assertThat(basis.jaar(2020).bijstand()).containsExactly(350);
    assertThat(basis.jaar(2020).inwoners()).containsExactly(45_866);
  }

  @Test
  void haaren_gaat_naar_rato_over_vier_gemeenten() {
    Basis basis =
        lees(
            KOP
                + "GM0788;2020;14000;1000;100\n"
                + "GM0824;2020;26000;1;1\nGM0865;2020;26000;1;1\nGM0757;2020;32000;1;1\nGM0855;2020;219000;1;1\n"
                + "GM0824;2021;32000;1;1\nGM0865;2021;31000;1;1\nGM0757;2021;34000;1;1\nGM0855;2021;221000;1;1\n");
    double som = 0;
    for (double bijstand : basis.jaar(2020).bijstand()) {
      som += bijstand;
    }
    assertThat(som).isCloseTo(1_004, within(1e-9));
    int oisterwijk = basis.plaats("GM0824").orElseThrow();
    assertThat(basis.jaar(2020).bijstand()[oisterwijk]).isCloseTo(411, within(1e-9));
  }

  @Test
  void een_vergeten_deel_van_een_herindeling_wordt_gemeld() {
    assertThat(
            fouten(
                KOP
                    + "GM0003;2020;11642;100;10\nGM0010;2020;24716;200;20\nGM1979;2021;45587;340;36\n"))
        .singleElement()
        .asString()
        .contains("Loppersum ontbreekt in 2020");
    assertThat(fouten(KOP + "GM0003;2021;11642;100;10\n"))
        .anySatisfy(
            f -> assertThat(f).contains("Appingedam (GM0003) bestaat sinds 2021-01-01 niet meer"));
  }

  @Test
  void kolommen_die_ontbreken_of_niet_bestaan_worden_genoemd() {
    assertThat(fouten("gemeentecode;jaar;inwoners;bijstand\nGM0344;2025;1;1\n"))
        .anySatisfy(f -> assertThat(f).contains("bijstand: deze kolom bestaat niet"))
        .anySatisfy(f -> assertThat(f).contains("lasten_lks: deze kolom ontbreekt"));
    assertThat(fouten("")).singleElement().asString().contains("geen gegevens");
    assertThat(fouten(KOP + "GM0344;2025;1;1;1;9\n"))
        .singleElement()
        .asString()
        .contains("6 velden");
  }

  @Test
  void een_bestand_dat_geen_utf8_is_wordt_geweigerd() {
    byte[] latin = (KOP + "GM0344;2025;1;1;é\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
            catchThrowableOfType(
                InvoerException.class, () -> Basislezer.lees("x", latin, REGISTER)))
        .hasMessageContaining("geen UTF-8");
  }

  @Test
  void de_demo_is_elke_keer_dezelfde_telt_op_en_heet_fictief() {
    Basis een = Demo.voor(REGISTER, 2026);
    Basis twee = Demo.voor(REGISTER, 2026);
    assertThat(een.jaar(2024).bijstand()).containsExactly(twee.jaar(2024).bijstand());
    assertThat(java.util.Arrays.stream(een.jaar(2025).bijstand()).sum()).isEqualTo(Demo.BIJSTAND);
    assertThat(java.util.Arrays.stream(een.jaar(2025).lks()).sum()).isEqualTo(Demo.LKS);
    assertThat(java.util.Arrays.stream(een.objectief(2025).aandelen()).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(een.fictief()).isTrue();
    assertThat(een.herkomst()).startsWith("Fictieve");
  }
}
