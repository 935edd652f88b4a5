package nl.loont.evaluatie.sequenties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfstandTest {
  private static byte[] s(String toestanden) {
    byte[] sequentie = new byte[toestanden.length()];
    for (int t = 0; t < sequentie.length; t++) {
      sequentie[t] = (byte) "LGH".indexOf(toestanden.charAt(t));
    }
    return sequentie;
  }

  @Test
  void dynamic_hamming_klopt_met_de_hand_op_drie_maanden() {
    byte[][] paneel = {s("LLG"), s("LGG"), s("GGG"), s("GGL")};
    Plaatsmaat maat = Plaatsmaat.dynamicHamming(paneel, Fictief.gelijk(3), 3);
    // t=0→1: L→L ½, L→G ½, G→G 1. t=1→2: L→G 1, G→G ⅔, G→L ⅓.
    assertThat(maat.kosten(0, 0, 1)).as("rand: het ene paar telt dubbel").isEqualTo(4 - 2 * 0.5);
    assertThat(maat.kosten(1, 0, 1)).isCloseTo(4 - 0.5 - 1 - 1 / 3.0, within(1e-15));
    assertThat(maat.kosten(2, 0, 1)).isCloseTo(4 - 2 - 2 / 3.0, within(1e-15));
    assertThat(maat.kosten(1, 0, 2)).as("hoog komt niet voor: kans 0").isEqualTo(4);
    assertThat(maat.afstand(paneel[0], paneel[3]))
        .isCloseTo(3 + (2.5 - 1 / 3.0) + (2 - 2 / 3.0), within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void elke_afstand_is_symmetrisch_en_nul_voor_gelijke_sequenties(long zaad) {
    byte[][] paneel = Fictief.sequenties(zaad, 30, 18, 0.3);
    double[] gewichten = Fictief.gewichten(zaad, 18);
    for (Maat maat :
        new Maat[] {
          Plaatsmaat.dynamicHamming(paneel, gewichten, 3),
          Plaatsmaat.hamming(gewichten, 3),
          OptimalMatching.GEWOON
        }) {
      for (byte[] x : paneel) {
        assertThat(maat.afstand(x, x.clone())).isZero();
        for (byte[] y : paneel) {
          assertThat(maat.afstand(x, y)).isEqualTo(maat.afstand(y, x)).isNotNegative();
        }
      }
    }
  }

  @Test
  void bij_gelijke_overgangskansen_is_dynamic_hamming_een_veelvoud_van_hamming() {
    // Alle 3^4 sequenties één keer: elke overgang heeft kans ⅓, dus de kosten zijn 4 − 4/3.
    byte[][] alle = new byte[81][4];
    for (int i = 0; i < alle.length; i++) {
      for (int t = 0, rest = i; t < 4; t++, rest /= 3) {
        alle[i][t] = (byte) (rest % 3);
      }
    }
    double[] gewichten = {1, 1, 2, 2};
    Maat dynamic = Plaatsmaat.dynamicHamming(alle, gewichten, 3);
    Maat hamming = Plaatsmaat.hamming(gewichten, 3);
    for (byte[] x : alle) {
      for (byte[] y : alle) {
        assertThat(dynamic.afstand(x, y))
            .isCloseTo(hamming.afstand(x, y) * (4 - 4 / 3.0), within(1e-12));
      }
    }
  }

  @Test
  void hamming_telt_de_verschillen_met_hun_gewicht() {
    double[] gewichten = {1, 1, 2, 2};
    Maat maat = Plaatsmaat.hamming(gewichten, 3);
    assertThat(maat.afstand(s("LLGG"), s("LGGH"))).isEqualTo(1 + 2);
  }

  @Test
  void optimal_matching_schuift_een_patroon_en_hamming_niet() {
    byte[] vroeg = s("LLGGGG");
    byte[] laat = s("LLLLGG");
    assertThat(OptimalMatching.GEWOON.afstand(vroeg, laat)).isEqualTo(4);
    byte[] links = s("LGHLGH");
    byte[] verschoven = s("GHLGHL");
    assertThat(OptimalMatching.GEWOON.afstand(links, verschoven)).isEqualTo(2);
    assertThat(Plaatsmaat.hamming(Fictief.gelijk(6), 3).afstand(links, verschoven)).isEqualTo(6);
  }

  @Test
  void de_driehoek_staat_rij_voor_rij() {
    byte[][] paneel = Fictief.sequenties(7, 5, 9, 0.5);
    Maat maat = Plaatsmaat.hamming(Fictief.gelijk(9), 3);
    Driehoek driehoek = Driehoek.van(maat, paneel);
    double[] verwacht = new double[10];
    int plaats = 0;
    for (int i = 0; i < 5; i++) {
      for (int j = i + 1; j < 5; j++) {
        verwacht[plaats++] = maat.afstand(paneel[i], paneel[j]);
        assertThat(driehoek.op(j, i)).isEqualTo(driehoek.op(i, j));
      }
    }
    assertThat(driehoek.waarden()).isEqualTo(verwacht);
  }

  @Test
  void vouwen_telt_gelijke_sequenties() {
    Vouwing vouwing = Vouwing.van(new byte[][] {s("LLG"), s("GGG"), s("LLG"), s("HHH"), s("LLG")});
    assertThat(vouwing.gewicht()).containsExactly(3, 1, 1);
    assertThat(new int[] {0, 1, 2, 3, 4})
        .satisfies(rij ->
            assertThat(Arrays.stream(rij).map(vouwing::groepVan)).containsExactly(0, 1, 0, 2, 0));
  }
}
