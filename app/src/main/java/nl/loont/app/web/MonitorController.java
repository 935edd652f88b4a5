package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Begin van de monitor: leveringen inzenden, een map aanwijzen, of een voorbeeld. */
@Controller
class MonitorController {
  static final String PAD = "/monitor";

  private static final Set<String> EIGEN_NAMEN = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final List<String> DOORGEGEVEN =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final Teksten teksten;
  private final Monitorsessies sessies;

  MonitorController(Teksten teksten, Monitorsessies sessies) {
    this.teksten = teksten;
    this.sessies = sessies;
  }

  @GetMapping(PAD)
  String toon(HttpServletRequest request, @RequestParam @Nullable String taal, Model model) {
    return pagina(request, Taal.van(taal), model, List.of());
  }

  private String pagina(HttpServletRequest request, Taal taal, Model model, List<Fout> fouten) {
    Pagina.vul(model, teksten, taal, "monitor", PAD);
    model.addAttribute("lokaal", isLokaal(request));
    model.addAttribute("fouten", fouten.stream().map(Fout::toString).toList());
    return "monitor";
  }

  /**
   * Een map aanwijzen mag alleen wie op deze machine zelf zit: het verzoek komt van deze machine,
   * is aan deze machine gericht (anders kan een andere website zich met een eigen naam hier laten
   * uitkomen), en is niet doorgegeven door een proxy.
   */
  private static boolean isLokaal(HttpServletRequest request) {
    try {
      return DOORGEGEVEN.stream().allMatch(kop -> request.getHeader(kop) == null)
          && EIGEN_NAMEN.contains(request.getServerName())
          && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  @PostMapping(PAD + "/bestand")
  String bestand(
      HttpServletRequest request,
      @RequestParam MultipartFile bestand,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(defaultValue = "") String tot,
      @RequestParam @Nullable String taal)
      throws IOException {
    eisEigenPagina(request);
    Monitorsessie sessie =
        sessies.begin(Optional.empty(), maand("van", van), maand("tot", tot), false);
    try {
      sessies.overgeslagen(sessie.id(), Monitorinzending.bewaar(bestand, sessie.leveringen()));
    } catch (InvoerException | IOException e) {
      sessies.verwijder(sessie.id());
      throw e;
    }
    return naar(sessie, taal);
  }

  @PostMapping(PAD + "/map")
  String map(
      HttpServletRequest request,
      @RequestParam String map,
      @RequestParam(defaultValue = "") String van,
      @RequestParam(defaultValue = "") String tot,
      @RequestParam @Nullable String taal)
      throws IOException {
    eisEigenPagina(request);
    if (!isLokaal(request)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return naar(
        sessies.begin(Optional.of(pad(map)), maand("van", van), maand("tot", tot), false), taal);
  }

  @PostMapping(PAD + "/voorbeeld")
  String voorbeeld(HttpServletRequest request, @RequestParam @Nullable String taal)
      throws IOException {
    eisEigenPagina(request);
    return naar(
        sessies.begin(
            Optional.empty(),
            Optional.of(YearMonth.of(2019, 1)),
            Optional.of(YearMonth.of(2024, 12)),
            true),
        taal);
  }

  private static String naar(Monitorsessie sessie, @Nullable String taal) {
    return "redirect:" + sessie.adres() + ("en".equals(taal) ? "?taal=en" : "");
  }

  /**
   * Een andere website mag hier niets laten beginnen; browsers zeggen van welke pagina iets komt.
   */
  static void eisEigenPagina(HttpServletRequest request) {
    String herkomst = request.getHeader("Sec-Fetch-Site");
    if (herkomst != null && !herkomst.equals("same-origin") && !herkomst.equals("none")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private static Path pad(String tekst) {
    try {
      Path pad = Path.of(tekst.strip());
      if (!tekst.isBlank() && Files.isDirectory(pad)) {
        return pad;
      }
    } catch (InvalidPathException e) {
      // dezelfde melding
    }
    throw new InvoerException(
        List.of(
            new Fout("map", tekst, "deze map bestaat niet", "", "Geef de map met leveringen.")));
  }

  private static Optional<YearMonth> maand(String veld, String tekst) {
    if (tekst.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(tekst.strip()));
    } catch (DateTimeException e) {
      throw new InvoerException(
          List.of(
              new Fout(
                  veld, tekst, "dit is geen maand", "JJJJ-MM", "Schrijf bijvoorbeeld 2024-12.")));
    }
  }

  @ExceptionHandler(InvoerException.class)
  String fout(
      InvoerException e, HttpServletRequest request, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return pagina(request, Taal.van(request.getParameter("taal")), model, e.fouten());
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  String teGroot(HttpServletRequest request, HttpServletResponse response, Model model) {
    response.setStatus(413);
    return pagina(
        request,
        Taal.NL,
        model,
        List.of(
            new Fout(
                "bestand",
                "",
                "dit is te groot",
                "hoogstens 200 MB",
                "Maak een zip, of gebruik de opdrachtregel: ./loont monitor verwerk.")));
  }
}
