package nl.loont.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.loont.app.evaluatie.FictiefPaneel;
import nl.loont.app.web.Beeld.Veldfout;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Het begin van een evaluatie: een paneel kiezen, opsturen of verwijderen. */
@Controller
class EvaluatieController {
  private final Teksten teksten;
  private final Panelen panelen;

  EvaluatieController(Teksten teksten, Panelen panelen) {
    this.teksten = teksten;
    this.panelen = panelen;
  }

  @GetMapping(Evaluatieverzoek.PAD)
  String begin(
      @RequestParam @Nullable String taal,
      @RequestParam @Nullable String verlopen,
      @RequestParam @Nullable String verwijderd,
      Model model) {
    model.addAttribute("verlopen", verlopen);
    model.addAttribute("verwijderd", verwijderd);
    vul(teksten, model, Taal.van(taal));
    return "evaluatie";
  }

  @PostMapping(Evaluatieverzoek.PAD + "/paneel")
  String ontvang(
      @RequestParam @Nullable String taal,
      @RequestParam @Nullable MultipartFile bestand,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Taal gekozen = Taal.van(taal);
    try {
      String naam = Optional.ofNullable(bestand).map(MultipartFile::getOriginalFilename).orElse("");
      if (bestand == null || bestand.isEmpty()) {
        throw new InvoerException(
            Fout.van(
                "bestand",
                naam,
                naam.isEmpty() ? "er is geen bestand gekozen" : "dit bestand is leeg",
                "een CSV-bestand",
                "Kies er een."));
      }
      if (bestand.getSize() > Panelen.MAX_BYTES) {
        throw new MaxUploadSizeExceededException(Panelen.MAX_BYTES);
      }
      return naar(panelen.bewaar(naam, bestand.getBytes()).id(), gekozen);
    } catch (InvoerException e) {
      vul(teksten, model, gekozen);
      toonFouten(model, response, e.fouten(), "bestand");
      return "evaluatie";
    }
  }

  @PostMapping(Evaluatieverzoek.PAD + "/paneel/{id}/verwijderen")
  String verwijder(@PathVariable String id, @RequestParam @Nullable String taal) {
    panelen.verwijder(id);
    return "redirect:"
        + Evaluatieverzoek.PAD
        + "?verwijderd=ja"
        + (Taal.van(taal) == Taal.EN ? "&taal=en" : "");
  }

  @GetMapping(Evaluatieverzoek.PAD + "/fictief.csv")
  ResponseEntity<byte[]> fictief() {
    return Download.csv("fictief-paneel.csv", FictiefPaneel.antwoord().tekst("csv"));
  }

  private static String naar(String id, Taal taal) {
    return "redirect:"
        + Evaluatieverzoek.PAD
        + "/synthetisch?paneel="
        + id
        + (taal == Taal.EN ? "&taal=en" : "");
  }

  /** Zet klaar wat de pagina nodig heeft. */
  static void vul(Teksten teksten, Model model, Taal taal) {
    Pagina.vul(model, teksten, taal, "evaluatie", Evaluatieverzoek.PAD);
    model.addAttribute("mb", Panelen.MAX_BYTES / 1_000_000);
    model.addAttribute("minuten", Panelen.HOUDBAAR.toMinutes());
    model.addAttribute("geplant", FictiefPaneel.BEHANDELD);
    model.addAttribute("effect", taal.notation().number(FictiefPaneel.EFFECT, 1));
    model.addAttribute("vanaf", FictiefPaneel.START.toString());
  }

  /**
   * Zet fouten klaar om te tonen; het veld is waar een fout naar wijst die geen eigen veld heeft.
   */
  static void toonFouten(
      Model model, HttpServletResponse response, List<Fout> fouten, String veld) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute(
        "fouten",
        fouten.stream()
            .map(f ->
                new Veldfout(
                    veld.isEmpty() ? f.veld().replace(' ', '-') : veld, f.toString(), f.melding()))
            .toList());
  }
}
