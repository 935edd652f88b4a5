package nl.loont.app.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Model;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/** De velden van een {@link Formulier} als de boom die ook de opdrachtregel en de API lezen. */
final class Invoerboom {
  private Invoerboom() {}

  /** De invoer als boom voor {@link Rekentool#invoer}; onleesbare getallen blijven tekst. */
  static Map<String, @Nullable Object> van(Formulier formulier, Model model) {
    Map<String, @Nullable Object> gemeente = new LinkedHashMap<>();
    if (formulier.isGewijzigd("gemeente")) {
      gemeente.put("code", formulier.waarde("gemeente"));
    }
    for (String veld : List.of("inwoners", "aandeelMacrobudget", "aandeelGemeentefonds")) {
      if (formulier.isGewijzigd(veld)) {
        gemeente.put(veld, getal(formulier, model, veld));
      }
    }
    Map<String, Map<String, Object>> aantallen = new LinkedHashMap<>();
    for (Doelgroep g : Doelgroep.values()) {
      Map<String, Object> velden = new LinkedHashMap<>();
      for (String veld : List.of("aantal", "nuggers", "uren")) {
        if (formulier.isGewijzigd(veld + "." + g)) {
          velden.put(veld, getal(formulier, model, veld + "." + g));
        }
      }
      aantallen.put(g.name(), velden);
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (String naam : formulier.velden().keySet()) {
      if (model.has(naam) && model.cell(naam).kind() == Cell.Kind.PARAMETER) {
        parameters.put(naam, getal(formulier, model, naam));
      }
    }
    Map<String, @Nullable Object> boom = new HashMap<>();
    if (formulier.isGewijzigd(Formulier.PRIJSPEIL)) {
      Double jaar = formulier.taal().lees(formulier.waarde(Formulier.PRIJSPEIL));
      boom.put(Formulier.PRIJSPEIL, jaar == null ? formulier.waarde(Formulier.PRIJSPEIL) : jaar);
    }
    boom.put("gemeente", gemeente);
    boom.put("aantallen", aantallen);
    boom.put("parameters", parameters);
    return boom;
  }

  private static Object getal(Formulier formulier, Model model, String naam) {
    String tekst = formulier.waarde(naam);
    Double getal = formulier.taal().lees(tekst);
    if (getal == null) {
      return tekst;
    }
    return model.cell(naam).unit().percent() ? getal / 100 : getal;
  }

  /** Naam van het veld waar een fout in de invoerboom over gaat. */
  static String veldVanFout(String pad) {
    if (pad.startsWith("parameters.")) {
      return pad.substring("parameters.".length());
    }
    if (pad.startsWith("aantallen.")) {
      String[] delen = pad.split("\\.", -1);
      return delen.length == 3 ? delen[2] + "." + delen[1] : pad;
    }
    return pad.equals("gemeente.code") || pad.equals("gemeente.naam")
        ? "gemeente"
        : pad.replace("gemeente.", "");
  }
}
