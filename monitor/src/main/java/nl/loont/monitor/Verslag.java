package nl.loont.monitor;

import java.time.YearMonth;
import java.util.List;

/**
 * Wat een verwerking deed.
 *
 * @param van eerste maand van de onderzoeksperiode
 * @param tot laatste maand
 * @param regels aantal geleverde regels
 * @param afgekeurd hoeveel regels zijn afgekeurd, van alle tabellen
 * @param trajecten aantal trajecten
 * @param meldingen wat de lezer moet weten: ontbrekende tabellen en wat dat betekent
 */
public record Verslag(
    YearMonth van,
    YearMonth tot,
    long regels,
    long afgekeurd,
    long trajecten,
    List<String> meldingen) {}
