package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.loont.kern.model.Merk;
import nl.loont.kern.parameter.Status;
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
          assertThat(p.checked()).as(p.name()).isNotNull();
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
  void een_waarde_die_midden_in_een_maand_begint_wordt_geweigerd() throws IOException {
    assertThatThrownBy(() ->
            lees(
                tabel()
                    .replace("wml.uur;2025-01-01;2025-06-30", "wml.uur;2025-01-01;2025-07-14")
                    .replace("wml.uur;2025-07-01", "wml.uur;2025-07-15")))
        .hasMessageContaining("wml.uur: 2025-07-15 is niet de eerste van een maand");
  }
}
