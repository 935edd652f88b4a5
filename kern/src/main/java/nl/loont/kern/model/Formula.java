package nl.loont.kern.model;

import java.util.LinkedHashSet;
import java.util.Set;

/** Formule als boom over cellen. */
public sealed interface Formula {

  /** Vast getal zonder eenheid. */
  record Constant(double value) implements Formula {}

  /** Verwijzing naar een andere cel. */
  record Reference(String cell) implements Formula {}

  /** Bewerking op twee formules. */
  record Binary(Operator operator, Formula left, Formula right) implements Formula {}

  /** Tegengestelde. */
  record Negation(Formula operand) implements Formula {}

  /** {@code then} als {@code left >= right}, anders {@code otherwise}. */
  record Choice(Formula left, Formula right, Formula then, Formula otherwise) implements Formula {}

  /** Bewerkingen op twee getallen. */
  enum Operator {
    /** Som. */
    ADD,
    /** Verschil. */
    SUBTRACT,
    /** Product. */
    MULTIPLY,
    /** Quotiënt. */
    DIVIDE,
    /** Kleinste van twee. */
    MIN,
    /** Grootste van twee. */
    MAX
  }

  /**
   * Leest een formule uit tekst, bijvoorbeeld {@code (1 - loonwaarde.NBW) * loon.NBW}.
   *
   * <p>Toegestaan: getallen met een punt, celnamen, {@code + - * / ( )}, {@code min(a, b)}, {@code
   * max(a, b)} en {@code als(a >= b, dan, anders)}.
   *
   * @throws IllegalArgumentException als de tekst geen formule is; de melding noemt de plaats
   */
  static Formula parse(String text) {
    return new FormulaParser(text).parse();
  }

  /** Namen van de cellen waarnaar de formule verwijst, in volgorde van voorkomen. */
  default Set<String> references() {
    Set<String> names = new LinkedHashSet<>();
    collect(this, names);
    return names;
  }

  private static void collect(Formula formula, Set<String> names) {
    switch (formula) {
      case Constant(double _) -> {}
      case Reference(String cell) -> names.add(cell);
      case Negation(Formula operand) -> collect(operand, names);
      case Binary(Operator _, Formula left, Formula right) -> {
        collect(left, names);
        collect(right, names);
      }
      case Choice(Formula left, Formula right, Formula then, Formula otherwise) -> {
        collect(left, names);
        collect(right, names);
        collect(then, names);
        collect(otherwise, names);
      }
    }
  }
}
