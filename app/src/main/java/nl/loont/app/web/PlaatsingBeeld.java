package nl.loont.app.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
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
  private final Teksten teksten;
  private final Taal taal;
  private final Kant kant;
  private final Plaatsingsrekening rekening;
  private final Plaatsingsverloop verloop;
  private final List<Plaatsingsmaand> maanden;
  private final List<Kolom> kolommen;

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
    this.kolommen = kolommen(kant);
  }

  /** Kolom van de tabel: sleutel van haar opschrift, bedrag per maand, en of zij getekend wordt. */
  private record Kolom(String sleutel, ToDoubleFunction<Plaatsingsmaand> bedrag, boolean lijn) {}

  /** Regel van een tabel. */
  record Rij(String kop, List<String> bedragen, boolean totaal) {}

  /** Tabel met koppen. */
  record Tabel(List<String> koppen, List<Rij> rijen) {}

  /** Kerncijfer met wat het is. */
  record Cijfer(String label, String bedrag) {}

  private static List<Kolom> kolommen(Kant kant) {
    return switch (kant) {
      case WERKGEVER ->
          List.of(
              new Kolom("loonkosten", m -> m.bedrag("loonkosten"), true),
              new Kolom("subsidie", Plaatsingsmaand::subsidie, true),
              new Kolom("zelf", m -> m.bedrag("zelfBetalen"), true));
      case WERKNEMER ->
          List.of(
              new Kolom("inkomen", Plaatsingsmaand::inkomen, true),
              new Kolom("dispensatie", Plaatsingsmaand::dispensatieInkomen, true),
              new Kolom("uitkering", Plaatsingsmaand::uitkering, true),
              new Kolom("meer", m -> m.inkomen() - m.uitkering(), false));
      case GEMEENTE ->
          List.of(
              new Kolom("bespaard", m -> m.bedrag("bespaardeUitkering"), true),
              new Kolom("subsidie", Plaatsingsmaand::subsidie, true),
              new Kolom("begeleiding", m -> m.bedrag("begeleiding"), false),
              new Kolom("saldo", m -> m.bedrag("gemeenteSaldo"), true));
    };
  }

  private String tekst(String sleutel, Object... waarden) {
    return teksten.van(taal, "plaatsing." + sleutel, waarden);
  }

  private String geld(double euro) {
    return taal.notation().money(euro);
  }

  private String maand(Plaatsingsmaand maand) {
    return DateTimeFormatter.ofPattern("MMM yyyy", taal.locale()).format(maand.maand());
  }

  /** De maand voor maand uitgeschreven bedragen, met het totaal onderaan. */
  public Tabel tabel() {
    List<String> koppen = new ArrayList<>(List.of(tekst("maand"), tekst("vorm")));
    kolommen.forEach(k -> koppen.add(tekst("kolom." + k.sleutel)));
    List<Rij> rijen = new ArrayList<>();
    for (Plaatsingsmaand m : maanden) {
      List<String> cellen = new ArrayList<>(List.of(vorm(m)));
      kolommen.forEach(k -> cellen.add(geld(k.bedrag.applyAsDouble(m))));
      rijen.add(new Rij(maand(m), cellen, false));
    }
    List<String> som = new ArrayList<>(List.of(""));
    kolommen.forEach(k -> som.add(geld(maanden.stream().mapToDouble(k.bedrag).sum())));
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
            .filter(Kolom::lijn)
            .map(k ->
                new Lijngrafiek.Reeks(
                    tekst("kolom." + k.sleutel),
                    maanden.stream().map(k.bedrag::applyAsDouble).toList()))
            .toList(),
        taal);
  }

  /** De laatste maand met een heel dienstverband; anders de laatste maand. */
  private Plaatsingsmaand gewoon() {
    return maanden.stream()
        .filter(m -> m.gewerkt() > 0.999)
        .reduce((eerste, tweede) -> tweede)
        .orElse(maanden.getLast());
  }

  /** Wat er in een gewone maand gebeurt, in grote letters. */
  public List<Cijfer> cijfers() {
    Plaatsingsmaand m = gewoon();
    return kolommen.stream()
        .filter(Kolom::lijn)
        .map(k -> new Cijfer(tekst("cijfer." + k.sleutel), geld(k.bedrag.applyAsDouble(m))))
        .toList();
  }

  /** De kern in een of twee zinnen. */
  public List<String> zinnen() {
    Plaatsingsmaand m = gewoon();
    Plaatsingsmaand begin = maanden.getFirst();
    List<String> zinnen = new ArrayList<>();
    switch (kant) {
      case WERKGEVER -> {
        if (begin.subsidie() != m.subsidie()) {
          zinnen.add(
              tekst("zin.werkgever.begin", geld(begin.subsidie()), geld(m.subsidie()), maand(m)));
        }
        zinnen.add(tekst("zin.werkgever.zelf", geld(m.bedrag("zelfBetalen"))));
      }
      case WERKNEMER -> {
        double meer = m.inkomen() - m.uitkering();
        zinnen.add(
            meer > 0.005 ? tekst("zin.werknemer.meer", geld(meer)) : tekst("zin.werknemer.gelijk"));
        double dispensatie = m.dispensatieInkomen() - m.uitkering();
        zinnen.add(
            tekst(
                dispensatie < -0.005
                    ? "zin.werknemer.dispensatieminder"
                    : "zin.werknemer.dispensatie",
                geld(Math.abs(dispensatie))));
      }
      case GEMEENTE ->
          zinnen.add(tekst("zin.gemeente", geld(verloop.som("gemeenteSaldo")), maanden.size()));
    }
    return zinnen;
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
                    List.of(nl.money(p.gemiddelde()), nl.euros(p.records())),
                    false))
            .toList();
    return new Tabel(List.of(tekst("pilotkolom"), tekst("gemiddelde"), tekst("mensen")), rijen);
  }

  /** Deel van het loon boven het minimumloon in een gewone maand, of leeg als dat er niet is. */
  public String bovenMinimumloon() {
    double bedrag = gewoon().bedrag("bovenMinimumloon");
    return bedrag > 0.005 ? geld(bedrag) : "";
  }

  /** Bij welk tarief netto bedragen zijn benaderd. */
  public String tarief() {
    Deel deel =
        Objects.requireNonNull(gewoon().betaling()).delen().stream().findFirst().orElseThrow();
    return taal.notation().format(Unit.AANDEEL, deel.waarden().get("tarief"));
  }
}
