package nl.loont.evaluatie.trendbreuk;

import nl.loont.evaluatie.paneel.Periode;

/**
 * Een breuk in de gegevens zelf, zoals een andere registratie.
 *
 * @param vanaf eerste periode na de breuk
 * @param toelichting wat er veranderde
 */
public record Databreuk(Periode vanaf, String toelichting) {}
