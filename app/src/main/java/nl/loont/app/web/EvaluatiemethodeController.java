package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import nl.loont.app.Versie;
import nl.loont.app.evaluatie.FictiefPaneel;
import nl.loont.app.figuur.Beeldpunten;
import nl.loont.app.figuur.Figuur;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** De methoden van de evaluatie als pagina, als verslag en als bestanden. */
@Controller
class EvaluatiemethodeController {
  private static final String PAD = Evaluatieverzoek.PAD + "/{methode:[a-z]+}";

  /** Zo lang wacht een download op werk dat nog loopt. */
  private static final Duration GEDULD = Duration.ofSeconds(60);

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Teksten teksten;
  private final Panelen panelen;
  private final Analysepagina pagina;
  private final Taken taken;

  EvaluatiemethodeController(Teksten teksten, Panelen panelen, Analysepagina pagina, Taken taken) {
    this.teksten = teksten;
    this.panelen = panelen;
    this.pagina = pagina;
    this.taken = taken;
  }

  /** Plaats in het menu van methoden. */
  public record Menu(String adres, String naam, boolean hier) {}

  @GetMapping(PAD)
  String toon(
      @PathVariable String methode,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Evaluatiemethode gekozen = methode(methode);
    Evaluatieverzoek verzoek = Evaluatieverzoek.van(gekozen, request);
    Optional<Panelen.Bewaard> bewaard = panelen.vind(verzoek.paneel());
    boolean gedeeltelijk = request.getHeader("HX-Request") != null;
    if (bewaard.isEmpty() && gedeeltelijk) {
      response.setHeader("HX-Redirect", geenPaneel(verzoek).replace("redirect:", ""));
      return "evaluatie-delen :: niets";
    }
    if (bewaard.isEmpty()) {
      return geenPaneel(verzoek);
    }
    if (gedeeltelijk) {
      response.setHeader("HX-Replace-Url", verzoek.adres());
    } else if (!verzoek.staatOpAdres(request)
        && request.getParameter(Analysepagina.GESTOPT) == null) {
      return "redirect:" + verzoek.adres();
    }
    vul(model, verzoek, bewaard.get());
    if (!verzoek.isLeeg()) {
      try {
        pagina
            .werk(
                model,
                verzoek.sleutel(),
                request,
                response,
                voortgang -> gekozen.reken(teksten, verzoek, bewaard.get(), voortgang))
            .ifPresent(beeld -> model.addAttribute("resultaat", beeld));
      } catch (IllegalStateException e) {
        EvaluatieController.toonFouten(model, response, fouten(e).fouten(), "");
      }
    }
    return gedeeltelijk ? "evaluatie-methode :: resultaat" : "evaluatie-methode";
  }

  private static String geenPaneel(Evaluatieverzoek verzoek) {
    return "redirect:"
        + Evaluatieverzoek.PAD
        + "?verlopen=ja"
        + (verzoek.taal() == Taal.EN ? "&taal=en" : "");
  }

  private static Evaluatiemethode methode(String naam) {
    return Evaluatiemethode.met(naam).orElseThrow(GeenPaginaException::new);
  }

  /** De fout in de invoer waardoor werk mislukte; een andere fout gaat door. */
  private static InvoerException fouten(IllegalStateException e) {
    if (e.getCause() instanceof InvoerException invoer) {
      return invoer;
    }
    if (e.getCause() instanceof OutOfMemoryError) {
      return new InvoerException(
          Fout.van(
              "paneel",
              "",
              "dit past nu niet in het geheugen van de server",
              "",
              "Probeer het later nog eens, neem een kleiner paneel, of gebruik de opdrachtregel."));
    }
    throw e;
  }

  private void vul(Model model, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard) {
    Paneel paneel = bewaard.paneel();
    Pagina.vul(
        model,
        teksten,
        verzoek.taal(),
        "evaluatie",
        verzoek.inTaal(Taal.NL),
        verzoek.inTaal(Taal.EN));
    model.addAttribute("verzoek", verzoek);
    model.addAttribute("adres", verzoek.adres());
    model.addAttribute("csv", verzoek.adres(".csv"));
    model.addAttribute("json", verzoek.adres(".json"));
    model.addAttribute("verslag", verzoek.adres("/verslag"));
    model.addAttribute(
        "methoden",
        Arrays.stream(Evaluatiemethode.values())
            .map(m ->
                new Menu(
                    verzoek.andere(m.naam()),
                    teksten.van(verzoek.taal(), "evaluatie.menu." + m.naam()),
                    m.naam().equals(verzoek.methode())))
            .toList());
    model.addAttribute("bewaard", bewaard);
    model.addAttribute("fictief", bewaard.isFictief());
    model.addAttribute("eenheden", paneel.eenheden());
    model.addAttribute("perioden", paneel.perioden().stream().map(Periode::toString).toList());
    model.addAttribute("kenmerken", paneel.kenmerken());
    model.addAttribute("meldingen", paneel.meldingen());
    model.addAttribute("effect", verzoek.taal().notation().number(FictiefPaneel.EFFECT, 1));
    model.addAttribute("geplant", FictiefPaneel.BEHANDELD);
    model.addAttribute("geplantVanaf", FictiefPaneel.START.toString());
    model.addAttribute("minuten", Panelen.HOUDBAAR.toMinutes());
  }

  @GetMapping(PAD + "/verslag")
  String verslag(@PathVariable String methode, HttpServletRequest request, Model model) {
    Klaar klaar = klaar(methode, request);
    vul(model, klaar.verzoek, klaar.bewaard);
    model.addAttribute("resultaat", klaar.beeld);
    model.addAttribute("datum", LocalDate.now(NEDERLAND).toString());
    model.addAttribute("versie", Versie.VAN_LOONT);
    return "evaluatie-verslag";
  }

  @GetMapping(PAD + ".csv")
  ResponseEntity<byte[]> csv(@PathVariable String methode, HttpServletRequest request) {
    return Download.csv(
        naam(methode, "csv"), klaar(methode, request).beeld.antwoord().tekst("csv"));
  }

  @GetMapping(PAD + ".json")
  ResponseEntity<byte[]> json(@PathVariable String methode, HttpServletRequest request) {
    return Download.json(
        naam(methode, "json"), klaar(methode, request).beeld.antwoord().tekst("json"));
  }

  /** De onafgeronde getallen van één figuur of tabel. */
  @GetMapping(PAD + "/{tabel:[a-z]+}.csv")
  ResponseEntity<byte[]> csv(
      @PathVariable String methode, @PathVariable String tabel, HttpServletRequest request) {
    return Download.csv(
        naam(methode + "-" + tabel, "csv"),
        klaar(methode, request)
            .beeld
            .antwoord()
            .tabel(tabel)
            .orElseThrow(GeenPaginaException::new)
            .csv());
  }

  @GetMapping(PAD + "/{figuur:[a-z]+}.svg")
  ResponseEntity<byte[]> svg(
      @PathVariable String methode, @PathVariable String figuur, HttpServletRequest request) {
    return Download.van(
        naam(methode + "-" + figuur, "svg"),
        "image/svg+xml",
        figuur(methode, figuur, request).svg().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(PAD + "/{figuur:[a-z]+}.png")
  ResponseEntity<byte[]> png(
      @PathVariable String methode, @PathVariable String figuur, HttpServletRequest request) {
    return Download.van(
        naam(methode + "-" + figuur, "png"),
        "image/png",
        Beeldpunten.png(figuur(methode, figuur, request).svg()));
  }

  private Figuur figuur(String methode, String figuur, HttpServletRequest request) {
    return klaar(methode, request).beeld.figuur(figuur).orElseThrow(GeenPaginaException::new);
  }

  private static String naam(String stam, String soort) {
    return "loont-" + stam + "." + soort;
  }

  private record Klaar(Evaluatieverzoek verzoek, Panelen.Bewaard bewaard, EvaluatieBeeld beeld) {}

  /** De uitkomst bij een verzoek; rekent haar uit als zij er niet meer is. */
  private Klaar klaar(String methode, HttpServletRequest request) {
    Evaluatiemethode gekozen = methode(methode);
    Evaluatieverzoek verzoek = Evaluatieverzoek.van(gekozen, request);
    Panelen.Bewaard bewaard =
        panelen
            .vind(verzoek.paneel())
            .orElseThrow(() -> new NietKlaarException(geenPaneel(verzoek)));
    NietKlaarException terug = new NietKlaarException("redirect:" + verzoek.adres());
    try {
      Optional<EvaluatieBeeld> beeld =
          taken
              .start(
                  verzoek.sleutel(),
                  voortgang -> gekozen.reken(teksten, verzoek, bewaard, voortgang))
              .wacht(GEDULD);
      return new Klaar(verzoek, bewaard, beeld.orElseThrow(() -> terug));
    } catch (CancellationException | RejectedExecutionException e) {
      throw terug;
    } catch (IllegalStateException e) {
      fouten(e);
      throw terug;
    }
  }

  /** Er is (nog) geen uitkomst; de gebruiker gaat naar de pagina, die zegt waarom. */
  static final class NietKlaarException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String waarheen;

    NietKlaarException(String waarheen) {
      super(null, null, false, false);
      this.waarheen = waarheen;
    }
  }

  @ExceptionHandler(NietKlaarException.class)
  String naarPagina(NietKlaarException e) {
    return e.waarheen;
  }
}
