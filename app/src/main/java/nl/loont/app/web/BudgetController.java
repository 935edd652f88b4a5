package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.invoer.Onzekerheidlezer;
import nl.loont.budget.invoer.Vraaglezer;
import nl.loont.budget.simulatie.Simulatie;
import nl.loont.budget.simulatie.Trekkingen;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * De pagina Budget: budgetten en lasten van een gemeente, jaar na jaar, met en zonder plaatsingen.
 */
@Controller
class BudgetController {
  static final String PAD = "/budget";
  private static final List<String> VELDEN = velden();

  private final Rekentool tool;
  private final Teksten teksten;
  private final Budgetpagina pagina;
  private final Analysepagina analyse;

  BudgetController(Rekentool tool, Teksten teksten, Budgetpagina pagina, Analysepagina analyse) {
    this.tool = tool;
    this.teksten = teksten;
    this.pagina = pagina;
    this.analyse = analyse;
  }

  private static List<String> velden() {
    List<String> velden =
        new ArrayList<>(
            List.of(
                Budgetverzoek.GEGEVENS,
                "gemeente",
                "stelsel",
                "startjaar",
                "jaren",
                "wie",
                "vanaf"));
    for (Doelgroep groep : Doelgroep.values()) {
      velden.addAll(List.of("aantal." + groep, "nuggers." + groep, "uren." + groep));
    }
    for (String groei : List.of("bijstand", "lks", "loonPrijs", "wmlIndex", "beleid")) {
      velden.add("groei." + groei);
    }
    velden.addAll(Budgetverzoek.stelselvelden());
    velden.add("trekkingen");
    return velden;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, VELDEN);
    Basis basis = pagina.basis(verzoek, model);
    pagina.vul(model, verzoek, "budget", formulier(verzoek, basis));
    try {
      Gemeente gemeente = pagina.keurGemeente(verzoek, basis);
      Vraaglezer.Gelezen vraag = lees(verzoek, basis, gemeente);
      Optional<Onzekerheidlezer.Gelezen> onzeker = onzeker(verzoek, vraag, gemeente);
      analyse
          .werk(
              model,
              verzoek.inTaal(Taal.NL),
              request,
              response,
              voortgang -> uitkomst(vraag, onzeker, voortgang))
          .ifPresent(uitkomst -> {
            Budgetbeeld beeld = beeld(verzoek, gemeente, uitkomst, vraag.waarschuwingen());
            model.addAttribute("beeld", beeld);
            model.addAttribute("taalkeuze", verzoek.taal());
          });
    } catch (InvoerException e) {
      pagina.vulFouten(model, verzoek, response, e.fouten());
    }
    return Budgetpagina.sjabloon(verzoek, request, response);
  }

  /** Uitkomst van een vraag, met trekkingen als die gevraagd zijn. */
  record Uitkomst(Simulatie simulatie, Optional<Trekkingen> trekkingen) {}

  private Uitkomst uitkomst(
      Vraaglezer.Gelezen vraag, Optional<Onzekerheidlezer.Gelezen> onzeker, Progress voortgang) {
    return new Uitkomst(
        Simulatie.bereken(tool, vraag.vraag()),
        onzeker.map(o ->
            Trekkingen.bereken(tool, vraag.vraag(), o.onzekerheden(), o.gevolgd(), voortgang)));
  }

  private Vraaglezer.Gelezen lees(Budgetverzoek verzoek, Basis basis, Gemeente gemeente) {
    return Vraaglezer.lees(
        tool, verzoek.met("gemeente", gemeente.code()).simulatie(), Optional.of(basis));
  }

  private Optional<Onzekerheidlezer.Gelezen> onzeker(
      Budgetverzoek verzoek, Vraaglezer.Gelezen vraag, Gemeente gemeente) {
    Object trekkingen = verzoek.getal("trekkingen");
    if (trekkingen == null) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> boom = new LinkedHashMap<>();
    boom.put("trekkingen", trekkingen);
    boom.put("gemeenten", List.of(gemeente.code()));
    return Optional.of(Onzekerheidlezer.lees(tool, vraag.vraag(), boom));
  }

  private Budgetbeeld beeld(
      Budgetverzoek verzoek, Gemeente gemeente, Uitkomst uitkomst, List<String> opmerkingen) {
    return new Simulatiebeeld(teksten, verzoek.taal(), gemeente, uitkomst.simulatie())
        .beeld(uitkomst.trekkingen(), opmerkingen);
  }

  private List<Budgetveld.Groep> formulier(Budgetverzoek verzoek, Basis basis) {
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    List<Budgetveld.Groep> groepen = new ArrayList<>();
    groepen.add(
        maak.groep(
            "waar",
            false,
            List.of(
                maak.van("gemeente", pagina.gemeenten(basis, pagina.gemeente(verzoek, basis))),
                maak.keuze("stelsel", "nieuw", "nieuw", "oud", "eigen"),
                maak.tekst("startjaar", String.valueOf(basis.laatsteJaar() + 1)),
                maak.tekst("jaren", String.valueOf(Vraaglezer.JAREN)))));
    groepen.add(
        maak.groep(
            "plaatsingen",
            false,
            List.of(
                maak.keuze("wie", "deze", "deze", "alle", "anderen"),
                maak.tekst("vanaf", String.valueOf(basis.laatsteJaar() + 1)))));
    for (Doelgroep groep : Doelgroep.values()) {
      groepen.add(
          new Budgetveld.Groep(
              teksten.van(verzoek.taal(), "budget.keuze.groep." + groep),
              false,
              List.of(
                  maak.tekst("aantal." + groep, "0"),
                  maak.tekst("nuggers." + groep, "0"),
                  maak.tekst(
                      "uren." + groep,
                      verzoek
                          .taal()
                          .notation()
                          .number(tool.basisopstelling().get("uren." + groep))))));
    }
    groepen.add(
        maak.groep(
            "groei",
            true,
            List.of(
                maak.tekst("groei.bijstand", "0"),
                maak.tekst("groei.lks", "0"),
                maak.tekst("groei.loonPrijs", "0"),
                maak.tekst("groei.wmlIndex", "0"),
                maak.tekst("groei.beleid", "0"))));
    groepen.add(maak.groep("onzekerheid", true, List.of(maak.tekst("trekkingen", ""))));
    groepen.add(BudgetstelselController.eigenStelsel(tool, maak, true));
    return groepen;
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    Bestand bestand = bestand(request);
    return Budgetpagina.csv("loont-budget.csv", bestand.beeld, bestand.herkomst);
  }

  @GetMapping(PAD + ".xlsx")
  ResponseEntity<byte[]> xlsx(HttpServletRequest request) throws IOException {
    Bestand bestand = bestand(request);
    return Budgetpagina.xlsx(
        "loont-budget.xlsx", bestand.beeld.bij(), bestand.beeld, bestand.herkomst);
  }

  private record Bestand(Budgetbeeld beeld, String herkomst) {}

  private Bestand bestand(HttpServletRequest request) {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, VELDEN);
    Basis basis = pagina.basis(verzoek, new ExtendedModelMap());
    Gemeente gemeente = pagina.keurGemeente(verzoek, basis);
    Vraaglezer.Gelezen vraag = lees(verzoek, basis, gemeente);
    Uitkomst uitkomst = uitkomst(vraag, onzeker(verzoek, vraag, gemeente), Progress.NONE);
    return new Bestand(
        beeld(verzoek, gemeente, uitkomst, vraag.waarschuwingen()), basis.herkomst());
  }

  /** Een download met foute invoer brengt de gebruiker bij de pagina met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarPagina(HttpServletRequest request) {
    return "redirect:" + Budgetverzoek.van(request, PAD, VELDEN).adres();
  }
}
