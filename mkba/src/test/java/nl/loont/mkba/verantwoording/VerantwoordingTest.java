package nl.loont.mkba.verantwoording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loont.kern.parameter.Parameter;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.verantwoording.Verantwoording.Regel;
import nl.loont.mkba.verantwoording.Verantwoording.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** De gepubliceerde getallen van het rapport, elk tegen een verse berekening. */
class VerantwoordingTest {
  private static final Rekentool TOOL = Rekentool.basis();
  private static final Map<String, Regel> REGELS =
      Verantwoording.regels(TOOL).stream()
          .collect(Collectors.toMap(Regel::id, Function.identity()));

  static List<ArgumentSet> gepubliceerd() {
    return alsArgumenten(Goudtabel.lees("gepubliceerd.csv").stream());
  }

  static List<ArgumentSet> tabel62() {
    return alsArgumenten(
        Goudtabel.lees("gepubliceerd.csv").stream()
            .filter(rij -> rij.getField("vindplaats").equals("tabel 6.2"))
            .filter(rij -> !rij.getField("status").equals("tegenspraak")));
  }

  static List<ArgumentSet> vectoren() {
    return alsArgumenten(Goudtabel.lees("vectoren.csv").stream());
  }

  private static List<ArgumentSet> alsArgumenten(Stream<NamedCsvRecord> rijen) {
    List<ArgumentSet> gevonden =
        rijen.map(rij -> Arguments.argumentSet(rij.getField("id"), rij)).toList();
    if (gevonden.isEmpty()) {
      throw new IllegalStateException("geen enkele regel gevonden; dan is er niets getoetst");
    }
    return gevonden;
  }

  private static Regel regel(NamedCsvRecord rij) {
    Regel regel = REGELS.get(rij.getField("id"));
    assertThat(regel).isNotNull();
    return Objects.requireNonNull(regel);
  }

  private static double getal(NamedCsvRecord rij, String veld) {
    return Double.parseDouble(rij.getField(veld));
  }

  @ParameterizedTest
  @MethodSource("gepubliceerd")
  void het_model_maakt_waar_wat_over_het_gepubliceerde_getal_wordt_beweerd(NamedCsvRecord rij) {
    Regel regel = regel(rij);
    double gepubliceerd = getal(rij, "gepubliceerd");
    double verschil = Math.abs(regel.berekend() - gepubliceerd);
    double marge = getal(rij, "afronding") / 2 + 1e-9 * Math.abs(gepubliceerd);

    if (rij.getField("status").equals("tegenspraak")) {
      assertThat(verschil).isGreaterThan(marge);
      assertThat(rij.getField("reden")).isNotBlank();
    } else {
      assertThat(verschil).isLessThanOrEqualTo(marge);
    }
    assertThat(regel.status().label()).isEqualTo(rij.getField("status"));
  }

  @ParameterizedTest
  @MethodSource("tabel62")
  void tabel_6_2_klopt_tot_op_de_euro(NamedCsvRecord rij) {
    assertThat(Math.abs(regel(rij).berekend() - getal(rij, "gepubliceerd"))).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("vectoren")
  void de_onafgeronde_uitkomst_is_die_van_de_specificatie(NamedCsvRecord rij) {
    Invoer geval = Goudtabel.gevallen().get(rij.getField("geval"));
    assertThat(geval).as("geval").isNotNull();
    double berekend =
        TOOL.bereken(Objects.requireNonNull(geval)).waarden().get(rij.getField("cel"));

    assertThat(Math.abs(berekend - getal(rij, "waarde")))
        .isLessThanOrEqualTo(getal(rij, "tolerantie"));
  }

  @Test
  void elke_regel_heeft_een_eigen_sleutel() {
    assertThat(REGELS).hasSameSizeAs(Goudtabel.lees("gepubliceerd.csv"));
  }

  @Test
  void wat_zo_het_model_in_gaat_heet_een_gegeven_en_wat_berekend_is_niet() {
    assertThat(Objects.requireNonNull(REGELS.get("3.1-X-NBW-aantal")).gegeven()).isTrue();
    assertThat(Objects.requireNonNull(REGELS.get("4.4-VIA-begeleiding")).gegeven()).isTrue();
    assertThat(Objects.requireNonNull(REGELS.get("6.1-VIA-totaal")).gegeven()).isFalse();
    assertThat(Objects.requireNonNull(REGELS.get("6.3-omslagpunt")).gegeven()).isFalse();
  }

  @Test
  void gemeente_x_komt_op_295_duizend_en_veertigduizend_mensen_op_397_450_162() {
    assertThat(berekend("5.5.4-X-totaal")).isBetween(294_500.0, 295_500.0);
    assertThat(Math.round(berekend("6.2-totaal"))).isEqualTo(397_450_162);
  }

  private static double berekend(String id) {
    return Objects.requireNonNull(REGELS.get(id), id).berekend();
  }

  @ParameterizedTest
  @CsvSource({
    "exact,        100,   1, 100.4, EXACT",
    "exact,        100,   1, 100.6, AFWIJKING",
    "gekalibreerd, 100,   1,  99.5, GEKALIBREERD",
    "gekalibreerd, 100,   1,    99, AFWIJKING",
    "tegenspraak,  100,   1,   110, TEGENSPRAAK",
    "tegenspraak,  100,   1,   100, AFWIJKING",
    "exact,        100,   1,   NaN, AFWIJKING"
  })
  void een_bewering_die_niet_klopt_heet_een_afwijking(
      String bewering, double gepubliceerd, double afronding, double berekend, Status status) {
    assertThat(Verantwoording.status(bewering, gepubliceerd, afronding, berekend))
        .isEqualTo(status);
  }

  @Test
  void een_onbekende_bewering_wordt_geweigerd() {
    assertThatThrownBy(() -> Verantwoording.status("ongeveer", 1, 1, 1))
        .hasMessage("onbekende status 'ongeveer'");
  }

  @Test
  void het_document_toont_getallen_in_de_afronding_van_het_rapport() {
    assertThat(Verantwoordingsdocument.getal(-344_900, 1000)).isEqualTo("-345.000");
    assertThat(Verantwoordingsdocument.getal(0.15700001, 0.01)).isEqualTo("0,16");
    assertThat(Verantwoordingsdocument.getal(-0.2, 1)).isEqualTo("0");
    assertThat(Verantwoordingsdocument.getal(109.54, 0.1)).isEqualTo("109,5");
  }

  @Test
  void het_document_noemt_elke_tegenspraak_en_elke_parameter() {
    String tekst = Verantwoording.markdown(TOOL);
    String tegenspraken =
        tekst.substring(
            tekst.indexOf("## Tegenspraken in het rapport"), tekst.indexOf("## Parameters"));

    List<Regel> verwacht =
        REGELS.values().stream().filter(r -> r.status() == Status.TEGENSPRAAK).toList();
    assertThat(verwacht).isNotEmpty();
    assertThat(verwacht)
        .allSatisfy(r -> assertThat(tegenspraken).contains(r.omschrijving(), r.reden()));
    assertThat(TOOL.parameters().stream().map(Parameter::name))
        .isNotEmpty()
        .allSatisfy(naam -> assertThat(tekst).contains("| `" + naam + "` |"));
    assertThat(tekst).doesNotContain("afwijking |");
  }
}
