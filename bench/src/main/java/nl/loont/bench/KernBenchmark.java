package nl.loont.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.loont.kern.analysis.Factor;
import nl.loont.kern.analysis.Sample;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Gradient;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.analyse.Onzekerheden;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * De kernen van de rekentool, op één draad. Bij een blok telt elk geval als één bewerking: de tijd
 * is die per volledige matrix.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KernBenchmark {
  /** Gevallen per blok, zoals in de analyses. */
  private static final int BLOK = 512;

  private static final int TREKKINGEN = Onzekerheden.TREKKINGEN;

  private final Rekentool tool = Rekentool.basis();
  private final Invoer invoer = Plaatsing.in(tool, "GM0344");
  private final Resultaat resultaat = tool.bereken(invoer);
  private final List<Gemeente> gemeenten = tool.register().gemeenten();
  private final List<Factor> factoren = Plaatsing.factoren(Plaatsing.onzekerheden(tool, false));
  private final Volledigblok meegeleverd = volledig(factoren);
  private final Volledigblok alles =
      volledig(Plaatsing.factoren(Plaatsing.onzekerheden(tool, true)));
  private final Block gemeenteblok = gemeenteblok();
  private final double[] trekkingen = trekkingen();
  private int beurt;

  private Volledigblok volledig(List<Factor> bronnen) {
    return new Volledigblok(
        tool.model(), Plaatsing.zonderGemeente(tool).waarden(), Sample.of(bronnen, BLOK, 1), BLOK);
  }

  private Block gemeenteblok() {
    Block blok = tool.model().block(BLOK);
    invoer.waarden().forEach(blok::set);
    Sample.of(factoren, BLOK, 1).forEach(blok::set);
    return blok;
  }

  private double[] trekkingen() {
    double[] waarden = new double[TREKKINGEN];
    Sample.of(factoren, TREKKINGEN, 1)
        .forEach((_, rij) -> Arrays.setAll(waarden, i -> waarden[i] + rij[i] - rij[0]));
    return waarden;
  }

  /** De volgende gemeente: elke beurt een andere, zodat er altijd iets te rekenen is. */
  private Map<String, Double> volgende() {
    beurt = (beurt + 1) % gemeenten.size();
    return new HashMap<>(tool.waarden(gemeenten.get(beurt)));
  }

  /** Eén berekening, van gekeurde invoer tot alle cellen. */
  @Benchmark
  public Resultaat eenBerekening() {
    return tool.bereken(invoer);
  }

  /** Elke cel opnieuw, met de meegeleverde onzekerheden. */
  @Benchmark
  @OperationsPerInvocation(BLOK)
  public Block volledigeMatrix() {
    return meegeleverd.bereken(volgende(), 0);
  }

  /** Elke cel opnieuw, terwijl elke structuurvariabele per geval verschilt. */
  @Benchmark
  @OperationsPerInvocation(BLOK)
  public Block volledigeMatrixAllesOnzeker() {
    return alles.bereken(volgende(), 0);
  }

  /** Alleen wat van de gemeente afhangt; de trekkingen blijven. */
  @Benchmark
  @OperationsPerInvocation(BLOK)
  public Block andereGemeente() {
    volgende().forEach(gemeenteblok::set);
    gemeenteblok.evaluate();
    return gemeenteblok;
  }

  /** Sobolpunten en de waarden van de onzekere cellen, per trekking. */
  @Benchmark
  @OperationsPerInvocation(TREKKINGEN)
  public Sample trekken() {
    return Sample.of(factoren, TREKKINGEN, 1);
  }

  /** Samenvatting van tienduizend trekkingen. */
  @Benchmark
  public Summary samenvatten() {
    return Summary.sorting(trekkingen.clone());
  }

  /** Alle afgeleiden van het saldo van de eigen gemeente. */
  @Benchmark
  public Map<String, Double> afgeleiden() {
    return Gradient.of(resultaat.waarden(), Cellen.EIGEN_SALDO);
  }
}
