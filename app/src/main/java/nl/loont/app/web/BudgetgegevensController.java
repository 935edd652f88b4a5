package nl.loont.app.web;

import static nl.loont.app.Tabel.euro;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.web.Beeld.Veldfout;
import nl.loont.app.web.Budgetbeeld.Blok;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Basislezer;
import nl.loont.budget.macro.Macrobudget2015;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Eigen gegevens geven en wissen, en het macrobudget van 2015 als nagerekend voorbeeld. */
@Controller
class BudgetgegevensController implements Budgetbron {
  private static final String PAD = "/budget/gegevens";
  private static final String VOORBEELD = "/budget/macrobudget-2015";
  private static final List<String> VELDEN = List.of(Budgetverzoek.GEGEVENS, "gemeente");

  /** Alle gemeenten, twintig jaar, past hier ruim in. */
  private static final long MEESTE_BYTES = 2_000_000;

  /** Zoveel fouten staan op de pagina; de rest wordt geteld. */
  private static final int MEESTE_FOUTEN = 100;

  private final Rekentool tool;
  private final Teksten teksten;
  private final Budgetpagina pagina;
  private final Budgetgegevens gegevens;

  BudgetgegevensController(
      Rekentool tool, Teksten teksten, Budgetpagina pagina, Budgetgegevens gegevens) {
    this.tool = tool;
    this.teksten = teksten;
    this.pagina = pagina;
    this.gegevens = gegevens;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, Model model) {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, VELDEN);
    pagina.vul(model, verzoek, "budgetgegevens", List.of());
    pagina.basis(verzoek, model);
    model.addAttribute("verplicht", String.join(";", Basislezer.VERPLICHT));
    model.addAttribute("naarKeuze", String.join(";", Basislezer.NAAR_KEUZE));
    return "budgetgegevens";
  }

  @PostMapping(PAD)
  String geef(
      @RequestParam(name = "bestand") @Nullable MultipartFile bestand,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Budgetverzoek verzoek = Budgetverzoek.van(request, PAD, List.of());
    if (bestand != null && bestand.getSize() > MEESTE_BYTES) {
      throw new MaxUploadSizeExceededException(MEESTE_BYTES);
    }
    try {
      if (bestand == null || bestand.isEmpty()) {
        throw new InvoerException(
            List.of(
                new Fout(
                    "bestand", "", "er is geen bestand gekozen", "", "Kies een CSV-bestand.")));
      }
      String naam = bestand.getOriginalFilename();
      Basis basis =
          Basislezer.lees(
              naam == null ? "" : naam.replaceAll("[^\\w. -]", ""),
              bestand.getBytes(),
              tool.register());
      String eerste =
          basis.plaats("GM0344").isPresent() ? "GM0344" : basis.gemeenten().getFirst().code();
      return "redirect:/budget?gegevens="
          + gegevens.bewaar(basis)
          + "&gemeente="
          + eerste
          + (verzoek.taal() == Taal.EN ? "&taal=en" : "");
    } catch (InvoerException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      List<Veldfout> fouten =
          new ArrayList<>(
              e.fouten().stream()
                  .limit(MEESTE_FOUTEN)
                  .map(f -> new Veldfout("bestand", f.toString(), f.melding()))
                  .toList());
      int meer = e.fouten().size() - fouten.size();
      if (meer > 0) {
        fouten.add(
            new Veldfout("bestand", teksten.van(verzoek.taal(), "budget.meerFouten", meer), ""));
      }
      model.addAttribute("fouten", fouten);
      return toon(request, model);
    }
  }

  @PostMapping(PAD + "/wissen")
  String wis(@RequestParam String kenmerk, @RequestParam @Nullable String taal) {
    gegevens.wis(kenmerk);
    return "redirect:" + PAD + (Taal.van(taal) == Taal.EN ? "?taal=en" : "");
  }

  /** Een te groot bestand; er is niets van gelezen. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  String teGroot(HttpServletRequest request, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    model.addAttribute(
        "fouten",
        List.of(
            new Veldfout(
                "bestand",
                "bestand: groter dan "
                    + MEESTE_BYTES / 1_000_000
                    + " MB. Laat jaren of kolommen weg die niet nodig zijn.",
                MEESTE_BYTES / 1_000_000 + " MB")));
    return toon(request, model);
  }

  @GetMapping(VOORBEELD)
  String voorbeeld(HttpServletRequest request, HttpServletResponse response, Model model) {
    Budgetverzoek verzoek = Budgetverzoek.van(request, VOORBEELD, VELDEN);
    pagina.vul(model, verzoek, "macro2015", List.of());
    model.addAttribute("beeld", voorbeeld(verzoek.taal()));
    model.addAttribute("taalkeuze", verzoek.taal());
    return Budgetpagina.sjabloon(verzoek, request, response);
  }

  private Budgetbeeld voorbeeld(Taal taal) {
    List<List<Object>> rijen = new ArrayList<>();
    for (Macrobudget2015.Bijdrage b : Macrobudget2015.bijdragen()) {
      rijen.add(
          List.of(
              teksten.vrij(taal, "macro", b.doelgroep()),
              new Getal(b.personen(), 0),
              euro(b.prijs()),
              euro((double) b.euro())));
    }
    rijen.add(
        List.of(
            teksten.van(taal, "budget.rij.totaal"),
            "",
            "",
            euro((double) Macrobudget2015.totaal())));
    return new Budgetbeeld(
        "€ " + taal.notation().euros((double) Macrobudget2015.totaal()),
        teksten.van(taal, "budget.hoofd.macro2015"),
        List.of(
            teksten.van(taal, "budget.zin.macro2015"),
            teksten.van(
                taal,
                "budget.zin.begeleiding",
                taal.notation().euros(Macrobudget2015.BEGELEIDING_BESCHUT),
                taal.notation().euros(Macrobudget2015.BEGELEIDING_REGULIER),
                taal.notation().euros(Macrobudget2015.BEGELEIDING_GEMIDDELD))),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            blok(
                taal,
                "pq",
                new Tabel(
                    teksten.van(taal, "budget.blok.pq.titel"),
                    Simulatiebeeld.kolommen(
                        teksten, taal, List.of("doelgroep", "personen", "prijs", "bedrag")),
                    rijen)),
            blok(taal, "tabel1", reeksen(taal, 1)),
            blok(taal, "tabel2", reeksen(taal, 2))));
  }

  private Tabel reeksen(Taal taal, int nummer) {
    List<String> kolommen = new ArrayList<>(List.of(teksten.van(taal, "budget.kolom.doelgroep")));
    Macrobudget2015.KOLOMMEN.forEach(k ->
        kolommen.add(k.equals("structureel") ? teksten.van(taal, "budget.kolom.structureel") : k));
    return new Tabel(
        teksten.van(taal, "budget.blok.tabel" + nummer + ".titel"),
        kolommen,
        Macrobudget2015.tabel(nummer).stream()
            .map(r -> {
              List<Object> rij = new ArrayList<>(List.of(teksten.vrij(taal, "macro", r.naam())));
              r.waarden()
                  .forEach(w -> rij.add(w.isPresent() ? (Object) new Getal(w.get(), 1) : "–"));
              return rij;
            })
            .toList());
  }

  private Blok blok(Taal taal, String naam, Tabel tabel) {
    return Blok.van(
        naam,
        teksten.van(taal, "budget.blok." + naam + ".kop"),
        teksten.van(taal, "budget.blok." + naam + ".uitleg"),
        Macrobudget2015.BRON + " (T)",
        tabel);
  }

  @Override
  public String pad() {
    return VOORBEELD;
  }

  @Override
  public Budgetuitkomst uitkomst(HttpServletRequest request) {
    Taal taal = Taal.van(request.getParameter("taal"));
    return new Budgetuitkomst(
        "loont-macrobudget-2015",
        teksten.van(taal, "macro2015.titel"),
        List.of(),
        voorbeeld(taal),
        Macrobudget2015.BRON,
        Map.of(
            "bron",
            Macrobudget2015.BRON,
            "bijdragen",
            Macrobudget2015.bijdragen(),
            "totaal",
            Macrobudget2015.totaal()));
  }
}
