package nl.loont.evaluatie.paneel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jaar of maand.
 *
 * @param jaar jaartal, 1000 tot en met 9999
 * @param maand 1 tot en met 12; 0 als de periode een heel jaar is
 */
public record Periode(int jaar, int maand) implements Comparable<Periode> {
  private static final Pattern VORM = Pattern.compile("([1-9]\\d{3})(?:-(0[1-9]|1[0-2]))?");

  /**
   * Keurt jaar en maand.
   *
   * @throws IllegalArgumentException als een van beide buiten het bereik ligt
   */
  public Periode {
    if (jaar < 1000 || jaar > 9999 || maand < 0 || maand > 12) {
      throw new IllegalArgumentException("geen periode: jaar %d, maand %d".formatted(jaar, maand));
    }
  }

  /** Leest JJJJ of JJJJ-MM; leeg als de tekst iets anders is. */
  public static Optional<Periode> lees(String tekst) {
    Matcher m = VORM.matcher(tekst);
    if (!m.matches()) {
      return Optional.empty();
    }
    String maand = m.group(2);
    return Optional.of(
        new Periode(Integer.parseInt(m.group(1)), maand == null ? 0 : Integer.parseInt(maand)));
  }

  /** Of dit een maand is; anders is het een jaar. */
  public boolean isMaand() {
    return maand > 0;
  }

  /** Doorlopende telling: opeenvolgende jaren of maanden verschillen 1. */
  public int volgnummer() {
    return isMaand() ? 12 * jaar + maand - 1 : jaar;
  }

  /** Deze periode, {@code aantal} jaren of maanden later. */
  public Periode plus(int aantal) {
    int nummer = volgnummer() + aantal;
    return isMaand() ? new Periode(nummer / 12, nummer % 12 + 1) : new Periode(nummer, 0);
  }

  @Override
  public int compareTo(Periode ander) {
    return jaar != ander.jaar
        ? Integer.compare(jaar, ander.jaar)
        : Integer.compare(maand, ander.maand);
  }

  /** JJJJ of JJJJ-MM. */
  @Override
  public String toString() {
    return isMaand() ? "%04d-%02d".formatted(jaar, maand) : "%04d".formatted(jaar);
  }
}
