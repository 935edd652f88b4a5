package nl.loont.subsidie;

import java.util.List;

/**
 * Wat een dienstverband maand voor maand aan subsidie oplevert.
 *
 * @param dienstverband waar het om gaat
 * @param maanden alle maanden van het overzicht, ook die zonder subsidie
 * @param opmerkingen wat eraan opvalt, in hele zinnen
 */
public record Betaalverloop(
    Dienstverband dienstverband, List<Betaalmaand> maanden, List<String> opmerkingen) {

  /** Som van alle maanden in centen. */
  public long totaalCent() {
    return maanden.stream().mapToLong(Betaalmaand::totaalCent).sum();
  }
}
