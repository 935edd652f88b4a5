package nl.loont.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Values;
import nl.loont.mkba.analyse.Scenario;
import nl.loont.mkba.analyse.Scenariovergelijking;
import nl.loont.mkba.analyse.Scenariowerkmap;
import nl.loont.mkba.verantwoording.Goudtabel;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * De formules in de werkmap rekenen in LibreOffice op dezelfde getallen uit als het model.
 *
 * <p>LibreOffice gelooft de bewaarde uitkomst van een formule, ook als het bestand om herrekenen
 * vraagt. Daarom staat in elke formulecel eerst een verkeerde uitkomst, en dwingt een eigen profiel
 * het herrekenen af.
 */
class WerkmapTest {
  private static final double FOUT = 999.25;
  private static final String PROFIEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private static final Rekentool TOOL = Rekentool.basis();
  private static final Map<String, Resultaat> GEVALLEN = gevallen();

  @TempDir private static Path map;

  private static Map<String, Resultaat> gevallen() {
    Invoer x = Objects.requireNonNull(Goudtabel.gevallen().get("gemeenteX"));
    Map<String, Double> gewijzigd = new HashMap<>(x.waarden());
    gewijzigd.put("loonwaarde.NBW", 0.45);
    gewijzigd.put("bijstandsuitkering", 18_000.5);
    Map<String, Resultaat> gevallen = new LinkedHashMap<>();
    gevallen.put("gewijzigd", TOOL.bereken(TOOL.invoer(boom(gewijzigd))));
    gevallen.put("basis", TOOL.bereken(TOOL.invoer(Map.of("aantallen", Map.of()))));
    gevallen.put(
        "gedeeltelijk",
        TOOL.bereken(
            TOOL.invoer(
                Map.of(
                    "gemeente", Map.of("inwoners", 10_000),
                    "aantallen", Map.of("BIJ", Map.of("aantal", 1, "uren", 20))))));
    gevallen.put(
        "prijspeil",
        TOOL.bereken(
            TOOL.invoer(
                Map.of(
                    "prijspeil", 2025,
                    "gemeente", Map.of("inwoners", 60_000),
                    "aantallen", Map.of("VIA", Map.of("aantal", 20, "nuggers", 5))))));
    return gevallen;
  }

  /** Cellen van het model als invoer van een gebruiker. */
  private static Map<String, Object> boom(Map<String, Double> cellen) {
    Map<String, Object> gemeente = new HashMap<>();
    Map<String, Map<String, Object>> aantallen = new HashMap<>();
    Map<String, Object> parameters = new HashMap<>();
    cellen.forEach((naam, waarde) -> {
      String[] delen = naam.split("\\.", -1);
      if (naam.startsWith("inwoners") || naam.startsWith("aandeel")) {
        gemeente.put(naam, waarde);
      } else if (List.of("aantal", "nuggers", "uren").contains(delen[0])) {
        aantallen.computeIfAbsent(delen[1], _ -> new HashMap<>()).put(delen[0], waarde);
      } else {
        parameters.put(naam, waarde);
      }
    });
    return Map.of("gemeente", gemeente, "aantallen", aantallen, "parameters", parameters);
  }

  @BeforeAll
  static void schrijf_de_werkmappen_en_laat_libreoffice_ze_herrekenen()
      throws IOException, InterruptedException {
    List<String> opdracht = new ArrayList<>();
    Path profiel = Files.createDirectories(map.resolve("profiel/user"));
    Files.writeString(profiel.resolve("registrymodifications.xcu"), PROFIEL);
    opdracht.addAll(
        List.of(
            "soffice",
            "--headless",
            "-env:UserInstallation=" + map.resolve("profiel").toUri(),
            "--convert-to",
            "xlsx",
            "--outdir",
            map.resolve("herrekend").toString()));
    for (var geval : GEVALLEN.entrySet()) {
      Path bestand = map.resolve(geval.getKey() + ".xlsx");
      schrijfMetFouteUitkomsten(uit -> Werkmap.schrijf(geval.getValue(), "proef", uit), bestand);
      opdracht.add(bestand.toString());
    }
    Path scenarios = map.resolve("scenarios.xlsx");
    schrijfMetFouteUitkomsten(uit -> Scenariowerkmap.schrijf(scenarios(), "proef", uit), scenarios);
    opdracht.add(scenarios.toString());
    Path verslag = map.resolve("soffice.txt");
    Process soffice;
    try {
      soffice =
          new ProcessBuilder(opdracht)
              .redirectErrorStream(true)
              .redirectOutput(verslag.toFile())
              .start();
    } catch (IOException e) {
      throw new AssertionError(
          "soffice is niet te starten; installeer LibreOffice (pakket libreoffice-calc-nogui)", e);
    }
    if (!soffice.waitFor(3, TimeUnit.MINUTES)) {
      soffice.destroyForcibly();
      throw new AssertionError("soffice was na drie minuten niet klaar");
    }
    assertThat(soffice.exitValue()).as(Files.readString(verslag)).isZero();
  }

  private static Scenariovergelijking scenarios() {
    return new Scenariovergelijking(
        GEVALLEN.entrySet().stream().map(e -> new Scenario(e.getKey(), e.getValue())).toList());
  }

  /** Schrijft een werkmap. */
  @FunctionalInterface
  private interface Schrijver {
    void schrijf(OutputStream uit) throws IOException;
  }

  private static void schrijfMetFouteUitkomsten(Schrijver schrijver, Path bestand)
      throws IOException {
    Path goed = bestand.resolveSibling("goed.xlsx");
    try (OutputStream uit = Files.newOutputStream(goed)) {
      schrijver.schrijf(uit);
    }
    try (Workbook werkmap = open(goed);
        OutputStream uit = Files.newOutputStream(bestand)) {
      int formules = 0;
      for (var blad : werkmap) {
        for (Row rij : blad) {
          for (Cell cel : rij) {
            if (cel.getCellType() == CellType.FORMULA) {
              cel.setCellValue(FOUT);
              formules++;
            }
          }
        }
      }
      assertThat(formules).isGreaterThan(200);
      werkmap.write(uit);
    }
  }

  private static Workbook open(Path bestand) throws IOException {
    try (InputStream in = Files.newInputStream(bestand)) {
      return new XSSFWorkbook(in);
    }
  }

  /** De uitkomsten van een werkmap: elke cel van de indeling bij haar naam. */
  private static Map<String, Double> lees(Path bestand) throws IOException {
    Map<String, Double> gelezen = new HashMap<>();
    try (Workbook werkmap = open(bestand)) {
      for (Sheet blad : Indeling.van(TOOL.model())) {
        for (Sheet.Table tabel : blad.tables()) {
          int regel = kop(werkmap.getSheet(blad.name()), tabel.title()) + 2;
          for (Sheet.Row rij : tabel.rows()) {
            Row cellen = werkmap.getSheet(blad.name()).getRow(regel++);
            assertThat(cellen.getCell(0).getStringCellValue()).isEqualTo(rij.label());
            for (int k = 0; k < rij.cells().size(); k++) {
              String naam = rij.cells().get(k);
              if (naam != null) {
                gelezen.put(naam, cellen.getCell(k + 1).getNumericCellValue());
              }
            }
          }
        }
      }
    }
    return gelezen;
  }

  private static int kop(org.apache.poi.ss.usermodel.Sheet blad, String titel) {
    for (Row rij : blad) {
      Cell eerste = rij.getCell(0);
      if (eerste != null
          && eerste.getCellType() == CellType.STRING
          && eerste.getStringCellValue().equals(titel)) {
        return rij.getRowNum();
      }
    }
    throw new AssertionError("tabel '" + titel + "' staat niet op blad " + blad.getSheetName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gewijzigd", "basis", "gedeeltelijk", "prijspeil"})
  void elke_cel_rekent_in_libreoffice_op_hetzelfde_getal_uit(String geval) throws IOException {
    Values verwacht = Objects.requireNonNull(GEVALLEN.get(geval)).waarden();
    Map<String, Double> gelezen = lees(map.resolve("herrekend").resolve(geval + ".xlsx"));

    assertThat(gelezen).hasSize(verwacht.model().cells().size());
    gelezen.forEach((naam, waarde) ->
        assertThat(Math.abs(waarde - verwacht.get(naam)))
            .as("%s: werkmap %s, model %s", naam, waarde, verwacht.get(naam))
            .isLessThanOrEqualTo(1e-6 * Math.max(1, Math.abs(verwacht.get(naam)))));
  }

  @Test
  void scenarios_naast_elkaar_rekenen_in_libreoffice_op_dezelfde_verschillen_uit()
      throws IOException {
    Scenariovergelijking verwacht = scenarios();
    List<String> cellen =
        Indeling.resultaat(TOOL.model()).tables().stream()
            .flatMap(tabel -> tabel.rows().stream())
            .flatMap(Sheet.Row::named)
            .toList();
    try (Workbook werkmap = open(map.resolve("herrekend/scenarios.xlsx"))) {
      var blad = werkmap.getSheet("Naast elkaar");
      assertThat(blad.getRow(0).getCell(7).getStringCellValue()).isEqualTo("basis min gewijzigd");
      assertThat(blad.getLastRowNum()).isEqualTo(cellen.size());
      for (int rij = 0; rij < cellen.size(); rij++) {
        for (int k = 0; k < 7; k++) {
          double goed =
              k < 4
                  ? verwacht.bedrag(k, cellen.get(rij))
                  : verwacht.verschil(k - 3, cellen.get(rij));
          assertThat(blad.getRow(rij + 1).getCell(3 + k).getNumericCellValue())
              .as("%s, kolom %d", cellen.get(rij), k)
              .isCloseTo(goed, within(1e-6 * Math.max(1, Math.abs(goed))));
        }
      }
    }
  }

  @Test
  void voor_het_herrekenen_stond_er_een_foute_uitkomst() throws IOException {
    assertThat(lees(map.resolve("gewijzigd.xlsx")))
        .containsEntry(Cellen.totaal(Partij.TOTAAL), FOUT)
        .containsEntry("fte.NBW", FOUT);
  }

  @Test
  void de_gevallen_raken_wat_zij_moeten_raken() {
    Resultaat gewijzigd = Objects.requireNonNull(GEVALLEN.get("gewijzigd"));
    Resultaat gedeeltelijk = Objects.requireNonNull(GEVALLEN.get("gedeeltelijk"));

    assertThat(gewijzigd.invoer().afwijkingen())
        .containsExactly("bijstandsuitkering", "loonwaarde.NBW");
    assertThat(gedeeltelijk.waarden().get("besparing.BIJ"))
        .isLessThan(gedeeltelijk.waarden().get("bijstandsuitkering"));
  }

  @Test
  void het_voorblad_noemt_de_gemeente_de_afwijkingen_en_de_waarschuwingen() throws IOException {
    try (Workbook werkmap = open(map.resolve("gewijzigd.xlsx"));
        Workbook basis = open(map.resolve("basis.xlsx"))) {
      assertThat(voorblad(werkmap))
          .contains("wijkt af van de basisopstelling: bijstandsuitkering, loonwaarde.NBW.");
      assertThat(voorblad(basis))
          .contains("Gemeente: Nederland als geheel")
          .contains("volgt de basisopstelling van het rapport")
          .contains("Geen gemeente opgegeven");
    }
  }

  @Test
  void elke_doelgroep_houdt_haar_eigen_bron_in_de_werkmap() throws IOException {
    // Begeleiding komt voor NBW, BIJ en VIA uit drie verschillende stukken (§4.4).
    try (Workbook werkmap = open(map.resolve("basis.xlsx"))) {
      String blad = "";
      for (Row rij : werkmap.getSheet("Structuur")) {
        if (rij.getCell(0) != null
            && rij.getCell(0).getStringCellValue().equals("Begeleidingsvergoeding")) {
          blad = rij.getCell(6).getStringCellValue();
        }
      }
      assertThat(blad)
          .contains("NBW: Rijksbudget; Significant APE 2023")
          .contains("BIJ: Cedris 2023")
          .contains("VIA: Participatiewet 2015");
    }
  }

  private static String voorblad(Workbook werkmap) {
    StringBuilder tekst = new StringBuilder();
    for (Row rij : werkmap.getSheet("Over")) {
      tekst.append(rij.getCell(0).getStringCellValue()).append('\n');
    }
    return tekst.toString();
  }
}
