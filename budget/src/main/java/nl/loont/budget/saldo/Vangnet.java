package nl.loont.budget.saldo;

/**
 * Drempel van de vangnetregeling. Loont geeft er zelf geen: de drempels wijzigen, en horen met bron
 * en datum opgegeven te worden.
 *
 * @param drempel tekort als deel van het budget waarboven een signaal volgt, fractie
 * @param bron waar de drempel staat
 * @param datum wanneer zij gold of nagezien is
 */
public record Vangnet(double drempel, String bron, String datum) {}
