package nl.loont.mkba.analyse;

import nl.loont.mkba.Resultaat;

/**
 * Doorgerekend scenario.
 *
 * @param naam naam die de gebruiker gaf, of "Scenario 1"
 * @param resultaat de uitkomst
 */
public record Scenario(String naam, Resultaat resultaat) {}
