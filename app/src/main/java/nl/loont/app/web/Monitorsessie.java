package nl.loont.app.web;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.loont.monitor.Formaat;
import nl.loont.monitor.Opdracht;
import nl.loont.monitor.figuur.Uitkomst;

/**
 * Eén verwerking van één bezoeker. Het nummer is niet te raden; wie het niet kent, ziet niets.
 *
 * @param id nummer in het adres
 * @param map eigen map, met de uitvoer erin
 * @param leveringen waar de leveringen staan
 * @param fictief of de leveringen hier gemaakt worden
 * @param beurt zodat er van deze sessie nooit twee pogingen tegelijk lopen
 */
record Monitorsessie(
    String id,
    Path map,
    Path leveringen,
    Optional<YearMonth> van,
    Optional<YearMonth> tot,
    boolean fictief,
    ReentrantLock beurt) {

  /** Wie opnieuw begint wacht tot een afgebroken poging haar map heeft losgelaten. */
  <T> T omBeurten(Supplier<T> werk) {
    beurt.lock();
    try {
      return werk.get();
    } finally {
      beurt.unlock();
    }
  }

  Opdracht opdracht() {
    return new Opdracht(leveringen, map.resolve("uit"), van, tot, Formaat.CSV);
  }

  Uitkomst uitkomst() {
    return new Uitkomst(map.resolve("uit"));
  }

  String adres() {
    return "/monitor/" + id;
  }
}
