package nl.loont.budget.simulatie;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.loont.budget.stelsel.Oud;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.analysis.Sample;
import nl.loont.kern.analysis.Summary;
import nl.loont.mkba.Rekentool;

/**
 * De simulatie voor veel trekkingen uit de onzekerheden. Altijd van alle gemeenten, want zij delen
 * één macrobudget; samengevat voor de gemeenten die gevolgd worden. Elke trekking heeft een vaste
 * plaats, zodat het aantal draden geen bit verandert.
 */
public final class Trekkingen {
  /**
   * Meeste uitkomsten (trekkingen maal gevolgde gemeenten maal jaren) die in het geheugen passen.
   */
  public static final int MEESTE_UITKOMSTEN = 342 * 20 * 1_000;

  /** Trekkingen per blok; een blok deelt zijn tussenruimte. */
  private static final int BLOK = 25;

  private final List<Integer> gevolgd;
  private final Summary[][] saldo;
  private final Summary[][] effect;

  private Trekkingen(List<Integer> gevolgd, Summary[][] saldo, Summary[][] effect) {
    this.gevolgd = gevolgd;
    this.saldo = saldo;
    this.effect = effect;
  }

  /**
   * Rekent alle trekkingen door en vat ze samen.
   *
   * @param gevolgd plaatsen van de gemeenten die samengevat worden
   * @throws IllegalArgumentException als er meer uitkomsten zijn dan {@link #MEESTE_UITKOMSTEN}
   * @throws java.util.concurrent.CancellationException als {@code voortgang} het werk afbreekt
   */
  public static Trekkingen bereken(
      Rekentool tool,
      Simulatievraag vraag,
      Onzekerheden onzekerheden,
      List<Integer> gevolgd,
      Progress voortgang) {
    int jaren = vraag.jaren();
    int aantal = onzekerheden.trekkingen();
    if ((long) aantal * gevolgd.size() * jaren > MEESTE_UITKOMSTEN) {
      throw new IllegalArgumentException("meer uitkomsten dan er in het geheugen passen");
    }
    Rekengang gang = new Rekengang(tool, vraag);
    boolean metScenario = !vraag.scenario().isEmpty();
    Sample punten = Sample.of(onzekerheden.factoren(jaren), aantal, onzekerheden.zaad());
    Loting loting = new Loting(vraag.groei(), punten, jaren);
    double[][] saldi = new double[gevolgd.size() * jaren][aantal];
    double[][] effecten = new double[metScenario ? saldi.length : 0][aantal];
    int blokken = Math.ceilDiv(aantal, BLOK);
    AtomicInteger klaar = new AtomicInteger();
    int[] plaatsen = gevolgd.stream().mapToInt(Integer::intValue).toArray();
    IntStream.range(0, blokken)
        .parallel()
        .forEach(blok -> {
          int van = blok * BLOK;
          int tot = Math.min(aantal, van + BLOK);
          Werkblad zonder = gang.werkblad();
          Werkblad met = metScenario ? gang.werkblad() : zonder;
          // Eerst dicht bij elkaar, dan in stukken naar hun plaats: dat scheelt geheugenverkeer.
          double[][] saldo = new double[saldi.length][tot - van];
          double[][] effect = new double[effecten.length][tot - van];
          for (int k = van; k < tot; k++) {
            Jaarloop[] lopen = loting.trekking(k);
            gang.reken(lopen, false, zonder);
            zet(zonder, plaatsen, saldo, k - van);
            if (metScenario) {
              gang.reken(lopen, true, met);
              for (int r = 0; r < effect.length; r++) {
                effect[r][k - van] = -saldo[r][k - van];
              }
              zet(met, plaatsen, saldo, k - van);
            }
          }
          for (int r = 0; r < saldo.length; r++) {
            System.arraycopy(saldo[r], 0, saldi[r], van, tot - van);
          }
          for (int r = 0; r < effect.length; r++) {
            for (int k = 0; k < tot - van; k++) {
              effecten[r][van + k] = saldo[r][k] + effect[r][k];
            }
          }
          voortgang.report(klaar.incrementAndGet() / (double) blokken);
        });
    return new Trekkingen(
        List.copyOf(gevolgd),
        samengevat(saldi, gevolgd.size(), jaren),
        samengevat(effecten, metScenario ? gevolgd.size() : 0, jaren));
  }

  /**
   * Eén getrokken verloop zonder plaatsingen: zo kan het werkelijk gaan als de raming niet uitkomt.
   */
  public static Verloop getrokken(Rekentool tool, Simulatievraag vraag, Onzekerheden onzekerheden) {
    Rekengang gang = new Rekengang(tool, vraag);
    Sample punten =
        Sample.of(
            onzekerheden.factoren(vraag.jaren()), onzekerheden.trekkingen(), onzekerheden.zaad());
    Werkblad blad = gang.werkblad();
    gang.reken(new Loting(vraag.groei(), punten, vraag.jaren()).trekking(0), false, blad);
    return Verloop.van(blad, vraag.stelsel() instanceof Oud);
  }

  private static void zet(Werkblad blad, int[] plaatsen, double[][] saldo, int k) {
    int jaren = saldo.length / Math.max(1, plaatsen.length);
    for (int i = 0; i < plaatsen.length; i++) {
      for (int t = 0; t < jaren; t++) {
        saldo[i * jaren + t][k] = blad.saldo(t, plaatsen[i]);
      }
    }
  }

  private static Summary[][] samengevat(double[][] rijen, int gemeenten, int jaren) {
    Summary[][] uit = new Summary[gemeenten][jaren];
    IntStream.range(0, rijen.length)
        .parallel()
        .forEach(r -> uit[r / jaren][r % jaren] = Summary.sorting(rijen[r]));
    return uit;
  }

  /** Plaatsen van de gevolgde gemeenten. */
  public List<Integer> gevolgd() {
    return gevolgd;
  }

  /** Saldo van de gevolgde gemeente op deze plaats in {@link #gevolgd}, in euro. */
  public Summary saldo(int gevolgde, int jaar) {
    return saldo[gevolgde][jaar];
  }

  /** Of er een scenario is, en dus een verschil met de basis. */
  public boolean metScenario() {
    return effect.length > 0;
  }

  /** Verschil in saldo met de basis van dezelfde trekking, in euro. */
  public Summary effect(int gevolgde, int jaar) {
    return effect[gevolgde][jaar];
  }
}
