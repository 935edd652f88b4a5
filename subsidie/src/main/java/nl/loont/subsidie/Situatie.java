package nl.loont.subsidie;

import java.time.LocalDate;

/**
 * Alles waar de subsidie van een dag van afhangt; zolang dit gelijk blijft is er niets te splitsen.
 *
 * @param regels eerste dag van de parameters die gelden
 * @param leeftijd in hele jaren, hoogstens die van het volle minimumloon
 * @param uren uren per week
 * @param loonwaarde als fractie; bij forfaitaire subsidie wat het forfait aanneemt
 * @param vorm vorm van de subsidie
 * @param doorbetaald onwaar op ziektedagen waarop de subsidie stopt
 */
public record Situatie(
    LocalDate regels,
    int leeftijd,
    double uren,
    double loonwaarde,
    Vorm vorm,
    boolean doorbetaald) {}
