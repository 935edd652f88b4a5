package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.loont.app.evaluatie.Klassenantwoord;
import nl.loont.app.evaluatie.Sequentieantwoord;
import nl.loont.app.evaluatie.Soortkeuze;
import nl.loont.app.evaluatie.Spreidingsantwoord;
import nl.loont.app.evaluatie.Srg;
import nl.loont.app.figuur.Boomfiguur;
import nl.loont.app.figuur.Figuur;
import nl.loont.app.figuur.Sequentiefiguur;
import nl.loont.app.figuur.Tabel;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.sequenties.Afstandsmaat;
import nl.loont.evaluatie.sequenties.Cluster;
import nl.loont.evaluatie.sequenties.Clusterkenmerk;
import nl.loont.evaluatie.sequenties.Kwaliteit;
import nl.loont.evaluatie.sequenties.Opzet;
import nl.loont.evaluatie.sequenties.Samenvoeging;
import nl.loont.evaluatie.sequenties.Sequentieanalyse;
import nl.loont.evaluatie.sequenties.Tijdgewicht;
import nl.loont.evaluatie.sequenties.Toestand;
import nl.loont.evaluatie.sequenties.Voorstel;
import nl.loont.evaluatie.sequenties.WardVariant;
import nl.loont.kern.analysis.Progress;

/** De sequentieanalyse, klaar om te tonen. */
final class SequentieBeeld {
  private static final int MEESTE_CLUSTERS = 30;

  /** Zo veel aantallen clusters worden vergeleken. */
  private static final int VOORSTEL = 12;

  /** Zo veel eenheden staan er op de pagina; alle staan in de CSV. */
  private static final int MEESTE_RIJEN = 400;

  /** Zo veel samenvoegingen staan in de tabel bij de boom; alle staan in de CSV. */
  private static final int LAATSTE = 20;

  private final Evaluatieopmaak opmaak;
  private final Opzet opzet;
  private final Optional<Soortkeuze> soort;

  SequentieBeeld(Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard) {
    this.opmaak = new Evaluatieopmaak(teksten, verzoek, bewaard);
    Afstandsmaat afstand = kies(verzoek, "afstand", Afstandsmaat.values(), Afstandsmaat::naam);
    WardVariant ward = kies(verzoek, "ward", WardVariant.values(), WardVariant::naam);
    int clusters = verzoek.aantal("clusters", 1, MEESTE_CLUSTERS).orElse(7);
    List<Tijdgewicht> gewichten = gewichten(verzoek, afstand);
    this.soort = Evaluatieopmaak.soort(verzoek);
    verzoek.keurOmvang(bewaard.paneel());
    verzoek.keur();
    this.opzet = new Opzet(afstand, gewichten, ward, clusters);
  }

  /** De gewichten die de gebruiker koos, en anders die van de maat; gewicht 1 is geen. */
  private static List<Tijdgewicht> gewichten(Evaluatieverzoek verzoek, Afstandsmaat afstand) {
    Optional<Double> gewicht = verzoek.getal("gewicht");
    Optional<Periode> vanaf = verzoek.periode("vanaf");
    if (gewicht.isEmpty() && vanaf.isEmpty()) {
      return afstand.standaardgewichten();
    }
    if (gewicht.equals(Optional.of(1.0))) {
      return List.of();
    }
    return List.of(
        new Tijdgewicht(
            vanaf.orElse(Tijdgewicht.STANDAARD.vanaf()),
            gewicht.orElse(Tijdgewicht.STANDAARD.gewicht())));
  }

  private static <T> T kies(
      Evaluatieverzoek verzoek, String naam, T[] waarden, Function<T, String> heet) {
    String gekozen = verzoek.keuze(naam, Arrays.stream(waarden).map(heet).toList());
    return Arrays.stream(waarden)
        .filter(w -> heet.apply(w).equals(gekozen))
        .findFirst()
        .orElseThrow();
  }

  EvaluatieBeeld reken(Progress voortgang) {
    Paneel paneel = opmaak.paneel();
    Sequentieanalyse analyse =
        Sequentieanalyse.van(paneel, opzet, deel -> voortgang.report(deel / 2));
    voortgang.report(0.5);
    int grootste = Math.min(VOORSTEL, analyse.verschillende());
    Optional<Voorstel> voorstel =
        grootste < 2 ? Optional.empty() : Optional.of(analyse.voorstel(2, grootste));
    Optional<Klassenantwoord> klassen =
        soort.map(s -> Klassenantwoord.perCluster(paneel, analyse.clusters(), s));
    List<Tabel> tabellen = new ArrayList<>();
    tabellen.add(clusters(analyse));
    klassen.ifPresent(k ->
        tabellen.add(
            opmaak.klassen(k.tabel(), opmaak.tekst("tabel.soorten"), opmaak.tekst("alle"))));
    voorstel.ifPresent(v -> tabellen.add(kwaliteit(v)));
    if (!paneel.kenmerken().isEmpty()) {
      tabellen.add(kenmerken(analyse));
    }
    voortgang.report(0.8);
    List<String> meldingen = new ArrayList<>(paneel.meldingen());
    klassen.ifPresent(k -> meldingen.addAll(k.meldingen()));
    Cluster grootsteCluster = analyse.clusters().getFirst();
    return new EvaluatieBeeld(
        opmaak.heelProcent(grootsteCluster.eenheden().size() / (double) paneel.eenheden().size()),
        opmaak.tekst(
            "sequenties.bij",
            Integer.toString(paneel.eenheden().size()),
            grootsteCluster.naam(),
            Integer.toString(opzet.clusters())),
        opmaak.tekst(
            "sequenties.wissel", opmaak.procent(analyse.sequenties().aandeelZonderWissel())),
        cijfers(analyse),
        figuren(analyse),
        tabellen,
        opmaak.opmerkingen(meldingen),
        keuzen(),
        Sequentieantwoord.van(paneel, analyse, false, voorstel, klassen));
  }

  private List<EvaluatieBeeld.Regel> cijfers(Sequentieanalyse analyse) {
    Kwaliteit k = analyse.kwaliteit();
    return List.of(
        opmaak.cijfer("verschillende", Integer.toString(analyse.verschillende())),
        opmaak.cijfer("asw", opmaak.getal(k.asw())),
        opmaak.cijfer("ch", opmaak.getal(k.ch())),
        opmaak.cijfer("hc", opmaak.getal(k.hc())),
        opmaak.cijfer("pbc", opmaak.getal(k.pbc())));
  }

  private List<Figuur> figuren(Sequentieanalyse analyse) {
    List<String> namen =
        Arrays.stream(Toestand.values()).map(t -> opmaak.tekst("toestand." + t.naam())).toList();
    Sequentiefiguur tekenaar = new Sequentiefiguur(opmaak.perioden(), analyse.clusters(), namen);
    if (opmaak.toontSrg()) {
      tekenaar.metStaand(
          opmaak.paneel().perioden().indexOf(Srg.BREUK.vanaf()), opmaak.tekst("srgLijn"));
    }
    String strepen = opmaak.tekst("figuur.sequenties");
    String verdeling = opmaak.tekst("figuur.verdeling");
    String boom = opmaak.tekst("figuur.boom");
    String bron = opmaak.bron();
    Paneel paneel = opmaak.paneel();
    return List.of(
        new Figuur(
            "sequenties",
            strepen,
            bron,
            tekenaar.strepen(
                strepen,
                bron,
                (cluster, i) ->
                    analyse.sequenties().toestanden(paneel.index(cluster.eenheden().get(i)))),
            eenheden(analyse, strepen, namen)),
        new Figuur(
            "verdeling",
            verdeling,
            bron,
            tekenaar.verdeling(verdeling, bron),
            verdeling(analyse, verdeling, namen)),
        new Figuur(
            "boom",
            boom,
            bron,
            Boomfiguur.svg(
                analyse.boom(),
                opzet.clusters(),
                boom,
                opmaak.tekst("knip", Integer.toString(opzet.clusters())),
                bron,
                opmaak.notatie()),
            samenvoegingen(analyse, boom)));
  }

  /** Per eenheid het cluster, hoe vaak elke toestand voorkomt, en de eerste en laatste. */
  private Tabel eenheden(Sequentieanalyse analyse, String titel, List<String> namen) {
    List<String> kop = new ArrayList<>(List.of(opmaak.tekst("eenheid"), opmaak.tekst("cluster")));
    namen.forEach(naam -> kop.add(opmaak.tekst("perioden", naam)));
    kop.addAll(List.of(opmaak.tekst("begin"), opmaak.tekst("einde")));
    List<List<String>> rijen = new ArrayList<>();
    for (Cluster cluster : analyse.clusters()) {
      for (String eenheid : cluster.eenheden()) {
        if (rijen.size() == MEESTE_RIJEN) {
          return new Tabel(
              "sequenties",
              titel + " " + opmaak.tekst("eersteRijen", Integer.toString(MEESTE_RIJEN)),
              kop,
              rijen);
        }
        List<Toestand> reeks = analyse.sequenties().toestanden(opmaak.paneel().index(eenheid));
        List<String> rij = new ArrayList<>(List.of(eenheid, Integer.toString(cluster.nummer())));
        for (Toestand t : Toestand.values()) {
          rij.add(Long.toString(reeks.stream().filter(r -> r == t).count()));
        }
        rij.add(namen.get(reeks.getFirst().code()));
        rij.add(namen.get(reeks.getLast().code()));
        rijen.add(rij);
      }
    }
    return new Tabel("sequenties", titel, kop, rijen);
  }

  private Tabel verdeling(Sequentieanalyse analyse, String titel, List<String> namen) {
    List<String> kop = new ArrayList<>(List.of(opmaak.tekst("periode"), opmaak.tekst("cluster")));
    kop.addAll(namen);
    List<List<String>> rijen = new ArrayList<>();
    for (Cluster cluster : analyse.clusters()) {
      for (int t = 0; t < cluster.verdeling().size(); t++) {
        List<String> rij =
            new ArrayList<>(List.of(opmaak.perioden().get(t), Integer.toString(cluster.nummer())));
        cluster.verdeling().get(t).forEach(deel -> rij.add(opmaak.procent(deel)));
        rijen.add(rij);
      }
    }
    return new Tabel("verdeling", titel, kop, rijen);
  }

  private Tabel samenvoegingen(Sequentieanalyse analyse, String titel) {
    List<Samenvoeging> alle = analyse.boom().samenvoegingen();
    return new Tabel(
        "boom",
        titel,
        List.of(opmaak.tekst("clustersErna"), opmaak.tekst("hoogte"), opmaak.tekst("omvangTak")),
        IntStream.range(0, Math.min(LAATSTE, alle.size()))
            .mapToObj(i -> {
              Samenvoeging s = alle.get(alle.size() - 1 - i);
              return List.of(
                  Integer.toString(i + 1), opmaak.getal(s.hoogte()), Integer.toString(s.omvang()));
            })
            .toList());
  }

  private Tabel clusters(Sequentieanalyse analyse) {
    double alle = opmaak.paneel().eenheden().size();
    return new Tabel(
        "clusters",
        opmaak.tekst("tabel.clusters"),
        List.of(
            opmaak.tekst("cluster"),
            opmaak.tekst("naam"),
            opmaak.tekst("eenheden"),
            opmaak.tekst("aandeel"),
            opmaak.tekst("medoide")),
        analyse.clusters().stream()
            .map(c ->
                List.of(
                    Integer.toString(c.nummer()),
                    c.naam(),
                    Integer.toString(c.eenheden().size()),
                    opmaak.procent(c.eenheden().size() / alle),
                    c.medoide()))
            .toList());
  }

  private Tabel kwaliteit(Voorstel voorstel) {
    return new Tabel(
        "kwaliteit",
        opmaak.tekst("tabel.kwaliteit"),
        List.of(
            opmaak.tekst("clusters"),
            opmaak.tekst("cijfer.asw"),
            opmaak.tekst("cijfer.ch"),
            opmaak.tekst("cijfer.hc"),
            opmaak.tekst("cijfer.pbc")),
        voorstel.kwaliteiten().stream()
            .map(k ->
                List.of(
                    Integer.toString(k.k()),
                    gekozen(opmaak.getal(k.asw()), voorstel.volgensAsw(), k.k()),
                    gekozen(opmaak.getal(k.ch()), voorstel.volgensCh(), k.k()),
                    gekozen(opmaak.getal(k.hc()), voorstel.volgensHc(), k.k()),
                    gekozen(opmaak.getal(k.pbc()), voorstel.volgensPbc(), k.k())))
            .toList());
  }

  private static String gekozen(String tekst, OptionalInt beste, int k) {
    return beste.equals(OptionalInt.of(k)) ? tekst + " ★" : tekst;
  }

  private Tabel kenmerken(Sequentieanalyse analyse) {
    List<String> kop = new ArrayList<>(List.of(opmaak.tekst("kenmerk")));
    analyse.clusters().forEach(c -> kop.add(Integer.toString(c.nummer())));
    kop.add(opmaak.tekst("alle"));
    return new Tabel(
        "kenmerken",
        opmaak.tekst("tabel.kenmerken"),
        kop,
        Clusterkenmerk.van(opmaak.paneel(), analyse.clusters()).stream()
            .map(k -> {
              List<String> rij = new ArrayList<>(List.of(k.kenmerk()));
              k.perCluster().forEach(w -> rij.add(opmaak.getal(w)));
              rij.add(opmaak.getal(k.totaal()));
              return rij;
            })
            .toList());
  }

  private List<EvaluatieBeeld.Regel> keuzen() {
    Map<String, String> keuzen = new LinkedHashMap<>();
    keuzen.put("toestanden", opmaak.tekst("toestanden"));
    keuzen.put("kwantiel", Spreidingsantwoord.KWANTIEL);
    keuzen.put("afstand", opmaak.tekst("afstand." + opzet.afstand().naam()));
    keuzen.put(
        "tijdgewicht",
        opzet.gewichten().isEmpty()
            ? opmaak.tekst("tijdgewicht.geen")
            : opmaak.tekst(
                "tijdgewicht.vanaf",
                opmaak.getal(opzet.gewichten().getFirst().gewicht()),
                opzet.gewichten().getFirst().vanaf().toString()));
    keuzen.put("ward", opmaak.tekst("ward." + opzet.ward().naam()));
    keuzen.put("soort", opmaak.soort(soort));
    keuzen.put("clusters", Integer.toString(opzet.clusters()));
    List<EvaluatieBeeld.Regel> alle = opmaak.keuzen();
    keuzen.forEach((naam, waarde) -> alle.add(opmaak.regel(naam, waarde)));
    return alle;
  }
}
