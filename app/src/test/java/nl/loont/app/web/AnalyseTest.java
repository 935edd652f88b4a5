package nl.loont.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.loont.app.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** De pagina's van de analyses, zonder browser. */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnalyseTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
  private static final String X = "?" + Voorbeelden.GEMEENTE_X_ADRES;

  @LocalServerPort int poort;
  @Autowired Taken taken;

  private HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
    HttpResponse<String> antwoord =
        CLIENT.send(HttpRequest.newBuilder(uri(pad)).build(), BodyHandlers.ofString(UTF_8));
    return antwoord.statusCode() == 302
        ? haal(
            URI.create(antwoord.headers().firstValue("Location").orElseThrow())
                .toString()
                .replaceFirst("^http://[^/]+", ""))
        : antwoord;
  }

  private URI uri(String pad) {
    return URI.create("http://localhost:" + poort + pad.replace("|", "%7C"));
  }

  /** Haalt een pagina op tot haar werk klaar is, zoals een browser die ververst. */
  private String klaar(String pad) throws IOException, InterruptedException {
    String pagina = haal(pad).body();
    for (int i = 0; i < 60 && pagina.contains("<progress"); i++) {
      Thread.sleep(300);
      pagina = haal(pad).body();
    }
    return pagina;
  }

  @Test
  void de_onzekerheid_van_gemeente_x_noemt_de_berekening_en_de_spreiding() throws Exception {
    String pagina = klaar("/mkba/onzekerheid" + X + "&saldo=totaal");
    assertThat(pagina).contains("+294.520").contains("10.000 trekkingen, zaad 1");
    assertThat(pagina).contains("kwaliteit van leven").contains("Eerste orde");
    assertThat(pagina).contains("id=\"tabel-matrix\"").contains("class=\"histogram\"");
  }

  @Test
  void een_eigen_verdeling_en_een_marge_staan_in_het_adres() throws Exception {
    String pagina =
        klaar("/mkba/onzekerheid" + X + "&laag.loonwaarde.BIJ=40&hoog.loonwaarde.BIJ=60&marge=10");
    assertThat(pagina).contains("eigen opgave").contains("eigen marge").contains("40% – 60%");
  }

  @Test
  void wat_leeg_is_staat_niet_in_het_adres() throws Exception {
    HttpResponse<String> antwoord =
        CLIENT.send(
            HttpRequest.newBuilder(
                    uri("/mkba/onzekerheid?aantal.BIJ=1&laag.zorg=&trekkingen=&saldo=eigen"))
                .build(),
            BodyHandlers.ofString(UTF_8));
    assertThat(antwoord.statusCode()).isEqualTo(302);
    assertThat(antwoord.headers().firstValue("Location").orElse(""))
        .endsWith("/mkba/onzekerheid?aantal.BIJ=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "laag.zorg=2000&hoog.zorg=1000|is kleiner dan laag",
        "laag.zorg=2000&hoog.zorg=1000&klok.zorg=ja|p95 is kleiner dan p5",
        "laag.loonwaarde.BIJ=50&hoog.loonwaarde.BIJ=120|buiten het bereik",
        "trekkingen=veel|geen getal",
        "aantal.BIJ=-1|0 t/m 1.000.000"
      })
  void foute_invoer_noemt_veld_bereik_en_uitweg(String geval) throws Exception {
    String[] delen = geval.split("\\|", -1);
    HttpResponse<String> antwoord = haal("/mkba/onzekerheid?" + delen[0]);
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains(delen[1]).contains("Er is niets berekend");
  }

  @Test
  void de_omslagpunten_staan_per_parameter_met_een_kaart() throws Exception {
    String pagina = klaar("/mkba/omslag" + X);
    assertThat(pagina)
        .contains("31.259 inwoners")
        .contains("id=\"tabel-kaart\"")
        .contains("nergens");
    assertThat(haal("/mkba/omslag" + X + "&horizontaal=zorg&verticaal=zorg").body())
        .contains("twee verschillende parameters");
  }

  @Test
  void alle_gemeenten_staan_in_de_ranglijst_met_een_link_naar_de_rekentool() throws Exception {
    String pagina = klaar("/mkba/gemeenten?aantal.BIJ=1&trekkingen=100");
    assertThat(pagina).contains("van 342").contains("35.549");
    Matcher rijen =
        Pattern.compile("href=\"/mkba\\?gemeente=GM\\d{4}&amp;aantal.BIJ=1\"").matcher(pagina);
    assertThat(rijen.results().count()).isEqualTo(342);
  }

  @Test
  void lang_werk_toont_voortgang_en_is_te_stoppen_ook_zonder_javascript() throws Exception {
    String pad = "/mkba/gemeenten?aantal.BIJ=3&trekkingen=20000&marge=13";
    CountDownLatch vrij = houdDeWerkersBezig();
    String pagina = haal(pad).body();
    assertThat(pagina).contains("<progress").contains("http-equiv=\"refresh\"");
    Matcher id = Pattern.compile("/taken/([0-9a-f-]+)/annuleren").matcher(pagina);
    assertThat(id.find()).isTrue();
    HttpResponse<String> gestopt =
        CLIENT.send(
            HttpRequest.newBuilder(uri("/taken/" + id.group(1) + "/annuleren"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("terug=" + URLEncoder.encode(pad, UTF_8)))
                .build(),
            BodyHandlers.ofString(UTF_8));
    String terug = gestopt.headers().firstValue("Location").orElseThrow();
    assertThat(terug).endsWith("&gestopt=ja");
    assertThat(haal(URI.create(terug).getRawPath() + "?" + URI.create(terug).getRawQuery()).body())
        .contains("Het rekenen is gestopt")
        .contains("Bereken opnieuw");
    vrij.countDown();
  }

  /** Zo wacht het volgende werk zeker op zijn beurt, hoe snel de machine ook is. */
  private CountDownLatch houdDeWerkersBezig() {
    CountDownLatch vrij = new CountDownLatch(1);
    for (String sleutel : List.of("bezet-1", "bezet-2")) {
      taken.start(
          sleutel,
          progress -> {
            try {
              return vrij.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              return false;
            }
          });
    }
    return vrij;
  }

  @Test
  void stoppen_stuurt_nooit_naar_een_andere_site() throws Exception {
    HttpResponse<String> antwoord =
        CLIENT.send(
            HttpRequest.newBuilder(uri("/taken/x/annuleren"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("terug=https://elders.example"))
                .build(),
            BodyHandlers.ofString(UTF_8));
    assertThat(antwoord.headers().firstValue("Location").orElseThrow())
        .endsWith("/mkba?gestopt=ja");
  }

  @Test
  void een_ander_prijspeil_staat_bij_elk_resultaat_en_wisselen_laat_basiswaarden_los()
      throws Exception {
    String pagina = haal("/mkba?aantal.BIJ=1&prijspeil=2025").body();
    assertThat(pagina)
        .contains("Euro per jaar, prijzen van 2025")
        .doesNotContain("Euro per jaar, prijzen van 2023");
    HttpResponse<String> wissel =
        CLIENT.send(
            HttpRequest.newBuilder(
                    uri(
                        "/mkba?prijspeil=2025&getoond=2023&aantal.BIJ=1&bijstandsuitkering=17434,00"))
                .build(),
            BodyHandlers.ofString(UTF_8));
    assertThat(wissel.headers().firstValue("Location").orElse(""))
        .endsWith("/mkba?prijspeil=2025&aantal.BIJ=1");
    assertThat(haal("/mkba?prijspeil=2031&aantal.BIJ=1").body()).contains("2023, 2024, 2025");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onzekerheid", "omslag", "gemeenten"})
  void elke_analyse_is_te_downloaden_en_spreekt_engels(String analyse) throws Exception {
    HttpResponse<String> csv = haal("/mkba/" + analyse + ".csv?aantal.BIJ=1&trekkingen=100");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("loont-");
    assertThat(csv.body()).contains(";");
    assertThat(haal("/mkba/" + analyse + ".json?aantal.BIJ=1&trekkingen=100").body())
        .startsWith("{");
    assertThat(klaar("/mkba/" + analyse + "?aantal.BIJ=1&taal=en"))
        .contains("lang=\"en\"")
        .contains("Calculate");
    assertThat(haal("/mkba/" + analyse + ".csv?aantal.BIJ=-1").statusCode()).isEqualTo(400);
  }
}
