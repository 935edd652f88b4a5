package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.evaluatie.did.VerschilInVerschillen;
import org.jspecify.annotations.Nullable;

/** Het antwoord van verschil in verschillen: het ene effect, en het effect per periode. */
public final class Didantwoord {
  private Didantwoord() {}

  /** Alles als JSON; het effect en de gebeurtenisstudie als tabel. */
  public static Antwoord van(VerschilInVerschillen did) {
    List<String> kop = new ArrayList<>(List.of("periode"));
    kop.addAll(Effectvelden.KOP);
    List<List<Object>> rijen = new ArrayList<>();
    rijen.add(rij("alle vanaf de start", Effectvelden.cellen(did.effect())));
    did.perPeriode()
        .forEach((p, effect) -> rijen.add(rij(p.toString(), Effectvelden.cellen(effect))));
    return new Antwoord(
        velden(did),
        kop,
        rijen,
        did.toelichting(),
        List.of(new Deeltabel("gebeurtenis", kop, rijen)));
  }

  private static List<Object> rij(String naam, List<Object> cellen) {
    List<Object> rij = new ArrayList<>(List.of(naam));
    rij.addAll(cellen);
    return rij;
  }

  static Map<String, @Nullable Object> velden(VerschilInVerschillen did) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>(Effectvelden.van(did.effect()));
    Map<String, @Nullable Object> perPeriode = new LinkedHashMap<>();
    did.perPeriode().forEach((p, effect) -> perPeriode.put(p.toString(), Effectvelden.van(effect)));
    json.put("perPeriode", perPeriode);
    json.put("behandeld", did.behandeld());
    json.put("controle", did.controle());
    json.put("toelichting", String.join(" ", did.toelichting()));
    return json;
  }
}
