package nl.loont.monitor;

import java.util.Locale;

/** Bestandsformaat van tabellen. */
public enum Formaat {
  PARQUET,
  CSV;

  /** Het formaat als achtervoegsel van een bestandsnaam. */
  public String extensie() {
    return name().toLowerCase(Locale.ROOT);
  }
}
