package nl.loont.kern.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Formula.Binary;
import nl.loont.kern.model.Formula.Choice;
import nl.loont.kern.model.Formula.Constant;
import nl.loont.kern.model.Formula.Negation;
import nl.loont.kern.model.Formula.Reference;

/**
 * Afgeleiden van één uitkomst naar alle cellen die een waarde kunnen krijgen, in één gang terug
 * door de formules (omgekeerde automatische differentiatie). Exact; bij {@code min}, {@code max} en
 * {@code als} telt de tak die op dit punt geldt.
 */
public final class Gradient {
  private final Values values;
  private final Map<String, Double> slopes = new HashMap<>();

  private Gradient(Values values) {
    this.values = values;
  }

  /**
   * De afgeleiden van een uitkomst.
   *
   * @param values het punt waar de afgeleiden gelden
   * @param output naam van de uitkomst
   * @return per cel van wie de uitkomst afhangt hoeveel zij verandert per eenheid van die cel, als
   *     de cel zelf een andere waarde krijgt
   */
  public static Map<String, Double> of(Values values, String output) {
    Gradient gradient = new Gradient(values);
    gradient.slopes.put(values.model().cell(output).name(), 1.0);
    List<Cell> order = values.model().inOrder();
    for (Cell cell : order.reversed()) {
      Double slope = gradient.slopes.get(cell.name());
      if (slope != null && !values.overridden().contains(cell.name())) {
        gradient.spread(cell.formula(), slope);
      }
    }
    return gradient.slopes;
  }

  private void spread(Formula formula, double slope) {
    switch (formula) {
      case Constant _ -> {}
      case Reference(String cell) -> slopes.merge(cell, slope, Double::sum);
      case Negation(Formula operand) -> spread(operand, -slope);
      case Binary(Formula.Operator operator, Formula left, Formula right) -> {
        double a = Evaluation.of(left, values);
        double b = Evaluation.of(right, values);
        switch (operator) {
          case ADD -> both(left, slope, right, slope);
          case SUBTRACT -> both(left, slope, right, -slope);
          case MULTIPLY -> both(left, slope * b, right, slope * a);
          case DIVIDE -> both(left, slope / b, right, -slope * a / (b * b));
          case MIN -> spread(a <= b ? left : right, slope);
          case MAX -> spread(a >= b ? left : right, slope);
        }
      }
      case Choice(Formula left, Formula right, Formula then, Formula otherwise) ->
          spread(
              Evaluation.of(left, values) >= Evaluation.of(right, values) ? then : otherwise,
              slope);
    }
  }

  private void both(Formula left, double slopeLeft, Formula right, double slopeRight) {
    spread(left, slopeLeft);
    spread(right, slopeRight);
  }
}
