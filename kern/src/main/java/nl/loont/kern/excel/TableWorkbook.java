package nl.loont.kern.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Werkmap met uitkomsten als tabellen, een per blad, en een voorblad met wat zij zijn. */
public final class TableWorkbook {
  private static final int FIRST_WIDTH = 30;
  private static final int WIDTH = 18;

  private TableWorkbook() {}

  /**
   * Tabel op een eigen blad.
   *
   * @param sheet naam van het blad, hoogstens 31 tekens
   * @param title wat er staat, met eenheid
   * @param rows elke cel is een {@link Number} of tekst
   */
  public record Table(String sheet, String title, List<String> columns, List<List<Object>> rows) {}

  /**
   * Schrijft de werkmap.
   *
   * @param remarks regels op het voorblad, de eerste als titel
   * @throws IOException als het schrijven mislukt
   */
  public static void write(List<String> remarks, List<Table> tables, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      ModelWorkbook.cover(workbook, styles, remarks);
      for (Table table : tables) {
        fill(workbook.createSheet(table.sheet()), table, styles);
      }
      ModelWorkbook.finish(workbook, remarks.getFirst(), out);
    }
  }

  private static void fill(XSSFSheet sheet, Table table, Styles styles) {
    put(sheet.createRow(0), 0, table.title(), styles.boldText());
    Row header = sheet.createRow(1);
    for (int column = 0; column < table.columns().size(); column++) {
      put(header, column, table.columns().get(column), styles.header());
      sheet.setColumnWidth(column, (column == 0 ? FIRST_WIDTH : WIDTH) * 256);
    }
    int at = 2;
    for (List<Object> row : table.rows()) {
      Row line = sheet.createRow(at++);
      for (int column = 0; column < row.size(); column++) {
        Object value = row.get(column);
        put(line, column, value, large(value) ? styles.grouped() : styles.text());
      }
    }
    sheet.createFreezePane(1, 2);
  }

  /** Bedragen krijgen duizendtallen; een jaar of een aandeel is kleiner. */
  private static boolean large(Object value) {
    return value instanceof Number number && Math.abs(number.doubleValue()) >= 10_000;
  }

  private static void put(Row row, int column, Object value, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellStyle(style);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
