package nl.loont.app.web;

import static nl.loont.app.Tabel.euro;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.budget.Saldoantwoord;
import nl.loont.app.web.Budgetbeeld.Blok;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.invoer.Vraaglezer;
import nl.loont.budget.saldo.Budgetreeks;
import nl.loont.budget.saldo.Saldodeel;
import nl.loont.budget.saldo.Saldoverklaring;
import nl.loont.budget.saldo.Vangnet;
import nl.loont.budget.simulatie.Onzekerheden;
import nl.loont.budget.simulatie.Simulatie;
import nl.loont.budget.simulatie.Simulatievraag;
import nl.loont.budget.simulatie.Trekkingen;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * De pagina Saldo uitgelegd: macro-effect en verdeeleffect. Uit eigen gegevens met budgetten;
 * zonder budgetten uit de simulatie waarin niemand extra plaatst.
 */
@Controller
class BudgetsaldoController implements Budgetbron {
  private static final String PAD = "/budget/saldo";
  private static final String JAREN = "5";
  private static final List<String> VELDEN = velden();

  private final Rekentool tool;
  private final Teksten teksten;
  private final Budgetpagina pagina;

  BudgetsaldoController(Rekentool tool, Teksten teksten, Budgetpagina pagina) {
    this.tool = tool;
    this.teksten = teksten;
    this.pagina = pagina;
  }

  private static List<String> velden() {
    List<String> velden =
        new ArrayList<>(
            List.of(
                Budgetverzoek.GEGEVENS,
                "gemeente",
                "vergelijk",
                "stelsel",
                "startjaar",
                "jaren",
                "verloop"));
    velden.addAll(Budgetverzoek.groeivelden());
    velden.addAll(List.of("vangnet", "vangnetbron", "vangnetdatum"));
    return velden;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, model);
    pagina.vul(model, verzoek, "saldo", formulier(verzoek, basis));
    try {
      model.addAttribute("beeld", beeld(verzoek, leg(verzoek, basis)));
      model.addAttribute("taalkeuze", verzoek.taal());
    } catch (InvoerException e) {
      pagina.vulFouten(model, verzoek, response, e.fouten());
    }
    return Budgetpagina.sjabloon(verzoek, request, response);
  }

  /** Zijn er budgetten gegeven, dan valt er niets te simuleren en dus niets aan in te stellen. */
  private List<Budgetveld.Groep> formulier(Budgetverzoek verzoek, Basis basis) {
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    List<Budgetveld> waar = new ArrayList<>();
    waar.add(maak.van("gemeente", pagina.gemeenten(basis, pagina.gemeente(verzoek, basis))));
    waar.add(maak.tekst("vergelijk", ""));
    List<Budgetveld.Groep> groepen = new ArrayList<>();
    if (Budgetreeks.van(basis).jaren().isEmpty()) {
      waar.add(maak.keuze("stelsel", "nieuw", "nieuw", "oud"));
      waar.add(maak.tekst("startjaar", String.valueOf(basis.laatsteJaar() + 1)));
      waar.add(maak.tekst("jaren", JAREN));
      waar.add(maak.keuze("verloop", "getrokken", "getrokken", "geraamd"));
      groepen.add(new Budgetformulier(tool, maak).groei());
    }
    groepen.addFirst(maak.groep("waarSaldo", false, waar));
    groepen.add(
        maak.groep(
            "vangnet",
            true,
            List.of(
                maak.tekst("vangnet", ""),
                maak.tekst("vangnetbron", ""),
                maak.tekst("vangnetdatum", ""))));
    return groepen;
  }

  private static Budgetverzoek verzoek(HttpServletRequest request) {
    return Budgetverzoek.van(request, PAD, VELDEN);
  }

  /**
   * Het saldo uitgelegd.
   *
   * @param bron sleutel van de zin die zegt waar de budgetten vandaan komen
   */
  private record Uitleg(
      Gemeente gemeente,
      Budgetreeks reeks,
      Saldoverklaring verklaring,
      String bron,
      List<String> opmerkingen) {}

  private Uitleg leg(Budgetverzoek verzoek, Basis basis) {
    Gemeente gemeente = pagina.keurGemeente(verzoek, basis);
    Budgetreeks reeks = Budgetreeks.van(basis);
    List<String> opmerkingen = basis.waarschuwingen();
    String bron = "gegeven";
    if (reeks.jaren().isEmpty()) {
      Simulatie uitkomst = Simulatie.bereken(tool, vraag(verzoek, basis));
      bron = keurVerloop(verzoek);
      reeks =
          Budgetreeks.van(
              basis,
              uitkomst.vraag().startjaar(),
              bron.equals("getrokken")
                  ? Trekkingen.getrokken(tool, uitkomst.vraag(), Onzekerheden.STANDAARD)
                  : uitkomst.basis());
      opmerkingen = uitkomst.waarschuwingen();
    }
    return new Uitleg(
        gemeente,
        reeks,
        Saldoverklaring.van(
            reeks,
            basis.plaats(gemeente.code()).orElseThrow(),
            vergelijk(verzoek, basis),
            vangnet(verzoek)),
        bron,
        opmerkingen);
  }

  /** De simulatie zonder plaatsingen. */
  private Simulatievraag vraag(Budgetverzoek verzoek, Basis basis) {
    Budgetverzoek vraag = verzoek.waarde("jaren").isEmpty() ? verzoek.met("jaren", JAREN) : verzoek;
    return Vraaglezer.lees(tool, vraag.simulatie(tool.register()), Optional.of(basis)).vraag();
  }

  private static String keurVerloop(Budgetverzoek verzoek) {
    String verloop = verzoek.waarde("verloop", "getrokken");
    if (!List.of("getrokken", "geraamd").contains(verloop)) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "verloop",
                  verloop,
                  "deze keuze bestaat niet",
                  "getrokken, geraamd",
                  "Kies er een.")));
    }
    return verloop;
  }

  private Budgetbeeld beeld(Budgetverzoek verzoek, Uitleg uitleg) {
    Taal taal = verzoek.taal();
    Saldodeel laatste = uitleg.verklaring().delen().getLast();
    return new Budgetbeeld(
        taal.euro(laatste.saldo()),
        teksten.van(
            taal, "budget.hoofd.uitleg", uitleg.gemeente().naam(), String.valueOf(laatste.jaar())),
        List.of(
            teksten.van(
                taal,
                "budget.zin.effecten",
                taal.euro(laatste.macroEffect()),
                taal.euro(laatste.verdeelEffect())),
            teksten.van(taal, "budget.zin.rang", laatste.rang(), uitleg.reeks().gemeenten().size()),
            teksten.van(taal, "budget.zin." + uitleg.bron())),
        uitleg.opmerkingen(),
        List.of(),
        List.of(),
        List.of(blok(taal, uitleg.gemeente(), uitleg.verklaring())));
  }

  private Blok blok(Taal taal, Gemeente gemeente, Saldoverklaring uitleg) {
    boolean klasse = !uitleg.groep().equals("gekozen gemeenten");
    return Blok.van(
            "saldo",
            teksten.van(taal, "budget.blok.saldo.kop"),
            teksten.van(
                taal,
                klasse ? "budget.blok.saldo.uitleg" : "budget.blok.saldo.uitlegGekozen",
                uitleg.groepsgrootte()),
            teksten.van(taal, "budget.bron"),
            new Tabel(
                teksten.van(taal, "budget.blok.saldo.titel", gemeente.naam()),
                Simulatiebeeld.kolommen(
                    teksten,
                    taal,
                    List.of(
                        "jaar",
                        "budget",
                        "lasten",
                        "saldo",
                        "macroEffect",
                        "verdeelEffect",
                        "cumulatief",
                        "rang",
                        "perEuro",
                        "perEuroGroep",
                        "signaal")),
                uitleg.delen().stream()
                    .map(d ->
                        List.<Object>of(
                            String.valueOf(d.jaar()),
                            euro(d.budget()),
                            euro(d.lasten()),
                            euro(d.saldo()),
                            euro(d.macroEffect()),
                            euro(d.verdeelEffect()),
                            euro(d.cumulatief()),
                            new Getal(d.rang(), 0),
                            new Getal(d.perEuroBudget(), 4),
                            d.vergelijkbaar().isPresent()
                                ? new Getal(d.vergelijkbaar().getAsDouble(), 4)
                                : "–",
                            teksten.van(taal, d.signaal() ? "budget.ja" : "budget.nee")))
                    .toList()))
        .metBalk(3);
  }

  private Set<String> vergelijk(Budgetverzoek verzoek, Basis basis) {
    Set<String> codes =
        new LinkedHashSet<>(Rondes.codes(verzoek.waarde("vergelijk"), tool.register()));
    List<Fout> fouten =
        codes.stream()
            .filter(code -> basis.plaats(code).isEmpty())
            .map(code ->
                new Fout(
                    "vergelijk",
                    code,
                    "deze gemeente staat niet in de gegevens",
                    "codes als GM0344 of namen, met een komma ertussen",
                    "Verbeter de code, of laat het veld leeg voor de grootteklasse."))
            .toList();
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    return codes;
  }

  private static Optional<Vangnet> vangnet(Budgetverzoek verzoek) {
    if (verzoek.waarde("vangnet").isEmpty()) {
      return Optional.empty();
    }
    String bron = verzoek.waarde("vangnetbron");
    String datum = verzoek.waarde("vangnetdatum");
    if (verzoek.deel("vangnet") instanceof Double drempel
        && drempel >= 0
        && drempel <= 1
        && !bron.isEmpty()
        && !datum.isEmpty()) {
      return Optional.of(new Vangnet(drempel, bron, datum));
    }
    throw new InvoerException(
        List.of(
            new Fout(
                "vangnet",
                verzoek.waarde("vangnet"),
                "de drempel vraagt een percentage, een bron en een datum",
                "0 t/m 100%",
                "Zeg ook waar de drempel staat en van wanneer hij is.")));
  }

  @Override
  public String pad() {
    return PAD;
  }

  @Override
  public Budgetuitkomst uitkomst(HttpServletRequest request) {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, new ExtendedModelMap());
    Uitleg uitleg = leg(verzoek, basis);
    return new Budgetuitkomst(
        "loont-saldo",
        teksten.van(verzoek.taal(), "saldo.kop"),
        formulier(verzoek, basis),
        beeld(verzoek, uitleg),
        basis.herkomst(),
        Saldoantwoord.van(uitleg.reeks(), uitleg.verklaring(), uitleg.opmerkingen()));
  }
}
