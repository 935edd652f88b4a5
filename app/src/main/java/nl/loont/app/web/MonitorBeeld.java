package nl.loont.app.web;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.loont.app.figuur.Lijnfiguur;
import nl.loont.app.figuur.Staaffiguur;
import nl.loont.monitor.figuur.Figuren;
import nl.loont.monitor.figuur.Figuur;
import nl.loont.monitor.figuur.Geheimhouding;
import nl.loont.monitor.figuur.Gemeentevergelijking;
import nl.loont.monitor.figuur.Punt;

/** Wat de pagina's van de monitor tonen, in de taal van de pagina. */
final class MonitorBeeld {
  /** De figuren van het overzicht; de andere staan elk op een eigen pagina. */
  private static final List<String> KERN =
      List.of(
          "figuur_3_1_lopend",
          "figuur_3_2",
          "figuur_3_3_uitgaven",
          "figuur_3_3_prijs",
          "figuur_3_5",
          "figuur_3_6_begin",
          "figuur_3_12",
          "figuur_doorlooptijd");

  private static final List<Lijnfiguur.Stijl> STIJLEN =
      List.of(
          Lijnfiguur.Stijl.HOOFD,
          Lijnfiguur.Stijl.VERGELIJK,
          Lijnfiguur.Stijl.DERDE,
          Lijnfiguur.Stijl.VIERDE,
          Lijnfiguur.Stijl.VIJFDE,
          Lijnfiguur.Stijl.ZESDE);

  /** Figuur met tekening en tabel. */
  public record Figuurbeeld(
      String naam,
      String titel,
      String eenheid,
      String bron,
      String svg,
      List<String> kop,
      List<List<String>> rijen) {}

  /** Verwijzing naar een figuur op een eigen pagina. */
  public record Verwijzing(String adres, String titel, String bron) {}

  private final Teksten teksten;
  private final Taal taal;
  private final Monitorsessie sessie;

  MonitorBeeld(Teksten teksten, Taal taal, Monitorsessie sessie) {
    this.teksten = teksten;
    this.taal = taal;
    this.sessie = sessie;
  }

  /** De laatste maand van het land; een klein aantal en wat erop rust worden niet getoond. */
  Map<String, String> laatsteMaand() throws IOException {
    Map<String, String> maand = new LinkedHashMap<>(sessie.uitkomst().laatsteMaand());
    boolean klein =
        Geheimhouding.STANDAARD.isKlein(Long.parseLong(maand.getOrDefault("lopend", "0")));
    for (String bedrag : List.of("uitgaven", "gemiddelde_prijs")) {
      maand.computeIfPresent(bedrag, (_, euro) -> bedrag(euro, klein));
    }
    for (String telling : List.of("lopend", "instroom", "uitstroom")) {
      maand.computeIfPresent(telling, (_, aantal) -> aantal(aantal));
    }
    return maand;
  }

  private String bedrag(String euro, boolean klein) {
    if (euro.isEmpty()) {
      return "–";
    }
    return klein
        ? teksten.van(taal, "monitor.onderdrukt")
        : "€\u00a0" + taal.notation().number(Double.parseDouble(euro), 0);
  }

  /** Aantal waarschuwingen per soort; een klein aantal wordt niet getoond. */
  Map<String, String> waarschuwingen() throws IOException {
    Map<String, String> aantallen = new LinkedHashMap<>();
    sessie
        .uitkomst()
        .waarschuwingen()
        .forEach((soort, n) ->
            aantallen.put(
                soort,
                Geheimhouding.STANDAARD.isKlein(n)
                    ? teksten.van(taal, "monitor.enkele")
                    : taal.notation().number((double) n, 0)));
    return aantallen;
  }

  /** Wat elke regel van het herstel deed; een klein aantal wordt niet getoond. */
  List<List<String>> correcties() throws IOException {
    return sessie.uitkomst().correcties().stream()
        .map(rij -> List.of(rij.get(0), aantal(rij.get(1)), aantal(rij.get(2))))
        .toList();
  }

  private String aantal(String tekst) {
    long aantal = Long.parseLong(tekst);
    return Geheimhouding.STANDAARD.isKlein(aantal)
        ? teksten.van(taal, "monitor.onderdrukt")
        : taal.notation().number((double) aantal, 0);
  }

  List<Figuurbeeld> kern() throws IOException {
    List<Figuurbeeld> beelden = new ArrayList<>();
    for (Figuur figuur : Figuren.alle()) {
      if (KERN.contains(figuur.naam()) && sessie.uitkomst().heeft(figuur)) {
        beelden.add(beeld(figuur));
      }
    }
    return beelden;
  }

  List<Verwijzing> overige() {
    return Figuren.alle().stream()
        .filter(f -> !KERN.contains(f.naam()) && sessie.uitkomst().heeft(f))
        .map(f ->
            new Verwijzing(
                sessie.adres() + "/figuur/" + f.naam() + (taal == Taal.NL ? "" : "?taal=en"),
                teksten.figuur(taal, f),
                f.bron()))
        .toList();
  }

  Figuurbeeld beeld(Figuur figuur) throws IOException {
    return beeld(
        figuur.naam(),
        titel(figuur),
        teksten.vrij(taal, "eenheid", figuur.eenheid()),
        figuur.bron(),
        figuur.vorm(),
        Rooster.van(sessie.uitkomst().punten(figuur), figuur.opNaam()));
  }

  private String titel(Figuur figuur) throws IOException {
    String maand =
        figuur.naam().equals("tabel_3_1")
            ? ", "
                + sessie
                    .uitkomst()
                    .peilmaand()
                    .format(DateTimeFormatter.ofPattern("MMMM yyyy", taal.locale()))
            : "";
    return teksten.figuur(taal, figuur)
        + maand
        + (sessie.fictief() ? teksten.van(taal, "monitor.fictief") : "");
  }

  String svg(Figuur figuur) throws IOException {
    return tekening(
        titel(figuur) + ", " + teksten.vrij(taal, "eenheid", figuur.eenheid()),
        figuur.bron(),
        figuur.vorm(),
        Rooster.van(sessie.uitkomst().punten(figuur), figuur.opNaam()));
  }

  private String naam(String reeks) {
    return teksten.vrij(taal, "reeks", reeks);
  }

  private String tekening(String titel, String bron, Figuur.Vorm vorm, Rooster rooster) {
    if (rooster.xen().isEmpty()) {
      return "";
    }
    String onder = teksten.van(taal, "monitor.bronkort", bron);
    if (vorm == Figuur.Vorm.STAAF) {
      Staaffiguur figuur =
          new Staaffiguur(titel, rooster.xen().stream().map(this::naam).toList(), taal.notation());
      rooster.reeksen().forEach(r -> figuur.met(naam(r), rooster.waarden(r)));
      return figuur.svg(onder);
    }
    Lijnfiguur figuur = new Lijnfiguur(titel, rooster.xen(), taal.notation()).metNul();
    int nummer = 0;
    for (String reeks : rooster.reeksen()) {
      figuur.met(naam(reeks), rooster.waarden(reeks), STIJLEN.get(nummer++ % STIJLEN.size()));
    }
    return figuur.svg(onder);
  }

  /** Een gemeente naast de andere, voor elke maat. */
  List<Figuurbeeld> gemeente(String code) throws IOException {
    Gemeentevergelijking vergelijking =
        sessie.uitkomst().vergelijking(code, Geheimhouding.STANDAARD);
    List<Figuurbeeld> beelden = new ArrayList<>();
    for (Gemeentevergelijking.Maat maat : Gemeentevergelijking.Maat.values()) {
      List<Punt> punten = vergelijking.punten(maat);
      if (!punten.isEmpty()) {
        String sleutel = maat.name().toLowerCase(Locale.ROOT);
        beelden.add(
            beeld(
                "gemeente-" + sleutel,
                teksten.van(taal, "monitor.gemeente." + sleutel, code)
                    + (sessie.fictief() ? teksten.van(taal, "monitor.fictief") : ""),
                teksten.vrij(taal, "eenheid", maat.eenheid()),
                "SEOR (2026), §5.3",
                Figuur.Vorm.LIJN,
                Rooster.van(punten, eigenEerst(code))));
      }
    }
    return beelden;
  }

  /** De eigen gemeente, de kwartielen, en dan de mediaan van haar klasse. */
  private static Comparator<String> eigenEerst(String code) {
    List<String> vooraan = List.of(code, "P25", "mediaan", "P75");
    return Comparator.<String>comparingInt(n -> Math.floorMod(vooraan.indexOf(n), 5))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Het verwachte aandeel in het budget, als zin; leeg als het er niet is. */
  String verwachtAandeel(String code) throws IOException {
    return sessie
        .uitkomst()
        .verwachtAandeel(code, Geheimhouding.STANDAARD)
        .map(a ->
            a.aandeel().isEmpty()
                ? teksten.van(taal, "monitor.aandeelWeg", Integer.toString(a.jaar()))
                : teksten.van(
                    taal,
                    "monitor.aandeel",
                    Integer.toString(a.jaar()),
                    taal.notation().number(100 * a.aandeel().getAsDouble(), 3),
                    Integer.toString(a.jaar() - 1)))
        .orElse("");
  }

  private Figuurbeeld beeld(
      String naam, String titel, String eenheid, String bron, Figuur.Vorm vorm, Rooster rooster) {
    int decimalen = rooster.grootste() >= 1000 ? 0 : rooster.grootste() >= 10 ? 1 : 3;
    boolean staaf = vorm == Figuur.Vorm.STAAF;
    // Onder een staaf staat elke reeks op een rij, zoals zij getekend is; anders elke x.
    List<String> kop = staaf ? rooster.xen() : rooster.reeksen();
    List<List<String>> rijen = new ArrayList<>();
    for (String rij : staaf ? rooster.reeksen() : rooster.xen()) {
      List<String> cellen = new ArrayList<>(List.of(naam(rij)));
      for (String kolom : kop) {
        cellen.add(cel(staaf ? rooster.cel(rij, kolom) : rooster.cel(kolom, rij), decimalen));
      }
      rijen.add(cellen);
    }
    String svg = tekening(titel + ", " + eenheid, bron, vorm, rooster);
    return new Figuurbeeld(
        naam, titel, eenheid, bron, svg, kop.stream().map(this::naam).toList(), rijen);
  }

  private String cel(Optional<Punt> punt, int decimalen) {
    return punt.map(p ->
            p.onderdrukt()
                ? teksten.van(taal, "monitor.onderdrukt")
                : taal.notation().number(p.waarde().orElse(0), decimalen))
        .orElse("–");
  }
}
