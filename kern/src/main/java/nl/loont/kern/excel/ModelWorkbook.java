package nl.loont.kern.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Documentation;
import nl.loont.kern.model.Formula;
import nl.loont.kern.model.FormulaText;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Values;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Werkmap met levende formules: elke berekende cel van het model is een formule, elke cel in een
 * tabel met bronnen heeft een naam, groen is in te vullen en wit is berekend.
 */
public final class ModelWorkbook {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}\\d+");

  private static final List<String> METADATA = List.of("Eenheid", "Merk", "Bron", "Toelichting");
  private static final int[] WIDTHS = {18, 16, 80, 80};

  private final Values values;
  private final Model model;
  private final Values standard;
  private final String prefix;
  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Map<String, String> places = new HashMap<>();
  private final FormulaText text =
      new FormulaText(this::place, FormulaText::plain, FormulaText.Symbols.SPREADSHEET);

  ModelWorkbook(Values values, String prefix, XSSFWorkbook workbook, Styles styles) {
    this.values = values;
    this.model = values.model();
    this.standard = model.evaluate(locked(values));
    this.prefix = prefix;
    this.workbook = workbook;
    this.styles = styles;
  }

  /** Vaste gegevens die bij dit geval anders zijn, zoals de prijsindex van een ander jaar. */
  private static Map<String, Double> locked(Values values) {
    Map<String, Double> given = new HashMap<>();
    values.overridden().stream()
        .filter(name -> values.model().cell(name).kind() == Cell.Kind.LOCKED)
        .forEach(name -> given.put(name, values.get(name)));
    return given;
  }

  /**
   * Schrijft de werkmap.
   *
   * @param values uitkomst van het geval; haar invoer staat ingevuld
   * @param sheets indeling; elke cel waarnaar een formule verwijst moet erin staan
   * @param remarks regels op het voorblad, de eerste als titel
   * @throws IOException als het schrijven mislukt
   * @throws IllegalArgumentException als een formule verwijst naar een cel buiten de indeling
   */
  public static void write(
      Values values, List<Sheet> sheets, List<String> remarks, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      cover(workbook, styles, remarks);
      new ModelWorkbook(values, "", workbook, styles).fill(sheets);
      finish(workbook, remarks.getFirst(), out);
    }
  }

  static void finish(XSSFWorkbook workbook, String title, OutputStream out) throws IOException {
    workbook.setForceFormulaRecalculation(true);
    workbook.getProperties().getCoreProperties().setTitle(title);
    workbook.getProperties().getCoreProperties().setCreator("Loont");
    workbook.write(out);
  }

  static void cover(XSSFWorkbook workbook, Styles styles, List<String> remarks) {
    XSSFSheet sheet = workbook.createSheet("Over");
    sheet.setColumnWidth(0, 110 * 256);
    for (int i = 0; i < remarks.size(); i++) {
      var cell = sheet.createRow(i).createCell(0);
      cell.setCellValue(remarks.get(i));
      cell.setCellStyle(i == 0 ? styles.title() : styles.wrapped());
    }
  }

  void fill(List<Sheet> sheets) {
    sheets.forEach(this::locate);
    sheets.forEach(this::fill);
  }

  /** Bepaalt waar elke cel komt te staan en geeft cellen met een bron een naam. */
  private void locate(Sheet sheet) {
    int row = 0;
    for (Sheet.Table table : sheet.tables()) {
      row += 2;
      for (Sheet.Row line : table.rows()) {
        for (int column = 0; column < line.cells().size(); column++) {
          String name = line.cells().get(column);
          if (name != null) {
            String address =
                "'%s'!%s"
                    .formatted(
                        prefix + sheet.name(),
                        new CellReference(row, column + 1, true, true).formatAsString());
            places.put(name, table.sourced() ? name(name, address) : address);
          }
        }
        row++;
      }
      row++;
    }
  }

  private String name(String cell, String address) {
    Name range = workbook.createName();
    range.setNameName(
        prefix.isEmpty() ? rangeName(cell) : "s" + prefix.strip() + "_" + rangeName(cell));
    range.setRefersToFormula(address);
    return range.getNameName();
  }

  /** Naam van een cel in de werkmap: punten worden liggende streepjes. */
  public static String rangeName(String cell) {
    String name = cell.replace('.', '_');
    return ADDRESS.matcher(name).matches() ? name + "_" : name;
  }

  String place(String cell) {
    String place = places.get(cell);
    if (place == null) {
      throw new IllegalArgumentException("cel '" + cell + "' staat niet in de indeling");
    }
    return place;
  }

  private void fill(Sheet sheet) {
    XSSFSheet target = workbook.createSheet(prefix + sheet.name());
    target.setColumnWidth(0, 52 * 256);
    // Op één blad staan eenheid, merk, bron en toelichting steeds in dezelfde kolommen.
    int metadata =
        1
            + sheet.tables().stream()
                .filter(Sheet.Table::sourced)
                .mapToInt(table -> table.columns().size())
                .max()
                .orElse(0);
    int row = 0;
    for (Sheet.Table table : sheet.tables()) {
      caption(target.createRow(row++), table);
      header(target.createRow(row++), table, metadata);
      for (Sheet.Row line : table.rows()) {
        line(target, row++, line, table, metadata);
      }
      row++;
    }
    target.createFreezePane(1, 0);
    target.getPrintSetup().setLandscape(true);
    target.setFitToPage(true);
    target.getPrintSetup().setFitHeight((short) 0);
  }

  private void caption(Row row, Sheet.Table table) {
    var cell = row.createCell(0);
    cell.setCellValue(table.title());
    cell.setCellStyle(styles.title());
  }

  private void header(Row row, Sheet.Table table, int metadata) {
    int column = 1;
    for (String title : table.columns()) {
      row.getSheet().setColumnWidth(column, 17 * 256);
      text(row, column++, title, styles.header());
    }
    if (table.sourced()) {
      for (int i = 0; i < METADATA.size(); i++) {
        row.getSheet().setColumnWidth(metadata + i, WIDTHS[i] * 256);
        text(row, metadata + i, METADATA.get(i), styles.header());
      }
    }
  }

  private void line(XSSFSheet sheet, int at, Sheet.Row line, Sheet.Table table, int metadata) {
    Row row = sheet.createRow(at);
    text(row, 0, line.label(), line.total() ? styles.boldText() : styles.text());
    for (int column = 0; column < line.cells().size(); column++) {
      String name = line.cells().get(column);
      if (name != null) {
        boolean last = column == line.cells().size() - 1 && line.equals(table.rows().getLast());
        value(sheet, row, column + 1, model.cell(name), line.total(), line.total() && last);
      }
    }
    if (table.sourced()) {
      List<Sheet.Origin> origins = line.origins(model);
      text(row, metadata, origins.getFirst().cell().unit().label(), styles.text());
      text(row, metadata + 1, join(origins, cell -> cell.merk().name()), styles.text());
      text(row, metadata + 2, join(origins, cell -> cell.source().toString()), styles.text());
      text(row, metadata + 3, join(origins, Cell::note), styles.text());
    }
  }

  private static String join(List<Sheet.Origin> origins, Function<Cell, String> what) {
    return origins.stream()
        .map(origin -> origin.label(what.apply(origin.cell())))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void value(
      XSSFSheet sheet, Row row, int column, Cell cell, boolean total, boolean grand) {
    var target = row.createCell(column);
    boolean given = values.overridden().contains(cell.name());
    double value = values.get(cell.name());
    if (!given && !(cell.formula() instanceof Formula.Constant)) {
      target.setCellFormula(text.write(cell.formula()));
    }
    target.setCellValue(value); // bij een formule is dit de bewaarde uitkomst
    boolean changed = given && value != standard.get(cell.name());
    target.setCellStyle(
        styles.value(cell, changed && cell.kind() == Cell.Kind.PARAMETER, total, grand));
    if (cell.editable()) {
      validate(sheet, row.getRowNum(), column, cell);
    }
  }

  private void validate(XSSFSheet sheet, int row, int column, Cell cell) {
    Bounds bounds = cell.range();
    Formula min = bounds.min();
    Formula max = bounds.max();
    if (min == null || max == null) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    var constraint =
        cell.whole()
            ? helper.createIntegerConstraint(OperatorType.BETWEEN, text.write(min), text.write(max))
            : helper.createDecimalConstraint(
                OperatorType.BETWEEN, text.write(min), text.write(max));
    DataValidation validation =
        helper.createValidation(constraint, new CellRangeAddressList(row, row, column, column));
    validation.createErrorBox(
        "Waarde buiten het bereik", "Toegestaan: " + Documentation.range(cell));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }
}
