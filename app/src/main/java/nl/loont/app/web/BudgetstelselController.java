package nl.loont.app.web;

import static nl.loont.app.Tabel.euro;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.budget.Stelselantwoord;
import nl.loont.app.web.Budgetbeeld.Blok;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.invoer.Stelsellezer;
import nl.loont.budget.invoer.Vraaglezer;
import nl.loont.budget.simulatie.Klasseneffect;
import nl.loont.budget.simulatie.Stelselvergelijking;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** De pagina Stelsel: een eigen stelsel naast de twee echte; wie gaat erop voor- of achteruit. */
@Controller
class BudgetstelselController implements Budgetbron {
  private static final String PAD = "/budget/stelsel";
  private static final int OUD = 0;
  private static final int NIEUW = 1;
  private static final int EIGEN = 2;
  private static final List<String> VELDEN = velden();

  private final Rekentool tool;
  private final Teksten teksten;
  private final Budgetpagina pagina;

  BudgetstelselController(Rekentool tool, Teksten teksten, Budgetpagina pagina) {
    this.tool = tool;
    this.teksten = teksten;
    this.pagina = pagina;
  }

  private static List<String> velden() {
    List<String> velden =
        new ArrayList<>(List.of(Budgetverzoek.GEGEVENS, "gemeente", "startjaar", "jaren"));
    velden.addAll(Budgetverzoek.stelselvelden());
    velden.addAll(Rondes.velden());
    velden.addAll(Budgetverzoek.groeivelden());
    return velden;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, model);
    pagina.vul(model, verzoek, "stelsel", formulier(verzoek, basis));
    try {
      model.addAttribute("beeld", beeld(verzoek, basis, vergelijk(verzoek, basis)));
      model.addAttribute("taalkeuze", verzoek.taal());
    } catch (InvoerException e) {
      pagina.vulFouten(model, verzoek, response, e.fouten());
    }
    return Budgetpagina.sjabloon(verzoek, request, response);
  }

  private List<Budgetveld.Groep> formulier(Budgetverzoek verzoek, Basis basis) {
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    Budgetformulier delen = new Budgetformulier(tool, maak);
    int startjaar = basis.laatsteJaar() + 1;
    List<Budgetveld> waar = new ArrayList<>();
    waar.add(maak.van("gemeente", pagina.gemeenten(basis, pagina.gemeente(verzoek, basis))));
    waar.addAll(delen.jaren(startjaar));
    List<Budgetveld.Groep> groepen = new ArrayList<>();
    groepen.add(delen.eigenStelsel(false));
    groepen.add(maak.groep("waarStelsel", false, waar));
    groepen.addAll(delen.rondes(startjaar, true));
    groepen.add(delen.groei());
    return groepen;
  }

  private static Budgetverzoek verzoek(HttpServletRequest request) {
    return Budgetverzoek.van(request, PAD, VELDEN);
  }

  /** De vergelijking met wat er bij het lezen op te merken was. */
  private record Uitkomst(Stelselvergelijking vergelijking, List<String> opmerkingen) {}

  private Uitkomst vergelijk(Budgetverzoek verzoek, Basis basis) {
    Gemeente gemeente = pagina.keurGemeente(verzoek, basis);
    var vraag =
        Vraaglezer.lees(
            tool,
            verzoek
                .met("stelsel", "eigen")
                .met("gemeente", gemeente.code())
                .simulatie(tool.register()),
            Optional.of(basis));
    Stelselvergelijking uit =
        Stelselvergelijking.bereken(
            tool,
            vraag.vraag(),
            List.of(
                Stelsellezer.lees(tool, "oud"),
                Stelsellezer.lees(tool, "nieuw"),
                vraag.vraag().stelsel()));
    List<String> opmerkingen = new ArrayList<>(uit.waarschuwingen());
    opmerkingen.addAll(vraag.waarschuwingen());
    return new Uitkomst(uit, opmerkingen);
  }

  private Budgetbeeld beeld(Budgetverzoek verzoek, Basis basis, Uitkomst uitkomst) {
    Taal taal = verzoek.taal();
    Gemeente gemeente = pagina.keurGemeente(verzoek, basis);
    Stelselvergelijking uit = uitkomst.vergelijking();
    List<Klasseneffect> klassen = uit.perGrootteklasse(EIGEN, NIEUW);
    int vooruit = klassen.stream().mapToInt(Klasseneffect::vooruit).sum();
    int achteruit = klassen.stream().mapToInt(Klasseneffect::achteruit).sum();
    String jaar = String.valueOf(uit.jaar());
    Stelselvergelijking.Rij eigen = uit.rijen().get(basis.plaats(gemeente.code()).orElseThrow());
    return new Budgetbeeld(
        teksten.van(taal, "budget.getal.stelsel", vooruit, achteruit),
        teksten.van(taal, "budget.hoofd.stelsel", jaar),
        List.of(
            teksten.van(
                taal,
                "budget.zin.stelsel",
                gemeente.naam(),
                taal.euro(eigen.verschil(EIGEN, NIEUW)),
                taal.euro(eigen.verschil(EIGEN, OUD))),
            teksten.van(taal, "budget.zin.nulsom")),
        uitkomst.opmerkingen(),
        aanwijzingen(verzoek, vooruit + achteruit == 0),
        List.of(),
        List.of(
            klassen(taal, "eigenNieuw", jaar, klassen),
            klassen(taal, "eigenOud", jaar, uit.perGrootteklasse(EIGEN, OUD)),
            klassen(taal, "nieuwOud", jaar, uit.perGrootteklasse(NIEUW, OUD)),
            gemeenten(taal, jaar, uit)));
  }

  /** Wat niet meetelt, en welke regels hier niets doen. */
  private List<String> aanwijzingen(Budgetverzoek verzoek, boolean gelijk) {
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    List<String> alle = new ArrayList<>(new Budgetformulier(tool, maak).aanwijzingen("eigen"));
    if (gelijk) {
      alle.add(teksten.van(verzoek.taal(), "budget.aanwijzing.gelijk"));
    } else if (new Rondes(verzoek).leeg() && !verzoek.waarde("rho").isEmpty()) {
      alle.add(teksten.van(verzoek.taal(), "budget.aanwijzing.rho"));
    }
    return alle;
  }

  private Blok klassen(Taal taal, String naam, String jaar, List<Klasseneffect> klassen) {
    return Blok.van(
            naam,
            teksten.van(taal, "budget.blok." + naam + ".kop"),
            teksten.van(taal, "budget.blok." + naam + ".uitleg"),
            teksten.van(taal, "budget.bron"),
            Simulatiebeeld.klassentabel(
                teksten, taal, teksten.van(taal, "budget.blok." + naam + ".titel", jaar), klassen))
        .metBalk(2);
  }

  private Blok gemeenten(Taal taal, String jaar, Stelselvergelijking uit) {
    return Blok.van(
        "gemeenten",
        teksten.van(taal, "budget.blok.gemeenten.kop"),
        teksten.van(taal, "budget.blok.gemeenten.uitleg"),
        teksten.van(taal, "budget.bron"),
        new Tabel(
            teksten.van(taal, "budget.blok.gemeenten.titel", jaar),
            Simulatiebeeld.kolommen(
                teksten,
                taal,
                List.of(
                    "gemeente",
                    "inwoners",
                    "oud",
                    "nieuw",
                    "eigen",
                    "verschil",
                    "perInwoner",
                    "verschilOud",
                    "perInwonerOud")),
            uit.rangorde(EIGEN, NIEUW).stream()
                .map(r ->
                    List.<Object>of(
                        r.gemeente().naam(),
                        new Getal(r.inwoners(), 0),
                        euro(r.budget().get(OUD)),
                        euro(r.budget().get(NIEUW)),
                        euro(r.budget().get(EIGEN)),
                        euro(r.verschil(EIGEN, NIEUW)),
                        new Getal(r.verschilPerInwoner(EIGEN, NIEUW), 2),
                        euro(r.verschil(EIGEN, OUD)),
                        new Getal(r.verschilPerInwoner(EIGEN, OUD), 2)))
                .toList()));
  }

  @Override
  public String pad() {
    return PAD;
  }

  @Override
  public Budgetuitkomst uitkomst(HttpServletRequest request) {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, new ExtendedModelMap());
    Uitkomst uitkomst = vergelijk(verzoek, basis);
    return new Budgetuitkomst(
        "loont-stelsel",
        teksten.van(verzoek.taal(), "stelsel.kop"),
        formulier(verzoek, basis),
        beeld(verzoek, basis, uitkomst),
        basis.herkomst(),
        Stelselantwoord.van(uitkomst.vergelijking(), uitkomst.opmerkingen()));
  }
}
