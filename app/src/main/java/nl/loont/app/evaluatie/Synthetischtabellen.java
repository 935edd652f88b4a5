package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.evaluatie.synthetisch.Intervallen;
import nl.loont.evaluatie.synthetisch.Robuustheid;
import nl.loont.evaluatie.synthetisch.Schatting;

/**
 * Alles wat van een synthetische controle getekend of getoond wordt, als tabellen; elke tabel heeft
 * de donorpool in de eerste kolom en bevat alle pools.
 */
final class Synthetischtabellen {
  private static final List<String> UITKOMST =
      List.of(
          "donoren",
          "gemiddeldEffect",
          "van",
          "tot",
          "pConform",
          "pPlacebo",
          "rang",
          "rmspeVoor",
          "ondergrensRmspe",
          "rmspeNa",
          "verhouding",
          "kktResidu");

  private final List<SynthetischeUitkomst> uitkomsten;
  private final List<Deeltabel> tabellen = new ArrayList<>();

  private Synthetischtabellen(List<SynthetischeUitkomst> uitkomsten) {
    this.uitkomsten = uitkomsten;
  }

  static List<Deeltabel> van(List<SynthetischeUitkomst> uitkomsten) {
    return new Synthetischtabellen(uitkomsten).maak();
  }

  private List<Deeltabel> maak() {
    voeg("uitkomsten", UITKOMST, u -> Stream.of(uitkomst(u)));
    voeg(
        "pad",
        List.of("periode", "waargenomen", "synthetisch"),
        u ->
            perPeriode(
                u, t -> List.of(u.schatting().pad().get(t), u.schatting().synthetisch().get(t))));
    voeg(
        "verschil",
        List.of("periode", "verschil", "van", "tot", "p", "significant"),
        u -> perPeriode(u, t -> verschil(u, t)));
    voeg(
        "gewichten",
        List.of("donor", "gewicht"),
        u ->
            u.schatting().gewichten().entrySet().stream()
                .map(e -> List.of(e.getKey(), e.getValue())));
    voeg(
        "balans",
        List.of("voorspeller", "behandeld", "synthetisch", "donoren", "gewicht"),
        u ->
            u.schatting().balans().stream()
                .map(r ->
                    List.of(
                        r.voorspeller().toString(),
                        r.behandeld(),
                        r.synthetisch(),
                        r.donoren(),
                        Antwoord.cel(r.gewicht()))));
    voeg(
        "afdalingen", List.of("afdaling", "rmspeVoor"), u -> genummerd(u.schatting().afdalingen()));
    placebos();
    toetsen();
    tabellen.removeIf(t -> t.rijen().isEmpty());
    if (uitkomsten.size() > 1) {
      tabellen.add(pools());
    }
    return tabellen;
  }

  private static List<Object> uitkomst(SynthetischeUitkomst u) {
    Schatting s = u.schatting();
    Optional<Intervallen.Interval> i = u.intervallen().map(Intervallen.Uitkomst::gemiddeld);
    return List.of(
        s.onderzoek().donoren().eenheden().size(),
        s.gemiddeldEffect(),
        grens(i, Intervallen.Interval::van),
        grens(i, Intervallen.Interval::tot),
        i.<Object>map(Intervallen.Interval::p).orElse(""),
        u.placebo().<Object>map(p -> p.p()).orElse(""),
        u.placebo().<Object>map(p -> p.rang()).orElse(""),
        s.rmspeVoor(),
        s.ondergrensRmspe(),
        s.rmspeNa(),
        Antwoord.cel(s.verhouding()),
        s.kktResidu());
  }

  private static List<Object> verschil(SynthetischeUitkomst u, int t) {
    Optional<Intervallen.Interval> i = interval(u, t);
    return List.of(
        u.schatting().verschil().get(t),
        grens(i, Intervallen.Interval::van),
        grens(i, Intervallen.Interval::tot),
        i.<Object>map(Intervallen.Interval::p).orElse(""),
        i.<Object>map(Intervallen.Interval::significant).orElse(""));
  }

  /** Het interval van een periode; vóór de start is er geen. */
  static Optional<Intervallen.Interval> interval(SynthetischeUitkomst u, int t) {
    int na = t - u.schatting().voor();
    return na < 0 ? Optional.empty() : u.intervallen().map(alle -> alle.perPeriode().get(na));
  }

  static Object grens(
      Optional<Intervallen.Interval> interval,
      Function<Intervallen.Interval, OptionalDouble> grens) {
    return Antwoord.cel(interval.map(grens).orElse(OptionalDouble.empty()));
  }

  private void placebos() {
    voeg(
        "placebo",
        List.of("eenheid", "periode", "verschil"),
        u ->
            u.placebo().stream()
                .flatMap(p -> p.verschillen().entrySet().stream())
                .flatMap(e ->
                    perPeriode(u, t -> List.of(e.getValue().get(t)))
                        .map(rij -> voorop(e.getKey(), rij))));
    voeg(
        "verhoudingen",
        List.of("eenheid", "verhouding"),
        u ->
            u.placebo().stream()
                .flatMap(p -> p.verhoudingen().entrySet().stream())
                .map(e -> List.of(e.getKey(), Antwoord.cel(e.getValue()))));
    voeg(
        "gefilterd",
        List.of("factor", "placebos", "rang", "p"),
        u ->
            u.placebo().stream()
                .flatMap(p -> p.gefilterd().stream())
                .map(g -> List.of(g.factor(), g.placebos(), g.rang(), g.p())));
    voeg(
        "groepsplacebo",
        List.of("groep", "gemiddeldEffect"),
        u -> u.groepsplacebo().stream().flatMap(g -> genummerd(g.gemiddeldEffect())));
  }

  private void toetsen() {
    voeg(
        "zonderdonor",
        List.of("donor", "gewicht", "gemiddeldEffect", "rmspeVoor"),
        u -> u.zonderDonor().stream().map(Synthetischtabellen::zonder));
    voeg(
        "eerder",
        List.of("periode", "verschil"),
        u ->
            u.eerder().stream()
                .flatMap(e ->
                    IntStream.range(0, e.verschil().size())
                        .mapToObj(t ->
                            List.of(
                                e.onderzoek().paneel().perioden().get(t).toString(),
                                e.verschil().get(t)))));
    List<String> kop = new ArrayList<>(List.of("periode"));
    kop.addAll(Effectvelden.KOP);
    voeg(
        "gebeurtenis",
        kop,
        u ->
            u.did().stream()
                .flatMap(d -> d.perPeriode().entrySet().stream())
                .map(e -> voorop(e.getKey().toString(), Effectvelden.cellen(e.getValue()))));
  }

  private static List<Object> zonder(Robuustheid.ZonderDonor z) {
    return List.of(z.donor(), z.gewicht(), z.gemiddeldEffect(), z.rmspeVoor());
  }

  /** Het verschil bij elke pool naast elkaar, zoals de figuur. */
  private Deeltabel pools() {
    List<String> kop = new ArrayList<>(List.of("periode"));
    uitkomsten.forEach(u -> kop.add(u.schatting().onderzoek().donoren().naam()));
    return new Deeltabel(
        "pools",
        kop,
        perPeriode(
                uitkomsten.getFirst(),
                t -> uitkomsten.stream().<Object>map(u -> u.schatting().verschil().get(t)).toList())
            .toList());
  }

  private void voeg(
      String naam, List<String> kop, Function<SynthetischeUitkomst, Stream<List<Object>>> rijen) {
    List<String> metPool = new ArrayList<>(List.of("pool"));
    metPool.addAll(kop);
    tabellen.add(
        new Deeltabel(
            naam,
            metPool,
            uitkomsten.stream()
                .flatMap(u ->
                    rijen
                        .apply(u)
                        .map(rij -> voorop(u.schatting().onderzoek().donoren().naam(), rij)))
                .toList()));
  }

  private static Stream<List<Object>> perPeriode(
      SynthetischeUitkomst u, Function<Integer, List<Object>> rij) {
    return IntStream.range(0, u.schatting().pad().size())
        .mapToObj(t ->
            voorop(u.schatting().onderzoek().paneel().perioden().get(t).toString(), rij.apply(t)));
  }

  private static Stream<List<Object>> genummerd(List<Double> waarden) {
    return IntStream.range(0, waarden.size()).mapToObj(i -> List.of(i + 1, waarden.get(i)));
  }

  private static List<Object> voorop(String eerste, List<Object> rij) {
    List<Object> alle = new ArrayList<>(List.of(eerste));
    alle.addAll(rij);
    return alle;
  }
}
