package nl.loont.mkba.analyse;

/**
 * Verdeling van een saldo over de gemeenten van één grootteklasse, in euro per jaar. Percentielen
 * volgens Hyndman en Fan (1996), type 7.
 *
 * @param klasse de klasse
 * @param gemeenten aantal gemeenten; bij nul zijn alle bedragen nul
 * @param laagst laagste bedrag
 * @param p25 een kwart ligt eronder
 * @param mediaan de helft ligt eronder
 * @param p75 drie kwart ligt eronder
 * @param hoogst hoogste bedrag
 * @param positief aantal gemeenten met een saldo boven nul
 */
public record Klasseverdeling(
    Grootteklasse klasse,
    int gemeenten,
    double laagst,
    double p25,
    double mediaan,
    double p75,
    double hoogst,
    int positief) {}
