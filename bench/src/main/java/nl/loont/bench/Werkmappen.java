package nl.loont.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Werkmap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * De werkmappen die LibreOffice herrekent: dezelfde plaatsing in telkens een andere gemeente. In
 * elke formulecel staat eerst een foute uitkomst; wat daarna goed is, is dus echt herrekend.
 */
final class Werkmappen {
  private static final double FOUT = 999.25;

  private Werkmappen() {}

  static void schrijf(String... args) throws IOException {
    Path map = Files.createDirectories(Path.of(args[0]));
    Rekentool tool = Rekentool.basis();
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      var bytes = new ByteArrayOutputStream();
      Werkmap.schrijf(resultaat(tool, i), tool.register().herkomst(), bytes);
      try (Workbook werkmap = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
          OutputStream uit = Files.newOutputStream(map.resolve(naam(i)))) {
        for (Sheet blad : werkmap) {
          for (Row rij : blad) {
            for (Cell cel : rij) {
              if (cel.getCellType() == CellType.FORMULA) {
                cel.setCellValue(FOUT);
              }
            }
          }
        }
        werkmap.write(uit);
      }
    }
  }

  static void keur(String... args) throws IOException {
    Rekentool tool = Rekentool.basis();
    int formules = 0;
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      double verwacht = resultaat(tool, i).totaal(Partij.TOTAAL);
      boolean gevonden = false;
      formules = 0;
      try (InputStream in = Files.newInputStream(Path.of(args[0]).resolve(naam(i)));
          Workbook werkmap = new XSSFWorkbook(in)) {
        for (Sheet blad : werkmap) {
          for (Row rij : blad) {
            for (Cell cel : rij) {
              if (cel.getCellType() == CellType.FORMULA) {
                formules++;
                double waarde = cel.getNumericCellValue();
                if (waarde == FOUT) {
                  throw new IllegalStateException(
                      naam(i)
                          + ": "
                          + blad.getSheetName()
                          + "!"
                          + cel.getAddress()
                          + " is niet herrekend");
                }
                gevonden |= Math.abs(waarde - verwacht) <= 1e-6 * Math.abs(verwacht);
              }
            }
          }
        }
      }
      if (!gevonden) {
        throw new IllegalStateException(naam(i) + ": het totaal " + verwacht + " staat er niet in");
      }
    }
    System.out.println("formules=" + formules);
  }

  private static Resultaat resultaat(Rekentool tool, int i) {
    return tool.bereken(Plaatsing.in(tool, tool.register().gemeenten().get(i).code()));
  }

  private static String naam(int i) {
    return "geval-%03d.xlsx".formatted(i);
  }
}
