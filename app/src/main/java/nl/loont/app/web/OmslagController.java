package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.loont.app.Json;
import nl.loont.app.analyse.Analysetabel;
import nl.loont.app.analyse.Omslagantwoord;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Omslagvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** De omslagpunten als pagina: per parameter, en als kaart over twee. */
@Controller
class OmslagController {
  private static final String PAD = "/mkba/omslag";
  private static final Set<String> VELDEN = Set.of("horizontaal", "verticaal");

  private final Rekentool tool;
  private final Teksten teksten;
  private final Analysepagina analyse;

  OmslagController(Rekentool tool, Teksten teksten, Analysepagina analyse) {
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
    analyse.vul(model, verzoek, PAD, "omslagpunten");
    model.addAttribute("assen", OmslagBeeld.assen(tool, teksten, verzoek));
    try {
      Omslagvraag vraag = lees(verzoek, true);
      analyse.vulBerekening(model, verzoek, vraag.invoer());
      analyse
          .werk(
              model,
              verzoek,
              request,
              response,
              _ -> OmslagBeeld.van(tool, teksten, verzoek, vraag))
          .ifPresent(beeld -> model.addAttribute("resultaat", beeld));
    } catch (InvoerException e) {
      analyse.vulFouten(model, verzoek, response, e.fouten(), OmslagController::veldVanFout);
    }
    return gedeeltelijk ? "omslag :: resultaat" : "omslag";
  }

  private Analyseverzoek verzoek(HttpServletRequest request) {
    return Analyseverzoek.van(tool, request, PAD, VELDEN::contains);
  }

  private static String veldVanFout(Fout fout) {
    return switch (fout.veld()) {
      case "omslag.parameter" -> "horizontaal";
      case "omslag.tweede" -> "verticaal";
      default -> Invoerboom.veldVanFout(fout.veld());
    };
  }

  private Omslagvraag lees(Analyseverzoek verzoek, boolean metKaart) {
    Map<String, @Nullable Object> vraag = new LinkedHashMap<>();
    vraag.put("partij", verzoek.saldo().sleutel());
    if (metKaart) {
      vraag.put("parameter", OmslagBeeld.horizontaal(verzoek));
      vraag.put("tweede", OmslagBeeld.verticaal(verzoek));
    }
    Map<String, @Nullable Object> boom = new HashMap<>(verzoek.formulier().boom());
    boom.put("omslag", vraag);
    return Omslagvraag.lees(tool, boom);
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return Download.csv(
        "loont-omslag.csv",
        Analysetabel.csv(Omslagantwoord.van(tool, lees(verzoek(request), false))));
  }

  @GetMapping(PAD + ".json")
  ResponseEntity<byte[]> json(HttpServletRequest request) {
    return Download.json(
        "loont-omslag.json", Json.pretty(Omslagantwoord.van(tool, lees(verzoek(request), true))));
  }

  /** Een download met foute invoer brengt de gebruiker bij de pagina met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarPagina(HttpServletRequest request) {
    return "redirect:" + verzoek(request).adres();
  }
}
