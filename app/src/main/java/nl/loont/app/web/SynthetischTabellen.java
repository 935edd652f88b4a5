package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.app.evaluatie.SynthetischeUitkomst;
import nl.loont.app.figuur.Tabel;
import nl.loont.evaluatie.synthetisch.Intervallen;
import nl.loont.evaluatie.synthetisch.Robuustheid;
import nl.loont.evaluatie.synthetisch.RuimtePlacebo;
import nl.loont.evaluatie.synthetisch.Schatting;

/** De tabellen van een synthetische controle. */
final class SynthetischTabellen {
  /** Zo veel rijen staan er in een lange tabel; alle staan in de CSV. */
  private static final int MEESTE_RIJEN = 25;

  private final Evaluatieopmaak opmaak;

  SynthetischTabellen(Evaluatieopmaak opmaak) {
    this.opmaak = opmaak;
  }

  List<Tabel> van(List<SynthetischeUitkomst> uitkomsten) {
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
    if (!eerste.schatting().afdalingen().isEmpty()) {
      tabellen.add(afdalingen(eerste.schatting()));
    }
    if (!eerste.zonderDonor().isEmpty()) {
      tabellen.add(zonderDonor(eerste.zonderDonor()));
    }
    return tabellen;
  }

  private Tabel pools(List<SynthetischeUitkomst> uitkomsten) {
    return new Tabel(
        "uitkomsten",
        opmaak.tekst("tabel.pools"),
        List.of(
            opmaak.tekst("pool"),
            opmaak.tekst("donoren"),
            opmaak.tekst("cijfer.effect"),
            opmaak.tekst("intervalKort"),
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
                        .map(i -> opmaak.grens(i.van(), "−∞") + " – " + opmaak.grens(i.tot(), "∞"))
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

  /** Wat elke afdaling van de geneste zoektocht haalde, naast wat er hoogstens te halen is. */
  private Tabel afdalingen(Schatting s) {
    List<List<String>> rijen = new ArrayList<>();
    for (int i = 0; i < s.afdalingen().size(); i++) {
      rijen.add(List.of(Integer.toString(i + 1), opmaak.getal(s.afdalingen().get(i))));
    }
    rijen.add(List.of(opmaak.tekst("gekozenUitkomst"), opmaak.getal(s.rmspeVoor())));
    rijen.add(List.of(opmaak.tekst("cijfer.ondergrens"), opmaak.getal(s.ondergrensRmspe())));
    return new Tabel(
        "afdalingen",
        opmaak.tekst("tabel.afdalingen"),
        List.of(opmaak.tekst("afdaling"), opmaak.tekst("cijfer.rmspeVoor")),
        rijen);
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
}
