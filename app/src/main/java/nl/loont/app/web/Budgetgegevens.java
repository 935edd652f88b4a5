package nl.loont.app.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.loont.budget.gegevens.Basis;
import org.springframework.stereotype.Component;

/**
 * Eigen gegevens van gebruikers, alleen in het geheugen: tot een half uur na het laatste gebruik,
 * of tot de gebruiker ze wist. Wie het kenmerk niet heeft, vindt ze niet.
 */
@Component
final class Budgetgegevens {
  private static final Duration HOUDBAAR = Duration.ofMinutes(30);
  private static final int MEESTE = 20;

  private final Map<String, Bewaard> gegevens = new LinkedHashMap<>();

  private record Bewaard(Basis basis, Instant gebruikt) {}

  /** Onthoudt gegevens en geeft hun kenmerk; bij te veel gaan de oudste weg. */
  synchronized String bewaar(Basis basis) {
    ruimOp();
    while (gegevens.size() >= MEESTE) {
      gegevens.remove(gegevens.keySet().iterator().next());
    }
    String kenmerk = UUID.randomUUID().toString();
    gegevens.put(kenmerk, new Bewaard(basis, Instant.now()));
    return kenmerk;
  }

  /** De gegevens bij een kenmerk; leeg als zij gewist of verlopen zijn. */
  synchronized Optional<Basis> vind(String kenmerk) {
    ruimOp();
    Bewaard gevonden = gegevens.remove(kenmerk);
    if (gevonden == null) {
      return Optional.empty();
    }
    gegevens.put(kenmerk, new Bewaard(gevonden.basis(), Instant.now()));
    return Optional.of(gevonden.basis());
  }

  /** Wist gegevens meteen. */
  synchronized void wis(String kenmerk) {
    gegevens.remove(kenmerk);
  }

  private void ruimOp() {
    Instant grens = Instant.now().minus(HOUDBAAR);
    gegevens.values().removeIf(bewaard -> bewaard.gebruikt().isBefore(grens));
  }
}
