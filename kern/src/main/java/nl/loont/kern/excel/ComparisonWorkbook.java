package nl.loont.kern.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Values;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Werkmap met enkele gevallen van één model: van elk alle bladen met levende formules, en vooraan
 * een blad dat elke uitkomst naast elkaar zet, met het verschil met het eerste geval.
 */
public final class ComparisonWorkbook {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles = new Styles(workbook);
  private final List<Case> cases;
  private final List<ModelWorkbook> parts = new ArrayList<>();

  private ComparisonWorkbook(List<Case> cases) {
    this.cases = cases;
    for (int i = 0; i < cases.size(); i++) {
      parts.add(new ModelWorkbook(cases.get(i).values(), (i + 1) + " ", workbook, styles));
    }
  }

  /**
   * Eén geval.
   *
   * @param name naam
   * @param values uitkomst
   */
  public record Case(String name, Values values) {}

  /**
   * Schrijft de werkmap.
   *
   * @param sheets bladen van elk geval
   * @param compared het blad waarvan elke cel vergeleken wordt; hoort bij {@code sheets}
   * @param remarks regels op het voorblad, de eerste als titel
   * @throws IOException als het schrijven mislukt
   */
  public static void write(
      List<Case> cases, List<Sheet> sheets, Sheet compared, List<String> remarks, OutputStream out)
      throws IOException {
    ComparisonWorkbook writer = new ComparisonWorkbook(cases);
    try (writer.workbook) {
      ModelWorkbook.cover(writer.workbook, writer.styles, remarks);
      XSSFSheet overview = writer.workbook.createSheet("Naast elkaar");
      writer.parts.forEach(part -> part.fill(sheets));
      writer.compare(overview, compared);
      ModelWorkbook.finish(writer.workbook, remarks.getFirst(), out);
    }
  }

  private void compare(XSSFSheet target, Sheet compared) {
    int cased = cases.size();
    List<String> titles = new ArrayList<>(List.of("Tabel", "Rij", "Kolom"));
    cases.forEach(c -> titles.add(c.name()));
    cases.stream().skip(1).forEach(c -> titles.add(c.name() + " min " + cases.getFirst().name()));
    Row header = target.createRow(0);
    for (int i = 0; i < titles.size(); i++) {
      text(header, i, titles.get(i), styles.header());
      target.setColumnWidth(i, (i < 2 ? 40 : 22) * 256);
    }
    int row = 1;
    for (Sheet.Table table : compared.tables()) {
      for (Sheet.Row line : table.rows()) {
        for (int column = 0; column < line.cells().size(); column++) {
          String cell = line.cells().get(column);
          if (cell != null) {
            Row at = target.createRow(row++);
            text(at, 0, table.title(), styles.text());
            text(at, 1, line.label(), styles.text());
            text(at, 2, table.columns().get(column), styles.text());
            for (int i = 0; i < cased; i++) {
              formula(at, 3 + i, cell, parts.get(i).place(cell), value(i, cell));
            }
            for (int i = 1; i < cased; i++) {
              String difference = parts.get(i).place(cell) + "-" + parts.getFirst().place(cell);
              formula(at, 2 + cased + i, cell, difference, value(i, cell) - value(0, cell));
            }
          }
        }
      }
    }
    target.createFreezePane(3, 1);
    target.setAutoFilter(new CellRangeAddress(0, row - 1, 0, titles.size() - 1));
  }

  private double value(int index, String cell) {
    return cases.get(index).values().get(cell);
  }

  private void formula(Row row, int column, String cell, String formula, double cached) {
    var target = row.createCell(column);
    target.setCellFormula(formula);
    target.setCellValue(cached);
    target.setCellStyle(
        styles.value(cases.getFirst().values().model().cell(cell), false, false, false));
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
