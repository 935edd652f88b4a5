package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.app.evaluatie.SynthetischeUitkomst;
import nl.loont.app.figuur.Figuur;
import nl.loont.app.figuur.Lijnfiguur;
import nl.loont.app.figuur.Lijnfiguur.Stijl;
import nl.loont.app.figuur.Tabel;
import nl.loont.evaluatie.did.VerschilInVerschillen;
import nl.loont.evaluatie.paneel.Kwantiel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.regressie.Schatting;
import nl.loont.evaluatie.synthetisch.GroepPlacebo;
import nl.loont.evaluatie.synthetisch.Intervallen;
import nl.loont.evaluatie.synthetisch.RuimtePlacebo;

/** De figuren van een synthetische controle, als de figuren 4.4 tot en met 4.9 van SEOR (2026). */
final class SynthetischFiguren {
  private final Evaluatieopmaak opmaak;

  SynthetischFiguren(Evaluatieopmaak opmaak) {
    this.opmaak = opmaak;
  }

  List<Figuur> van(List<SynthetischeUitkomst> uitkomsten) {
    SynthetischeUitkomst eerste = uitkomsten.getFirst();
    List<Figuur> figuren = new ArrayList<>();
    figuren.add(pad(eerste));
    figuren.add(verschil(eerste));
    if (uitkomsten.size() > 1) {
      figuren.add(pools(uitkomsten));
    }
    eerste.placebo().ifPresent(p -> figuren.add(placebo(eerste, p)));
    eerste.groepsplacebo().ifPresent(g -> figuren.add(groepen(eerste, g)));
    eerste.did().ifPresent(d -> figuren.add(gebeurtenis(eerste, d)));
    return figuren;
  }

  private Lijnfiguur figuur(String titel, SynthetischeUitkomst u) {
    Lijnfiguur figuur =
        new Lijnfiguur(titel, opmaak.perioden(), opmaak.notatie())
            .metStaand(u.schatting().voor(), opmaak.tekst("startLijn"), false);
    return opmaak.metSrg(figuur);
  }

  private Figuur pad(SynthetischeUitkomst u) {
    var s = u.schatting();
    String titel = opmaak.tekst("figuur.pad", s.onderzoek().behandeld().naam());
    String svg =
        figuur(titel, u)
            .metWaarden(opmaak.tekst("reeks.waargenomen"), s.pad(), Stijl.HOOFD)
            .metWaarden(opmaak.tekst("reeks.synthetisch"), s.synthetisch(), Stijl.VERGELIJK)
            .svg(opmaak.bron());
    return new Figuur(
        "pad",
        titel,
        opmaak.bron(),
        svg,
        tabel(
            "pad",
            titel,
            List.of(opmaak.tekst("reeks.waargenomen"), opmaak.tekst("reeks.synthetisch")),
            t -> List.of(opmaak.getal(s.pad().get(t)), opmaak.getal(s.synthetisch().get(t)))));
  }

  private Figuur verschil(SynthetischeUitkomst u) {
    var s = u.schatting();
    String titel = opmaak.tekst("figuur.verschil");
    Lijnfiguur figuur = figuur(titel, u).metNul();
    List<String> kop = new ArrayList<>(List.of(opmaak.tekst("reeks.verschil")));
    if (u.intervallen().isPresent()) {
      Intervallen.Uitkomst intervallen = u.intervallen().get();
      String naam = opmaak.tekst("reeks.interval", opmaak.procent(intervallen.niveau()));
      figuur.metBand(
          naam, grenzen(u, Intervallen.Interval::van), grenzen(u, Intervallen.Interval::tot));
      figuur.metMerken(
          opmaak.tekst("reeks.significant"),
          IntStream.range(0, intervallen.perPeriode().size())
              .filter(i -> intervallen.perPeriode().get(i).significant())
              .mapToObj(i -> s.voor() + i)
              .toList());
      kop.addAll(
          List.of(
              opmaak.tekst("van"),
              opmaak.tekst("tot"),
              opmaak.tekst("p"),
              opmaak.tekst("reeks.significant")));
    }
    figuur.metWaarden(opmaak.tekst("reeks.verschil"), s.verschil(), Stijl.HOOFD);
    return new Figuur(
        "verschil",
        titel,
        opmaak.bron(),
        figuur.svg(opmaak.bron()),
        tabel(
            "verschil",
            titel,
            kop,
            t -> {
              List<String> rij = new ArrayList<>(List.of(opmaak.getal(s.verschil().get(t))));
              u.intervallen().ifPresent(i -> rij.addAll(interval(i, t - s.voor())));
              return rij;
            }));
  }

  private List<String> interval(Intervallen.Uitkomst u, int plaats) {
    if (plaats < 0) {
      return List.of("", "", "", "");
    }
    Intervallen.Interval i = u.perPeriode().get(plaats);
    return List.of(
        i.van().isPresent() ? opmaak.getal(i.van()) : "−∞",
        i.tot().isPresent() ? opmaak.getal(i.tot()) : "∞",
        opmaak.kans(i.p()),
        opmaak.tekst(i.significant() ? "ja" : "nee"));
  }

  /** Een grens per periode; vóór de start leeg. */
  private static List<OptionalDouble> grenzen(
      SynthetischeUitkomst u, Function<Intervallen.Interval, OptionalDouble> grens) {
    int voor = u.schatting().voor();
    return IntStream.range(0, u.schatting().pad().size())
        .mapToObj(t ->
            t < voor
                ? OptionalDouble.empty()
                : u.intervallen()
                    .map(i -> grens.apply(i.perPeriode().get(t - voor)))
                    .orElse(OptionalDouble.empty()))
        .toList();
  }

  private Figuur pools(List<SynthetischeUitkomst> uitkomsten) {
    String titel = opmaak.tekst("figuur.pools");
    Lijnfiguur figuur = figuur(titel, uitkomsten.getFirst()).metNul();
    Stijl[] stijlen = {Stijl.HOOFD, Stijl.VERGELIJK, Stijl.DERDE};
    List<String> namen =
        uitkomsten.stream().map(u -> u.schatting().onderzoek().donoren().naam()).toList();
    for (int i = 0; i < uitkomsten.size(); i++) {
      figuur.metWaarden(namen.get(i), uitkomsten.get(i).schatting().verschil(), stijlen[i % 3]);
    }
    return new Figuur(
        "pools",
        titel,
        opmaak.bron(),
        figuur.svg(opmaak.bron()),
        tabel(
            "figuurpools",
            titel,
            namen,
            t ->
                uitkomsten.stream()
                    .map(u -> opmaak.getal(u.schatting().verschil().get(t)))
                    .toList()));
  }

  private Figuur placebo(SynthetischeUitkomst u, RuimtePlacebo p) {
    var s = u.schatting();
    String titel = opmaak.tekst("figuur.placebo");
    Lijnfiguur figuur = figuur(titel, u).metNul();
    boolean eerste = true;
    for (List<Double> verschil : p.verschillen().values()) {
      figuur.metWaarden(eerste ? opmaak.tekst("reeks.placebos") : "", verschil, Stijl.ACHTERGROND);
      eerste = false;
    }
    figuur.metWaarden(s.onderzoek().behandeld().naam(), s.verschil(), Stijl.HOOFD);
    List<List<Double>> alle = List.copyOf(p.verschillen().values());
    return new Figuur(
        "placebo",
        titel,
        opmaak.bron(),
        figuur.svg(opmaak.bron()),
        tabel(
            "placebo",
            titel,
            List.of(
                s.onderzoek().behandeld().naam(),
                opmaak.tekst("laagstePlacebo"),
                opmaak.tekst("hoogstePlacebo")),
            t ->
                List.of(
                    opmaak.getal(s.verschil().get(t)),
                    opmaak.getal(alle.stream().mapToDouble(v -> v.get(t)).min()),
                    opmaak.getal(alle.stream().mapToDouble(v -> v.get(t)).max()))));
  }

  /**
   * Het gemiddelde effect van elke toevallige groep, op volgorde, met de behandelde groep ertussen.
   */
  private Figuur groepen(SynthetischeUitkomst u, GroepPlacebo placebo) {
    String titel =
        opmaak.tekst("figuur.groepen", Integer.toString(placebo.gemiddeldEffect().size()));
    double eigen = u.schatting().gemiddeldEffect();
    List<Double> alle =
        Stream.concat(placebo.gemiddeldEffect().stream(), Stream.of(eigen)).sorted().toList();
    Lijnfiguur figuur =
        new Lijnfiguur(
                titel,
                IntStream.rangeClosed(1, alle.size()).mapToObj(Integer::toString).toList(),
                opmaak.notatie())
            .metNul()
            .metWaarden(opmaak.tekst("reeks.groepen"), alle, Stijl.HOOFD)
            .metMerken(u.schatting().onderzoek().behandeld().naam(), List.of(alle.indexOf(eigen)));
    double[] groepen =
        placebo.gemiddeldEffect().stream().mapToDouble(Double::doubleValue).toArray();
    List<List<String>> rijen = new ArrayList<>();
    for (double deel : new double[] {0.05, 0.25, 0.5, 0.75, 0.95}) {
      rijen.add(List.of("P" + Math.round(100 * deel), opmaak.getal(Kwantiel.van(groepen, deel))));
    }
    rijen.add(List.of(u.schatting().onderzoek().behandeld().naam(), opmaak.getal(eigen)));
    return new Figuur(
        "groepsplacebo",
        titel,
        opmaak.bron(),
        figuur.svg(opmaak.bron()),
        new Tabel(
            "groepsplacebo",
            titel,
            List.of(opmaak.tekst("percentiel"), opmaak.tekst("cijfer.effect")),
            rijen));
  }

  private Figuur gebeurtenis(SynthetischeUitkomst u, VerschilInVerschillen did) {
    String titel = opmaak.tekst("figuur.gebeurtenis");
    List<Optional<Schatting>> effecten =
        u.schatting().onderzoek().paneel().perioden().stream()
            .map((Periode p) -> Optional.ofNullable(did.perPeriode().get(p)))
            .toList();
    Lijnfiguur figuur =
        figuur(titel, u)
            .metNul()
            .metBand(
                opmaak.tekst("reeks.interval", opmaak.procent(0.95)),
                waarden(effecten, Schatting::van),
                waarden(effecten, Schatting::tot))
            .met(
                opmaak.tekst("reeks.effect"), waarden(effecten, Schatting::schatting), Stijl.HOOFD);
    return new Figuur(
        "gebeurtenis",
        titel,
        opmaak.bron(),
        figuur.svg(opmaak.bron()),
        tabel(
            "gebeurtenis",
            titel,
            List.of(
                opmaak.tekst("reeks.effect"),
                opmaak.tekst("standaardfout"),
                opmaak.tekst("van"),
                opmaak.tekst("tot"),
                opmaak.tekst("p")),
            t ->
                effecten
                    .get(t)
                    .map(e ->
                        List.of(
                            opmaak.getal(e.schatting()),
                            opmaak.getal(e.standaardfout()),
                            opmaak.getal(e.van()),
                            opmaak.getal(e.tot()),
                            opmaak.kans(e.p())))
                    .orElse(List.of(opmaak.tekst("nulpunt"), "", "", "", ""))));
  }

  private static List<OptionalDouble> waarden(
      List<Optional<Schatting>> effecten, Function<Schatting, Double> van) {
    return effecten.stream()
        .map(e -> OptionalDouble.of(e.map(van).orElse(0.0))) // de periode zonder effect is nul
        .toList();
  }

  private Tabel tabel(
      String sleutel, String titel, List<String> kop, Function<Integer, List<String>> rij) {
    List<String> koppen = new ArrayList<>(List.of(opmaak.tekst("periode")));
    koppen.addAll(kop);
    List<String> perioden = opmaak.perioden();
    return new Tabel(
        sleutel,
        titel,
        koppen,
        IntStream.range(0, perioden.size())
            .mapToObj(t -> {
              List<String> cellen = new ArrayList<>(List.of(perioden.get(t)));
              cellen.addAll(rij.apply(t));
              return cellen;
            })
            .toList());
  }
}
