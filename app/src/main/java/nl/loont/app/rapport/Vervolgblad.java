package nl.loont.app.rapport;

import static nl.loont.app.rapport.Blad.kenmerk;
import static nl.loont.app.rapport.Blad.klasse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Invloed;
import nl.loont.mkba.analyse.Onzekerheid;
import nl.loont.mkba.analyse.Saldo;
import org.w3c.dom.Element;

/** De tweede bladzijde: hoe zeker de uitkomst is, en waar zij op rust. */
final class Vervolgblad {
  private static final Notation NL = Notation.NEDERLANDS;

  /** Aannames die genoemd worden; meer past niet op de bladzijde. */
  private static final int AANNAMES = 5;

  private static final int WAARSCHUWINGEN = 2;
  private static final int LANGSTE_WAARSCHUWING = 160;
  private static final int LANGSTE_HERKOMST = 300;
  private static final int LANGSTE_BRON = 48;
  private static final int INVLOEDEN = 3;

  private final Blad blad;
  private final Context context;
  private final Model model;

  Vervolgblad(Blad blad, Context context) {
    this.blad = blad;
    this.context = context;
    this.model = context.waarden().model();
  }

  Element inhoud() {
    return blad.el(
        "div", klasse("bladzijde vervolg"), zekerheid(), aannames(), grenzen(), bronnen());
  }

  private List<Element> zekerheid() {
    var onzekerheden = context.uitkomst().onzekerheden();
    List<Element> rijen = new ArrayList<>();
    List<String> buiten = new ArrayList<>();
    for (Saldo saldo : saldi()) {
      Summary s = context.uitkomst().van(saldo);
      double berekend = context.waarden().get(saldo.cel());
      String wie = naam(saldo);
      if (berekend < s.p5() || berekend > s.p95()) {
        buiten.add(Character.toLowerCase(wie.charAt(0)) + wie.substring(1));
      }
      rijen.add(
          blad.el(
              "tr",
              blad.el("th", kenmerk("scope", "row"), wie),
              blad.el("td", Tekst.metTeken(berekend)),
              blad.el("td", Tekst.metTeken(s.p5())),
              blad.el("td", Tekst.metTeken(s.p50())),
              blad.el("td", Tekst.metTeken(s.p95())),
              blad.el("td", Tekst.kans(s.positive()))));
    }
    List<Element> stukken = new ArrayList<>();
    stukken.add(blad.el("h2", "Hoe zeker is de uitkomst?"));
    stukken.add(
        blad.el(
            "p",
            "Niet elk getal in het model is precies bekend. Daarom is de uitkomst %s keer berekend"
                    .formatted(NL.number(onzekerheden.trekkingen()))
                + " (trekkingen, met zaad %s). Elke keer kregen de onzekere getallen een andere waarde."
                    .formatted(Long.toString(onzekerheden.zaad()))
                + " P5 is laag: 5% van de uitkomsten ligt eronder. P50 is het midden. P95 is hoog:"
                + " 5% ligt erboven."));
    stukken.add(bijschrift("Tabel 2. Saldo met marge, in euro per jaar, " + context.prijzen()));
    stukken.add(
        tabel(
            "marges", List.of("Wie", "Berekening", "P5", "P50", "P95", "Kans op een plus"), rijen));
    stukken.add(
        blad.el(
            "p",
            klasse("bron"),
            "Bron: MKBA-model van Loont, naar Berenschot (2024). Gemeentelijk domein: de eigen en de"
                + " andere gemeenten samen."
                + buitenDeMarge(buiten)));
    stukken.addAll(invloed());
    stukken.add(blad.el("p", watOnzekerIs(onzekerheden.bronnen())));
    return stukken;
  }

  private static List<Saldo> saldi() {
    return List.of(
        Saldo.EIGEN,
        Saldo.van(Partij.GEMEENTELIJK_DOMEIN),
        Saldo.van(Partij.RIJKSOVERHEID),
        Saldo.van(Partij.KANDIDATEN),
        Saldo.van(Partij.TOTAAL));
  }

  private String naam(Saldo saldo) {
    return saldo.equals(Saldo.EIGEN)
        ? context.eigen()
        : saldo.equals(Saldo.van(Partij.RIJKSOVERHEID))
            ? "Rijk"
            : saldo.equals(Saldo.van(Partij.TOTAAL)) ? "Alle partijen samen" : saldo.label();
  }

  private String buitenDeMarge(List<String> buiten) {
    if (buiten.isEmpty()) {
      return "";
    }
    boolean ondergrens =
        context.uitkomst().onzekerheden().bronnen().stream()
            .anyMatch(bron -> bron.naam().equals("kwaliteitVanLeven"));
    return " De berekening ligt buiten de marge bij: "
        + Tekst.opsomming(buiten)
        + (ondergrens
            ? ". Het rapport rekent bij kwaliteit van leven met de ondergrens; de trekkingen lopen"
                + " van die ondergrens tot het dubbele."
            : ".");
  }

  private List<Element> invloed() {
    List<Invloed> grootste =
        context.uitkomst().invloeden().getOrDefault(Saldo.EIGEN, List.of()).stream()
            .filter(invloed -> !NL.euros(invloed.breedte()).equals("0"))
            .limit(INVLOEDEN)
            .toList();
    String wie = context.landelijk() ? "de gemeenten samen" : "de eigen gemeente";
    if (grootste.isEmpty()) {
      return List.of(
          blad.el("h3", "Wat telt het meest voor " + wie + "?"),
          blad.el("p", "Geen van de onzekere getallen verandert het saldo van " + wie + "."));
    }
    List<Element> punten = new ArrayList<>();
    for (Invloed invloed : grootste) {
      punten.add(
          blad.el(
              "li",
              blad.el("strong", Tekst.hoofdletter(naam(invloed.bron()))),
              " (merk %s): het saldo loopt van %s bij P5 tot %s bij P95, een verschil van € %s."
                  .formatted(
                      invloed.bron().merk(),
                      Tekst.euro(invloed.laag()),
                      Tekst.euro(invloed.hoog()),
                      NL.euros(invloed.breedte()))
                  .replace("€ ", "€\u00A0")));
    }
    return List.of(blad.el("h3", "Wat telt het meest voor " + wie + "?"), blad.el("ol", punten));
  }

  /** Naam van een bron: van één parameter haar opschrift, van meer hun gezamenlijke opschrift. */
  private String naam(Onzekerheid bron) {
    List<String> cellen = List.copyOf(bron.factor().cells().keySet());
    if (cellen.size() == 1) {
      return model.cell(cellen.getFirst()).label();
    }
    List<String> namen =
        cellen.stream()
            .map(cel -> model.cell(cel).label().replaceFirst(" \\([A-Z]{3}\\)$", ""))
            .distinct()
            .toList();
    return Tekst.opsomming(namen) + (namen.size() == 1 ? " (alle groepen)" : "");
  }

  private static String watOnzekerIs(List<Onzekerheid> bronnen) {
    boolean kwaliteit = bronnen.stream().anyMatch(b -> b.naam().equals("kwaliteitVanLeven"));
    int smal = bronnen.size() - (kwaliteit ? 1 : 0);
    return (kwaliteit
            ? "De kwaliteit van leven loopt van de ondergrens van SEO (2016) tot het dubbele. "
            : "")
        + (smal > 0
            ? "%s andere getallen bewegen binnen de waarden waarbij de gepubliceerde uitkomsten nog"
                    .formatted(Integer.toString(smal))
                + " kloppen. Die marges zijn smal: zij zeggen hoe precies het rapport is nagerekend. "
            : "")
        + "Alle overige aannames, en wat zelf is ingevuld, liggen vast. De echte onzekerheid is dus"
        + " groter dan deze tabel laat zien.";
  }

  private List<Element> aannames() {
    List<String> anders = List.copyOf(context.invoer().afwijkingen());
    List<Element> stukken = new ArrayList<>();
    stukken.add(blad.el("h2", "Aangepaste aannames"));
    if (anders.isEmpty()) {
      stukken.add(
          blad.el(
              "p",
              "Geen. Alle aannames zijn die van het rapport van Berenschot (2024)"
                  + omgerekend()
                  + "."));
      return stukken;
    }
    Values basis = context.tool().basisopstelling(context.invoer().prijspeil());
    stukken.add(bijschrift("Tabel 3. Wat afwijkt van de basisopstelling, " + context.prijzen()));
    stukken.add(
        tabel(
            "aannames",
            List.of("Aanname", "Basis", "Hier", "Bron van de basis (merk)"),
            anders.stream().limit(AANNAMES).map(cel -> aanname(cel, basis)).toList()));
    int over = anders.size() - AANNAMES;
    stukken.add(
        blad.el(
            "p",
            klasse("bron"),
            (over > 0
                    ? "En nog %d andere. Ze staan alle %d in de Excel-werkmap van deze berekening. "
                        .formatted(over, anders.size())
                    : "")
                + "Basis: het rapport van Berenschot (2024)"
                + omgerekend()
                + ". Hier: ingevuld door wie de berekening maakte."));
    return stukken;
  }

  private String omgerekend() {
    return context.invoer().prijspeil() == Rekentool.PRIJSPEIL
        ? ""
        : ", omgerekend naar " + context.prijzen() + " met prijsindexen van CBS en SZW (merk X)";
  }

  private Element aanname(String naam, Values basis) {
    Cell cel = model.cell(naam);
    double oud = basis.get(naam);
    double nieuw = context.waarden().get(naam);
    boolean gelijk = NL.format(cel.unit(), oud).equals(NL.format(cel.unit(), nieuw));
    return blad.el(
        "tr",
        blad.el("th", kenmerk("scope", "row"), Tekst.hoofdletter(cel.label())),
        blad.el("td", gelijk ? NL.exact(cel.unit(), oud) : NL.format(cel.unit(), oud)),
        blad.el("td", gelijk ? NL.exact(cel.unit(), nieuw) : NL.format(cel.unit(), nieuw)),
        blad.el(
            "td",
            klasse("tekst"),
            Tekst.hoogstens(LANGSTE_BRON, cel.source().document()) + " (" + cel.merk() + ")"));
  }

  private List<Element> grenzen() {
    List<Element> punten = new ArrayList<>();
    List<String> waarschuwingen =
        context.invoer().waarschuwingen().stream()
            .filter(w -> !w.startsWith("Geen gemeente opgegeven")) // staat al op bladzijde 1
            .toList();
    waarschuwingen.stream()
        .limit(WAARSCHUWINGEN)
        .forEach(w ->
            punten.add(
                blad.el(
                    "li",
                    blad.el("strong", "Let op: "),
                    Tekst.hoogstens(LANGSTE_WAARSCHUWING, w))));
    int over = waarschuwingen.size() - WAARSCHUWINGEN;
    if (over > 0) {
      punten.add(
          blad.el(
              "li",
              over == 1
                  ? "Er is nog 1 waarschuwing; zij staat in de Excel-werkmap."
                  : "Er zijn nog %d waarschuwingen; zij staan in de Excel-werkmap."
                      .formatted(over)));
    }
    punten.add(
        blad.el(
            "li",
            "Dit is een blijvend effect per jaar, in %s. Het is geen begroting."
                .formatted(context.prijzen())));
    punten.add(
        blad.el(
            "li",
            "Het zijn gemiddelden. Een uitkomst zegt niets over één persoon en is geen besluit."));
    punten.add(
        blad.el(
            "li",
            "Zorg, veiligheid en kwaliteit van leven zijn in euro’s gewaardeerd; niet al dat geld"
                + " wordt uitbetaald."));
    punten.add(
        blad.el(
            "li", "Het effect op het budget voor bijstand (BUIG) volgt vereenvoudigde regels."));
    return List.of(blad.el("h2", "Wat u moet weten"), blad.el("ul", punten));
  }

  private List<Element> bronnen() {
    List<String> stukken =
        context.tool().parameters().stream()
            .flatMap(p -> Arrays.stream(p.source().document().split("; ")))
            .map(stuk -> stuk.replaceFirst(",.*", ""))
            .filter(stuk -> !List.of("Loont", "Berenschot", "Berenschot 2024").contains(stuk))
            .distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList();
    List<Element> merken = new ArrayList<>();
    for (Merk merk : Merk.values()) {
      merken.add(
          blad.el(
              "span",
              blad.el("strong", merk.name()),
              " " + merk.uitleg() + (merk == Merk.X ? "." : "; ")));
    }
    return List.of(
        blad.el("h2", "Bronnen"),
        blad.el(
            "div",
            klasse("bronnen"),
            blad.el(
                "p",
                blad.el("strong", "Model: "),
                "Berenschot (2024), MKBA Loonkostensubsidie, nagebouwd in Loont. Elk bedrag is na te gaan, tot aan de bron, in de rekentool en in de Excel-werkmap."),
            blad.el(
                "p",
                blad.el("strong", "Getallen, meest via dat rapport: "),
                String.join("; ", stukken) + "."),
            blad.el(
                "p",
                blad.el("strong", "Inwoners: "),
                Tekst.hoogstens(LANGSTE_HERKOMST, context.herkomstInwoners())),
            blad.el("p", blad.el("strong", "Een merk zegt hoe zeker een getal is: "), merken)));
  }

  private Element bijschrift(String tekst) {
    return blad.el("p", klasse("bijschrift"), tekst);
  }

  private Element tabel(String soort, List<String> koppen, List<Element> rijen) {
    return blad.el(
        "table",
        klasse(soort),
        blad.el(
            "thead",
            blad.el(
                "tr",
                koppen.stream().map(k -> blad.el("th", kenmerk("scope", "col"), k)).toList())),
        blad.el("tbody", rijen));
  }
}
