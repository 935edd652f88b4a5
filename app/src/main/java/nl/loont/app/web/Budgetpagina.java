package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.loont.app.web.Beeld.Veldfout;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Demo;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Wat de budgetpagina's delen: kop, menu, gegevens en fouten. */
@Component
final class Budgetpagina {
  private static final List<String> PAGINAS =
      List.of(
          "/budget",
          "/budget/prikkels",
          "/budget/stelsel",
          "/budget/saldo",
          "/budget/macrobudget-2015",
          "/budget/gegevens");

  private static final List<String> MERKEN =
      List.of("T1", "T2", "T3", "X1", "X2", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");

  private final Rekentool tool;
  private final Teksten teksten;
  private final Budgetgegevens gegevens;

  Budgetpagina(Rekentool tool, Teksten teksten, Budgetgegevens gegevens) {
    this.tool = tool;
    this.teksten = teksten;
    this.gegevens = gegevens;
  }

  /** Wat er wet is en wat ons model is: merk, uitleg van het merk en de regel. */
  record Merkregel(String merk, String uitleg, String tekst) {}

  /** Kop, menu en formulier van een pagina. */
  void vul(Model model, Budgetverzoek verzoek, String naam, List<Budgetveld.Groep> groepen) {
    Taal taal = verzoek.taal();
    Pagina.vul(model, teksten, taal, naam, verzoek.inTaal(Taal.NL), verzoek.inTaal(Taal.EN));
    model.addAttribute("pad", verzoek.pad());
    model.addAttribute("adres", verzoek.adres());
    model.addAttribute("kenmerk", verzoek.waarde(Budgetverzoek.GEGEVENS));
    model.addAttribute("groepen", groepen);
    model.addAttribute("csv", verzoek.adres(verzoek.pad() + ".csv"));
    model.addAttribute("xlsx", verzoek.adres(verzoek.pad() + ".xlsx"));
    model.addAttribute("json", verzoek.adres(verzoek.pad() + ".json"));
    model.addAttribute(
        "analysemenu",
        PAGINAS.stream()
            .map(p ->
                new Analysepagina.Menu(
                    verzoek.naar(p),
                    teksten.van(taal, "budget.menu." + p.substring(p.lastIndexOf('/') + 1)),
                    p.equals(verzoek.pad())))
            .toList());
    model.addAttribute("merken", merken(taal));
  }

  private List<Merkregel> merken(Taal taal) {
    return MERKEN.stream()
        .map(merk ->
            new Merkregel(
                merk.substring(0, 1),
                teksten.van(taal, "merk." + merk.charAt(0)),
                teksten.van(taal, "budget.merk." + merk)))
        .toList();
  }

  /** Wat er wet is en wat ons model, voor een bestand; leeg bij het macrobudget van 2015. */
  List<String> merken(HttpServletRequest request) {
    Taal taal = Taal.van(request.getParameter("taal"));
    return request.getRequestURI().contains("macrobudget-2015")
        ? List.of()
        : Stream.concat(
                merken(taal).stream().map(m -> m.merk() + ": " + m.tekst()),
                Stream.of(teksten.van(taal, "budget.bron")))
            .toList();
  }

  /** De gegevens van een verzoek: eigen, of de demo; verlopen eigen gegevens zijn een fout. */
  Basis basis(Budgetverzoek verzoek, Model model) {
    String kenmerk = verzoek.waarde(Budgetverzoek.GEGEVENS);
    Basis basis =
        kenmerk.isEmpty()
            ? demo(verzoek)
            : gegevens
                .vind(kenmerk)
                .orElseGet(() -> {
                  model.addAttribute("verlopen", true);
                  return demo(verzoek);
                });
    model.addAttribute("fictief", basis.fictief());
    model.addAttribute("herkomst", basis.herkomst());
    return basis;
  }

  private Basis demo(Budgetverzoek verzoek) {
    int startjaar =
        verzoek.getal("startjaar") instanceof Double jaar
                && jaar >= 2000
                && jaar <= 2100
                && jaar == Math.rint(jaar)
            ? jaar.intValue()
            : Demo.STARTJAAR;
    return Demo.voor(tool.register(), startjaar);
  }

  /** De gekozen gemeente; niets gekozen is Utrecht, of anders de eerste van de gegevens. */
  Gemeente gemeente(Budgetverzoek verzoek, Basis basis) {
    String code = verzoek.waarde("gemeente", "GM0344");
    return basis.gemeenten().get(basis.plaats(code).orElse(0));
  }

  /** Als {@link #gemeente}, maar een gekozen gemeente die er niet bij is, is een fout. */
  Gemeente keurGemeente(Budgetverzoek verzoek, Basis basis) {
    String code = verzoek.waarde("gemeente");
    if (!code.isEmpty() && basis.plaats(code).isEmpty()) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "gemeente",
                  code,
                  "deze gemeente staat niet in de gegevens",
                  "GM met vier cijfers, bijvoorbeeld GM0344",
                  "Kies een gemeente uit de lijst.")));
    }
    return gemeente(verzoek, basis);
  }

  /** De gemeenten om uit te kiezen, op naam zoals in het register. */
  List<Beeld.Keuze> gemeenten(Basis basis, Gemeente gekozen) {
    return tool.register().gemeenten().stream()
        .filter(g -> basis.plaats(g.code()).isPresent())
        .map(g -> new Beeld.Keuze(g.code(), g.naam(), g.code().equals(gekozen.code())))
        .toList();
  }

  /** Zet alle fouten op de pagina, elk met een verwijzing naar haar veld. */
  void vulFouten(
      Model model, Budgetverzoek verzoek, HttpServletResponse response, List<Fout> fouten) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    List<Veldfout> lijst = new ArrayList<>();
    for (Fout fout : fouten) {
      String veld = veld(verzoek, fout.veld());
      String kort = fout.toegestaan().isEmpty() ? fout.melding() : fout.toegestaan();
      lijst.add(new Veldfout(Budgetveld.Maker.id(veld), fout.toString(), kort));
    }
    model.addAttribute("fouten", lijst);
  }

  /** Het veld van het formulier bij een veld van de vraag. */
  private static String veld(Budgetverzoek verzoek, String pad) {
    String ronde = new Rondes(verzoek).veld(pad);
    return ronde.isEmpty() ? pad.replaceFirst("^(stelsel|onzekerheid)\\.", "") : ronde;
  }

  /** Gedeeltelijk (door htmx), of naar het korte adres, of de hele pagina. */
  static String sjabloon(
      Budgetverzoek verzoek, HttpServletRequest request, HttpServletResponse response) {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Replace-Url", verzoek.adres());
      return "budget :: resultaat";
    }
    boolean kort =
        verzoek.staatOpAdres(request) || request.getParameter(Analysepagina.GESTOPT) != null;
    return kort ? "budget" : "redirect:" + verzoek.adres();
  }
}
