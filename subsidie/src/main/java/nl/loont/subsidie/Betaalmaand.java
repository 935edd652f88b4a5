package nl.loont.subsidie;

import java.time.YearMonth;
import java.util.List;

/**
 * Subsidie van een kalendermaand. De centen van de delen tellen op tot die van de maand.
 *
 * @param maand de maand
 * @param delen delen van de maand, op volgorde; leeg als het dienstverband die maand niet loopt
 */
public record Betaalmaand(YearMonth maand, List<Deel> delen) {

  /** Te betalen in euro, onafgerond. */
  public double teBetalen() {
    return delen.stream().mapToDouble(Deel::teBetalen).sum();
  }

  /** Subsidie in centen. */
  public long subsidieCent() {
    return delen.stream().mapToLong(Deel::subsidieCent).sum();
  }

  /** Vergoeding voor werkgeverslasten in centen. */
  public long vergoedingCent() {
    return delen.stream().mapToLong(Deel::vergoedingCent).sum();
  }

  /** Subsidie met vergoeding in centen. */
  public long totaalCent() {
    return subsidieCent() + vergoedingCent();
  }
}
