package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.loont.app.Json;
import nl.loont.app.analyse.Analysetabel;
import nl.loont.app.analyse.Gemeentenantwoord;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Gemeentenvraag;
import nl.loont.mkba.analyse.Gemeentevergelijking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** Dezelfde plaatsing in alle gemeenten, als pagina. */
@Controller
class GemeentenController {
  private static final String PAD = "/mkba/gemeenten";
  private static final Set<String> VELDEN = Set.of("trekkingen", "zaad", "marge");

  private final Rekentool tool;
  private final Teksten teksten;
  private final Analysepagina analyse;

  GemeentenController(Rekentool tool, Teksten teksten, Analysepagina analyse) {
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
    analyse.vul(model, verzoek, PAD, "gemeenten");
    try {
      Gemeentenvraag vraag = lees(verzoek);
      analyse.vulBerekening(model, verzoek, vraag.onzeker().invoer());
      analyse
          .werk(model, verzoek, request, response, voortgang -> bereken(vraag, voortgang))
          .ifPresent(
              v -> model.addAttribute("resultaat", new GemeentenBeeld(tool, teksten, verzoek, v)));
    } catch (InvoerException e) {
      analyse.vulFouten(model, verzoek, response, e.fouten(), OnzekerheidVelden::veldVanFout);
    }
    return gedeeltelijk ? "gemeenten :: resultaat" : "gemeenten";
  }

  private Analyseverzoek verzoek(HttpServletRequest request) {
    return Analyseverzoek.van(tool, request, PAD, VELDEN::contains);
  }

  /** De gemeente van de rekentool doet hier niet mee: elke gemeente komt aan de beurt. */
  private Gemeentenvraag lees(Analyseverzoek verzoek) {
    Map<String, @Nullable Object> boom = new HashMap<>(verzoek.formulier().boom());
    boom.remove("gemeente");
    boom.put("partij", verzoek.saldo().sleutel());
    boom.put("onzekerheid", OnzekerheidVelden.boom(tool, verzoek));
    return Gemeentenvraag.lees(tool, boom);
  }

  private Gemeentevergelijking bereken(Gemeentenvraag vraag, Progress voortgang) {
    return Gemeentevergelijking.bereken(
        tool, vraag.onzeker().invoer(), vraag.saldo(), vraag.onzeker().onzekerheden(), voortgang);
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return Download.csv("loont-gemeenten.csv", Analysetabel.csv(antwoord(request)));
  }

  @GetMapping(PAD + ".json")
  ResponseEntity<byte[]> json(HttpServletRequest request) {
    return Download.json("loont-gemeenten.json", Json.pretty(antwoord(request)));
  }

  private Gemeentenantwoord antwoord(HttpServletRequest request) {
    return Gemeentenantwoord.van(tool, bereken(lees(verzoek(request)), Progress.NONE));
  }

  /** Een download met foute invoer brengt de gebruiker bij de pagina met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarPagina(HttpServletRequest request) {
    return "redirect:" + verzoek(request).adres();
  }
}
