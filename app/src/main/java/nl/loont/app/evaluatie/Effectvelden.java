package nl.loont.app.evaluatie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.evaluatie.regressie.Schatting;
import org.jspecify.annotations.Nullable;

/** Een geschat effect als velden en als cellen; overal dezelfde. */
final class Effectvelden {
  /** Opschriften bij {@link #cellen}. */
  static final List<String> KOP = List.of("schatting", "standaardfout", "t", "p", "van", "tot");

  private Effectvelden() {}

  static Map<String, @Nullable Object> van(Schatting effect) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("schatting", effect.schatting());
    json.put("standaardfout", effect.standaardfout());
    json.put("t", Antwoord.getal(effect.t()));
    json.put("p", Antwoord.getal(effect.p()));
    json.put("van", effect.van());
    json.put("tot", effect.tot());
    return json;
  }

  static List<Object> cellen(Schatting effect) {
    return List.of(
        effect.schatting(),
        effect.standaardfout(),
        Antwoord.cel(effect.t()),
        Antwoord.cel(effect.p()),
        effect.van(),
        effect.tot());
  }
}
