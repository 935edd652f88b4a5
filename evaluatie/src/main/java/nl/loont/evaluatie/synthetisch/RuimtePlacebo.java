package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Placebo in de ruimte: elke donor speelt de behandelde, met de andere donoren als donoren; de
 * echte behandelde doet nergens mee. De p-waarde is de plaats van de behandelde op de ladder van
 * RMSPE na gedeeld door RMSPE vóór, gedeeld door het aantal eenheden. Abadie, Diamond en
 * Hainmueller (2010), §3.4; de verhouding volgens Abadie, Diamond en Hainmueller (2015), AJPS
 * 59(2).
 */
public final class RuimtePlacebo {
  private static final List<Double> FILTERS = List.of(2.0, 5.0, 20.0);

  private final Schatting schatting;
  private final List<Passing> placebos;

  private RuimtePlacebo(Schatting schatting, List<Passing> placebos) {
    this.schatting = schatting;
    this.placebos = placebos;
  }

  /** Rekent alle placebo's; het aantal draden verandert de uitkomst niet. */
  public static RuimtePlacebo van(Schatting schatting) {
    return van(schatting, _ -> {});
  }

  /**
   * Rekent alle placebo's, en meldt na elke welk deel gedaan is.
   *
   * @param voortgang krijgt van meer draden tegelijk een deel van 0 tot en met 1; een uitzondering
   *     breekt het werk af
   */
  public static RuimtePlacebo van(Schatting schatting, DoubleConsumer voortgang) {
    Geval geval = schatting.geval();
    int donoren = geval.donoren().length;
    AtomicInteger gedaan = new AtomicInteger();
    return new RuimtePlacebo(
        schatting,
        IntStream.range(0, donoren)
            .parallel()
            .mapToObj(d -> {
              Passing placebo = schatting.schatter().pas(geval.alsPlacebo(d));
              voortgang.accept(gedaan.incrementAndGet() / (double) donoren);
              return placebo;
            })
            .toList());
  }

  /**
   * Toets zonder placebo's die vóór de start slecht pasten.
   *
   * @param factor placebo's met een MSPE vóór de start boven factor × die van de behandelde doen
   *     niet mee
   * @param placebos aantal dat meedoet
   * @param rang plaats van de behandelde, 1 is de grootste verhouding
   * @param p rang / (placebos + 1)
   */
  public record Gefilterd(double factor, int placebos, int rang, double p) {}

  /** Plaats van de behandelde op de ladder; gelijke standen tellen in haar nadeel. */
  public int rang() {
    return rang(placebos);
  }

  /** rang / (J + 1), met J het aantal donoren. */
  public double p() {
    return (double) rang() / (placebos.size() + 1);
  }

  /** RMSPE na / RMSPE vóór: eerst de behandelde, dan elke donor; leeg bij een volmaakte fit. */
  public SequencedMap<String, OptionalDouble> verhoudingen() {
    SequencedMap<String, OptionalDouble> verhoudingen = new LinkedHashMap<>();
    verhoudingen.put(schatting.onderzoek().behandeld().naam(), schatting.verhouding());
    List<String> namen = schatting.onderzoek().donornamen();
    for (int d = 0; d < placebos.size(); d++) {
      Passing placebo = placebos.get(d);
      verhoudingen.put(
          namen.get(d),
          placebo.perfect() ? OptionalDouble.empty() : OptionalDouble.of(placebo.verhouding()));
    }
    return verhoudingen;
  }

  /** Verschil per periode van elke placebo, voor de figuur. */
  public SequencedMap<String, List<Double>> verschillen() {
    SequencedMap<String, List<Double>> verschillen = new LinkedHashMap<>();
    List<String> namen = schatting.onderzoek().donornamen();
    for (int d = 0; d < placebos.size(); d++) {
      verschillen.put(namen.get(d), Schatting.lijst(placebos.get(d).verschil()));
    }
    return verschillen;
  }

  /** De toets zonder placebo's die 2, 5 of 20 keer slechter pasten dan de behandelde. */
  public List<Gefilterd> gefilterd() {
    double eigen = schatting.rmspeVoor() * schatting.rmspeVoor();
    return FILTERS.stream()
        .map(factor -> {
          List<Passing> over =
              placebos.stream()
                  .filter(p -> p.rmspeVoor() * p.rmspeVoor() <= factor * eigen)
                  .toList();
          return new Gefilterd(
              factor, over.size(), rang(over), (double) rang(over) / (over.size() + 1));
        })
        .toList();
  }

  /** Hoe de p-waarde gelezen moet worden. */
  public List<String> toelichting() {
    List<String> regels = new ArrayList<>();
    long beter = placebos.stream().filter(p -> p.rmspeVoor() < schatting.rmspeVoor()).count();
    regels.add(
        "De p-waarde is een rangorde tussen %d eenheden en kan niet onder %s komen."
            .formatted(placebos.size() + 1, komma(1.0 / (placebos.size() + 1))));
    regels.add(
        ("Een rangtoets verwerpt te vaak als de fit vóór de start los is; %d van de %d placebo's"
                + " pasten beter dan de behandelde.")
            .formatted(beter, placebos.size()));
    int grootte = schatting.onderzoek().behandeld().eenheden().size();
    if (grootte > 1) {
      regels.add(
          ("Deze rangorde vergelijkt een gemiddelde van %d eenheden met losse donoren; een"
                  + " gemiddelde past beter, en de p-waarde valt daardoor te klein uit. De placebo"
                  + " met toevallige groepen donoren vergelijkt met gemiddelden van evenveel.")
              .formatted(grootte));
    }
    if (placebos.stream().anyMatch(Passing::perfect) || schatting.volmaakt()) {
      regels.add(
          "Wie vóór de start volmaakt past en daarna afwijkt, telt als grootste verhouding; wie ook"
              + " daarna niet afwijkt, als kleinste.");
    }
    return regels;
  }

  private int rang(List<Passing> ladder) {
    double eigen = schatting.passing().verhouding();
    return 1 + (int) ladder.stream().filter(p -> p.verhouding() >= eigen * (1 - 1e-9)).count();
  }

  private static String komma(double p) {
    return "%.3f".formatted(p).replace('.', ',');
  }
}
