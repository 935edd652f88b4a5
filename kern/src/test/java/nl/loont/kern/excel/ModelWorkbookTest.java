package nl.loont.kern.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Formula;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Testcellen;
import nl.loont.kern.model.Values;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ModelWorkbookTest {
  private final Model model = Testcellen.model();
  private final Values waarden = model.evaluate(Map.of("loonwaarde", 0.55, "aantal", 4.0));
  private final List<Sheet> bladen =
      List.of(
          new Sheet(
              "Cellen",
              List.of(
                  new Sheet.Table(
                      "alles",
                      "Alle cellen",
                      List.of("Waarde"),
                      model.cells().stream()
                          .map(cel -> new Sheet.Row(cel.label(), List.of(cel.name()), false))
                          .toList(),
                      true))));

  private XSSFWorkbook werkmap() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    ModelWorkbook.write(waarden, bladen, List.of("Titel", "Een opmerking"), uit);
    return new XSSFWorkbook(new ByteArrayInputStream(uit.toByteArray()));
  }

  private static XSSFCell cel(XSSFWorkbook werkmap, String naam) {
    CellReference plaats =
        new CellReference(werkmap.getName(ModelWorkbook.rangeName(naam)).getRefersToFormula());
    return werkmap.getSheet(plaats.getSheetName()).getRow(plaats.getRow()).getCell(plaats.getCol());
  }

  @Test
  void elke_cel_heeft_een_naam_en_haar_waarde() throws IOException {
    try (XSSFWorkbook werkmap = werkmap()) {
      for (Cell cel : model.cells()) {
        assertThat(cel(werkmap, cel.name()).getNumericCellValue())
            .as(cel.name())
            .isEqualTo(waarden.get(cel.name()));
      }
    }
  }

  @Test
  void wat_berekend_wordt_is_een_formule_en_wat_ingevuld_is_een_getal() throws IOException {
    try (XSSFWorkbook werkmap = werkmap()) {
      for (Cell cel : model.cells()) {
        boolean vast =
            waarden.overridden().contains(cel.name()) || cel.formula() instanceof Formula.Constant;
        assertThat(cel(werkmap, cel.name()).getCellType())
            .as(cel.name())
            .isEqualTo(vast ? CellType.NUMERIC : CellType.FORMULA);
      }
      assertThat(cel(werkmap, "besparing").getCellFormula())
          .isEqualTo("MIN(uitkering,loon)*MAX(0,aantal-nuggers)");
      assertThat(cel(werkmap, "loon").getCellFormula()).isEqualTo("loon2022*factor");
    }
  }

  @Test
  void een_naam_die_op_een_celadres_lijkt_krijgt_een_streepje() {
    assertThat(ModelWorkbook.rangeName("wml2022")).isEqualTo("wml2022_");
    assertThat(ModelWorkbook.rangeName("a1")).isEqualTo("a1_");
    assertThat(ModelWorkbook.rangeName("loon2022")).isEqualTo("loon2022");
    assertThat(ModelWorkbook.rangeName("som.loon.NBW")).isEqualTo("som_loon_NBW");
  }

  @Test
  void invoer_met_grenzen_wordt_gekeurd() throws IOException {
    try (XSSFWorkbook werkmap = werkmap()) {
      List<XSSFDataValidation> keuringen = werkmap.getSheet("Cellen").getDataValidations();

      assertThat(keuringen).hasSize(3);
      assertThat(keuringen).allSatisfy(k -> assertThat(k.getShowErrorBox()).isTrue());
      assertThat(keuringen)
          .extracting(k -> k.getValidationConstraint().getFormula2())
          .containsExactlyInAnyOrder("100", "aantal", "1");
      assertThat(keuringen)
          .extracting(XSSFDataValidation::getErrorBoxText)
          .contains("Toegestaan: meer dan 0% t/m 100%");
    }
  }

  @Test
  void het_voorblad_draagt_de_opmerkingen() throws IOException {
    try (XSSFWorkbook werkmap = werkmap()) {
      var voorblad = werkmap.getSheetAt(0);

      assertThat(voorblad.getSheetName()).isEqualTo("Over");
      assertThat(voorblad.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Titel");
      assertThat(voorblad.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Een opmerking");
    }
  }

  @Test
  void alleen_een_gewijzigde_parameter_krijgt_de_kleur_van_een_wijziging() throws IOException {
    try (XSSFWorkbook werkmap = werkmap()) {
      short gewijzigd = cel(werkmap, "loonwaarde").getCellStyle().getIndex();

      assertThat(cel(werkmap, "loon2022").getCellStyle().getIndex()).isNotEqualTo(gewijzigd);
      assertThat(
              cel(werkmap, "loonwaarde").getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isNotEqualTo(
              cel(werkmap, "loon2022").getCellStyle().getFillForegroundColorColor().getARGBHex());
    }
  }

  @Test
  void een_formule_naar_een_cel_buiten_de_indeling_is_fout() {
    List<Sheet> alleenSaldo =
        List.of(
            new Sheet(
                "Los",
                List.of(
                    new Sheet.Table(
                        "t",
                        "T",
                        List.of("Waarde"),
                        List.of(new Sheet.Row("saldo", List.of("saldo"), true)),
                        false))));

    assertThatThrownBy(() ->
            ModelWorkbook.write(
                waarden, alleenSaldo, List.of("Titel"), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'besparing' staat niet in de indeling");
  }
}
