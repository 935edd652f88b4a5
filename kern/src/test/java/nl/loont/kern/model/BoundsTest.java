package nl.loont.kern.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private final Model model = Testcellen.model();

  private List<Violation> toets(Map<String, Double> invoer) {
    return model.check(model.evaluate(invoer));
  }

  @Test
  void de_basis_schendt_niets() {
    assertThat(toets(Map.of())).isEmpty();
  }

  @Test
  void een_grens_zelf_mag() {
    assertThat(toets(Map.of("aantal", 0.0))).isEmpty();
    assertThat(toets(Map.of("loonwaarde", 1.0))).isEmpty();
  }

  @Test
  void een_uitgesloten_ondergrens_mag_niet() {
    List<Violation> schendingen = toets(Map.of("loonwaarde", 0.0));

    assertThat(schendingen)
        .singleElement()
        .satisfies(s -> {
          assertThat(s.cell().name()).isEqualTo("loonwaarde");
          assertThat(s.minExclusive()).isTrue();
          assertThat(s.min()).isEqualTo(0.0);
          assertThat(s.max()).isEqualTo(1.0);
          assertThat(s.fatal()).isTrue();
        });
  }

  @Test
  void een_grens_kan_van_een_andere_cel_afhangen() {
    assertThat(toets(Map.of("nuggers", 4.0))).isEmpty();
    assertThat(toets(Map.of("nuggers", 5.0)))
        .singleElement()
        .satisfies(s -> {
          assertThat(s.max()).isEqualTo(4.0);
          assertThat(s.remark()).isEqualTo("niet meer dan het aantal");
        });
    assertThat(toets(Map.of("nuggers", 5.0, "aantal", 5.0))).isEmpty();
  }

  @Test
  void een_gebroken_getal_is_fout_waar_alleen_hele_mogen() {
    assertThat(toets(Map.of("aantal", 1.5)))
        .singleElement()
        .satisfies(s -> assertThat(s.fatal()).isTrue());
    assertThat(toets(Map.of("nuggers", 1.5))).isEmpty();
  }

  @Test
  void buiten_het_gebruikelijke_is_een_waarschuwing() {
    assertThat(toets(Map.of("aantal", 51.0)))
        .singleElement()
        .satisfies(s -> {
          assertThat(s.fatal()).isFalse();
          assertThat(s.remark()).isEqualTo("opvallend veel");
          assertThat(s.min()).isNull();
        });
  }

  @Test
  void wat_fout_is_krijgt_niet_ook_nog_een_waarschuwing() {
    assertThat(toets(Map.of("aantal", 101.0))).extracting(Violation::fatal).containsExactly(true);
  }

  @Test
  void fouten_staan_voor_waarschuwingen() {
    assertThat(toets(Map.of("aantal", 60.0, "loonwaarde", 2.0)))
        .extracting(s -> s.cell().name())
        .containsExactly("loonwaarde", "aantal");
  }

  @Test
  void het_bereik_van_een_cel_volgt_ook_uit_cellen_die_naar_haar_verwijzen() {
    Values vier = model.evaluate(Map.of("nuggers", 3.0));
    assertThat(model.range(vier, "nuggers")).isEqualTo(new Range(0, 4));
    assertThat(model.range(vier, "aantal")).isEqualTo(new Range(3, 100));
  }

  @Test
  void een_verboden_ondergrens_hoort_net_niet_bij_het_bereik() {
    Range bereik = model.range(model.evaluate(Map.of()), "loonwaarde");
    assertThat(bereik.low()).isPositive().isLessThan(1e-6);
    assertThat(bereik.high()).isEqualTo(1);
    assertThat(bereik.points(3)[2]).isEqualTo(1);
  }

  @Test
  void een_cel_zonder_grenzen_heeft_geen_bereik() {
    assertThatThrownBy(() -> model.range(model.evaluate(Map.of()), "loon"))
        .hasMessageContaining("heeft geen bereik");
  }
}
