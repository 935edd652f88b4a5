package nl.loont.kern.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Uitkomst van een model voor één geval: een waarde per cel. */
public final class Values {
  private final Model model;
  private final double[] values;
  private final Set<String> overridden;

  Values(Model model, double[] values, Set<String> overridden) {
    this.model = model;
    this.values = values;
    this.overridden = Set.copyOf(overridden);
  }

  /** Het model waar de waarden bij horen. */
  public Model model() {
    return model;
  }

  /**
   * Waarde van een cel, onafgerond.
   *
   * @throws IllegalArgumentException als het model de cel niet kent
   */
  public double get(String cell) {
    return values[model.index(cell)] + 0.0; // -0,0 wordt 0,0: "min nul euro" bestaat niet
  }

  /** Hetzelfde geval met een eigen waarde voor één cel, opnieuw doorgerekend. */
  Values with(String cell, double value) {
    Map<String, Double> given = new HashMap<>();
    overridden.forEach(name -> given.put(name, get(name)));
    given.put(cell, value);
    return model.evaluate(given);
  }

  /** Namen van de cellen waarvoor een eigen waarde is ingevuld. */
  public Set<String> overridden() {
    return overridden;
  }
}
