package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Een waarde die op bepaalde dagen verandert, zoals de uren in een contract.
 *
 * @param stappen per dag de waarde vanaf die dag, tot de volgende stap
 */
public record Verloop<T>(NavigableMap<LocalDate, T> stappen) {

  /** Legt een kopie vast. */
  public Verloop {
    stappen = Collections.unmodifiableNavigableMap(new TreeMap<>(stappen));
  }

  /** Eén waarde vanaf een dag. */
  public static <T> Verloop<T> vanaf(LocalDate dag, T waarde) {
    return new Verloop<>(new TreeMap<>(java.util.Map.of(dag, waarde)));
  }

  /** De waarde op een dag; leeg voor de eerste stap. */
  public Optional<T> op(LocalDate dag) {
    return Optional.ofNullable(stappen.floorEntry(dag)).map(java.util.Map.Entry::getValue);
  }

  /** De waarde van de eerste stap; leeg zonder stappen. */
  public Optional<T> eerste() {
    return Optional.ofNullable(stappen.firstEntry()).map(java.util.Map.Entry::getValue);
  }

  /** Dagen waarop de waarde begint of verandert. */
  public Set<LocalDate> dagen() {
    return stappen.keySet();
  }
}
