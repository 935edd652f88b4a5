package nl.loont.monitor.figuur;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Laat cellen weg die op te weinig trajecten rusten. Tellen de delen bij een x op tot een bekend
 * totaal, dan gaan er zoveel cellen mee dat het weggelatene niet uit dat totaal te berekenen is.
 *
 * @param minimum kleinste aantal dat getoond mag worden
 */
public record Geheimhouding(long minimum) {
  /** De gebruikelijke grens van tien. */
  public static final Geheimhouding STANDAARD = new Geheimhouding(10);

  /** Past de geheimhouding toe op een figuur. */
  public List<Punt> pasToe(List<Punt> punten, boolean delenVanGeheel) {
    List<Punt> uit = new ArrayList<>();
    Map<String, List<Integer>> perX = new LinkedHashMap<>();
    for (Punt punt : punten) {
      boolean klein = punt.aantal().isPresent() && isKlein(punt.aantal().getAsLong());
      perX.computeIfAbsent(punt.x(), _ -> new ArrayList<>()).add(uit.size());
      uit.add(klein ? punt.onderdruk() : punt);
    }
    if (delenVanGeheel) {
      perX.values().forEach(plaatsen -> dekAf(punten, uit, plaatsen));
    }
    return uit;
  }

  /** Of een aantal te klein is om te tonen; nul verraadt niemand. */
  public boolean isKlein(long aantal) {
    return aantal > 0 && aantal < minimum;
  }

  /** Onderdrukt de kleinste overige cellen tot er minstens twee weg zijn, samen niet klein. */
  private void dekAf(List<Punt> punten, List<Punt> uit, List<Integer> plaatsen) {
    List<Integer> weg =
        new ArrayList<>(plaatsen.stream().filter(i -> uit.get(i).onderdrukt()).toList());
    if (weg.isEmpty()) {
      return;
    }
    List<Integer> rest =
        plaatsen.stream()
            .filter(i -> !uit.get(i).onderdrukt() && aantal(punten.get(i)) > 0)
            .sorted(Comparator.comparingLong(i -> aantal(punten.get(i))))
            .toList();
    long som = weg.stream().mapToLong(i -> aantal(punten.get(i))).sum();
    for (int i : rest) {
      if (weg.size() > 1 && som >= minimum) {
        return;
      }
      uit.set(i, punten.get(i).onderdruk());
      weg.add(i);
      som += aantal(punten.get(i));
    }
  }

  private static long aantal(Punt punt) {
    return punt.aantal().orElse(0);
  }
}
