package nl.loont.app.subsidie;

import nl.loont.subsidie.Maandbedrag;

/**
 * Loonkostensubsidie van één volle maand, in euro en onafgerond.
 *
 * @param basis minimumloon met vakantietoeslag bij de uren van het contract
 * @param subsidie subsidie zonder vergoeding
 * @param vergoedingWerkgeverslasten vergoeding voor werkgeverslasten
 * @param totaal subsidie met vergoeding
 * @param toelichting hoe het bedrag ontstaat en wat eraan opvalt
 */
public record Maandantwoord(
    double basis,
    double subsidie,
    double vergoedingWerkgeverslasten,
    double totaal,
    String toelichting) {

  /** Het antwoord bij een maandbedrag. */
  public static Maandantwoord van(Maandbedrag bedrag) {
    return new Maandantwoord(
        bedrag.basis(),
        bedrag.subsidie(),
        bedrag.vergoedingWerkgeverslasten(),
        bedrag.totaal(),
        String.join(" ", bedrag.toelichting()));
  }
}
