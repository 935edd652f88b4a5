package nl.loont.app.web;

import static nl.loont.app.Tabel.euro;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.web.Budgetbeeld.Blok;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.invoer.Stelsellezer;
import nl.loont.budget.invoer.Vraaglezer;
import nl.loont.budget.simulatie.Klasseneffect;
import nl.loont.budget.simulatie.Stelselvergelijking;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** De pagina Stelsel: een eigen stelsel naast de twee echte; wie gaat erop voor- of achteruit. */
@Controller
class BudgetstelselController {
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
    return velden;
  }

  /** De instellingen van een eigen stelsel; leeg is zoals het nieuwe. */
  static Budgetveld.Groep eigenStelsel(Rekentool tool, Budgetveld.Maker maak, boolean dicht) {
    Nieuw nieuw = Nieuw.wettelijk(tool);
    var notatie = maak.verzoek().taal().notation();
    return maak.groep(
        "eigen",
        dicht,
        List.of(
            maak.tekst("ondergrens", notatie.euros(nieuw.weging().ondergrens())),
            maak.tekst("bovengrens", notatie.euros(nieuw.weging().bovengrens())),
            maak.tekst("vertragingLks", "1"),
            maak.tekst("vertragingBijstand", "2"),
            maak.tekst("lksRealisatie", "100"),
            maak.tekst("rho", notatie.number(nieuw.rho() * 100, 1)),
            maak.tekst("maximaleDaling", ""),
            maak.tekst("maximaleStijging", "")));
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, model);
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    pagina.vul(
        model,
        verzoek,
        "stelsel",
        List.of(
            eigenStelsel(tool, maak, false),
            maak.groep(
                "waar",
                false,
                List.of(
                    maak.van("gemeente", pagina.gemeenten(basis, pagina.gemeente(verzoek, basis))),
                    maak.tekst("startjaar", String.valueOf(basis.laatsteJaar() + 1)),
                    maak.tekst("jaren", String.valueOf(Vraaglezer.JAREN))))));
    try {
      model.addAttribute("beeld", beeld(verzoek, basis));
      model.addAttribute("taalkeuze", verzoek.taal());
    } catch (InvoerException e) {
      pagina.vulFouten(model, verzoek, response, e.fouten());
    }
    return Budgetpagina.sjabloon(verzoek, request, response);
  }

  private static Budgetverzoek verzoek(HttpServletRequest request) {
    return Budgetverzoek.van(request, PAD, VELDEN);
  }

  private Budgetbeeld beeld(Budgetverzoek verzoek, Basis basis) {
    Taal taal = verzoek.taal();
    Gemeente gemeente = pagina.keurGemeente(verzoek, basis);
    var vraag =
        Vraaglezer.lees(tool, verzoek.met("stelsel", "eigen").simulatie(), Optional.of(basis));
    Stelselvergelijking uit =
        Stelselvergelijking.bereken(
            tool,
            vraag.vraag(),
            List.of(
                Stelsellezer.lees(tool, "oud"),
                Stelsellezer.lees(tool, "nieuw"),
                vraag.vraag().stelsel()));
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
                taal.euro(eigen.verschil(EIGEN, NIEUW))),
            teksten.van(taal, "budget.zin.nulsom")),
        vraag.waarschuwingen(),
        List.of(),
        List.of(
            klassen(taal, "eigenNieuw", jaar, klassen),
            klassen(taal, "nieuwOud", jaar, uit.perGrootteklasse(NIEUW, OUD)),
            gemeenten(taal, jaar, uit)));
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
                List.of("gemeente", "inwoners", "oud", "nieuw", "eigen", "verschil", "perInwoner")),
            uit.rangorde(EIGEN, NIEUW).stream()
                .map(r ->
                    List.<Object>of(
                        r.gemeente().naam(),
                        new Getal(r.inwoners(), 0),
                        euro(r.budget().get(OUD)),
                        euro(r.budget().get(NIEUW)),
                        euro(r.budget().get(EIGEN)),
                        euro(r.verschil(EIGEN, NIEUW)),
                        new Getal(r.verschilPerInwoner(EIGEN, NIEUW), 2)))
                .toList()));
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, new ExtendedModelMap());
    return Budgetpagina.csv("loont-stelsel.csv", beeld(verzoek, basis), basis.herkomst());
  }

  @GetMapping(PAD + ".xlsx")
  ResponseEntity<byte[]> xlsx(HttpServletRequest request) throws IOException {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, new ExtendedModelMap());
    return Budgetpagina.xlsx(
        "loont-stelsel.xlsx",
        teksten.van(verzoek.taal(), "stelsel.titel"),
        beeld(verzoek, basis),
        basis.herkomst());
  }

  /** Een download met foute invoer brengt de gebruiker bij de pagina met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarPagina(HttpServletRequest request) {
    return "redirect:" + verzoek(request).adres();
  }
}
