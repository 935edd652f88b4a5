package nl.loont.app.web;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
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
import java.util.concurrent.locks.ReentrantLock;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.Verslag;
import nl.loont.monitor.uitvoer.Uitvoermap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * De verwerkingen van dit moment, elk in een eigen map; een uur na de laatste blik is alles weg.
 * Wat een vorige server achterliet omdat zij hard gestopt werd, ruimt deze bij haar begin op.
 */
@Component
final class Monitorsessies implements DisposableBean {
  /** Zo lang blijven bestanden staan na het laatste bezoek. */
  static final Duration HOUDBAAR = Duration.ofHours(1);

  /** Zoveel verwerkingen tegelijk; een inzending kan uitgepakt twee GB zijn. */
  static final int MEEST = 12;

  private static final Logger LOG = LoggerFactory.getLogger(Monitorsessies.class);
  private static final String MAP = "loont-monitor-";
  private static final String SLOT = "slot";

  /** Wat er van een sessie bekend is. */
  private record Stand(
      Monitorsessie sessie,
      Instant gezien,
      @Nullable Verslag verslag,
      boolean mislukt,
      List<String> overgeslagen) {
    Stand nuGezien() {
      return new Stand(sessie, Instant.now(), verslag, mislukt, overgeslagen);
    }

    Stand met(Verslag nieuw) {
      return new Stand(sessie, gezien, nieuw, false, overgeslagen);
    }

    Stand metFout() {
      return new Stand(sessie, gezien, verslag, true, overgeslagen);
    }

    Stand zonder(List<String> bestanden) {
      return new Stand(sessie, gezien, verslag, mislukt, bestanden);
    }
  }

  private final Map<String, Stand> standen = new ConcurrentHashMap<>();
  private final Path plaats;
  private final FileChannel slot;
  private final ScheduledExecutorService schoonmaak =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  @Autowired
  Monitorsessies() throws IOException {
    this(Path.of(System.getProperty("java.io.tmpdir")));
  }

  Monitorsessies(Path tijdelijk) throws IOException {
    ruimAchtergebleven(tijdelijk);
    plaats = Files.createTempDirectory(tijdelijk, MAP);
    slot = FileChannel.open(plaats.resolve(SLOT), CREATE, WRITE);
    slot.lock();
    var _ =
        schoonmaak.scheduleWithFixedDelay(
            () -> ruimOp(Instant.now().minus(HOUDBAAR)), 5, 5, TimeUnit.MINUTES);
  }

  /** Verwijdert de mappen van servers die niet meer bestaan: hun slot is los. */
  private static void ruimAchtergebleven(Path tijdelijk) throws IOException {
    try (DirectoryStream<Path> mappen = Files.newDirectoryStream(tijdelijk, MAP + "*")) {
      for (Path map : mappen) {
        if (Files.exists(map.resolve(SLOT)) && !isBezet(map.resolve(SLOT))) {
          gooiWeg(map);
        }
      }
    }
  }

  private static boolean isBezet(Path slot) {
    try (FileChannel kanaal = FileChannel.open(slot, WRITE);
        FileLock vrij = kanaal.tryLock()) {
      return vrij == null;
    } catch (OverlappingFileLockException | IOException e) {
      return true; // van deze server, of van een andere gebruiker
    }
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
      standen.values().stream()
          .filter(Stand::mislukt)
          .map(stand -> stand.sessie.id())
          .forEach(this::verwijder);
    }
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
    Path map = Files.createTempDirectory(plaats, "m");
    String id = UUID.randomUUID().toString();
    Monitorsessie sessie =
        new Monitorsessie(
            id,
            map,
            leveringen.orElse(map.resolve("leveringen")),
            van,
            tot,
            fictief,
            new ReentrantLock());
    standen.put(id, new Stand(sessie, Instant.now(), null, false, List.of()));
    return sessie;
  }

  Optional<Monitorsessie> zoek(String id) {
    Stand stand = standen.computeIfPresent(id, (_, s) -> s.nuGezien());
    return Optional.ofNullable(stand).map(Stand::sessie);
  }

  void klaar(String id, Verslag verslag) {
    standen.computeIfPresent(id, (_, s) -> s.met(verslag));
  }

  /** Een mislukte verwerking maakt plaats zodra dat nodig is. */
  void mislukt(String id) {
    standen.computeIfPresent(id, (_, s) -> s.metFout());
  }

  /** Bestanden uit de inzending die niet gelezen worden. */
  void overgeslagen(String id, List<String> bestanden) {
    standen.computeIfPresent(id, (_, s) -> s.zonder(bestanden));
  }

  List<String> overgeslagen(String id) {
    Stand stand = standen.get(id);
    return stand == null ? List.of() : stand.overgeslagen;
  }

  Optional<Verslag> verslag(String id) {
    return Optional.ofNullable(standen.get(id)).map(Stand::verslag);
  }

  /** Verwijdert een verwerking met haar bestanden. */
  void verwijder(String id) {
    Stand weg = standen.remove(id);
    if (weg != null) {
      gooiWeg(weg.sessie.map());
    }
  }

  /** Lukt dat niet, dan gaat het bij de volgende start alsnog weg. */
  private static void gooiWeg(Path map) {
    try {
      Uitvoermap.verwijder(map);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{} is niet te verwijderen", map, e);
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
    try {
      slot.close();
    } catch (IOException e) {
      LOG.warn("{} is niet te sluiten", plaats, e);
    }
    gooiWeg(plaats);
  }
}
