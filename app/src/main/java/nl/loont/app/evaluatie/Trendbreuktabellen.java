package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loont.evaluatie.regressie.Schatting;
import nl.loont.evaluatie.trendbreuk.Segmentmodel;
import nl.loont.evaluatie.trendbreuk.Trendbreuk;

/** Alles wat van een trendbreuktoets getekend of getoond wordt, als tabellen. */
final class Trendbreuktabellen {
  private Trendbreuktabellen() {}

  /** De tabellen; de effecten voorop. */
  static List<Deeltabel> van(Trendbreuk toets) {
    List<Segmentmodel> modellen = toets.modellen();
    List<Deeltabel> tabellen = new ArrayList<>();
    tabellen.add(
        new Deeltabel(
            "effecten",
            kop("model", "effect"),
            modellen.stream().flatMap(m -> effecten(List.of(m.vorm().naam()), m)).toList()));
    tabellen.add(
        new Deeltabel(
            "maanden",
            kop("model", "maand"),
            modellen.stream()
                .flatMap(m ->
                    m.maanden().entrySet().stream()
                        .map(e -> rij(List.of(m.vorm().naam(), e.getKey()), e.getValue())))
                .toList()));
    tabellen.add(
        new Deeltabel(
            "breuk",
            List.of("model", "periode", "waarde", "aangepast", "zonderBreuk"),
            modellen.stream().flatMap(Trendbreuktabellen::reeks).toList()));
    toets
        .supF()
        .ifPresent(supF ->
            tabellen.add(
                new Deeltabel(
                    "supf",
                    List.of("periode", "F"),
                    supF.verloop().stream()
                        .map(p -> List.<Object>of(p.periode().toString(), p.f()))
                        .toList())));
    tabellen.add(toetsen(toets));
    tabellen.add(
        new Deeltabel(
            "jaargrenzen",
            kop("periode", "model", "effect"),
            toets.jaargrenzen().stream()
                .flatMap(j ->
                    j.modellen().stream()
                        .flatMap(
                            m -> effecten(List.of(j.periode().toString(), m.vorm().naam()), m)))
                .toList()));
    return tabellen;
  }

  private static Deeltabel toetsen(Trendbreuk toets) {
    List<List<Object>> rijen = new ArrayList<>();
    toets
        .chow()
        .ifPresent(c ->
            rijen.add(
                List.of(
                    "chow",
                    toets.opzet().breuk().toString(),
                    c.f(),
                    c.p(),
                    c.teller(),
                    c.noemer())));
    toets
        .supF()
        .ifPresent(f -> rijen.add(List.of("supF", f.periode().toString(), f.f(), f.p(), "", "")));
    return new Deeltabel(
        "toetsen", List.of("toets", "periode", "F", "p", "teller", "noemer"), rijen);
  }

  private static Stream<List<Object>> reeks(Segmentmodel m) {
    List<List<Object>> rijen = new ArrayList<>();
    for (int t = 0; t < m.aangepast().size(); t++) {
      rijen.add(
          List.of(
              m.vorm().naam(),
              m.reeks().perioden().get(t).toString(),
              m.reeks().waarden().get(t),
              m.aangepast().get(t),
              m.zonderBreuk().get(t)));
    }
    return rijen.stream();
  }

  private static Stream<List<Object>> effecten(List<Object> begin, Segmentmodel model) {
    return model.effecten().entrySet().stream()
        .map((Map.Entry<String, Schatting> e) -> {
          List<Object> namen = new ArrayList<>(begin);
          namen.add(e.getKey());
          return rij(namen, e.getValue());
        });
  }

  private static List<String> kop(String... begin) {
    List<String> kop = new ArrayList<>(List.of(begin));
    kop.addAll(Effectvelden.KOP);
    return kop;
  }

  private static List<Object> rij(List<Object> begin, Schatting effect) {
    List<Object> rij = new ArrayList<>(begin);
    rij.addAll(Effectvelden.cellen(effect));
    return rij;
  }
}
