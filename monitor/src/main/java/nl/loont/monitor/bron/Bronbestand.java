package nl.loont.monitor.bron;

import java.nio.file.Path;
import nl.loont.monitor.Formaat;

/**
 * Eén bestand van een brontabel.
 *
 * @param nummer rangnummer naar naam; bij tegenspraak wint het hoogste
 * @param naam pad binnen de map met leveringen, met schuine strepen
 */
public record Bronbestand(int nummer, String naam, Path pad, Formaat formaat) {}
