package nl.loont.kern.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Uitleg van één cijfer: de cel, haar waarde, haar formule, en de uitleg van alles waar zij van
 * afhangt, tot aan de invoer en haar bronnen.
 */
public final class Explanation {
  private final Values values;
  private final Cell cell;

  private Explanation(Values values, Cell cell) {
    this.values = values;
    this.cell = cell;
  }

  /**
   * Uitleg van een cel.
   *
   * @throws IllegalArgumentException als het model de cel niet kent
   */
  public static Explanation of(Values values, String cell) {
    return new Explanation(values, values.model().cell(cell));
  }

  /** De uitgelegde cel. */
  public Cell cell() {
    return cell;
  }

  /** Haar waarde, onafgerond. */
  public double value() {
    return values.get(cell.name());
  }

  /** Haar waarde als tekst: een gegeven zoals het is, een uitkomst op de cent. */
  public String text(Notation notation) {
    return isLeaf() ? notation.exact(cell.unit(), value()) : notation.precise(cell.unit(), value());
  }

  /** Of de gebruiker deze waarde zelf heeft ingevuld; de formule doet dan niet mee. */
  public boolean overridden() {
    return values.overridden().contains(cell.name());
  }

  /** Of de cel een gegeven is: ingevuld, of een vast getal zonder verdere herkomst. */
  public boolean isLeaf() {
    return overridden() || cell.formula().references().isEmpty();
  }

  /** De formule in woorden. */
  public String words(
      Function<Cell, String> label, FormulaText.Symbols symbols, Notation notation) {
    return new FormulaText(
            name -> label.apply(values.model().cell(name)), notation::number, symbols)
        .write(cell.formula());
  }

  /** De formule met de waarden van dit geval ingevuld. */
  public String numbers(FormulaText.Symbols symbols, Notation notation) {
    return new FormulaText(
            name -> {
              String text = of(values, name).text(notation);
              return text.startsWith("-") ? "(" + text + ")" : text;
            },
            notation::number,
            symbols)
        .write(cell.formula());
  }

  /** Uitleg van de cellen waar deze rechtstreeks van afhangt; leeg bij een gegeven. */
  public List<Explanation> inputs() {
    return isLeaf()
        ? List.of()
        : cell.formula().references().stream().map(name -> of(values, name)).toList();
  }

  /** De gegevens waar het cijfer uiteindelijk op rust, elk één keer. */
  public List<Explanation> leaves() {
    Map<String, Explanation> found = new LinkedHashMap<>();
    collect(this, new LinkedHashMap<>(), found);
    return List.copyOf(found.values());
  }

  private static void collect(
      Explanation node, Map<String, Boolean> seen, Map<String, Explanation> found) {
    if (seen.put(node.cell.name(), true) != null) {
      return;
    }
    if (node.isLeaf()) {
      found.put(node.cell.name(), node);
    }
    node.inputs().forEach(input -> collect(input, seen, found));
  }
}
