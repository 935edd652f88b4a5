package nl.loont.app.web;

import nl.loont.kern.model.Merk;
import org.springframework.ui.Model;

/** Wat elke pagina nodig heeft: taal, titel en de adressen van dezelfde pagina in beide talen. */
final class Pagina {
  private Pagina() {}

  static void vul(
      Model model, Teksten teksten, Taal taal, String naam, String adresNl, String adresEn) {
    model.addAttribute("taal", taal.locale().getLanguage());
    model.addAttribute("pagina", naam);
    model.addAttribute("titel", teksten.van(taal, naam + ".titel"));
    model.addAttribute("omschrijving", teksten.van(taal, naam + ".omschrijving"));
    model.addAttribute("adresNl", adresNl);
    model.addAttribute("adresEn", adresEn);
    model.addAttribute("merken", Merk.values());
    model.addAttribute("achtervoegsel", taal == Taal.NL ? "" : "?taal=en");
  }

  static void vul(Model model, Teksten teksten, Taal taal, String naam, String pad) {
    vul(model, teksten, taal, naam, pad, pad + "?taal=en");
  }
}
