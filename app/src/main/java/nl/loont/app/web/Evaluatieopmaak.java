package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.app.evaluatie.Deeltabel;
import nl.loont.app.evaluatie.Samenhang;
import nl.loont.app.evaluatie.Soortkeuze;
import nl.loont.app.evaluatie.Srg;
import nl.loont.app.figuur.Lijnfiguur;
import nl.loont.app.figuur.Tabel;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.kern.model.Notation;

/** Wat de beelden van alle methoden delen: teksten, getallen, bron, en de bekende databreuk. */
final class Evaluatieopmaak {
  private final Teksten teksten;
  private final Evaluatieverzoek verzoek;
  private final Panelen.Bewaard bewaard;

  Evaluatieopmaak(Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard) {
    this.teksten = teksten;
    this.verzoek = verzoek;
    this.bewaard = bewaard;
  }

  Paneel paneel() {
    return bewaard.paneel();
  }

  Notation notatie() {
    return verzoek.taal().notation();
  }

  String tekst(String sleutel, Object... waarden) {
    return teksten.van(verzoek.taal(), "evaluatie." + sleutel, waarden);
  }

  /** Getal met zoveel decimalen als bij zijn grootte past. */
  String getal(double waarde) {
    double grootte = Math.abs(waarde);
    int decimalen = grootte >= 1000 ? 0 : grootte >= 100 ? 1 : grootte >= 0.1 ? 3 : 5;
    return notatie().number(waarde, decimalen).replace('-', '−');
  }

  String getal(OptionalDouble waarde) {
    return waarde.isPresent() ? getal(waarde.getAsDouble()) : "–";
  }

  /** Een kans: drie decimalen, en heel klein als "< 0,001". */
  String kans(double p) {
    return p < 0.001 ? "< " + notatie().number(0.001, 3) : notatie().number(p, 3);
  }

  String kans(OptionalDouble p) {
    return p.isPresent() ? kans(p.getAsDouble()) : "–";
  }

  /** Een grens van een interval, die er niet hoeft te zijn. */
  String grens(OptionalDouble grens, String anders) {
    return grens.isPresent() ? getal(grens.getAsDouble()) : anders;
  }

  String procent(double deel) {
    return notatie().number(100 * deel, 1) + "%";
  }

  List<String> perioden() {
    return paneel().perioden().stream().map(Periode::toString).toList();
  }

  /** De bron onder een figuur. */
  String bron() {
    return bewaard.isFictief() ? tekst("bron.fictief") : tekst("bron.bestand", bewaard.naam());
  }

  boolean toontSrg() {
    return verzoek.aan("srg") && Srg.valtIn(paneel());
  }

  /** Zet de bekende databreuk in een figuur over alle perioden, als daarom gevraagd is. */
  Lijnfiguur metSrg(Lijnfiguur figuur) {
    return metSrg(figuur, paneel().perioden());
  }

  Lijnfiguur metSrg(Lijnfiguur figuur, List<Periode> perioden) {
    return toontSrg()
        ? figuur.metStaand(perioden.indexOf(Srg.BREUK.vanaf()), tekst("srgLijn"), true)
        : figuur;
  }

  /** De opmerkingen van een uitkomst, met de databreuk erbij als die getoond wordt. */
  List<String> opmerkingen(List<String> van) {
    List<String> alle = new ArrayList<>(van);
    if (toontSrg() && !alle.contains(Srg.melding())) {
      alle.add(Srg.melding());
    }
    return alle;
  }

  /** De keuzen die elke methode kent; de eigen keuzen komen erachter. */
  List<EvaluatieBeeld.Regel> keuzen() {
    List<EvaluatieBeeld.Regel> keuzen = new ArrayList<>();
    Paneel paneel = paneel();
    keuzen.add(regel("gegevens", bewaard.isFictief() ? tekst("gegevens.fictief") : bewaard.naam()));
    if (!bewaard.vingerafdruk().isEmpty()) {
      keuzen.add(regel("vingerafdruk", bewaard.vingerafdruk()));
    }
    keuzen.add(
        regel(
            "omvangPaneel",
            tekst(
                "paneel.omvang",
                Integer.toString(paneel.eenheden().size()),
                Integer.toString(paneel.perioden().size()),
                paneel.perioden().getFirst(),
                paneel.perioden().getLast())));
    keuzen.add(regel("srg", tekst(verzoek.aan("srg") ? "srgAan" : "srgUit")));
    return keuzen;
  }

  EvaluatieBeeld.Regel regel(String sleutel, String waarde) {
    return new EvaluatieBeeld.Regel(tekst("keuze." + sleutel), waarde);
  }

  EvaluatieBeeld.Regel cijfer(String sleutel, String waarde) {
    return new EvaluatieBeeld.Regel(tekst("cijfer." + sleutel), waarde);
  }

  /** Het interval met zijn niveau in de naam. */
  EvaluatieBeeld.Regel interval(double niveau, String waarde) {
    return new EvaluatieBeeld.Regel(tekst("cijfer.interval", heelProcent(niveau)), waarde);
  }

  String heelProcent(double deel) {
    return notatie().number(100 * deel, 0) + "%";
  }

  /** Een tabel met aandelen zoals de tabellen 3.1 en 5.1, in procenten. */
  Tabel klassen(Deeltabel klassen, String titel, String totaal) {
    List<String> kop = new ArrayList<>(klassen.kop());
    kop.set(0, tekst("soort"));
    kop.set(kop.size() - 1, tekst("eenheden"));
    kop.replaceAll(naam -> naam.equals("totaal") ? totaal : naam);
    return new Tabel(
        klassen.naam(),
        titel,
        kop,
        klassen.rijen().stream()
            .map(rij ->
                rij.stream()
                    .map(cel ->
                        cel instanceof Double deel
                            ? heelProcent(deel)
                            : cel.equals("totaal") ? totaal : cel.toString())
                    .toList())
            .toList());
  }

  /** De indeling naar een kenmerk die in het verzoek staat; een fout daarin wordt gemeld. */
  static Optional<Soortkeuze> soort(Evaluatieverzoek verzoek) {
    verzoek.meld(Samenhang.klassen(verzoek::waarde));
    return Optional.of(verzoek.waarde("soort"))
        .filter(kenmerk -> !kenmerk.isEmpty())
        .map(kenmerk ->
            new Soortkeuze(
                kenmerk, Soortkeuze.grenzen("soortgrenzen", verzoek.woorden("soortgrenzen"))));
  }

  /** De keuze van een indeling, om te noemen. */
  String soort(Optional<Soortkeuze> soort) {
    return soort
        .map(s ->
            s.grenzen().isEmpty()
                ? s.kenmerk()
                : s.kenmerk()
                    + ": "
                    + String.join("; ", s.grenzen().stream().map(g -> "" + g).toList()))
        .orElse(tekst("geen"));
  }
}
