package nl.loont.evaluatie.sequenties;

import java.util.List;

/**
 * Eenheden met gelijkende sequenties.
 *
 * @param nummer van 1 af, naar dalende omvang
 * @param naam naar de regel van {@link Clusternamen}
 * @param eenheden namen, geordend naar hun sequentie: de volgorde van de sequentieplot
 * @param medoide de eenheid die het dichtst bij alle andere ligt
 * @param verdeling per periode het deel van de eenheden dat laag, gemiddeld en hoog is
 */
public record Cluster(
    int nummer, String naam, List<String> eenheden, String medoide, List<List<Double>> verdeling) {

  /** Legt de lijsten vast. */
  public Cluster {
    eenheden = List.copyOf(eenheden);
    verdeling = verdeling.stream().map(List::copyOf).toList();
  }
}
