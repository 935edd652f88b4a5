package nl.loont.evaluatie.sequenties;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Meet een hele sequentieanalyse op een fictief paneel; zie {@code bench/sequenties}. Argumenten:
 * aantal eenheden, aantal perioden en aantal rondes.
 */
final class Snelheid {
  private Snelheid() {}

  public static void main(String[] args) {
    int eenheden = Integer.parseInt(args[0]);
    int perioden = Integer.parseInt(args[1]);
    Paneel paneel = paneel(eenheden, perioden);
    for (int ronde = 1; ronde <= Integer.parseInt(args[2]); ronde++) {
      long begin = System.nanoTime();
      Sequentieanalyse analyse = Sequentieanalyse.van(paneel, Opzet.standaard());
      double seconden = (System.nanoTime() - begin) / 1e9;
      System.out.println(
          "%d x %d, %d verschillende, ronde %d: %.3f s; silhouet %.4f"
              .formatted(
                  eenheden,
                  perioden,
                  analyse.verschillende(),
                  ronde,
                  seconden,
                  analyse.kwaliteit().asw().orElse(0)));
    }
  }

  private static Paneel paneel(int eenheden, int perioden) {
    Random toeval = new Random(1);
    double[][] uitkomst = new double[eenheden][perioden];
    List<String> namen = new ArrayList<>();
    for (int i = 0; i < eenheden; i++) {
      namen.add("fictief %05d".formatted(i));
      double niveau = toeval.nextGaussian();
      for (int t = 0; t < perioden; t++) {
        niveau = 0.9 * niveau + 0.4 * toeval.nextGaussian(); // bijna elke sequentie anders
        uitkomst[i][t] = niveau;
      }
    }
    Periode begin = new Periode(2019, 1);
    return Paneel.van(namen, IntStream.range(0, perioden).mapToObj(begin::plus).toList(), uitkomst);
  }
}
