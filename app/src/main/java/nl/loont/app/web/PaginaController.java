package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Indeling;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De overige pagina's: begin, landelijke rekentool, modelbeschrijving, API en over Loont. */
@Controller
class PaginaController {
  private static final String LANDELIJK = "/landelijk";

  /** De ingangen op de beginpagina, in de volgorde van wie er het vaakst komt. */
  private static final List<String> INGANGEN =
      List.of(
          "mkba",
          "budget",
          "wat-betekent-het",
          "monitor",
          "evaluatie",
          "landelijk",
          "verantwoording");

  private final Rekentool tool;
  private final Teksten teksten;

  PaginaController(Rekentool tool, Teksten teksten) {
    this.tool = tool;
    this.teksten = teksten;
  }

  @GetMapping("/")
  String begin(@RequestParam @Nullable String taal, Model model) {
    Pagina.vul(model, teksten, Taal.van(taal), "begin", "/");
    model.addAttribute("ingangen", INGANGEN);
    return "begin";
  }

  /** De macro-rekentool: alleen aantallen en nuggers, basisopstelling, alleen totalen (spec §8). */
  @GetMapping(LANDELIJK)
  String landelijk(HttpServletRequest request, HttpServletResponse response, Model model) {
    Formulier formulier = Formulier.alleenAantallen(tool, request.getParameterMap());
    boolean gedeeltelijk = request.getHeader("HX-Request") != null;
    String adres = formulier.adres(LANDELIJK);
    if (gedeeltelijk) {
      response.setHeader("HX-Replace-Url", adres);
    } else if (!formulier.staatOp(LANDELIJK, request.getQueryString())) {
      return "redirect:" + adres;
    }
    Pagina.vul(
        model,
        teksten,
        formulier.taal(),
        "landelijk",
        formulier.inTaal(LANDELIJK, Taal.NL),
        formulier.inTaal(LANDELIJK, Taal.EN));
    model.addAttribute("adres", adres);
    model.addAttribute("opnieuw", LANDELIJK + (formulier.taal() == Taal.NL ? "" : "?taal=en"));
    model.addAttribute("xlsx", formulier.adres(MkbaController.PAD + "/werkmap.xlsx"));
    model.addAttribute("csv", formulier.adres(MkbaController.PAD + "/resultaat.csv"));
    model.addAttribute("volledig", formulier.adres(MkbaController.PAD));
    try {
      model.addAttribute(
          "resultaat",
          new ResultaatBeeld(
              tool, teksten, formulier, tool.bereken(tool.invoer(formulier.boom()))));
      model.addAttribute("invoer", beeld(formulier, List.of()));
    } catch (InvoerException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("invoer", beeld(formulier, e.fouten()));
    }
    return gedeeltelijk ? "landelijk :: resultaat" : "landelijk";
  }

  private InvoerBeeld beeld(Formulier formulier, List<Fout> fouten) {
    return new InvoerBeeld(
        tool, teksten, formulier, InvoerBeeld.Plek.alleen(formulier, LANDELIJK), fouten);
  }

  @GetMapping("/model")
  String model(@RequestParam @Nullable String taal, Model model) {
    Taal gekozen = Taal.van(taal);
    Pagina.vul(model, teksten, gekozen, "model", "/model");
    model.addAttribute(
        "bladen", ModelBeeld.van(tool, teksten, gekozen, Indeling.van(tool.model())));
    return "model";
  }

  /** De beschrijving van de API op het pad dat de ontwerpregels voorschrijven. */
  @GetMapping("/v1/openapi.json")
  String openApi() {
    return "forward:/v1/openapi";
  }

  @GetMapping("/api")
  String api(@RequestParam @Nullable String taal, Model model) {
    Pagina.vul(model, teksten, Taal.van(taal), "api", "/api");
    return "api";
  }

  @GetMapping("/over")
  String over(@RequestParam @Nullable String taal, Model model) {
    Pagina.vul(model, teksten, Taal.van(taal), "over", "/over");
    model.addAttribute("gemeentebron", tool.register().herkomst());
    return "over";
  }
}
