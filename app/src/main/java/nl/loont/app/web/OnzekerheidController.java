package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loont.app.Json;
import nl.loont.app.analyse.Analysetabel;
import nl.loont.app.analyse.Onzekerheidsantwoord;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.OnzekereInvoer;
import nl.loont.mkba.analyse.OnzekerheidLezer;
import nl.loont.mkba.analyse.Onzekerheidsanalyse;
import nl.loont.mkba.analyse.Onzekerheidsuitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** De onzekerheid van een berekening als pagina. */
@Controller
class OnzekerheidController {
  private static final String PAD = "/mkba/onzekerheid";

  private final Rekentool tool;
  private final Teksten teksten;
  private final Analysepagina analyse;

  OnzekerheidController(Rekentool tool, Teksten teksten, Analysepagina analyse) {
    this.tool = tool;
    this.teksten = teksten;
    this.analyse = analyse;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    Analyseverzoek verzoek = verzoek(request);
    boolean gedeeltelijk = request.getHeader("HX-Request") != null;
    if (gedeeltelijk) {
      response.setHeader("HX-Replace-Url", verzoek.adres());
    } else if (!verzoek.staatOpAdres(request)
        && request.getParameter(Analysepagina.GESTOPT) == null) {
      return "redirect:" + verzoek.adres();
    }
    analyse.vul(model, verzoek, PAD, "onzekerheid");
    try {
      OnzekereInvoer invoer = lees(verzoek);
      analyse.vulBerekening(model, verzoek, invoer.invoer());
      Optional<Onzekerheidsuitkomst> uitkomst =
          analyse.werk(model, verzoek, request, response, voortgang -> bereken(invoer, voortgang));
      uitkomst.ifPresent(
          u -> model.addAttribute("resultaat", new OnzekerheidBeeld(teksten, verzoek, u)));
    } catch (InvoerException e) {
      analyse.vulFouten(model, verzoek, response, e.fouten(), OnzekerheidVelden::veldVanFout);
    }
    List<OnzekerheidVelden.Tabel> tabellen =
        OnzekerheidVelden.tabellen(
            tool,
            teksten,
            verzoek,
            OnzekerheidLezer.lees(tool, tool.invoer(Map.of("aantallen", Map.of())), Map.of()));
    model.addAttribute("tabellen", tabellen);
    model.addAttribute("open", tabellen.stream().anyMatch(OnzekerheidVelden.Tabel::open));
    return gedeeltelijk ? "onzekerheid :: resultaat" : "onzekerheid";
  }

  private Analyseverzoek verzoek(HttpServletRequest request) {
    return Analyseverzoek.van(tool, request, PAD, naam -> OnzekerheidVelden.hoortBij(tool, naam));
  }

  private OnzekereInvoer lees(Analyseverzoek verzoek) {
    Map<String, @Nullable Object> boom = new HashMap<>(verzoek.formulier().boom());
    boom.put("onzekerheid", OnzekerheidVelden.boom(tool, verzoek));
    return OnzekereInvoer.lees(tool, boom);
  }

  private Onzekerheidsuitkomst bereken(OnzekereInvoer invoer, Progress voortgang) {
    return Onzekerheidsanalyse.bereken(tool, invoer.invoer(), invoer.onzekerheden(), voortgang);
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return Download.csv("loont-onzekerheid.csv", Analysetabel.csv(antwoord(request)));
  }

  @GetMapping(PAD + ".json")
  ResponseEntity<byte[]> json(HttpServletRequest request) {
    return Download.json("loont-onzekerheid.json", Json.pretty(antwoord(request)));
  }

  private Onzekerheidsantwoord antwoord(HttpServletRequest request) {
    return Onzekerheidsantwoord.van(bereken(lees(verzoek(request)), Progress.NONE));
  }

  /** Een download met foute invoer brengt de gebruiker bij de pagina met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarPagina(HttpServletRequest request) {
    return "redirect:" + verzoek(request).adres();
  }
}
