package nl.loont.app.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.analyse.Onzekerheidsantwoord.Spreiding;
import nl.loont.kern.model.Notation;
import nl.loont.mkba.analyse.Saldo;

/** Een antwoord van een analyse als platte tabel: CSV voor programma's, tekst voor mensen. */
public final class Analysetabel {
  private static final Notation NL = Notation.NEDERLANDS;

  private Analysetabel() {}

  /** De belangrijkste tabel als CSV met puntkomma's, onafgerond, decimale punt. */
  public static String csv(Object antwoord) {
    return tabellen(antwoord).getFirst().csv();
  }

  /** Alle tabellen als uitgelijnde tekst. */
  public static String tekst(Object antwoord) {
    return Tabel.tekst(tabellen(antwoord));
  }

  private static List<Tabel> tabellen(Object antwoord) {
    return switch (antwoord) {
      case Onzekerheidsantwoord a -> onzekerheid(a);
      case Omslagantwoord a -> omslag(a);
      case Gemeentenantwoord a -> gemeenten(a);
      case Scenarioantwoord a -> scenarios(a);
      default -> throw new IllegalArgumentException("geen tabel voor " + antwoord.getClass());
    };
  }

  private static Getal euro(double bedrag) {
    return new Getal(bedrag, 0);
  }

  private static List<Object> spreiding(Spreiding s) {
    return List.of(
        euro(s.berekening()),
        euro(s.p5()),
        euro(s.p50()),
        euro(s.p95()),
        euro(s.gemiddelde()),
        new Getal(s.kansPositief(), 3));
  }

  private static List<Tabel> onzekerheid(Onzekerheidsantwoord a) {
    List<List<Object>> cellen = new ArrayList<>();
    a.cellen()
        .forEach((cel, s) -> {
          List<Object> rij = new ArrayList<>(List.of(cel));
          rij.addAll(spreiding(s));
          cellen.add(rij);
        });
    List<Tabel> tabellen = new ArrayList<>();
    tabellen.add(
        new Tabel(
            "Spreiding per cel, euro per jaar, prijspeil %d; %s trekkingen, zaad %d"
                .formatted(a.prijspeil(), NL.number(a.trekkingen()), a.zaad()),
            List.of("cel", "berekening", "p5", "p50", "p95", "gemiddelde", "kansPositief"),
            cellen));
    a.invloeden()
        .forEach((partij, regels) ->
            tabellen.add(
                new Tabel(
                    "Invloed op het saldo van " + naam(partij) + ", euro per jaar",
                    List.of("bron", "opP5", "opP95", "volgensAfgeleide", "eersteOrde", "totaal"),
                    regels.stream()
                        .limit(10)
                        .<List<Object>>map(i ->
                            List.of(
                                i.bron(),
                                euro(i.opP5()),
                                euro(i.opP95()),
                                euro(i.volgensAfgeleide()),
                                new Getal(i.eersteOrde(), 3),
                                new Getal(i.totaal(), 3)))
                        .toList())));
    return tabellen;
  }

  private static String naam(String partij) {
    return Saldo.met(partij).map(Saldo::label).orElse(partij);
  }

  private static List<Tabel> omslag(Omslagantwoord a) {
    List<List<Object>> rijen = new ArrayList<>();
    for (Omslagantwoord.Parameter p : a.parameters()) {
      for (Omslagantwoord.Stuk stuk : p.stukken()) {
        rijen.add(
            List.of(
                p.naam(),
                new Getal(p.waarde(), 4),
                new Getal(stuk.van(), 4),
                new Getal(stuk.tot(), 4),
                stuk.teken() > 0 ? "positief" : stuk.teken() < 0 ? "negatief" : "nul"));
      }
    }
    return List.of(
        new Tabel(
            "Saldo van %s per stuk van het bereik, prijspeil %d; aandelen als fractie"
                .formatted(naam(a.partij()), a.prijspeil()),
            List.of("parameter", "waarde", "van", "tot", "saldo"),
            rijen));
  }

  private static List<Tabel> gemeenten(Gemeentenantwoord a) {
    List<List<Object>> rijen = new ArrayList<>();
    for (Gemeentenantwoord.Rij rij : a.gemeenten()) {
      double bedrag = rij.saldi().getOrDefault(a.partij(), 0.0);
      List<Object> cellen =
          new ArrayList<>(
              List.of(
                  new Getal(rij.rang(), 0),
                  rij.code(),
                  rij.naam(),
                  new Getal(rij.inwoners(), 0),
                  euro(bedrag)));
      Spreiding s = rij.spreiding();
      cellen.addAll(
          s == null
              ? List.of("", "", "", "")
              : List.of(
                  euro(s.p5()), euro(s.p50()), euro(s.p95()), new Getal(s.kansPositief(), 3)));
      rijen.add(cellen);
    }
    List<List<Object>> klassen =
        a.grootteklassen().stream()
            .<List<Object>>map(k ->
                List.of(
                    k.klasse(),
                    new Getal(k.gemeenten(), 0),
                    euro(k.laagst()),
                    euro(k.p25()),
                    euro(k.mediaan()),
                    euro(k.p75()),
                    euro(k.hoogst()),
                    new Getal(k.positief(), 0)))
            .toList();
    List<List<Object>> landelijk = new ArrayList<>();
    for (Map.Entry<String, Double> e : a.landelijk().entrySet()) {
      landelijk.add(List.of(naam(e.getKey()), euro(e.getValue())));
    }
    return List.of(
        new Tabel(
            "Saldo van %s, euro per jaar, prijspeil %d".formatted(naam(a.partij()), a.prijspeil()),
            List.of(
                "rang",
                "code",
                "gemeente",
                "inwoners",
                "saldo",
                "p5",
                "p50",
                "p95",
                "kansPositief"),
            rijen),
        new Tabel(
            "Per grootteklasse",
            List.of("klasse", "gemeenten", "laagst", "p25", "mediaan", "p75", "hoogst", "positief"),
            klassen),
        new Tabel("Alle gemeenten samen", List.of("partij", "saldo"), landelijk));
  }

  private static List<Tabel> scenarios(Scenarioantwoord a) {
    List<String> kolommen = new ArrayList<>(List.of("cel"));
    a.scenarios().forEach(s -> kolommen.add(s.naam()));
    a.scenarios().stream().skip(1).forEach(s -> kolommen.add("verschil " + s.naam()));
    List<List<Object>> rijen = new ArrayList<>();
    for (Saldo saldo : Saldo.ALLE) {
      List<Object> rij = new ArrayList<>(List.of(saldo.label()));
      a.scenarios().forEach(s -> rij.add(euro(bedrag(s, saldo))));
      a.scenarios().stream()
          .skip(1)
          .forEach(s -> rij.add(euro(s.verschil().getOrDefault(saldo.cel(), 0.0))));
      rijen.add(rij);
    }
    return List.of(new Tabel("Saldo per partij, euro per jaar", kolommen, rijen));
  }

  private static double bedrag(Scenarioantwoord.Regel regel, Saldo saldo) {
    return saldo.equals(Saldo.EIGEN)
        ? regel.uitkomst().eigenGemeente().getOrDefault("saldo", 0.0)
        : regel.uitkomst().totaal().getOrDefault(saldo.sleutel(), 0.0);
  }
}
