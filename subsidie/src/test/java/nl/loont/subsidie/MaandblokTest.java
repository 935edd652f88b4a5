package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MaandblokTest {
  private static final Subsidierekening REKENING = Subsidierekening.meegeleverd();

  static Maandblok.Gevallen gevallen(int aantal, long zaad) {
    SplittableRandom toeval = new SplittableRandom(zaad);
    int[] maand = new int[aantal];
    double[][] rij = new double[5][aantal];
    for (int i = 0; i < aantal; i++) {
      maand[i] = toeval.nextInt(150);
      rij[0][i] = toeval.nextInt(15, 67);
      rij[2][i] = new double[] {36, 38, 40}[toeval.nextInt(3)];
      rij[1][i] = toeval.nextInt(4, (int) rij[2][i] + 1);
      rij[3][i] = toeval.nextInt(0, 101) / 100.0;
      rij[4][i] = toeval.nextInt(3);
    }
    return new Maandblok.Gevallen(maand, rij[0], rij[1], rij[2], rij[3], rij[4]);
  }

  @Test
  void een_blok_geeft_tot_op_het_laatste_bit_hetzelfde_als_losse_maanden() {
    Maandblok.Gevallen g = gevallen(2000, 5);
    double[] totaal = new double[2000];
    REKENING.blok().reken(g, totaal);
    for (int i = 0; i < totaal.length; i++) {
      Map<String, Object> vraag = new HashMap<>();
      vraag.put("datum", YearMonth.of(2015, 1).plusMonths(g.maand()[i]).atDay(1).toString());
      vraag.put("leeftijd", g.leeftijd()[i]);
      vraag.put("uren", g.uren()[i]);
      vraag.put("normuren", g.normuren()[i]);
      vraag.put("loonwaarde", Math.rint(100 * g.loonwaarde()[i]));
      double vorm = g.vorm()[i];
      vraag.put("vorm", vorm == 0 ? "regulier" : vorm == 1 ? "forfaitair" : "tijdelijk");
      assertThat(totaal[i])
          .as("geval %d: %s", i, vraag)
          .isEqualTo(REKENING.maand(REKENING.vraag(vraag)).totaal());
    }
  }
}
