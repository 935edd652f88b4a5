package nl.loont.kern.model;

import nl.loont.kern.model.Formula.Binary;
import nl.loont.kern.model.Formula.Choice;
import nl.loont.kern.model.Formula.Constant;
import nl.loont.kern.model.Formula.Negation;
import nl.loont.kern.model.Formula.Reference;

/** Rekent een losse formule uit over al berekende cellen; voor grenzen, die geen cel zijn. */
final class Evaluation {
  private Evaluation() {}

  static double of(Formula formula, Values values) {
    return switch (formula) {
      case Constant(double value) -> value;
      case Reference(String cell) -> values.get(cell);
      case Negation(Formula operand) -> -of(operand, values);
      case Binary(Formula.Operator operator, Formula left, Formula right) -> {
        double a = of(left, values);
        double b = of(right, values);
        yield switch (operator) {
          case ADD -> a + b;
          case SUBTRACT -> a - b;
          case MULTIPLY -> a * b;
          case DIVIDE -> a / b;
          case MIN -> Math.min(a, b);
          case MAX -> Math.max(a, b);
        };
      }
      case Choice(Formula left, Formula right, Formula then, Formula otherwise) ->
          of(left, values) >= of(right, values) ? of(then, values) : of(otherwise, values);
    };
  }
}
