package nl.loont.monitor;

import java.time.LocalDate;
import java.time.YearMonth;

/** Een maand als geheel getal, jaar × 12 + maand, zoals de stappen in SQL ermee rekenen. */
public final class Maand {
  private Maand() {}

  /** Het getal van een maand. */
  public static int getal(YearMonth maand) {
    return maand.getYear() * 12 + maand.getMonthValue();
  }

  /** Het getal van de maand waarin een dag valt. */
  public static int getal(LocalDate dag) {
    return getal(YearMonth.from(dag));
  }

  /** De maand bij een getal. */
  public static YearMonth van(int getal) {
    return YearMonth.of(Math.floorDiv(getal - 1, 12), Math.floorMod(getal - 1, 12) + 1);
  }
}
