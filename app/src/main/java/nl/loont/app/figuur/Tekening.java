package nl.loont.app.figuur;

import java.util.Locale;

/**
 * Schrijft een SVG-document. Alle opmaak staat als kenmerk bij de vorm, zodat het bestand ook los
 * klopt; elke tekst wordt veilig weggeschreven.
 */
final class Tekening {
  static final String INKT = "#14252e";
  static final String ZACHT = "#4c5d67";
  static final String LIJN = "#d3dbdf";
  static final String BLAUW = "#0d4a5c";
  static final String ORANJE = "#a4470b";

  private static final String LETTER = "'Source Sans 3', 'Liberation Sans', Arial, sans-serif";

  private final StringBuilder inhoud = new StringBuilder();
  private final int breed;
  private final int hoog;

  /** Begint een tekening met titel en omschrijving voor wie haar niet ziet. */
  Tekening(int breed, int hoog, String titel, String bron) {
    this.breed = breed;
    this.hoog = hoog;
    inhoud
        .append("<title>")
        .append(veilig(titel))
        .append("</title>")
        .append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>".formatted(breed, hoog));
    tekst(8, hoog - 8, bron, "start", 12, ZACHT);
  }

  /** Een vlak; zonder rand als de rand leeg is. */
  void vlak(double x, double y, double w, double h, String kleur, String rand) {
    inhoud.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"%s/>"
            .formatted(
                maat(x),
                maat(y),
                maat(Math.max(0, w)),
                maat(Math.max(0, h)),
                kleur,
                rand.isEmpty() ? "" : " stroke=\"" + rand + "\" stroke-width=\"0.75\""));
  }

  /** Een rechte lijn; het streepje is een patroon als "6 4", of leeg. */
  void lijn(double x1, double y1, double x2, double y2, String kleur, double dik, String streepje) {
    inhoud.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
            .formatted(
                maat(x1), maat(y1), maat(x2), maat(y2), kleur, maat(dik), patroon(streepje)));
  }

  /** Een pad zoals SVG het schrijft; gevuld of alleen een lijn. */
  void pad(String d, String vulling, String kleur, double dik, String streepje, double dekking) {
    inhoud.append(
        "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" opacity=\"%s\"%s/>"
            .formatted(d, vulling, kleur, maat(dik), maat(dekking), patroon(streepje)));
  }

  /** Een ruit, als merk bij een punt. */
  void ruit(double x, double y, double straal, String kleur) {
    inhoud.append(
        "<path d=\"M%s %sL%s %sL%s %sL%s %sZ\" fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"1\"/>"
            .formatted(
                maat(x - straal),
                maat(y),
                maat(x),
                maat(y - straal),
                maat(x + straal),
                maat(y),
                maat(x),
                maat(y + straal),
                kleur));
  }

  /** Tekst met haar plaats: start, middle of end. */
  void tekst(double x, double y, String tekst, String plaats, int grootte, String kleur) {
    inhoud.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\">%s</text>"
            .formatted(maat(x), maat(y), plaats, grootte, kleur, veilig(tekst)));
  }

  /** Het document. */
  String svg() {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
            + " height=\"%d\" role=\"img\" font-family=\"%s\">%s</svg>")
        .formatted(breed, hoog, breed, hoog, LETTER, inhoud);
  }

  /** Op een tiende punt: fijner ziet niemand, en het bestand blijft klein. */
  static String maat(double waarde) {
    String tekst = String.format(Locale.ROOT, "%.1f", waarde);
    return tekst.endsWith(".0") ? tekst.substring(0, tekst.length() - 2) : tekst;
  }

  private static String patroon(String streepje) {
    return streepje.isEmpty() ? "" : " stroke-dasharray=\"" + streepje + "\"";
  }

  private static String veilig(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
