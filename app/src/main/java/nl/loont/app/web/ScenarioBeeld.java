package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loont.app.web.Beeld.Getal;
import nl.loont.app.web.Beeld.Keuze;
import nl.loont.app.web.Beeld.Regel;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Soort;
import nl.loont.mkba.analyse.Saldo;
import nl.loont.mkba.analyse.Scenariovergelijking;

/** Het resultaat van een vergelijking: scenario's naast elkaar, met de verschillen. */
final class ScenarioBeeld {
  /**
   * Een scenario in het kort.
   *
   * @param naam naam
   * @param totaal saldo van de hele maatschappij
   * @param verschil zin met het verschil met het eerste scenario; leeg bij het eerste
   * @param voorWie gemeente en inwoners
   * @param anders wat er anders is ingevuld dan in het eerste scenario
   * @param adres het scenario in de rekentool
   */
  record Kaart(
      String naam,
      Getal totaal,
      String verschil,
      String voorWie,
      List<String> anders,
      String adres) {}

  private final Rekentool tool;
  private final Teksten teksten;
  private final ScenarioFormulier formulier;
  private final Scenariovergelijking vergelijking;
  private final Taal taal;
  private final int aantal;

  ScenarioBeeld(
      Rekentool tool,
      Teksten teksten,
      ScenarioFormulier formulier,
      Scenariovergelijking vergelijking) {
    this.tool = tool;
    this.teksten = teksten;
    this.formulier = formulier;
    this.vergelijking = vergelijking;
    this.taal = formulier.taal();
    this.aantal = vergelijking.scenarios().size();
  }

  /** Namen van de scenario's, in volgorde. */
  public List<String> namen() {
    return IntStream.range(0, aantal).mapToObj(formulier::naam).toList();
  }

  /** Elk scenario in het kort. */
  public List<Kaart> kaarten() {
    String cel = Cellen.totaal(Partij.TOTAAL);
    return IntStream.range(0, aantal)
        .mapToObj(i -> {
          Formulier deel = formulier.delen().get(i).formulier();
          double bedrag = vergelijking.bedrag(i, cel);
          return new Kaart(
              formulier.naam(i),
              new Getal(taal.euro(bedrag), "", bedrag, deel.uitleg(cel)),
              i == 0
                  ? ""
                  : teksten.van(
                      taal,
                      "scenarios.kaartverschil",
                      formulier.naam(0),
                      taal.euro(vergelijking.verschil(i, cel))),
              resultaat(i).voorWie(),
              i == 0 ? List.of() : anders(deel),
              deel.adres(MkbaController.PAD));
        })
        .toList();
  }

  private ResultaatBeeld resultaat(int i) {
    return new ResultaatBeeld(
        tool,
        teksten,
        formulier.delen().get(i).formulier(),
        vergelijking.scenarios().get(i).resultaat());
  }

  private List<String> anders(Formulier deel) {
    Formulier eerste = formulier.delen().getFirst().formulier();
    return deel.andersDan(eerste).stream()
        .map(veld ->
            teksten.van(
                taal, "scenarios.anders", naam(veld), getoond(deel, veld), getoond(eerste, veld)))
        .toList();
  }

  private String naam(String veld) {
    return tool.model().has(veld)
        ? teksten.cel(taal, tool.model().cell(veld))
        : teksten.van(taal, "scenarios.veld." + veld);
  }

  private String getoond(Formulier deel, String veld) {
    if (veld.equals("prijspeil")) {
      return Integer.toString(deel.prijspeil());
    }
    String waarde = deel.isGewijzigd(veld) ? deel.waarde(veld) : deel.basis(veld);
    if (veld.equals("gemeente")) {
      return tool.register().gemeenten().stream()
          .filter(g -> g.code().equals(deel.waarde("gemeente")))
          .map(g -> g.naam())
          .findFirst()
          .orElse(teksten.van(taal, "scenarios.geen"));
    }
    if (waarde.isEmpty()) {
      return teksten.van(taal, "scenarios.leeg");
    }
    boolean procent = tool.model().has(veld) && tool.model().cell(veld).unit().percent();
    return procent && !waarde.contains("%") ? waarde + "%" : waarde;
  }

  /** Zin voor wie het scherm niet ziet: de totalen van alle scenario's. */
  public String melding() {
    return kaarten().stream()
        .map(kaart ->
            teksten.van(taal, "scenarios.meldingdeel", kaart.naam(), kaart.totaal().tekst()))
        .collect(Collectors.joining("; "));
  }

  /** Waarschuwingen bij de invoer, met de naam van het scenario ervoor. */
  public List<String> waarschuwingen() {
    return IntStream.range(0, aantal)
        .boxed()
        .flatMap(
            i -> resultaat(i).waarschuwingen().stream().map(zin -> formulier.naam(i) + ": " + zin))
        .toList();
  }

  /** De prijspeilen van de scenario's; meer dan een als zij verschillen. */
  public List<String> prijspeilen() {
    return vergelijking.scenarios().stream()
        .map(s -> Integer.toString(s.resultaat().invoer().prijspeil()))
        .distinct()
        .toList();
  }

  /** Jaar of jaren waarin de bedragen luiden, om in een zin te zetten. */
  public String prijzen() {
    return String.join(teksten.van(taal, "scenarios.en"), prijspeilen());
  }

  /** Het scenario en zijn prijspeil, voor de waarschuwing dat zij verschillen. */
  public String prijspeilPerScenario() {
    return IntStream.range(0, aantal)
        .mapToObj(i ->
            formulier.naam(i)
                + " "
                + vergelijking.scenarios().get(i).resultaat().invoer().prijspeil())
        .collect(Collectors.joining(", "));
  }

  /** Saldo per partij: per scenario het bedrag en het verschil met het eerste. */
  public List<Regel> perPartij() {
    return Saldo.ALLE.stream()
        .map(saldo ->
            new Regel(
                naam(saldo), getallen(saldo.cel()), isTotaal(saldo) ? "totaalrij" : som(saldo)))
        .toList();
  }

  private static boolean isTotaal(Saldo saldo) {
    return saldo.equals(Saldo.van(Partij.TOTAAL));
  }

  /** Een som van andere rijen staat vet en niet in de grafiek. */
  private static String som(Saldo saldo) {
    boolean som =
        saldo.equals(Saldo.EIGEN)
            || Arrays.stream(Partij.values())
                .anyMatch(p -> p.isSom() && Saldo.van(p).equals(saldo));
    return som ? "somrij" : "";
  }

  private String naam(Saldo saldo) {
    return InvoerBeeld.hoofdletter(teksten.saldo(taal, saldo));
  }

  private List<Getal> getallen(String cel) {
    List<Getal> getallen = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      getallen.add(bedrag(i, cel));
      if (i > 0) {
        getallen.add(verschil(i, cel));
      }
    }
    return getallen;
  }

  private Getal bedrag(int i, String cel) {
    if (!tool.model().has(cel)) {
      return new Getal("0", "bedrag", 0, "");
    }
    double bedrag = vergelijking.bedrag(i, cel);
    return new Getal(
        taal.metTeken(bedrag), "bedrag", bedrag, formulier.delen().get(i).formulier().uitleg(cel));
  }

  private Getal verschil(int i, String cel) {
    double verschil = tool.model().has(cel) ? vergelijking.verschil(i, cel) : 0;
    String richting = Math.abs(verschil) < 0.5 ? "" : verschil > 0 ? " meer" : " minder";
    return new Getal(taal.metTeken(verschil), "verschil" + richting, verschil, "");
  }

  /** Partijen om de soorten van naast elkaar te zien. */
  public List<Keuze> partijen() {
    return Saldo.ALLE.stream()
        .map(saldo -> new Keuze(saldo.sleutel(), naam(saldo), saldo.equals(formulier.saldo())))
        .toList();
  }

  /** De gekozen partij. */
  public String partij() {
    return naam(formulier.saldo());
  }

  /** Per soort de bedragen van de gekozen partij; soorten die overal nul zijn ontbreken. */
  public List<Regel> perSoort() {
    List<Regel> regels = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      List<Getal> getallen = getallen(cel(soort));
      if (getallen.stream().anyMatch(getal -> Math.abs(getal.waarde()) >= 0.5)) {
        regels.add(new Regel(teksten.soort(taal, soort), getallen, ""));
      }
    }
    regels.add(
        new Regel(
            teksten.van(taal, "matrix.totaal"), getallen(formulier.saldo().cel()), "totaalrij"));
    return regels;
  }

  private String cel(Soort soort) {
    return Arrays.stream(Partij.values())
        .filter(p -> p.code().equals(formulier.saldo().sleutel()))
        .findFirst()
        .map(p -> Cellen.matrix(soort, p))
        .orElseGet(() -> Cellen.eigen(soort));
  }

  /** Scenario's om alle verschillen van te zien: alle behalve het eerste. */
  public List<Keuze> teVergelijken() {
    return IntStream.range(1, aantal)
        .mapToObj(
            i -> new Keuze(Integer.toString(i + 1), formulier.naam(i), i == formulier.verschil()))
        .toList();
  }

  /** Naam van het scenario waarvan alle verschillen getoond worden. */
  public String gekozen() {
    return formulier.naam(formulier.verschil());
  }

  /** Alle verschillen van het gekozen scenario met het eerste. */
  public MatrixBeeld verschilmatrix() {
    return new MatrixBeeld(teksten, taal, cel -> verschil(formulier.verschil(), cel));
  }
}
