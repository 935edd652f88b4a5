package nl.loont.kern.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rekenmodel: benoemde cellen met formules over elkaar. Onveranderlijk; te delen tussen draden.
 *
 * <p>Maak een model met {@link #of}; een kringverwijzing, een onbekende cel of een eenheid die niet
 * klopt komt dan aan het licht, allemaal tegelijk.
 */
public final class Model {
  /** Deel van het bereik dat afvalt bij een grens die zelf verboden is. */
  private static final double EDGE = 1e-9;

  private final String title;
  private final Map<String, Cell> cells;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<Cell> order;
  private final Program program;

  private Model(String title, Map<String, Cell> cells, List<Cell> order) {
    this.title = title;
    this.cells = cells;
    this.order = List.copyOf(order);
    for (Cell cell : order) {
      index.put(cell.name(), index.size());
    }
    this.program = new Program(order, index);
  }

  /**
   * Maakt een model.
   *
   * @param title naam van het model
   * @param definitions de cellen, in de volgorde waarin een lezer ze wil zien
   * @throws ModelException als cellen dubbel of onbekend zijn, in een kring verwijzen of eenheden
   *     niet kloppen; de melding noemt alles wat mis is
   */
  public static Model of(String title, List<Cell> definitions) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Cell cell : definitions) {
      if (cells.put(cell.name(), cell) != null) {
        problems.add("cel '%s' is dubbel gedefinieerd".formatted(cell.name()));
      }
    }
    List<Cell> order = ModelCheck.order(cells, problems);
    if (!problems.isEmpty()) {
      throw new ModelException(title, problems);
    }
    return new Model(title, cells, order);
  }

  /** Naam van het model. */
  public String title() {
    return title;
  }

  /** Alle cellen, in de volgorde van de definitie. */
  public Collection<Cell> cells() {
    return cells.values();
  }

  /** Of het model deze cel kent. */
  public boolean has(String name) {
    return cells.containsKey(name);
  }

  /**
   * De cel met deze naam.
   *
   * @throws IllegalArgumentException als het model de cel niet kent
   */
  public Cell cell(String name) {
    Cell cell = cells.get(name);
    if (cell == null) {
      throw new IllegalArgumentException("model '%s' kent geen cel '%s'".formatted(title, name));
    }
    return cell;
  }

  /** Rekent één geval door. Zie {@link #block} voor de betekenis van de waarden. */
  public Values evaluate(Map<String, Double> overrides) {
    return evaluate(List.of(overrides)).getFirst();
  }

  /**
   * Rekent een lijst gevallen in één blok door.
   *
   * @param cases per geval de ingevulde cellen; wat ontbreekt volgt uit de formule van de cel
   * @throws IllegalArgumentException als een cel onbekend of berekend is
   */
  public List<Values> evaluate(List<Map<String, Double>> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    Block block = block(cases.size());
    Map<String, double[]> columns = new HashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      for (var entry : cases.get(i).entrySet()) {
        columns.computeIfAbsent(entry.getKey(), _ -> empty(cases.size()))[i] = entry.getValue();
      }
    }
    columns.forEach(block::set);
    block.evaluate();
    List<Values> results = new ArrayList<>(cases.size());
    for (int i = 0; i < cases.size(); i++) {
      results.add(new Values(this, block.row(i), filled(cases.get(i))));
    }
    return results;
  }

  /** De cellen met een waarde; {@code NaN} is "niets ingevuld". */
  private static Set<String> filled(Map<String, Double> overrides) {
    return overrides.entrySet().stream()
        .filter(entry -> !entry.getValue().isNaN())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static double[] empty(int size) {
    double[] values = new double[size];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  /** Rekenblok voor een aantal gevallen tegelijk. */
  public Block block(int size) {
    return new Block(this, size);
  }

  /**
   * Toetst alle invulbare cellen aan hun grenzen.
   *
   * @return eerst niets of fouten, daarna waarschuwingen, elk in de volgorde van de definitie
   */
  public List<Violation> check(Values values) {
    List<Violation> errors =
        editable().flatMap(cell -> violation(cell, cell.range(), values, true).stream()).toList();
    Set<Cell> wrong = errors.stream().map(Violation::cell).collect(Collectors.toSet());
    Stream<Violation> warnings =
        editable()
            .filter(cell -> !wrong.contains(cell))
            .flatMap(cell -> violation(cell, cell.warning(), values, false).stream());
    return Stream.concat(errors.stream(), warnings).toList();
  }

  /**
   * Het bereik waarin een cel mag lopen terwijl de rest van het geval gelijk blijft: haar eigen
   * grenzen, en die van cellen die naar haar verwijzen ("nuggers ten hoogste aantal"). Een grens
   * die zelf verboden is wordt net niet geraakt.
   *
   * @param values een geval dat aan alle grenzen voldoet
   * @throws IllegalArgumentException als de cel geen boven- of ondergrens heeft
   */
  public Range range(Values values, String name) {
    Bounds bounds = cell(name).range();
    if (bounds.min() == null || bounds.max() == null) {
      throw new IllegalArgumentException("cel '" + name + "' heeft geen bereik");
    }
    double low = Evaluation.of(bounds.min(), values);
    double high = Evaluation.of(bounds.max(), values);
    if (bounds.minExclusive()) {
      low += EDGE * (high - low);
    }
    double inside = Math.min(high, Math.max(low, values.get(name)));
    return new Range(edge(values, name, inside, low), edge(values, name, inside, high));
  }

  /** De verste waarde richting {@code end} waarbij de cellen die verwijzen nog voldoen. */
  private double edge(Values values, String name, double inside, double end) {
    if (fits(values, name, end)) {
      return end;
    }
    double good = inside;
    double bad = end;
    while (Math.abs(bad - good) > 1e-12 * Math.max(Math.abs(bad), Math.abs(good))) {
      double middle = (good + bad) / 2;
      if (fits(values, name, middle)) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return Math.abs(good - Math.rint(good)) < 1e-9 ? Math.rint(good) : good;
  }

  private boolean fits(Values values, String name, double value) {
    Values changed = values.with(name, value);
    return editable()
        .filter(cell -> cell.range().references().contains(name))
        .allMatch(cell -> violation(cell, cell.range(), changed, true).isEmpty());
  }

  private Stream<Cell> editable() {
    return cells.values().stream().filter(Cell::editable);
  }

  private static Optional<Violation> violation(
      Cell cell, Bounds bounds, Values values, boolean fatal) {
    double value = values.get(cell.name());
    Double min = bounds.min() == null ? null : Evaluation.of(bounds.min(), values);
    Double max = bounds.max() == null ? null : Evaluation.of(bounds.max(), values);
    boolean tooLow = min != null && (bounds.minExclusive() ? value <= min : value < min);
    boolean tooHigh = max != null && value > max;
    boolean broken = fatal && cell.whole() && value != Math.rint(value);
    return tooLow || tooHigh || broken || Double.isNaN(value)
        ? Optional.of(
            new Violation(
                cell,
                value,
                min,
                bounds.minExclusive(),
                max,
                tooLow,
                tooLow ? bounds.below() : tooHigh ? bounds.above() : "",
                fatal))
        : Optional.empty();
  }

  /** Waarde van een cel als niemand iets invult. */
  public double standard(String name) {
    return evaluate(Map.of()).get(name);
  }

  /** Alle cellen, elk na de cellen waar haar formule naar verwijst. */
  List<Cell> inOrder() {
    return order;
  }

  Program program() {
    return program;
  }

  int index(String name) {
    Integer position = index.get(name);
    if (position == null) {
      throw new IllegalArgumentException("model '%s' kent geen cel '%s'".formatted(title, name));
    }
    return position;
  }
}
