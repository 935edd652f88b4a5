package nl.loont.evaluatie.spreiding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Indeling van uitkomsten in klassen. Met de grenzen 15 en 30: "&lt;15", "15-30" en "≥30"; een
 * grens hoort bij de klasse erboven (SEOR 2026, tabel 3.1).
 *
 * @param grenzen oplopend, minstens één
 */
public record Klassen(List<Integer> grenzen) {

  /** Keurt de grenzen. */
  public Klassen {
    grenzen = List.copyOf(grenzen);
    for (int g = 1; g < grenzen.size(); g++) {
      if (grenzen.get(g) <= grenzen.get(g - 1)) {
        throw new IllegalArgumentException("grenzen lopen op, niet " + grenzen);
      }
    }
    if (grenzen.isEmpty()) {
      throw new IllegalArgumentException("minstens één grens");
    }
  }

  /** De namen van de klassen, van laag naar hoog. */
  public List<String> namen() {
    List<String> namen = new ArrayList<>();
    namen.add("<" + grenzen.getFirst());
    for (int g = 1; g < grenzen.size(); g++) {
      namen.add(grenzen.get(g - 1) + "-" + grenzen.get(g));
    }
    namen.add("≥" + grenzen.getLast());
    return namen;
  }

  /** De klasse van een waarde. */
  public String van(double waarde) {
    return namen().get((int) grenzen.stream().filter(grens -> waarde >= grens).count());
  }

  /** De klasse van elke eenheid in een periode. */
  public SequencedMap<String, String> van(Paneel paneel, Periode periode) {
    int t = paneel.index(periode);
    SequencedMap<String, String> klassen = new LinkedHashMap<>();
    for (int i = 0; i < paneel.eenheden().size(); i++) {
      klassen.put(paneel.eenheden().get(i), van(paneel.uitkomst(i, t)));
    }
    return klassen;
  }
}
