package nl.loont.kern.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Unit;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opmaak van de werkmap; elke combinatie wordt één keer gemaakt. */
final class Styles {
  private static final byte[] GROEN = {(byte) 0xE2, (byte) 0xF0, (byte) 0xD9};
  private static final byte[] AMBER = {(byte) 0xF8, (byte) 0xCB, (byte) 0xAD};
  private static final byte[] GEEL = {(byte) 0xFF, (byte) 0xF2, (byte) 0x66};
  private static final byte[] GRIJS = {(byte) 0xEE, (byte) 0xEE, (byte) 0xEE};

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  CellStyle title() {
    return make("title", style -> style.setFont(font(true, 13)));
  }

  CellStyle header() {
    return make(
        "header",
        style -> {
          style.setFont(font(true, 10));
          style.setWrapText(true);
          fill(style, GRIJS);
        });
  }

  CellStyle text() {
    return make("text", style -> style.setFont(font(false, 10)));
  }

  /** Getal met duizendtallen. */
  CellStyle grouped() {
    return make(
        "grouped",
        style -> {
          style.setFont(font(false, 10));
          style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        });
  }

  CellStyle wrapped() {
    return make(
        "wrapped",
        style -> {
          style.setFont(font(false, 10));
          style.setWrapText(true);
        });
  }

  CellStyle boldText() {
    return make("boldText", style -> style.setFont(font(true, 10)));
  }

  CellStyle value(Cell cell, boolean changed, boolean total, boolean grand) {
    String format = format(cell.unit());
    String key = format + cell.editable() + changed + total + grand;
    return make(
        key,
        style -> {
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          style.setFont(font(total || changed, 10));
          if (cell.editable()) {
            fill(style, changed ? AMBER : GROEN);
            border(style);
          }
          if (grand) {
            fill(style, GEEL);
          }
          if (total) {
            style.setBorderTop(BorderStyle.THIN);
          }
        });
  }

  private static String format(Unit unit) {
    if (unit.percent()) {
      return "0.00%";
    }
    return unit.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(unit.decimals());
  }

  private XSSFCellStyle make(String key, Consumer<XSSFCellStyle> setup) {
    return made.computeIfAbsent(
        key,
        _ -> {
          XSSFCellStyle style = workbook.createCellStyle();
          setup.accept(style);
          return style;
        });
  }

  private XSSFFont font(boolean bold, int points) {
    XSSFFont font = workbook.createFont();
    font.setBold(bold);
    font.setFontHeightInPoints((short) points);
    return font;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void border(XSSFCellStyle style) {
    short grey = IndexedColors.GREY_50_PERCENT.getIndex();
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBottomBorderColor(grey);
    style.setTopBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }
}
