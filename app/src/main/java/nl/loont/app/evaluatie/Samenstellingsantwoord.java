package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.loont.evaluatie.regressie.Schatting;
import nl.loont.evaluatie.samenstelling.Samenstelling;
import org.jspecify.annotations.Nullable;

/** Het antwoord van de samenstelling per cluster: de velden van spec 5 §7, en als tabel. */
public final class Samenstellingsantwoord {
  private Samenstellingsantwoord() {}

  /** De eerste uitkomst, met alle niveaus ernaast als het er meer zijn. */
  public static Antwoord van(List<Samenstelling> uitkomsten) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>(velden(uitkomsten.getFirst()));
    if (uitkomsten.size() > 1) {
      json.put("niveaus", uitkomsten.stream().map(Samenstellingsantwoord::velden).toList());
    }
    List<List<Object>> rijen = new ArrayList<>();
    List<String> opmerkingen = new ArrayList<>();
    for (Samenstelling uitkomst : uitkomsten) {
      rijen(rijen, uitkomst.kenmerk(), "logit", uitkomst.coefficienten());
      rijen(rijen, uitkomst.kenmerk(), "marginaal", uitkomst.marginaleEffecten());
      opmerkingen.addAll(uitkomst.convergentie().meldingen());
    }
    List<String> kop = new ArrayList<>(List.of("kenmerk", "soort", "effect"));
    kop.addAll(Effectvelden.KOP);
    return new Antwoord(json, kop, rijen, opmerkingen);
  }

  private static Map<String, @Nullable Object> velden(Samenstelling s) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kenmerk", s.kenmerk());
    json.put("referentie", s.referentie());
    json.put("waarnemingen", s.waarnemingen());
    json.put("groepen", s.groepen());
    json.put("coefficienten", schattingen(s.coefficienten()));
    json.put("marginaleEffecten", schattingen(s.marginaleEffecten()));
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
