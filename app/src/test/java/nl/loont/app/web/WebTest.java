package nl.loont.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.loont.app.Voorbeelden;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Cluster;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** De pagina's zoals een browser zonder JavaScript ze ophaalt. */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WebTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort int poort;

  private HttpResponse<String> haal(String pad, String... koppen)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
    if (koppen.length > 0) {
      verzoek.headers(koppen);
    }
    return CLIENT.send(verzoek.build(), BodyHandlers.ofString(UTF_8));
  }

  @Test
  void de_pagina_toont_dezelfde_getallen_als_de_motor() throws Exception {
    HttpResponse<String> pagina = haal("/mkba?" + volgorde(Voorbeelden.GEMEENTE_X_ADRES));
    assertThat(pagina.statusCode()).isEqualTo(200);
    List<Double> getoond = waarden(pagina.body(), "id=\"matrix\"");
    Resultaat motor = Voorbeelden.gemeenteX(Rekentool.basis());
    List<Double> verwacht = new ArrayList<>();
    for (Cluster cluster : Cluster.values()) {
      for (Soort soort : Cellen.soorten(cluster)) {
        for (Partij partij : Partij.values()) {
          verwacht.add(motor.bedrag(soort, partij));
        }
      }
      for (Partij partij : Partij.values()) {
        verwacht.add(motor.cluster(cluster, partij));
      }
    }
    for (Partij partij : Partij.values()) {
      verwacht.add(motor.totaal(partij));
    }
    assertThat(getoond).hasSameSizeAs(verwacht);
    for (int i = 0; i < verwacht.size(); i++) {
      assertThat(getoond.get(i)).isCloseTo(verwacht.get(i), within(1e-6));
    }
    assertThat(pagina.body()).contains("+ € 294.520");
  }

  private String volgorde(String adres) throws Exception {
    HttpResponse<String> antwoord = haal("/mkba?" + adres);
    return antwoord.statusCode() == 302
        ? antwoord.headers().firstValue("Location").orElseThrow().replaceFirst(".*\\?", "")
        : adres;
  }

  private static List<Double> waarden(String html, String tabel) {
    int van = html.indexOf(tabel);
    String deel = html.substring(van, html.indexOf("</table>", van));
    Matcher treffer = Pattern.compile("data-waarde=\"([^\"]+)\"").matcher(deel);
    List<Double> gevonden = new ArrayList<>();
    while (treffer.find()) {
      gevonden.add(Double.valueOf(treffer.group(1)));
    }
    return gevonden;
  }

  @Test
  void een_formulier_met_alle_velden_leidt_naar_het_korte_adres() throws Exception {
    HttpResponse<String> antwoord =
        haal(
            "/mkba?gemeente=GM0344&inwoners=&aantal.BIJ=10&uren.BIJ=29&loonwaarde.BIJ=54&brutoLoonkosten.BIJ=29.879%2C56&partij=1.1");
    assertThat(antwoord.statusCode()).isEqualTo(302);
    assertThat(antwoord.headers().firstValue("Location").orElseThrow())
        .endsWith("/mkba?gemeente=GM0344&aantal.BIJ=10");
  }

  @Test
  void een_leeg_veld_is_de_basis_en_een_ander_getal_een_gemelde_afwijking() throws Exception {
    String body = haal("/mkba?aantal.BIJ=10&loonwaarde.BIJ=45%2C5").body();
    assertThat(body)
        .contains("Deze berekening wijkt af van de basisopstelling")
        .contains("loonwaarde (BIJ)")
        .contains("herstel (basis: 54)");
    assertThat(haal("/mkba?aantal.BIJ=10").body())
        .contains("Berekend met de basisopstelling")
        .doesNotContain("wijkt af van de basisopstelling");
  }

  @Test
  void foute_velden_staan_bij_elkaar_en_bij_hun_veld_en_er_is_geen_resultaat() throws Exception {
    HttpResponse<String> antwoord =
        haal(
            "/mkba?aantal.NBW=3&nuggers.NBW=5&uren.BIJ=50&uitstroomkans.BIJ=0&loonwaarde.VIA=120&zorg=abc");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body())
        .contains("Er zijn 5 fouten in de invoer")
        .contains("id=\"fout-nuggers-NBW\"")
        .contains("id=\"fout-uren-BIJ\"")
        .contains("id=\"fout-uitstroomkans-BIJ\"")
        .contains("id=\"fout-loonwaarde-VIA\"")
        .contains("id=\"fout-zorg\"")
        .contains("value=\"abc\"")
        .doesNotContain("id=\"matrix\"");
  }

  @Test
  void wie_script_in_een_veld_typt_krijgt_tekst_terug() throws Exception {
    String body = haal("/mkba?zorg=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();
    assertThat(body).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
  }

  @Test
  void htmx_krijgt_alleen_het_resultaat_en_het_korte_adres() throws Exception {
    HttpResponse<String> antwoord =
        haal("/mkba?aantal.BIJ=10&nuggers.BIJ=0&uren.BIJ=29", "HX-Request", "true");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.body()).contains("id=\"resultaat\"").doesNotContain("<html");
    assertThat(antwoord.headers().firstValue("HX-Replace-Url")).hasValue("/mkba?aantal.BIJ=10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mkba",
        "/landelijk",
        "/model",
        "/api",
        "/over",
        "/verantwoording",
        "/mkba/uitleg"
      })
  void elke_pagina_bestaat_in_twee_talen_met_veilige_koppen(String pad) throws Exception {
    HttpResponse<String> nl = haal(pad);
    HttpResponse<String> en = haal(pad + "?taal=en");
    assertThat(nl.statusCode()).isEqualTo(200);
    assertThat(en.statusCode()).isEqualTo(200);
    assertThat(nl.body()).contains("lang=\"nl\"").doesNotContain("??");
    assertThat(en.body()).contains("lang=\"en\"").doesNotContain("??");
    assertThat(nl.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("script-src 'self' 'unsafe-inline'");
    assertThat(nl.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(nl.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void de_landelijke_tool_geeft_tabel_6_2() throws Exception {
    String body =
        haal("/landelijk?aantal.BIJ=13500&nuggers.BIJ=1350&aantal.VIA=26500&nuggers.VIA=2650")
            .body();
    List<Double> totalen = waarden(body, "id=\"tabel-soort\"");
    assertThat(totalen).hasSize(12);
    assertThat(totalen.getFirst()).isCloseTo(-37_650_790, within(1.0));
    assertThat(totalen.getLast()).isCloseTo(397_450_162, within(1.0));
  }

  @Test
  void de_uitleg_noemt_formule_getallen_en_bron() throws Exception {
    String body = haal("/mkba/uitleg?cel=subsidie.NBW&aantal.NBW=1").body();
    assertThat(body)
        .contains("(1 − loonwaarde (NBW)) × bruto loonkosten per persoon (NBW)")
        .contains("(1 − 39%) × € 20.634,12")
        .contains("€ 12.586,81")
        .contains("Berenschot 2024, §4.3");
    assertThat(haal("/mkba/uitleg?cel=bestaat.niet").statusCode()).isEqualTo(404);
  }

  @Test
  void het_resultaat_zegt_voor_wie_het_is() throws Exception {
    assertThat(haal("/mkba?gemeente=GM0344&aantal.BIJ=10").body())
        .contains("Utrecht: 357.667 inwoners");
    assertThat(haal("/mkba?aantal.BIJ=10").body()).contains("Nederland als geheel");
  }

  @Test
  void een_bedrag_per_persoon_wordt_voor_die_ene_persoon_uitgelegd() throws Exception {
    // Tabel 6.1: één persoon in dienst bij het sociaal ontwikkelbedrijf levert 5.898 euro op.
    String body = haal("/mkba/uitleg?cel=totaal.totaal&persoon=BIJ&aantal.VIA=20").body();
    assertThat(body)
        .contains("Voor één persoon uit de bijstand: in dienst bij het sociaal ontwikkelbedrijf")
        .contains("€ 5.897,52")
        // Van taal wisselen laat hetzelfde cijfer van dezelfde persoon staan.
        .contains("/mkba/uitleg?cel=totaal.totaal&amp;persoon=BIJ&amp;aantal.VIA=20&amp;taal=en");
  }

  @Test
  void elke_doelgroep_toont_haar_eigen_bron() throws Exception {
    assertThat(haal("/mkba").body())
        .contains("NBW: Rijksbudget; Significant APE 2023")
        .contains("VIA: Participatiewet 2015");
  }

  @Test
  void een_waarde_gelijk_aan_de_basis_is_geen_wijziging_hoe_zij_ook_geschreven_is()
      throws Exception {
    HttpResponse<String> antwoord =
        haal("/mkba?ontwikkelingskosten.BIJ=4130&loonwaarde.BIJ=54%2C0&uren.BIJ=29%2C0");
    assertThat(antwoord.headers().firstValue("Location").orElseThrow()).endsWith("/mkba");
  }

  @Test
  void een_te_lang_getal_wordt_geweigerd_en_niet_afgekapt() throws Exception {
    assertThat(haal("/mkba?zorg=" + "1".repeat(41)).statusCode()).isEqualTo(302);
    String naar =
        haal("/mkba?zorg=" + "1".repeat(41)).headers().firstValue("Location").orElseThrow();
    assertThat(haal(naar.replaceFirst("^http://[^/]+", "")).statusCode()).isEqualTo(400);
  }

  @Test
  void downloads_hebben_een_naam_en_een_type() throws Exception {
    HttpResponse<String> csv = haal("/mkba/resultaat.csv?aantal.BIJ=10");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("loont-mkba.csv");
    assertThat(csv.body()).contains("economie;brutoLoonkosten;");
    assertThat(haal("/mkba/resultaat.json?aantal.BIJ=10").body()).contains("\"matrix\"");
    HttpResponse<String> xlsx = haal("/mkba/werkmap.xlsx?aantal.BIJ=10");
    assertThat(xlsx.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
    HttpResponse<String> pdf = haal("/mkba/rapport.pdf?aantal.BIJ=10");
    assertThat(pdf.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/pdf");
    assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("loont-rapport.pdf");
    assertThat(pdf.body()).startsWith("%PDF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mkba/werkmap.xlsx?",
        "/mkba/rapport.pdf?",
        "/mkba/resultaat.csv?",
        "/mkba/uitleg?cel=zorg&"
      })
  void foute_invoer_bij_een_download_of_uitleg_leidt_naar_het_formulier(String pad)
      throws Exception {
    HttpResponse<String> antwoord = haal(pad + "aantal.BIJ=-1");
    assertThat(antwoord.statusCode()).isEqualTo(302);
    assertThat(antwoord.headers().firstValue("Location").orElseThrow())
        .endsWith("/mkba?aantal.BIJ=-1");
    assertThat(haal("/mkba?aantal.BIJ=-1").statusCode()).isEqualTo(400);
  }

  @Test
  void een_onbekende_pagina_geeft_een_gewone_pagina_zonder_stapel() throws Exception {
    HttpResponse<String> antwoord = haal("/bestaat-niet", "Accept", "text/html");
    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(antwoord.body()).contains("Deze pagina bestaat niet").doesNotContain("Exception");
  }
}
