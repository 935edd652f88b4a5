package nl.loont.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.loont.monitor.figuur.Punt;

/**
 * De cellen van een figuur op reeks en x.
 *
 * @param reeksen namen van de reeksen, op volgorde
 * @param xen maanden, jaren of klassen, op volgorde
 * @param cellen cellen per reeks en dan per x
 */
record Rooster(List<String> reeksen, List<String> xen, Map<String, Map<String, Punt>> cellen) {

  static Rooster van(List<Punt> punten, Comparator<String> volgorde) {
    TreeMap<String, Map<String, Punt>> cellen = new TreeMap<>(volgorde);
    TreeSet<String> xen = new TreeSet<>(volgorde);
    for (Punt punt : punten) {
      xen.add(punt.x());
      cellen.computeIfAbsent(punt.reeks(), _ -> new TreeMap<>()).put(punt.x(), punt);
    }
    return new Rooster(List.copyOf(cellen.keySet()), List.copyOf(xen), cellen);
  }

  Optional<Punt> cel(String reeks, String x) {
    return Optional.ofNullable(cellen.getOrDefault(reeks, Map.of()).get(x));
  }

  List<OptionalDouble> waarden(String reeks) {
    return xen.stream()
        .map(x -> cel(reeks, x).map(Punt::waarde).orElse(OptionalDouble.empty()))
        .toList();
  }

  double grootste() {
    return cellen.values().stream()
        .flatMap(rij -> rij.values().stream())
        .mapToDouble(p -> Math.abs(p.waarde().orElse(0)))
        .max()
        .orElse(0);
  }
}
