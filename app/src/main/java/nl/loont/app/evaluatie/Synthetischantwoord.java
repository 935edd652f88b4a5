package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.GroepPlacebo;
import nl.loont.evaluatie.synthetisch.Intervallen;
import nl.loont.evaluatie.synthetisch.Methode;
import nl.loont.evaluatie.synthetisch.Onderzoek;
import nl.loont.evaluatie.synthetisch.RuimtePlacebo;
import nl.loont.evaluatie.synthetisch.Schatting;
import org.jspecify.annotations.Nullable;

/** Het antwoord van een synthetische controle: de velden van spec 5 §7, en de paden als tabel. */
public final class Synthetischantwoord {
  private Synthetischantwoord() {}

  /** Het antwoord van de eerste pool, met alle pools ernaast als het er meer zijn. */
  public static Antwoord van(SynthetischeVraag vraag, List<SynthetischeUitkomst> uitkomsten) {
    SynthetischeUitkomst eerste = uitkomsten.getFirst();
    Map<String, @Nullable Object> json = velden(eerste);
    vraag
        .omvang()
        .ifPresent(o -> {
          Map<String, @Nullable Object> omvang = new LinkedHashMap<>();
          omvang.put("kenmerk", o.kenmerk());
          omvang.put("klein", o.klein());
          omvang.put("middel", o.middel());
          json.put("omvang", omvang);
        });
    if (uitkomsten.size() > 1) {
      json.put("pools", uitkomsten.stream().map(Synthetischantwoord::velden).toList());
    }
    return new Antwoord(
        json,
        List.of("periode", "waargenomen", "synthetisch", "verschil", "van", "tot"),
        rijen(eerste),
        opmerkingen(uitkomsten),
        Synthetischtabellen.van(uitkomsten));
  }

  /**
   * Wat onder de tabel staat: per pool het effect, hoe goed het past, de kansen en de gewichten.
   */
  private static List<String> opmerkingen(List<SynthetischeUitkomst> uitkomsten) {
    SynthetischeUitkomst eerste = uitkomsten.getFirst();
    List<String> regels = new ArrayList<>(eerste.schatting().toelichting());
    eerste.placebo().ifPresent(p -> regels.addAll(p.toelichting()));
    eerste.intervallen().ifPresent(i -> regels.addAll(i.toelichting()));
    for (SynthetischeUitkomst u : uitkomsten) {
      Schatting s = u.schatting();
      String pool =
          uitkomsten.size() == 1 ? "" : "pool %s: ".formatted(s.onderzoek().donoren().naam());
      regels.add(
          pool
              + "gemiddeld effect %s, RMSPE vóór %s (ondergrens %s), na %s"
                  .formatted(
                      kort(s.gemiddeldEffect()),
                      kort(s.rmspeVoor()),
                      kort(s.ondergrensRmspe()),
                      kort(s.rmspeNa())));
      u.intervallen()
          .ifPresent(i ->
              regels.add(
                  pool
                      + "interval van het gemiddelde effect bij niveau %s: %s tot %s, p %s"
                          .formatted(
                              kort(i.niveau()),
                              grens(i.gemiddeld().van(), "−∞"),
                              grens(i.gemiddeld().tot(), "∞"),
                              Antwoord.kans(i.gemiddeld().p()))));
      u.placebo()
          .ifPresent(p ->
              regels.add(
                  pool
                      + "placebo in de ruimte: p %s, rang %d van %d"
                          .formatted(Antwoord.kans(p.p()), p.rang(), p.verhoudingen().size())));
      u.groepsplacebo()
          .ifPresent(g ->
              regels.add(
                  pool
                      + "placebo met %d toevallige groepen: p %s, rang %d"
                          .formatted(g.gemiddeldEffect().size(), Antwoord.kans(g.p()), g.rang())));
      regels.add(
          pool
              + "gewichten: "
              + s.gewichten().entrySet().stream()
                  .filter(e -> Math.abs(e.getValue()) > 1e-6)
                  .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                  .map(e -> e.getKey() + " " + kort(e.getValue()))
                  .collect(Collectors.joining("; ")));
    }
    return regels;
  }

  private static String grens(OptionalDouble grens, String anders) {
    return grens.isPresent() ? kort(grens.getAsDouble()) : anders;
  }

  private static List<List<Object>> rijen(SynthetischeUitkomst uitkomst) {
    Schatting s = uitkomst.schatting();
    List<List<Object>> rijen = new ArrayList<>();
    for (int t = 0; t < s.pad().size(); t++) {
      Optional<Intervallen.Interval> interval = Synthetischtabellen.interval(uitkomst, t);
      rijen.add(
          List.of(
              s.onderzoek().paneel().perioden().get(t).toString(),
              s.pad().get(t),
              s.synthetisch().get(t),
              s.verschil().get(t),
              Synthetischtabellen.grens(interval, Intervallen.Interval::van),
              Synthetischtabellen.grens(interval, Intervallen.Interval::tot)));
    }
    return rijen;
  }

  private static Map<String, @Nullable Object> velden(SynthetischeUitkomst uitkomst) {
    Map<String, @Nullable Object> json = schatting(uitkomst.schatting());
    Schatting s = uitkomst.schatting();
    uitkomst.placebo().ifPresent(p -> json.put("placebo", placebo(p)));
    uitkomst.intervallen().ifPresent(u -> json.put("intervallen", intervallen(s, u)));
    uitkomst.eerder().ifPresent(e -> json.put("eerdereStart", eerder(e)));
    uitkomst.groepsplacebo().ifPresent(g -> json.put("groepsplacebo", groep(g)));
    if (!uitkomst.zonderDonor().isEmpty()) {
      json.put("zonderDonor", uitkomst.zonderDonor());
    }
    uitkomst.did().ifPresent(d -> json.put("did", Didantwoord.velden(d)));
    return json;
  }

  private static Map<String, @Nullable Object> schatting(Schatting s) {
    Onderzoek onderzoek = s.onderzoek();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("methode", onderzoek.methode().naam());
    json.put("behandeld", onderzoek.behandeld().eenheden());
    json.put("weging", onderzoek.behandeld().weging().orElse("gelijk"));
    json.put("start", onderzoek.start().toString());
    json.put("pool", onderzoek.donoren().naam());
    json.put("donoren", onderzoek.donoren().eenheden().size());
    json.put("donornamen", onderzoek.donoren().eenheden());
    if (onderzoek.methode() instanceof Methode.Klassiek klassiek) {
      json.put("voorspellergewichten", keuze(klassiek.keuze()));
    }
    Map<String, Double> gewichten = new LinkedHashMap<>(s.gewichten());
    gewichten.values().removeIf(w -> w == 0);
    json.put("gewichten", gewichten);
    json.put("nietUniek", s.nietUniek());
    json.put("toelichting", String.join(" ", s.toelichting()));
    json.put("rmspeVoor", s.rmspeVoor());
    json.put("rmspeNa", s.rmspeNa());
    json.put("gemiddeldEffect", s.gemiddeldEffect());
    json.put("ondergrensRmspe", s.ondergrensRmspe());
    json.put("kktResidu", s.kktResidu());
    json.put("constante", s.constante());
    json.put("lambda", Antwoord.getal(s.lambda()));
    json.put("periodes", onderzoek.paneel().perioden().stream().map(Periode::toString).toList());
    json.put("pad", s.pad());
    json.put("synthetisch", s.synthetisch());
    json.put("verschil", s.verschil());
    json.put("balans", s.balans().stream().map(Synthetischantwoord::balans).toList());
    json.put("afdalingen", s.afdalingen());
    return json;
  }

  /** Hoe de voorspellers gewogen zijn; de gewichten zelf staan in de balans. */
  private static String keuze(Methode.Voorspellergewicht keuze) {
    return switch (keuze) {
      case Methode.Voorspellergewicht.Genest() -> "genest";
      case Methode.Voorspellergewicht.Regressie() -> "regressie";
      case Methode.Voorspellergewicht.Gegeven(List<Double> _) -> "gegeven";
    };
  }

  private static Map<String, @Nullable Object> balans(Schatting.Balansregel regel) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("voorspeller", regel.voorspeller().toString());
    json.put("behandeld", regel.behandeld());
    json.put("synthetisch", regel.synthetisch());
    json.put("donoren", regel.donoren());
    json.put("gewicht", Antwoord.getal(regel.gewicht()));
    return json;
  }

  private static Map<String, @Nullable Object> placebo(RuimtePlacebo placebo) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("p", placebo.p());
    json.put("rang", placebo.rang());
    Map<String, @Nullable Double> ratio = new LinkedHashMap<>();
    placebo.verhoudingen().forEach((naam, v) -> ratio.put(naam, Antwoord.getal(v)));
    json.put("ratio", ratio);
    json.put("behandeldeInPool", false);
    json.put("gefilterd", placebo.gefilterd());
    json.put("toelichting", String.join(" ", placebo.toelichting()));
    json.put("verschil", placebo.verschillen());
    return json;
  }

  private static Map<String, @Nullable Object> intervallen(
      Schatting s, Intervallen.Uitkomst uitkomst) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("niveau", uitkomst.niveau());
    List<Map<String, @Nullable Object>> perPeriode = new ArrayList<>();
    for (int i = 0; i < uitkomst.perPeriode().size(); i++) {
      Map<String, @Nullable Object> rij = new LinkedHashMap<>();
      rij.put("periode", s.onderzoek().paneel().perioden().get(s.voor() + i).toString());
      rij.putAll(interval(uitkomst.perPeriode().get(i)));
      perPeriode.add(rij);
    }
    json.put("perPeriode", perPeriode);
    json.put("gemiddeld", interval(uitkomst.gemiddeld()));
    json.put("toelichting", String.join(" ", uitkomst.toelichting()));
    return json;
  }

  private static Map<String, @Nullable Object> interval(Intervallen.Interval i) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("effect", i.effect());
    json.put("van", Antwoord.getal(i.van()));
    json.put("tot", Antwoord.getal(i.tot()));
    json.put("p", i.p());
    json.put("significant", i.significant());
    return json;
  }

  private static Map<String, @Nullable Object> eerder(Schatting s) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("start", s.onderzoek().start().toString());
    json.put("rmspeVoor", s.rmspeVoor());
    json.put("rmspeNa", s.rmspeNa());
    json.put("ratio", Antwoord.getal(s.verhouding()));
    json.put("gemiddeldEffect", s.gemiddeldEffect());
    json.put("verschil", s.verschil());
    return json;
  }

  private static Map<String, @Nullable Object> groep(GroepPlacebo placebo) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("groepen", placebo.gemiddeldEffect().size());
    json.put("p", placebo.p());
    json.put("rang", placebo.rang());
    json.put("gemiddeldEffect", placebo.gemiddeldEffect());
    return json;
  }

  private static String kort(double getal) {
    return "%.4g".formatted(getal).replace('.', ',');
  }
}
