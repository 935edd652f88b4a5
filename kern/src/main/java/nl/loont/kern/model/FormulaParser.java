package nl.loont.kern.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.loont.kern.model.Formula.Binary;
import nl.loont.kern.model.Formula.Choice;
import nl.loont.kern.model.Formula.Constant;
import nl.loont.kern.model.Formula.Negation;
import nl.loont.kern.model.Formula.Operator;
import nl.loont.kern.model.Formula.Reference;

/** Leest de tekst van een formule, van links naar rechts, met de gewone voorrang. */
final class FormulaParser {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");

  private final String text;
  private int at;

  FormulaParser(String text) {
    this.text = text;
  }

  Formula parse() {
    Formula formula = sum();
    skipSpace();
    if (at < text.length()) {
      throw error("einde van de formule verwacht");
    }
    return formula;
  }

  private Formula sum() {
    Formula left = product();
    while (true) {
      if (accept('+')) {
        left = new Binary(Operator.ADD, left, product());
      } else if (accept('-')) {
        left = new Binary(Operator.SUBTRACT, left, product());
      } else {
        return left;
      }
    }
  }

  private Formula product() {
    Formula left = factor();
    while (true) {
      if (accept('*')) {
        left = new Binary(Operator.MULTIPLY, left, factor());
      } else if (accept('/')) {
        left = new Binary(Operator.DIVIDE, left, factor());
      } else {
        return left;
      }
    }
  }

  private Formula factor() {
    if (accept('-')) {
      Formula operand = factor();
      return operand instanceof Constant(double value)
          ? new Constant(-value)
          : new Negation(operand);
    }
    if (accept('(')) {
      Formula inner = sum();
      expect(')');
      return inner;
    }
    skipSpace();
    if (at < text.length() && Character.isDigit(text.charAt(at))) {
      return new Constant(number());
    }
    if (at < text.length() && Character.isLetter(text.charAt(at))) {
      String name = name();
      return accept('(') ? call(name) : new Reference(name);
    }
    throw error("getal, celnaam of haakje verwacht");
  }

  private Formula call(String function) {
    return switch (function) {
      case "min", "max" -> {
        Formula left = sum();
        expect(',');
        Formula right = sum();
        expect(')');
        yield new Binary(function.equals("min") ? Operator.MIN : Operator.MAX, left, right);
      }
      case "als" -> {
        Formula left = sum();
        expect('>');
        expect('=');
        Formula right = sum();
        expect(',');
        Formula then = sum();
        expect(',');
        Formula otherwise = sum();
        expect(')');
        yield new Choice(left, right, then, otherwise);
      }
      default -> throw error("onbekende functie '" + function + "' (bekend: min, max, als)");
    };
  }

  private double number() {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw error("getal verwacht");
    }
    at = matcher.end();
    return Double.parseDouble(matcher.group());
  }

  private String name() {
    int start = at;
    while (at < text.length()
        && (text.charAt(at) == '.' || Character.isLetterOrDigit(text.charAt(at)))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean accept(char c) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw error("'" + c + "' verwacht");
    }
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException error(String reason) {
    return new IllegalArgumentException(
        "formule '%s', plaats %d: %s".formatted(text, at + 1, reason));
  }
}
