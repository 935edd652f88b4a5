package nl.loont.app.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.app.web.PlaatsingFormulier.Kant;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Unit;
import nl.loont.kern.model.Values;
import nl.loont.subsidie.Deel;
import nl.loont.subsidie.loondispensatie.Pilotinkomen;
import nl.loont.subsidie.plaatsing.Plaatsingsmaand;
import nl.loont.subsidie.plaatsing.Plaatsingsrekening;
import nl.loont.subsidie.plaatsing.Plaatsingsverloop;

/** De uitkomst van een plaatsing voor één kant, klaar om te tonen. */
final class PlaatsingBeeld {
  /** Deel van een maand waarboven het dienstverband de hele maand loopt. */
  private static final double HEEL = 0.999;

  private final Teksten teksten;
  private final Taal taal;
  private final Kant kant;
  private final Plaatsingsrekening rekening;
  private final Plaatsingsverloop verloop;
  private final List<Plaatsingsmaand> maanden;
  private final List<PlaatsingKolom> kolommen;
  private final List<Cijfer> gebruikt;

  PlaatsingBeeld(
      Teksten teksten,
      PlaatsingFormulier formulier,
      Plaatsingsrekening rekening,
      Plaatsingsverloop verloop) {
    this.teksten = teksten;
    this.taal = formulier.taal();
    this.kant = formulier.kant();
    this.rekening = rekening;
    this.verloop = verloop;
    this.maanden = verloop.maanden();
    this.kolommen = PlaatsingKolom.van(kant);
    this.gebruikt = gebruikt(formulier);
  }

  /** Regel van een tabel. */
  record Rij(String kop, List<String> bedragen, boolean totaal) {}

  /** Tabel met koppen. */
  record Tabel(List<String> koppen, List<Rij> rijen) {}

  /** Kerncijfer met wat het is. */
  record Cijfer(String label, String bedrag) {}

  private String tekst(String sleutel, Object... waarden) {
    return teksten.van(taal, "plaatsing." + sleutel, waarden);
  }

  private String geld(double euro) {
    return taal.geld(euro);
  }

  private String cent(OptionalLong cent) {
    return cent.isPresent() ? geld(cent.getAsLong() / 100.0) : "–";
  }

  private String maand(Plaatsingsmaand maand) {
    return maand("MMM yyyy", maand);
  }

  /** De maand zoals in een zin: november 2029. */
  private String voluit(Plaatsingsmaand maand) {
    return maand("MMMM yyyy", maand);
  }

  private String maand(String patroon, Plaatsingsmaand maand) {
    return DateTimeFormatter.ofPattern(patroon, taal.locale()).format(maand.maand());
  }

  private List<Cijfer> gebruikt(PlaatsingFormulier formulier) {
    Values eerste = rekening.eerste(verloop.plaatsing());
    List<Cijfer> invoer = new ArrayList<>();
    for (String veld : PlaatsingFormulier.VELDEN) {
      String waarde = formulier.waarde(veld);
      String cel = veld.equals("loon") ? "loonafspraak" : veld;
      String getoond =
          veld.equals("regel")
              ? tekst("regel." + waarde)
              : waarde.isEmpty() ? tekst("leeg", geld(eerste.get(cel))) : waarde;
      invoer.add(new Cijfer(tekst("veld." + veld), getoond));
    }
    return invoer;
  }

  /** De maand voor maand uitgeschreven bedragen, met het totaal onderaan. */
  public Tabel tabel() {
    List<String> koppen = new ArrayList<>(List.of(tekst("maand"), tekst("vorm")));
    kolommen.forEach(k -> koppen.add(tekst("kolom." + k.sleutel())));
    List<Rij> rijen = new ArrayList<>();
    for (Plaatsingsmaand m : maanden) {
      List<String> cellen = new ArrayList<>(List.of(vorm(m)));
      kolommen.forEach(k -> cellen.add(cent(k.cent().apply(m))));
      rijen.add(new Rij(maand(m), cellen, false));
    }
    List<String> som = new ArrayList<>(List.of(""));
    kolommen.forEach(k -> som.add(cent(k.som(maanden))));
    rijen.add(new Rij(tekst("samen", maanden.size()), som, true));
    return new Tabel(koppen, rijen);
  }

  private String vorm(Plaatsingsmaand m) {
    return String.join(
        ", ",
        m.betaling().delen().stream()
            .map(deel -> tekst("vorm." + deel.situatie().vorm().sleutel()))
            .distinct()
            .toList());
  }

  /** De lijnen bij de tabel. */
  public Lijngrafiek grafiek() {
    return Lijngrafiek.van(
        maanden.stream().map(this::maand).toList(),
        kolommen.stream()
            .filter(k -> k.lijn() && k.compleet(maanden))
            .map(k ->
                new Lijngrafiek.Reeks(
                    tekst("kolom." + k.sleutel()), maanden.stream().map(k::euro).toList()))
            .toList(),
        taal);
  }

  /** De laatste maand met een heel dienstverband; anders de laatste maand. */
  private Plaatsingsmaand gewoon() {
    return maanden.stream()
        .filter(m -> m.gewerkt() > HEEL)
        .reduce((eerste, tweede) -> tweede)
        .orElse(maanden.getLast());
  }

  /** Wat er in een gewone maand gebeurt, in grote letters. */
  public List<Cijfer> cijfers() {
    Plaatsingsmaand m = gewoon();
    return kolommen.stream()
        .filter(PlaatsingKolom::lijn)
        .map(k -> new Cijfer(tekst("cijfer." + k.sleutel()), cent(k.cent().apply(m))))
        .toList();
  }

  /** De kern in een of twee zinnen. */
  public List<String> zinnen() {
    Plaatsingsmaand m = gewoon();
    List<String> zinnen = new ArrayList<>();
    switch (kant) {
      case WERKGEVER -> {
        eersteHele()
            .filter(begin -> begin.subsidieCent() != m.subsidieCent())
            .ifPresent(begin ->
                zinnen.add(
                    tekst(
                        "zin.werkgever.begin",
                        geld(begin.subsidie()),
                        geld(m.subsidie()),
                        voluit(m),
                        voluit(begin))));
        zinnen.add(tekst("zin.werkgever.zelf", geld(m.zelfCent() / 100.0)));
      }
      case WERKNEMER -> {
        zinnen.add(verschil(m.inkomenCent() - m.uitkeringCent(), "meer", "minder", "gelijk"));
        m.dispensatieCent()
            .ifPresent(cent ->
                zinnen.add(
                    verschil(
                        cent - m.uitkeringCent(),
                        "dispensatie",
                        "dispensatieminder",
                        "dispensatiegelijk")));
      }
      case GEMEENTE -> {
        long saldo = maanden.stream().mapToLong(Plaatsingsmaand::saldoCent).sum();
        zinnen.add(tekst("zin.gemeente", geld(saldo / 100.0), maanden.size()));
      }
    }
    return zinnen;
  }

  private String verschil(long cent, String meer, String minder, String gelijk) {
    return cent == 0
        ? tekst("zin.werknemer." + gelijk)
        : tekst("zin.werknemer." + (cent > 0 ? meer : minder), geld(Math.abs(cent) / 100.0));
  }

  /** De eerste maand met een heel dienstverband; een halve is niet met een hele te vergelijken. */
  private Optional<Plaatsingsmaand> eersteHele() {
    return maanden.stream().filter(m -> m.gewerkt() > HEEL).findFirst();
  }

  /** Wat eraan opvalt; alleen de werknemer ziet wat over loondispensatie gaat. */
  public List<String> opmerkingen() {
    return kant == Kant.WERKNEMER ? verloop.opmerkingen() : verloop.subsidie().opmerkingen();
  }

  /** Voor de werkgever: een volle maand bij elke loonwaarde. */
  public Tabel perLoonwaarde() {
    List<Double> loonwaarden = IntStream.rangeClosed(2, 10).mapToObj(i -> i / 10.0).toList();
    List<Values> uitkomsten = rekening.perLoonwaarde(verloop.plaatsing(), loonwaarden);
    List<Rij> rijen = new ArrayList<>();
    for (int i = 0; i < uitkomsten.size(); i++) {
      Values w = uitkomsten.get(i);
      rijen.add(
          new Rij(
              taal.notation().format(Unit.AANDEEL, loonwaarden.get(i)),
              Stream.of("loonkosten", "totaal", "zelfBetalen").map(c -> geld(w.get(c))).toList(),
              false));
    }
    return new Tabel(
        List.of(
            tekst("loonwaardekop"),
            tekst("kolom.loonkosten"),
            tekst("kolom.subsidie"),
            tekst("kolom.zelf")),
        rijen);
  }

  /** Voor de werknemer: wat mensen in de pilot met loondispensatie verdienden. */
  public Tabel pilot() {
    Notation nl = taal.notation();
    List<Rij> rijen =
        Pilotinkomen.alle().stream()
            .map(p ->
                new Rij(
                    tekst("pilot." + p.tabel() + "." + p.kolom().substring(0, 1)),
                    List.of(geld(p.gemiddelde()), nl.euros(p.records())),
                    false))
            .toList();
    return new Tabel(List.of(tekst("pilotkolom"), tekst("gemiddelde"), tekst("mensen")), rijen);
  }

  /** Deel van het loon boven het minimumloon in een gewone maand, of leeg als dat er niet is. */
  public String bovenMinimumloon() {
    double bedrag = gewoon().bedrag("bovenMinimumloon");
    return bedrag > 0.005 ? geld(bedrag) : "";
  }

  /** Het deel van de gewone maand waar de uitleg over gaat; leeg zonder werk. */
  private Optional<Deel> deel() {
    return gewoon().betaling().delen().stream().reduce((eerste, tweede) -> tweede);
  }

  /** Hoe de netto bedragen tot stand komen. */
  public String netto() {
    return deel()
        .map(d ->
            tekst(
                d.waarden().overridden().contains("tarief") ? "netto.ingevuld" : "netto",
                taal.notation().format(Unit.AANDEEL, d.waarden().get("tarief"))))
        .orElse("");
  }

  /** Hoe een gewone maand is berekend: een regel per stap. */
  public List<PlaatsingUitleg> uitleg() {
    return deel().map(d -> PlaatsingUitleg.van(teksten, taal, kant, d)).orElse(List.of());
  }

  /** De maand waar de uitleg over gaat. */
  public String uitlegmaand() {
    return voluit(gewoon());
  }

  /** Alle invoer waarmee is gerekend, ook wat niet is ingevuld. */
  public List<Cijfer> gebruikt() {
    return gebruikt;
  }
}
