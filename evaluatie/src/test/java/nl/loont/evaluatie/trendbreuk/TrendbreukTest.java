package nl.loont.evaluatie.trendbreuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.regressie.Kansen;
import nl.loont.evaluatie.regressie.KleinsteKwadraten;
import nl.loont.evaluatie.regressie.Schatting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TrendbreukTest {
  private static final Periode BREUK = new Periode(2022, 1);
  private static final Breukopzet OPZET = Breukopzet.standaard(BREUK);

  private static Tijdreeks reeks(int lengte, IntToDoubleFunction waarde) {
    Periode begin = new Periode(2019, 1);
    return new Tijdreeks(
        IntStream.range(0, lengte).mapToObj(begin::plus).toList(),
        IntStream.range(0, lengte).mapToObj(waarde::applyAsDouble).toList());
  }

  private static Tijdreeks fictief() {
    return Tijdreeks.van(
        Paneel.lees(Path.of("src/test/resources/golden/trendbreuk-paneel.csv")), "fictief");
  }

  private static Segmentmodel model(String naam) {
    Tijdreeks reeks = fictief();
    return switch (naam) {
      case "niveau" -> Trendbreuk.van(reeks, OPZET).model();
      case "log" -> Trendbreuk.van(reeks, OPZET).logModel().orElseThrow();
      case "groei" -> Trendbreuk.van(reeks, OPZET).groeiModel().orElseThrow();
      case "jaargroei" ->
          Trendbreuk.van(reeks, OPZET.metGroei(Vorm.JAARGROEI)).groeiModel().orElseThrow();
      case "bandbreedte 0" -> Trendbreuk.van(reeks, OPZET.metBandbreedte(0)).model();
      case "bandbreedte 8" -> Trendbreuk.van(reeks, OPZET.metBandbreedte(8)).model();
      case "geen seizoen" -> Trendbreuk.van(reeks, OPZET.zonderSeizoen()).model();
      default -> throw new IllegalArgumentException(naam);
    };
  }

  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/golden/trendbreuk.csv",
      delimiter = ';',
      useHeadersInDisplayName = true)
  void een_onafhankelijke_berekening_geeft_dezelfde_effecten(
      String model,
      String effect,
      double schatting,
      double standaardfout,
      double t,
      double p,
      double van,
      double tot) {
    Schatting gevonden = model(model).effecten().getOrDefault(effect, Schatting.metT(0, 0, 1));
    assertThat(gevonden.schatting())
        .isCloseTo(schatting, within(1e-10 * (1 + Math.abs(schatting))));
    assertThat(gevonden.standaardfout()).isCloseTo(standaardfout, within(1e-9));
    assertThat(gevonden.t().orElseThrow() / t).isCloseTo(1, within(1e-7));
    assertThat(gevonden.p().orElseThrow()).isCloseTo(p, within(1e-9));
    assertThat(gevonden.van()).isCloseTo(van, within(1e-8));
    assertThat(gevonden.tot()).isCloseTo(tot, within(1e-8));
  }

  @Test
  void chow_en_sup_f_kloppen_met_een_onafhankelijke_berekening() {
    Trendbreuk uit = Trendbreuk.van(fictief(), OPZET);
    assertThat(uit.chow().orElseThrow().f()).isCloseTo(26.772970071626162, within(1e-8));
    assertThat(uit.chow().orElseThrow().p()).isCloseTo(6.330873815065183e-09, within(1e-16));
    SupF supF = uit.supF().orElseThrow();
    assertThat(supF.f()).isCloseTo(55.58541728518286, within(1e-7));
    assertThat(supF.periode()).isEqualTo(new Periode(2022, 4));
    assertThat(supF.p()).isCloseTo(3.6066381982350573e-11, within(1e-18));
    assertThat(supF.verloop()).as("15%% van 72 is 10 aan elke kant").hasSize(53);
    assertThat(supF.verloop().getFirst().periode()).isEqualTo(new Periode(2019, 11));
    assertThat(uit.model().bandbreedteGebruikt()).isEqualTo(3);
  }

  @Test
  void een_geplante_breuk_zonder_ruis_komt_precies_terug() {
    Tijdreeks reeks =
        reeks(72, t -> 50 + 0.5 * t + (t >= 36 ? 4 + 0.25 * (t - 36) : 0) + (t % 12 == 5 ? 2 : 0));
    Trendbreuk uit = Trendbreuk.van(reeks, OPZET);
    Segmentmodel model = uit.model();
    assertThat(model.constante().schatting()).isCloseTo(50, within(1e-10));
    assertThat(model.trend().schatting()).isCloseTo(0.5, within(1e-12));
    assertThat(model.niveauverschuiving().schatting()).isCloseTo(4, within(1e-10));
    assertThat(model.trendverandering().schatting()).isCloseTo(0.25, within(1e-12));
    assertThat(model.maanden().keySet()).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(model.niveauverschuiving().t()).as("zonder ruis bestaat t niet").isEmpty();
    assertThat(uit.chow()).isEmpty();
    assertThat(uit.meldingen()).anyMatch(m -> m.contains("past volmaakt"));
    assertThat(model.zonderBreuk().get(36)).isCloseTo(50 + 0.5 * 36, within(1e-9));
    assertThat(model.aangepast().get(71)).isCloseTo(reeks.waarden().get(71), within(1e-9));
  }

  @Test
  void zonder_seizoen_is_chow_die_van_twee_losse_regressies() {
    Tijdreeks reeks = fictief();
    Chow chow = Trendbreuk.van(reeks, OPZET.zonderSeizoen()).chow().orElseThrow();
    double[] y = reeks.getallen();
    double samen = kwadraten(y, 0, 72);
    double los = kwadraten(y, 0, 36) + kwadraten(y, 36, 72);
    double f = ((samen - los) / 2) / (los / 68);
    assertThat(chow.f()).isCloseTo(f, within(1e-9));
    assertThat(chow.p()).isCloseTo(Kansen.bovenF(f, 2, 68), within(1e-12));
  }

  private static double kwadraten(double[] y, int van, int tot) {
    double[][] x =
        IntStream.range(van, tot).mapToObj(t -> new double[] {1, t}).toArray(double[][]::new);
    double[] deel = IntStream.range(van, tot).mapToDouble(t -> y[t]).toArray();
    return KleinsteKwadraten.van(x, deel).orElseThrow().kwadraten();
  }

  /**
   * Stock en Watson, Introduction to Econometrics: kritieke waarden van QLR bij 15%, maal q = 2.
   */
  @ParameterizedTest
  @CsvSource({"10.00, 0.10, 0.006", "11.72, 0.05, 0.004", "15.56, 0.01, 0.0015"})
  void hansen_geeft_de_gepubliceerde_kritieke_waarden(double f, double p, double marge) {
    assertThat(Hansen.P_WAARDEN.p(f, 0.15)).isCloseTo(p, within(marge));
  }

  @Test
  void de_p_waarde_daalt_met_f_en_sluit_aan_tussen_de_rijen() {
    for (double tau = 0.005; tau <= 0.5; tau += 0.005) {
      double vorige = 1;
      for (double f = 0; f < 40; f += 0.5) {
        double p = Hansen.P_WAARDEN.p(f, tau);
        assertThat(p).isBetween(0.0, vorige + 1e-12);
        vorige = p;
      }
    }
    assertThat(Hansen.P_WAARDEN.p(9, 0.5)).isCloseTo(Kansen.bovenChiKwadraat(9, 2), within(1e-12));
    assertThat(Hansen.P_WAARDEN.p(9, 0.15))
        .isCloseTo(
            Kansen.bovenChiKwadraat(-1.65273586 + 1.05932633 * 9, 4.69340428), within(1e-12));
  }

  /** De maat van de toets zonder breuk, zoals docs/evaluatie-sequenties.md hem noemt. */
  @ParameterizedTest
  @CsvSource({"0, 0.02, 0.18", "0.5, 0.50, 0.90"})
  void sup_f_verwerpt_te_vaak_als_de_reeks_samenhangt(double rho, double minst, double meest) {
    int verworpen = 0;
    for (int zaad = 0; zaad < 100; zaad++) {
      Random toeval = new Random(zaad);
      double[] ruis = new double[72];
      double vorige = toeval.nextGaussian() / Math.sqrt(1 - rho * rho);
      for (int t = 0; t < ruis.length; t++) {
        vorige = rho * vorige + toeval.nextGaussian();
        ruis[t] = vorige;
      }
      SupF supF = new Breuktoets(reeks(72, t -> ruis[t]), true).supF().orElseThrow();
      verworpen += supF.p() < 0.05 ? 1 : 0;
    }
    assertThat(verworpen / 100.0).isBetween(minst, meest);
  }

  @Test
  void elke_jaargrens_wordt_getoetst() {
    Trendbreuk uit = Trendbreuk.van(fictief(), OPZET);
    assertThat(uit.jaargrenzen())
        .extracting(Trendbreuk.Jaargrens::periode)
        .containsExactly(
            new Periode(2020, 1),
            new Periode(2021, 1),
            new Periode(2022, 1),
            new Periode(2023, 1),
            new Periode(2024, 1));
    assertThat(uit.jaargrenzen().get(2).model()).isEqualTo(uit.model());
    assertThat(uit.jaargrenzen().get(2).groeiModel()).isEqualTo(uit.groeiModel());
  }

  @Test
  void een_bekende_breuk_in_de_gegevens_staat_bij_de_uitkomst() {
    Trendbreuk uit =
        Trendbreuk.van(
            fictief(),
            OPZET.metBekendeBreuken(
                List.of(
                    new Databreuk(new Periode(2023, 1), "andere registratie"),
                    new Databreuk(new Periode(2030, 1), "later"))));
    assertThat(uit.meldingen())
        .contains("bekende breuk in de gegevens tussen 2022-12 en 2023-01: andere registratie")
        .noneMatch(m -> m.contains("later"));
  }

  @Test
  void log_en_groei_ontbreken_met_een_melding_als_er_een_nul_in_staat() {
    Trendbreuk uit = Trendbreuk.van(reeks(72, t -> (t * 7) % 13), OPZET);
    assertThat(uit.logModel()).isEmpty();
    assertThat(uit.groeiModel()).isEmpty();
    assertThat(uit.meldingen())
        .contains(
            "het model van de log kan niet: niet elke waarde ligt boven 0",
            "het model van de groei kan niet: niet elke waarde ligt boven 0");
  }

  @Test
  void een_reeks_van_jaren_kan_zonder_maanden() {
    Tijdreeks jaren =
        new Tijdreeks(
            IntStream.range(2010, 2025).mapToObj(j -> new Periode(j, 0)).toList(),
            IntStream.range(0, 15).mapToObj(t -> 10.0 + t + (t * 5) % 3).toList());
    Trendbreuk uit = Trendbreuk.van(jaren, Breukopzet.standaard(new Periode(2018, 0)));
    assertThat(uit.model().maanden()).isEmpty();
    assertThat(uit.meldingen()).anyMatch(m -> m.startsWith("de perioden zijn jaren"));
    assertThat(uit.model().niveauverschuiving().p()).isNotEqualTo(OptionalDouble.empty());
  }

  @Test
  void fouten_staan_in_gewoon_nederlands_en_alle_tegelijk() {
    assertThatThrownBy(() -> Trendbreuk.van(reeks(12, t -> 3), OPZET.metBandbreedte(99)))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("de reeks is constant")
        .hasMessageContaining("te weinig voor 15 effecten (toegestaan: minstens 16)")
        .hasMessageContaining("breuk = 2022-01: deze periode staat niet in de reeks")
        .hasMessageContaining("bandbreedte = 99");
    Tijdreeks gat =
        new Tijdreeks(List.of(new Periode(2019, 1), new Periode(2019, 3)), List.of(1.0, 2.0));
    assertThatThrownBy(() -> Trendbreuk.van(gat, OPZET))
        .hasMessageContaining("de perioden sluiten niet aan");
  }

  @Test
  void de_golden_tabel_is_niet_leeg() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/test/resources/golden/trendbreuk.csv"))).hasSize(30);
  }
}
