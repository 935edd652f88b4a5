package nl.loont.subsidie.plaatsing;

import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import nl.loont.subsidie.Betaalmaand;
import nl.loont.subsidie.Centen;
import nl.loont.subsidie.Deel;
import nl.loont.subsidie.loondispensatie.Dispensatieblok;

/**
 * Een maand van een plaatsing. Bedragen van een deel van de maand tellen naar kalenderdagen.
 *
 * @param betaling de subsidie van de maand
 * @param uitkering uitkering per maand zonder werk
 */
public record Plaatsingsmaand(Betaalmaand betaling, double uitkering) {

  /** De maand. */
  public YearMonth maand() {
    return betaling.maand();
  }

  /** Bedrag van een cel in euro, onafgerond; nul buiten het dienstverband. */
  public double bedrag(String cel) {
    return betaling.delen().stream()
        .mapToDouble(deel -> deel.waarden().get(cel) * aandeel(deel))
        .sum();
  }

  /** Bedrag van een cel in centen. */
  public long cent(String cel) {
    return Centen.van(bedrag(cel));
  }

  /** Te betalen subsidie met vergoeding, in euro en onafgerond. */
  public double subsidie() {
    return betaling.teBetalen();
  }

  /** Te betalen subsidie met vergoeding, in centen. */
  public long subsidieCent() {
    return betaling.totaalCent();
  }

  /** Wat de werkgever zelf betaalt, in centen: loonkosten min subsidie. */
  public long zelfCent() {
    return cent("loonkosten") - subsidieCent();
  }

  /** Saldo van de gemeente, in centen: bespaarde uitkering min subsidie en begeleiding. */
  public long saldoCent() {
    return cent("bespaardeUitkering") - subsidieCent() - cent("begeleiding");
  }

  /** Inkomen met loonkostensubsidie, in centen. */
  public long inkomenCent() {
    return Centen.van(inkomen());
  }

  /** Inkomen met loondispensatie, in centen. */
  public OptionalLong dispensatieCent() {
    return dispensatieInkomen().stream().mapToLong(Centen::van).findFirst();
  }

  /** Uitkering zonder werk, in centen. */
  public long uitkeringCent() {
    return Centen.van(uitkering);
  }

  /** Inkomen van de werknemer met loonkostensubsidie; buiten het dienstverband de uitkering. */
  public double inkomen() {
    return bedrag("inkomen") + uitkering * (1 - gewerkt());
  }

  /**
   * Inkomen van de werknemer met loondispensatie; buiten het dienstverband de uitkering. Leeg als
   * de pilot de loonwaarde niet kende.
   */
  public OptionalDouble dispensatieInkomen() {
    return betaling.delen().stream()
            .allMatch(deel -> Dispensatieblok.kent(deel.waarden().get("dispensatieLoonwaarde")))
        ? OptionalDouble.of(bedrag("dispensatieInkomen") + uitkering * (1 - gewerkt()))
        : OptionalDouble.empty();
  }

  /** Deel van de maand waarin het dienstverband loopt. */
  public double gewerkt() {
    return betaling.delen().stream().mapToDouble(this::aandeel).sum();
  }

  private double aandeel(Deel deel) {
    return (double) deel.dagen() / maand().lengthOfMonth();
  }
}
