package nl.loont.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.loont.monitor.figuur.Uitkomst;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Het fictieve voorbeeld op de pagina: kerncijfers, figuren, de eigen gemeente en wat mee mag. */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MonitorPaginaTest {
  private static final Pattern GEMEENTE = Pattern.compile("<option value=\"(GM\\d+)\"");
  private static final Duration GEDULD = Duration.ofMinutes(5);

  @LocalServerPort int poort;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private HttpResponse<String> haal(String pad) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private String voorbeeld() throws Exception {
    HttpResponse<String> antwoord =
        client.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/monitor/voorbeeld"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    String pad = antwoord.uri().getPath();
    long eind = System.nanoTime() + GEDULD.toNanos();
    while (!haal(pad).body().contains("tabel-kern") && System.nanoTime() < eind) {
      Thread.sleep(500);
    }
    return pad;
  }

  @Test
  void het_voorbeeld_toont_alles_in_twee_talen_en_geeft_het_mee() throws Exception {
    String pad = voorbeeld();
    String pagina = haal(pad).body();
    assertThat(pagina).contains("Gemiddelde prijs per maand", "gemeentemaand_publicabel.csv");
    Matcher gemeente = GEMEENTE.matcher(pagina);
    assertThat(gemeente.find()).isTrue();
    String code = gemeente.group(1);
    assertThat(haal(pad + "?gemeente=" + code).body())
        .contains("kop-gemeente-inzet", "kop-gemeente-forfaitair", "LKS-deel van het budget");
    assertThat(haal(pad + "/gemeente.csv?gemeente=" + code).body())
        .startsWith("maat;reeks;maand;waarde;onderdrukt")
        .contains("lopend_per_10000;P25;2024-12;");
    assertThat(haal(pad + "/figuur/tabel_3_1").body()).contains("november 2021", "<rect");
    assertThat(haal(pad + "/figuur/figuur_3_7?taal=en").body())
        .containsSubsequence("below 16 hours", "16 to 24 hours", "32 hours and more");
    for (String uitkomst : Uitkomst.PANEELUITKOMSTEN) {
      HttpResponse<String> paneel = haal(pad + "/paneel.csv?uitkomst=" + uitkomst);
      assertThat(paneel.body()).as(uitkomst).startsWith("eenheid;periode;uitkomst;inwoners;");
      assertThat(paneel.headers().firstValue("Content-Disposition").orElse(""))
          .contains("loont-fictief-paneel-" + uitkomst);
    }
  }
}
