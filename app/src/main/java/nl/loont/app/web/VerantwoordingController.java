package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Notation;
import nl.loont.kern.parameter.Parameter;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Verantwoording;
import nl.loont.mkba.Verantwoording.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De verantwoording: elk gepubliceerd getal naast het onze, en elke parameter met zijn bron. */
@Controller
class VerantwoordingController {
  /** Aantal gepubliceerde getallen met een status. */
  record Telling(String status, String uitleg, long aantal) {}

  /** Gepubliceerd getal met de uitkomst van het model in dezelfde afronding. */
  record Getal(
      String omschrijving, String gepubliceerd, String berekend, String status, String reden) {}

  /** Getallen van een vindplaats. */
  record Groep(String vindplaats, String id, List<Getal> getallen) {}

  /** Parameter met bron, merk, interval en controledatum. */
  record Bronregel(
      String naam,
      String waarde,
      String eenheid,
      String merk,
      String merkUitleg,
      String bron,
      String interval,
      String gecontroleerd,
      String toelichting) {}

  private final Rekentool tool;
  private final Teksten teksten;

  VerantwoordingController(Rekentool tool, Teksten teksten) {
    this.tool = tool;
    this.teksten = teksten;
  }

  @GetMapping("/verantwoording")
  String toon(@RequestParam @Nullable String taal, Model model) {
    Taal gekozen = Taal.van(taal);
    List<Verantwoording.Regel> regels = Verantwoording.regels(tool);
    Pagina.vul(model, teksten, gekozen, "verantwoording", "/verantwoording");
    model.addAttribute("totaal", regels.size());
    model.addAttribute(
        "tellingen",
        Arrays.stream(Status.values())
            .map(status ->
                new Telling(
                    naam(gekozen, status),
                    teksten.van(gekozen, "status." + status + ".uitleg"),
                    regels.stream().filter(r -> r.status() == status).count()))
            .filter(telling -> telling.aantal() > 0)
            .toList());
    model.addAttribute(
        "tegenspraken",
        regels.stream()
            .filter(regel -> regel.status() == Status.TEGENSPRAAK)
            .map(regel -> getal(gekozen, regel))
            .toList());
    model.addAttribute("groepen", groepen(gekozen, regels));
    model.addAttribute(
        "parameters", tool.parameters().stream().map(p -> bronregel(gekozen, p)).toList());
    return "verantwoording";
  }

  private List<Groep> groepen(Taal taal, List<Verantwoording.Regel> regels) {
    Map<String, List<Getal>> perPlaats = new LinkedHashMap<>();
    for (Verantwoording.Regel regel : regels) {
      perPlaats.computeIfAbsent(regel.vindplaats(), _ -> new ArrayList<>()).add(getal(taal, regel));
    }
    return perPlaats.entrySet().stream()
        .map(e -> new Groep(e.getKey(), e.getKey().replaceAll("[^\\p{Alnum}]+", "-"), e.getValue()))
        .toList();
  }

  private Getal getal(Taal taal, Verantwoording.Regel regel) {
    Notation notatie = taal.notation();
    return new Getal(
        regel.omschrijving(),
        notatie.number(regel.gepubliceerd(), 6).replace('-', '−'),
        notatie.number(regel.afgerond(), 6).replace('-', '−'),
        regel.gegeven() && regel.status() == Status.EXACT
            ? teksten.van(taal, "status.gegeven")
            : naam(taal, regel.status()),
        regel.reden());
  }

  private String naam(Taal taal, Status status) {
    return teksten.van(taal, "status." + status);
  }

  private Bronregel bronregel(Taal taal, Parameter p) {
    return new Bronregel(
        p.name(),
        taal.notation().exact(p.unit(), p.value()),
        teksten.vrij(taal, "eenheid", p.unit().label()),
        p.merk().name(),
        teksten.van(taal, "merk." + p.merk()),
        p.source().toString(),
        p.interval(),
        p.checked().toString(),
        p.note());
  }
}
