package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Hoe een dag in een zin staat: "1 januari 2024". */
final class Datum {
  private static final DateTimeFormatter VOLUIT =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

  private Datum() {}

  static String lees(LocalDate dag) {
    return VOLUIT.format(dag);
  }
}
