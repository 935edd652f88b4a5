package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;

/**
 * Placebo voor een groep: toevallige groepen donoren, even groot als de behandelde groep, spelen de
 * behandelde; de donoren die overblijven wegen mee. Een gemiddelde past beter dan een losse
 * eenheid, dus moet ook de placebo een gemiddelde zijn.
 *
 * @param gemiddeldEffect gemiddeld verschil na de start van elke groep
 * @param rang plaats van de behandelde groep op RMSPE na / RMSPE vóór, 1 is de grootste
 * @param p rang / (groepen + 1)
 */
public record GroepPlacebo(List<Double> gemiddeldEffect, int rang, double p) {
  /** Neemt een kopie van de lijst. */
  public GroepPlacebo {
    gemiddeldEffect = List.copyOf(gemiddeldEffect);
  }

  /**
   * Trekt groepen zonder teruglegging; dezelfde zaadwaarde geeft dezelfde groepen.
   *
   * @param groepen aantal groepen, minstens 1
   * @throws InvoerException als er te weinig donoren zijn om na een groep nog twee over te houden
   */
  public static GroepPlacebo van(Schatting schatting, int groepen, long zaad) {
    return van(schatting, groepen, zaad, _ -> {});
  }

  /**
   * Als hierboven, en meldt na elke groep welk deel gedaan is.
   *
   * @param voortgang als bij {@link RuimtePlacebo#van(Schatting, DoubleConsumer)}
   */
  public static GroepPlacebo van(
      Schatting schatting, int groepen, long zaad, DoubleConsumer voortgang) {
    Onderzoek onderzoek = schatting.onderzoek();
    List<String> donoren = onderzoek.donornamen();
    int grootte = onderzoek.behandeld().eenheden().size();
    if (donoren.size() - grootte < 2 || groepen < 1) {
      throw new InvoerException(
          Fout.van(
              "groepen",
              "%d groepen van %d".formatted(groepen, grootte),
              "dat kan niet met %d donoren".formatted(donoren.size()),
              "minstens 1 groep, en minstens %d donoren".formatted(grootte + 2),
              "Neem meer donoren of een kleinere behandelde groep."));
    }
    Random toeval = new Random(zaad);
    List<List<String>> trekkingen =
        Stream.generate(() -> trek(donoren, grootte, toeval)).limit(groepen).toList();
    AtomicInteger gedaan = new AtomicInteger();
    List<Passing> placebos =
        IntStream.range(0, groepen)
            .parallel()
            .mapToObj(g -> {
              List<String> groep = trekkingen.get(g);
              List<String> over = donoren.stream().filter(d -> !groep.contains(d)).toList();
              Passing placebo = schatting.schatter().pas(onderzoek.geval(groep, over));
              voortgang.accept(gedaan.incrementAndGet() / (double) groepen);
              return placebo;
            })
            .toList();
    double eigen = schatting.passing().verhouding();
    int rang =
        1 + (int) placebos.stream().filter(p -> p.verhouding() >= eigen * (1 - 1e-9)).count();
    return new GroepPlacebo(
        placebos.stream().map(Passing::gemiddeldEffect).toList(),
        rang,
        (double) rang / (groepen + 1));
  }

  private static List<String> trek(List<String> donoren, int grootte, Random toeval) {
    List<String> geschud = new ArrayList<>(donoren);
    Collections.shuffle(geschud, toeval);
    return geschud.subList(0, grootte).stream().sorted(Paneel.OP_CODEPUNT).toList();
  }
}
