package nl.loont.app.rapport;

import java.util.List;
import nl.loont.kern.model.Notation;

/** Schrijfwijze van getallen en tekst in het rapport. */
final class Tekst {
  /** Spatie waar geen regel op breekt. */
  private static final String VAST = "\u00A0";

  private static final Notation NL = Notation.NEDERLANDS;

  private Tekst() {}

  /** Bedrag met teken, voor tabellen: +1.234, −1.234 of 0. */
  static String metTeken(double bedrag) {
    String tekst = NL.euros(bedrag);
    return tekst.equals("0") || tekst.startsWith("-") ? tekst.replace('-', '−') : "+" + tekst;
  }

  /** Bedrag met woord in plaats van teken: "een baat van € 1.234". */
  static String baatOfLast(double bedrag) {
    String tekst = NL.euros(Math.abs(bedrag));
    if (tekst.equals("0")) {
      return "€" + VAST + "0";
    }
    return (bedrag > 0 ? "een baat van €" : "een last van €") + VAST + tekst;
  }

  /** Bedrag met teken en euroteken: +€ 1.234. */
  static String euro(double bedrag) {
    String tekst = metTeken(bedrag);
    boolean teken = !Character.isDigit(tekst.charAt(0));
    return teken ? tekst.charAt(0) + VAST + "€" + VAST + tekst.substring(1) : "€" + VAST + tekst;
  }

  /**
   * Deel van de trekkingen; wat bijna alles of bijna niets is wordt niet naar 100% of 0 geknipt.
   */
  static String kans(double deel) {
    if (deel > 0 && deel < 0.001) {
      return "minder dan 0,1%";
    }
    if (deel < 1 && deel > 0.999) {
      return "meer dan 99,9%";
    }
    return NL.number(100 * deel, 1) + "%";
  }

  /** Aantal mensen: "1 persoon" of "40 mensen". */
  static String mensen(double aantal) {
    return NL.number(aantal, 2) + VAST + (aantal == 1 ? "persoon" : "mensen");
  }

  /** Opsomming: "a, b en c". */
  static String opsomming(List<String> delen) {
    return delen.size() < 2
        ? String.join("", delen)
        : String.join(", ", delen.subList(0, delen.size() - 1)) + " en " + delen.getLast();
  }

  static String hoofdletter(String tekst) {
    return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }

  /** Kort een tekst van buiten in, zodat het rapport twee bladzijden blijft. */
  static String hoogstens(int tekens, String tekst) {
    return tekst.codePointCount(0, tekst.length()) <= tekens
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, tekens - 1)).stripTrailing() + "…";
  }

  /** Vervangt wat in een pdf niet mag staan: stuurtekens, onzichtbare en halve tekens. */
  static String schoon(String tekst) {
    StringBuilder schoon = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .filter(teken -> Character.getType(teken) != Character.FORMAT)
        .map(Tekst::toonbaar)
        .forEach(schoon::appendCodePoint);
    return schoon.toString();
  }

  private static int toonbaar(int teken) {
    return switch (Character.getType(teken)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> '?';
      default -> teken;
    };
  }
}
