package nl.loont.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Vraagt elke pagina één keer op: een rooktest, en de oefening waarmee de AOT-cache gemaakt wordt.
 */
final class Proefdraai {
  private static final List<String> PADEN =
      List.of(
          "/mkba",
          "/mkba?gemeente=GM0344&aantal.BIJ=10&loonwaarde.BIJ=50",
          "/mkba/uitleg?cel=totaal.totaal&aantal.BIJ=10",
          "/mkba/resultaat.json?aantal.BIJ=10",
          "/mkba/rapport.pdf?aantal.BIJ=10",
          "/mkba/onzekerheid?aantal.BIJ=10",
          "/mkba/omslag?aantal.BIJ=10",
          "/mkba/gemeenten?aantal.BIJ=10",
          "/landelijk?aantal.BIJ=10",
          "/evaluatie",
          "/evaluatie/synthetisch?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01",
          "/wat-betekent-het",
          "/wat-betekent-het?kant=werknemer",
          "/wat-betekent-het?kant=gemeente",
          "/budget?aantal.BIJ=10",
          "/budget/prikkels?inwoners=60000",
          "/budget/stelsel?rho=50",
          "/budget/saldo?gemeente=GM0344",
          "/budget/macrobudget-2015",
          "/budget/gegevens",
          "/verantwoording",
          "/model",
          "/api",
          "/over",
          "/v1/gemeenten",
          "/v1/openapi.json");

  private Proefdraai() {}

  static int run(PrintStream out, int poort) {
    int fouten = 0;
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String pad : PADEN) {
        URI adres = URI.create("http://localhost:" + poort + pad);
        int status =
            client
                .send(HttpRequest.newBuilder(adres).build(), BodyHandlers.discarding())
                .statusCode();
        out.println(status + " " + pad);
        fouten += status == 200 ? 0 : 1;
      }
    } catch (IOException e) {
      out.println("geen antwoord: " + e.getMessage());
      return LoontCommand.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return LoontCommand.FAILED;
    }
    return fouten == 0 ? LoontCommand.OK : LoontCommand.FAILED;
  }
}
