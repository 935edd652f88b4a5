package nl.loont.kern.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rekenblok: een model doorgerekend voor een aantal gevallen tegelijk, op rijen van {@code double}.
 *
 * <p>Zet de waarden die per geval verschillen met {@link #set}, roep {@link #evaluate} aan en lees
 * de uitkomsten met {@link #get}. Wat voor alle gevallen gelijk is wordt maar één keer gerekend, en
 * een volgende {@link #evaluate} rekent alleen na wat van de nieuw gezette cellen afhangt. Een blok
 * is niet geschikt voor gebruik door meer draden tegelijk; maak er een per draad.
 */
public final class Block {
  private final Model model;
  private final Program program;
  private final int size;
  private final double[] @Nullable [] overrides;
  private final double[][] registers;
  private final double[] @Nullable [] owned;
  private final boolean[] stale;
  private final double[] left;
  private final double[] right;
  private boolean evaluated;

  Block(Model model, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("een blok telt minstens één geval, niet " + size);
    }
    this.model = model;
    this.program = model.program();
    this.size = size;
    this.overrides = new double[model.cells().size()][];
    this.registers = program.initial();
    this.owned = new double[registers.length][];
    this.stale = new boolean[overrides.length];
    Arrays.fill(stale, true);
    this.left = new double[size];
    this.right = new double[size];
  }

  /** Aantal gevallen in het blok. */
  public int size() {
    return size;
  }

  /**
   * Zet een cel voor elk geval apart; {@code NaN} betekent "niets ingevuld, gebruik de formule".
   *
   * @param values een waarde per geval; de rij wordt niet gekopieerd, dus zet haar opnieuw nadat de
   *     inhoud veranderd is
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
    int cell = model.index(name);
    overrides[cell] = values;
    stale[cell] = true;
    evaluated = false;
  }

  /** Rekent alle cellen door die sinds de vorige keer veranderd kunnen zijn. */
  public void evaluate() {
    for (int cell = 0; cell < overrides.length; cell++) {
      stale[cell] |= readsStale(cell);
      if (!stale[cell]) {
        continue;
      }
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
    Arrays.fill(stale, false);
    evaluated = true;
  }

  private boolean readsStale(int cell) {
    for (int operand : program.operands(cell)) {
      if (stale[operand]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Uitkomst van een cel: een waarde per geval.
   *
   * @throws IllegalStateException als er na de laatste {@link #set} niet gerekend is
   */
  public double[] get(String cell) {
    double[] values = column(model.index(cell));
    double[] copy = new double[size];
    copyTo(copy, 0, values);
    return copy;
  }

  /**
   * Schrijft de uitkomst van een cel in een rij van de aanroeper, vanaf {@code offset}.
   *
   * @throws IndexOutOfBoundsException als de rij te kort is
   */
  public void copy(String cell, double[] target, int offset) {
    copyTo(target, offset, column(model.index(cell)));
  }

  private void copyTo(double[] target, int offset, double[] values) {
    if (values.length == size) {
      System.arraycopy(values, 0, target, offset, size);
    } else {
      Arrays.fill(target, offset, offset + size, values[0]);
    }
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

  private void binary(Program.Step step, double[] first, double[] second) {
    int length = Math.max(first.length, second.length);
    double[] a = spread(first, length, left);
    double[] b = spread(second, length, right);
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

  /** Een enkele waarde uitgesmeerd over een hulprij, zodat elke bewerking één eenvoudige lus is. */
  private static double[] spread(double[] values, int length, double[] helper) {
    if (values.length == length) {
      return values;
    }
    Arrays.fill(helper, values[0]);
    return helper;
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
