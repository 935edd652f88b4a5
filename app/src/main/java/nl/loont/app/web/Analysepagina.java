package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import nl.loont.app.web.Beeld.Veldfout;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.Fout;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Wat de pagina's van de analyses delen: kop, menu, fouten, en lang werk met voortgang. */
@Component
final class Analysepagina {
  static final String GESTOPT = "gestopt";

  /** Korter werk dan dit toont geen voortgang. */
  private static final Duration GEDULD = Duration.ofMillis(700);

  private static final List<String> PAGINAS =
      List.of("/mkba", "/mkba/scenarios", "/mkba/onzekerheid", "/mkba/omslag", "/mkba/gemeenten");

  private final Rekentool tool;
  private final Teksten teksten;
  private final Taken taken;

  Analysepagina(Rekentool tool, Teksten teksten, Taken taken) {
    this.tool = tool;
    this.teksten = teksten;
    this.taken = taken;
  }

  /** Plaats in het menu van de analyses. */
  public record Menu(String adres, String naam, boolean hier) {}

  void vul(Model model, Analyseverzoek verzoek, String pad, String naam) {
    Pagina.vul(
        model, teksten, verzoek.taal(), naam, verzoek.inTaal(Taal.NL), verzoek.inTaal(Taal.EN));
    model.addAttribute("verzoek", verzoek);
    model.addAttribute("formulier", verzoek.formulier());
    model.addAttribute("jaar", Integer.toString(verzoek.formulier().prijspeil()));
    model.addAttribute("pad", pad);
    model.addAttribute("adres", verzoek.adres());
    model.addAttribute("saldi", verzoek.saldi(teksten));
    model.addAttribute("saldonaam", teksten.saldo(verzoek.taal(), verzoek.saldo()));
    model.addAttribute("csv", verzoek.adres(pad + ".csv"));
    model.addAttribute("json", verzoek.adres(pad + ".json"));
    model.addAttribute("terug", verzoek.formulier().adres(MkbaController.PAD));
    model.addAttribute(
        "analysemenu",
        PAGINAS.stream()
            .map(p ->
                new Menu(
                    adres(verzoek.formulier(), p),
                    teksten.van(
                        verzoek.taal(), "analyse.menu." + p.substring(p.lastIndexOf('/') + 1)),
                    p.equals(pad)))
            .toList());
    model.addAttribute("aantallen", aantallen(verzoek));
  }

  /** Dezelfde berekening op een andere pagina; bij de scenario's staat zij dan tweemaal. */
  private String adres(Formulier formulier, String pad) {
    return pad.equals(ScenarioController.PAD)
        ? ScenarioFormulier.tweemaal(formulier).adres(pad)
        : formulier.adres(pad);
  }

  /** De aantallen van de berekening in één regel. */
  private String aantallen(Analyseverzoek verzoek) {
    List<String> delen = new ArrayList<>();
    for (Doelgroep groep : Doelgroep.values()) {
      String aantal = verzoek.formulier().waarde("aantal." + groep);
      if (!aantal.isEmpty()) {
        delen.add(aantal + " " + groep);
      }
    }
    return delen.isEmpty()
        ? teksten.van(verzoek.taal(), "analyse.geenAantallen")
        : String.join(", ", delen);
  }

  /** Voor wie gerekend is, en waar de invoer van de basis afwijkt. */
  void vulBerekening(Model model, Analyseverzoek verzoek, Invoer invoer) {
    ResultaatBeeld beeld =
        new ResultaatBeeld(tool, teksten, verzoek.formulier(), tool.bereken(invoer));
    model.addAttribute("voorWie", beeld.voorWie());
    model.addAttribute("afwijkingen", beeld.afwijkingen());
  }

  void vulFouten(
      Model model,
      Analyseverzoek verzoek,
      HttpServletResponse response,
      List<Fout> fouten,
      Function<Fout, String> veld) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    List<Veldfout> lijst = new ArrayList<>();
    for (Fout fout : fouten) {
      String naam = veld.apply(fout);
      String kort = fout.toegestaan().isEmpty() ? fout.melding() : fout.toegestaan();
      lijst.add(
          new Veldfout(
              naam.replace('.', '-'),
              opschrift(verzoek, naam)
                  + ": "
                  + fout.melding()
                  + (fout.toegestaan().isEmpty() ? "" : " (" + fout.toegestaan() + ")")
                  + ". "
                  + fout.uitweg(),
              kort));
    }
    model.addAttribute("fouten", lijst);
  }

  private String opschrift(Analyseverzoek verzoek, String veld) {
    String cel = tool.model().has(veld) ? veld : veld.substring(veld.indexOf('.') + 1);
    String soort = cel.equals(veld) ? "" : " (" + veld.substring(0, veld.indexOf('.')) + ")";
    String naam =
        tool.model().has(cel) ? teksten.cel(verzoek.taal(), tool.model().cell(cel)) : veld;
    return Character.toUpperCase(naam.charAt(0)) + naam.substring(1) + soort;
  }

  /**
   * Doet lang werk: geeft de uitkomst als zij er vlot is. Anders staat in het model hoever het is,
   * dat het is gestopt, of dat het nu te druk is.
   */
  <T> Optional<T> werk(
      Model model,
      Analyseverzoek verzoek,
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Progress, T> werk) {
    return werk(model, verzoek.sleutel(), request, response, werk);
  }

  /** Als hierboven, met als sleutel een tekst die de hele vraag bepaalt. */
  <T> Optional<T> werk(
      Model model,
      String sleutel,
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Progress, T> werk) {
    if (request.getParameter(GESTOPT) != null) {
      model.addAttribute("gestopt", true);
      return Optional.empty();
    }
    try {
      Taak<T> taak = taken.start(sleutel, werk);
      Optional<T> uitkomst = taak.wacht(GEDULD);
      if (uitkomst.isEmpty()) {
        model.addAttribute("taak", taak);
        model.addAttribute("ververs", "1");
      }
      return uitkomst;
    } catch (CancellationException e) {
      model.addAttribute("gestopt", true);
    } catch (RejectedExecutionException e) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      model.addAttribute("druk", true);
    }
    return Optional.empty();
  }
}
