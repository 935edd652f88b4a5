package nl.loont.app.web;

import static nl.loont.app.Tabel.euro;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.web.Budgetbeeld.Blok;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.invoer.Vraaglezer;
import nl.loont.budget.saldo.Budgetreeks;
import nl.loont.budget.saldo.Saldodeel;
import nl.loont.budget.saldo.Saldoverklaring;
import nl.loont.budget.saldo.Vangnet;
import nl.loont.budget.simulatie.Simulatie;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * De pagina Saldo uitgelegd: macro-effect en verdeeleffect. Uit eigen gegevens met budgetten;
 * zonder budgetten uit de simulatie waarin niemand extra plaatst.
 */
@Controller
class BudgetsaldoController {
  private static final String PAD = "/budget/saldo";
  private static final List<String> VELDEN =
      List.of(
          Budgetverzoek.GEGEVENS,
          "gemeente",
          "vergelijk",
          "stelsel",
          "startjaar",
          "jaren",
          "groei.bijstand",
          "groei.lks",
          "vangnet",
          "vangnetbron",
          "vangnetdatum");

  private final Rekentool tool;
  private final Teksten teksten;
  private final Budgetpagina pagina;

  BudgetsaldoController(Rekentool tool, Teksten teksten, Budgetpagina pagina) {
    this.tool = tool;
    this.teksten = teksten;
    this.pagina = pagina;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, HttpServletResponse response, Model model) {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, model);
    Budgetveld.Maker maak = new Budgetveld.Maker(teksten, verzoek);
    pagina.vul(
        model,
        verzoek,
        "saldo",
        List.of(
            maak.groep(
                "waar",
                false,
                List.of(
                    maak.van("gemeente", pagina.gemeenten(basis, pagina.gemeente(verzoek, basis))),
                    maak.tekst("vergelijk", ""),
                    maak.keuze("stelsel", "nieuw", "nieuw", "oud"),
                    maak.tekst("jaren", "5"))),
            maak.groep(
                "vangnet",
                true,
                List.of(
                    maak.tekst("vangnet", ""),
                    maak.tekst("vangnetbron", ""),
                    maak.tekst("vangnetdatum", "")))));
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

  /** Gerealiseerde budgetten, of anders die van de simulatie zonder plaatsingen. */
  private Budgetreeks reeks(Budgetverzoek verzoek, Basis basis) {
    Budgetreeks gegeven = Budgetreeks.van(basis);
    if (!gegeven.jaren().isEmpty()) {
      return gegeven;
    }
    Budgetverzoek vraag = verzoek.waarde("jaren").isEmpty() ? verzoek.met("jaren", "5") : verzoek;
    Simulatie uitkomst =
        Simulatie.bereken(
            tool, Vraaglezer.lees(tool, vraag.simulatie(), Optional.of(basis)).vraag());
    return Budgetreeks.van(basis, uitkomst.vraag().startjaar(), uitkomst.basis());
  }

  private Budgetbeeld beeld(Budgetverzoek verzoek, Basis basis) {
    Taal taal = verzoek.taal();
    Gemeente gemeente = pagina.keurGemeente(verzoek, basis);
    Budgetreeks reeks = reeks(verzoek, basis);
    boolean gesimuleerd = Budgetreeks.van(basis).jaren().isEmpty();
    Saldoverklaring uitleg =
        Saldoverklaring.van(
            reeks,
            basis.plaats(gemeente.code()).orElseThrow(),
            vergelijk(verzoek, basis),
            vangnet(verzoek));
    Saldodeel laatste = uitleg.delen().getLast();
    return new Budgetbeeld(
        taal.euro(laatste.saldo()),
        teksten.van(taal, "budget.hoofd.uitleg", gemeente.naam(), String.valueOf(laatste.jaar())),
        List.of(
            teksten.van(
                taal,
                "budget.zin.effecten",
                taal.euro(laatste.macroEffect()),
                taal.euro(laatste.verdeelEffect())),
            teksten.van(taal, "budget.zin.rang", laatste.rang(), reeks.gemeenten().size()),
            teksten.van(taal, gesimuleerd ? "budget.zin.gesimuleerd" : "budget.zin.gegeven")),
        basis.waarschuwingen(),
        List.of(),
        List.of(blok(taal, gemeente, uitleg)));
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
                            new Getal(d.vergelijkbaar(), 4),
                            teksten.van(taal, d.signaal() ? "budget.ja" : "budget.nee")))
                    .toList()))
        .metBalk(3);
  }

  private static Set<String> vergelijk(Budgetverzoek verzoek, Basis basis) {
    Set<String> codes = new LinkedHashSet<>();
    if (!verzoek.waarde("vergelijk").isEmpty()) {
      Arrays.stream(verzoek.waarde("vergelijk").split(",", -1))
          .map(String::strip)
          .forEach(codes::add);
    }
    List<Fout> fouten =
        codes.stream()
            .filter(code -> basis.plaats(code).isEmpty())
            .map(code ->
                new Fout(
                    "vergelijk",
                    code,
                    "deze gemeente staat niet in de gegevens",
                    "codes als GM0344, met een komma ertussen",
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

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, new ExtendedModelMap());
    return Budgetpagina.csv("loont-saldo.csv", beeld(verzoek, basis), basis.herkomst());
  }

  @GetMapping(PAD + ".xlsx")
  ResponseEntity<byte[]> xlsx(HttpServletRequest request) throws IOException {
    Budgetverzoek verzoek = verzoek(request);
    Basis basis = pagina.basis(verzoek, new ExtendedModelMap());
    return Budgetpagina.xlsx(
        "loont-saldo.xlsx",
        teksten.van(verzoek.taal(), "saldo.titel"),
        beeld(verzoek, basis),
        basis.herkomst());
  }

  /** Een download met foute invoer brengt de gebruiker bij de pagina met de fouten. */
  @ExceptionHandler(InvoerException.class)
  String naarPagina(HttpServletRequest request) {
    return "redirect:" + verzoek(request).adres();
  }
}
