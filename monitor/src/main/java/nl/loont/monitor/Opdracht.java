package nl.loont.monitor;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Wat er verwerkt moet worden.
 *
 * @param leveringen map met brontabellen
 * @param uit map voor de uitvoer
 * @param van eerste maand van de onderzoeksperiode; zonder: de eerste berichtmaand
 * @param tot laatste maand; zonder: drie maanden voor de laatste berichtmaand
 * @param formaat formaat van de uitvoer
 */
public record Opdracht(
    Path leveringen, Path uit, Optional<YearMonth> van, Optional<YearMonth> tot, Formaat formaat) {}
