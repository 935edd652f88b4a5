package nl.loont.app.web;

import static nl.loont.app.Tabel.euro;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.web.Budgetbeeld.Blok;
import nl.loont.budget.invoer.Prikkellezer;
import nl.loont.budget.invoer.Stelsellezer;
import nl.loont.budget.prikkel.Omslaginwoners;
import nl.loont.budget.prikkel.Prikkels;
import nl.loont.budget.prikkel.Prikkelvraag;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** De pagina Prikkels: wat één plaatsing de eigen gemeente oplevert, als kaart. */
@Controller
class BudgetprikkelController {
  private static final String PAD = "/budget/prikkels";
  private static final List<String> EIGEN_VELDEN =
      List.of(
          Budgetverzoek.GEGEVENS,
          "gemeente",
          "stelsel",
          "inwoners",
          "aandeel",
          "groep",
          "herkomst",
          "kosten",
          "uitkering",
          "horizon",
          "disconto");
  private static final List<String> VELDEN = velden();

  private final Rekentool tool;
  private final Teksten teksten;
  private final Budgetpagina pagina;

  BudgetprikkelController(Rekentool tool, Teksten teksten, Budgetpagina pagina) {
    this.tool = tool;
    this.teksten = teksten;
    this.pagina = pagina;
  }

  private static List<String> velden() {
    List<String> velden = new ArrayList<>(EIGEN_VELDEN);
    velden.addAll(Budgetverzoek.stelselvelden());
    return velden;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, VELDEN);
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    pagina.vul(
        model,
        verzoek,
        "prikkels",
        List.of(
            maak.groep(
                "waar",
                false,
                List.of(
                    maak.tekst("inwoners", "100.000"),
                    maak.tekst("aandeel", teksten.van(verzoek.taal(), "budget.hulp.aandeel")),
                    maak.keuze("stelsel", "nieuw", "nieuw", "oud", "eigen"))),
            maak.groep(
                "persoon",
                false,
                List.of(
                    maak.keuze("groep", "BIJ", "NBW", "BIJ", "VIA"),
                    maak.keuze("herkomst", "bijstand", "bijstand", "nugger"),
                    maak.tekst(
                        "uitkering",
                        verzoek
                            .taal()
                            .notation()
                            .euros(tool.basisopstelling().get("bijstandsuitkering"))),
                    maak.keuze(
                        "kosten",
                        "geen",
                        "geen",
                        "begeleiding",
                        "uitvoering",
                        "begeleiding,uitvoering"),
                    maak.tekst("horizon", "10"),
                    maak.tekst("disconto", "0"))),
            BudgetstelselController.eigenStelsel(tool, maak, true)));
    model.addAttribute("fictief", true);
    model.addAttribute("herkomst", teksten.van(verzoek.taal(), "budget.prikkelbron"));
    try {
      model.addAttribute("beeld", beeld(verzoek));
      model.addAttribute("taalkeuze", verzoek.taal());
    } catch (InvoerException e) {
      pagina.vulFouten(model, verzoek, response, e.fouten());
    }
    return Budgetpagina.sjabloon(verzoek, request, response);
  }

  private Prikkellezer.Gelezen lees(Budgetverzoek verzoek) {
    Map<String, @Nullable Object> boom = new LinkedHashMap<>();
    boom.put("stelsel", verzoek.stelsel("nieuw"));
    Object inwoners = verzoek.getal("inwoners");
    boom.put("inwoners", inwoners == null ? (Object) 100_000 : inwoners);
    boom.put("aandeel", verzoek.deel("aandeel"));
    boom.put("groep", verzoek.waarde("groep", "BIJ"));
    boom.put("herkomst", verzoek.waarde("herkomst", "bijstand"));
    boom.put("uitkering", verzoek.getal("uitkering"));
    boom.put("horizon", verzoek.getal("horizon"));
    boom.put("disconto", verzoek.deel("disconto"));
    if (!verzoek.waarde("kosten", "geen").equals("geen")) {
      boom.put("met", verzoek.waarde("kosten"));
    }
    return Prikkellezer.lees(tool, boom);
  }

  private Budgetbeeld beeld(Budgetverzoek verzoek) {
    Taal taal = verzoek.taal();
    Prikkellezer.Gelezen gelezen = lees(verzoek);
    Prikkelvraag vraag = gelezen.vraag();
    Prikkels gekozen = Prikkels.bereken(tool, vraag);
    Prikkels oud = Prikkels.bereken(tool, vraag.onder(Stelsellezer.lees(tool, "oud")));
    Prikkels nieuw = Prikkels.bereken(tool, vraag.onder(Stelsellezer.lees(tool, "nieuw")));
    OptionalDouble omslag =
        Omslaginwoners.bereken(
            tool,
            vraag.stelsel(),
            vraag.groep(),
            vraag.nugger(),
            tool.basisopstelling().get("uren." + vraag.groep()));
    int rij = vraag.loonwaarden().size() / 2;
    int kolom = vraag.uren().size() * 7 / 10;
    return new Budgetbeeld(
        taal.euro(gekozen.contant(rij, kolom)),
        teksten.van(
            taal,
            "budget.hoofd.prikkel",
            procent(taal, vraag.loonwaarden().get(rij)),
            taal.notation().number(vraag.uren().get(kolom)),
            String.valueOf(vraag.horizon())),
        List.of(
            omslag.isPresent()
                ? teksten.van(
                    taal, "budget.zin.omslag", taal.notation().euros(omslag.getAsDouble()))
                : teksten.van(taal, "budget.zin.geenOmslag"),
            teksten.van(taal, "budget.zin.teken")),
        gelezen.waarschuwingen(),
        List.of(),
        List.of(
            kaart(
                taal,
                "kaart",
                vraag,
                (i, j) -> euro(gekozen.contant(i, j)),
                omslagrij(taal, gekozen)),
            kaart(
                taal,
                "verschilOudNieuw",
                vraag,
                (i, j) -> euro(nieuw.contantBoven(oud, i, j)),
                List.of()),
            blok(taal, "omslagjaar", vraag, (i, j) -> jaar(taal, gekozen, i, j), List.of()),
            jaren(taal, gekozen, kolom)));
  }

  private Object jaar(Taal taal, Prikkels prikkels, int i, int j) {
    return prikkels.omslagJaar(i, j).isPresent()
        ? (Object) new Getal(prikkels.omslagJaar(i, j).getAsInt(), 0)
        : teksten.van(taal, "budget.nooit");
  }

  private List<List<Object>> omslagrij(Taal taal, Prikkels prikkels) {
    List<Object> rij = new ArrayList<>(List.of(teksten.van(taal, "budget.rij.omslag")));
    for (int j = 0; j < prikkels.vraag().uren().size(); j++) {
      OptionalDouble omslag = prikkels.omslagLoonwaarde(j);
      rij.add(omslag.isPresent() ? procent(taal, omslag.getAsDouble()) : "–");
    }
    return List.of(rij);
  }

  private Blok kaart(
      Taal taal,
      String naam,
      Prikkelvraag vraag,
      BiFunction<Integer, Integer, Object> cel,
      List<List<Object>> onder) {
    return blok(taal, naam, vraag, cel, onder).alsKaart();
  }

  private Blok blok(
      Taal taal,
      String naam,
      Prikkelvraag vraag,
      BiFunction<Integer, Integer, Object> cel,
      List<List<Object>> onder) {
    List<String> kolommen = new ArrayList<>(List.of(teksten.van(taal, "budget.kolom.loonwaarde")));
    vraag
        .uren()
        .forEach(
            u -> kolommen.add(teksten.van(taal, "budget.kolom.uur", taal.notation().number(u))));
    List<List<Object>> rijen = new ArrayList<>();
    for (int i = 0; i < vraag.loonwaarden().size(); i++) {
      List<Object> rij = new ArrayList<>(List.of(procent(taal, vraag.loonwaarden().get(i))));
      for (int j = 0; j < vraag.uren().size(); j++) {
        rij.add(cel.apply(i, j));
      }
      rijen.add(rij);
    }
    rijen.addAll(onder);
    return Blok.van(
        naam,
        teksten.van(taal, "budget.blok." + naam + ".kop"),
        teksten.van(taal, "budget.blok." + naam + ".uitleg"),
        teksten.van(taal, "budget.bron"),
        new Tabel(
            teksten.van(taal, "budget.blok." + naam + ".titel", String.valueOf(vraag.horizon())),
            kolommen,
            rijen));
  }

  private Blok jaren(Taal taal, Prikkels prikkels, int kolom) {
    Prikkelvraag vraag = prikkels.vraag();
    List<String> kolommen = new ArrayList<>(List.of(teksten.van(taal, "budget.kolom.loonwaarde")));
    for (int y = 0; y < vraag.horizon(); y++) {
      kolommen.add(teksten.van(taal, "budget.kolom.naPlaatsing", String.valueOf(y)));
    }
    List<List<Object>> rijen = new ArrayList<>();
    for (int i = 0; i < vraag.loonwaarden().size(); i++) {
      List<Object> rij = new ArrayList<>(List.of(procent(taal, vraag.loonwaarden().get(i))));
      for (int y = 0; y < vraag.horizon(); y++) {
        rij.add(euro(prikkels.perJaar(i, kolom, y)));
      }
      rijen.add(rij);
    }
    return Blok.van(
            "perJaar",
            teksten.van(taal, "budget.blok.perJaar.kop"),
            teksten.van(taal, "budget.blok.perJaar.uitleg"),
            teksten.van(taal, "budget.bron"),
            new Tabel(
                teksten.van(
                    taal,
                    "budget.blok.perJaar.titel",
                    taal.notation().number(vraag.uren().get(kolom))),
                kolommen,
                rijen))
        .alsKaart();
  }

  private static String procent(Taal taal, double fractie) {
    return taal.notation().number(fractie * 100, 1) + "%";
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, VELDEN);
    return Budgetpagina.csv(
        "loont-prikkels.csv", beeld(verzoek), teksten.van(verzoek.taal(), "budget.prikkelbron"));
  }

  @GetMapping(PAD + ".xlsx")
  ResponseEntity<byte[]> xlsx(HttpServletRequest request) throws IOException {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, VELDEN);
    return Budgetpagina.xlsx(
        "loont-prikkels.xlsx",
        teksten.van(verzoek.taal(), "prikkels.titel"),
        beeld(verzoek),
        teksten.van(verzoek.taal(), "budget.prikkelbron"));
  }

  /** Een download met foute invoer brengt de gebruiker bij de pagina met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarPagina(HttpServletRequest request) {
    return "redirect:" + Budgetverzoek.van(request, PAD, VELDEN).adres();
  }
}
