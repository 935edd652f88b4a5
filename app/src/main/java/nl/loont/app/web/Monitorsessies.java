package nl.loont.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.Verslag;
import nl.loont.monitor.uitvoer.Uitvoermap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * De verwerkingen van dit moment, elk in een eigen map; een uur na de laatste blik is alles weg.
 */
@Component
final class Monitorsessies implements DisposableBean {
  /** Zo lang blijven bestanden staan na het laatste bezoek. */
  static final Duration HOUDBAAR = Duration.ofHours(1);

  /** Zoveel verwerkingen tegelijk; een inzending kan uitgepakt twee GB zijn. */
  static final int MEEST = 12;

  private record Stand(Monitorsessie sessie, Instant gezien, @Nullable Verslag verslag) {}

  private final Map<String, Stand> standen = new ConcurrentHashMap<>();
  private final ScheduledExecutorService schoonmaak =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  Monitorsessies() {
    var _ =
        schoonmaak.scheduleWithFixedDelay(
            () -> ruimOp(Instant.now().minus(HOUDBAAR)), 5, 5, TimeUnit.MINUTES);
  }

  /**
   * Begint een verwerking; zonder map staan de leveringen in de eigen map.
   *
   * @throws InvoerException als er al te veel zijn
   */
  Monitorsessie begin(
      Optional<Path> leveringen, Optional<YearMonth> van, Optional<YearMonth> tot, boolean fictief)
      throws IOException {
    if (standen.size() >= MEEST) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "bestand",
                  "",
                  "er staan nu al %d verwerkingen op deze server".formatted(standen.size()),
                  "hoogstens " + MEEST,
                  "Verwijder uw eerdere bestanden, of probeer het over een uur weer.")));
    }
    Path map = Files.createTempDirectory("loont-monitor");
    String id = UUID.randomUUID().toString();
    Monitorsessie sessie =
        new Monitorsessie(id, map, leveringen.orElse(map.resolve("leveringen")), van, tot, fictief);
    standen.put(id, new Stand(sessie, Instant.now(), null));
    return sessie;
  }

  Optional<Monitorsessie> zoek(String id) {
    Stand stand =
        standen.computeIfPresent(id, (_, s) -> new Stand(s.sessie, Instant.now(), s.verslag));
    return Optional.ofNullable(stand).map(Stand::sessie);
  }

  void klaar(String id, Verslag verslag) {
    standen.computeIfPresent(id, (_, s) -> new Stand(s.sessie, s.gezien, verslag));
  }

  Optional<Verslag> verslag(String id) {
    return Optional.ofNullable(standen.get(id)).map(Stand::verslag);
  }

  /** Verwijdert een verwerking met haar bestanden. */
  void verwijder(String id) {
    Stand weg = standen.remove(id);
    if (weg != null) {
      try {
        Uitvoermap.verwijder(weg.sessie.map());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void ruimOp(Instant grens) {
    for (Stand stand : standen.values()) {
      if (stand.gezien.isBefore(grens)) {
        verwijder(stand.sessie.id());
      }
    }
  }

  @Override
  public void destroy() {
    schoonmaak.shutdownNow();
    ruimOp(Instant.MAX);
  }
}
