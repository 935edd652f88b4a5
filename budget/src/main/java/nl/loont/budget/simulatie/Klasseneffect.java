package nl.loont.budget.simulatie;

import nl.loont.mkba.analyse.Grootteklasse;

/**
 * Verschil in euro voor de gemeenten van één grootteklasse samen.
 *
 * @param gemeenten aantal gemeenten in de klasse
 * @param vooruit aantal dat erop vooruitgaat
 * @param achteruit aantal dat erop achteruitgaat
 */
public record Klasseneffect(
    Grootteklasse klasse, int gemeenten, double effect, int vooruit, int achteruit) {}
