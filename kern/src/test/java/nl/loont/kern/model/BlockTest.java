package nl.loont.kern.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final List<String> INVULBAAR =
      List.of("aantal", "nuggers", "loonwaarde", "loon2022", "factor", "loon", "uitkering");

  private final Model model = Testcellen.model();

  @Test
  void een_blok_geeft_bit_voor_bit_de_uitkomsten_van_losse_gevallen() {
    Random toeval = new Random(42);
    List<Map<String, Double>> gevallen = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      gevallen.add(willekeurig(toeval));
    }

    List<Values> samen = model.evaluate(gevallen);

    for (int i = 0; i < gevallen.size(); i++) {
      Values los = model.evaluate(gevallen.get(i));
      for (Cell cel : model.cells()) {
        assertThat(Double.doubleToRawLongBits(samen.get(i).get(cel.name())))
            .as("geval %d, cel %s", i, cel.name())
            .isEqualTo(Double.doubleToRawLongBits(los.get(cel.name())));
      }
    }
  }

  private static Map<String, Double> willekeurig(Random toeval) {
    Map<String, Double> geval = new HashMap<>();
    for (String cel : INVULBAAR) {
      switch (toeval.nextInt(3)) {
        case 0 -> geval.put(cel, Double.NaN);
        case 1 -> geval.put(cel, toeval.nextGaussian() * 30_000);
        default -> {}
      }
    }
    return geval;
  }

  @Test
  void niet_een_getal_betekent_niets_ingevuld() {
    Map<String, Double> leeg = Map.of("loon", Double.NaN, "aantal", 3.0);

    Values waarden = model.evaluate(leeg);

    assertThat(waarden.get("loon")).isEqualTo(25_000);
    assertThat(waarden.overridden()).containsExactly("aantal");
    assertThat(Explanation.of(waarden, "loon").isLeaf()).isFalse();
  }

  @Test
  void in_een_rij_geldt_de_formule_alleen_waar_niets_is_ingevuld() {
    Block blok = model.block(3);
    blok.set("loon2022", new double[] {10_000, Double.NaN, 30_000});
    blok.set("loon", new double[] {Double.NaN, Double.NaN, 1});
    blok.evaluate();

    assertThat(blok.get("loon")).containsExactly(12_500, 25_000, 1);
    assertThat(blok.get("loon", 1)).isEqualTo(25_000);
  }

  @Test
  void een_blok_is_opnieuw_te_gebruiken_met_andere_waarden() {
    Block blok = model.block(2);
    blok.set("aantal", new double[] {1, 2});
    blok.evaluate();
    double[] eerst = blok.get("besparing");
    blok.set("aantal", 3);
    blok.evaluate();

    assertThat(eerst).containsExactly(17_434, 2 * 17_434);
    assertThat(blok.get("besparing")).containsExactly(3 * 17_434, 3 * 17_434);
  }

  @Test
  void wat_de_aanroeper_met_een_uitkomst_doet_verandert_het_blok_niet() {
    Block blok = model.block(2);
    double[] invoer = {1, 2};
    blok.set("aantal", invoer);
    blok.evaluate();
    blok.get("aantal")[0] = 99;
    blok.get("saldo")[0] = 99;

    assertThat(blok.get("aantal")).containsExactly(1, 2);
    assertThat(blok.get("saldo", 0)).isNotEqualTo(99);
    assertThat(invoer).containsExactly(1, 2);
  }

  @Test
  void weigert_verkeerd_gebruik_met_een_duidelijke_melding() {
    Block blok = model.block(2);

    assertThatThrownBy(() -> model.block(0)).hasMessageContaining("minstens één geval");
    assertThatThrownBy(() -> blok.set("aantal", new double[] {1}))
        .hasMessageContaining("1 waarden voor 2 gevallen");
    assertThatThrownBy(() -> blok.set("saldo", 1)).hasMessageContaining("wordt berekend");
    assertThatThrownBy(() -> blok.get("saldo"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("evaluate()");
    blok.evaluate();
    blok.set("aantal", 1);
    assertThatThrownBy(() -> blok.get("saldo")).hasMessageContaining("evaluate()");
  }

  @Test
  void geen_gevallen_geeft_geen_uitkomsten() {
    assertThat(model.evaluate(List.of())).isEmpty();
  }

  @Test
  void min_nul_bestaat_niet() {
    assertThat(model.evaluate(Map.of("loon", 0.0)).get("drempel")).isEqualTo(0.0);
    assertThat(1 / model.evaluate(Map.of("loon", 0.0)).get("drempel"))
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void telkens_een_deel_opnieuw_zetten_geeft_dezelfde_bits_als_een_nieuw_blok() {
    Random toeval = new Random(5);
    List<String> cellen = List.of("aantal", "nuggers", "loonwaarde", "loon2022", "loon", "factor");
    Block zuinig = model.block(8);
    Map<String, double[]> gezet = new HashMap<>();
    for (int ronde = 0; ronde < 200; ronde++) {
      String cel = cellen.get(toeval.nextInt(cellen.size()));
      double[] waarden = new double[8];
      boolean leeg = toeval.nextInt(4) == 0;
      for (int i = 0; i < waarden.length; i++) {
        waarden[i] = leeg || toeval.nextInt(9) == 0 ? Double.NaN : toeval.nextDouble() * 30;
      }
      gezet.put(cel, waarden);
      zuinig.set(cel, waarden);
      zuinig.evaluate();
      Block nieuw = model.block(8);
      gezet.forEach(nieuw::set);
      nieuw.evaluate();
      for (Cell c : model.cells()) {
        assertThat(zuinig.get(c.name())).as(c.name()).isEqualTo(nieuw.get(c.name()));
      }
    }
  }

  @Test
  void kopieert_een_uitkomst_in_een_rij_van_de_aanroeper() {
    Block blok = model.block(3);
    blok.set("aantal", new double[] {1, 2, 3});
    blok.evaluate();
    double[] rij = new double[5];
    blok.copy("aantal", rij, 1);
    assertThat(rij).containsExactly(0, 1, 2, 3, 0);
    blok.copy("factor", rij, 2);
    assertThat(rij).containsExactly(0, 1, 1.25, 1.25, 1.25);
  }
}
