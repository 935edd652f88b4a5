package nl.loont.kern.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.loont.kern.model.Formula.Binary;
import nl.loont.kern.model.Formula.Choice;
import nl.loont.kern.model.Formula.Constant;
import nl.loont.kern.model.Formula.Negation;
import nl.loont.kern.model.Formula.Operator;
import nl.loont.kern.model.Formula.Reference;
import org.jspecify.annotations.Nullable;

/** Keurt de cellen van een model en zet ze in rekenvolgorde. */
final class ModelCheck {
  private final Map<String, Cell> cells;
  private final List<String> problems;
  private final List<Cell> order = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private final Set<String> path = new LinkedHashSet<>();

  private ModelCheck(Map<String, Cell> cells, List<String> problems) {
    this.cells = cells;
    this.problems = problems;
  }

  /** Rekenvolgorde van de cellen; wat niet klopt komt in {@code problems}. */
  static List<Cell> order(Map<String, Cell> cells, List<String> problems) {
    ModelCheck check = new ModelCheck(cells, problems);
    cells.values().forEach(check::references);
    cells.values().forEach(check::visit);
    cells.values().forEach(check::units);
    return check.order;
  }

  private static Stream<Formula> formulas(Cell cell) {
    return Stream.of(
            Optional.of(cell.formula()),
            Optional.ofNullable(cell.range().min()),
            Optional.ofNullable(cell.range().max()),
            Optional.ofNullable(cell.warning().min()),
            Optional.ofNullable(cell.warning().max()))
        .flatMap(Optional::stream);
  }

  private void references(Cell cell) {
    formulas(cell)
        .flatMap(formula -> formula.references().stream())
        .distinct()
        .filter(name -> !cells.containsKey(name))
        .forEach(name ->
            problems.add("cel '%s' verwijst naar onbekende cel '%s'".formatted(cell.name(), name)));
  }

  private void visit(Cell cell) {
    if (done.contains(cell.name())) {
      return;
    }
    if (!path.add(cell.name())) {
      List<String> circle = new ArrayList<>(path);
      circle = circle.subList(circle.indexOf(cell.name()), circle.size());
      problems.add("kringverwijzing: %s → %s".formatted(String.join(" → ", circle), cell.name()));
      done.add(cell.name());
      return;
    }
    for (String name : cell.formula().references()) {
      Cell next = cells.get(name);
      if (next != null) {
        visit(next);
      }
    }
    path.remove(cell.name());
    if (done.add(cell.name())) {
      order.add(cell);
    }
  }

  private void units(Cell cell) {
    formulas(cell)
        .filter(formula -> cells.keySet().containsAll(formula.references()))
        .forEach(formula -> {
          try {
            // Een los getal heeft nog geen eenheid en neemt die van zijn cel aan.
            Dimension found = dimension(formula);
            if (found != null && !found.equals(cell.unit().dimension())) {
              throw new IllegalArgumentException(
                  "uitkomst is %s, de cel is %s".formatted(found, cell.unit().dimension()));
            }
          } catch (IllegalArgumentException e) {
            problems.add(
                "eenheden in cel '%s' kloppen niet: %s".formatted(cell.name(), e.getMessage()));
          }
        });
  }

  /** Dimensie van een formule; {@code null} voor een getal dat elke dimensie mag aannemen. */
  private @Nullable Dimension dimension(Formula formula) {
    return switch (formula) {
      case Constant _ -> null;
      case Reference(String name) ->
          Objects.requireNonNull(cells.get(name), name).unit().dimension();
      case Negation(Formula operand) -> dimension(operand);
      case Binary(Operator operator, Formula left, Formula right) -> {
        Dimension a = dimension(left);
        Dimension b = dimension(right);
        yield switch (operator) {
          case MULTIPLY -> a == null ? b : b == null ? a : a.times(b);
          case DIVIDE -> b == null ? a : (a == null ? Dimension.NONE : a).per(b);
          case ADD, SUBTRACT, MIN, MAX -> same(a, b, formula);
        };
      }
      case Choice(Formula left, Formula right, Formula then, Formula otherwise) -> {
        same(dimension(left), dimension(right), formula);
        yield same(dimension(then), dimension(otherwise), formula);
      }
    };
  }

  private static @Nullable Dimension same(
      @Nullable Dimension a, @Nullable Dimension b, Formula formula) {
    if (a == null) {
      return b;
    }
    if (b != null && !a.equals(b)) {
      throw new IllegalArgumentException(
          "%s en %s in '%s'".formatted(a, b, FormulaText.code(formula)));
    }
    return a;
  }
}
