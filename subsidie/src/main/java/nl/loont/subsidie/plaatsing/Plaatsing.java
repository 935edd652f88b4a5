package nl.loont.subsidie.plaatsing;

import java.util.Map;
import nl.loont.subsidie.Dienstverband;
import nl.loont.subsidie.loondispensatie.Aanvulregel;

/**
 * Plaatsing: een dienstverband met wat werkgever, werknemer en gemeente eromheen weten.
 *
 * @param dienstverband het dienstverband met loonkostensubsidie
 * @param waarden ingevulde cellen: {@code loon}, {@code uitkering}, {@code tarief}, {@code
 *     begeleiding}, en waar bekend de netto bedragen
 * @param regel hoe loondispensatie zou aanvullen
 */
public record Plaatsing(
    Dienstverband dienstverband, Map<String, Double> waarden, Aanvulregel regel) {}
