package nl.loont.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.evaluatie.did.VerschilInVerschillen;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.GroepPlacebo;
import nl.loont.evaluatie.synthetisch.Intervallen;
import nl.loont.evaluatie.synthetisch.Onderzoek;
import nl.loont.evaluatie.synthetisch.Robuustheid;
import nl.loont.evaluatie.synthetisch.RuimtePlacebo;
import nl.loont.evaluatie.synthetisch.Schatting;
import org.jspecify.annotations.Nullable;

/**
 * De velden van het antwoord van een synthetische controle (spec 5 §7), met de gevraagde toetsen.
 */
final class SynthetischVelden {
  private final Opties opties;
  private final Optional<Double> niveau;
  private final Optional<Periode> eerder;
  private final Optional<Integer> groepen;
  private final int zaad;

  SynthetischVelden(Opties opties) {
    this.opties = opties;
    this.niveau = opties.getal("intervallen");
    this.eerder = opties.periode("eerder");
    this.groepen = opties.aantal("groepen");
    this.zaad = opties.aantal("zaad").orElse(1);
  }

  /** Het antwoord van de eerste pool, met alle pools ernaast als het er meer zijn. */
  Antwoord antwoord(List<Schatting> schattingen) {
    Schatting eerste = schattingen.getFirst();
    Optional<Intervallen.Uitkomst> intervallen = niveau.map(n -> Intervallen.van(eerste, n));
    Map<String, @Nullable Object> json = velden(eerste, intervallen);
    if (schattingen.size() > 1) {
      List<Map<String, @Nullable Object>> pools = new ArrayList<>();
      pools.add(new LinkedHashMap<>(json));
      for (Schatting ander : schattingen.subList(1, schattingen.size())) {
        pools.add(velden(ander, niveau.map(n -> Intervallen.van(ander, n))));
      }
      json.put("pools", pools);
    }
    List<List<Object>> rijen = new ArrayList<>();
    for (int t = 0; t < eerste.pad().size(); t++) {
      List<Object> rij = new ArrayList<>();
      rij.add(eerste.onderzoek().paneel().perioden().get(t).toString());
      rij.add(eerste.pad().get(t));
      rij.add(eerste.synthetisch().get(t));
      rij.add(eerste.verschil().get(t));
      int na = t - eerste.voor();
      Optional<Intervallen.Interval> interval =
          na < 0 ? Optional.empty() : intervallen.map(u -> u.perPeriode().get(na));
      rij.add(Antwoord.cel(interval.map(Intervallen.Interval::van).orElse(OptionalDouble.empty())));
      rij.add(Antwoord.cel(interval.map(Intervallen.Interval::tot).orElse(OptionalDouble.empty())));
      rijen.add(rij);
    }
    List<String> opmerkingen = new ArrayList<>(eerste.toelichting());
    opmerkingen.add(
        "gemiddeld effect %s, RMSPE vóór %s, na %s"
            .formatted(
                kort(eerste.gemiddeldEffect()), kort(eerste.rmspeVoor()), kort(eerste.rmspeNa())));
    return new Antwoord(
        json,
        List.of("periode", "waargenomen", "synthetisch", "verschil", "van", "tot"),
        rijen,
        opmerkingen);
  }

  private Map<String, @Nullable Object> velden(
      Schatting s, Optional<Intervallen.Uitkomst> intervallen) {
    Onderzoek onderzoek = s.onderzoek();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("methode", onderzoek.methode().naam());
    json.put("behandeld", onderzoek.behandeld().eenheden());
    json.put("weging", onderzoek.behandeld().weging().orElse("gelijk"));
    json.put("start", onderzoek.start().toString());
    json.put("pool", onderzoek.donoren().naam());
    json.put("donoren", onderzoek.donoren().eenheden().size());
    Map<String, Double> gewichten = new LinkedHashMap<>();
    s.gewichten()
        .forEach((naam, w) -> {
          if (w != 0) {
            gewichten.put(naam, w);
          }
        });
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
    json.put("balans", s.balans().stream().map(SynthetischVelden::balans).toList());
    json.put("afdalingen", s.afdalingen());
    if (!opties.heeft("zonder-placebo")) {
      json.put("placebo", placebo(RuimtePlacebo.van(s)));
    }
    intervallen.ifPresent(u -> json.put("intervallen", intervallen(s, u)));
    eerder.ifPresent(p -> json.put("eerdereStart", eerder(Robuustheid.placeboInTijd(s, p))));
    groepen.ifPresent(n -> json.put("groepsplacebo", groep(GroepPlacebo.van(s, n, zaad), n)));
    if (opties.heeft("zonder-donor")) {
      json.put("zonderDonor", Robuustheid.zonderEenDonor(s));
    }
    if (opties.heeft("did")) {
      json.put(
          "did",
          did(
              VerschilInVerschillen.van(
                  onderzoek.paneel(),
                  onderzoek.behandeld().eenheden(),
                  onderzoek.donoren().eenheden(),
                  onderzoek.start())));
    }
    return json;
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

  private static Map<String, @Nullable Object> groep(GroepPlacebo placebo, int groepen) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("groepen", groepen);
    json.put("p", placebo.p());
    json.put("rang", placebo.rang());
    json.put("gemiddeldEffect", placebo.gemiddeldEffect());
    return json;
  }

  private static Map<String, @Nullable Object> did(VerschilInVerschillen did) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>(EffectVelden.van(did.effect()));
    Map<String, @Nullable Object> perPeriode = new LinkedHashMap<>();
    did.perPeriode().forEach((p, effect) -> perPeriode.put(p.toString(), EffectVelden.van(effect)));
    json.put("perPeriode", perPeriode);
    json.put("toelichting", String.join(" ", did.toelichting()));
    return json;
  }

  private static String kort(double getal) {
    return "%.4g".formatted(getal).replace('.', ',');
  }
}
