package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.sequenties.Cluster;
import nl.loont.evaluatie.sequenties.Clusterkenmerk;
import nl.loont.evaluatie.sequenties.Kwaliteit;
import nl.loont.evaluatie.sequenties.Sequentieanalyse;
import nl.loont.evaluatie.sequenties.Toestand;
import nl.loont.evaluatie.sequenties.Voorstel;

/** Alles wat van een sequentieanalyse getekend of getoond wordt, als tabellen. */
final class Sequentietabellen {
  private Sequentietabellen() {}

  /** De tabellen; de sequenties zelf voorop. */
  static List<Deeltabel> van(Paneel paneel, Sequentieanalyse analyse, Optional<Voorstel> voorstel) {
    List<Deeltabel> tabellen = new ArrayList<>();
    tabellen.add(sequenties(paneel, analyse));
    tabellen.add(
        new Deeltabel(
            "verdeling",
            List.of("cluster", "periode", "laag", "gemiddeld", "hoog"),
            analyse.clusters().stream().flatMap(c -> verdeling(paneel, c)).toList()));
    tabellen.add(
        new Deeltabel(
            "boom",
            List.of("links", "rechts", "hoogte", "eenheden"),
            analyse.boom().samenvoegingen().stream()
                .map(s -> List.<Object>of(s.links(), s.rechts(), s.hoogte(), s.omvang()))
                .toList()));
    tabellen.add(
        new Deeltabel(
            "clusters",
            List.of("cluster", "naam", "eenheden", "medoide"),
            analyse.clusters().stream()
                .map(c -> List.<Object>of(c.nummer(), c.naam(), c.eenheden().size(), c.medoide()))
                .toList()));
    tabellen.add(
        new Deeltabel(
            "kwaliteit",
            List.of("clusters", "asw", "ch", "hc", "pbc"),
            voorstel.map(Voorstel::kwaliteiten).orElse(List.of(analyse.kwaliteit())).stream()
                .map(Sequentietabellen::kwaliteit)
                .toList()));
    tabellen.add(kenmerken(paneel, analyse));
    return tabellen;
  }

  private static Deeltabel sequenties(Paneel paneel, Sequentieanalyse analyse) {
    List<String> kop = new ArrayList<>(List.of("eenheid", "cluster", "naam"));
    paneel.perioden().forEach(p -> kop.add(p.toString()));
    List<List<Object>> rijen = new ArrayList<>();
    for (Cluster cluster : analyse.clusters()) {
      for (String eenheid : cluster.eenheden()) {
        List<Object> rij = new ArrayList<>(List.of(eenheid, cluster.nummer(), cluster.naam()));
        analyse.sequenties().toestanden(paneel.index(eenheid)).stream()
            .map(Toestand::naam)
            .forEach(rij::add);
        rijen.add(rij);
      }
    }
    return new Deeltabel("sequenties", kop, rijen);
  }

  private static Stream<List<Object>> verdeling(Paneel paneel, Cluster cluster) {
    List<List<Object>> rijen = new ArrayList<>();
    for (int t = 0; t < cluster.verdeling().size(); t++) {
      List<Object> rij =
          new ArrayList<>(List.of(cluster.nummer(), paneel.perioden().get(t).toString()));
      rij.addAll(cluster.verdeling().get(t));
      rijen.add(rij);
    }
    return rijen.stream();
  }

  private static List<Object> kwaliteit(Kwaliteit k) {
    return List.of(
        k.k(),
        Antwoord.cel(k.asw()),
        Antwoord.cel(k.ch()),
        Antwoord.cel(k.hc()),
        Antwoord.cel(k.pbc()));
  }

  private static Deeltabel kenmerken(Paneel paneel, Sequentieanalyse analyse) {
    List<String> kop = new ArrayList<>(List.of("kenmerk"));
    analyse.clusters().forEach(c -> kop.add(Integer.toString(c.nummer())));
    kop.add("totaal");
    return new Deeltabel(
        "kenmerken",
        kop,
        Clusterkenmerk.van(paneel, analyse.clusters()).stream()
            .map(k -> {
              List<Object> rij = new ArrayList<>(List.of(k.kenmerk()));
              k.perCluster().forEach(w -> rij.add(Antwoord.cel(w)));
              rij.add(Antwoord.cel(k.totaal()));
              return rij;
            })
            .toList());
  }
}
