package nl.loont.app.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Bouwt de opmaak als boom van knopen. Tekst wordt altijd een tekstknoop en kan dus nooit opmaak
 * worden, wat er ook in staat.
 */
final class Blad {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Document document;

  Blad() {
    try {
      document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // kan niet: er wordt niets ingesteld
    }
  }

  /** Kenmerk van een element. */
  record Kenmerk(String naam, String waarde) {}

  static Kenmerk kenmerk(String naam, String waarde) {
    return new Kenmerk(naam, waarde);
  }

  static Kenmerk klasse(String waarde) {
    return new Kenmerk("class", waarde);
  }

  /** Zet titel, omschrijving en de bladzijden in het document. */
  void vul(String titel, String omschrijving, Element... bladzijden) {
    document.appendChild(
        el(
            "html",
            kenmerk("lang", "nl"),
            el(
                "head",
                el("title", titel),
                meta("description", omschrijving),
                meta("subject", omschrijving),
                meta("author", "Loont"),
                el("style", opmaak())),
            el("body", List.of(bladzijden))));
  }

  private Element meta(String naam, String inhoud) {
    return el("meta", kenmerk("name", naam), kenmerk("content", Tekst.schoon(inhoud)));
  }

  private static String opmaak() {
    try (InputStream in = Blad.class.getResourceAsStream("rapport.css")) {
      return new String(
          Objects.requireNonNull(in, "rapport.css ontbreekt").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document document() {
    return document;
  }

  /**
   * Element met inhoud.
   *
   * @param inhoud tekst, knopen, kenmerken, of lijsten daarvan
   */
  Element el(String naam, Object... inhoud) {
    return vul(document.createElementNS(XHTML, naam), inhoud);
  }

  /** Element van een tekening. */
  Element svg(String naam, Object... inhoud) {
    return vul(document.createElementNS(SVG, naam), inhoud);
  }

  private Element vul(Element element, Object... inhoud) {
    for (Object deel : inhoud) {
      switch (deel) {
        case Kenmerk k -> element.setAttribute(k.naam(), Tekst.schoon(k.waarde()));
        case Node knoop -> element.appendChild(knoop);
        case List<?> lijst -> vul(element, lijst.toArray());
        default -> element.appendChild(document.createTextNode(Tekst.schoon(deel.toString())));
      }
    }
    return element;
  }
}
