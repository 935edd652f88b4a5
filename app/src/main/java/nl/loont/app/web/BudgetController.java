package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loont.app.budget.Simulatieantwoord;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.invoer.Onzekerheidlezer;
import nl.loont.budget.invoer.Vraaglezer;
import nl.loont.budget.simulatie.Simulatie;
import nl.loont.budget.simulatie.Trekkingen;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * De pagina Budget: budgetten en lasten van een gemeente, jaar na jaar, met en zonder plaatsingen.
 */
@Controller
class BudgetController implements Budgetbron {
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
            List.of(Budgetverzoek.GEGEVENS, "gemeente", "stelsel", "startjaar", "jaren"));
    velden.addAll(Rondes.velden());
    velden.addAll(Budgetverzoek.groeivelden());
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
            model.addAttribute("beeld", beeld(verzoek, gemeente, uitkomst, vraag.waarschuwingen()));
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
        tool,
        verzoek.met("gemeente", gemeente.code()).simulatie(tool.register()),
        Optional.of(basis));
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
        .beeld(
            uitkomst.trekkingen(),
            opmerkingen,
            formulier(verzoek).aanwijzingen(verzoek.waarde("stelsel", "nieuw")));
  }

  private Budgetformulier formulier(Budgetverzoek verzoek) {
    return new Budgetformulier(tool, new Budgetveld.Maker(teksten, verzoek));
  }

  private List<Budgetveld.Groep> formulier(Budgetverzoek verzoek, Basis basis) {
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    Budgetformulier delen = formulier(verzoek);
    int startjaar = basis.laatsteJaar() + 1;
    List<Budgetveld> waar = new ArrayList<>();
    waar.add(maak.van("gemeente", pagina.gemeenten(basis, pagina.gemeente(verzoek, basis))));
    waar.add(maak.keuze("stelsel", "nieuw", "nieuw", "oud", "eigen"));
    waar.addAll(delen.jaren(startjaar));
    List<Budgetveld.Groep> groepen = new ArrayList<>();
    groepen.add(maak.groep("waar", false, waar));
    groepen.addAll(delen.rondes(startjaar, false));
    groepen.add(delen.groei());
    groepen.add(maak.groep("onzekerheid", true, List.of(maak.tekst("trekkingen", ""))));
    groepen.add(delen.eigenStelsel(true));
    return groepen;
  }

  @Override
  public String pad() {
    return PAD;
  }

  @Override
  public Budgetuitkomst uitkomst(HttpServletRequest request) {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, VELDEN);
    Basis basis = pagina.basis(verzoek, new ExtendedModelMap());
    Gemeente gemeente = pagina.keurGemeente(verzoek, basis);
    Vraaglezer.Gelezen vraag = lees(verzoek, basis, gemeente);
    Optional<Onzekerheidlezer.Gelezen> onzeker = onzeker(verzoek, vraag, gemeente);
    Uitkomst uitkomst = uitkomst(vraag, onzeker, Progress.NONE);
    return new Budgetuitkomst(
        "loont-budget",
        teksten.van(verzoek.taal(), "budget.kop"),
        formulier(verzoek, basis),
        beeld(verzoek, gemeente, uitkomst, vraag.waarschuwingen()),
        basis.herkomst(),
        Simulatieantwoord.van(uitkomst.simulatie(), vraag, onzeker, uitkomst.trekkingen()));
  }
}
