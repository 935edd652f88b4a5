package nl.loont.budget.simulatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import nl.loont.budget.gegevens.Demo;
import nl.loont.budget.invoer.Onzekerheidlezer;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.kern.analysis.Distribution;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.junit.jupiter.api.Test;

class TrekkingenTest {
  private static final Rekentool TOOL = Rekentool.basis();
  private static final Simulatievraag VRAAG =
      new Simulatievraag(
          Demo.voor(TOOL.register(), 2026),
          Nieuw.wettelijk(TOOL),
          2026,
          6,
          new Groei(0.01, 0.05, 0.02, 0.03, 1e6),
          List.of(
              new Ronde(
                  new Wie.Lijst(Set.of("GM0344")),
                  2027,
                  Plaatsing.van(TOOL, Map.of("aantal.BIJ", 50.0, "uren.BIJ", 29.0)))));
  private static final int UTRECHT = VRAAG.basis().plaats("GM0344").orElseThrow();

  private static Onzekerheden met(double marge, int trekkingen) {
    Distribution afwijking = new Distribution.Uniform(-marge, marge);
    return new Onzekerheden(
        afwijking,
        afwijking,
        afwijking,
        afwijking,
        new Distribution.Uniform(1 - marge, 1 + marge),
        trekkingen,
        7);
  }

  @Test
  void zonder_afwijking_geeft_elke_trekking_de_simulatie_zelf() {
    Simulatie zelf = Simulatie.bereken(TOOL, VRAAG);
    Trekkingen uit = Trekkingen.bereken(TOOL, VRAAG, met(0, 8), List.of(0, UTRECHT), Progress.NONE);
    for (int jaar = 0; jaar < 6; jaar++) {
      assertThat(uit.saldo(1, jaar).p5())
          .isCloseTo(zelf.scenario().saldo(jaar, UTRECHT), within(0.02));
      assertThat(uit.saldo(1, jaar).p95()).isEqualTo(uit.saldo(1, jaar).p5());
      assertThat(uit.effect(1, jaar).p50()).isCloseTo(zelf.effect(jaar, UTRECHT), within(0.02));
    }
  }

  @Test
  void het_aantal_draden_verandert_geen_bit() throws Exception {
    List<Integer> gevolgd = List.of(3, UTRECHT, 300);
    try (ForkJoinPool een = new ForkJoinPool(1);
        ForkJoinPool vier = new ForkJoinPool(4)) {
      Trekkingen a = een.submit(() -> trek(gevolgd)).get();
      Trekkingen b = vier.submit(() -> trek(gevolgd)).get();
      for (int i = 0; i < 3; i++) {
        for (int jaar = 0; jaar < 6; jaar++) {
          assertThat(b.saldo(i, jaar)).isEqualTo(a.saldo(i, jaar));
          assertThat(b.effect(i, jaar)).isEqualTo(a.effect(i, jaar));
        }
      }
    }
  }

  private static Trekkingen trek(List<Integer> gevolgd) {
    return Trekkingen.bereken(TOOL, VRAAG, met(0.05, 130), gevolgd, Progress.NONE);
  }

  @Test
  void meer_onzekerheid_geeft_een_bredere_band_rond_ongeveer_hetzelfde_midden() {
    Trekkingen smal =
        Trekkingen.bereken(TOOL, VRAAG, met(0.01, 512), List.of(UTRECHT), Progress.NONE);
    Trekkingen breed =
        Trekkingen.bereken(TOOL, VRAAG, met(0.05, 512), List.of(UTRECHT), Progress.NONE);
    double breedteSmal = smal.saldo(0, 5).p95() - smal.saldo(0, 5).p5();
    double breedteBreed = breed.saldo(0, 5).p95() - breed.saldo(0, 5).p5();
    assertThat(breedteBreed).isBetween(4 * breedteSmal, 7 * breedteSmal);
  }

  @Test
  void afbreken_kan_tussen_blokken() {
    assertThatThrownBy(() ->
            Trekkingen.bereken(
                TOOL,
                VRAAG,
                met(0.01, 100),
                List.of(UTRECHT),
                _ -> {
                  throw new CancellationException();
                }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void te_veel_trekkingen_voor_het_geheugen_worden_geweigerd_met_wat_wel_kan() {
    assertThat(
            Onzekerheidlezer.lees(TOOL, VRAAG, Map.of("trekkingen", 3_000, "bijstand", 0.02))
                .gevolgd())
        .hasSize(342);
    assertThatThrownBy(
            () -> Onzekerheidlezer.lees(TOOL, VRAAG, Map.of("trekkingen", 4_000, "lsk", 1)))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("onzekerheid.lsk");
    assertThatThrownBy(() -> Onzekerheidlezer.lees(TOOL, VRAAG, Map.of("trekkingen", 4_000)))
        .hasMessageContaining("2 t/m 3333");
    assertThat(
            Onzekerheidlezer.lees(
                    TOOL, VRAAG, Map.of("trekkingen", 10_000, "gemeenten", List.of("GM0344")))
                .gevolgd())
        .containsExactly(UTRECHT);
  }
}
