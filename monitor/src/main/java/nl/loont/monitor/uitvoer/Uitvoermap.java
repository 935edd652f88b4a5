package nl.loont.monitor.uitvoer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import org.jspecify.annotations.Nullable;

/**
 * De map met uitvoer. Nieuwe uitvoer ontstaat ernaast, in {@code MAP.bezig}, en neemt in één
 * beweging de plaats van de oude in. Wie onderbroken wordt, laat de oude heel; wat er niet van de
 * monitor is, blijft staan.
 */
public final class Uitvoermap implements AutoCloseable {
  private final Path map;
  private final Path bezig;
  private final Path vorige;
  private final Predicate<String> eigen;
  private final FileChannel kanaal;
  private final FileLock slot;

  private Uitvoermap(Path map, Predicate<String> eigen, FileChannel kanaal, FileLock slot) {
    this.map = map;
    this.bezig = naast(map, ".bezig");
    this.vorige = naast(map, ".vorige");
    this.eigen = eigen;
    this.kanaal = kanaal;
    this.slot = slot;
  }

  /**
   * Opent de map voor nieuwe uitvoer.
   *
   * @param eigen welke namen in de map van de monitor zijn, en dus vervangen worden
   * @throws InvoerException als er al een verwerking naar deze map loopt of zij niet te schrijven
   *     is
   */
  public static Uitvoermap open(Path gevraagd, Predicate<String> eigen) throws IOException {
    Path map =
        Files.exists(gevraagd) ? gevraagd.toRealPath() : gevraagd.toAbsolutePath().normalize();
    if (Files.exists(map) && !Files.isDirectory(map)) {
      throw fout(gevraagd, "dit is een bestand, geen map", "Kies een map.");
    }
    if (map.getParent() == null) {
      throw fout(gevraagd, "hierin kan geen uitvoer komen", "Kies een map daarin.");
    }
    if (Files.exists(map) && !Files.getFileStore(map).equals(Files.getFileStore(map.getParent()))) {
      throw fout(
          gevraagd,
          "dit is een aangekoppelde schijf, en die is niet te vervangen",
          "Kies een map daarin.");
    }
    Path bezig = naast(map, ".bezig");
    FileChannel kanaal;
    try {
      Files.createDirectories(bezig);
      kanaal =
          FileChannel.open(
              bezig.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw fout(gevraagd, "hier kan niet geschreven worden", "Kies een andere map.");
    }
    FileLock slot = neem(kanaal);
    if (slot == null) {
      kanaal.close();
      throw fout(gevraagd, "er loopt al een verwerking naar deze map", "Wacht tot die klaar is.");
    }
    Uitvoermap uitvoer = new Uitvoermap(map, eigen, kanaal, slot);
    uitvoer.herstel();
    return uitvoer;
  }

  private static @Nullable FileLock neem(FileChannel kanaal) throws IOException {
    try {
      return kanaal.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static InvoerException fout(Path map, String melding, String uitweg) {
    return new InvoerException(List.of(new Fout("uit", map.toString(), melding, "", uitweg)));
  }

  private static Path naast(Path map, String achtervoegsel) {
    return map.resolveSibling(map.getFileName() + achtervoegsel);
  }

  /** Maakt een wisseling af die halverwege onderbroken werd. */
  private void herstel() throws IOException {
    if (Files.exists(vorige)) {
      if (Files.exists(map)) {
        ruimVorige();
      } else {
        Files.move(vorige, map);
      }
    }
  }

  /** Map voor tussenstanden; blijft staan na een onderbreking. */
  public Path werk() throws IOException {
    return Files.createDirectories(bezig.resolve("werk"));
  }

  /** Map waarin de nieuwe uitvoer ontstaat. */
  public Path nieuw() throws IOException {
    return Files.createDirectories(bezig.resolve("uit"));
  }

  /** Zet de nieuwe uitvoer op haar plaats. */
  public void plaats() throws IOException {
    if (Files.exists(map)) {
      Files.move(map, vorige);
    }
    Files.move(nieuw(), map);
    if (Files.exists(vorige)) {
      ruimVorige();
    }
    verwijder(bezig);
  }

  private void ruimVorige() throws IOException {
    try (Stream<Path> inhoud = Files.list(vorige)) {
      for (Path oud : inhoud.toList()) {
        Path hier = map.resolve(oud.getFileName());
        if (!eigen.test(oud.getFileName().toString()) && !Files.exists(hier)) {
          Files.move(oud, hier);
        }
      }
    }
    verwijder(vorige);
  }

  /** Gooit al het werk weg. */
  public void gooiWeg() throws IOException {
    verwijder(bezig);
  }

  /** Verwijdert een map of bestand met alles erin. */
  public static void verwijder(Path pad) throws IOException {
    if (!Files.exists(pad)) {
      return;
    }
    try (Stream<Path> alles = Files.walk(pad)) {
      for (Path p : alles.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }

  @Override
  public void close() throws IOException {
    slot.close();
    kanaal.close();
  }
}
