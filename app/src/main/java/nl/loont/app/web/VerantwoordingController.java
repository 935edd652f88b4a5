package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loont.kern.model.Notation;
import nl.loont.kern.parameter.Parameter;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.verantwoording.Verantwoording;
import nl.loont.mkba.verantwoording.Verantwoording.Status;
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
    model.addAttribute("tellingen", tellingen(gekozen, regels));
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

  private List<Telling> tellingen(Taal taal, List<Verantwoording.Regel> regels) {
    Map<String, Telling> tellingen = new LinkedHashMap<>();
    for (Verantwoording.Regel regel : regels) {
      String sleutel = sleutel(regel);
      tellingen.merge(
          sleutel,
          new Telling(teksten.van(taal, sleutel), teksten.van(taal, sleutel + ".uitleg"), 1),
          (een, ander) -> new Telling(een.status(), een.uitleg(), een.aantal() + ander.aantal()));
    }
    return tellingen.values().stream()
        .sorted(Comparator.comparingLong(Telling::aantal).reversed())
        .toList();
  }

  /** Sleutel van de status; wat als gegeven het model in gaat telt apart, want het toetst niets. */
  private static String sleutel(Verantwoording.Regel regel) {
    return regel.gegeven() && regel.status() == Status.EXACT
        ? "status.GEGEVEN"
        : "status." + regel.status();
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
        teksten.van(taal, sleutel(regel)),
        regel.reden());
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
        Objects.toString(p.checked(), ""),
        p.note());
  }
}
