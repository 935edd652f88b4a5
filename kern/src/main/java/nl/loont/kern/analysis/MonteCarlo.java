package nl.loont.kern.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Model;

/**
 * Rekent een model door voor alle trekkingen. Elke trekking heeft een vaste plaats in de uitkomst;
 * daardoor hangt geen bit af van het aantal draden.
 */
public final class MonteCarlo {
  /** Trekkingen per blok: de rijen van een blok passen zo in het snelle geheugen. */
  private static final int CHUNK = 512;

  /** Uitkomsten die een draad onthoudt voor hij ze doorgeeft (16 MiB), tenzij één geval meer is. */
  private static final int ROOM = 1 << 21;

  private final Model model;
  private final Map<String, Double> fixed;
  private final Sample sample;

  /**
   * Bereidt trekkingen voor.
   *
   * @param fixed cellen met een vaste waarde; een onzekere cel gaat voor
   */
  public MonteCarlo(Model model, Map<String, Double> fixed, Sample sample) {
    this.model = model;
    this.fixed = Map.copyOf(fixed);
    this.sample = sample;
  }

  /**
   * De uitkomsten van cellen.
   *
   * @param outputs namen van cellen
   * @return per cel een rij met een waarde per trekking
   */
  public double[][] run(List<String> outputs, Progress progress) {
    double[][] results = new double[outputs.size()][sample.size()];
    int chunks = chunks();
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, chunks)
        .parallel()
        .forEach(chunk -> {
          Block block = block(chunk);
          block.evaluate();
          for (int o = 0; o < results.length; o++) {
            block.copy(outputs.get(o), results[o], chunk * CHUNK);
          }
          progress.report(done.incrementAndGet() / (double) chunks);
        });
    return results;
  }

  /**
   * De uitkomsten van één cel voor een reeks gevallen die in een paar cellen verschillen. Wat voor
   * alle gevallen gelijk is wordt per trekking maar één keer gerekend.
   *
   * @param cases per geval de cellen die het anders heeft dan {@code fixed}
   * @param outputs namen van cellen
   * @param result ontvangt per geval de uitkomsten (per cel een rij); komt van meer draden tegelijk
   */
  public void runCases(
      List<Map<String, Double>> cases, List<String> outputs, CaseResult result, Progress progress) {
    int perPart =
        Math.clamp(
            ROOM / ((long) outputs.size() * sample.size()),
            1,
            1 + cases.size() / (4 * Runtime.getRuntime().availableProcessors()));
    int parts = Math.ceilDiv(cases.size(), perPart);
    int chunks = chunks();
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, parts)
        .parallel()
        .forEach(part -> {
          int from = part * perPart;
          int to = Math.min(cases.size(), from + perPart);
          double[][][] values = new double[to - from][outputs.size()][sample.size()];
          // Trekkingen buiten, gevallen binnen: zo blijft één blok in het snelle geheugen.
          for (int chunk = 0; chunk < chunks; chunk++) {
            Block block = block(chunk);
            for (int c = from; c < to; c++) {
              cases.get(c).forEach(block::set);
              block.evaluate();
              for (int o = 0; o < outputs.size(); o++) {
                block.copy(outputs.get(o), values[c - from][o], chunk * CHUNK);
              }
            }
            progress.report(done.incrementAndGet() / ((double) parts * chunks));
          }
          for (int c = from; c < to; c++) {
            result.accept(c, values[c - from]);
          }
        });
  }

  /** Ontvangt de uitkomsten van één geval. */
  @FunctionalInterface
  public interface CaseResult {
    /** Uitkomsten van geval {@code index}: per cel een rij met een waarde per trekking. */
    void accept(int index, double[][] values);
  }

  private int chunks() {
    return Math.ceilDiv(sample.size(), CHUNK);
  }

  private Block block(int chunk) {
    int from = chunk * CHUNK;
    int to = Math.min(sample.size(), from + CHUNK);
    Block block = model.block(to - from);
    fixed.forEach(block::set);
    sample.forEach((cell, values) -> block.set(cell, Arrays.copyOfRange(values, from, to)));
    return block;
  }
}
