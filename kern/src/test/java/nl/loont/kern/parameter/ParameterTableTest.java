package nl.loont.kern.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Source;
import nl.loont.kern.model.Unit;
import org.junit.jupiter.api.Test;

class ParameterTableTest {
  private static final String KOP =
      "naam;geldigVanaf;geldigTotEnMet;waarde;eenheid;merk;bron;vindplaats;interval;gecontroleerd;toelichting";
  private static final String WML2023 =
      "wml;2023-01-01;2023-12-31;1995;€ per maand;T;SZW;Stcrt 2022;;2026-01-01;";
  private static final String WML2024 =
      "wml;2024-01-01;;2069.40;€ per maand;T;SZW;Stcrt 2023;2.069-2.070;2026-01-02;per maand";

  private static ParameterTable lees(String... regels) {
    String tekst = KOP + "\n" + String.join("\n", regels) + "\n";
    return ParameterTable.read(
        "proef.csv", new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void geeft_de_waarde_die_op_een_dag_geldt() {
    ParameterTable tabel = lees(WML2024, WML2023);

    assertThat(tabel.on(LocalDate.of(2023, 1, 1), "wml").value()).isEqualTo(1995);
    assertThat(tabel.on(LocalDate.of(2023, 12, 31), "wml").value()).isEqualTo(1995);
    assertThat(tabel.on(LocalDate.of(2024, 1, 1), "wml").value()).isEqualTo(2069.40);
    assertThat(tabel.on(LocalDate.of(2099, 1, 1), "wml").value()).isEqualTo(2069.40);
  }

  @Test
  void leest_alle_velden() {
    assertThat(lees(WML2024).on(LocalDate.of(2024, 5, 1), "wml"))
        .isEqualTo(
            new Parameter(
                "wml",
                LocalDate.of(2024, 1, 1),
                null,
                2069.40,
                Unit.EURO_PER_MAAND,
                Merk.T,
                new Source("SZW", "Stcrt 2023"),
                "2.069-2.070",
                LocalDate.of(2026, 1, 2),
                Status.GEBRUIKT_DOOR_ONDERZOEK,
                "per maand"));
  }

  @Test
  void een_status_uit_de_tabel_gaat_voor_het_merk() {
    ParameterTable tabel = leesMetStatus("x;2024-01-01;;1;factor;T;a;b;;2026-01-01;vastgesteld;");

    assertThat(tabel.on(LocalDate.of(2024, 5, 1), "x").status()).isEqualTo(Status.VASTGESTELD);
    assertThatThrownBy(() -> leesMetStatus("x;2024-01-01;;1;factor;T;a;b;;2026-01-01;zeker;"))
        .hasMessageContaining("regel 2: status 'zeker' is onbekend; bekend zijn [vastgesteld,");
  }

  private static ParameterTable leesMetStatus(String regel) {
    String tekst = KOP.replace(";toelichting", ";status;toelichting") + "\n" + regel + "\n";
    return ParameterTable.read(
        "proef.csv", new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void weigert_een_dag_voor_het_begin_en_na_het_einde() {
    ParameterTable tabel = lees(WML2023);

    assertThatThrownBy(() -> tabel.on(LocalDate.of(2022, 12, 31), "wml"))
        .hasMessage(
            "parameter 'wml' heeft op 2022-12-31 geen waarde; bekend van 2023-01-01 tot en met 2023-12-31");
    assertThatThrownBy(() -> tabel.on(LocalDate.of(2024, 1, 1), "wml"))
        .hasMessageContaining("geen waarde");
    assertThatThrownBy(() -> tabel.on(LocalDate.of(2023, 1, 1), "cao"))
        .hasMessage("parameter 'cao' staat niet in proef.csv");
  }

  @Test
  void noemt_de_namen_in_de_volgorde_van_de_tabel() {
    assertThat(lees(WML2023.replace("wml;", "z;"), WML2023.replace("wml;", "a;")).names())
        .containsExactly("z", "a");
  }

  @Test
  void een_gat_tussen_twee_perioden_komt_aan_het_licht() {
    assertThatThrownBy(() -> lees(WML2023.replace("2023-12-31", "2023-12-30"), WML2024))
        .hasMessageContaining("wml: geen waarde van 2023-12-31 tot 2024-01-01");
  }

  @Test
  void overlap_komt_aan_het_licht() {
    assertThatThrownBy(() -> lees(WML2023.replace("2023-12-31", "2024-01-01"), WML2024))
        .hasMessageContaining("wml: twee waarden op 2024-01-01");
  }

  @Test
  void een_open_einde_voor_een_volgende_periode_is_overlap() {
    assertThatThrownBy(() -> lees(WML2023.replace("2023-12-31", ""), WML2024))
        .hasMessageContaining("wml: twee waarden op 2024-01-01");
  }

  @Test
  void een_dubbele_regel_komt_aan_het_licht() {
    assertThatThrownBy(() -> lees(WML2023, WML2023))
        .hasMessageContaining("wml: twee waarden op 2023-01-01");
  }

  @Test
  void een_wisselende_eenheid_komt_aan_het_licht() {
    assertThatThrownBy(() -> lees(WML2023, WML2024.replace("€ per maand", "%")))
        .hasMessageContaining("wml: eenheid wisselt op 2024-01-01");
  }

  @Test
  void een_verkeerd_aantal_velden_noemt_de_regel() {
    assertThatThrownBy(() -> lees(WML2023, "wml;2024-01-01"))
        .hasMessageContaining("regel 3: 2 velden in plaats van 11");
    assertThatThrownBy(() -> lees(WML2023 + ";te veel"))
        .hasMessageContaining("regel 2: 12 velden in plaats van 11");
  }

  @Test
  void alle_fouten_komen_in_een_keer() {
    assertThatThrownBy(() ->
            lees(
                WML2023.replace("1995", "veel"),
                WML2023.replace(";T;", ";Q;"),
                WML2023.replace("€ per maand", "peren"),
                WML2023.replace("2023-01-01", "ooit")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("parameters in proef.csv kloppen niet:")
        .hasMessageContaining("regel 2:")
        .hasMessageContaining("regel 3:")
        .hasMessageContaining("regel 4: eenheid 'peren' is onbekend")
        .hasMessageContaining("regel 5:");
  }
}
