package nl.loont.kern.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Unit;
import org.junit.jupiter.api.Test;

class MonteCarloTest {
  private static final Model MODEL =
      Model.of(
          "proef",
          List.of(
              CellBuilder.input("a", "a", Unit.FACTOR, "1").build(),
              CellBuilder.input("b", "b", Unit.FACTOR, "2").build(),
              CellBuilder.input("c", "c", Unit.FACTOR, "3").build(),
              CellBuilder.computed("som", "som", Unit.FACTOR, "2 * a + b + c").build(),
              CellBuilder.computed("keuze", "keuze", Unit.FACTOR, "als(a >= b, a * c, b / c)")
                  .build()));

  private static final List<Factor> FACTOREN =
      List.of(
          Factor.of("a", new Distribution.Uniform(0, 4)),
          Factor.of("b", new Distribution.Normal(1, 3)));

  private static double[][] draai(int draden, long zaad) {
    MonteCarlo trekker = new MonteCarlo(MODEL, Map.of("c", 5.0), Sample.of(FACTOREN, 10_000, zaad));
    try (ForkJoinPool pool = new ForkJoinPool(draden)) {
      return pool.submit(() -> trekker.run(List.of("som", "keuze"), Progress.NONE)).join();
    }
  }

  @Test
  void een_lineaire_cel_heeft_het_gemiddelde_en_de_percentielen_van_de_formule() {
    MonteCarlo trekker =
        new MonteCarlo(
            MODEL,
            Map.of("b", 10.0, "c", -20.0),
            Sample.of(List.of(FACTOREN.getFirst()), 10_000, 1));
    Summary som = Summary.sorting(trekker.run(List.of("som"), Progress.NONE)[0]);
    // som = 2a - 10 met a tussen 0 en 4.
    assertThat(som.mean()).isCloseTo(-6, within(1e-3));
    assertThat(som.p5()).isCloseTo(-10 + 0.4, within(2e-3));
    assertThat(som.p50()).isCloseTo(-6, within(2e-3));
    assertThat(som.p95()).isCloseTo(-2 - 0.4, within(2e-3));
    assertThat(som.positive()).isZero();
  }

  @Test
  void elk_aantal_draden_geeft_dezelfde_bits() {
    double[][] een = draai(1, 1);
    assertThat(draai(2, 1)).isDeepEqualTo(een);
    assertThat(draai(7, 1)).isDeepEqualTo(een);
    assertThat(draai(2, 2)[0]).isNotEqualTo(een[0]);
  }

  @Test
  void gevallen_na_elkaar_geven_hetzelfde_als_elk_geval_apart() {
    Sample sample = Sample.of(FACTOREN, 3000, 4);
    List<Map<String, Double>> gevallen =
        List.of(Map.of("c", 1.0), Map.of("c", Double.NaN), Map.of("c", -7.0), Map.of("c", 0.25));
    double[][][] samen = new double[gevallen.size()][][];
    new MonteCarlo(MODEL, Map.of(), sample)
        .runCases(
            gevallen,
            List.of("som", "keuze"),
            (i, waarden) -> samen[i] = new double[][] {waarden[0].clone(), waarden[1].clone()},
            Progress.NONE);
    for (int i = 0; i < samen.length; i++) {
      Map<String, Double> vast = new HashMap<>(gevallen.get(i));
      assertThat(samen[i])
          .isDeepEqualTo(
              new MonteCarlo(MODEL, vast, sample).run(List.of("som", "keuze"), Progress.NONE));
    }
  }

  @Test
  void ook_gevallen_die_een_blok_delen_geven_hetzelfde_als_elk_geval_apart() {
    Sample sample = Sample.of(FACTOREN, 700, 4);
    List<Map<String, Double>> gevallen = new ArrayList<>();
    for (int i = 0; i < 5 * 4 * Runtime.getRuntime().availableProcessors() + 3; i++) {
      gevallen.add(Map.of("c", i % 3 == 0 ? Double.NaN : i - 10.0));
    }
    double[][] samen = new double[gevallen.size()][];
    new MonteCarlo(MODEL, Map.of(), sample)
        .runCases(
            gevallen,
            List.of("keuze"),
            (i, waarden) -> samen[i] = waarden[0].clone(),
            Progress.NONE);
    for (int i = 0; i < samen.length; i++) {
      assertThat(samen[i])
          .isEqualTo(
              new MonteCarlo(MODEL, gevallen.get(i), sample)
                  .run(List.of("keuze"), Progress.NONE)[0]);
    }
  }

  @Test
  void zonder_gevallen_is_er_niets_te_doen() {
    new MonteCarlo(MODEL, Map.of(), Sample.of(FACTOREN, 10, 1))
        .runCases(List.of(), List.of("som"), (_, _) -> fail("er is geen geval"), Progress.NONE);
  }

  @Test
  void zonder_onzekerheid_zijn_alle_trekkingen_gelijk() {
    double[] som =
        new MonteCarlo(MODEL, Map.of(), Sample.of(List.of(), 50, 1))
            .run(List.of("som"), Progress.NONE)[0];
    assertThat(som).hasSize(50).containsOnly(7.0);
  }

  @Test
  void cellen_van_een_factor_bewegen_samen() {
    Factor samen =
        new Factor(
            "samen",
            Map.of(
                "a", new Distribution.Uniform(0, 1),
                "b", new Distribution.Reversed(new Distribution.Uniform(0, 2))));
    double[] som =
        new MonteCarlo(MODEL, Map.of("c", 0.0), Sample.of(List.of(samen), 500, 1))
            .run(List.of("som"), Progress.NONE)[0];
    assertThat(Arrays.stream(som).allMatch(y -> Math.abs(y - 2) < 1e-12)).isTrue();
  }

  @Test
  void wie_meekijkt_kan_het_werk_afbreken() {
    MonteCarlo trekker = new MonteCarlo(MODEL, Map.of(), Sample.of(FACTOREN, 50_000, 1));
    assertThatThrownBy(() ->
            trekker.run(
                List.of("som"),
                deel -> {
                  throw new CancellationException("genoeg");
                }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void percentielen_zijn_die_van_hyndman_en_fan_type_7() {
    Summary som = Summary.sorting(new double[] {4, 1, 3, 2});
    assertThat(som.p50()).isEqualTo(2.5);
    assertThat(som.p5()).isCloseTo(1.15, within(1e-12));
    assertThat(som.p95()).isCloseTo(3.85, within(1e-12));
    assertThat(som.mean()).isEqualTo(2.5);
    assertThat(som.positive()).isEqualTo(1);
  }
}
