package nl.loont.mkba;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import org.jspecify.annotations.Nullable;

/** Invoer voor een test: begint met één persoon bij het sociaal ontwikkelbedrijf. */
final class Boom {
  private final Map<String, @Nullable Object> gemeente = new TreeMap<>();
  private final Map<String, @Nullable Object> aantallen = new TreeMap<>();
  private final Map<String, @Nullable Object> parameters = new TreeMap<>();
  private final Map<String, @Nullable Object> rest = new TreeMap<>();

  static Boom eenPersoon() {
    return new Boom().gemeente("inwoners", 60_000).groep("BIJ", Map.of("aantal", 1));
  }

  Boom gemeente(String veld, @Nullable Object waarde) {
    gemeente.put(veld, waarde);
    return this;
  }

  Boom gemeente(Map<String, Object> velden) {
    gemeente.clear();
    gemeente.putAll(velden);
    return this;
  }

  Boom groep(String groep, @Nullable Object velden) {
    aantallen.put(groep, velden);
    return this;
  }

  Boom parameter(String naam, @Nullable Object waarde) {
    parameters.put(naam, waarde);
    return this;
  }

  /** Vervangt een hoofdveld of voegt er een toe. */
  Boom veld(String naam, @Nullable Object waarde) {
    rest.put(naam, waarde);
    return this;
  }

  Map<String, @Nullable Object> boom() {
    Map<String, @Nullable Object> boom = new HashMap<>();
    boom.put("gemeente", gemeente);
    boom.put("aantallen", aantallen);
    boom.put("parameters", parameters);
    boom.putAll(rest);
    return boom;
  }

  Invoer lees(Rekentool tool) {
    return tool.invoer(boom());
  }

  /** De fouten die de keuring meldt; leeg als de invoer goed is. */
  List<Fout> fouten(Rekentool tool) {
    try {
      lees(tool);
      return List.of();
    } catch (InvoerException e) {
      return e.fouten();
    }
  }
}
