package nl.loont.mkba;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Formula;
import org.jspecify.annotations.Nullable;

/** Willekeurige maar geldige invoer, bij elke draai dezelfde. */
final class Gevallen {
  private static final int AANTAL = 200;

  private final Rekentool tool;
  private final Random toeval;

  private Gevallen(Rekentool tool, long zaad) {
    this.tool = tool;
    this.toeval = new Random(zaad);
  }

  static List<Invoer> van(Rekentool tool, long zaad) {
    Gevallen gevallen = new Gevallen(tool, zaad);
    List<Invoer> lijst = new ArrayList<>();
    for (int i = 0; i < AANTAL; i++) {
      lijst.add(gevallen.geval());
    }
    return lijst;
  }

  /** Alleen aantallen, voor een bestaand geval. */
  static Map<String, Double> aantallen(Random toeval) {
    Map<String, Double> aantallen = new HashMap<>();
    for (Doelgroep g : Doelgroep.values()) {
      int aantal = toeval.nextInt(300);
      aantallen.put("aantal." + g, (double) aantal);
      aantallen.put("nuggers." + g, (double) toeval.nextInt(aantal + 1));
    }
    return aantallen;
  }

  private Invoer geval() {
    Map<String, Object> groepen = new HashMap<>();
    Map<String, Double> aantallen = aantallen(toeval);
    for (Doelgroep g : Doelgroep.values()) {
      Map<String, Object> velden = new HashMap<>();
      velden.put("aantal", aantallen.getOrDefault("aantal." + g, 0.0));
      velden.put("nuggers", aantallen.getOrDefault("nuggers." + g, 0.0));
      if (toeval.nextBoolean()) {
        velden.put("uren", 4 + toeval.nextInt(28)); // hoogstens 32, de kortste werkweek
      }
      groepen.put(g.name(), velden);
    }
    Map<String, Object> gemeente = new HashMap<>();
    gemeente.put("inwoners", (int) Math.exp(tussen(Math.log(500), Math.log(2_000_000))));
    if (toeval.nextBoolean()) {
      gemeente.put("aandeelMacrobudget", tussen(0, 0.25));
      gemeente.put("aandeelGemeentefonds", tussen(0, 0.25));
    }
    return tool.invoer(
        Map.of("gemeente", gemeente, "aantallen", groepen, "parameters", parameters()));
  }

  /** Van elke vijf parameters ongeveer één, ergens tussen haar grenzen. */
  private Map<String, Object> parameters() {
    Map<String, Object> gekozen = new HashMap<>();
    for (Cell cel : tool.model().cells()) {
      Bounds grenzen = cel.range();
      if (cel.kind() == Cell.Kind.PARAMETER && toeval.nextInt(5) == 0) {
        gekozen.put(cel.name(), tussen(getal(grenzen.min()), getal(grenzen.max())));
      }
    }
    return gekozen;
  }

  private static double getal(@Nullable Formula grens) {
    if (grens instanceof Formula.Constant(double waarde)) {
      return waarde;
    }
    throw new IllegalStateException("grens is geen getal: " + grens);
  }

  private double tussen(double van, double tot) {
    return van + toeval.nextDouble() * (tot - van);
  }
}
