package nl.loont.app.rapport;

import static nl.loont.app.rapport.Blad.kenmerk;
import static nl.loont.app.rapport.Blad.klasse;

import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.FormulaText;
import nl.loont.kern.model.Notation;
import org.w3c.dom.Element;

/**
 * Liggende staven met een marge, op de regels van de tabel ernaast. De tekening bevat geen letters:
 * de bedragen staan in de tabel, de schaal staat er als tekst boven.
 */
final class Staafgrafiek {
  /** Hoogte van een regel, gelijk aan die van de tabel. */
  private static final double REGEL = 23;

  private static final double BREED = 268;
  private static final double RAND = 14;
  private static final double DIKTE = 11;
  private static final int MEESTE_STREPEN = 6;

  private final Blad blad;
  private final List<Staaf> staven;
  private final double laag;
  private final double hoog;
  private final boolean leeg;

  /**
   * Staaf met haar marge, in euro.
   *
   * @param naam van wie de staaf is
   * @param waarde lengte van de staaf, vanaf nul
   * @param van begin van de marge
   * @param tot einde van de marge
   */
  record Staaf(String naam, double waarde, double van, double tot) {}

  Staafgrafiek(Blad blad, List<Staaf> staven) {
    this.blad = blad;
    this.staven = List.copyOf(staven);
    double min = 0;
    double max = 0;
    for (Staaf staaf : staven) {
      min = Math.min(min, Math.min(staaf.waarde, staaf.van));
      max = Math.max(max, Math.max(staaf.waarde, staaf.tot));
    }
    this.laag = min;
    this.leeg = max == min;
    this.hoog = leeg ? 1 : max;
  }

  /** De tekening met haar schaal. */
  Element element() {
    double stap = stap();
    double deler = deler();
    List<Element> lijnen = new ArrayList<>();
    List<Element> schaal = new ArrayList<>();
    double hoogte = REGEL * staven.size();
    for (int i = 1; i < staven.size(); i += 2) {
      lijnen.add(
          blad.svg(
              "rect",
              maat("x", 0),
              maat("y", i * REGEL),
              maat("width", BREED),
              maat("height", REGEL),
              kenmerk("fill", "#f3f6f7")));
    }
    double rechts = 0;
    double grens = leeg ? 0 : hoog; // zonder bedragen heeft de schaal alleen een nul
    for (double streep = Math.ceil(laag / stap) * stap; streep <= grens; streep += stap) {
      double midden = x(streep);
      lijnen.add(lijn(midden, 0, midden, hoogte, "#d3dbdf", 0.8));
      // Het midden van het getal staat boven de streep; aan de randen is er minder plaats.
      double breed = Math.min(x(stap) - x(0), 2 * Math.min(midden, BREED - midden));
      double links = midden - breed / 2;
      schaal.add(
          blad.el(
              "div",
              klasse("streep"),
              kenmerk(
                  "style",
                  "margin-left: %spx; width: %spx".formatted(tekst(links - rechts), tekst(breed))),
              Notation.NEDERLANDS.number(streep / deler, 3).replace('-', '−')));
      rechts = links + breed;
    }
    lijnen.add(lijn(x(0), 0, x(0), hoogte, "#4c5d67", 1.2));
    for (int i = 0; i < staven.size(); i++) {
      lijnen.addAll(staaf(staven.get(i), i * REGEL + REGEL / 2));
    }
    return blad.el(
        "div",
        klasse("grafiek"),
        blad.el("p", klasse("schaalnaam"), "Last ← 0 → baat" + eenheid(deler)),
        blad.el("div", klasse("schaal"), schaal),
        blad.svg(
            "svg",
            maat("width", BREED),
            maat("height", hoogte),
            kenmerk(
                "viewBox",
                "0 0 %s %s".formatted(FormulaText.plain(BREED), FormulaText.plain(hoogte))),
            kenmerk("alt", omschrijving()),
            lijnen));
  }

  private static String tekst(double waarde) {
    return FormulaText.plain(rond(waarde));
  }

  private List<Element> staaf(Staaf staaf, double midden) {
    double begin = Math.min(x(0), x(staaf.waarde));
    double lang = Math.abs(x(staaf.waarde) - x(0));
    boolean baat = staaf.waarde >= 0;
    List<Element> vormen = new ArrayList<>();
    vormen.add(
        blad.svg(
            "rect",
            maat("x", begin),
            maat("y", midden - DIKTE / 2),
            maat("width", lang),
            maat("height", DIKTE),
            kenmerk("fill", baat ? "#23769b" : "#f3bd97"),
            kenmerk("stroke", baat ? "#0b4560" : "#a4470b"),
            maat("stroke-width", 0.7)));
    double van = x(staaf.van);
    double tot = x(staaf.tot);
    if (staaf.tot > staaf.van) {
      for (String kleur : List.of("#ffffff", "#14252e")) { // wit eronder: zichtbaar op elke staaf
        double dik = kleur.equals("#ffffff") ? 3 : 1.2;
        vormen.add(lijn(van, midden, tot, midden, kleur, dik));
        vormen.add(lijn(van, midden - 4, van, midden + 4, kleur, dik));
        vormen.add(lijn(tot, midden - 4, tot, midden + 4, kleur, dik));
      }
    }
    return vormen;
  }

  private Element lijn(double x1, double y1, double x2, double y2, String kleur, double dik) {
    return blad.svg(
        "line",
        maat("x1", x1),
        maat("y1", y1),
        maat("x2", x2),
        maat("y2", y2),
        kenmerk("stroke", kleur),
        maat("stroke-width", dik));
  }

  private String omschrijving() {
    return "Staafdiagram van het saldo per partij. "
        + String.join(
            "; ", staven.stream().map(s -> s.naam + ": " + Tekst.baatOfLast(s.waarde)).toList())
        + ". De marges staan in de tabel ernaast.";
  }

  private double x(double euro) {
    return RAND + (euro - laag) / (hoog - laag) * (BREED - 2 * RAND);
  }

  /** Ronde afstand tussen de strepen: 1, 2 of 5 maal een macht van tien. */
  private double stap() {
    double ruw = (hoog - laag) / MEESTE_STREPEN;
    double macht = Math.pow(10, Math.floor(Math.log10(ruw)));
    double deel = ruw / macht;
    return macht * (deel <= 1 ? 1 : deel <= 2 ? 2 : deel <= 5 ? 5 : 10);
  }

  private double deler() {
    double grootst = Math.max(-laag, hoog);
    return grootst >= 5_000_000 ? 1_000_000 : grootst >= 5_000 ? 1_000 : 1;
  }

  private static String eenheid(double deler) {
    return deler == 1_000_000
        ? ", in miljoenen euro’s"
        : deler == 1_000 ? ", in duizenden euro’s" : ", in euro’s";
  }

  private static Blad.Kenmerk maat(String naam, double waarde) {
    return kenmerk(naam, tekst(waarde));
  }

  /** Op een honderdste punt: fijner ziet niemand, en het bestand blijft klein. */
  private static double rond(double waarde) {
    return Math.rint(waarde * 100) / 100;
  }
}
