package nl.loont.evaluatie.synthetisch;

import static nl.loont.evaluatie.synthetisch.Fictief.factormodel;
import static nl.loont.evaluatie.synthetisch.Fictief.maanden;
import static nl.loont.evaluatie.synthetisch.Fictief.methoden;
import static nl.loont.evaluatie.synthetisch.Fictief.paneel;
import static nl.loont.evaluatie.synthetisch.Fictief.schat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import org.junit.jupiter.api.Test;

/** Placebo's, intervallen en foutmeldingen van de synthetische controle. */
class ToetsingTest {
  private static final Methode UITKOMSTEN = new Methode.Uitkomsten();

  @Test
  void de_p_waarde_is_de_plaats_op_de_ladder_van_verhoudingen() {
    Schatting s = schat(paneel(factormodel(4, 15, 40, 1)), 25, UITKOMSTEN);
    RuimtePlacebo placebo = RuimtePlacebo.van(s);
    double eigen = s.rmspeNa() / s.rmspeVoor();
    Collection<OptionalDouble> alle = placebo.verhoudingen().values();
    assertThat(alle).hasSize(15);
    long rang = alle.stream().filter(r -> r.orElseThrow() >= eigen * (1 - 1e-9)).count();
    assertThat(placebo.rang()).isEqualTo((int) rang);
    assertThat(placebo.p()).isEqualTo(rang / 15.0);
    assertThat(placebo.gefilterd())
        .extracting(RuimtePlacebo.Gefilterd::factor)
        .containsExactly(2.0, 5.0, 20.0);
    assertThat(placebo.toelichting()).anyMatch(r -> r.contains("verwerpt te vaak"));
  }

  /** De behandelde is uniek geplant; in de pool van een placebo zou hij een volmaakte fit geven. */
  @Test
  void de_behandelde_doet_niet_mee_in_de_pool_van_een_placebo() {
    double[][] y = factormodel(6, 8, 30, 1);
    y[4] = y[0].clone();
    Schatting s = schat(paneel(y), 20, UITKOMSTEN);
    assertThat(s.volmaakt()).isTrue();
    assertThat(RuimtePlacebo.van(s).verhoudingen().get("e0004")).isPresent();
  }

  @Test
  void dubbele_donoren_geven_een_placebo_zonder_verhouding_en_nergens_nan() {
    double[][] y = factormodel(6, 8, 30, 1);
    y[4] = y[5].clone();
    Schatting s = schat(paneel(y), 20, UITKOMSTEN);
    RuimtePlacebo placebo = RuimtePlacebo.van(s);
    assertThat(placebo.verhoudingen().get("e0004")).isEmpty();
    assertThat("" + placebo.verhoudingen() + placebo.gefilterd()).doesNotContain("NaN");
  }

  @Test
  void als_niets_verandert_is_er_niets_te_vergelijken() {
    double[][] y = new double[6][20];
    for (int i = 0; i < 6; i++) {
      Arrays.fill(y[i], i);
    }
    assertThatThrownBy(() -> schat(paneel(y), 12, UITKOMSTEN))
        .hasMessageContaining("dezelfde uitkomst; er is niets te vergelijken");
  }

  @Test
  void bijna_alles_constant_geeft_nergens_nan() {
    for (Methode methode : methoden()) {
      double[][] y = new double[6][20];
      for (int i = 0; i < 6; i++) {
        Arrays.fill(y[i], i);
      }
      y[5][19] = 7;
      Schatting s = schat(paneel(y), 12, methode);
      String alles =
          ""
              + s.gewichten()
              + s.pad()
              + s.synthetisch()
              + s.verschil()
              + s.gemiddeldEffect()
              + s.rmspeVoor()
              + s.rmspeNa()
              + s.ondergrensRmspe()
              + s.kktResidu()
              + s.balans()
              + RuimtePlacebo.van(s).verhoudingen()
              + Intervallen.van(s, 0.9);
      assertThat(alles).as(methode.naam()).doesNotContain("NaN").doesNotContain("Infinity");
    }
  }

  @Test
  void het_interval_en_de_p_waarde_zeggen_hetzelfde() {
    int buiten = 0;
    for (long zaad = 0; zaad < 8; zaad++) {
      for (Methode methode : methoden()) {
        double[][] y = factormodel(zaad, 10, 36, 1);
        for (int t = 24; t < 36; t++) {
          y[0][t] += t - 24;
        }
        Schatting s = schat(paneel(y), 24, methode);
        Intervallen.Uitkomst u = Intervallen.van(s, 0.9);
        for (Intervallen.Interval i : u.perPeriode()) {
          assertThat(i.significant()).as(methode.naam()).isEqualTo(i.p() <= 0.1);
          assertThat(i.effect()).isBetween(i.van().orElseThrow(), i.tot().orElseThrow());
        }
        Intervallen.Interval g = u.gemiddeld();
        assertThat(g.effect()).isEqualTo(s.gemiddeldEffect(), within(1e-9));
        assertThat(g.effect()).isBetween(g.van().orElseThrow(), g.tot().orElseThrow());
        assertThat(g.significant()).isEqualTo(g.p() <= 0.1);
        buiten += g.significant() ? 1 : 0;
      }
    }
    assertThat(buiten).isGreaterThan(10);
  }

  @Test
  void een_periode_na_de_start_geeft_hetzelfde_interval_als_het_gemiddelde() {
    Schatting s = schat(paneel(factormodel(3, 10, 25, 1)), 24, UITKOMSTEN);
    Intervallen.Uitkomst u = Intervallen.van(s, 0.9);
    assertThat(u.gemiddeld()).isEqualTo(u.perPeriode().getFirst());
    assertThat(u.gemiddeld().effect()).isCloseTo(s.gemiddeldEffect(), within(1e-12));
  }

  /** Zonder effect is P(p ≤ 0,1) hoogstens 0,1; bij 200 panelen ligt de 99,9%-grens op 34. */
  @Test
  void conforme_toetsen_verwerpen_zonder_effect_niet_te_vaak() {
    int verworpen = 0;
    for (long zaad = 0; zaad < 200; zaad++) {
      double[][] y = factormodel(1000 + zaad, 8, 20, 1);
      verworpen +=
          Intervallen.van(schat(paneel(y), 19, UITKOMSTEN), 0.9).gemiddeld().p() <= 0.1 ? 1 : 0;
    }
    assertThat(verworpen).isBetween(6, 34);
  }

  @Test
  void te_weinig_perioden_geeft_een_onbegrensd_interval_met_uitleg() {
    Schatting s = schat(paneel(factormodel(3, 10, 12, 1)), 8, UITKOMSTEN);
    Intervallen.Uitkomst u = Intervallen.van(s, 0.95);
    assertThat(u.perPeriode().getFirst().van()).isEmpty();
    assertThat(u.perPeriode().getFirst().significant()).isFalse();
    assertThat(u.toelichting().getFirst()).contains("onbegrensd");
  }

  @Test
  void zonder_een_donor_en_met_een_eerdere_start() {
    Schatting s = schat(Fictief.metKenmerken(2, 10, 30, 2), 20, UITKOMSTEN);
    List<Robuustheid.ZonderDonor> zonder = Robuustheid.zonderEenDonor(s);
    assertThat(zonder)
        .hasSize((int) s.gewichten().values().stream().filter(w -> w > 0).count())
        .allSatisfy(z -> assertThat(z.rmspeVoor()).isGreaterThanOrEqualTo(s.rmspeVoor() - 1e-12));
    for (Methode methode : methoden()) {
      Schatting eerder =
          Robuustheid.placeboInTijd(
              schat(Fictief.metKenmerken(2, 10, 30, 2), 20, methode), maanden(30).get(12));
      assertThat(eerder.pad()).hasSize(20);
      assertThat(eerder.voor()).isEqualTo(12);
    }
    assertThatThrownBy(() -> Robuustheid.placeboInTijd(s, maanden(30).get(20)))
        .hasMessageContaining("niet vóór de echte");
  }

  @Test
  void de_balans_zet_behandeld_synthetisch_en_donoren_naast_elkaar() {
    Paneel paneel = Fictief.metKenmerken(2, 10, 30, 1);
    Schatting s = schat(paneel, 20, UITKOMSTEN);
    Schatting.Balansregel regel = s.balans().getFirst();
    assertThat(regel.voorspeller()).hasToString("kenmerk0 2019-01 t/m 2020-08");
    assertThat(regel.behandeld())
        .isEqualTo(paneel.kenmerk("kenmerk0", 0, 0).orElseThrow(), within(1e-12));
    double synthetisch = 0;
    for (Map.Entry<String, Double> w : s.gewichten().entrySet()) {
      synthetisch +=
          w.getValue() * paneel.kenmerk("kenmerk0", paneel.index(w.getKey()), 0).orElseThrow();
    }
    assertThat(regel.synthetisch()).isCloseTo(synthetisch, within(1e-9));
  }

  @Test
  void een_pool_is_klein_aangevuld_met_de_kleinste_middelgrote() {
    double[][] inwoners = new double[10][2];
    for (int i = 0; i < 10; i++) {
      inwoners[i][0] = 10 * i;
      inwoners[i][1] = 1000; // na de start telt niet mee
    }
    inwoners[9][0] = Double.NaN;
    Paneel paneel =
        Paneel.van(Fictief.namen(10), maanden(2), new double[10][2], Map.of("inwoners", inwoners));
    Donorpool.Omvang omvang = new Donorpool.Omvang(paneel, "inwoners", maanden(2).get(1));
    Donorpool klein = Donorpool.tussen("klein", omvang, 0, 30);
    Donorpool midden = Donorpool.tussen("middelgroot", omvang, 30, 80);
    assertThat(klein.eenheden()).containsExactly("e0000", "e0001", "e0002");
    assertThat(klein.metKleinste("klein + 20%", midden, omvang, 0.2).eenheden())
        .containsExactly("e0000", "e0001", "e0002", "e0003");
    Donorpool ruim = klein.metKleinste("klein + 35%", midden, omvang, 0.35);
    assertThat(ruim.eenheden()).hasSize(5);
    assertThat(ruim.toelichting()).singleElement().asString().contains("geen pool", "e0009");
  }

  @Test
  void een_groep_tegenover_losse_donoren_staat_bij_de_p_waarde() {
    Paneel paneel = paneel(factormodel(1, 8, 12, 1));
    Behandeld behandeld = Behandeld.gelijk("e0000", "e0001");
    Schatting groep =
        Onderzoek.van(
                paneel,
                behandeld,
                maanden(12).get(8),
                Donorpool.alle(paneel, behandeld),
                UITKOMSTEN)
            .schat();
    assertThat(RuimtePlacebo.van(groep).toelichting())
        .anyMatch(r -> r.contains("gemiddelde van 2 eenheden met losse donoren"));
  }

  @Test
  void een_verzonnen_start_die_niet_kan_is_een_fout_in_dat_veld() {
    double[][] vlak = factormodel(1, 5, 12, 1);
    for (double[] reeks : vlak) {
      Arrays.fill(reeks, 0, 8, 5);
    }
    Schatting echt = schat(paneel(vlak), 8, UITKOMSTEN);
    for (int start : new int[] {0, 4, 9}) {
      InvoerException fout =
          catchThrowableOfType(
              InvoerException.class, () -> Robuustheid.placeboInTijd(echt, maanden(12).get(start)));
      assertThat(fout.fouten()).isNotEmpty().allMatch(f -> f.veld().equals("eerder"));
    }
    assertThatThrownBy(() -> Robuustheid.placeboInTijd(echt, maanden(12).get(4)))
        .hasMessageContaining("op de gegevens van vóór")
        .hasMessageContaining("dezelfde uitkomst");
    assertThatThrownBy(() -> GroepPlacebo.van(echt, 0, 1)).hasMessageStartingWith("groepen = 0");
    assertThatThrownBy(() -> Intervallen.van(echt, 95)).hasMessageStartingWith("intervallen = 95");
  }

  @Test
  void alles_wat_niet_kan_staat_er_tegelijk() {
    Paneel paneel = paneel(factormodel(1, 5, 10, 1));
    InvoerException fout =
        catchThrowableOfType(
            InvoerException.class,
            () ->
                Onderzoek.van(
                    paneel,
                    new Behandeld(List.of("e0000", "onbekend"), Optional.empty()),
                    maanden(10).get(1),
                    new Donorpool("pool", List.of("e0000", "e0001", "e0001")),
                    UITKOMSTEN));
    assertThat(fout.fouten())
        .extracting(Fout::melding)
        .containsExactly(
            "deze eenheid staat niet in het paneel",
            "deze eenheid staat er twee keer",
            "een behandelde eenheid kan geen donor zijn",
            "er ligt maar één periode vóór de start");
  }

  @Test
  void een_voorspeller_van_na_de_start_of_zonder_waarde_is_een_fout() {
    Paneel paneel = paneel(factormodel(1, 5, 10, 1));
    List<Periode> maanden = maanden(10);
    Methode klassiek =
        new Methode.Klassiek(
            List.of(
                new Voorspeller("uitkomst", maanden.get(0), maanden.get(8)),
                new Voorspeller("inwoners", maanden.get(0), maanden.get(1))),
            new Methode.Voorspellergewicht.Gegeven(List.of(1.0, -1.0)));
    assertThat(
            catchThrowableOfType(InvoerException.class, () -> schat(paneel, 6, klassiek)).fouten())
        .hasSize(3);
  }
}
