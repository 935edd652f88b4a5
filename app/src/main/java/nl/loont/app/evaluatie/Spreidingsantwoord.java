package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.spreiding.Spreiding;
import org.jspecify.annotations.Nullable;

/** Het antwoord van de spreiding tussen eenheden: per periode alle maten. */
public final class Spreidingsantwoord {
  /** De definitie van een percentiel, die erbij staat. */
  public static final String KWANTIEL = "type 7 (Hyndman en Fan 1996)";

  private Spreidingsantwoord() {}

  /** Zonder klassen; zie {@link #van(Paneel, Optional)}. */
  public static Antwoord van(Paneel paneel) {
    return van(paneel, Optional.empty());
  }

  /**
   * Alles als JSON en als tabel.
   *
   * @param klassen tabel 3.1, als daarom gevraagd is
   */
  public static Antwoord van(Paneel paneel, Optional<Klassenantwoord> klassen) {
    List<Map<String, @Nullable Object>> regels =
        Spreiding.van(paneel).stream().map(Spreidingsantwoord::velden).toList();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kwantiel", KWANTIEL);
    json.put("eenheden", paneel.eenheden().size());
    json.put("perPeriode", regels);
    List<String> meldingen = new ArrayList<>(paneel.meldingen());
    klassen.ifPresent(k -> {
      json.put("klassen", k.json());
      meldingen.addAll(k.meldingen());
    });
    json.put("meldingen", meldingen);
    List<List<Object>> rijen = new ArrayList<>();
    for (Map<String, @Nullable Object> regel : regels) {
      List<Object> rij = new ArrayList<>();
      regel.values().forEach(waarde -> rij.add(waarde == null ? "" : waarde));
      rijen.add(rij);
    }
    List<String> kop = List.copyOf(regels.getFirst().keySet());
    List<Deeltabel> tabellen = new ArrayList<>();
    tabellen.add(new Deeltabel("spreiding", kop, rijen));
    tabellen.add(
        new Deeltabel(
            "variatie", kop.subList(0, 6), rijen.stream().map(rij -> rij.subList(0, 6)).toList()));
    klassen.ifPresent(k -> tabellen.add(k.tabel()));
    return new Antwoord(json, kop, rijen, meldingen, tabellen);
  }

  private static Map<String, @Nullable Object> velden(Spreiding s) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("periode", s.periode().toString());
    json.put("p75MinP25", s.kwartielafstand());
    json.put("p90MinP10", s.decielafstand());
    json.put("variatiecoefficient", Antwoord.getal(s.variatiecoefficient()));
    json.put("gemiddelde", s.gemiddelde());
    json.put("standaardafwijking", s.standaardafwijking());
    json.put("p10", s.p10());
    json.put("p25", s.p25());
    json.put("mediaan", s.mediaan());
    json.put("p75", s.p75());
    json.put("p90", s.p90());
    json.put("max", s.max());
    return json;
  }
}
