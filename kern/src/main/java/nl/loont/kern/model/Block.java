package nl.loont.kern.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rekenblok: een model doorgerekend voor een aantal gevallen tegelijk, op rijen van {@code double}.
 *
 * <p>Zet de waarden die per geval verschillen met {@link #set}, roep {@link #evaluate} aan en lees
 * de uitkomsten met {@link #get}. Wat voor alle gevallen gelijk is wordt maar één keer gerekend.
 * Een blok is niet geschikt voor gebruik door meer draden tegelijk; maak er een per draad.
 */
public final class Block {
  private final Model model;
  private final Program program;
  private final int size;
  private final double[] @Nullable [] overrides;
  private final double[][] registers;
  private final double[] @Nullable [] owned;
  private boolean evaluated;

  Block(Model model, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("een blok telt minstens één geval, niet " + size);
    }
    this.model = model;
    this.program = model.program();
    this.size = size;
    this.overrides = new double[model.cells().size()][];
    this.registers = new double[program.registers()][];
    this.owned = new double[program.registers()][];
    program.constants().forEach((value, register) -> registers[register] = new double[] {value});
  }

  /** Aantal gevallen in het blok. */
  public int size() {
    return size;
  }

  /**
   * Zet een cel voor elk geval apart; {@code NaN} betekent "niets ingevuld, gebruik de formule".
   *
   * @param values een waarde per geval; de rij wordt niet gekopieerd
   * @throws IllegalArgumentException als de cel niet bestaat, berekend is, of de lengte niet klopt
   */
  public void set(String cell, double[] values) {
    if (values.length != size) {
      throw new IllegalArgumentException(
          "cel '%s': %d waarden voor %d gevallen".formatted(cell, values.length, size));
    }
    override(cell, values);
  }

  /** Zet een cel voor alle gevallen op dezelfde waarde. */
  public void set(String cell, double value) {
    override(cell, new double[] {value});
  }

  private void override(String name, double[] values) {
    if (model.cell(name).kind() == Cell.Kind.COMPUTED) {
      throw new IllegalArgumentException(
          "cel '" + name + "' wordt berekend en kan niet gezet worden");
    }
    overrides[model.index(name)] = values;
    evaluated = false;
  }

  /** Rekent alle cellen door. */
  public void evaluate() {
    for (int cell = 0; cell < overrides.length; cell++) {
      double[] given = overrides[cell];
      if (given != null && complete(given)) {
        registers[cell] = given;
        continue;
      }
      for (Program.Step step : program.steps(cell)) {
        run(step);
      }
      if (given != null) {
        registers[cell] = overlay(registers[cell], given);
      }
    }
    evaluated = true;
  }

  /**
   * Uitkomst van een cel: een waarde per geval.
   *
   * @throws IllegalStateException als er na de laatste {@link #set} niet gerekend is
   */
  public double[] get(String cell) {
    double[] values = column(model.index(cell));
    return values.length == size ? values.clone() : broadcast(values);
  }

  /** Uitkomst van een cel voor één geval. */
  public double get(String cell, int index) {
    return at(column(model.index(cell)), index);
  }

  /** Alle uitkomsten van één geval, in rekenvolgorde van de cellen. */
  double[] row(int index) {
    double[] row = new double[overrides.length];
    for (int cell = 0; cell < row.length; cell++) {
      row[cell] = at(column(cell), index);
    }
    return row;
  }

  private double[] column(int cell) {
    if (!evaluated) {
      throw new IllegalStateException("roep eerst evaluate() aan");
    }
    return registers[cell];
  }

  private static double at(double[] values, int index) {
    return values[values.length == 1 ? 0 : index];
  }

  private double[] broadcast(double[] single) {
    double[] values = new double[size];
    Arrays.fill(values, single[0]);
    return values;
  }

  private static boolean complete(double[] given) {
    for (double value : given) {
      if (Double.isNaN(value)) {
        return false;
      }
    }
    return true;
  }

  private double[] overlay(double[] computed, double[] given) {
    double[] result = new double[Math.max(computed.length, given.length)];
    for (int i = 0; i < result.length; i++) {
      double own = at(given, i);
      result[i] = Double.isNaN(own) ? at(computed, i) : own;
    }
    return result;
  }

  private void run(Program.Step step) {
    double[] a = registers[step.a()];
    switch (step.op()) {
      case COPY -> registers[step.target()] = a;
      case NEGATE -> {
        double[] target = target(step.target(), a.length);
        for (int i = 0; i < target.length; i++) {
          target[i] = -a[i];
        }
      }
      case CHOOSE -> choose(step, a);
      default -> binary(step, a, registers[step.b()]);
    }
  }

  private void binary(Program.Step step, double[] left, double[] right) {
    int length = Math.max(left.length, right.length);
    double[] a = left.length == length ? left : broadcast(left);
    double[] b = right.length == length ? right : broadcast(right);
    double[] target = target(step.target(), length);
    switch (step.op()) {
      case ADD -> {
        for (int i = 0; i < length; i++) {
          target[i] = a[i] + b[i];
        }
      }
      case SUBTRACT -> {
        for (int i = 0; i < length; i++) {
          target[i] = a[i] - b[i];
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < length; i++) {
          target[i] = a[i] * b[i];
        }
      }
      case DIVIDE -> {
        for (int i = 0; i < length; i++) {
          target[i] = a[i] / b[i];
        }
      }
      case MIN -> {
        for (int i = 0; i < length; i++) {
          target[i] = Math.min(a[i], b[i]);
        }
      }
      case MAX -> {
        for (int i = 0; i < length; i++) {
          target[i] = Math.max(a[i], b[i]);
        }
      }
      default -> throw new IllegalStateException("geen bewerking op twee getallen: " + step.op());
    }
  }

  private void choose(Program.Step step, double[] a) {
    double[] b = registers[step.b()];
    double[] c = registers[step.c()];
    double[] d = registers[step.d()];
    int length = Math.max(Math.max(a.length, b.length), Math.max(c.length, d.length));
    double[] target = target(step.target(), length);
    for (int i = 0; i < length; i++) {
      target[i] = at(a, i) >= at(b, i) ? at(c, i) : at(d, i);
    }
  }

  /**
   * Rij om in te schrijven. Een rij die een COPY of {@link #set} hier heeft neergelegd kan van een
   * ander zijn; die wordt niet hergebruikt.
   */
  private double[] target(int register, int length) {
    double[] values = owned[register];
    if (values == null || values.length != length) {
      values = new double[length];
      owned[register] = values;
    }
    registers[register] = values;
    return values;
  }
}
