package nl.loont.evaluatie.trendbreuk;

/**
 * Toets op een breuk in niveau en trend op een bekend tijdstip (Chow 1960).
 *
 * @param f toetsgrootheid
 * @param p kans op een grotere waarde zonder breuk
 * @param teller vrijheidsgraden van de teller
 * @param noemer vrijheidsgraden van de noemer
 */
public record Chow(double f, double p, int teller, int noemer) {}
