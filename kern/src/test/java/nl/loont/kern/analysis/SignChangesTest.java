package nl.loont.kern.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nl.loont.kern.analysis.SignChanges.Segment;
import org.junit.jupiter.api.Test;

class SignChangesTest {
  private static final double ZERO = 1e-7;

  private static List<Segment> van(double low, double high, DoubleUnaryOperator f) {
    return SignChanges.of(low, high, ZERO, x -> Arrays.stream(x).map(f).toArray());
  }

  private static List<Integer> tekens(List<Segment> stukken) {
    return stukken.stream().map(Segment::sign).toList();
  }

  @Test
  void een_rechte_lijn_heeft_een_omslagpunt() {
    List<Segment> stukken = van(0, 1, x -> 30_000 * (x - 0.39));
    assertThat(tekens(stukken)).containsExactly(-1, 1);
    assertThat(stukken.getLast().from()).isCloseTo(0.39, within(1e-10));
    assertThat(stukken.getLast().jump()).isFalse();
  }

  @Test
  void alle_nulpunten_van_een_derdegraads_worden_gevonden() {
    List<Segment> stukken = van(-10, 10, x -> 1e6 * (x + 7.25) * (x - 0.001) * (x - 0.0013));
    assertThat(tekens(stukken)).containsExactly(-1, 1, -1, 1);
    assertThat(stukken.get(1).from()).isCloseTo(-7.25, within(1e-7));
    assertThat(stukken.get(2).from()).isCloseTo(0.001, within(1e-4));
  }

  @Test
  void een_top_die_net_over_de_nul_komt_tussen_twee_rasterpunten_telt_mee() {
    List<Segment> stukken = van(0, 100, x -> 1e6 * (1e-4 - (x - 33.3337) * (x - 33.3337)));
    assertThat(tekens(stukken)).containsExactly(-1, 1, -1);
    assertThat(stukken.get(1).from()).isCloseTo(33.3237, within(1e-3));
    assertThat(stukken.get(1).to()).isCloseTo(33.3437, within(1e-3));
  }

  @Test
  void een_uitkomst_die_nul_alleen_raakt_geeft_een_punt() {
    List<Segment> stukken = van(0, 1, x -> 1e6 * Math.abs(x - 0.3));
    assertThat(tekens(stukken)).containsExactly(1, 0, 1);
    assertThat(stukken.get(1).from()).isEqualTo(stukken.get(1).to()).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void zonder_nulpunt_is_er_een_stuk() {
    assertThat(van(0, 1, x -> x + 1)).containsExactly(new Segment(0, 1, 1, false));
    assertThat(van(0, 1, x -> -x - 1)).containsExactly(new Segment(0, 1, -1, false));
  }

  @Test
  void altijd_nul_is_een_stuk_nul() {
    assertThat(van(0, 1, _ -> 0)).containsExactly(new Segment(0, 1, 0, false));
  }

  @Test
  void een_lang_stuk_nul_blijft_een_stuk() {
    List<Segment> stukken = van(0, 1, x -> Math.max(0, x - 0.5));
    assertThat(tekens(stukken)).containsExactly(0, 1);
    assertThat(stukken.getFirst().to()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void een_sprong_over_nul_heet_een_sprong() {
    List<Segment> stukken = van(0, 40, x -> x >= 23.66 ? 2017 : -2017);
    assertThat(tekens(stukken)).containsExactly(-1, 1);
    assertThat(stukken.getLast().jump()).isTrue();
    assertThat(stukken.getLast().from()).isCloseTo(23.66, within(1e-9));
  }

  @Test
  void een_bereik_van_meer_ordes_van_grootte_wordt_naar_verhouding_doorzocht() {
    List<Segment> stukken = van(500, 2_000_000, x -> x < 620 ? -1 : x < 640 ? 1 : -1);
    assertThat(tekens(stukken)).containsExactly(-1, 1, -1);
  }
}
