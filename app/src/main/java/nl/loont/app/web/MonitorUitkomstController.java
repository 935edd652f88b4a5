package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import nl.loont.app.figuur.Beeldpunten;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.Formaat;
import nl.loont.monitor.Verslag;
import nl.loont.monitor.Verwerking;
import nl.loont.monitor.figuur.Figuren;
import nl.loont.monitor.figuur.Figuur;
import nl.loont.monitor.figuur.Geheimhouding;
import nl.loont.monitor.figuur.Uitkomst;
import nl.loont.monitor.generator.Generator;
import nl.loont.monitor.motor.MotorException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Een verwerking volgen, en haar uitkomsten zien en meenemen. */
@Controller
@RequestMapping("/monitor/{id}")
class MonitorUitkomstController {
  private static final Logger LOG = LoggerFactory.getLogger(MonitorUitkomstController.class);
  private static final Duration GEDULD = Duration.ofMillis(700);
  private static final double VOORBEELD = .05;
  private static final Set<String> TABELLEN =
      Set.of(
          "gemeentemaand_publicabel",
          "landmaand",
          "gemeentemaand",
          "gemeentepaneel",
          "gemeentetoestand",
          "verwacht_aandeel",
          "trajecten",
          "maandstand",
          "correcties",
          "correcties_detail",
          "afgekeurd",
          "waarschuwingen");
  private final Teksten teksten;
  private final Taken taken;
  private final Monitorsessies sessies;

  MonitorUitkomstController(Teksten teksten, Taken taken, Monitorsessies sessies) {
    this.teksten = teksten;
    this.taken = taken;
    this.sessies = sessies;
  }

  private Monitorsessie sessie(String id) {
    return sessies.zoek(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping
  String toon(
      @PathVariable String id,
      @RequestParam @Nullable String taal,
      @RequestParam(defaultValue = "") String gemeente,
      @RequestParam(defaultValue = "") String gestopt,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Monitorsessie sessie = sessie(id);
    Taal gekozen = Taal.van(taal);
    vul(model, sessie, gekozen, sessie.adres());
    if (sessie.uitkomst().isKlaar()) {
      overzicht(sessie, gekozen, gemeente, model);
    } else if (!gestopt.isEmpty()) {
      model.addAttribute("gestopt", true);
    } else {
      volg(sessie, gekozen, gemeente, response, model);
    }
    return request.getHeader("HX-Request") != null
        ? "monitoruitkomst :: resultaat"
        : "monitoruitkomst";
  }

  private void vul(Model model, Monitorsessie sessie, Taal taal, String pad) {
    Pagina.vul(model, teksten, taal, "monitor", pad);
    model.addAttribute("basis", sessie.adres());
    model.addAttribute("adres", taal == Taal.NL ? pad : pad + "?taal=en");
    model.addAttribute("fictief", sessie.fictief());
  }

  private void volg(
      Monitorsessie sessie, Taal taal, String gemeente, HttpServletResponse response, Model model)
      throws IOException {
    try {
      Taak<Verslag> taak =
          taken.start("monitor:" + sessie.id(), v -> sessie.omBeurten(() -> verwerk(sessie, v)));
      if (taak.wacht(GEDULD).isPresent()) {
        overzicht(sessie, taal, gemeente, model);
      } else {
        model.addAttribute("taak", taak);
        model.addAttribute("ververs", "1");
      }
    } catch (CancellationException e) {
      model.addAttribute("gestopt", true);
    } catch (RejectedExecutionException e) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      model.addAttribute("druk", true);
    } catch (InvoerException e) {
      mislukt(sessie, response, model, zonderMap(sessie, e));
    } catch (IllegalStateException e) {
      LOG.warn("een verwerking is mislukt", e);
      mislukt(sessie, response, model, List.of(teksten.van(taal, reden(e.getCause()))));
    }
  }

  private void mislukt(
      Monitorsessie sessie, HttpServletResponse response, Model model, List<String> fouten) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    sessies.mislukt(sessie.id());
    model.addAttribute("fouten", fouten);
  }

  /** Waar de bestanden op de server staan gaat de bezoeker niet aan. */
  private static List<String> zonderMap(Monitorsessie sessie, InvoerException e) {
    return e.fouten().stream()
        .map(fout -> fout.toString().replace(sessie.map() + File.separator, ""))
        .toList();
  }

  private static String reden(@Nullable Throwable reden) {
    boolean vol =
        reden instanceof MotorException motor && (motor.schijfVol() || motor.geheugenVol());
    return vol || reden instanceof OutOfMemoryError ? "monitor.vol" : "monitor.mislukt";
  }

  private Verslag verwerk(Monitorsessie sessie, Progress voortgang) {
    try {
      if (sessie.fictief()) {
        Generator.maak(
            VOORBEELD, 1, sessie.leveringen(), Formaat.CSV, d -> voortgang.report(.2 * d));
      }
      double al = sessie.fictief() ? .2 : 0;
      Verslag verslag =
          Verwerking.voerUit(sessie.opdracht(), d -> voortgang.report(al + (1 - al) * d));
      sessies.klaar(sessie.id(), verslag);
      return verslag;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void overzicht(Monitorsessie sessie, Taal taal, String gemeente, Model model)
      throws IOException {
    MonitorBeeld beeld = new MonitorBeeld(teksten, taal, sessie);
    model.addAttribute("verslag", sessies.verslag(sessie.id()).orElse(null));
    model.addAttribute("overgeslagen", sessies.overgeslagen(sessie.id()));
    model.addAttribute("laatste", beeld.laatsteMaand());
    model.addAttribute("correcties", beeld.correcties());
    model.addAttribute("waarschuwingen", beeld.waarschuwingen());
    model.addAttribute("uitkomsten", Uitkomst.PANEELUITKOMSTEN);
    model.addAttribute("figuren", beeld.kern());
    model.addAttribute("overige", beeld.overige());
    List<String> gemeenten = sessie.uitkomst().gemeenten();
    model.addAttribute("gemeenten", gemeenten);
    model.addAttribute("gemeente", gemeente);
    if (gemeenten.contains(gemeente)) {
      model.addAttribute("eigen", beeld.gemeente(gemeente));
      model.addAttribute("aandeel", beeld.verwachtAandeel(gemeente));
    }
  }

  /** Breekt de verwerking af; wat er al was blijft heel. */
  @PostMapping("/stop/{taak}")
  String stop(@PathVariable String id, @PathVariable String taak, HttpServletRequest request) {
    MonitorController.eisEigenPagina(request);
    taken.breekAf(taak);
    return "redirect:" + sessie(id).adres() + "?gestopt=ja";
  }

  /** Verwijdert de bestanden meteen. */
  @PostMapping("/weg")
  String weg(@PathVariable String id, HttpServletRequest request) {
    MonitorController.eisEigenPagina(request);
    sessies.verwijder(sessie(id).id());
    return "redirect:" + MonitorController.PAD;
  }

  private Figuur figuur(Monitorsessie sessie, String naam) {
    Optional<Figuur> figuur = Figuren.met(naam).filter(sessie.uitkomst()::heeft);
    return figuur.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/figuur/{naam:[a-z0-9_]+}")
  String figuurpagina(
      @PathVariable String id,
      @PathVariable String naam,
      @RequestParam @Nullable String taal,
      Model model)
      throws IOException {
    Monitorsessie sessie = sessie(id);
    Taal gekozen = Taal.van(taal);
    Figuur figuur = figuur(sessie, naam);
    vul(model, sessie, gekozen, sessie.adres() + "/figuur/" + naam);
    model.addAttribute("figuur", new MonitorBeeld(teksten, gekozen, sessie).beeld(figuur));
    return "monitorfiguur";
  }

  @GetMapping("/figuur/{naam:[a-z0-9_]+}.{vorm:csv|svg|png}")
  ResponseEntity<byte[]> figuur(
      @PathVariable String id,
      @PathVariable String naam,
      @PathVariable String vorm,
      @RequestParam @Nullable String taal)
      throws IOException {
    Monitorsessie sessie = sessie(id);
    Figuur figuur = figuur(sessie, naam);
    String bestand = bestandsnaam(sessie, naam + "." + vorm);
    if (vorm.equals("csv")) {
      return Download.csv(bestand, Files.readString(sessie.uitkomst().bestand(naam)));
    }
    String svg = new MonitorBeeld(teksten, Taal.van(taal), sessie).svg(figuur);
    return vorm.equals("svg")
        ? Download.van(bestand, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8))
        : Download.van(bestand, "image/png", Beeldpunten.png(svg));
  }

  @GetMapping("/tabel/{tabel:[a-z_]+}.csv")
  ResponseEntity<Resource> tabel(@PathVariable String id, @PathVariable String tabel) {
    Monitorsessie sessie = sessie(id);
    if (!TABELLEN.contains(tabel) || !sessie.uitkomst().isKlaar()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String bestand = bestandsnaam(sessie, tabel + ".csv");
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(bestand).build().toString())
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(new FileSystemResource(sessie.uitkomst().bestand(tabel)));
  }

  private static String bestandsnaam(Monitorsessie sessie, String naam) {
    return "loont-" + (sessie.fictief() ? "fictief-" : "") + naam;
  }

  /** Een gemeente naast de andere, met geheimhouding. */
  @GetMapping("/gemeente.csv")
  ResponseEntity<byte[]> gemeente(@PathVariable String id, @RequestParam String gemeente)
      throws IOException {
    Monitorsessie sessie = sessie(id);
    if (!sessie.uitkomst().isKlaar() || !sessie.uitkomst().gemeenten().contains(gemeente)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Download.csv(
        bestandsnaam(sessie, "gemeente-" + gemeente.replaceAll("[^A-Za-z0-9]", "") + ".csv"),
        sessie.uitkomst().vergelijking(gemeente, Geheimhouding.STANDAARD).csv());
  }

  /** Het paneel voor de evaluatie: eenheid, periode, uitkomst en kenmerken. */
  @GetMapping("/paneel.csv")
  ResponseEntity<byte[]> paneel(
      @PathVariable String id, @RequestParam(defaultValue = "lopend_per_10000") String uitkomst)
      throws IOException {
    Monitorsessie sessie = sessie(id);
    if (!Uitkomst.PANEELUITKOMSTEN.contains(uitkomst) || !sessie.uitkomst().isKlaar()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Download.csv(
        bestandsnaam(sessie, "paneel-" + uitkomst + ".csv"), sessie.uitkomst().paneel(uitkomst));
  }
}
