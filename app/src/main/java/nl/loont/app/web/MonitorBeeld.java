package nl.loont.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.loont.app.figuur.Lijnfiguur;
import nl.loont.monitor.figuur.Figuren;
import nl.loont.monitor.figuur.Figuur;
import nl.loont.monitor.figuur.Geheimhouding;
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

  /** De laatste maand van het land; een klein aantal wordt niet getoond. */
  Map<String, String> laatsteMaand() throws IOException {
    Map<String, String> maand = new LinkedHashMap<>(sessie.uitkomst().laatsteMaand());
    for (String telling : List.of("lopend", "instroom", "uitstroom")) {
      maand.computeIfPresent(telling, (_, aantal) -> aantal(aantal));
    }
    return maand;
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
        sessie.uitkomst().punten(figuur));
  }

  private String titel(Figuur figuur) {
    return teksten.figuur(taal, figuur)
        + (sessie.fictief() ? teksten.van(taal, "monitor.fictief") : "");
  }

  String svg(Figuur figuur) throws IOException {
    return tekening(
        titel(figuur) + ", " + teksten.vrij(taal, "eenheid", figuur.eenheid()),
        figuur.bron(),
        sessie.uitkomst().punten(figuur));
  }

  private String tekening(String titel, String bron, List<Punt> punten) {
    TreeMap<String, TreeMap<String, OptionalDouble>> reeksen = new TreeMap<>();
    TreeSet<String> xen = new TreeSet<>();
    for (Punt punt : punten) {
      xen.add(punt.x());
      reeksen.computeIfAbsent(punt.reeks(), _ -> new TreeMap<>()).put(punt.x(), punt.waarde());
    }
    if (xen.isEmpty()) {
      return "";
    }
    Lijnfiguur figuur = new Lijnfiguur(titel, List.copyOf(xen), taal.notation()).metNul();
    int nummer = 0;
    for (var reeks : reeksen.entrySet()) {
      figuur.met(
          reeks.getKey(),
          xen.stream().map(x -> reeks.getValue().getOrDefault(x, OptionalDouble.empty())).toList(),
          STIJLEN.get(nummer++ % STIJLEN.size()));
    }
    return figuur.svg(teksten.van(taal, "monitor.bronkort", bron));
  }

  /** De inzet van een gemeente naast de kwartielen. */
  Figuurbeeld gemeente(String code) throws IOException {
    return beeld(
        "gemeente",
        teksten.van(taal, "monitor.gemeenteTitel", code)
            + (sessie.fictief() ? teksten.van(taal, "monitor.fictief") : ""),
        teksten.vrij(taal, "eenheid", "per 10.000 inwoners van 15 tot 65"),
        "SEOR (2026), §5.3",
        sessie.uitkomst().naastAnderen(code, Geheimhouding.STANDAARD));
  }

  private Figuurbeeld beeld(
      String naam, String titel, String eenheid, String bron, List<Punt> punten) {
    TreeSet<String> reeksen = new TreeSet<>();
    TreeMap<String, TreeMap<String, Punt>> perX = new TreeMap<>();
    double grootste = 0;
    for (Punt punt : punten) {
      reeksen.add(punt.reeks());
      perX.computeIfAbsent(punt.x(), _ -> new TreeMap<>()).put(punt.reeks(), punt);
      grootste = Math.max(grootste, Math.abs(punt.waarde().orElse(0)));
    }
    int decimalen = grootste >= 1000 ? 0 : grootste >= 10 ? 1 : 3;
    List<List<String>> rijen = new ArrayList<>();
    perX.forEach((x, rij) -> {
      List<String> cellen = new ArrayList<>(List.of(x));
      for (String reeks : reeksen) {
        cellen.add(cel(rij.get(reeks), decimalen));
      }
      rijen.add(cellen);
    });
    String svg = tekening(titel + ", " + eenheid, bron, punten);
    return new Figuurbeeld(naam, titel, eenheid, bron, svg, List.copyOf(reeksen), rijen);
  }

  private String cel(@org.jspecify.annotations.Nullable Punt punt, int decimalen) {
    if (punt == null) {
      return "–";
    }
    return punt.onderdrukt()
        ? teksten.van(taal, "monitor.onderdrukt")
        : taal.notation().number(punt.waarde().orElse(0), decimalen);
  }
}
