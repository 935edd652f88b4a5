package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.trendbreuk.Chow;
import nl.loont.evaluatie.trendbreuk.Segmentmodel;
import nl.loont.evaluatie.trendbreuk.SupF;
import nl.loont.evaluatie.trendbreuk.Trendbreuk;
import org.jspecify.annotations.Nullable;

/** Het antwoord van een trendbreuktoets: de velden van spec 5 §7, en de effecten als tabel. */
public final class Trendbreukantwoord {
  private Trendbreukantwoord() {}

  /**
   * Alles als JSON; de effecten van de modellen als tabel.
   *
   * @param reeks wat er getoetst is: de naam van een eenheid, of hoe eenheden samengenomen zijn
   * @param meldingen wat er bij de reeks te zeggen is; die van de toets komen erbij
   */
  public static Antwoord van(Trendbreuk toets, String reeks, List<String> meldingen) {
    List<String> alle = new ArrayList<>(meldingen);
    alle.addAll(toets.meldingen());
    return antwoord(toets, reeks, alle);
  }

  private static Antwoord antwoord(Trendbreuk toets, String reeks, List<String> meldingen) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("breuk", toets.opzet().breuk().toString());
    json.put("reeks", reeks);
    json.put("seizoen", toets.opzet().seizoen() ? "maand" : "geen");
    json.put("groei", toets.opzet().groei().naam());
    json.put("model", model(toets.model()));
    json.put("logModel", Antwoord.waarde(toets.logModel().map(Trendbreukantwoord::model)));
    json.put("groeiModel", Antwoord.waarde(toets.groeiModel().map(Trendbreukantwoord::model)));
    json.put("bandbreedteGebruikt", toets.model().bandbreedteGebruikt());
    json.put("chow", Antwoord.waarde(toets.chow().map(Trendbreukantwoord::chow)));
    json.put("supF", Antwoord.waarde(toets.supF().map(Trendbreukantwoord::supF)));
    json.put(
        "jaargrenzen",
        toets.jaargrenzen().stream()
            .map(j -> {
              Map<String, @Nullable Object> velden = new LinkedHashMap<>();
              velden.put("periode", j.periode().toString());
              velden.put("model", effecten(j.model()));
              velden.put(
                  "logModel", Antwoord.waarde(j.logModel().map(Trendbreukantwoord::effecten)));
              velden.put(
                  "groeiModel", Antwoord.waarde(j.groeiModel().map(Trendbreukantwoord::effecten)));
              return velden;
            })
            .toList());
    json.put("meldingen", meldingen);
    List<Deeltabel> tabellen = Trendbreuktabellen.van(toets);
    Deeltabel effecten = tabellen.getFirst();
    return new Antwoord(json, effecten.kop(), effecten.rijen(), meldingen, tabellen);
  }

  private static Map<String, @Nullable Object> effecten(Segmentmodel model) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    model.effecten().forEach((naam, effect) -> json.put(naam, Effectvelden.van(effect)));
    return json;
  }

  private static Map<String, @Nullable Object> model(Segmentmodel model) {
    Map<String, @Nullable Object> json = effecten(model);
    Map<String, @Nullable Object> maanden = new LinkedHashMap<>();
    model.maanden().forEach((m, effect) -> maanden.put("" + m, Effectvelden.van(effect)));
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
}
