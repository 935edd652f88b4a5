package nl.loont.kern.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documentatie van een model in Markdown: elke cel met eenheid, basiswaarde, grenzen, merk en bron.
 */
public final class Documentation {
  private static final Notation NOTATION = Notation.NEDERLANDS;

  private Documentation() {}

  /**
   * Schrijft de documentatie.
   *
   * @param model het model
   * @param sheets indeling in hoofdstukken; cellen buiten de indeling komen er niet in
   */
  public static String markdown(Model model, List<Sheet> sheets) {
    Values basis = model.evaluate(java.util.Map.of());
    StringBuilder out = new StringBuilder("# ").append(model.title()).append("\n\n");
    out.append("Gemaakt uit de modeldefinitie; niet met de hand bijwerken.\n\n");
    out.append("Merken:");
    for (Merk merk : Merk.values()) {
      out.append(' ').append("**").append(merk).append("** ").append(merk.uitleg()).append(';');
    }
    out.setCharAt(out.length() - 1, '.');
    out.append("\n");
    for (Sheet sheet : sheets) {
      out.append("\n## ").append(sheet.name()).append("\n");
      for (Sheet.Table table : sheet.tables()) {
        out.append("\n### ").append(table.title()).append("\n\n");
        out.append(
            "| cel | omschrijving | eenheid | basis | toegestaan | merk | bron | formule |\n");
        out.append("|---|---|---|---|---|---|---|---|\n");
        table.rows().stream()
            .flatMap(Sheet.Row::named)
            .forEach(name -> row(model.cell(name), basis, out));
      }
    }
    return out.toString();
  }

  private static void row(Cell cell, Values basis, StringBuilder out) {
    String formula =
        cell.formula() instanceof Formula.Constant ? "" : FormulaText.code(cell.formula());
    out.append(
        "| `%s` | %s | %s | %s | %s | %s | %s | %s |\n"
            .formatted(
                cell.name(),
                escape(cell.label() + (cell.note().isEmpty() ? "" : ". " + cell.note())),
                cell.unit().label(),
                cell.kind() == Cell.Kind.COMPUTED
                    ? ""
                    : NOTATION.exact(cell.unit(), basis.get(cell.name())),
                cell.editable() ? escape(range(cell)) : "",
                cell.merk(),
                escape(cell.source().toString()),
                formula.isEmpty() ? "" : "`" + formula + "`"));
  }

  /**
   * De grenzen van een cel als tekst; leeg als er geen zijn, een formule als zij van cellen
   * afhangen.
   */
  public static String range(Cell cell) {
    Bounds bounds = cell.range();
    if (bounds.isEmpty()) {
      return "";
    }
    if (fixed(bounds.min()) && fixed(bounds.max())) {
      return NOTATION.range(
          cell.unit(), value(bounds.min()), bounds.minExclusive(), value(bounds.max()));
    }
    String min = bounds.min() == null ? "" : bound(cell, bounds.min()) + " ";
    String max = bounds.max() == null ? "" : "t/m " + bound(cell, bounds.max());
    return (bounds.minExclusive() ? "meer dan " : max.isEmpty() ? "vanaf " : "")
        + (min + max).strip();
  }

  private static boolean fixed(@Nullable Formula bound) {
    return bound == null || bound instanceof Formula.Constant;
  }

  private static @Nullable Double value(@Nullable Formula bound) {
    return bound instanceof Formula.Constant(double value) ? (Double) value : null;
  }

  private static String bound(Cell cell, Formula formula) {
    return formula instanceof Formula.Constant(double value)
        ? NOTATION.number(cell.unit().percent() ? value * 100 : value)
        : FormulaText.code(formula);
  }

  private static String escape(String text) {
    return text.replace("|", "\\|");
  }
}
