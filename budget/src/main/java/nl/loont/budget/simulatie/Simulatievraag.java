package nl.loont.budget.simulatie;

import java.util.List;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.stelsel.Stelsel;

/**
 * Wat er gesimuleerd wordt.
 *
 * @param basis gegevens tot het jaar voor {@code startjaar}, minstens zo veel jaren als het stelsel
 *     terugkijkt, en minstens twee
 * @param startjaar eerste gesimuleerde jaar
 * @param jaren aantal jaren, 1 tot en met 20
 * @param scenario rondes van plaatsingen; leeg is alleen de basis
 */
public record Simulatievraag(
    Basis basis, Stelsel stelsel, int startjaar, int jaren, Groei groei, List<Ronde> scenario) {
  /** Meeste jaren vooruit. */
  public static final int MEESTE_JAREN = 20;

  /** Keurt de jaren. */
  public Simulatievraag {
    scenario = List.copyOf(scenario);
    if (jaren < 1 || jaren > MEESTE_JAREN) {
      throw new IllegalArgumentException("1 tot en met 20 jaren, niet " + jaren);
    }
    for (int terug = 1; terug <= aanloop(stelsel); terug++) {
      basis.jaar(startjaar - terug);
    }
  }

  /** Zoveel jaren aan gegevens heeft een stelsel nodig voor het eerste gesimuleerde jaar. */
  public static int aanloop(Stelsel stelsel) {
    return Math.max(2, stelsel.vertraging());
  }
}
