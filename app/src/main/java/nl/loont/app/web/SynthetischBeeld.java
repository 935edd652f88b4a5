package nl.loont.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.app.evaluatie.Synthetischantwoord;
import nl.loont.app.evaluatie.SynthetischeUitkomst;
import nl.loont.app.evaluatie.SynthetischeVraag;
import nl.loont.app.figuur.Figuur;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.Donorpool;
import nl.loont.evaluatie.synthetisch.Intervallen;
import nl.loont.evaluatie.synthetisch.Methode;
import nl.loont.evaluatie.synthetisch.Onderzoek;
import nl.loont.evaluatie.synthetisch.Schatting;
import nl.loont.kern.analysis.Progress;

/** De synthetische controle, klaar om te tonen. */
final class SynthetischBeeld {
  private final Evaluatieopmaak opmaak;
  private final SynthetischeVraag vraag;

  SynthetischBeeld(Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard) {
    this.opmaak = new Evaluatieopmaak(teksten, verzoek, bewaard);
    this.vraag = SynthetischVelden.lees(verzoek, bewaard.paneel(), opmaak.tekst("pool.gekozen"));
  }

  EvaluatieBeeld reken(Progress voortgang) {
    List<SynthetischeUitkomst> uitkomsten =
        SynthetischeUitkomst.reken(opmaak.paneel(), vraag, voortgang);
    SynthetischeUitkomst eerste = uitkomsten.getFirst();
    Schatting s = eerste.schatting();
    List<Figuur> figuren = new SynthetischFiguren(opmaak).van(uitkomsten);
    List<String> opmerkingen = new ArrayList<>(s.toelichting());
    eerste.placebo().ifPresent(p -> opmerkingen.addAll(p.toelichting()));
    eerste.intervallen().ifPresent(u -> opmerkingen.addAll(u.toelichting()));
    eerste.did().ifPresent(d -> opmerkingen.addAll(d.toelichting()));
    return new EvaluatieBeeld(
        opmaak.getal(s.gemiddeldEffect()),
        opmaak.tekst(
            "synthetisch.bij", s.onderzoek().behandeld().naam(), s.onderzoek().start().toString()),
        eerste.intervallen().map(i -> zekerheid(s, i)).orElse(""),
        cijfers(eerste),
        figuren,
        new SynthetischTabellen(opmaak).van(uitkomsten),
        opmaak.opmerkingen(opmerkingen),
        keuzen(s),
        Synthetischantwoord.van(vraag, uitkomsten));
  }

  /** Het interval van het gemiddelde effect in gewone woorden, met waarom het zo breed is. */
  private String zekerheid(Schatting s, Intervallen.Uitkomst u) {
    Intervallen.Interval i = u.gemiddeld();
    int na = s.pad().size() - s.voor();
    return opmaak.tekst(
        2 * na > s.voor() ? "synthetisch.ruim" : "synthetisch.zeker",
        opmaak.heelProcent(u.niveau()),
        opmaak.grens(i.van(), "−∞"),
        opmaak.grens(i.tot(), "∞"),
        Integer.toString(s.voor()),
        Integer.toString(na));
  }

  private List<EvaluatieBeeld.Regel> cijfers(SynthetischeUitkomst u) {
    Schatting s = u.schatting();
    List<EvaluatieBeeld.Regel> cijfers = new ArrayList<>();
    u.intervallen()
        .ifPresent(alle -> {
          Intervallen.Interval i = alle.gemiddeld();
          cijfers.add(
              opmaak.interval(
                  alle.niveau(), opmaak.grens(i.van(), "−∞") + " – " + opmaak.grens(i.tot(), "∞")));
          cijfers.add(opmaak.cijfer("pConform", opmaak.kans(i.p())));
        });
    u.placebo()
        .ifPresent(p ->
            cijfers.add(
                opmaak.cijfer(
                    "pPlacebo",
                    opmaak.tekst(
                        "rangVan",
                        opmaak.kans(p.p()),
                        Integer.toString(p.rang()),
                        Integer.toString(p.verhoudingen().size())))));
    cijfers.add(opmaak.cijfer("rmspeVoor", opmaak.getal(s.rmspeVoor())));
    cijfers.add(opmaak.cijfer("ondergrens", opmaak.getal(s.ondergrensRmspe())));
    cijfers.add(opmaak.cijfer("rmspeNa", opmaak.getal(s.rmspeNa())));
    cijfers.add(opmaak.cijfer("verhouding", opmaak.getal(s.verhouding())));
    cijfers.add(opmaak.cijfer("kkt", "%.1e".formatted(s.kktResidu()).replace('.', ',')));
    u.groepsplacebo().ifPresent(g -> cijfers.add(opmaak.cijfer("pGroep", opmaak.kans(g.p()))));
    u.eerder()
        .ifPresent(e ->
            cijfers.add(
                opmaak.cijfer(
                    "eerder",
                    opmaak.tekst(
                        "eerderWaarde",
                        opmaak.getal(e.gemiddeldEffect()),
                        e.onderzoek().start().toString()))));
    u.did()
        .ifPresent(d ->
            cijfers.add(
                opmaak.cijfer(
                    "did",
                    opmaak.tekst(
                        "didWaarde",
                        opmaak.getal(d.effect().schatting()),
                        opmaak.getal(d.effect().van()),
                        opmaak.getal(d.effect().tot()),
                        opmaak.kans(d.effect().p())))));
    return cijfers;
  }

  private List<EvaluatieBeeld.Regel> keuzen(Schatting s) {
    Onderzoek onderzoek = s.onderzoek();
    Map<String, String> keuzen = new LinkedHashMap<>();
    keuzen.put("behandeld", String.join(", ", vraag.behandeld().eenheden()));
    keuzen.put("weging", vraag.behandeld().weging().orElse(opmaak.tekst("weging.gelijk")));
    keuzen.put("start", vraag.start().toString());
    for (Donorpool pool : vraag.pools()) {
      keuzen.merge(
          "pool",
          "%s (%d): %s"
              .formatted(pool.naam(), pool.eenheden().size(), String.join(", ", pool.eenheden())),
          (a, b) -> a + " | " + b);
    }
    vraag
        .omvang()
        .ifPresent(o ->
            keuzen.put(
                "omvang",
                opmaak.tekst(
                    "omvangGrenzen",
                    o.kenmerk(),
                    opmaak.notatie().number(o.klein(), 0),
                    opmaak.notatie().number(o.middel(), 0))));
    keuzen.put("methode", opmaak.tekst("methode." + vraag.methode().naam()));
    if (vraag.methode() instanceof Methode.Klassiek klassiek) {
      keuzen.put(
          "voorspellers",
          String.join("; ", onderzoek.voorspellers().stream().map(Object::toString).toList()));
      keuzen.put(
          "voorspellergewichten",
          switch (klassiek.keuze()) {
            case Methode.Voorspellergewicht.Genest() -> opmaak.tekst("v.genest");
            case Methode.Voorspellergewicht.Regressie() -> opmaak.tekst("v.regressie");
            case Methode.Voorspellergewicht.Gegeven(List<Double> v) ->
                String.join("; ", v.stream().map(opmaak::getal).toList());
          });
    }
    if (s.lambda().isPresent()) {
      keuzen.put("lambda", opmaak.getal(s.lambda()));
    }
    if (!s.afdalingen().isEmpty()) {
      keuzen.put(
          "afdalingen", String.join("; ", s.afdalingen().stream().map(opmaak::getal).toList()));
    }
    SynthetischeVraag.Toetsen t = vraag.toetsen();
    keuzen.put("niveau", t.niveau().map(n -> opmaak.procent(n)).orElse(opmaak.tekst("geen")));
    keuzen.put("eerder", t.eerder().map(Periode::toString).orElse(opmaak.tekst("geen")));
    keuzen.put(
        "groepen",
        t.groepen()
            .map(n -> opmaak.tekst("groepenZaad", Integer.toString(n), Integer.toString(t.zaad())))
            .orElse(opmaak.tekst("geen")));
    keuzen.put("zonderDonor", opmaak.tekst(t.zonderDonor() ? "ja" : "nee"));
    keuzen.put("did", opmaak.tekst(t.did() ? "ja" : "nee"));
    List<EvaluatieBeeld.Regel> alle = opmaak.keuzen();
    keuzen.forEach((naam, waarde) -> alle.add(opmaak.regel(naam, waarde)));
    return alle;
  }
}
