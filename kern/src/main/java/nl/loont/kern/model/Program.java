package nl.loont.kern.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Formula.Binary;
import nl.loont.kern.model.Formula.Choice;
import nl.loont.kern.model.Formula.Constant;
import nl.loont.kern.model.Formula.Negation;
import nl.loont.kern.model.Formula.Reference;

/**
 * De formules van een model, platgeslagen tot stappen op registers. Eén vertaling dient zowel één
 * geval als een blok; daardoor zijn hun uitkomsten tot op het laatste bit gelijk.
 *
 * <p>Register i hoort bij cel i (in rekenvolgorde); daarna volgen tussenresultaten en constanten.
 */
final class Program {
  /** Soort bewerking van een stap. */
  enum Op {
    COPY,
    NEGATE,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    MIN,
    MAX,
    CHOOSE
  }

  /** Eén stap: {@code target = op(a, b, c, d)}; ongebruikte registers staan op 0. */
  record Step(Op op, int target, int a, int b, int c, int d) {}

  private final List<List<Step>> stepsPerCell = new ArrayList<>();
  private final List<int[]> operandsPerCell = new ArrayList<>();
  private final Map<Double, Integer> constants = new HashMap<>();
  private final Map<String, Integer> cellIndex;
  private final double[][] initial;
  private int registers;

  Program(List<Cell> order, Map<String, Integer> cellIndex) {
    this.cellIndex = cellIndex;
    this.registers = order.size();
    for (int i = 0; i < order.size(); i++) {
      List<Step> steps = new ArrayList<>();
      compile(order.get(i).formula(), i, steps);
      stepsPerCell.add(List.copyOf(steps));
      operandsPerCell.add(
          order.get(i).formula().references().stream().mapToInt(this::index).toArray());
    }
    this.initial = new double[registers][];
    constants.forEach((value, register) -> initial[register] = new double[] {value});
  }

  List<Step> steps(int cell) {
    return stepsPerCell.get(cell);
  }

  /** De cellen waarvan de formule van een cel leest. */
  int[] operands(int cell) {
    return operandsPerCell.get(cell);
  }

  /**
   * Nieuwe registers met alleen de constanten gevuld. De rijen daarvan worden gedeeld en nooit
   * beschreven.
   */
  double[][] initial() {
    return initial.clone();
  }

  private void compile(Formula formula, int target, List<Step> steps) {
    switch (formula) {
      case Constant _, Reference _ ->
          steps.add(new Step(Op.COPY, target, operand(formula, steps), 0, 0, 0));
      case Negation(Formula operand) ->
          steps.add(new Step(Op.NEGATE, target, operand(operand, steps), 0, 0, 0));
      case Binary(Formula.Operator operator, Formula left, Formula right) -> {
        int a = operand(left, steps);
        int b = operand(right, steps);
        steps.add(new Step(op(operator), target, a, b, 0, 0));
      }
      case Choice(Formula left, Formula right, Formula then, Formula otherwise) -> {
        int a = operand(left, steps);
        int b = operand(right, steps);
        int c = operand(then, steps);
        int d = operand(otherwise, steps);
        steps.add(new Step(Op.CHOOSE, target, a, b, c, d));
      }
    }
  }

  private int operand(Formula formula, List<Step> steps) {
    return switch (formula) {
      case Constant(double value) -> constants.computeIfAbsent(value, _ -> registers++);
      case Reference(String cell) -> index(cell);
      default -> {
        int temporary = registers++;
        compile(formula, temporary, steps);
        yield temporary;
      }
    };
  }

  private int index(String cell) {
    Integer index = cellIndex.get(cell);
    if (index == null) {
      throw new IllegalStateException("cel '" + cell + "' ontbreekt");
    }
    return index;
  }

  private static Op op(Formula.Operator operator) {
    return switch (operator) {
      case ADD -> Op.ADD;
      case SUBTRACT -> Op.SUBTRACT;
      case MULTIPLY -> Op.MULTIPLY;
      case DIVIDE -> Op.DIVIDE;
      case MIN -> Op.MIN;
      case MAX -> Op.MAX;
    };
  }
}
