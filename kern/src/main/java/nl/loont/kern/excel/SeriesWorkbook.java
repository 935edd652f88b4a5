package nl.loont.kern.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Formula;
import nl.loont.kern.model.FormulaText;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Values;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Werkmap met een reeks van gevallen, een kolom per geval, met levende formules; vooraan een blad
 * dat ze per groep samenneemt, zoals delen van een maand. De gevallen mogen van verschillende
 * modellen zijn: een cel die een model niet kent blijft in die kolom leeg.
 */
public final class SeriesWorkbook {
  /** Kolommen voor het eerste geval: omschrijving, eenheid en bron. */
  private static final int FIRST = 3;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles = new Styles(workbook);
  private final List<Case> cases;
  private final Map<String, String> rows = new HashMap<>();

  private SeriesWorkbook(List<Case> cases) {
    this.cases = cases;
  }

  /**
   * Eén geval.
   *
   * @param group waar het bij hoort; gevallen van een groep staan achter elkaar
   * @param name opschrift van de kolom
   * @param values uitkomst
   */
  public record Case(String group, String name, Values values) {}

  /**
   * Kolom van het overzicht: de som over een groep, op de cent.
   *
   * @param title opschrift
   * @param cell cel die opgeteld wordt
   * @param weight cel waarmee elk geval weegt, of leeg
   */
  public record Total(String title, String cell, String weight) {}

  /**
   * Schrijft de werkmap.
   *
   * @param cases minstens een geval
   * @param sheets indeling; tabellen van een kolom met elke cel waarnaar een formule verwijst
   * @param totals kolommen van het overzicht
   * @param remarks regels op het voorblad, de eerste als titel
   * @throws IOException als het schrijven mislukt
   */
  public static void write(
      List<Case> cases,
      List<Sheet> sheets,
      List<Total> totals,
      List<String> remarks,
      OutputStream out)
      throws IOException {
    SeriesWorkbook writer = new SeriesWorkbook(cases);
    try (writer.workbook) {
      ModelWorkbook.cover(writer.workbook, writer.styles, remarks);
      XSSFSheet overview = writer.workbook.createSheet("Overzicht");
      sheets.forEach(writer::locate);
      sheets.forEach(writer::fill);
      writer.overview(overview, totals);
      ModelWorkbook.finish(writer.workbook, remarks.getFirst(), out);
    }
  }

  private void locate(Sheet sheet) {
    int row = 1;
    for (Sheet.Table table : sheet.tables()) {
      row++;
      for (Sheet.Row line : table.rows()) {
        rows.put(name(line), "'%s'!%%s%d".formatted(sheet.name(), ++row));
      }
    }
  }

  private static String name(Sheet.Row line) {
    return Objects.requireNonNull(line.cells().getFirst(), "regel zonder cel");
  }

  private String place(String cell, int index) {
    String pattern = rows.get(cell);
    if (pattern == null) {
      throw new IllegalArgumentException("cel '" + cell + "' staat niet in de indeling");
    }
    return pattern.formatted("$" + CellReference.convertNumToColString(FIRST + index) + "$");
  }

  private void fill(Sheet sheet) {
    XSSFSheet target = workbook.createSheet(sheet.name());
    target.setColumnWidth(0, 52 * 256);
    target.setColumnWidth(1, 18 * 256);
    target.setColumnWidth(2, 40 * 256);
    Row header = target.createRow(0);
    List<String> titles = new ArrayList<>(List.of("", "Eenheid", "Bron"));
    cases.forEach(c -> titles.add(c.name()));
    for (int i = 0; i < titles.size(); i++) {
      text(header, i, titles.get(i), styles.header());
      if (i >= FIRST) {
        target.setColumnWidth(i, 15 * 256);
      }
    }
    int row = 1;
    for (Sheet.Table table : sheet.tables()) {
      text(target.createRow(row++), 0, table.title(), styles.title());
      for (Sheet.Row line : table.rows()) {
        line(target.createRow(row++), line);
      }
    }
    target.createFreezePane(FIRST, 1);
  }

  private void line(Row row, Sheet.Row line) {
    String name = name(line);
    text(row, 0, line.label(), line.total() ? styles.boldText() : styles.text());
    for (int i = 0; i < cases.size(); i++) {
      Values values = cases.get(i).values();
      if (values.model().has(name)) {
        Cell cell = values.model().cell(name);
        text(row, 1, cell.unit().label(), styles.text());
        text(row, 2, cell.merk() + ": " + cell.source(), styles.text());
        value(row, i, cell, line.total());
      }
    }
  }

  private void value(Row row, int index, Cell cell, boolean total) {
    Values values = cases.get(index).values();
    boolean given = values.overridden().contains(cell.name());
    var target = row.createCell(FIRST + index);
    if (!given && !(cell.formula() instanceof Formula.Constant)) {
      target.setCellFormula(
          new FormulaText(
                  name -> place(name, index), FormulaText::plain, FormulaText.Symbols.SPREADSHEET)
              .write(cell.formula()));
    }
    target.setCellValue(values.get(cell.name())); // bij een formule is dit de bewaarde uitkomst
    target.setCellStyle(styles.value(cell, given && cell.editable(), total, false));
  }

  private void overview(XSSFSheet target, List<Total> totals) {
    Map<String, int[]> groups = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      int at = i;
      groups.compute(
          cases.get(i).group(), (_, span) -> new int[] {span == null ? at : span[0], at});
    }
    Row header = target.createRow(0);
    for (int i = 0; i < totals.size(); i++) {
      text(header, 1 + i, totals.get(i).title(), styles.header());
      target.setColumnWidth(1 + i, 24 * 256);
    }
    int row = 1;
    for (Map.Entry<String, int[]> group : groups.entrySet()) {
      Row line = target.createRow(row++);
      text(line, 0, group.getKey(), styles.text());
      for (int i = 0; i < totals.size(); i++) {
        sum(line, 1 + i, totals.get(i), group.getValue());
      }
    }
    Row last = target.createRow(row);
    text(last, 0, "Samen", styles.boldText());
    for (int i = 0; i < totals.size(); i++) {
      String column = CellReference.convertNumToColString(1 + i);
      var cell = last.createCell(1 + i);
      cell.setCellFormula("SUM(%s2:%s%d)".formatted(column, column, row));
      cell.setCellStyle(style(totals.get(i), true));
    }
    target.setColumnWidth(0, 14 * 256);
    target.createFreezePane(1, 1);
  }

  private void sum(Row row, int column, Total total, int[] span) {
    String what = range(total.cell(), span);
    String sum =
        total.weight().isEmpty()
            ? "SUM(%s)".formatted(what)
            : "SUMPRODUCT(%s,%s)".formatted(what, range(total.weight(), span));
    var cell = row.createCell(column);
    cell.setCellFormula("ROUND(%s,2)".formatted(sum));
    cell.setCellStyle(style(total, false));
  }

  private CellStyle style(Total total, boolean bold) {
    return styles.value(cases.getFirst().values().model().cell(total.cell()), false, bold, false);
  }

  private String range(String cell, int[] span) {
    String end = place(cell, span[1]);
    return place(cell, span[0]) + ":" + end.substring(end.indexOf('!') + 1);
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
