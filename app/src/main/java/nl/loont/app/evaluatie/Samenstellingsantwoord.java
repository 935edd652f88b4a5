package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.loont.evaluatie.regressie.Schatting;
import nl.loont.evaluatie.samenstelling.Samenstelling;
import nl.loont.evaluatie.samenstelling.Verschiltabel;
import org.jspecify.annotations.Nullable;

/** Het antwoord van de samenstelling per cluster: de velden van spec 5 §7, en als tabel. */
public final class Samenstellingsantwoord {
  private Samenstellingsantwoord() {}

  /**
   * Het eerste kenmerk, met alle niveaus ernaast als het er meer zijn, en alle kenmerken samen in
   * woorden.
   *
   * @param perKenmerk per kenmerk de uitkomst, of een per niveau
   */
  public static Antwoord van(SequencedMap<String, List<Samenstelling>> perKenmerk) {
    Map<String, @Nullable Object> json = velden(perKenmerk.firstEntry().getValue());
    if (perKenmerk.size() > 1) {
      json.put(
          "kenmerken", perKenmerk.values().stream().map(Samenstellingsantwoord::velden).toList());
    }
    Verschiltabel woorden = Verschiltabel.van(perKenmerk);
    json.put("verschiltabel", woorden.rijen());
    List<Samenstelling> uitkomsten = perKenmerk.values().stream().flatMap(List::stream).toList();
    List<List<Object>> rijen = new ArrayList<>();
    List<String> opmerkingen = new ArrayList<>();
    for (Samenstelling uitkomst : uitkomsten) {
      rijen(rijen, uitkomst.kenmerk(), "logit", uitkomst.coefficienten());
      rijen(rijen, uitkomst.kenmerk(), "marginaal", uitkomst.marginaleEffecten());
      rijen(rijen, uitkomst.kenmerk(), "marginaalVoor", uitkomst.effectenVoor());
      opmerkingen.addAll(uitkomst.convergentie().meldingen());
      opmerkingen.add(inWoorden(uitkomst));
    }
    List<String> kop = new ArrayList<>(List.of("kenmerk", "soort", "effect"));
    kop.addAll(Effectvelden.KOP);
    return new Antwoord(
        json,
        kop,
        rijen,
        opmerkingen.stream().distinct().toList(),
        List.of(
            new Deeltabel("effecten", kop, rijen),
            inWoorden(woorden),
            new Deeltabel(
                "aandelen",
                List.of("kenmerk", "cluster", "na", "waarnemingen", "positief", "deel"),
                uitkomsten.stream()
                    .flatMap(u ->
                        u.aandelen().stream()
                            .map(a ->
                                List.<Object>of(
                                    u.kenmerk(),
                                    a.cluster(),
                                    a.na() ? 1 : 0,
                                    a.waarnemingen(),
                                    a.positief(),
                                    a.deel())))
                    .toList()),
            new Deeltabel(
                "verschillen",
                List.of("kenmerk", "cluster", "tekst", "effect", "p"),
                uitkomsten.stream()
                    .flatMap(u ->
                        u.verschillen().stream()
                            .map(v ->
                                List.<Object>of(
                                    u.kenmerk(), v.cluster(), v.tekst(), v.effect(), v.p())))
                    .toList())));
  }

  /** De significante verschillen van een kenmerk in een zin, zoals de tabellen I.1 en I.2. */
  private static String inWoorden(Samenstelling uitkomst) {
    return "%s, significant (5%%) verschil met %s: %s"
        .formatted(
            uitkomst.kenmerk(),
            uitkomst.referentie(),
            uitkomst.verschillen().isEmpty()
                ? "geen"
                : uitkomst.verschillen().stream()
                    .map(v -> v.cluster() + " " + v.tekst())
                    .collect(Collectors.joining("; ")));
  }

  /** De tabel in woorden, zoals de tabellen I.1 en I.2. */
  private static Deeltabel inWoorden(Verschiltabel woorden) {
    List<String> kop = new ArrayList<>(List.of("kenmerk"));
    kop.addAll(woorden.clusters());
    List<List<Object>> rijen = new ArrayList<>();
    woorden
        .rijen()
        .forEach((kenmerk, cellen) -> {
          List<Object> rij = new ArrayList<>(List.of(kenmerk));
          rij.addAll(cellen);
          rijen.add(rij);
        });
    return new Deeltabel("verschiltabel", kop, rijen);
  }

  private static Map<String, @Nullable Object> velden(List<Samenstelling> niveaus) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>(velden(niveaus.getFirst()));
    if (niveaus.size() > 1) {
      json.put("niveaus", niveaus.stream().map(Samenstellingsantwoord::velden).toList());
    }
    return json;
  }

  private static Map<String, @Nullable Object> velden(Samenstelling s) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kenmerk", s.kenmerk());
    json.put("referentie", s.referentie());
    json.put("waarnemingen", s.waarnemingen());
    json.put("groepen", s.groepen());
    json.put("coefficienten", schattingen(s.coefficienten()));
    json.put("marginaleEffecten", schattingen(s.marginaleEffecten()));
    json.put("marginaleEffectenVoor", schattingen(s.effectenVoor()));
    json.put("toetsenMarginaalVoor", effecten(s.effectenVoor()));
    json.put("standaardfouten", s.standaardfoutenCoefficienten());
    json.put("standaardfoutenMarginaal", s.standaardfouten());
    json.put("toetsen", effecten(s.coefficienten()));
    json.put("toetsenMarginaal", effecten(s.marginaleEffecten()));
    json.put("aandelen", s.aandelen());
    json.put("convergentie", s.convergentie());
    json.put("verschillen", s.verschillen());
    return json;
  }

  private static Map<String, Double> schattingen(SequencedMap<String, Schatting> effecten) {
    Map<String, Double> json = new LinkedHashMap<>();
    effecten.forEach((naam, effect) -> json.put(naam, effect.schatting()));
    return json;
  }

  private static Map<String, @Nullable Object> effecten(SequencedMap<String, Schatting> effecten) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    effecten.forEach((naam, effect) -> json.put(naam, Effectvelden.van(effect)));
    return json;
  }

  private static void rijen(
      List<List<Object>> rijen,
      String kenmerk,
      String soort,
      SequencedMap<String, Schatting> effecten) {
    effecten.forEach((naam, effect) -> {
      List<Object> rij = new ArrayList<>(List.of(kenmerk, soort, naam));
      rij.addAll(Effectvelden.cellen(effect));
      rijen.add(rij);
    });
  }
}
