package nl.loont.app.cli;

import java.util.HashSet;
import java.util.Set;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Explanation;
import nl.loont.kern.model.FormulaText.Symbols;
import nl.loont.kern.model.Notation;

/** De uitleg van een cijfer als ingesprongen tekst, tot aan de invoer en haar bronnen. */
final class Uitlegtekst {
  private static final Notation NL = Notation.NEDERLANDS;

  private final StringBuilder out = new StringBuilder();
  private final Set<String> told = new HashSet<>();

  private Uitlegtekst() {}

  static String van(Explanation explanation) {
    Uitlegtekst text = new Uitlegtekst();
    text.tell(explanation, 0);
    return text.out.toString();
  }

  private void tell(Explanation node, int depth) {
    Cell cell = node.cell();
    String indent = "  ".repeat(depth);
    out.append(indent)
        .append(cell.label())
        .append(" = ")
        .append(node.text(NL))
        .append("  [")
        .append(cell.merk())
        .append("; ")
        .append(node.overridden() ? "ingevuld" : cell.source())
        .append("]\n");
    if (!node.isLeaf()) {
      if (!told.add(cell.name())) {
        out.append(indent).append("  (hierboven uitgelegd)\n");
        return;
      }
      out.append(indent)
          .append("  = ")
          .append(node.words(Cell::label, Symbols.NEDERLANDS, NL))
          .append('\n');
      node.inputs().forEach(input -> tell(input, depth + 1));
    }
  }
}
