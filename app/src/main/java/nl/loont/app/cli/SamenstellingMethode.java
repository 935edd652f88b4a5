package nl.loont.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.loont.evaluatie.regressie.Schatting;
import nl.loont.evaluatie.samenstelling.Microdata;
import nl.loont.evaluatie.samenstelling.Samenstelling;
import nl.loont.evaluatie.samenstelling.Vraag;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** {@code ./loont evaluatie samenstelling}: verschilt een kenmerk tussen clusters? */
final class SamenstellingMethode implements EvaluatieCommand.Methode {
  @Override
  public String uitleg() {
    return "Samenstelling: verschilt een kenmerk tussen clusters, en verandert dat?";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie samenstelling --invoer tabel.csv --kenmerk jong --cluster cluster";
  }

  @Override
  public Options opties() {
    return new Options()
        .addOption(
            Arguments.option(
                "invoer", "BESTAND", "CSV met waarnemingen, of - voor standaardinvoer"))
        .addOption(
            Arguments.option("kenmerk", "KOLOM", "kolom met 0 en 1, of met benoemde niveaus"))
        .addOption(Arguments.option("cluster", "KOLOM", "kolom met het cluster"))
        .addOption(Arguments.option("na", "KOLOM", "kolom met 1 na de wijziging en 0 ervoor"))
        .addOption(Arguments.option("groep", "KOLOM", "kolom waarbinnen waarnemingen samenhangen"))
        .addOption(
            Arguments.option(
                "referentie", "CLUSTER", "cluster om mee te vergelijken; standaard het eerste"));
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    Vraag vraag =
        new Vraag(
            opties.verplicht("kenmerk"),
            opties.verplicht("cluster"),
            opties.tekst("na"),
            opties.tekst("groep"),
            opties.tekst("referentie"));
    List<Samenstelling> uitkomsten =
        Samenstelling.van(opties.lees("invoer", Microdata::lees), vraag);
    Map<String, @Nullable Object> json = new LinkedHashMap<>(velden(uitkomsten.getFirst()));
    if (uitkomsten.size() > 1) {
      json.put("niveaus", uitkomsten.stream().map(SamenstellingMethode::velden).toList());
    }
    List<List<Object>> rijen = new ArrayList<>();
    List<String> opmerkingen = new ArrayList<>();
    for (Samenstelling uitkomst : uitkomsten) {
      rijen(rijen, uitkomst.kenmerk(), "logit", uitkomst.coefficienten());
      rijen(rijen, uitkomst.kenmerk(), "marginaal", uitkomst.marginaleEffecten());
      opmerkingen.addAll(uitkomst.convergentie().meldingen());
    }
    List<String> kop = new ArrayList<>(List.of("kenmerk", "soort", "effect"));
    kop.addAll(EffectVelden.KOP);
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
    effecten.forEach((naam, effect) -> json.put(naam, EffectVelden.van(effect)));
    return json;
  }

  private static void rijen(
      List<List<Object>> rijen,
      String kenmerk,
      String soort,
      SequencedMap<String, Schatting> effecten) {
    effecten.forEach((naam, effect) -> {
      List<Object> rij = new ArrayList<>(List.of(kenmerk, soort, naam));
      rij.addAll(EffectVelden.cellen(effect));
      rijen.add(rij);
    });
  }
}
