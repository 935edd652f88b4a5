package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.loont.kern.model.FormulaText.Symbols;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Unit;
import org.jspecify.annotations.Nullable;

/** Taal van een pagina; het adres bepaalt haar, niet de browser, zodat een link hetzelfde toont. */
enum Taal {
  NL(Locale.of("nl"), Notation.NEDERLANDS, Symbols.NEDERLANDS, '.', ','),
  EN(Locale.ENGLISH, Notation.ENGLISH, Symbols.ENGLISH, ',', '.');

  private final Locale locale;
  private final Notation notation;
  private final Symbols symbols;
  private final char grouping;
  private final char decimal;

  Taal(Locale locale, Notation notation, Symbols symbols, char grouping, char decimal) {
    this.locale = locale;
    this.notation = notation;
    this.symbols = symbols;
    this.grouping = grouping;
    this.decimal = decimal;
  }

  static Taal van(@Nullable String code) {
    return "en".equals(code) ? EN : NL;
  }

  /** De taal in het adres; van een bestand dat wordt opgestuurd worden de velden niet gelezen. */
  static Taal van(HttpServletRequest request) {
    String soort = request.getContentType();
    if (soort == null || !soort.startsWith("multipart/")) {
      return van(request.getParameter("taal"));
    }
    String query = request.getQueryString();
    return query != null && ("&" + query + "&").contains("&taal=en&") ? EN : NL;
  }

  Locale locale() {
    return locale;
  }

  Notation notation() {
    return notation;
  }

  Symbols symbols() {
    return symbols;
  }

  /** Bedrag met teken, zoals in tabellen: +1.234, −1.234 of 0. */
  String metTeken(double value) {
    String text = notation.euros(value);
    return text.equals("0") || text.startsWith("-") ? text.replace('-', '−') : "+" + text;
  }

  /** Bedrag met teken en euroteken: + € 1.234. */
  String euro(double value) {
    String text = notation.euros(Math.abs(value));
    return text.equals("0") ? "€ 0" : (value < 0 ? "− € " : "+ € ") + text;
  }

  /** Bedrag op de cent, dat niet over twee regels breekt: − € 639,34. */
  String geld(double value) {
    String text = notation.money(Math.abs(value));
    boolean nul = text.equals(notation.money(0));
    return (value < 0 && !nul ? "− " + text : text).replace(' ', '\u00a0');
  }

  /** Waarde zoals een invoerveld haar toont. */
  String veld(Unit unit, double value) {
    return notation.number(unit.percent() ? value * 100 : value, unit.decimals());
  }

  /**
   * Leest een getal zoals mensen het schrijven: met of zonder duizendtekens, %, €. Waar een punt in
   * het Nederlands zowel duizend als decimaal kan zijn geldt: groepen van precies drie zijn
   * duizendtallen.
   *
   * @return het getal, of {@code null} als er geen getal staat
   */
  @Nullable Double lees(String text) {
    String kaal = text.replace("€", "").replace("%", "").replace('−', '-').replaceAll("\\s", "");
    String duizend = "-?[1-9]\\d{0,2}(?:\\" + grouping + "\\d{3})+(?:\\" + decimal + "\\d+)?";
    String gewoon = "-?\\d+(?:[.,]\\d+)?";
    if (kaal.matches(duizend)) {
      kaal = kaal.replace(Character.toString(grouping), "").replace(decimal, '.');
    } else if (kaal.matches(gewoon)) {
      kaal = kaal.replace(',', '.');
    } else {
      return null;
    }
    return kaal.length() > 30 ? null : Double.valueOf(kaal);
  }
}
