package nl.loont.app.subsidie;

import java.util.List;
import nl.loont.subsidie.Betaalmaand;
import nl.loont.subsidie.Betaalverloop;
import nl.loont.subsidie.Deel;

/**
 * Subsidie van een dienstverband, maand voor maand. De centen van de delen tellen op tot die van de
 * maand.
 *
 * @param maanden alle maanden van het overzicht
 * @param totaalCent som in centen
 * @param opmerkingen wat eraan opvalt
 */
public record Verloopantwoord(List<Maand> maanden, long totaalCent, List<String> opmerkingen) {

  /**
   * Een kalendermaand.
   *
   * @param maand als 2024-01
   * @param teBetalen euro, onafgerond
   */
  public record Maand(
      String maand,
      double teBetalen,
      long subsidieCent,
      long vergoedingWerkgeverslastenCent,
      long totaalCent,
      List<Maanddeel> delen) {}

  /**
   * Deel van een maand waarin niets verandert.
   *
   * @param leeftijd hoogstens de leeftijd van het volle minimumloon
   * @param loonwaarde fractie
   * @param betaaldUit het budget waaruit de gemeente betaalt
   * @param doorbetaald onwaar waar de subsidie bij ziekte stopt
   * @param maandbedrag subsidie met vergoeding bij een volle maand, in euro en onafgerond
   * @param teBetalen euro, onafgerond
   */
  public record Maanddeel(
      String van,
      String totEnMet,
      int dagen,
      int leeftijd,
      double uren,
      double loonwaarde,
      String vorm,
      String betaaldUit,
      boolean doorbetaald,
      double maandbedrag,
      double teBetalen,
      long totaalCent) {}

  /** Het antwoord bij een betaalverloop. */
  public static Verloopantwoord van(Betaalverloop verloop) {
    return new Verloopantwoord(
        verloop.maanden().stream().map(Verloopantwoord::maand).toList(),
        verloop.totaalCent(),
        verloop.opmerkingen());
  }

  private static Maand maand(Betaalmaand maand) {
    return new Maand(
        maand.maand().toString(),
        maand.teBetalen(),
        maand.subsidieCent(),
        maand.vergoedingCent(),
        maand.totaalCent(),
        maand.delen().stream().map(Verloopantwoord::deel).toList());
  }

  private static Maanddeel deel(Deel deel) {
    return new Maanddeel(
        deel.van().toString(),
        deel.totEnMet().toString(),
        deel.dagen(),
        deel.situatie().leeftijd(),
        deel.situatie().uren(),
        deel.situatie().loonwaarde(),
        deel.situatie().vorm().sleutel(),
        deel.situatie().vorm().betaaldUit(),
        deel.situatie().doorbetaald(),
        deel.waarden().get("totaal"),
        deel.teBetalen(),
        deel.totaalCent());
  }
}
