package nl.loont.budget.gegevens;

import java.util.OptionalDouble;

/**
 * Gelezen regel van een bestand.
 *
 * @param nummer regelnummer in het bestand
 * @param code gemeentecode; leeg als zij onleesbaar was
 * @param jaar jaar; 0 als het onleesbaar was
 */
record Regel(
    long nummer,
    String code,
    int jaar,
    double inwoners,
    double bijstand,
    double lks,
    OptionalDouble objectief,
    OptionalDouble budgetBijstand,
    OptionalDouble budgetLks) {}
