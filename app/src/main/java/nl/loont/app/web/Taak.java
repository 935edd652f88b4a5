package nl.loont.app.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.InvoerException;

/**
 * Lang werk met voortgang, af te breken zolang het loopt.
 *
 * @param <T> wat het werk oplevert
 */
final class Taak<T> implements Progress {
  private final String id;
  private final Instant begin = Instant.now();
  private final CompletableFuture<T> uitkomst = new CompletableFuture<>();
  private volatile double gedaan;

  Taak(String id) {
    this.id = id;
  }

  /** Nummer waarmee alleen wie de taak startte haar kan afbreken. */
  public String id() {
    return id;
  }

  Instant begin() {
    return begin;
  }

  /** Gedaan deel in hele procenten; loopt nooit terug. */
  public int procent() {
    return (int) (100 * gedaan);
  }

  @Override
  public void report(double fraction) {
    if (uitkomst.isDone()) {
      throw new CancellationException("afgebroken");
    }
    synchronized (this) {
      gedaan = Math.max(gedaan, fraction);
    }
  }

  void slaag(T waarde) {
    uitkomst.complete(waarde);
  }

  void mislukt(Throwable reden) {
    uitkomst.completeExceptionally(reden);
  }

  /** Breekt het werk af; het stopt bij de eerstvolgende melding van voortgang. */
  void breekAf() {
    uitkomst.cancel(false);
  }

  boolean isKlaar() {
    return uitkomst.isDone();
  }

  boolean isMislukt() {
    return uitkomst.isCompletedExceptionally() && !uitkomst.isCancelled();
  }

  boolean isAfgebroken() {
    return uitkomst.isCancelled();
  }

  /**
   * Wacht even op de uitkomst; leeg als het werk nog loopt.
   *
   * @throws CancellationException als het werk is afgebroken
   * @throws InvoerException als het werk de invoer niet kon gebruiken
   * @throws IllegalStateException als het werk mislukt is
   */
  Optional<T> wacht(Duration duur) {
    try {
      return Optional.of(uitkomst.get(duur.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InvoerException fout) {
        throw new InvoerException(fout.fouten());
      }
      throw new IllegalStateException("het werk is mislukt", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
