package nl.loont.evaluatie.did;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.regressie.Schatting;
import org.junit.jupiter.api.Test;

/** Verschil in verschillen tegen de vorm die op papier staat. */
class VerschilInVerschillenTest {
  private static final List<String> NAMEN =
      IntStream.range(0, 12).mapToObj(i -> "e" + (10 + i)).toList();
  private static final List<Periode> JAREN =
      IntStream.range(0, 8).mapToObj(t -> new Periode(2015 + t, 0)).toList();
  private static final List<String> BEHANDELD = NAMEN.subList(0, 5);
  private static final List<String> CONTROLE = NAMEN.subList(5, 12);

  private static double[][] fictief(long zaad, double effect, double ruis) {
    Random toeval = new Random(zaad);
    double[] jaar = toeval.doubles(8).toArray();
    double[][] y = new double[12][8];
    for (int i = 0; i < 12; i++) {
      double niveau = 10 * toeval.nextDouble();
      for (int t = 0; t < 8; t++) {
        y[i][t] = niveau + jaar[t] + (i < 5 && t >= 5 ? effect : 0) + ruis * toeval.nextGaussian();
      }
    }
    return y;
  }

  private static VerschilInVerschillen schat(double[][] y) {
    return VerschilInVerschillen.van(
        Paneel.van(NAMEN, JAREN, y), BEHANDELD, CONTROLE, JAREN.get(5));
  }

  @Test
  void een_geplant_effect_zonder_ruis_komt_precies_terug() {
    VerschilInVerschillen did = schat(fictief(1, 3, 0));
    assertThat(did.effect().schatting()).isCloseTo(3, within(1e-12));
    assertThat(did.perPeriode()).hasSize(7).doesNotContainKey(JAREN.get(4));
    assertThat(inJaar(did, 0)).isCloseTo(0, within(1e-11));
    assertThat(inJaar(did, 7)).isCloseTo(3, within(1e-11));
  }

  /** Op een gebalanceerd paneel is β het verschil van de verschillen van vier gemiddelden. */
  @Test
  void het_effect_is_het_verschil_van_vier_gemiddelden() {
    double[][] y = fictief(2, 1, 1);
    double papier =
        gemiddeld(y, 0, 5, 5, 8)
            - gemiddeld(y, 0, 5, 0, 5)
            - gemiddeld(y, 5, 12, 5, 8)
            + gemiddeld(y, 5, 12, 0, 5);
    VerschilInVerschillen did = schat(y);
    assertThat(did.effect().schatting()).isCloseTo(papier, within(1e-12));
    double jaar6 =
        gemiddeld(y, 0, 5, 6, 7)
            - gemiddeld(y, 0, 5, 4, 5)
            - gemiddeld(y, 5, 12, 6, 7)
            + gemiddeld(y, 5, 12, 4, 5);
    assertThat(inJaar(did, 6)).isCloseTo(jaar6, within(1e-11));
  }

  /**
   * Met één effect is de clustervariantie op papier: per eenheid het verschil d_i van haar
   * gemiddelden na en vóór; Σ(d_i − d̄_g)²/n_g² over beide groepen, maal de factor voor kleine
   * steekproeven.
   */
  @Test
  void de_standaardfout_is_die_van_het_verschil_per_eenheid() {
    double[][] y = fictief(3, 1, 1);
    double variantie = 0;
    for (int[] groep : new int[][] {{0, 5}, {5, 12}}) {
      int n = groep[1] - groep[0];
      double midden =
          gemiddeld(y, groep[0], groep[1], 5, 8) - gemiddeld(y, groep[0], groep[1], 0, 5);
      for (int i = groep[0]; i < groep[1]; i++) {
        double d = gemiddeld(y, i, i + 1, 5, 8) - gemiddeld(y, i, i + 1, 0, 5) - midden;
        variantie += d * d / n / n;
      }
    }
    double factor = 12.0 / 11 * 95 / (96 - 1 - 8);
    assertThat(schat(y).effect().standaardfout())
        .isCloseTo(Math.sqrt(variantie * factor), within(1e-12));
  }

  @Test
  void zonder_effect_verwerpt_de_toets_in_ongeveer_een_op_twintig() {
    int verworpen = 0;
    for (long zaad = 0; zaad < 400; zaad++) {
      verworpen += schat(fictief(zaad, 0, 1)).effect().p().orElseThrow() < 0.05 ? 1 : 0;
    }
    assertThat(verworpen).isBetween(8, 40);
  }

  @Test
  void een_paneel_zonder_verschillen_geeft_geen_nan() {
    Schatting effect = schat(new double[12][8]).effect();
    assertThat(effect.schatting()).isZero();
    assertThat(effect.t()).isEmpty();
    assertThat(effect.p()).isEmpty();
  }

  /** Wat na aftrek van gemiddelden overblijft is dan alleen afronding; die is geen effect. */
  @Test
  void uitkomsten_die_gelijk_oplopen_hebben_geen_t_en_geen_p() {
    VerschilInVerschillen did = schat(fictief(1, 0, 0));
    assertThat(did.effect().schatting()).isZero();
    assertThat(did.effect().p()).isEmpty();
    assertThat(did.perPeriode().values()).allMatch(e -> e.t().isEmpty());
    assertThat(did.toelichting()).anyMatch(r -> r.contains("niets te toetsen"));
  }

  @Test
  void een_eenheid_in_beide_groepen_is_een_fout() {
    Paneel paneel = Paneel.van(NAMEN, JAREN, fictief(1, 0, 1));
    assertThatThrownBy(() -> VerschilInVerschillen.van(paneel, BEHANDELD, NAMEN, JAREN.get(0)))
        .isInstanceOfSatisfying(InvoerException.class, e -> assertThat(e.fouten()).hasSize(5));
  }

  private static double inJaar(VerschilInVerschillen did, int t) {
    return Optional.ofNullable(did.perPeriode().get(JAREN.get(t))).orElseThrow().schatting();
  }

  private static double gemiddeld(double[][] y, int van, int tot, int begin, int einde) {
    double som = 0;
    for (int i = van; i < tot; i++) {
      for (int t = begin; t < einde; t++) {
        som += y[i][t];
      }
    }
    return som / (tot - van) / (einde - begin);
  }
}
