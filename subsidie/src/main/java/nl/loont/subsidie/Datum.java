package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Hoe een dag in een zin staat: "1 januari 2024". */
final class Datum {
  private static final DateTimeFormatter VOLUIT =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

  private Datum() {}

  /**
   * De dag zoveel maanden later. Heeft die maand deze dag niet, dan de eerste van de maand erna:
   * zes maanden vanaf 31 augustus duren tot en met de laatste dag van februari.
   */
  static LocalDate naMaanden(LocalDate dag, long maanden) {
    LocalDate later = dag.plusMonths(maanden);
    return later.getDayOfMonth() < dag.getDayOfMonth() ? later.plusDays(1) : later;
  }

  static String lees(LocalDate dag) {
    return VOLUIT.format(dag);
  }
}
