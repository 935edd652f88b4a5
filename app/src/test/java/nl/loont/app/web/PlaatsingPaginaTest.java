package nl.loont.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** De pagina "wat betekent het voor mij", zonder browser. */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlaatsingPaginaTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
  private static final String PAD = "/wat-betekent-het";
  private static final String BAAN = "?begin=2024-01-01&uren=28&loonwaarde=45&uitkering=1300";

  @LocalServerPort int poort;

  private HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad)).build(),
        BodyHandlers.ofString(UTF_8));
  }

  @Test
  void elke_kant_toont_36_maanden_een_grafiek_en_haar_eigen_tabel() throws Exception {
    String werkgever = haal(PAD + BAAN).body();
    assertThat(werkgever)
        .contains("U betaalt zelf", "tabel-loonwaarde", "<svg", "Samen, 36 maanden");
    assertThat(werkgever.split("<th scope=\"row\">", -1)).hasSize(1 + 36 + 1 + 9);
    String werknemer = haal(PAD + BAAN + "&kant=werknemer").body();
    assertThat(werknemer)
        .contains("tabel-pilot", "€ 1.071,32", "Inkomen met loondispensatie", "Voorstel van Loont");
    String gemeente = haal(PAD + BAAN + "&kant=gemeente").body();
    assertThat(gemeente).contains("Effect op het BUIG-budget", "/mkba?aantal.VIA=1");
  }

  @Test
  void het_adres_houdt_alleen_wat_afwijkt_en_vraagt_geen_geboortedatum() throws Exception {
    HttpResponse<String> antwoord = haal(PAD + "?begin=&leeftijd=30&uren=24&loon=&kant=werkgever");
    assertThat(antwoord.statusCode()).isEqualTo(302);
    assertThat(antwoord.headers().firstValue("Location").orElseThrow()).endsWith(PAD + "?uren=24");
    assertThat(haal(PAD).body()).doesNotContain("geboortedatum\"");
  }

  @Test
  void foute_invoer_komt_in_een_keer_terug_bij_de_velden() throws Exception {
    HttpResponse<String> antwoord =
        haal(PAD + "?leeftijd=14&uren=40&forfaitaireMaanden=7&loonwaarde=half");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body())
        .contains("fout-leeftijd", "fout-uren", "fout-forfaitaireMaanden", "fout-loonwaarde")
        .contains("Er is niets berekend");
    assertThat(haal(PAD + ".csv?uren=40").statusCode()).isEqualTo(302);
  }

  @Test
  void csv_en_werkmap_hebben_dezelfde_plaatsing() throws Exception {
    HttpResponse<String> csv = haal(PAD + ".csv" + BAAN);
    assertThat(csv.body()).startsWith("\uFEFFmaand;subsidie;loonkosten;");
    assertThat(csv.body().lines()).hasSize(37);
    HttpResponse<String> xlsx = haal(PAD + ".xlsx" + BAAN);
    assertThat(xlsx.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("loont-plaatsing.xlsx");
  }

  @Test
  void in_het_engels_zijn_de_teksten_engels() throws Exception {
    assertThat(haal(PAD + "?kant=werknemer&taal=en").body())
        .contains("What does it mean for me?", "Income with wage dispensation")
        .doesNotContain("Eerste werkdag");
  }
}
