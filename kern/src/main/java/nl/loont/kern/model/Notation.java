package nl.loont.kern.model;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** De ene manier waarop Loont getallen opschrijft. Afronden gebeurt alleen hier. */
public enum Notation {
  /** Nederlands: 1.234,56. */
  NEDERLANDS('.', ','),
  /** Engels: 1,234.56. */
  ENGLISH(',', '.');

  private final char grouping;
  private final char decimal;

  Notation(char grouping, char decimal) {
    this.grouping = grouping;
    this.decimal = decimal;
  }

  /**
   * Waarde om te tonen, afgerond op de decimalen van de eenheid: "€ 1.234", "39%", "28 uur per
   * week".
   */
  public String format(Unit unit, double value) {
    return decorate(unit, number(scaled(unit, value), unit.decimals()), value);
  }

  /** Waarde met zoveel decimalen als nodig, ten hoogste acht. */
  public String exact(Unit unit, double value) {
    return decorate(unit, number(scaled(unit, value)), value);
  }

  /** Waarde om na te rekenen: geld op de cent, de rest met ten hoogste zes decimalen. */
  public String precise(Unit unit, double value) {
    int decimals = unit.isMoney() ? Math.max(2, unit.decimals()) : 6;
    return decorate(unit, number(scaled(unit, value), decimals), value);
  }

  /**
   * Bereik van toegestane waarden, met de eenheid één keer: "meer dan 0 t/m 37 uur per week".
   *
   * @param min ondergrens, of {@code null}
   * @param max bovengrens, of {@code null}; minstens een van beide is er
   */
  public String range(Unit unit, @Nullable Double min, boolean minExclusive, @Nullable Double max) {
    boolean bare = !unit.percent() && !unit.isMoney();
    String low = min == null ? "" : bare ? number(min, unit.decimals()) : format(unit, min);
    String high = max == null ? "" : bare ? number(max, unit.decimals()) : format(unit, max);
    String end = bare && !unit.dimension().equals(Dimension.NONE) ? " " + unit.label() : "";
    if (high.isEmpty()) {
      return "vanaf " + low + end;
    }
    String from = low.isEmpty() ? "" : (minExclusive ? "meer dan " : "") + low + " ";
    return from + "t/m " + high + end;
  }

  /** Getal met duizendtallen en zoveel decimalen als nodig. */
  public String number(double value) {
    return number(value, 8);
  }

  /** Getal met duizendtallen, afgerond op ten hoogste zoveel decimalen. */
  public String number(double value, int decimals) {
    return pattern(value, decimals);
  }

  /** Bedrag in hele euro's zonder euroteken, voor tabellen. */
  public String euros(double value) {
    return number(value, 0);
  }

  /** Bedrag op de cent, altijd met twee decimalen: "€ 1.077,50". */
  public String money(double euro) {
    String text = pattern(Math.abs(euro), 2, 2);
    boolean zero = text.equals(pattern(0, 2, 2));
    return (euro < 0 && !zero ? "-€ " : "€ ") + text;
  }

  private static double scaled(Unit unit, double value) {
    return unit.percent() ? value * 100 : value;
  }

  private static String decorate(Unit unit, String number, double value) {
    if (unit.percent()) {
      return number + "%";
    }
    if (unit.isMoney()) {
      boolean negative = value < 0 && number.startsWith("-");
      return negative ? "-€ " + number.substring(1) : "€ " + number;
    }
    return unit.dimension().equals(Dimension.NONE) ? number : number + " " + unit.label();
  }

  private String pattern(double value, int decimals) {
    return pattern(value, 0, decimals);
  }

  private String pattern(double value, int least, int decimals) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(grouping);
    symbols.setDecimalSeparator(decimal);
    symbols.setNaN("onbepaald");
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(value);
    return text.equals("-0") ? "0" : text;
  }
}
