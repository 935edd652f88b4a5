package nl.loont.monitor.figuur;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Laat cellen weg die op te weinig trajecten rusten. Van een aandeel moeten noemer, teller en rest
 * alle drie groot genoeg zijn, of nul. Tellen de delen bij een x op tot een bekend totaal, dan gaan
 * er zoveel cellen mee dat het weggelatene niet uit dat totaal te berekenen is.
 *
 * @param minimum kleinste aantal dat getoond mag worden
 */
public record Geheimhouding(long minimum) {
  /** De gebruikelijke grens van tien (spec monitor §4). */
  public static final Geheimhouding STANDAARD = new Geheimhouding(10);

  /** Past de geheimhouding toe op een figuur. */
  public List<Punt> pasToe(List<Punt> punten, boolean delenVanGeheel) {
    List<Punt> uit = new ArrayList<>(punten);
    Map<String, List<Integer>> perX = new LinkedHashMap<>();
    for (int i = 0; i < punten.size(); i++) {
      perX.computeIfAbsent(punten.get(i).x(), _ -> new ArrayList<>()).add(i);
    }
    for (List<Integer> plaatsen : perX.values()) {
      List<Punt> bijX = plaatsen.stream().map(punten::get).toList();
      boolean[] weg = new boolean[bijX.size()];
      for (int i = 0; i < weg.length; i++) {
        weg[i] = verraadt(bijX.get(i));
      }
      if (delenVanGeheel) {
        dekAf(bijX.stream().mapToLong(p -> p.aantal().orElse(0)).toArray(), weg);
      }
      for (int i = 0; i < weg.length; i++) {
        if (weg[i]) {
          uit.set(plaatsen.get(i), bijX.get(i).onderdruk());
        }
      }
    }
    return uit;
  }

  /**
   * Figuren waarvan de cellen elkaar bepalen: is in een ervan bij een x iets weggelaten, dan wordt
   * bij die x alles weggelaten.
   */
  public List<List<Punt>> samen(List<List<Punt>> figuren) {
    Set<String> geraakt =
        figuren.stream()
            .flatMap(List::stream)
            .filter(Punt::onderdrukt)
            .map(Punt::x)
            .collect(Collectors.toSet());
    return figuren.stream()
        .map(punten ->
            punten.stream().map(p -> geraakt.contains(p.x()) ? p.onderdruk() : p).toList())
        .toList();
  }

  /** Of een aantal te klein is om te tonen; nul verraadt niemand. */
  public boolean isKlein(long aantal) {
    return aantal > 0 && aantal < minimum;
  }

  private boolean verraadt(Punt punt) {
    if (punt.aantal().isEmpty()) {
      return false;
    }
    long aantal = punt.aantal().getAsLong();
    long deel = punt.deel().orElse(0);
    return isKlein(aantal) || isKlein(deel) || isKlein(aantal - deel);
  }

  /**
   * Voegt aan wat weggelaten is de kleinste andere delen van hetzelfde geheel toe, tot er minstens
   * twee weg zijn die samen niet klein zijn.
   *
   * @param aantallen aantal van elk deel
   * @param weg welke delen weg zijn; hier komen er bij
   */
  public void dekAf(long[] aantallen, boolean[] weg) {
    int aantalWeg = 0;
    long som = 0;
    for (int i = 0; i < weg.length; i++) {
      if (weg[i]) {
        aantalWeg++;
        som += aantallen[i];
      }
    }
    if (aantalWeg == 0) {
      return;
    }
    int[] rest =
        IntStream.range(0, weg.length)
            .filter(i -> !weg[i] && aantallen[i] > 0)
            .boxed()
            .sorted(Comparator.comparingLong(i -> aantallen[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i : rest) {
      if (aantalWeg > 1 && som >= minimum) {
        return;
      }
      weg[i] = true;
      aantalWeg++;
      som += aantallen[i];
    }
  }
}
