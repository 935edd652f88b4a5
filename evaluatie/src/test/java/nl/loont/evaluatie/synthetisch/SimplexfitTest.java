package nl.loont.evaluatie.synthetisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** De oplosser van het simplexprobleem: bewijs van optimaliteit, en een andere oplosser ernaast. */
class SimplexfitTest {
  private static double[][] toevallig(long zaad, int donoren, int rijen) {
    Random toeval = new Random(zaad);
    double[][] punten = new double[donoren][rijen];
    for (double[] punt : punten) {
      for (int t = 0; t < rijen; t++) {
        punt[t] = toeval.nextGaussian() + 0.5;
      }
    }
    return punten;
  }

  @ParameterizedTest
  @CsvSource({"40,20", "40,60", "8,3", "100,12", "3,30", "80,36", "1,5", "300,60"})
  void residu_is_klein_en_gewichten_liggen_op_het_simplex(int donoren, int rijen) {
    for (long zaad = 0; zaad < 25; zaad++) {
      Simplexfit fit = Simplexfit.los(toevallig(zaad, donoren, rijen));
      double som = 0;
      for (double w : fit.gewichten()) {
        assertThat(w).isNotNegative();
        som += w;
      }
      assertThat(som).isCloseTo(1, within(1e-14));
      assertThat(fit.kktResidu()).isLessThan(1e-13);
      assertThat(fit.ondergrens()).isLessThanOrEqualTo(fit.kwadraat());
      assertThat(fit.ondergrens()).isCloseTo(fit.kwadraat(), within(1e-12 * (1 + fit.kwadraat())));
    }
  }

  /** ojAlgo als scheidsrechter: hij komt nooit lager uit, en op zes cijfers hetzelfde. */
  @Test
  void een_andere_oplosser_vindt_niets_beters() {
    for (long zaad = 0; zaad < 5; zaad++) {
      double[][] punten = toevallig(zaad, 15, 25);
      Simplexfit fit = Simplexfit.los(punten);
      ExpressionsBasedModel model = new ExpressionsBasedModel();
      Variable[] w = new Variable[punten.length];
      for (int j = 0; j < w.length; j++) {
        w[j] = model.newVariable("w" + j).lower(0);
      }
      Expression som = model.newExpression("som").level(1);
      Expression doel = model.newExpression("doel").weight(1);
      for (int i = 0; i < w.length; i++) {
        som.set(w[i], 1);
        for (int j = 0; j < w.length; j++) {
          doel.set(w[i], w[j], NaastePunt.inproduct(punten[i], punten[j]));
        }
      }
      Optimisation.Result ander = model.minimise();
      double[] v = new double[w.length];
      for (int j = 0; j < v.length; j++) {
        v[j] = ander.doubleValue(j);
        assertThat(fit.gewichten()[j]).isCloseTo(v[j], within(1e-4));
      }
      double[] x = NaastePunt.som(punten, v);
      assertThat(fit.kwadraat()).isLessThan(NaastePunt.inproduct(x, x) * (1 + 1e-6));
    }
  }

  @Test
  void een_exacte_mengeling_komt_terug() {
    for (long zaad = 0; zaad < 50; zaad++) {
      double[][] donoren = toevallig(zaad, 20, 30);
      double[] gewicht = new double[20];
      gewicht[3] = 0.5;
      gewicht[11] = 0.3;
      gewicht[17] = 0.2;
      Simplexfit fit = Simplexfit.los(min(donoren, NaastePunt.som(donoren, gewicht)));
      assertThat(fit.gewichten()).containsExactly(gewicht, within(1e-13));
      assertThat(fit.nietUniek()).isFalse();
      assertThat(Math.sqrt(fit.kwadraat())).isLessThan(1e-13);
    }
  }

  @Test
  void een_dubbele_donor_deelt_het_gewicht_en_wordt_gemeld() {
    double[][] punten = toevallig(7, 12, 30);
    double[] gewicht = Simplexfit.los(punten).gewichten();
    int zwaarste = 0;
    for (int j = 0; j < gewicht.length; j++) {
      zwaarste = gewicht[j] > gewicht[zwaarste] ? j : zwaarste;
    }
    double[][] dubbel = new double[13][];
    System.arraycopy(punten, 0, dubbel, 0, 12);
    dubbel[12] = punten[zwaarste].clone();
    Simplexfit fit = Simplexfit.los(dubbel);
    assertThat(fit.nietUniek()).isTrue();
    assertThat(fit.gewichten()[12]).isCloseTo(gewicht[zwaarste] / 2, within(1e-12));
    assertThat(fit.gewichten()[zwaarste]).isCloseTo(gewicht[zwaarste] / 2, within(1e-12));
  }

  /** Meer donoren dan perioden: vaak passen er oneindig veel; de volgorde mag dan niet uitmaken. */
  @ParameterizedTest
  @CsvSource({"60,5", "40,3", "200,8", "1000,12"})
  void bij_gelijke_stand_telt_de_volgorde_van_de_donoren_niet(int donoren, int rijen) {
    int dubbelzinnig = 0;
    for (long zaad = 0; zaad < 5; zaad++) {
      double[][] punten = toevallig(zaad, donoren, rijen);
      for (double[] punt : punten) {
        punt[0] -= 0.5;
      }
      Simplexfit fit = Simplexfit.los(punten);
      dubbelzinnig += fit.nietUniek() ? 1 : 0;
      double[][] omgekeerd = new double[donoren][];
      for (int j = 0; j < donoren; j++) {
        omgekeerd[donoren - 1 - j] = punten[j];
      }
      double[] terug = Simplexfit.los(omgekeerd).gewichten();
      for (int j = 0; j < donoren; j++) {
        assertThat(terug[donoren - 1 - j]).isCloseTo(fit.gewichten()[j], within(1e-9));
      }
    }
    assertThat(dubbelzinnig).isPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e6, 1e30})
  void schaal_doet_niet_ter_zake(double schaal) {
    double[][] punten = toevallig(3, 30, 25);
    double[] gewoon = Simplexfit.los(punten).gewichten();
    for (double[] punt : punten) {
      for (int t = 0; t < punt.length; t++) {
        punt[t] *= schaal;
      }
    }
    Simplexfit fit = Simplexfit.los(punten);
    assertThat(fit.gewichten()).containsExactly(gewoon, within(1e-10));
    assertThat(fit.kktResidu()).isLessThan(1e-13);
  }

  @Test
  void een_donor_ver_weg_bederft_de_rest_niet() {
    double[][] punten = toevallig(4, 30, 25);
    double[] gewoon = Simplexfit.los(punten).gewichten();
    double[][] meer = new double[31][];
    System.arraycopy(punten, 0, meer, 0, 30);
    meer[30] = new double[25];
    Arrays.fill(meer[30], 1e9);
    double[] gewichten = Simplexfit.los(meer).gewichten();
    for (int j = 0; j < 30; j++) {
      assertThat(gewichten[j]).isCloseTo(gewoon[j], within(1e-9));
    }
    assertThat(gewichten[30]).isZero();
  }

  /** Een punt komt hier onderweg precies op gewicht nul uit. */
  @Test
  void een_donor_die_precies_op_nul_uitkomt_houdt_de_volgende_niet_tegen() {
    double[][] punten = {
      {1, 1, 2}, {2, 2, 1}, {2, 1, 0}, {1, 1, 1}, {0, 2, 0}, {0, 0, 2}, {1, 0, 2}, {2, 1, 1}
    };
    Simplexfit fit = Simplexfit.los(punten);
    assertThat(fit.kktResidu()).isLessThan(1e-14);
    assertThat(fit.kwadraat()).isCloseTo(16 / 9.0, within(1e-14));
  }

  /**
   * Kleine gehele getallen geven veel gelijke standen; elke som moet toch op haar optimum uitkomen.
   */
  @Test
  void veel_gelijke_standen_geven_toch_het_optimum() {
    for (int zaad = 0; zaad < 3000; zaad++) {
      Random toeval = new Random(zaad);
      double[][] punten = new double[2 + toeval.nextInt(12)][2 + toeval.nextInt(6)];
      for (double[] punt : punten) {
        for (int t = 0; t < punt.length; t++) {
          punt[t] = toeval.nextInt(5) - 2;
        }
      }
      assertThat(Simplexfit.los(punten).kktResidu()).as("zaad %d", zaad).isLessThan(1e-8);
    }
  }

  @Test
  void alles_gelijk_geeft_gelijke_gewichten() {
    Simplexfit fit = Simplexfit.los(new double[4][6]);
    assertThat(fit.gewichten()).containsExactly(new double[] {.25, .25, .25, .25}, within(1e-15));
    assertThat(fit.nietUniek()).isTrue();
    assertThat(fit.kktResidu()).isZero();
  }

  private static double[][] min(double[][] donoren, double[] doel) {
    double[][] punten = new double[donoren.length][doel.length];
    for (int j = 0; j < donoren.length; j++) {
      for (int t = 0; t < doel.length; t++) {
        punten[j][t] = donoren[j][t] - doel[t];
      }
    }
    return punten;
  }
}
