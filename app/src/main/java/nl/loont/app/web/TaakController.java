package nl.loont.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Breekt lang werk af. */
@Controller
class TaakController {
  private final Taken taken;

  TaakController(Taken taken) {
    this.taken = taken;
  }

  /** Breekt een taak af en gaat terug naar haar pagina, die dan niet opnieuw begint. */
  @PostMapping("/taken/{id}/annuleren")
  String annuleer(@PathVariable String id, @RequestParam String terug) {
    taken.breekAf(id);
    boolean eigen = terug.matches("/[a-z][a-z/-]*(\\?[^\\s]*)?");
    String adres = eigen ? terug : MkbaController.PAD;
    return "redirect:" + adres + (adres.contains("?") ? "&" : "?") + Analysepagina.GESTOPT + "=ja";
  }
}
