package nl.loont.evaluatie.synthetisch;

import static nl.loont.evaluatie.synthetisch.Fictief.factormodel;
import static nl.loont.evaluatie.synthetisch.Fictief.maanden;
import static nl.loont.evaluatie.synthetisch.Fictief.methoden;
import static nl.loont.evaluatie.synthetisch.Fictief.namen;
import static nl.loont.evaluatie.synthetisch.Fictief.paneel;
import static nl.loont.evaluatie.synthetisch.Fictief.schat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ForkJoinPool;
import nl.loont.evaluatie.paneel.Paneel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bekende antwoorden van de synthetische controle (spec 5 §6). */
class SyntheseTest {
  private static final Methode UITKOMSTEN = new Methode.Uitkomsten();
  private static final Methode KLASSIEK =
      new Methode.Klassiek(List.of(), new Methode.Voorspellergewicht.Genest());

  /** Eenheid 0 is 0,6 × eenheid 3 + 0,4 × eenheid 5, plus een effect vanaf de start. */
  private static Paneel mengeling(double effect, int voor) {
    double[][] y = factormodel(11, 9, 40, 0.5);
    for (int t = 0; t < 40; t++) {
      y[0][t] = 0.6 * y[3][t] + 0.4 * y[5][t] + (t >= voor ? effect : 0);
    }
    return paneel(y);
  }

  @Test
  void een_exacte_mengeling_geeft_die_gewichten_en_geen_verschil() {
    for (Methode methode : methoden()) {
      Schatting s = schat(mengeling(0, 30), 30, methode);
      assertThat(s.gewichten().get("e0003")).as(methode.naam()).isCloseTo(0.6, within(1e-6));
      assertThat(s.gewichten().get("e0005")).isCloseTo(0.4, within(1e-6));
      assertThat(s.rmspeVoor()).isCloseTo(0, within(1e-6));
      assertThat(s.rmspeNa()).isCloseTo(0, within(1e-6));
      assertThat(s.kktResidu()).isLessThan(1e-8);
    }
    Schatting s = schat(mengeling(0, 30), 30, UITKOMSTEN);
    assertThat(s.gewichten().get("e0003")).isCloseTo(0.6, within(1e-12));
    assertThat(s.volmaakt()).isTrue();
    assertThat(s.verhouding()).isEmpty();
    assertThat(RuimtePlacebo.van(s).p()).isEqualTo(1);
  }

  @Test
  void een_geplant_effect_komt_terug() {
    for (Methode methode : methoden()) {
      Schatting s = schat(mengeling(-5, 30), 30, methode);
      assertThat(s.gemiddeldEffect()).as(methode.naam()).isCloseTo(-5, within(1e-6));
      assertThat(s.verschil().subList(30, 40))
          .allSatisfy(v -> assertThat(v).isCloseTo(-5, within(1e-6)));
    }
    RuimtePlacebo placebo = RuimtePlacebo.van(schat(mengeling(-5, 30), 30, UITKOMSTEN));
    assertThat(placebo.rang()).isEqualTo(1);
    assertThat(placebo.p()).isEqualTo(1.0 / 9);
  }

  /** Een vast verschil in niveau vangt alleen de gecentreerde methode op. */
  @Test
  void gecentreerd_ziet_een_vast_niveauverschil_niet_als_slechte_fit() {
    double[][] y = factormodel(11, 9, 40, 0.5);
    for (int t = 0; t < 40; t++) {
      y[0][t] = 0.6 * y[3][t] + 0.4 * y[5][t] + 100;
    }
    Schatting s = schat(paneel(y), 30, new Methode.Gecentreerd());
    assertThat(s.constante()).isCloseTo(100, within(1e-9));
    assertThat(s.rmspeVoor()).isCloseTo(0, within(1e-9));
    assertThat(s.gemiddeldEffect()).isCloseTo(0, within(1e-9));
    assertThat(schat(paneel(y), 30, UITKOMSTEN).rmspeVoor()).isGreaterThan(80);
  }

  /** Kolmogorov en Smirnov: bij 200 waarden is de 5%-grens 1,36/√200 = 0,096. */
  @Test
  void zonder_effect_zijn_placebo_p_waarden_gelijk_verdeeld() {
    for (Methode methode : List.of(UITKOMSTEN, new Methode.Gecentreerd())) {
      int eenheden = 20;
      int[] aantal = new int[eenheden + 1];
      for (long zaad = 0; zaad < 200; zaad++) {
        Schatting s = schat(paneel(factormodel(zaad, eenheden, 40, 1)), 25, methode);
        aantal[RuimtePlacebo.van(s).rang()]++;
      }
      double meeste = 0;
      double tot = 0;
      for (int rang = 1; rang <= eenheden; rang++) {
        tot += aantal[rang] / 200.0;
        meeste = Math.max(meeste, Math.abs(tot - (double) rang / eenheden));
      }
      assertThat(meeste).as(methode.naam()).isLessThan(0.096);
    }
  }

  @Test
  void volgorde_van_donoren_doet_niet_ter_zake() {
    double[][] y = factormodel(5, 14, 30, 0.4);
    double[][] omgekeerd = y.clone();
    for (int i = 1; i < 14; i++) {
      omgekeerd[i] = y[14 - i];
    }
    for (Methode methode : methoden()) {
      Schatting a = schat(paneel(y), 20, methode);
      Schatting b = schat(paneel(omgekeerd), 20, methode);
      assertThat(b.gemiddeldEffect())
          .as(methode.naam())
          .isCloseTo(a.gemiddeldEffect(), within(methode.equals(KLASSIEK) ? 1e-3 : 1e-8));
      assertThat(RuimtePlacebo.van(b).rang()).isEqualTo(RuimtePlacebo.van(a).rang());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1024, 1e9})
  void schaal_van_de_uitkomst_doet_niet_ter_zake(double schaal) {
    double[][] y = factormodel(5, 14, 30, 0.4);
    double[][] groot =
        Arrays.stream(y)
            .map(r -> Arrays.stream(r).map(v -> v * schaal).toArray())
            .toArray(double[][]::new);
    for (Methode methode : methoden()) {
      Schatting a = schat(paneel(y), 20, methode);
      Schatting b = schat(paneel(groot), 20, methode);
      double marge = methode.equals(KLASSIEK) ? 1e-3 : 1e-7;
      assertThat(b.gemiddeldEffect() / schaal)
          .as(methode.naam())
          .isCloseTo(a.gemiddeldEffect(), within(marge));
      assertThat(b.gewichten().get("e0007")).isCloseTo(a.gewichten().get("e0007"), within(marge));
    }
  }

  @Test
  void verlies_komt_nooit_onder_de_ondergrens() {
    for (long zaad = 0; zaad < 12; zaad++) {
      for (Methode methode : methoden()) {
        Schatting s = schat(Fictief.metKenmerken(zaad, 12, 24, 3), 16, methode);
        assertThat(s.ondergrensRmspe()).as(methode.naam()).isBetween(0.0, s.rmspeVoor());
      }
      Schatting s = schat(Fictief.metKenmerken(zaad, 12, 24, 3), 16, UITKOMSTEN);
      assertThat(s.ondergrensRmspe()).isCloseTo(s.rmspeVoor(), within(1e-9));
    }
  }

  @Test
  void de_geneste_zoektocht_haalt_minstens_wat_elk_beginpunt_haalt() {
    for (long zaad = 0; zaad < 6; zaad++) {
      Paneel paneel = Fictief.metKenmerken(zaad, 15, 24, 4);
      Schatting genest = schat(paneel, 16, KLASSIEK);
      Schatting regressie =
          schat(
              paneel,
              16,
              new Methode.Klassiek(List.of(), new Methode.Voorspellergewicht.Regressie()));
      assertThat(genest.rmspeVoor()).isLessThanOrEqualTo(regressie.rmspeVoor() + 1e-9);
      assertThat(genest.afdalingen())
          .allSatisfy(v -> assertThat(v).isGreaterThanOrEqualTo(genest.rmspeVoor() - 1e-9));
      List<Double> zelf = genest.balans().stream().map(r -> r.gewicht().orElseThrow()).toList();
      assertThat(zelf.stream().mapToDouble(v -> v).sum()).isCloseTo(1, within(1e-12));
      Schatting terug =
          schat(
              paneel,
              16,
              new Methode.Klassiek(
                  genest.onderzoek().voorspellers(), new Methode.Voorspellergewicht.Gegeven(zelf)));
      assertThat(terug.rmspeVoor()).isCloseTo(genest.rmspeVoor(), within(1e-6));
    }
  }

  @Test
  void elke_keer_en_met_elk_aantal_draden_hetzelfde() throws Exception {
    Paneel paneel = Fictief.metKenmerken(3, 12, 24, 4);
    for (Methode methode : methoden()) {
      List<String> uitkomsten = new ArrayList<>();
      for (int draden : new int[] {1, 2, 5}) {
        try (ForkJoinPool pool = new ForkJoinPool(draden)) {
          uitkomsten.add(
              pool.submit(
                      () -> {
                        Schatting s = schat(paneel, 16, methode);
                        return s.gewichten()
                            + " "
                            + RuimtePlacebo.van(s).verhoudingen()
                            + Intervallen.van(s, 0.9);
                      })
                  .get());
        }
      }
      assertThat(uitkomsten).as(methode.naam()).allMatch(uitkomsten.getFirst()::equals);
    }
  }

  @Test
  void ridge_gaat_van_simplexgewichten_naar_een_nauwere_fit() {
    Paneel paneel = paneel(factormodel(8, 12, 30, 0.6));
    Schatting zonder = schat(paneel, 20, UITKOMSTEN);
    Schatting streng = schat(paneel, 20, new Methode.Ridge(OptionalDouble.of(1e12)));
    Schatting los = schat(paneel, 20, new Methode.Ridge(OptionalDouble.of(1e-3)));
    assertThat(streng.gemiddeldEffect()).isCloseTo(zonder.gemiddeldEffect(), within(1e-6));
    assertThat(los.rmspeVoor()).isLessThan(zonder.rmspeVoor());
    assertThat(los.gewichten().values().stream().mapToDouble(w -> w).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void een_groep_is_het_gewogen_gemiddelde_van_haar_eenheden() {
    double[][] y = factormodel(2, 10, 24, 0.5);
    double[][] inwoners = new double[10][24];
    for (int i = 0; i < 10; i++) {
      Arrays.fill(inwoners[i], i + 1);
    }
    Paneel paneel = Paneel.van(namen(10), maanden(24), y, Map.of("inwoners", inwoners));
    Behandeld groep = new Behandeld(List.of("e0000", "e0002"), Optional.of("inwoners"));
    Schatting s =
        Onderzoek.van(paneel, groep, maanden(24).get(16), Donorpool.alle(paneel, groep), UITKOMSTEN)
            .schat();
    assertThat(s.pad().get(4)).isCloseTo((y[0][4] + 3 * y[2][4]) / 4, within(1e-12));
    assertThat(s.toelichting()).anyMatch(r -> r.contains("gewogen naar inwoners"));
    GroepPlacebo placebo = GroepPlacebo.van(s, 50, 1);
    assertThat(placebo.p()).isEqualTo(placebo.rang() / 51.0);
    assertThat(GroepPlacebo.van(s, 50, 1)).isEqualTo(placebo);
  }
}
