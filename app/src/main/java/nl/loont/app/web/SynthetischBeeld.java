package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.app.evaluatie.Synthetischantwoord;
import nl.loont.app.evaluatie.SynthetischeUitkomst;
import nl.loont.app.evaluatie.SynthetischeVraag;
import nl.loont.app.figuur.Figuur;
import nl.loont.app.figuur.Tabel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.Donorpool;
import nl.loont.evaluatie.synthetisch.Intervallen;
import nl.loont.evaluatie.synthetisch.Methode;
import nl.loont.evaluatie.synthetisch.Onderzoek;
import nl.loont.evaluatie.synthetisch.Robuustheid;
import nl.loont.evaluatie.synthetisch.RuimtePlacebo;
import nl.loont.evaluatie.synthetisch.Schatting;
import nl.loont.kern.analysis.Progress;

/** De synthetische controle, klaar om te tonen. */
final class SynthetischBeeld {
  /** Zo veel placebo's staan er in de tabel; alle staan in de JSON. */
  private static final int MEESTE_RIJEN = 25;

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
        cijfers(eerste),
        figuren,
        tabellen(uitkomsten),
        opmaak.opmerkingen(opmerkingen),
        keuzen(s),
        Synthetischantwoord.van(uitkomsten));
  }

  private List<EvaluatieBeeld.Regel> cijfers(SynthetischeUitkomst u) {
    Schatting s = u.schatting();
    List<EvaluatieBeeld.Regel> cijfers = new ArrayList<>();
    u.intervallen()
        .map(Intervallen.Uitkomst::gemiddeld)
        .ifPresent(i -> {
          cijfers.add(
              opmaak.cijfer("interval", grens(i.van(), "−∞") + " – " + grens(i.tot(), "∞")));
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

  private String grens(OptionalDouble grens, String anders) {
    return grens.isPresent() ? opmaak.getal(grens.getAsDouble()) : anders;
  }

  private List<Tabel> tabellen(List<SynthetischeUitkomst> uitkomsten) {
    SynthetischeUitkomst eerste = uitkomsten.getFirst();
    List<Tabel> tabellen = new ArrayList<>();
    if (uitkomsten.size() > 1) {
      tabellen.add(pools(uitkomsten));
    }
    tabellen.add(gewichten(eerste.schatting()));
    if (!eerste.schatting().balans().isEmpty()) {
      tabellen.add(balans(eerste.schatting()));
    }
    eerste
        .placebo()
        .ifPresent(p -> {
          tabellen.add(verhoudingen(p));
          tabellen.add(gefilterd(p));
        });
    if (!eerste.zonderDonor().isEmpty()) {
      tabellen.add(zonderDonor(eerste.zonderDonor()));
    }
    return tabellen;
  }

  private Tabel pools(List<SynthetischeUitkomst> uitkomsten) {
    return new Tabel(
        "pools",
        opmaak.tekst("tabel.pools"),
        List.of(
            opmaak.tekst("pool"),
            opmaak.tekst("donoren"),
            opmaak.tekst("cijfer.effect"),
            opmaak.tekst("cijfer.interval"),
            opmaak.tekst("cijfer.pPlaceboKort"),
            opmaak.tekst("cijfer.rmspeVoor")),
        uitkomsten.stream()
            .map(u ->
                List.of(
                    u.schatting().onderzoek().donoren().naam(),
                    Integer.toString(u.schatting().onderzoek().donoren().eenheden().size()),
                    opmaak.getal(u.schatting().gemiddeldEffect()),
                    u.intervallen()
                        .map(Intervallen.Uitkomst::gemiddeld)
                        .map(i -> grens(i.van(), "−∞") + " – " + grens(i.tot(), "∞"))
                        .orElse("–"),
                    u.placebo().map(RuimtePlacebo::p).map(opmaak::kans).orElse("–"),
                    opmaak.getal(u.schatting().rmspeVoor())))
            .toList());
  }

  private Tabel gewichten(Schatting s) {
    return new Tabel(
        "gewichten",
        opmaak.tekst("tabel.gewichten"),
        List.of(opmaak.tekst("donor"), opmaak.tekst("gewicht")),
        s.gewichten().entrySet().stream()
            .filter(e -> Math.abs(e.getValue()) > 1e-6)
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(MEESTE_RIJEN)
            .map(e -> List.of(e.getKey(), opmaak.getal(e.getValue())))
            .toList());
  }

  private Tabel balans(Schatting s) {
    return new Tabel(
        "balans",
        opmaak.tekst("tabel.balans"),
        List.of(
            opmaak.tekst("voorspeller"),
            opmaak.tekst("behandeld"),
            opmaak.tekst("reeks.synthetisch"),
            opmaak.tekst("donorGemiddeld"),
            opmaak.tekst("voorspellerGewicht")),
        s.balans().stream()
            .map(r ->
                List.of(
                    r.voorspeller().toString(),
                    opmaak.getal(r.behandeld()),
                    opmaak.getal(r.synthetisch()),
                    opmaak.getal(r.donoren()),
                    opmaak.getal(r.gewicht())))
            .toList());
  }

  private Tabel verhoudingen(RuimtePlacebo p) {
    List<Map.Entry<String, OptionalDouble>> alle = new ArrayList<>(p.verhoudingen().entrySet());
    alle.sort(
        Comparator.comparingDouble((Map.Entry<String, OptionalDouble> e) ->
            -e.getValue().orElse(Double.POSITIVE_INFINITY)));
    return new Tabel(
        "verhoudingen",
        opmaak.tekst("tabel.verhoudingen", Integer.toString(alle.size())),
        List.of(opmaak.tekst("eenheid"), opmaak.tekst("plaats"), opmaak.tekst("cijfer.verhouding")),
        IntStream.range(0, Math.min(MEESTE_RIJEN, alle.size()))
            .mapToObj(i ->
                List.of(
                    alle.get(i).getKey(),
                    Integer.toString(i + 1),
                    opmaak.getal(alle.get(i).getValue())))
            .toList());
  }

  private Tabel gefilterd(RuimtePlacebo p) {
    return new Tabel(
        "gefilterd",
        opmaak.tekst("tabel.gefilterd"),
        List.of(
            opmaak.tekst("filter"),
            opmaak.tekst("placebos"),
            opmaak.tekst("rang"),
            opmaak.tekst("cijfer.pPlaceboKort")),
        p.gefilterd().stream()
            .map(g ->
                List.of(
                    opmaak.notatie().number(g.factor(), 0) + "×",
                    Integer.toString(g.placebos()),
                    Integer.toString(g.rang()),
                    opmaak.kans(g.p())))
            .toList());
  }

  private Tabel zonderDonor(List<Robuustheid.ZonderDonor> zonder) {
    return new Tabel(
        "zonderdonor",
        opmaak.tekst("tabel.zonderDonor"),
        List.of(
            opmaak.tekst("zonder"),
            opmaak.tekst("gewicht"),
            opmaak.tekst("cijfer.effect"),
            opmaak.tekst("cijfer.rmspeVoor")),
        zonder.stream()
            .map(z ->
                List.of(
                    z.donor(),
                    opmaak.getal(z.gewicht()),
                    opmaak.getal(z.gemiddeldEffect()),
                    opmaak.getal(z.rmspeVoor())))
            .toList());
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
