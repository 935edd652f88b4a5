package nl.loont.app.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.loont.kern.analysis.Progress;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lang werk van de pagina's. Het adres van de vraag is de sleutel: wie dezelfde vraag nog eens
 * stelt krijgt dezelfde taak, en een pagina die ververst vindt haar werk terug. Er draait weinig
 * tegelijk, de rij is kort, en uitkomsten blijven een paar minuten.
 */
@Component
final class Taken implements DisposableBean {
  private static final int TEGELIJK = 2;
  private static final int RIJ = 16;
  private static final int BEWAARD = 48;
  private static final Duration HOUDBAAR = Duration.ofMinutes(10);

  private final ThreadPoolExecutor werkers =
      new ThreadPoolExecutor(
          TEGELIJK, TEGELIJK, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(RIJ));
  private final Map<String, Taak<?>> taken = new LinkedHashMap<>();

  /**
   * De taak bij een vraag; begint haar als zij er nog niet is. Een mislukte taak komt één keer
   * terug, om te zeggen waarom.
   *
   * @throws RejectedExecutionException als de rij vol is
   */
  @SuppressWarnings("unchecked") // dezelfde sleutel hoort altijd bij hetzelfde soort werk
  <T> Taak<T> start(String sleutel, Function<Progress, T> werk) {
    synchronized (taken) {
      ruimOp();
      Taak<?> bestaand = taken.get(sleutel);
      if (bestaand != null) {
        if (bestaand.isMislukt()) {
          taken.remove(sleutel); // wie het nog eens vraagt, begint opnieuw
        }
        return (Taak<T>) bestaand;
      }
      Taak<T> taak = new Taak<>(UUID.randomUUID().toString());
      werkers.execute(() -> voerUit(taak, werk));
      taken.put(sleutel, taak);
      return taak;
    }
  }

  private static <T> void voerUit(Taak<T> taak, Function<Progress, T> werk) {
    try {
      taak.report(0);
      taak.slaag(werk.apply(taak));
    } catch (CancellationException e) {
      taak.breekAf();
    } catch (RuntimeException | Error e) {
      taak.mislukt(e);
    }
  }

  /** Breekt een taak af; leeg als zij niet (meer) bestaat. */
  Optional<Taak<?>> breekAf(String id) {
    synchronized (taken) {
      Optional<Taak<?>> gevonden =
          taken.values().stream().filter(taak -> taak.id().equals(id)).findFirst();
      gevonden.ifPresent(Taak::breekAf);
      return gevonden;
    }
  }

  /** Breekt taken af en gooit ze met hun uitkomst weg. */
  void vergeet(Predicate<String> sleutels) {
    synchronized (taken) {
      taken
          .entrySet()
          .removeIf(e -> {
            boolean weg = sleutels.test(e.getKey());
            if (weg) {
              e.getValue().breekAf();
            }
            return weg;
          });
    }
  }

  /** Gooit afgebroken en oude taken weg, en de oudste als er te veel zijn; wat loopt blijft. */
  private void ruimOp() {
    Instant grens = Instant.now().minus(HOUDBAAR);
    taken
        .values()
        .removeIf(taak -> taak.isAfgebroken() || (taak.isKlaar() && taak.begin().isBefore(grens)));
    var oudste = taken.values().iterator();
    while (taken.size() >= BEWAARD && oudste.hasNext()) {
      if (oudste.next().isKlaar()) {
        oudste.remove();
      }
    }
  }

  @Override
  public void destroy() {
    werkers.shutdownNow();
  }
}
