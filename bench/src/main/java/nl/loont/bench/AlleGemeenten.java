package nl.loont.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.analysis.Sample;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Sheet;
import nl.loont.mkba.Indeling;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Gemeenterij;
import nl.loont.mkba.analyse.Gemeentevergelijking;
import nl.loont.mkba.analyse.Onzekerheden;
import nl.loont.mkba.analyse.Saldo;

/**
 * Alle gemeenten maal alle trekkingen, langs de weg van het product of zonder enig hergebruik.
 * Schrijft per ronde de seconden, en aan het eind één regel om te lezen met een script.
 */
final class AlleGemeenten {
  private static final int BLOK = 512;

  private final Rekentool tool = Rekentool.basis();
  private final Invoer plaatsing = Plaatsing.zonderGemeente(tool);
  private final List<Gemeente> gemeenten = tool.register().gemeenten();
  private final Onzekerheden onzekerheden;
  private final List<String> matrix =
      Indeling.resultaat(tool.model()).tables().stream()
          .flatMap(tabel -> tabel.rows().stream())
          .flatMap(Sheet.Row::named)
          .distinct()
          .toList();

  private AlleGemeenten(boolean alles) {
    this.onzekerheden = Plaatsing.onzekerheden(tool, alles);
  }

  /** Wat van een ronde overblijft: gelijk bij elk aantal draden. */
  private record Controle(long samenvattingen, long matrix) {}

  static void main(String... args) throws IOException {
    String variant = args[0];
    int draden = Integer.parseInt(args[1]);
    int ronden = Integer.parseInt(args[2]);
    AlleGemeenten werk = new AlleGemeenten(variant.equals("alles"));
    double[] seconden = new double[ronden];
    double[] cpu = new double[ronden];
    Controle controle = null;
    try (ForkJoinPool pool = new ForkJoinPool(draden)) {
      for (int ronde = 0; ronde < ronden; ronde++) {
        long begin = System.nanoTime();
        long beginCpu = cpu();
        // Parallelle stromen die hier beginnen blijven in deze pool.
        Controle nu =
            pool.submit(() -> variant.equals("product") ? werk.product() : werk.volledig()).join();
        seconden[ronde] = (System.nanoTime() - begin) / 1e9;
        cpu[ronde] = (cpu() - beginCpu) / 1e9;
        if (controle != null && !controle.equals(nu)) {
          throw new IllegalStateException("ronde " + ronde + " geeft een andere uitkomst");
        }
        controle = nu;
      }
    }
    double eerste = seconden[0];
    double eersteCpu = cpu[0];
    Arrays.sort(seconden);
    Arrays.sort(cpu);
    double mediaan = seconden[seconden.length / 2];
    long matrices = (long) werk.gemeenten.size() * werk.onzekerheden.trekkingen();
    System.out.println(
        String.format(
            Locale.ROOT,
            "variant=%s draden=%d matrices=%d bronnen=%d cellen=%d eerste=%.3f mediaan=%.3f snelste=%.3f"
                + " eerstecpu=%.3f cpu=%.3f heap=%d rss=%d samenvattingen=%016x matrix=%016x",
            variant,
            draden,
            matrices,
            werk.onzekerheden.bronnen().size(),
            werk.matrix.size(),
            eerste,
            mediaan,
            seconden[0],
            eersteCpu,
            cpu[ronden / 2],
            heap(),
            rss(),
            controle == null ? 0 : controle.samenvattingen(),
            controle == null ? 0 : controle.matrix()));
  }

  /** Zoals de pagina en de opdrachtregel het doen. */
  private Controle product() {
    Summary[] samenvattingen =
        Gemeentevergelijking.bereken(tool, plaatsing, Saldo.EIGEN, onzekerheden, Progress.NONE)
            .rijen()
            .stream()
            .map(Gemeenterij::onzekerheid)
            .map(samenvatting -> samenvatting.orElseThrow())
            .toArray(Summary[]::new);
    return new Controle(bits(samenvattingen), 0);
  }

  /**
   * Elke cel van elke matrix voor elke gemeente en trekking opnieuw, niets gedeeld tussen
   * gemeenten; elk bedrag van elke matrix telt mee in de controlesom.
   */
  private Controle volledig() {
    Sample sample =
        Sample.of(Plaatsing.factoren(onzekerheden), onzekerheden.trekkingen(), onzekerheden.zaad());
    Summary[] samenvattingen = new Summary[gemeenten.size()];
    LongAdder som = new LongAdder();
    int delen = 4 * Runtime.getRuntime().availableProcessors();
    IntStream.range(0, delen)
        .parallel()
        .forEach(deel -> {
          int rest = sample.size() % BLOK;
          Volledigblok heel = blok(sample, BLOK);
          Volledigblok staart = blok(sample, rest == 0 ? BLOK : rest);
          double[] saldo = new double[sample.size()];
          for (int g = gemeenten.size() * deel / delen;
              g < gemeenten.size() * (deel + 1) / delen;
              g++) {
            Map<String, Double> gemeente = tool.waarden(gemeenten.get(g));
            for (int van = 0; van < sample.size(); van += BLOK) {
              Volledigblok werk = van + BLOK <= sample.size() ? heel : staart;
              Block blok = werk.bereken(gemeente, van);
              blok.copy(Saldo.EIGEN.cel(), saldo, van);
              som.add(bits(blok));
            }
            samenvattingen[g] = Summary.sorting(saldo);
          }
        });
    return new Controle(bits(samenvattingen), som.sum());
  }

  private Volledigblok blok(Sample sample, int omvang) {
    return new Volledigblok(tool.model(), plaatsing.waarden(), sample, omvang);
  }

  /** Som van de bits van elk bedrag van de matrix: elke volgorde van optellen geeft hetzelfde. */
  private long bits(Block blok) {
    double[] rij = new double[blok.size()];
    long som = 0;
    for (String cel : matrix) {
      blok.copy(cel, rij, 0);
      for (double bedrag : rij) {
        som += Double.doubleToRawLongBits(bedrag);
      }
    }
    return som;
  }

  private static long bits(Summary[] samenvattingen) {
    long som = 0;
    for (Summary s : samenvattingen) {
      for (double waarde : new double[] {s.p5(), s.p50(), s.p95(), s.mean(), s.positive()}) {
        som += Double.doubleToRawLongBits(waarde);
      }
    }
    return som;
  }

  /**
   * Rekentijd van het hele proces in nanoseconden, alle kernen samen. Op een bezette machine zegt
   * zij meer dan de klok.
   */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Hoogste gebruik van de heap in MiB: de toppen van haar delen opgeteld, dus ruim gerekend. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(deel -> deel.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(top -> top.getUsed())
            .sum()
        >> 20;
  }

  /** Hoogste geheugen van het hele proces in MiB, volgens Linux; 0 als het er niet staat. */
  private static long rss() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        ? Files.readAllLines(status).stream()
                .filter(regel -> regel.startsWith("VmHWM:"))
                .mapToLong(regel -> Long.parseLong(regel.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0)
            >> 10
        : 0;
  }
}
