package nl.loont.app.web;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.loont.app.evaluatie.FictiefPaneel;
import nl.loont.evaluatie.paneel.Paneel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Panelen waar pagina's mee rekenen: het fictieve, en wat gebruikers opsturen. Dat staat alleen in
 * het geheugen, onder een nummer dat niet te raden is, en verdwijnt na een half uur met alles wat
 * ermee berekend is.
 */
@Component
final class Panelen implements DisposableBean {
  /** Nummer van het meegeleverde fictieve paneel. */
  static final String FICTIEF = "fictief";

  /** Grootste bestand dat iemand kan opsturen. */
  static final int MAX_BYTES = 5_000_000;

  /** Hoe lang een opgestuurd paneel blijft. */
  static final Duration HOUDBAAR = Duration.ofMinutes(30);

  private static final int BEWAARD = 20;

  private final Map<String, Bewaard> opgestuurd = new LinkedHashMap<>();
  private final Bewaard fictief = new Bewaard(FICTIEF, "", FictiefPaneel.maak(), "", Instant.MAX);
  private final ScheduledExecutorService opruimer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("panelen").factory());
  private final Taken taken;

  Panelen(Taken taken) {
    this.taken = taken;
  }

  /**
   * Een paneel met zijn herkomst.
   *
   * @param id nummer in het adres
   * @param naam naam van het bestand
   * @param paneel de gegevens
   * @param vingerafdruk SHA-256 van het bestand, om later na te gaan of het hetzelfde was
   * @param tot wanneer het verdwijnt
   */
  record Bewaard(String id, String naam, Paneel paneel, String vingerafdruk, Instant tot) {
    boolean isFictief() {
      return id.equals(FICTIEF);
    }
  }

  /**
   * Leest en bewaart een bestand.
   *
   * @throws nl.loont.evaluatie.paneel.InvoerException als het geen goed paneel is
   */
  Bewaard bewaar(String naam, byte[] inhoud) {
    Paneel paneel = Paneel.lees(new ByteArrayInputStream(inhoud));
    String kort = naam.length() > 80 ? naam.substring(0, 80) + "…" : naam;
    Bewaard bewaard =
        new Bewaard(
            UUID.randomUUID().toString(),
            kort.isBlank() ? "paneel.csv" : kort,
            paneel,
            vingerafdruk(inhoud),
            Instant.now().plus(HOUDBAAR));
    String oudste = "";
    synchronized (opgestuurd) {
      if (opgestuurd.size() >= BEWAARD) {
        oudste = opgestuurd.keySet().iterator().next();
      }
      opgestuurd.put(bewaard.id, bewaard);
    }
    if (!oudste.isEmpty()) {
      verwijder(oudste);
    }
    var _ =
        opruimer.schedule(() -> verwijder(bewaard.id), HOUDBAAR.toMillis(), TimeUnit.MILLISECONDS);
    return bewaard;
  }

  /** Het paneel met dit nummer; leeg als het er niet (meer) is. */
  Optional<Bewaard> vind(@Nullable String id) {
    if (FICTIEF.equals(id)) {
      return Optional.of(fictief);
    }
    synchronized (opgestuurd) {
      return Optional.ofNullable(id == null ? null : opgestuurd.get(id));
    }
  }

  /** Verwijdert een opgestuurd paneel, met alles wat ermee berekend is. */
  void verwijder(String id) {
    synchronized (opgestuurd) {
      opgestuurd.remove(id);
    }
    if (!id.equals(FICTIEF)) {
      taken.vergeet(sleutel -> sleutel.contains(id));
    }
  }

  private static String vingerafdruk(byte[] inhoud) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("elke Java kent SHA-256", e);
    }
  }

  @Override
  public void destroy() {
    opruimer.shutdownNow();
  }
}
