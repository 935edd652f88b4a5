package nl.loont.app.web;

import static nl.loont.app.Tabel.centen;
import static nl.loont.app.Tabel.euro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.web.Budgetbeeld.Blok;
import nl.loont.budget.simulatie.Klasseneffect;
import nl.loont.budget.simulatie.Kosten;
import nl.loont.budget.simulatie.Simulatie;
import nl.loont.budget.simulatie.Trekkingen;
import nl.loont.budget.simulatie.Verloop;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.gemeente.Gemeente;

/** De uitkomst van een simulatie voor één gemeente, zoals de pagina Budget haar toont. */
final class Simulatiebeeld {
  private final Teksten teksten;
  private final Taal taal;
  private final Gemeente gemeente;
  private final Simulatie uitkomst;
  private final int plaats;
  private final int startjaar;
  private final int jaren;

  Simulatiebeeld(Teksten teksten, Taal taal, Gemeente gemeente, Simulatie uitkomst) {
    this.teksten = teksten;
    this.taal = taal;
    this.gemeente = gemeente;
    this.uitkomst = uitkomst;
    this.plaats = uitkomst.vraag().basis().plaats(gemeente.code()).orElseThrow();
    this.startjaar = uitkomst.vraag().startjaar();
    this.jaren = uitkomst.vraag().jaren();
  }

  Budgetbeeld beeld(
      Optional<Trekkingen> trekkingen, List<String> opmerkingen, List<String> aanwijzingen) {
    boolean scenario = !uitkomst.vraag().scenario().isEmpty();
    int laatste = jaren - 1;
    List<String> alle = new ArrayList<>(uitkomst.waarschuwingen());
    alle.addAll(opmerkingen);
    List<Blok> blokken = new ArrayList<>();
    if (scenario) {
      blokken.add(verschil().metBalk(4));
    }
    blokken.add(verloop("verloop", uitkomst.scenario()));
    if (scenario) {
      blokken.add(verloop("zonder", uitkomst.basis()));
      blokken.add(klassen());
    }
    trekkingen.ifPresent(t -> blokken.add(spreiding(t)));
    blokken.add(macro());
    String jaar = String.valueOf(startjaar + laatste);
    return new Budgetbeeld(
        taal.euro(
            scenario
                ? uitkomst.effect(laatste, plaats)
                : uitkomst.scenario().saldo(laatste, plaats)),
        tekst(scenario ? "budget.hoofd.effect" : "budget.hoofd.saldo", gemeente.naam(), jaar),
        scenario ? zinnen(laatste, jaar) : List.of(tekst("budget.zin.leeg")),
        alle,
        aanwijzingen,
        new Simulatiefiguren(teksten, taal, gemeente, uitkomst).figuren(trekkingen),
        blokken);
  }

  private List<String> zinnen(int laatste, String jaar) {
    List<String> zinnen = new ArrayList<>();
    zinnen.add(
        tekst("budget.zin.cumulatief", taal.euro(uitkomst.effectTot(laatste, plaats)), jaar));
    uitkomst
        .eerstePlaatsing(plaats)
        .ifPresent(eerste -> zinnen.add(voorfinanciering(eerste, laatste)));
    return zinnen;
  }

  /** Wat de gemeente voorschiet, en of en wanneer dat in dit stelsel terugkomt. */
  private String voorfinanciering(int eerste, int laatste) {
    Stelsel stelsel = uitkomst.vraag().stelsel();
    double terug = stelsel.lksTerug(uitkomst.objectiefGewicht(plaats));
    if (terug == 0) {
      return tekst("budget.zin.nietTerug." + stelsel.naam());
    }
    return tekst(
        "budget.zin.voorfinanciering." + stelsel.naam(),
        taal.notation().euros(uitkomst.voorfinanciering(eerste, plaats)),
        jaar(eerste),
        taal.notation().euros(uitkomst.voorfinanciering(laatste, plaats)),
        jaar(laatste),
        taal.notation().number(terug * 100, 0),
        String.valueOf(stelsel.vertragingLks()));
  }

  private Blok verschil() {
    return blok(
        "verschil",
        List.of(
            "jaar",
            "budgetBijstand",
            "budgetLks",
            "lasten",
            "saldo",
            "cumulatief",
            "voorfinanciering",
            "begeleiding",
            "uitvoering"),
        t ->
            List.of(
                jaar(t),
                euro(uitkomst.extraBudgetBijstand(t, plaats)),
                euro(uitkomst.extraBudgetLks(t, plaats)),
                euro(uitkomst.extraLasten(t, plaats)),
                euro(uitkomst.effect(t, plaats)),
                euro(uitkomst.effectTot(t, plaats)),
                euro(uitkomst.voorfinanciering(t, plaats)),
                euro(uitkomst.buitenBuig(Kosten.BEGELEIDING, t, plaats)),
                euro(uitkomst.buitenBuig(Kosten.UITVOERING, t, plaats))));
  }

  private Blok verloop(String naam, Verloop v) {
    return blok(
        naam,
        List.of(
            "jaar",
            "budgetBijstand",
            "budgetLks",
            "lastenBijstand",
            "lastenLks",
            "saldo",
            "cumulatief",
            "aandeel"),
        t ->
            List.of(
                jaar(t),
                centen(v.budgetBijstand(t, plaats)),
                centen(v.budgetLks(t, plaats)),
                euro(v.lastenBijstand(t, plaats)),
                euro(v.lastenLks(t, plaats)),
                euro(v.saldo(t, plaats)),
                euro(v.saldoTot(t, plaats)),
                new Getal(v.aandeel(t, plaats), 6)));
  }

  private Blok macro() {
    Verloop met = uitkomst.scenario();
    Verloop zonder = uitkomst.basis();
    return blok(
        "macro",
        List.of("jaar", "bijstand", "lks", "bijstandZonder", "lksZonder"),
        t ->
            List.of(
                jaar(t),
                centen(met.macroBijstand(t)),
                centen(met.macroLks(t)),
                centen(zonder.macroBijstand(t)),
                centen(zonder.macroLks(t))));
  }

  private Blok spreiding(Trekkingen t) {
    return blok(
        "spreiding",
        List.of("jaar", "p5", "p50", "p95", "kans", "effectP5", "effectP50", "effectP95"),
        jaar -> {
          Summary s = t.saldo(0, jaar);
          List<Object> rij =
              new ArrayList<>(
                  List.of(
                      jaar(jaar),
                      euro(s.p5()),
                      euro(s.p50()),
                      euro(s.p95()),
                      new Getal(s.positive(), 3)));
          if (t.metScenario()) {
            Summary e = t.effect(0, jaar);
            rij.addAll(List.of(euro(e.p5()), euro(e.p50()), euro(e.p95())));
          } else {
            rij.addAll(List.of("–", "–", "–"));
          }
          return rij;
        });
  }

  private Blok klassen() {
    List<Klasseneffect> klassen = uitkomst.perGrootteklasse(jaren - 1);
    return new Blok(
        "klassen",
        tekst("budget.blok.klassen.kop"),
        tekst("budget.blok.klassen.uitleg"),
        tekst("budget.bron"),
        klassentabel(
            teksten,
            taal,
            tekst("budget.blok.klassen.titel", String.valueOf(startjaar + jaren - 1)),
            klassen),
        false,
        2);
  }

  /** Verschil per grootteklasse, met wie erop voor- en achteruitgaat. */
  static Tabel klassentabel(Teksten teksten, Taal taal, String titel, List<Klasseneffect> klassen) {
    return new Tabel(
        titel,
        kolommen(teksten, taal, List.of("klasse", "gemeenten", "effect", "vooruit", "achteruit")),
        klassen.stream()
            .map(k ->
                List.<Object>of(
                    teksten.van(taal, "gemeenten.klasse." + k.klasse().vanaf()),
                    new Getal(k.gemeenten(), 0),
                    euro(k.effect()),
                    new Getal(k.vooruit(), 0),
                    new Getal(k.achteruit(), 0)))
            .toList());
  }

  static List<String> kolommen(Teksten teksten, Taal taal, List<String> namen) {
    return namen.stream().map(naam -> teksten.van(taal, "budget.kolom." + naam)).toList();
  }

  private Blok blok(String naam, List<String> kolommen, IntFunction<List<Object>> rij) {
    return Blok.van(
        naam,
        tekst("budget.blok." + naam + ".kop"),
        tekst("budget.blok." + naam + ".uitleg"),
        tekst("budget.bron"),
        new Tabel(
            tekst("budget.blok." + naam + ".titel", gemeente.naam()),
            kolommen(teksten, taal, kolommen),
            IntStream.range(0, jaren).mapToObj(rij).toList()));
  }

  private String jaar(int t) {
    return String.valueOf(startjaar + t);
  }

  private String tekst(String sleutel, Object... delen) {
    return teksten.van(taal, sleutel, delen);
  }
}
