package nl.loont.kern.model;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

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

  /** Alleen het getal, zoals het in een invoerveld staat: zonder teken voor de eenheid. */
  public String field(Unit unit, double value) {
    return pattern(scaled(unit, value), 8, false);
  }

  /** Getal met duizendtallen en zoveel decimalen als nodig. */
  public String number(double value) {
    return number(value, 8);
  }

  /** Getal met duizendtallen, afgerond op ten hoogste zoveel decimalen. */
  public String number(double value, int decimals) {
    return pattern(value, decimals, true);
  }

  /** Bedrag in hele euro's zonder euroteken, voor tabellen. */
  public String euros(double value) {
    return number(value, 0);
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

  private String pattern(double value, int decimals, boolean grouped) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(grouping);
    symbols.setDecimalSeparator(decimal);
    symbols.setNaN("onbepaald");
    DecimalFormat format = new DecimalFormat(grouped ? "#,##0" : "0", symbols);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(value);
    return text.equals("-0") ? "0" : text;
  }
}
