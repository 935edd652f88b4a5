package nl.loont.subsidie;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Vorm van loonkostensubsidie. */
public enum Vorm {
  /** Volgt uit de vastgestelde loonwaarde; Participatiewet, art. 10d. Betaald uit de BUIG. */
  REGULIER(0, "reguliere loonkostensubsidie", "BUIG"),

  /** De helft van het minimumloon, hoogstens de eerste zes maanden. Betaald uit de BUIG. */
  FORFAITAIR(1, "forfaitaire loonkostensubsidie", "BUIG"),

  /** Volgens de gemeentelijke verordening, tijdelijk. Betaald uit eigen middelen. */
  TIJDELIJK(2, "tijdelijke loonkostensubsidie", "eigen middelen (gemeentefonds)");

  private final int code;
  private final String label;
  private final String betaaldUit;

  Vorm(int code, String label, String betaaldUit) {
    this.code = code;
    this.label = label;
    this.betaaldUit = betaaldUit;
  }

  /** Naam in een zin. */
  public String label() {
    return label;
  }

  /** Het budget waaruit de gemeente betaalt. */
  public String betaaldUit() {
    return betaaldUit;
  }

  /** Naam in invoer en adres: "regulier". */
  public String sleutel() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Waarde van de cel {@code vorm} in het model. */
  public double code() {
    return code;
  }

  /** De vorm met deze sleutel, als die er is. */
  public static Optional<Vorm> bij(String sleutel) {
    return Arrays.stream(values()).filter(v -> v.sleutel().equals(sleutel)).findFirst();
  }

  /** Alle sleutels, voor een melding. */
  static String sleutels() {
    return Arrays.stream(values()).map(Vorm::sleutel).collect(Collectors.joining(", "));
  }
}
