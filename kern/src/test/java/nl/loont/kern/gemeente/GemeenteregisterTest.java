package nl.loont.kern.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GemeenteregisterTest {
  private static final String KOP = "gemeentecode;naam;inwoners;aandeelMacrobudget;opmerking\n";

  private final Gemeenteregister register = Gemeenteregister.meegeleverd();

  private static Gemeenteregister lees(String tekst) {
    return Gemeenteregister.lees(
        "eigen.csv", new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void telt_342_gemeenten_en_17_427_806_inwoners() {
    assertThat(register.gemeenten()).hasSize(342);
    assertThat(register.inwoners()).isEqualTo(17_427_806);
    assertThat(register.herkomst()).contains("CBS", "1 januari 2020", "indeling van 2023");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GM0344", "gm0344", " GM0344 "})
  void vindt_utrecht_op_code(String code) {
    assertThat(register.metCode(code)).map(Gemeente::naam).contains("Utrecht");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Súdwest-Fryslân", "sudwest-fryslan", "SÚDWEST-FRYSLÂN", " Sudwest-Fryslân "})
  void vindt_een_naam_zonder_op_hoofdletters_en_accenten_te_letten(String naam) {
    assertThat(register.metNaam(naam)).map(Gemeente::code).contains("GM1900");
  }

  @Test
  void vindt_niets_waar_niets_is() {
    assertThat(register.metCode("GM9999")).isEmpty();
    assertThat(register.metNaam("Nergenshuizen")).isEmpty();
    assertThat(register.lijktOp("Nergenshuizen")).isEmpty();
  }

  @Test
  void stelt_namen_voor_die_erop_lijken_de_beste_eerst() {
    assertThat(register.lijktOp("Utrect")).startsWith("Utrecht").hasSizeLessThanOrEqualTo(3);
    assertThat(register.lijktOp("Amster")).startsWith("Amsterdam");
  }

  @Test
  void leest_een_eigen_tabel_met_bom_commentaar_en_aandeel() {
    Gemeenteregister eigen =
        lees(
            "\uFEFF# Eigen telling 2025\n# voorlopig\n"
                + KOP
                + "GM0001;Proefstad;1000;0,01;geschat\nGM0002;Proefdorp;500;;\n");

    assertThat(eigen.herkomst()).isEqualTo("Eigen telling 2025 voorlopig");
    assertThat(eigen.inwoners()).isEqualTo(1500);
    assertThat(eigen.gemeenten())
        .containsExactly(
            new Gemeente("GM0002", "Proefdorp", 500, null, ""),
            new Gemeente("GM0001", "Proefstad", 1000, 0.01, "geschat"));
  }

  @Test
  void gemeenten_staan_op_alfabet_en_den_haag_bij_de_g() {
    java.util.List<String> namen = register.gemeenten().stream().map(Gemeente::naam).toList();
    assertThat(namen.indexOf("'s-Gravenhage"))
        .isGreaterThan(namen.indexOf("Gouda"))
        .isLessThan(namen.indexOf("Groningen"));
    assertThat(namen.getFirst()).isEqualTo("Aa en Hunze");
    assertThat(namen.getLast()).isEqualTo("Zwolle");
  }

  @Test
  void een_tabel_zonder_herkomst_heet_naar_het_bestand() {
    assertThat(lees("gemeentecode;naam;inwoners\nGM0001;Proefstad;1000\n").herkomst())
        .isEqualTo("eigen tabel eigen.csv");
  }

  @Test
  void noemt_elke_foute_regel_met_wat_er_mis_is() {
    assertThatThrownBy(() ->
            lees(
                KOP
                    + "344;Utrecht;1;;\n"
                    + "GM0001;;1;;\n"
                    + "GM0002;Twee;nul;;\n"
                    + "GM0003;Drie;0;;\n"
                    + "GM0004;Vier;1;0,5;\n"
                    + "GM0005;Vijf;1;veel;\n"
                    + "GM0006\n"
                    + "GM0007;Goed;1;;\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("gemeententabel eigen.csv klopt niet:")
        .hasMessageContaining("regel 2: gemeentecode '344' is niet GM met vier cijfers")
        .hasMessageContaining("regel 3: naam ontbreekt")
        .hasMessageContaining("regel 4: inwoners 'nul' is geen heel getal")
        .hasMessageContaining("regel 5: inwoners '0' is geen heel getal")
        .hasMessageContaining("regel 6: aandeelMacrobudget '0,5' ligt niet tussen 0 en 0,25")
        .hasMessageContaining("regel 7: aandeelMacrobudget 'veel' is geen getal")
        .hasMessageContaining("regel 8: naam ontbreekt")
        .satisfies(e -> assertThat(e).message().doesNotContain("regel 9"));
  }

  @Test
  void noemt_een_ontbrekende_kolom_een_keer() {
    assertThatThrownBy(() -> lees("gemeentecode;naam\nGM0001;Een\nGM0002;Twee\n"))
        .hasMessage("gemeententabel eigen.csv klopt niet:\n- kolom 'inwoners' ontbreekt");
  }

  @Test
  void noemt_dubbele_codes_en_namen() {
    assertThatThrownBy(() -> lees(KOP + "GM0001;Een;1;;\nGM0001;Twee;1;;\nGM0002;Een;1;;\n"))
        .hasMessageContaining("gemeentecode GM0001 komt dubbel voor")
        .hasMessageContaining("naam Een komt dubbel voor");
  }

  @Test
  void een_lege_tabel_is_fout() {
    assertThatThrownBy(() -> lees(KOP)).hasMessageContaining("er staat geen gemeente in");
    assertThatThrownBy(() -> lees("")).hasMessageContaining("er staat geen gemeente in");
  }

  @Test
  void leest_een_bestand_en_weigert_een_veel_te_groot(@TempDir Path map) throws IOException {
    Path goed = Files.writeString(map.resolve("goed.csv"), KOP + "GM0001;Een;1;;\n");
    String regel = "GM0001;Een;1;;" + "x".repeat(100) + "\n";
    Path groot = Files.writeString(map.resolve("groot.csv"), KOP + regel.repeat(10_000));

    assertThat(Gemeenteregister.lees(goed).gemeenten()).hasSize(1);
    assertThatThrownBy(() -> Gemeenteregister.lees(groot)).hasMessageContaining("groter dan 1 MB");
    assertThatThrownBy(() -> Gemeenteregister.lees(map.resolve("weg.csv")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
