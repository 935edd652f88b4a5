package nl.loont.budget.simulatie;

/**
 * Hoe een jaar werkelijk gaat.
 *
 * @param groei werkelijke groei van de lasten
 * @param plaatsing deel van de voorgenomen plaatsingen dat er werkelijk is; 1 is alle
 */
record Jaarloop(Groei groei, double plaatsing) {}
