package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.loont.app.Json;
import nl.loont.app.MkbaUitkomst;
import nl.loont.app.Tabeluitvoer;
import nl.loont.app.rapport.Raadsrapport;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Werkmap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De rekentool als pagina: invoer, structuur, resultaat, uitleg en downloads. */
@Controller
class MkbaController {
  static final String PAD = "/mkba";

  private final Rekentool tool;
  private final Teksten teksten;

  MkbaController(Rekentool tool, Teksten teksten) {
    this.tool = tool;
    this.teksten = teksten;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    Formulier formulier = Formulier.van(tool, request.getParameterMap());
    boolean gedeeltelijk = request.getHeader("HX-Request") != null;
    String adres = formulier.adres(PAD);
    if (gedeeltelijk) {
      response.setHeader("HX-Replace-Url", adres);
    } else if (!formulier.staatOp(PAD, request.getQueryString())) {
      // Een formulier zonder JavaScript stuurt alle velden mee; het korte adres is om te delen.
      return "redirect:" + adres;
    }
    pagina(model, formulier, "mkba", PAD);
    try {
      Invoer invoer = tool.invoer(formulier.boom());
      model.addAttribute(
          "resultaat", new ResultaatBeeld(tool, teksten, formulier, tool.bereken(invoer)));
      model.addAttribute("invoer", beeld(formulier, List.of()));
    } catch (InvoerException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("invoer", beeld(formulier, e.fouten()));
    }
    model.addAttribute("gemeentebron", tool.register().herkomst());
    return gedeeltelijk ? "mkba :: resultaat" : "mkba";
  }

  private InvoerBeeld beeld(Formulier formulier, List<Fout> fouten) {
    return new InvoerBeeld(
        tool, teksten, formulier, InvoerBeeld.Plek.alleen(formulier, PAD), fouten);
  }

  private void pagina(Model model, Formulier formulier, String naam, String pad) {
    Pagina.vul(
        model,
        teksten,
        formulier.taal(),
        naam,
        formulier.inTaal(pad, Taal.NL),
        formulier.inTaal(pad, Taal.EN));
    model.addAttribute("formulier", formulier);
    model.addAttribute("jaar", Integer.toString(formulier.prijspeil()));
    model.addAttribute("adres", formulier.adres(pad));
    model.addAttribute("opnieuw", formulier.taal() == Taal.NL ? PAD : PAD + "?taal=en");
    model.addAttribute("herstelAlles", formulier.zonderParameters(PAD));
    model.addAttribute("onzekerheid", formulier.adres(PAD + "/onzekerheid"));
    model.addAttribute("omslagadres", formulier.adres(PAD + "/omslag"));
    model.addAttribute("gemeentenadres", formulier.adres(PAD + "/gemeenten"));
    model.addAttribute(
        "vergelijk", ScenarioFormulier.tweemaal(formulier).adres(ScenarioController.PAD));
    model.addAttribute("xlsx", formulier.adres(PAD + "/werkmap.xlsx"));
    model.addAttribute("pdf", formulier.adres(PAD + "/rapport.pdf"));
    model.addAttribute("csv", formulier.adres(PAD + "/resultaat.csv"));
    model.addAttribute("json", formulier.adres(PAD + "/resultaat.json"));
  }

  @GetMapping(PAD + "/uitleg")
  String uitleg(
      @RequestParam(defaultValue = "totaal.totaal") String cel,
      HttpServletRequest request,
      Model model) {
    Formulier formulier = Formulier.van(tool, request.getParameterMap());
    if (!tool.model().has(cel)) {
      throw new GeenPaginaException();
    }
    Invoer invoer = tool.invoer(formulier.boom());
    Resultaat resultaat =
        formulier
            .persoon()
            .map(groep -> tool.eenPersoon(invoer, groep))
            .orElseGet(() -> tool.bereken(invoer));
    boolean gedeeltelijk = request.getHeader("HX-Request") != null;
    pagina(model, formulier, "uitleg", PAD + "/uitleg");
    model.addAttribute("adresNl", formulier.uitleg(cel, Taal.NL));
    model.addAttribute("adresEn", formulier.uitleg(cel, Taal.EN));
    model.addAttribute("terug", formulier.adres(PAD));
    model.addAttribute(
        "persoon",
        formulier
            .persoon()
            .map(groep ->
                teksten.van(
                    formulier.taal(), "uitleg.persoon", teksten.groep(formulier.taal(), groep)))
            .orElse(""));
    model.addAttribute("uitleg", UitlegBeeld.van(teksten, formulier, resultaat.uitleg(cel)));
    return gedeeltelijk ? "uitleg :: uitleg" : "uitleg";
  }

  @GetMapping(PAD + "/werkmap.xlsx")
  ResponseEntity<byte[]> werkmap(HttpServletRequest request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Werkmap.schrijf(bereken(request), tool.register().herkomst(), bytes);
    return Download.van(
        "loont-mkba.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes.toByteArray());
  }

  @GetMapping(PAD + "/rapport.pdf")
  ResponseEntity<byte[]> rapport(HttpServletRequest request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Raadsrapport.schrijf(
        tool,
        tool.invoer(Formulier.van(tool, request.getParameterMap()).boom()),
        LocalDate.now(ZoneId.of("Europe/Amsterdam")),
        bytes);
    return Download.van("loont-rapport.pdf", MediaType.APPLICATION_PDF_VALUE, bytes.toByteArray());
  }

  @GetMapping(PAD + "/resultaat.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return Download.van(
        "loont-mkba.csv",
        "text/csv;charset=UTF-8",
        // Excel herkent UTF-8 in een CSV alleen aan dit teken vooraan.
        ("\uFEFF" + Tabeluitvoer.csvMetKop(bereken(request))).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(PAD + "/resultaat.json")
  ResponseEntity<byte[]> json(HttpServletRequest request) {
    return Download.van(
        "loont-mkba.json",
        MediaType.APPLICATION_JSON_VALUE,
        Json.pretty(MkbaUitkomst.van(tool, bereken(request)).velden())
            .getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Een download of uitleg met foute invoer brengt de gebruiker bij het formulier met de fouten.
   */
  @ExceptionHandler(InvoerException.class)
  String naarFormulier(HttpServletRequest request) {
    return "redirect:" + Formulier.van(tool, request.getParameterMap()).adres(PAD);
  }

  private Resultaat bereken(HttpServletRequest request) {
    return tool.bereken(tool.invoer(Formulier.van(tool, request.getParameterMap()).boom()));
  }
}
