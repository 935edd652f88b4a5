package nl.loont.evaluatie.samenstelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * De significante verschillen van veel kenmerken in woorden: een rij per kenmerk en een kolom per
 * cluster, zoals de tabellen I.1 en I.2 (SEOR 2026). Een lege cel is geen significant verschil.
 *
 * @param clusters de kolommen: elk cluster behalve de referentie
 * @param rijen per kenmerk de cellen, in de volgorde van de kolommen
 */
public record Verschiltabel(List<String> clusters, SequencedMap<String, List<String>> rijen) {

  /** Legt de kolommen vast. */
  public Verschiltabel {
    clusters = List.copyOf(clusters);
  }

  /**
   * Zet uitkomsten met dezelfde clusters en dezelfde referentie in een tabel.
   *
   * @param uitkomsten per kenmerk de uitkomst, of een per niveau
   */
  public static Verschiltabel van(SequencedMap<String, List<Samenstelling>> uitkomsten) {
    List<String> clusters =
        uitkomsten.values().stream()
            .flatMap(List::stream)
            .flatMap(u ->
                u.aandelen().stream().map(Aandeel::cluster).filter(c -> !c.equals(u.referentie())))
            .distinct()
            .toList();
    SequencedMap<String, List<String>> rijen = new LinkedHashMap<>();
    uitkomsten.forEach((kenmerk, niveaus) -> {
      List<String> cellen = new ArrayList<>();
      for (String cluster : clusters) {
        cellen.add(
            String.join(
                "; ",
                niveaus.stream()
                    .flatMap(u -> u.verschillen().stream())
                    .filter(v -> v.cluster().equals(cluster))
                    .map(Verschil::tekst)
                    .toList()));
      }
      rijen.put(kenmerk, cellen);
    });
    return new Verschiltabel(clusters, rijen);
  }
}
