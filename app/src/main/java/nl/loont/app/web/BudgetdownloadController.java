package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.loont.app.Json;
import nl.loont.kern.excel.TableWorkbook;
import nl.loont.kern.invoer.InvoerException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** De budgetpagina's als bestand: dezelfde tabellen en uitleg als CSV of Excel, of als JSON. */
@Controller
class BudgetdownloadController {
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final List<Budgetbron> bronnen;
  private final Budgetpagina pagina;

  BudgetdownloadController(List<Budgetbron> bronnen, Budgetpagina pagina) {
    this.bronnen = bronnen;
    this.pagina = pagina;
  }

  @GetMapping({"/budget.csv", "/budget/{pagina}.csv"})
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    Budgetuitkomst uitkomst = uitkomst(request);
    StringBuilder tekst = new StringBuilder();
    List<String> regels = new ArrayList<>(List.of(uitkomst.herkomst()));
    regels.addAll(uitkomst.voorblad());
    regels.addAll(pagina.merken(request));
    regels.forEach(regel -> kopregel(tekst, regel));
    for (Budgetbeeld.Blok blok : uitkomst.beeld().blokken()) {
      kopregel(tekst, blok.tabel().titel());
      tekst.append(blok.tabel().csv());
    }
    return Download.csv(uitkomst.naam() + ".csv", tekst.toString());
  }

  /** Een regel uitleg; wat de gebruiker intikte maakt er nooit een tweede regel van. */
  private static void kopregel(StringBuilder tekst, String regel) {
    tekst.append("# ").append(regel.replaceAll("\\R", " ")).append('\n');
  }

  @GetMapping({"/budget.xlsx", "/budget/{pagina}.xlsx"})
  ResponseEntity<byte[]> xlsx(HttpServletRequest request) throws IOException {
    Budgetuitkomst uitkomst = uitkomst(request);
    List<String> regels = new ArrayList<>(uitkomst.voorblad());
    regels.add(uitkomst.herkomst());
    regels.addAll(pagina.merken(request));
    var bytes = new ByteArrayOutputStream();
    TableWorkbook.write(
        regels,
        uitkomst.beeld().blokken().stream().map(blok -> blok.tabel().blad(blok.id())).toList(),
        bytes);
    return Download.van(uitkomst.naam() + ".xlsx", EXCEL, bytes.toByteArray());
  }

  @GetMapping({"/budget.json", "/budget/{pagina}.json"})
  ResponseEntity<byte[]> json(HttpServletRequest request) {
    Budgetuitkomst uitkomst = uitkomst(request);
    return Download.json(uitkomst.naam() + ".json", Json.pretty(uitkomst.json()) + "\n");
  }

  private Budgetuitkomst uitkomst(HttpServletRequest request) {
    String pad = paginapad(request);
    return bronnen.stream()
        .filter(bron -> bron.pad().equals(pad))
        .findFirst()
        .orElseThrow(GeenPaginaException::new)
        .uitkomst(request);
  }

  private static String paginapad(HttpServletRequest request) {
    return request.getRequestURI().replaceFirst("\\.[a-z]+$", "");
  }

  /** Een download met foute invoer brengt de gebruiker bij de pagina met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarPagina(HttpServletRequest request) {
    String vraag = request.getQueryString();
    return "redirect:" + paginapad(request) + (vraag == null ? "" : "?" + vraag);
  }
}
