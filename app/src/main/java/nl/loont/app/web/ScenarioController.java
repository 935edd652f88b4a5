package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.loont.app.Json;
import nl.loont.app.analyse.Analysetabel;
import nl.loont.app.analyse.Scenarioantwoord;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Scenariovergelijking;
import nl.loont.mkba.analyse.Scenariowerkmap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Scenario's naast elkaar als pagina en als download. */
@Controller
class ScenarioController {
  static final String PAD = "/mkba/scenarios";

  private final Rekentool tool;
  private final Teksten teksten;

  ScenarioController(Rekentool tool, Teksten teksten) {
    this.tool = tool;
    this.teksten = teksten;
  }

  @GetMapping(PAD)
  @Nullable String toon(
      @RequestParam(defaultValue = "") String erbij,
      @RequestParam(defaultValue = "") String weg,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ScenarioFormulier formulier = lees(request);
    boolean gedeeltelijk = request.getHeader("HX-Request") != null;
    if (!erbij.isEmpty() || weg.matches("[1-9]")) {
      formulier = erbij.isEmpty() ? formulier.zonder(Integer.parseInt(weg) - 1) : formulier.erbij();
      String adres = formulier.adres(PAD);
      if (gedeeltelijk) {
        // Er komt een kolom bij of er gaat er een af: dan ververst de hele pagina.
        response.setHeader("HX-Redirect", adres);
        return null;
      }
      return "redirect:" + adres;
    }
    String adres = formulier.adres(PAD);
    if (gedeeltelijk) {
      response.setHeader("HX-Replace-Url", adres);
    } else if (!Adres.isGevraagd(adres, PAD, request.getQueryString())) {
      return "redirect:" + adres;
    }
    Pagina.vul(
        model,
        teksten,
        formulier.taal(),
        "scenarios",
        formulier.inTaal(PAD, Taal.NL),
        formulier.inTaal(PAD, Taal.EN));
    model.addAttribute("formulier", formulier);
    model.addAttribute("adres", adres);
    for (String soort : List.of("xlsx", "csv", "json")) {
      model.addAttribute(soort, formulier.adres(PAD + "." + soort));
    }
    try {
      model.addAttribute(
          "resultaat", new ScenarioBeeld(tool, teksten, formulier, vergelijk(formulier)));
      model.addAttribute("invoer", invoer(formulier, List.of()));
    } catch (InvoerException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("invoer", invoer(formulier, e.fouten()));
    }
    return gedeeltelijk ? "scenarios :: resultaat" : "scenarios";
  }

  private ScenarioFormulier lees(HttpServletRequest request) {
    return ScenarioFormulier.van(tool, request.getParameterMap());
  }

  private Scenariovergelijking vergelijk(ScenarioFormulier formulier) {
    return Scenariovergelijking.lees(tool, formulier.bomen());
  }

  private ScenarioInvoerBeeld invoer(ScenarioFormulier formulier, List<Fout> fouten) {
    return new ScenarioInvoerBeeld(tool, teksten, formulier, PAD, fouten);
  }

  @GetMapping(PAD + ".xlsx")
  ResponseEntity<byte[]> werkmap(HttpServletRequest request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Scenariowerkmap.schrijf(vergelijk(lees(request)), tool.register().herkomst(), bytes);
    return Download.van(
        "loont-scenarios.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes.toByteArray());
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    // Excel herkent UTF-8 in een CSV alleen aan dit teken vooraan.
    return Download.csv("loont-scenarios.csv", "\uFEFF" + Analysetabel.csv(antwoord(request)));
  }

  @GetMapping(PAD + ".json")
  ResponseEntity<byte[]> json(HttpServletRequest request) {
    return Download.json("loont-scenarios.json", Json.pretty(antwoord(request)));
  }

  private Scenarioantwoord antwoord(HttpServletRequest request) {
    return Scenarioantwoord.van(tool, vergelijk(lees(request)));
  }

  /** Een download met foute invoer brengt de gebruiker bij het formulier met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarFormulier(HttpServletRequest request) {
    return "redirect:" + lees(request).adres(PAD);
  }
}
