package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Vraag naar de subsidie van één volle maand, met de regels van één dag. Maak haar met {@link
 * Subsidierekening#vraag}, die alle fouten tegelijk meldt.
 *
 * @param datum dag waarvan de regels gelden
 * @param leeftijd in hele jaren, minstens 15
 * @param uren uren per week in het contract, meer dan 0 en niet meer dan {@code normuren}
 * @param normuren normale arbeidsduur per week
 * @param loonwaarde als fractie; telt niet bij forfaitaire subsidie
 * @param vorm vorm van de subsidie
 * @param grondslag hoe het minimumloon per maand tot stand komt
 * @param werkgeverslasten eigen percentage als fractie; leeg is dat van de datum
 * @param verordening deel van het minimumloon bij tijdelijke subsidie; leeg is {@code 1 -
 *     loonwaarde}
 */
public record Maandvraag(
    LocalDate datum,
    int leeftijd,
    double uren,
    double normuren,
    double loonwaarde,
    Vorm vorm,
    Grondslag grondslag,
    OptionalDouble werkgeverslasten,
    OptionalDouble verordening) {

  /** De cellen die de vraag vult. */
  Map<String, Double> waarden() {
    Map<String, Double> waarden = new HashMap<>();
    waarden.put("leeftijd", (double) leeftijd);
    waarden.put("uren", uren);
    waarden.put("normuren", normuren);
    waarden.put("loonwaarde", loonwaarde);
    waarden.put("vorm", vorm.code());
    werkgeverslasten.ifPresent(waarde -> waarden.put("werkgeverslasten", waarde));
    verordening.ifPresent(waarde -> waarden.put("verordening", waarde));
    return waarden;
  }
}
