package nl.loont.app.web;

import static nl.loont.app.web.PlaatsingFormulier.PAD;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loont.app.subsidie.Plaatsingstabel;
import nl.loont.app.web.PlaatsingFormulier.Kant;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.loondispensatie.Aanvulregel;
import nl.loont.subsidie.plaatsing.Plaatsingsrekening;
import nl.loont.subsidie.plaatsing.Plaatsingsverloop;
import nl.loont.subsidie.plaatsing.Plaatsingswerkmap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** "Wat betekent het voor mij": één plaatsing voor werkgever, werknemer en gemeente. */
@Controller
class PlaatsingController {
  private final Plaatsingsrekening rekening;
  private final Subsidierekening subsidie;
  private final Rekentool mkba;
  private final Teksten teksten;

  PlaatsingController(
      Plaatsingsrekening rekening, Subsidierekening subsidie, Rekentool mkba, Teksten teksten) {
    this.rekening = rekening;
    this.subsidie = subsidie;
    this.mkba = mkba;
    this.teksten = teksten;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    PlaatsingFormulier formulier = lees(request);
    boolean gedeeltelijk = request.getHeader("HX-Request") != null;
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
        "plaatsing",
        formulier.inTaal(Taal.NL),
        formulier.inTaal(Taal.EN));
    model.addAttribute("adres", adres);
    model.addAttribute("csv", formulier.adres(PAD + ".csv"));
    model.addAttribute("xlsx", formulier.adres(PAD + ".xlsx"));
    model.addAttribute("kant", formulier.kant().sleutel());
    model.addAttribute("kanten", kanten(formulier));
    model.addAttribute("regels", regels(formulier));
    model.addAttribute("gemeenten", gemeenten(formulier));
    List<Fout> fouten = List.of();
    try {
      if (gedeeltelijk && !formulier.leeggemaakt().isEmpty()) {
        throw new InvoerException(formulier.leeggemaakt());
      }
      Optional<Gemeente> gemeente = gemeente(formulier);
      Plaatsingsverloop verloop = verloop(formulier);
      model.addAttribute("resultaat", new PlaatsingBeeld(teksten, formulier, rekening, verloop));
      if (formulier.kant() == Kant.GEMEENTE) {
        model.addAttribute(
            "buig",
            Buigbeeld.van(
                mkba,
                teksten,
                formulier,
                gemeente.orElse(null),
                rekening.eerste(verloop.plaatsing())));
      }
    } catch (InvoerException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      fouten = e.fouten();
    }
    model.addAttribute("invoer", new PlaatsingInvoerBeeld(teksten, formulier, fouten));
    return gedeeltelijk ? "plaatsing :: resultaat" : "plaatsing";
  }

  private PlaatsingFormulier lees(HttpServletRequest request) {
    return new PlaatsingFormulier(subsidie.parameters().einde(), request.getParameterMap());
  }

  private Plaatsingsverloop verloop(PlaatsingFormulier formulier) {
    return rekening.verloop(rekening.plaatsing(formulier.boom()));
  }

  private Optional<Gemeente> gemeente(PlaatsingFormulier formulier) {
    if (formulier.gemeente().isEmpty()) {
      return Optional.empty();
    }
    Optional<Gemeente> gemeente = mkba.register().metCode(formulier.gemeente());
    if (gemeente.isEmpty()) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "gemeente",
                  formulier.gemeente(),
                  "deze gemeente bestaat niet",
                  "een code als GM0344",
                  "Kies een gemeente uit de lijst.")));
    }
    return gemeente;
  }

  private List<Beeld.Keuze> kanten(PlaatsingFormulier formulier) {
    return Stream.of(Kant.values())
        .map(k ->
            new Beeld.Keuze(
                k.sleutel(),
                teksten.van(formulier.taal(), "plaatsing.kant." + k.sleutel()),
                k == formulier.kant()))
        .toList();
  }

  private List<Beeld.Keuze> regels(PlaatsingFormulier formulier) {
    return Aanvulregel.REGELS.stream()
        .map(r ->
            new Beeld.Keuze(
                r.sleutel(),
                teksten.van(formulier.taal(), "plaatsing.regel." + r.sleutel()),
                r.sleutel().equals(formulier.waarde("regel"))))
        .toList();
  }

  private List<Beeld.Keuze> gemeenten(PlaatsingFormulier formulier) {
    return mkba.register().gemeenten().stream()
        .map(g -> new Beeld.Keuze(g.code(), g.naam(), g.code().equals(formulier.gemeente())))
        .toList();
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return Download.csv(
        "loont-plaatsing.csv", Plaatsingstabel.van(verloop(lees(request))).csvVoorExcel());
  }

  @GetMapping(PAD + ".xlsx")
  ResponseEntity<byte[]> werkmap(HttpServletRequest request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Plaatsingswerkmap.schrijf(verloop(lees(request)), bytes);
    return Download.van(
        "loont-plaatsing.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes.toByteArray());
  }

  /** Een download met foute invoer brengt de gebruiker bij het formulier met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarFormulier(HttpServletRequest request) {
    return "redirect:" + lees(request).adres(PAD);
  }
}
