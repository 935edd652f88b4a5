package nl.loont.monitor;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import nl.loont.monitor.figuur.Geheimhouding;

/**
 * Wat er verwerkt moet worden.
 *
 * @param leveringen map met brontabellen
 * @param uit map voor de uitvoer
 * @param van eerste maand van de onderzoeksperiode; zonder: de eerste berichtmaand
 * @param tot laatste maand; zonder: drie maanden voor de laatste berichtmaand
 * @param formaat formaat van de uitvoer
 * @param geheimhouding wat er uit figuren en publicabele tabellen wegblijft
 */
public record Opdracht(
    Path leveringen,
    Path uit,
    Optional<YearMonth> van,
    Optional<YearMonth> tot,
    Formaat formaat,
    Geheimhouding geheimhouding) {

  /** Met de gebruikelijke geheimhouding. */
  public Opdracht(
      Path leveringen,
      Path uit,
      Optional<YearMonth> van,
      Optional<YearMonth> tot,
      Formaat formaat) {
    this(leveringen, uit, van, tot, formaat, Geheimhouding.STANDAARD);
  }
}
