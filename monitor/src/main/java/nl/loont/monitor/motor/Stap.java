package nl.loont.monitor.motor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Eén stap uit een SQL-bestand: een benoemde vraag. In het bestand staat boven elke vraag een regel
 * als {@code -- tabel melding}.
 *
 * @param soort wat er met de uitkomst gebeurt
 * @param naam naam van de tabel of het beeld; bij {@code KOPPEL} de tabel met kandidaten
 * @param vraag de SQL, met parameters als {@code :tot}
 */
public record Stap(Soort soort, String naam, String vraag) {
  /** Soort stap. */
  public enum Soort {
    /** De uitkomst wordt een tabel. */
    TABEL,
    /** De vraag krijgt een naam en wordt pas uitgerekend waar hij gebruikt wordt. */
    BEELD,
    /** Koppel kandidaten in rondes tot er niets meer te koppelen valt. */
    KOPPEL,
    /** Eén ronde van zo'n herhaling; de uitkomst komt bij de tabel. */
    RONDE
  }

  private static final Pattern KOP = Pattern.compile("^-- (tabel|beeld|koppel|ronde) (\\w+)\\s*$");

  /** De stappen in een meegeleverd SQL-bestand, in volgorde. */
  public static List<Stap> lees(Class<?> near, String bestand) {
    String tekst;
    try (InputStream in =
        Objects.requireNonNull(near.getResourceAsStream(bestand), () -> bestand + " ontbreekt")) {
      tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Stap> stappen = new ArrayList<>();
    StringBuilder vraag = new StringBuilder();
    for (String regel : tekst.lines().toList()) {
      Matcher kop = KOP.matcher(regel);
      if (kop.matches()) {
        vraag = new StringBuilder();
        Soort soort = Soort.valueOf(kop.group(1).toUpperCase(java.util.Locale.ROOT));
        stappen.add(new Stap(soort, kop.group(2), ""));
      } else if (!regel.startsWith("--") && !stappen.isEmpty()) {
        vraag.append(regel).append('\n');
        Stap laatste = stappen.removeLast();
        stappen.add(new Stap(laatste.soort, laatste.naam, vraag.toString().strip()));
      }
    }
    return stappen;
  }

  /** Of de vraag een tabel noemt. */
  boolean noemt(String tabel) {
    return naam.equals(tabel) || Pattern.compile("\\b" + tabel + "\\b").matcher(vraag).find();
  }
}
