package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Unit;
import nl.loont.kern.parameter.Status;
import nl.loont.subsidie.Jeugdbedragen.Jeugdbedrag;
import org.junit.jupiter.api.Test;

/** De keuring van de meegeleverde parameters, en van tabellen waar iets aan mankeert. */
class SubsidieparametersTest {

  private static String tabel() throws IOException {
    try (var in =
        Objects.requireNonNull(Subsidieparameters.class.getResourceAsStream("parameters.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void lees(String tekst) {
    Subsidieparameters.lees(
        "proef.csv", new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void elke_waarde_heeft_bron_merk_status_en_controledatum() {
    assertThat(Subsidieparameters.meegeleverd().alle())
        .hasSizeGreaterThan(70)
        .allSatisfy(p -> {
          assertThat(p.source().document()).as(p.name()).isNotEmpty();
          assertThat(p.checked() == null)
              .as(p.name())
              .isEqualTo(p.status() == Status.ONGECONTROLEERD);
          if (p.status() == Status.AANNAME) {
            assertThat(p.merk()).as(p.name()).isEqualTo(Merk.A);
          }
        });
  }

  @Test
  void een_gat_een_overlap_en_een_andere_eenheid_worden_geweigerd() throws IOException {
    String goed = tabel();
    assertThatThrownBy(() -> lees(goed.replaceFirst("wml\\.uur;2025-01-01[^\n]*\n", "")))
        .hasMessageContaining("wml.uur: geen waarde van 2025-01-01 tot 2025-07-01");
    assertThatThrownBy(() ->
            lees(goed.replace("wml.uur;2025-01-01;2025-06-30", "wml.uur;2025-01-01;2025-07-01")))
        .hasMessageContaining("wml.uur: twee waarden op 2025-07-01");
    assertThatThrownBy(() -> lees(goed.replace("14.40;€ per uur", "14.40;€ per maand")))
        .hasMessageContaining("wml.uur: eenheid wisselt op 2025-07-01");
  }

  @Test
  void een_ontbrekende_parameter_en_een_staffel_die_niet_past_worden_geweigerd()
      throws IOException {
    String goed = tabel();
    assertThatThrownBy(() -> lees(goed.replaceAll("maximum;[^\n]*\n", "")))
        .hasMessageContaining("maximum: ontbreekt");
    assertThatThrownBy(() ->
            lees(goed.replace("volwassenVanaf;2019-07-01;;21", "volwassenVanaf;2019-07-01;;20")))
        .hasMessageContaining(
            "staffel.20: 0.8 past op 2019-07-01 niet bij een vol bedrag vanaf 20");
    assertThatThrownBy(() ->
            lees(
                goed.replace("wml.maand;2023-07-01;2023-12-31", "wml.maand;2023-07-01;2023-11-30")))
        .hasMessageContaining("wml.maand: hoort te eindigen op 2023-12-31");
  }

  @Test
  void een_percentage_waar_een_deel_hoort_wordt_geweigerd() throws IOException {
    String goed = tabel();
    assertThatThrownBy(
            () -> lees(goed.replace("maximum;2015-01-01;;0.7", "maximum;2015-01-01;;70")))
        .hasMessageContaining("maximum: 70.0 op 2015-01-01 ligt buiten 0.0 t/m 1.0");
    assertThatThrownBy(() ->
            lees(
                goed.replace(
                    "werkgeverslasten;2026-07-01;;0.25", "werkgeverslasten;2026-07-01;;25")))
        .hasMessageContaining("werkgeverslasten: 25.0 op 2026-07-01");
  }

  @Test
  void een_dag_van_controle_hoort_niet_bij_wat_nog_niemand_nakeek() throws IOException {
    String goed = tabel();
    assertThatThrownBy(
            () -> lees(goed.replaceFirst(";;;ongecontroleerd;", ";;2026-11-25;ongecontroleerd;")))
        .hasMessageContaining("gecontroleerd alleen leeg");
    assertThatThrownBy(() -> lees(goed.replaceFirst(";2026-11-25;vastgesteld", ";;vastgesteld")))
        .hasMessageContaining("gecontroleerd is leeg");
  }

  @Test
  void elke_parameter_loopt_tot_zijn_eigen_einde() throws IOException {
    String later =
        tabel()
            .replace(
                "werkgeverslasten;2026-07-01;;0.25", "werkgeverslasten;2026-07-01;2026-12-31;0.25")
            .replace(
                "prijsopslag;",
                "werkgeverslasten;2027-01-01;;0.26;deel;X;proef;proef;;2026-11-25;vastgesteld;\n"
                    + "prijsopslag;");
    Subsidieparameters parameters =
        Subsidieparameters.lees(
            "proef.csv", new ByteArrayInputStream(later.getBytes(StandardCharsets.UTF_8)));
    assertThat(parameters.waarde(LocalDate.of(2026, 12, 31), "werkgeverslasten")).isEqualTo(0.25);
    assertThat(parameters.waarde(LocalDate.of(2028, 1, 1), "werkgeverslasten")).isEqualTo(0.26);
    assertThat(parameters.waarde(LocalDate.of(2028, 1, 1), "wml.uur")).isEqualTo(14.99);
    assertThat(parameters.heeft(LocalDate.of(2028, 1, 1), "wml.maand")).isFalse();
  }

  @Test
  void een_gat_of_een_verkeerde_eenheid_in_de_jeugdbedragen_wordt_geweigerd() {
    LocalDate dag = LocalDate.of(2024, 7, 1);
    assertThatThrownBy(() ->
            Jeugdbedragen.gekeurd(
                List.of(
                    new Jeugdbedrag(dag, 20, 10.94, Unit.EURO_PER_UUR, "bron", Status.VASTGESTELD),
                    new Jeugdbedrag(dag, 18, 684, Unit.EURO_PER_MAAND, "", Status.VASTGESTELD))))
        .hasMessageContaining("18 jaar: eenheid hoort '€ per uur'")
        .hasMessageContaining("18 jaar: bron ontbreekt")
        .hasMessageContaining("18 jaar: sluit niet aan op 20 jaar");
  }

  @Test
  void een_waarde_die_midden_in_een_maand_begint_wordt_geweigerd() throws IOException {
    assertThatThrownBy(() ->
            lees(
                tabel()
                    .replace("wml.uur;2025-01-01;2025-06-30", "wml.uur;2025-01-01;2025-07-14")
                    .replace("wml.uur;2025-07-01", "wml.uur;2025-07-15")))
        .hasMessageContaining("wml.uur: 2025-07-15 is niet de eerste van een maand");
  }
}
