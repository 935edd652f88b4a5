package nl.loont.budget.simulatie;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.loont.budget.gegevens.Demo;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.kern.analysis.Progress;
import nl.loont.mkba.Rekentool;

/**
 * Meet de simulatie met trekkingen op de demogegevens; zie {@code bench/budget}. Argumenten:
 * trekkingen, jaren en rondes.
 */
final class Snelheid {
  private Snelheid() {}

  public static void main(String[] args) {
    int trekkingen = Integer.parseInt(args[0]);
    int jaren = Integer.parseInt(args[1]);
    Rekentool tool = Rekentool.basis();
    Onzekerheden standaard = Onzekerheden.STANDAARD;
    Onzekerheden onzekerheden =
        new Onzekerheden(
            standaard.bijstand(),
            standaard.lks(),
            standaard.loonPrijs(),
            standaard.wmlIndex(),
            standaard.plaatsing(),
            trekkingen,
            1);
    for (int ronde = 1; ronde <= Integer.parseInt(args[2]); ronde++) {
      var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      long begin = System.nanoTime();
      long rekentijd = machine.getProcessCpuTime();
      Simulatievraag vraag =
          new Simulatievraag(
              Demo.voor(tool.register(), 2026),
              Nieuw.wettelijk(tool),
              2026,
              jaren,
              Groei.GEEN,
              List.of(
                  new Ronde(
                      Wie.alle(),
                      2026,
                      Plaatsing.van(tool, Map.of("aantal.BIJ", 1.0, "uren.BIJ", 29.0)))));
      List<Integer> alle = IntStream.range(0, vraag.basis().gemeenten().size()).boxed().toList();
      Trekkingen uit = Trekkingen.bereken(tool, vraag, onzekerheden, alle, Progress.NONE);
      double seconden = (System.nanoTime() - begin) / 1e9;
      System.out.println(
          "%d gemeenten x %d jaren x %d trekkingen, ronde %d: %.3f s, rekentijd %.3f s; saldo laatste jaar P50 %.2f"
              .formatted(
                  alle.size(),
                  jaren,
                  trekkingen,
                  ronde,
                  seconden,
                  (machine.getProcessCpuTime() - rekentijd) / 1e9,
                  uit.saldo(0, jaren - 1).p50()));
    }
  }
}
