package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * De werkmap van een dienstverband rekent in LibreOffice op dezelfde bedragen uit. Elke formule
 * krijgt eerst een verkeerde uitkomst, en een eigen profiel dwingt het herrekenen af.
 */
class VerloopwerkmapTest {
  private static final double FOUT = 999.25;
  private static final String PROFIEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  @TempDir Path map;

  private static Betaalverloop verloop() {
    Subsidierekening rekening = Subsidierekening.meegeleverd();
    return rekening.verloop(
        rekening.dienstverband(
            Map.of(
                "begin",
                "2023-11-15",
                "geboortedatum",
                "2004-02-29",
                "normuren",
                36,
                "uren",
                List.of(
                    Map.of("vanaf", "2023-11-15", "waarde", 24),
                    Map.of("vanaf", "2024-03-11", "waarde", 32)),
                "loonwaarde",
                45,
                "forfaitaireMaanden",
                6,
                "tot",
                "2025-03")));
  }

  @Test
  void elke_maand_rekent_in_libreoffice_op_dezelfde_centen_uit()
      throws IOException, InterruptedException {
    Betaalverloop verloop = verloop();
    Path bestand = map.resolve("verloop.xlsx");
    try (OutputStream uit = Files.newOutputStream(bestand)) {
      Verloopwerkmap.schrijf(verloop, uit);
    }
    maakUitkomstenFout(bestand);
    herreken(bestand);
    try (Workbook werkmap = open(map.resolve("herrekend").resolve("verloop.xlsx"))) {
      Sheet overzicht = werkmap.getSheet("Overzicht");
      for (int i = 0; i < verloop.maanden().size(); i++) {
        Betaalmaand maand = verloop.maanden().get(i);
        Row rij = overzicht.getRow(i + 1);
        assertThat(rij.getCell(0).getStringCellValue()).isEqualTo(maand.maand().toString());
        assertThat(rij.getCell(1).getNumericCellValue())
            .isEqualTo(maand.subsidieCent() / 100.0, within(1e-9));
        assertThat(rij.getCell(2).getNumericCellValue())
            .isEqualTo(maand.totaalCent() / 100.0, within(1e-9));
      }
      assertThat(overzicht.getRow(verloop.maanden().size() + 1).getCell(2).getNumericCellValue())
          .isEqualTo(verloop.totaalCent() / 100.0, within(1e-6));
    }
  }

  private void herreken(Path bestand) throws IOException, InterruptedException {
    Path profiel = Files.createDirectories(map.resolve("profiel/user"));
    Files.writeString(profiel.resolve("registrymodifications.xcu"), PROFIEL);
    Path verslag = map.resolve("soffice.txt");
    Process soffice =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + map.resolve("profiel").toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                map.resolve("herrekend").toString(),
                bestand.toString())
            .redirectErrorStream(true)
            .redirectOutput(verslag.toFile())
            .start();
    if (!soffice.waitFor(3, TimeUnit.MINUTES)) {
      soffice.destroyForcibly();
      throw new AssertionError("soffice was na drie minuten niet klaar");
    }
    assertThat(soffice.exitValue()).as(Files.readString(verslag)).isZero();
  }

  private static void maakUitkomstenFout(Path bestand) throws IOException {
    int formules = 0;
    try (Workbook werkmap = open(bestand)) {
      for (Sheet blad : werkmap) {
        for (Row rij : blad) {
          for (Cell cel : rij) {
            if (cel.getCellType() == CellType.FORMULA) {
              cel.setCellValue(FOUT);
              formules++;
            }
          }
        }
      }
      try (OutputStream uit = Files.newOutputStream(bestand)) {
        werkmap.write(uit);
      }
    }
    assertThat(formules).isGreaterThan(200);
  }

  private static Workbook open(Path bestand) throws IOException {
    try (InputStream in = Files.newInputStream(bestand)) {
      return new XSSFWorkbook(in);
    }
  }
}
