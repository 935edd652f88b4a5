package nl.loont.monitor.figuur;

import java.time.YearMonth;

/** De maand van tabel 3.1. */
public final class Peilmaand {
  private static final YearMonth RAPPORT = YearMonth.of(2021, 11);

  private Peilmaand() {}

  /**
   * November 2021, zoals het rapport; ligt die buiten de periode, dan de laatste november erin, of
   * als die er niet is de laatste maand.
   */
  public static YearMonth van(YearMonth van, YearMonth tot) {
    if (!RAPPORT.isBefore(van) && !RAPPORT.isAfter(tot)) {
      return RAPPORT;
    }
    YearMonth november = tot.withMonth(11);
    YearMonth laatste = november.isAfter(tot) ? november.minusYears(1) : november;
    return laatste.isBefore(van) ? tot : laatste;
  }
}
