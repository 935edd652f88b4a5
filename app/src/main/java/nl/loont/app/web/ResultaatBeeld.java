package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.loont.app.web.Beeld.Getal;
import nl.loont.app.web.Beeld.Kerncijfer;
import nl.loont.app.web.Beeld.Keuze;
import nl.loont.app.web.Beeld.Regel;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Unit;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Soort;
import nl.loont.mkba.analyse.Omslagzoeker;

/** Het resultaatblok: matrix, uitsplitsingen en kerncijfers, klaar om te tonen. */
final class ResultaatBeeld {
  private final Rekentool tool;
  private final Teksten teksten;
  private final Formulier formulier;
  private final Taal taal;
  private final Resultaat resultaat;

  ResultaatBeeld(Rekentool tool, Teksten teksten, Formulier formulier, Resultaat resultaat) {
    this.tool = tool;
    this.teksten = teksten;
    this.formulier = formulier;
    this.taal = formulier.taal();
    this.resultaat = resultaat;
  }

  /** Het maatschappelijke totaal. */
  public Getal totaal() {
    String cel = Cellen.totaal(Partij.TOTAAL);
    double waarde = resultaat.totaal(Partij.TOTAAL);
    return new Getal(taal.euro(waarde), "", waarde, uitleg(cel));
  }

  /** Aantal mensen om wie het gaat. */
  public String personen() {
    return taal.notation().euros(resultaat.waarden().get("aantalPersonen"));
  }

  /** De vier cijfers waar een gemeente het eerst naar kijkt. */
  public List<Kerncijfer> kerncijfers() {
    return List.of(
        kerncijfer(Cellen.totaal(Partij.WERK_EN_INKOMEN), "wi"),
        kerncijfer(Cellen.EIGEN_SALDO, "eigen"),
        kerncijfer(Cellen.totaal(Partij.RIJKSOVERHEID), "rijk"),
        kerncijfer(Cellen.totaal(Partij.KANDIDATEN), "kandidaten"));
  }

  private Kerncijfer kerncijfer(String cel, String sleutel) {
    double waarde = resultaat.waarden().get(cel);
    return new Kerncijfer(
        teksten.van(taal, "kerncijfer." + sleutel),
        taal.euro(waarde),
        waarde < 0,
        uitleg(cel),
        teksten.van(taal, "kerncijfer." + sleutel + ".kolom"));
  }

  /** De matrix van soorten en partijen. */
  public MatrixBeeld matrix() {
    return new MatrixBeeld(teksten, taal, this::getal);
  }

  /** Partijen om de opbouw van te tonen. */
  public List<Keuze> partijen() {
    return Arrays.stream(Partij.values())
        .map(p -> new Keuze(p.code(), teksten.partij(taal, p), p == formulier.partij()))
        .toList();
  }

  /** Naam van de gekozen partij. */
  public String partij() {
    return teksten.partij(taal, formulier.partij());
  }

  /** Van last en baat naar saldo, voor de gekozen partij. */
  public List<Regel> perPartij() {
    List<Regel> regels = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      Getal getal = getal(Cellen.matrix(soort, formulier.partij()));
      if (Math.abs(getal.waarde()) >= 0.5) {
        regels.add(new Regel(teksten.soort(taal, soort), List.of(getal), ""));
      }
    }
    regels.add(totaalregel(List.of(getal(Cellen.totaal(formulier.partij())))));
    return regels;
  }

  /** Maatschappelijk totaal per soort; soorten die alleen geld verplaatsen ontbreken. */
  public List<Regel> perSoort() {
    List<Regel> regels = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      if (!soort.isHerverdeling()) {
        regels.add(
            new Regel(
                teksten.soort(taal, soort),
                List.of(getal(Cellen.matrix(soort, Partij.TOTAAL))),
                ""));
      }
    }
    regels.add(totaalregel(List.of(getal(Cellen.totaal(Partij.TOTAAL)))));
    return regels;
  }

  private Regel totaalregel(List<Getal> getallen) {
    return new Regel(teksten.van(taal, "matrix.totaal"), getallen, "totaalrij");
  }

  /** Uitsplitsing van het effect op het BUIG-budget. */
  public List<Regel> buig() {
    return List.of(
        buigregel("bespaardeUitkering", "buig.bespaard"),
        buigregel("inzetLks", "buig.inzet"),
        new Regel(
            teksten.soort(taal, Soort.EFFECT_BUIG),
            List.of(
                getal(Cellen.matrix(Soort.EFFECT_BUIG, Partij.WERK_EN_INKOMEN)),
                getal(Cellen.matrix(Soort.EFFECT_BUIG, Partij.OVERIGE_GEMEENTEN)),
                getal(Cellen.matrix(Soort.EFFECT_BUIG, Partij.GEMEENTELIJK_DOMEIN)),
                getal(Cellen.matrix(Soort.EFFECT_BUIG, Partij.RIJKSOVERHEID))),
            "totaalrij"));
  }

  private Regel buigregel(String deel, String sleutel) {
    return new Regel(
        teksten.van(taal, sleutel),
        List.of("eigen", "overige", "gemeenten", "rijk").stream()
            .map(wie -> getal("buig." + deel + "." + wie))
            .toList(),
        "");
  }

  /** Eén persoon uit de bijstand, per doelgroep. */
  public List<Regel> perPersoon() {
    Map<Doelgroep, Resultaat> een = tool.perPersoon(resultaat.invoer());
    List<Regel> regels = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      if (!soort.isHerverdeling()) {
        regels.add(
            new Regel(
                teksten.soort(taal, soort), los(een, Cellen.matrix(soort, Partij.TOTAAL)), ""));
      }
    }
    regels.add(totaalregel(los(een, Cellen.totaal(Partij.TOTAAL))));
    return regels;
  }

  private List<Getal> los(Map<Doelgroep, Resultaat> een, String cel) {
    List<Getal> getallen = new ArrayList<>();
    een.forEach((groep, r) -> {
      double waarde = r.waarden().get(cel);
      getallen.add(new Getal(taal.metTeken(waarde), "", waarde, formulier.uitleg(cel, groep)));
    });
    return getallen;
  }

  /** De eigen gemeente; soorten die daar op nul uitkomen ontbreken. */
  public List<Regel> eigen() {
    List<Regel> regels = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      if (Math.abs(resultaat.eigen(soort)) >= 0.5) {
        regels.add(new Regel(teksten.soort(taal, soort), List.of(getal(Cellen.eigen(soort))), ""));
      }
    }
    regels.add(
        new Regel(
            teksten.van(taal, "eigen.saldo"), List.of(getal(Cellen.EIGEN_SALDO)), "totaalrij"));
    return regels;
  }

  /** Omslagpunt in inwoners per doelgroep, als zin met de uitleg van het saldo van één persoon. */
  public List<Getal> omslagpunten() {
    List<Getal> zinnen = new ArrayList<>();
    new Omslagzoeker(tool)
        .inwoners(resultaat.invoer())
        .forEach((groep, punt) -> {
          String naam = teksten.groep(taal, groep);
          String zin =
              punt.isPresent()
                  ? teksten.van(
                      taal, "omslag.punt", naam, taal.notation().euros(punt.getAsDouble()))
                  : teksten.van(taal, "omslag.geen", naam);
          zinnen.add(
              new Getal(
                  zin, "", punt.orElse(Double.NaN), formulier.uitleg(Cellen.EIGEN_SALDO, groep)));
        });
    return zinnen;
  }

  /** Voor wie gerekend is, met inwoners en aandeel. */
  public String voorWie() {
    if (!resultaat.invoer().waarden().containsKey("inwoners")) {
      return teksten.van(taal, "resultaat.nederland");
    }
    String naam = resultaat.invoer().gemeente();
    return teksten.van(
        taal,
        "resultaat.voorwie",
        naam.isEmpty() ? teksten.van(taal, "resultaat.eigenopgave") : naam,
        taal.notation().euros(resultaat.waarden().get("inwoners")),
        taal.notation().format(Unit.AANDEEL, resultaat.waarden().get("aandeelMacrobudget")));
  }

  /** Parameters die afwijken van de basisopstelling, bij hun naam. */
  public List<String> afwijkingen() {
    return resultaat.invoer().afwijkingen().stream()
        .map(naam -> teksten.cel(taal, tool.model().cell(naam)))
        .toList();
  }

  /** Waarschuwingen bij de invoer. */
  public List<String> waarschuwingen() {
    return resultaat.invoer().waarschuwingen();
  }

  private Getal getal(String cel) {
    if (!tool.model().has(cel)) {
      return new Getal("0", "", 0, "");
    }
    Cell gevonden = tool.model().cell(cel);
    double waarde = resultaat.waarden().get(gevonden.name());
    return new Getal(taal.metTeken(waarde), "", waarde, uitleg(cel));
  }

  private String uitleg(String cel) {
    return formulier.uitleg(cel);
  }
}
