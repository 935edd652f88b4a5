package nl.loont.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.regressie.Schatting;
import nl.loont.evaluatie.trendbreuk.Breukopzet;
import nl.loont.evaluatie.trendbreuk.Chow;
import nl.loont.evaluatie.trendbreuk.Databreuk;
import nl.loont.evaluatie.trendbreuk.Segmentmodel;
import nl.loont.evaluatie.trendbreuk.SupF;
import nl.loont.evaluatie.trendbreuk.Tijdreeks;
import nl.loont.evaluatie.trendbreuk.Trendbreuk;
import nl.loont.evaluatie.trendbreuk.Vorm;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** {@code ./loont evaluatie trendbreuk}: verandert het niveau of de trend op een tijdstip? */
final class TrendbreukMethode implements EvaluatieCommand.Methode {
  /** Breuk in de Statistiek Re-integratie door Gemeenten van het CBS. */
  private static final Databreuk SRG =
      new Databreuk(
          new Periode(2023, 1), "het CBS ging voor de SRG van registratie over op transacties");

  @Override
  public String uitleg() {
    return "Trendbreuk: verandert het niveau of de trend van een reeks op een tijdstip?";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie trendbreuk --paneel reeks.csv --breuk 2022-01 --srg";
  }

  @Override
  public Options opties() {
    return new Options()
        .addOption(
            Arguments.option("paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer"))
        .addOption(Arguments.option("breuk", "PERIODE", "eerste periode na de breuk"))
        .addOption(Arguments.option("eenheid", "NAAM", "alleen deze eenheid"))
        .addOption(
            Arguments.option(
                "samen",
                "HOE",
                "zonder --eenheid: gemiddelde (standaard) of som van alle eenheden"))
        .addOption(
            Arguments.option(
                "bandbreedte", "AANTAL", "van Newey en West: auto (standaard) of een getal"))
        .addOption(Arguments.option("seizoen", "SOORT", "maand (standaard) of geen"))
        .addOption(
            Arguments.option("groei", "SOORT", "groei (per periode, standaard) of jaargroei"))
        .addOption(null, "srg", false, "de reeks komt uit de SRG: noem de breuk van januari 2023");
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    Breukopzet opzet =
        Breukopzet.standaard(Opties.periode("breuk", opties.verplicht("breuk")))
            .metGroei(
                opties.keuze("groei", List.of("groei", "jaargroei")).equals("groei")
                    ? Vorm.GROEI
                    : Vorm.JAARGROEI);
    if (!opties.tekst("bandbreedte").orElse("auto").equals("auto")) {
      opzet = opzet.metBandbreedte(opties.aantal("bandbreedte").orElseThrow());
    }
    if (opties.keuze("seizoen", List.of("maand", "geen")).equals("geen")) {
      opzet = opzet.zonderSeizoen();
    }
    if (opties.heeft("srg")) {
      opzet = opzet.metBekendeBreuken(List.of(SRG));
    }
    String samen = opties.keuze("samen", List.of("gemiddelde", "som"));
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    List<String> meldingen = new ArrayList<>(paneel.meldingen());
    Tijdreeks reeks;
    if (opties.heeft("eenheid")) {
      reeks = Tijdreeks.van(paneel, opties.verplicht("eenheid"));
    } else {
      reeks = samen.equals("som") ? Tijdreeks.som(paneel) : Tijdreeks.gemiddelde(paneel);
      if (paneel.eenheden().size() > 1) {
        meldingen.add(
            "de reeks is %s van %d eenheden"
                .formatted(
                    samen.equals("som") ? "de som" : "het gewone gemiddelde",
                    paneel.eenheden().size()));
      }
    }
    Trendbreuk toets = Trendbreuk.van(reeks, opzet);
    meldingen.addAll(toets.meldingen());
    return antwoord(toets, meldingen);
  }

  private static Antwoord antwoord(Trendbreuk toets, List<String> meldingen) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("breuk", toets.opzet().breuk().toString());
    json.put("model", model(toets.model()));
    json.put("logModel", Antwoord.waarde(toets.logModel().map(TrendbreukMethode::model)));
    json.put("groeiModel", Antwoord.waarde(toets.groeiModel().map(TrendbreukMethode::model)));
    json.put("bandbreedteGebruikt", toets.model().bandbreedteGebruikt());
    json.put("chow", Antwoord.waarde(toets.chow().map(TrendbreukMethode::chow)));
    json.put("supF", Antwoord.waarde(toets.supF().map(TrendbreukMethode::supF)));
    json.put(
        "jaargrenzen",
        toets.jaargrenzen().stream()
            .map(j -> {
              Map<String, @Nullable Object> velden = new LinkedHashMap<>();
              velden.put("periode", j.periode().toString());
              velden.put("model", effecten(j.model()));
              velden.put(
                  "logModel", Antwoord.waarde(j.logModel().map(TrendbreukMethode::effecten)));
              velden.put(
                  "groeiModel", Antwoord.waarde(j.groeiModel().map(TrendbreukMethode::effecten)));
              return velden;
            })
            .toList());
    json.put("meldingen", meldingen);
    List<List<Object>> rijen = new ArrayList<>();
    rijen(rijen, toets.model());
    toets.logModel().ifPresent(m -> rijen(rijen, m));
    toets.groeiModel().ifPresent(m -> rijen(rijen, m));
    List<String> kop = new ArrayList<>(List.of("model", "effect"));
    kop.addAll(EffectVelden.KOP);
    return new Antwoord(json, kop, rijen, meldingen);
  }

  private static Map<String, Schatting> kern(Segmentmodel model) {
    Map<String, Schatting> kern = new LinkedHashMap<>();
    kern.put("constante", model.constante());
    kern.put("trend", model.trend());
    kern.put("niveauverschuiving", model.niveauverschuiving());
    kern.put("trendverandering", model.trendverandering());
    return kern;
  }

  private static Map<String, @Nullable Object> effecten(Segmentmodel model) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    kern(model).forEach((naam, effect) -> json.put(naam, EffectVelden.van(effect)));
    return json;
  }

  private static Map<String, @Nullable Object> model(Segmentmodel model) {
    Map<String, @Nullable Object> json = effecten(model);
    Map<String, @Nullable Object> maanden = new LinkedHashMap<>();
    model.maanden().forEach((m, effect) -> maanden.put("" + m, EffectVelden.van(effect)));
    json.put("maanden", maanden);
    json.put("vorm", model.vorm().naam());
    json.put("bandbreedteGebruikt", model.bandbreedteGebruikt());
    json.put("waarnemingen", model.waarnemingen());
    json.put("vrijheidsgraden", model.vrijheidsgraden());
    json.put("autocorrelatie", model.autocorrelatie());
    json.put("periodes", model.reeks().perioden().stream().map(Periode::toString).toList());
    json.put("waarden", model.reeks().waarden());
    json.put("aangepast", model.aangepast());
    json.put("zonderBreuk", model.zonderBreuk());
    return json;
  }

  private static Map<String, @Nullable Object> chow(Chow chow) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("F", chow.f());
    json.put("p", chow.p());
    json.put("teller", chow.teller());
    json.put("noemer", chow.noemer());
    return json;
  }

  private static Map<String, @Nullable Object> supF(SupF supF) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("F", supF.f());
    json.put("periode", supF.periode().toString());
    json.put("p", supF.p());
    Map<String, Double> verloop = new LinkedHashMap<>();
    supF.verloop().forEach(punt -> verloop.put(punt.periode().toString(), punt.f()));
    json.put("verloop", verloop);
    return json;
  }

  private static void rijen(List<List<Object>> rijen, Segmentmodel model) {
    kern(model)
        .forEach((naam, effect) -> {
          List<Object> rij = new ArrayList<>(List.of(model.vorm().naam(), naam));
          rij.addAll(EffectVelden.cellen(effect));
          rijen.add(rij);
        });
  }
}
