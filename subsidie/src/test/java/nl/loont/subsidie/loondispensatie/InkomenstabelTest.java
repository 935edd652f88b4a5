package nl.loont.subsidie.loondispensatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** De tabellen 11.1 en 11.2, en wat er uit de gepubliceerde gemiddelden volgt. */
class InkomenstabelTest {

  private static Inkomen inkomen(double a, double b, double c) {
    return new Inkomen(deel(a), deel(b), deel(c));
  }

  private static OptionalDouble deel(double waarde) {
    return Double.isNaN(waarde) ? OptionalDouble.empty() : OptionalDouble.of(waarde);
  }

  private static Pilotinkomen pilot(String tabel, String kolom) {
    return Pilotinkomen.alle().stream()
        .filter(p -> p.tabel().equals(tabel) && p.kolom().startsWith(kolom))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void elke_kolom_is_gemiddeld_over_zijn_eigen_bekende_waarden() {
    double leeg = Double.NaN; // fictieve mensen
    Inkomenstabel tabel =
        Inkomenstabel.van(
            List.of(
                inkomen(900, 500, 450),
                inkomen(1000, 400, 500),
                inkomen(800, leeg, 700),
                inkomen(leeg, 900, leeg)));
    assertThat(tabel.uitkeringBijStart().gemiddelde()).hasValue(900);
    assertThat(tabel.uitkeringBijStart().records()).isEqualTo(3);
    assertThat(tabel.loon().gemiddelde()).hasValue(600);
    assertThat(tabel.aanvulling().gemiddelde()).hasValue(550);
    assertThat(tabel.totaalInkomen().gemiddelde()).hasValue(925);
    assertThat(tabel.totaalInkomen().records()).isEqualTo(2);
    assertThat(tabel.verschil().gemiddelde()).hasValue(-25);
  }

  @Test
  void tabel_11_2_komt_uit_op_een_cent_na_als_iedereen_het_gemiddelde_heeft() {
    List<Inkomen> inleveraars = new ArrayList<>();
    for (int i = 0; i < pilot("11.2", "A").records(); i++) {
      inleveraars.add(
          inkomen(
              pilot("11.2", "A").gemiddelde(),
              pilot("11.2", "B").gemiddelde(),
              pilot("11.2", "C").gemiddelde()));
    }
    inleveraars.add(inkomen(900, 500, 500)); // levert niet in en telt hier dus niet mee
    Inkomenstabel tabel = Inkomenstabel.vanWieInlevert(inleveraars);
    assertThat(tabel.totaalInkomen().records()).isEqualTo(19);
    assertThat(tabel.totaalInkomen().gemiddelde().orElseThrow())
        .isEqualTo(977.34, within(1e-9))
        .isEqualTo(pilot("11.2", "D").gemiddelde(), within(0.0101)); // gedrukt 977,35
    assertThat(tabel.verschil().gemiddelde().orElseThrow())
        .isEqualTo(pilot("11.2", "verschil").gemiddelde(), within(0.0101)); // gedrukt -136,81
  }

  @Test
  void in_tabel_11_1_tellen_loon_en_aanvulling_niet_op_tot_het_inkomen() {
    double som = pilot("11.1", "B").gemiddelde() + pilot("11.1", "C").gemiddelde();
    assertThat(som).isEqualTo(1085.25, within(1e-9));
    assertThat(som).isNotCloseTo(pilot("11.1", "D").gemiddelde(), within(1.0));
  }

  @Test
  void de_andere_85_gaan_er_gemiddeld_207_74_op_vooruit_en_18_procent_levert_in() {
    Pilotinkomen alle = pilot("11.1", "verschil");
    Pilotinkomen minder = pilot("11.2", "verschil");
    int meer = alle.records() - minder.records();
    assertThat(meer).isEqualTo(85);
    double vooruit =
        (alle.records() * alle.gemiddelde() - minder.records() * minder.gemiddelde()) / meer;
    assertThat(vooruit).isEqualTo(207.74, within(0.005));
    assertThat(100.0 * minder.records() / alle.records()).isEqualTo(18.3, within(0.05));
  }
}
