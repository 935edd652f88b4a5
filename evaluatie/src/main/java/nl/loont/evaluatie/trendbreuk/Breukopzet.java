package nl.loont.evaluatie.trendbreuk;

import java.util.List;
import java.util.OptionalInt;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Wat de gebruiker van een trendbreuktoets kiest.
 *
 * @param breuk eerste periode na de breuk
 * @param bandbreedte van Newey en West; leeg is naar de regel {@code ⌊4·(n/100)^(2/9)⌋}
 * @param seizoen of elke kalendermaand een eigen niveau heeft; alleen bij een reeks van maanden
 * @param groei de groei die naast niveau en log getoetst wordt
 * @param bekendeBreuken breuken in de gegevens zelf, waar de uitkomst bij gewaarschuwd wordt
 */
public record Breukopzet(
    Periode breuk,
    OptionalInt bandbreedte,
    boolean seizoen,
    Vorm groei,
    List<Databreuk> bekendeBreuken) {

  /** Legt de keuzen vast. */
  public Breukopzet {
    bekendeBreuken = List.copyOf(bekendeBreuken);
    if (groei.equals(Vorm.NIVEAU) || groei.equals(Vorm.LOG)) {
      throw new IllegalArgumentException("groei is groei of jaargroei, niet " + groei.naam());
    }
  }

  /**
   * De gewone toets: bandbreedte naar de regel, met maanden, en groei per maand. Het rapport zegt
   * niet welke groei het toetst; maandgroei is onze keuze.
   */
  public static Breukopzet standaard(Periode breuk) {
    return new Breukopzet(breuk, OptionalInt.empty(), true, Vorm.GROEI, List.of());
  }

  /** Deze opzet met een vaste bandbreedte. */
  public Breukopzet metBandbreedte(int aantal) {
    return new Breukopzet(breuk, OptionalInt.of(aantal), seizoen, groei, bekendeBreuken);
  }

  /** Deze opzet zonder maanden. */
  public Breukopzet zonderSeizoen() {
    return new Breukopzet(breuk, bandbreedte, false, groei, bekendeBreuken);
  }

  /** Deze opzet met een andere groei. */
  public Breukopzet metGroei(Vorm andere) {
    return new Breukopzet(breuk, bandbreedte, seizoen, andere, bekendeBreuken);
  }

  /** Deze opzet met bekende breuken in de gegevens. */
  public Breukopzet metBekendeBreuken(List<Databreuk> breuken) {
    return new Breukopzet(breuk, bandbreedte, seizoen, groei, breuken);
  }
}
