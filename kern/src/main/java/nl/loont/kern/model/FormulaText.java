package nl.loont.kern.model;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import nl.loont.kern.model.Formula.Binary;
import nl.loont.kern.model.Formula.Choice;
import nl.loont.kern.model.Formula.Constant;
import nl.loont.kern.model.Formula.Negation;
import nl.loont.kern.model.Formula.Operator;
import nl.loont.kern.model.Formula.Reference;

/**
 * Zet een formule om in tekst: in woorden, met ingevulde getallen, of in de taal van een ander
 * programma.
 *
 * @param reference hoe een verwijzing naar een cel heet
 * @param number hoe een getal geschreven wordt
 * @param symbols de tekens van de doeltaal
 */
public record FormulaText(
    Function<String, String> reference, DoubleFunction<String> number, Symbols symbols) {

  /**
   * Tekens van een doeltaal.
   *
   * @param minus minteken
   * @param times maalteken
   * @param divide deelteken
   * @param min functie voor de kleinste van twee
   * @param max functie voor de grootste van twee
   * @param choice patroon met vier plaatsen: links, rechts, dan, anders
   * @param separator scheidingsteken tussen argumenten
   */
  public record Symbols(
      String minus,
      String times,
      String divide,
      String min,
      String max,
      String choice,
      String separator) {

    /** Nederlands, voor mensen. */
    public static final Symbols NEDERLANDS =
        new Symbols(
            " − ",
            " × ",
            " ÷ ",
            "laagste van ",
            "hoogste van ",
            "als %1$s ≥ %2$s dan %3$s, anders %4$s",
            "; ");

    /** Engels, voor mensen. */
    public static final Symbols ENGLISH =
        new Symbols(
            " − ",
            " × ",
            " ÷ ",
            "lowest of ",
            "highest of ",
            "if %1$s ≥ %2$s then %3$s, otherwise %4$s",
            "; ");

    /** Spreadsheet, in de bestandsvorm van OOXML. */
    public static final Symbols SPREADSHEET =
        new Symbols("-", "*", "/", "MIN", "MAX", "IF(%1$s>=%2$s,%3$s,%4$s)", ",");

    /** De eigen schrijfwijze, zoals {@link Formula#parse} haar leest. */
    static final Symbols CODE =
        new Symbols(" - ", " * ", " / ", "min", "max", "als(%1$s >= %2$s, %3$s, %4$s)", ", ");
  }

  /** De formule in haar eigen schrijfwijze. */
  public static String code(Formula formula) {
    return new FormulaText(name -> name, FormulaText::plain, Symbols.CODE).write(formula);
  }

  /** Getal zonder overbodige decimalen, met een punt. */
  public static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** De formule als tekst. */
  public String write(Formula formula) {
    return write(formula, 0);
  }

  private String write(Formula formula, int surrounding) {
    return switch (formula) {
      case Constant(double value) -> number.apply(value);
      case Reference(String cell) -> reference.apply(cell);
      case Negation(Formula operand) ->
          bracket(symbols.minus.strip() + write(operand, 3), 2, surrounding);
      case Binary(Operator operator, Formula left, Formula right) ->
          switch (operator) {
            case ADD -> infix(left, " + ", right, 1, 2, surrounding);
            case SUBTRACT -> infix(left, symbols.minus, right, 1, 2, surrounding);
            case MULTIPLY -> infix(left, symbols.times, right, 2, 3, surrounding);
            case DIVIDE -> infix(left, symbols.divide, right, 2, 3, surrounding);
            case MIN -> call(symbols.min, left, right);
            case MAX -> call(symbols.max, left, right);
          };
      case Choice(Formula left, Formula right, Formula then, Formula otherwise) -> {
        String text =
            symbols.choice.formatted(write(left), write(right), write(then), write(otherwise));
        yield symbols.choice.endsWith(")") ? text : bracket(text, 0, surrounding);
      }
    };
  }

  /** Haakjes om elke rechterkant van gelijke voorrang: een andere volgorde rondt anders af. */
  private String infix(
      Formula left, String sign, Formula right, int own, int needed, int surrounding) {
    return bracket(write(left, own) + sign + write(right, needed), own, surrounding);
  }

  private String call(String function, Formula left, Formula right) {
    return function + "(" + write(left) + symbols.separator + write(right) + ")";
  }

  private static String bracket(String text, int own, int surrounding) {
    return own < surrounding ? "(" + text + ")" : text;
  }
}
