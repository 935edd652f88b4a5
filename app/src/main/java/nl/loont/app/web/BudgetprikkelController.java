package nl.loont.app.web;

import static nl.loont.app.Tabel.euro;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.budget.Prikkelantwoord;
import nl.loont.app.web.Budgetbeeld.Blok;
import nl.loont.budget.invoer.Prikkellezer;
import nl.loont.budget.invoer.Stelsellezer;
import nl.loont.budget.prikkel.Omslaginwoners;
import nl.loont.budget.prikkel.Prikkels;
import nl.loont.budget.prikkel.Prikkelvraag;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** De pagina Prikkels: wat één plaatsing de eigen gemeente oplevert, als kaart. */
@Controller
class BudgetprikkelController implements Budgetbron {
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

  /** Inwoners van een gemeente die niet gekozen is: een rond getal. */
  static final int INWONERS = 100_000;

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
    pagina.vul(model, verzoek, "prikkels", formulier(verzoek));
    model.addAttribute("fictief", true);
    model.addAttribute("herkomst", teksten.van(verzoek.taal(), "budget.prikkelbron"));
    try {
      Prikkellezer.Gelezen gelezen = lees(verzoek);
      model.addAttribute("beeld", beeld(verzoek, gelezen, Prikkels.bereken(tool, gelezen.vraag())));
      model.addAttribute("taalkeuze", verzoek.taal());
    } catch (InvoerException e) {
      pagina.vulFouten(model, verzoek, response, e.fouten());
    }
    return Budgetpagina.sjabloon(verzoek, request, response);
  }

  private List<Budgetveld.Groep> formulier(Budgetverzoek verzoek) {
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    var notatie = verzoek.taal().notation();
    return List.of(
        maak.groep(
            "waar",
            false,
            List.of(
                maak.tekst("inwoners", notatie.euros(inwoners(verzoek))),
                maak.tekst("aandeel", teksten.van(verzoek.taal(), "budget.hulp.aandeel")),
                maak.keuze("stelsel", "nieuw", "nieuw", "oud", "eigen"))),
        maak.groep(
            "persoon",
            false,
            List.of(
                maak.keuze("groep", "BIJ", "NBW", "BIJ", "VIA"),
                maak.keuze("herkomst", "bijstand", "bijstand", "nugger"),
                maak.tekst(
                    "uitkering", notatie.euros(tool.basisopstelling().get("bijstandsuitkering"))),
                maak.keuze(
                    "kosten",
                    "geen",
                    "geen",
                    "begeleiding",
                    "uitvoering",
                    "begeleiding,uitvoering"),
                maak.tekst("horizon", "10"),
                maak.tekst("disconto", "0"))),
        new Budgetformulier(tool, maak).eigenStelsel(true));
  }

  /** Inwoners als er geen zijn ingevuld: die van de gemeente in het adres, of een rond getal. */
  private int inwoners(Budgetverzoek verzoek) {
    return tool.register()
        .metCode(verzoek.waarde("gemeente"))
        .map(Gemeente::inwoners)
        .orElse(INWONERS);
  }

  private Prikkellezer.Gelezen lees(Budgetverzoek verzoek) {
    Map<String, @Nullable Object> boom = new LinkedHashMap<>();
    boom.put("stelsel", verzoek.stelsel("nieuw"));
    Object inwoners = verzoek.getal("inwoners");
    boom.put("inwoners", inwoners == null ? (Object) inwoners(verzoek) : inwoners);
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

  private Budgetbeeld beeld(Budgetverzoek verzoek, Prikkellezer.Gelezen gelezen, Prikkels gekozen) {
    Taal taal = verzoek.taal();
    Prikkelvraag vraag = gelezen.vraag();
    Prikkels oud = Prikkels.bereken(tool, vraag.onder(Stelsellezer.lees(tool, "oud")));
    Prikkels nieuw = Prikkels.bereken(tool, vraag.onder(Stelsellezer.lees(tool, "nieuw")));
    OptionalDouble omslag = omslag(vraag);
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
        new Budgetformulier(tool, new Budgetveld.Maker(teksten, verzoek))
            .aanwijzingen(verzoek.waarde("stelsel", "nieuw")),
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

  private OptionalDouble omslag(Prikkelvraag vraag) {
    return Omslaginwoners.bereken(
        tool,
        vraag.stelsel(),
        vraag.groep(),
        vraag.nugger(),
        tool.basisopstelling().get("uren." + vraag.groep()));
  }

  private Object jaar(Taal taal, Prikkels prikkels, int i, int j) {
    return prikkels.omslagJaar(i, j).isPresent()
        ? (Object) new Getal(prikkels.omslagJaar(i, j).getAsInt(), 0)
        : teksten.van(taal, "budget.nooit", String.valueOf(prikkels.vraag().horizon()));
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

  @Override
  public String pad() {
    return PAD;
  }

  @Override
  public Budgetuitkomst uitkomst(HttpServletRequest request) {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, VELDEN);
    Prikkellezer.Gelezen gelezen = lees(verzoek);
    Prikkels prikkels = Prikkels.bereken(tool, gelezen.vraag());
    return new Budgetuitkomst(
        "loont-prikkels",
        teksten.van(verzoek.taal(), "prikkels.kop"),
        formulier(verzoek),
        beeld(verzoek, gelezen, prikkels),
        teksten.van(verzoek.taal(), "budget.prikkelbron"),
        Prikkelantwoord.van(prikkels, omslag(gelezen.vraag()), gelezen.waarschuwingen()));
  }
}
