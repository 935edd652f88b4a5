package nl.loont.app.rapport;

import static nl.loont.app.rapport.Blad.kenmerk;
import static nl.loont.app.rapport.Blad.klasse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.loont.app.rapport.Staafgrafiek.Staaf;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.model.Notation;
import nl.loont.mkba.Cluster;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.analyse.Saldo;
import org.w3c.dom.Element;

/** De eerste bladzijde: wat er gevraagd is en wat eruit komt. */
final class Voorblad {
  private static final Notation NL = Notation.NEDERLANDS;

  /** De partijen van de grafiek. */
  private static final List<Partij> PARTIJEN =
      List.of(
          Partij.WERK_EN_INKOMEN,
          Partij.ANDERE_AFDELINGEN,
          Partij.SOCIAAL_ONTWIKKELBEDRIJF,
          Partij.OVERIGE_GEMEENTEN,
          Partij.RIJKSOVERHEID,
          Partij.KANDIDATEN,
          Partij.REGULIERE_WERKGEVERS,
          Partij.ANDERE_PARTIJEN);

  private final Blad blad;
  private final Context context;
  private final Resultaat resultaat;

  Voorblad(Blad blad, Context context) {
    this.blad = blad;
    this.context = context;
    this.resultaat = context.resultaat();
  }

  Element inhoud() {
    return blad.el(
        "div",
        klasse("bladzijde"),
        blad.el("p", klasse("kenmerk"), "Loont · rapport voor de raad"),
        blad.el("h1", "Wat kost loonkostensubsidie, en wat levert het op?"),
        blad.el(
            "p",
            klasse("onderkop"),
            "%s · %s · gemaakt op %s".formatted(context.naam(), context.prijzen(), context.dag())),
        vraag(),
        uitkomst(),
        kortematrix(),
        grafiek());
  }

  private List<Element> vraag() {
    double mensen = context.som("aantal");
    double nuggers = context.som("nuggers");
    String vraag =
        mensen == 0
            ? "Er zijn geen mensen ingevuld. Alle bedragen zijn daarom nul."
            : "Wat verandert er elk jaar als %s met loonkostensubsidie %s?"
                    .formatted(Tekst.mensen(mensen), mensen == 1 ? "werkt" : "werken")
                + (nuggers == 0
                    ? ""
                    : " Van hen %s %s nu geen uitkering van de gemeente (nuggers)."
                        .formatted(nuggers == 1 ? "krijgt" : "krijgen", NL.number(nuggers, 2)));
    return List.of(
        blad.el("h2", "De vraag"),
        blad.el(
            "div",
            klasse("naast"),
            blad.el(
                "div",
                klasse("links"),
                blad.el("p", blad.el("strong", vraag)),
                blad.el("p", context.omvang()),
                blad.el(
                    "p",
                    klasse("klein"),
                    "Loonkostensubsidie (LKS) is voor mensen die niet zelf het minimumloon kunnen"
                        + " verdienen. De gemeente betaalt de werkgever het verschil.")),
            blad.el("div", klasse("rechts"), groepen())));
  }

  private Element groepen() {
    List<Element> rijen = new ArrayList<>();
    for (Doelgroep groep : Doelgroep.values()) {
      rijen.add(
          blad.el(
              "tr",
              rijkop(Tekst.hoofdletter(groep.omschrijving()) + " (" + groep + ")"),
              getal(NL.number(waarde("aantal", groep), 2)),
              getal(NL.number(waarde("nuggers", groep), 2)),
              getal(NL.number(waarde("uren", groep), 2))));
    }
    return blad.el(
        "table",
        klasse("groepen"),
        blad.el(
            "thead",
            blad.el(
                "tr", kop("Groep"), kop("Mensen"), kop("Waarvan nugger"), kop("Uren per week"))),
        blad.el("tbody", rijen));
  }

  private double waarde(String veld, Doelgroep groep) {
    return context.waarden().get(veld + "." + groep);
  }

  private List<Element> uitkomst() {
    double totaal = resultaat.totaal(Partij.TOTAAL);
    return List.of(
        blad.el("h2", "De uitkomst per jaar"),
        blad.el(
            "div",
            klasse("kaarten"),
            kaart("Alle partijen samen", totaal),
            kaart(context.eigen(), resultaat.eigenSaldo()),
            kaart("Rijk", resultaat.totaal(Partij.RIJKSOVERHEID)),
            kaart("Kandidaten", resultaat.totaal(Partij.KANDIDATEN))),
        blad.el("p", conclusie(totaal), " ", basis()));
  }

  private Element kaart(String wie, double bedrag) {
    String tekst = Tekst.euro(bedrag);
    return blad.el(
        "div",
        klasse(bedrag < 0 ? "kaart last" : "kaart"),
        blad.el("p", klasse("wie"), wie),
        blad.el("p", klasse(tekst.length() > 14 ? "bedrag lang" : "bedrag"), tekst));
  }

  private String conclusie(double totaal) {
    String samen = "Alle partijen samen hebben %s per jaar.".formatted(saldo(totaal));
    return context.landelijk()
        ? samen + " De gemeenten samen hebben %s.".formatted(saldo(resultaat.eigenSaldo()))
        : samen
            + " De eigen gemeente heeft %s, de andere gemeenten samen %s."
                .formatted(
                    saldo(resultaat.eigenSaldo()),
                    saldo(resultaat.totaal(Partij.OVERIGE_GEMEENTEN)));
  }

  private static String saldo(double bedrag) {
    String tekst = Tekst.baatOfLast(bedrag);
    return tekst.startsWith("een") ? tekst : "een saldo van " + tekst;
  }

  private Element basis() {
    int aantal = context.invoer().afwijkingen().size();
    return aantal == 0
        ? blad.el("span", "De berekening volgt de aannames van het rapport van Berenschot (2024).")
        : blad.el(
            "strong",
            "Let op: %s. Zie bladzijde 2."
                .formatted(
                    aantal == 1
                        ? "1 aanname wijkt af van de basisopstelling"
                        : aantal + " aannames wijken af van de basisopstelling"));
  }

  private List<Element> kortematrix() {
    List<Element> rijen = new ArrayList<>();
    for (Cluster cluster : Cluster.values()) {
      rijen.add(
          blad.el(
              "tr",
              rijkop(
                  cluster.label(), blad.el("br"), blad.el("span", klasse("klein"), bevat(cluster))),
              bedragen(partij -> resultaat.cluster(cluster, partij))));
    }
    rijen.add(blad.el("tr", klasse("totaal"), rijkop("Totaal"), bedragen(resultaat::totaal)));
    return List.of(
        blad.el(
            "p",
            klasse("bijschrift"),
            "Tabel 1. Kosten en baten in het kort, in euro per jaar, " + context.prijzen()),
        blad.el(
            "table",
            klasse("matrix" + breedte()),
            blad.el(
                "thead",
                blad.el(
                    "tr",
                    kop("Soort"),
                    kop(context.eigen()),
                    kop("Andere gemeenten"),
                    kop("Rijk"),
                    kop("Kandidaten"),
                    kop("Werkgevers"),
                    kop("Andere partijen"),
                    kop("Totaal"))),
            blad.el("tbody", rijen)),
        bron(
            "Plus is een baat, min is een last. %s: kolom 1.1, 1.2 en 1.3 van figuur 1 samen. Door afronding kan een som 1 euro afwijken."
                .formatted(context.eigen())));
  }

  /** Miljoenen en miljarden krijgen kleinere letters, zodat de kolommen los van elkaar blijven. */
  private String breedte() {
    int langst = 0;
    for (Partij partij : Partij.values()) {
      langst = Math.max(langst, Tekst.metTeken(resultaat.totaal(partij)).length());
      for (Cluster cluster : Cluster.values()) {
        langst = Math.max(langst, Tekst.metTeken(resultaat.cluster(cluster, partij)).length());
      }
    }
    return langst > 12 ? " miljarden" : langst > 9 ? " miljoenen" : "";
  }

  private static String bevat(Cluster cluster) {
    return switch (cluster) {
      case ECONOMIE -> "loon, belasting, subsidie";
      case PUBLIEKE_MIDDELEN -> "bijstand, budget, begeleiding";
      case EXTERN -> "zorg, veiligheid, levenskwaliteit";
    };
  }

  private List<Element> bedragen(ToDoubleFunction<Partij> bedrag) {
    double eigen =
        bedrag.applyAsDouble(Partij.WERK_EN_INKOMEN)
            + bedrag.applyAsDouble(Partij.ANDERE_AFDELINGEN)
            + bedrag.applyAsDouble(Partij.SOCIAAL_ONTWIKKELBEDRIJF);
    List<Element> cellen = new ArrayList<>(List.of(getal(Tekst.metTeken(eigen))));
    for (Partij partij :
        List.of(
            Partij.OVERIGE_GEMEENTEN,
            Partij.RIJKSOVERHEID,
            Partij.KANDIDATEN,
            Partij.REGULIERE_WERKGEVERS,
            Partij.ANDERE_PARTIJEN,
            Partij.TOTAAL)) {
      cellen.add(getal(Tekst.metTeken(bedrag.applyAsDouble(partij))));
    }
    return cellen;
  }

  private List<Element> grafiek() {
    List<Staaf> staven = new ArrayList<>();
    List<Element> rijen = new ArrayList<>();
    for (Partij partij : PARTIJEN) {
      Summary marge = context.uitkomst().van(Saldo.van(partij));
      staven.add(new Staaf(partij.label(), resultaat.totaal(partij), marge.p5(), marge.p95()));
      rijen.add(
          blad.el(
              "tr",
              rijkop(partij.code() + " " + partij.label()),
              getal(Tekst.metTeken(resultaat.totaal(partij))),
              getal(Tekst.metTeken(marge.p5())),
              getal(Tekst.metTeken(marge.p95()))));
    }
    return List.of(
        blad.el(
            "p",
            klasse("bijschrift"),
            "Figuur 1. Saldo per partij, in euro per jaar, " + context.prijzen()),
        blad.el(
            "div",
            klasse("figuur"),
            blad.el(
                "div",
                klasse("stavenvak"),
                blad.el(
                    "table",
                    klasse("staven"),
                    blad.el(
                        "thead",
                        blad.el(
                            "tr",
                            kop("Partij"),
                            kop("Saldo"),
                            kop("Laag (P5)"),
                            kop("Hoog (P95)"))),
                    blad.el("tbody", rijen))),
            new Staafgrafiek(blad, staven).element()),
        bron(
            "Staaf: het saldo. Dunne lijn met dwarsstreepjes: de marge van P5 tot P95; in 90% van"
                + " de trekkingen ligt het saldo daarin. Zie bladzijde 2."));
  }

  private Element bron(String uitleg) {
    return blad.el(
        "p", klasse("bron"), uitleg + " Bron: MKBA-model van Loont, naar Berenschot (2024).");
  }

  private Element kop(String tekst) {
    return blad.el("th", kenmerk("scope", "col"), tekst);
  }

  private Element rijkop(Object... inhoud) {
    return blad.el("th", kenmerk("scope", "row"), List.of(inhoud));
  }

  private Element getal(String tekst) {
    return blad.el("td", tekst);
  }
}
