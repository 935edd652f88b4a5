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
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Scenario's naast elkaar, zoals een browser zonder JavaScript ze ophaalt. */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ScenarioTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PAD = "/mkba/scenarios";
  private static final String TIEN_EN_ELF =
      PAD + "?s1.naam=nu&s1.aantal.BIJ=10&s2.naam=meer&s2.aantal.BIJ=11";

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

  /** Het adres waar een verzoek naar doorstuurt, zonder server. */
  private String naar(String pad) throws Exception {
    HttpResponse<String> antwoord = haal(pad);
    assertThat(antwoord.statusCode()).isEqualTo(302);
    return antwoord
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^http://[^/]+", "");
  }

  private static List<Double> rij(String html, String tabel, String kop) {
    int begin = html.indexOf("id=\"" + tabel + "\"");
    String deel = html.substring(begin, html.indexOf("</table>", begin));
    int van = deel.lastIndexOf(">" + kop + "</th>");
    assertThat(van).as(kop).isPositive();
    Matcher treffer =
        Pattern.compile("data-waarde=\"([^\"]+)\"")
            .matcher(deel.substring(van, deel.indexOf("</tr>", van)));
    List<Double> gevonden = new ArrayList<>();
    while (treffer.find()) {
      gevonden.add(Double.valueOf(treffer.group(1)));
    }
    return gevonden;
  }

  @Test
  void een_persoon_meer_bij_het_ontwikkelbedrijf_levert_5898_euro_op_zoals_in_tabel_6_1()
      throws Exception {
    HttpResponse<String> antwoord = haal(TIEN_EN_ELF);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    String body = antwoord.body();
    List<Double> totaal = rij(body, "tabel-partijen", "Totaal");
    assertThat(totaal).hasSize(3);
    assertThat(totaal.get(2)).isCloseTo(5898, within(0.5));
    assertThat(totaal.get(1) - totaal.get(0)).isCloseTo(totaal.get(2), within(1e-6));
    assertThat(body)
        .contains("Verschil met nu: + € 5.898")
        .contains("aantal mensen met LKS (BIJ): 11 in plaats van 10")
        .contains("verschil met nu");
    // De matrix toont hetzelfde verschil, en per cel is het verschil 11 − 10 keer één persoon.
    assertThat(rij(body, "matrix", "Totaal").getLast()).isCloseTo(5898, within(0.5));
  }

  @Test
  void een_bedrag_verwijst_naar_de_uitleg_van_zijn_eigen_scenario() throws Exception {
    assertThat(haal(TIEN_EN_ELF).body())
        .contains("/mkba/uitleg?cel=totaal.2&amp;aantal.BIJ=10\"")
        .contains("/mkba/uitleg?cel=totaal.2&amp;aantal.BIJ=11\"")
        .contains("href=\"/mkba?aantal.BIJ=11\"");
  }

  @Test
  void een_formulier_met_alle_velden_leidt_naar_het_korte_adres() throws Exception {
    assertThat(
            naar(
                PAD
                    + "?s1.naam=nu&s1.gemeente=GM0344&s1.inwoners=&s1.prijspeil=2023&s1.getoond=2023"
                    + "&s1.aantal.BIJ=10&s1.uren.BIJ=29&s1.loonwaarde.BIJ=54&s2.naam=&s2.gemeente="
                    + "&s2.aantal.BIJ=0&s2.uren.BIJ=29&partij=eigen&verschil=2"))
        .isEqualTo(PAD + "?s1.naam=nu&s1.gemeente=GM0344&s1.aantal.BIJ=10&s2.naam=");
  }

  @Test
  void het_korte_adres_geeft_dezelfde_velden_en_getallen_terug() throws Exception {
    String adres =
        PAD
            + "?s1.naam=nu&s1.gemeente=GM0344&s1.aantal.BIJ=10"
            + "&s2.gemeente=GM0344&s2.aantal.BIJ=15&s2.loonwaarde.BIJ=50,5&partij=2";
    HttpResponse<String> antwoord = haal(adres);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.body())
        .contains("id=\"s2-loonwaarde-BIJ\" name=\"s2.loonwaarde.BIJ\"")
        .contains("value=\"50,5\"")
        .contains("loonwaarde (BIJ): 50,5% in plaats van 54%")
        .contains("Rijksoverheid, euro per jaar")
        // Het tweede scenario heeft geen naam en heet dan naar zijn plaats.
        .contains("Open in de rekentool: Scenario 2")
        // De andere taal houdt alles vast, in haar eigen schrijfwijze.
        .contains("s2.loonwaarde.BIJ=50.5&amp;partij=2&amp;taal=en");
    assertThat(haal(adres.replace("50,5", "50.5") + "&taal=en").body())
        .contains("(BIJ): 50.5% instead of 54%");
  }

  @Test
  void de_pagina_begint_met_twee_lege_scenarios_en_zonder_nullen_te_verzwijgen() throws Exception {
    HttpResponse<String> antwoord = haal(PAD);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.body())
        .contains("Scenario 2: Naam")
        .contains("Vul aantallen in")
        .contains("De invoer is gelijk aan die van Scenario 1.");
  }

  @Test
  void een_scenario_erbij_is_een_kopie_van_het_laatste_en_bij_vier_is_het_vol() throws Exception {
    String drie = naar(TIEN_EN_ELF + "&erbij=1");
    assertThat(drie).isEqualTo(TIEN_EN_ELF + "&s3.aantal.BIJ=11");
    String vier = naar(drie + "&erbij=1");
    assertThat(vier).isEqualTo(drie + "&s4.aantal.BIJ=11");
    assertThat(haal(vier).body())
        .contains("U vergelijkt al vier scenario&#39;s. Meer past niet naast elkaar.")
        .containsPattern("id=\"erbij\"[^>]*disabled");
    assertThat(haal(drie).body()).doesNotContain("Meer past niet");
  }

  @Test
  void een_scenario_weghalen_schuift_de_andere_op() throws Exception {
    assertThat(naar(TIEN_EN_ELF + "&s3.aantal.BIJ=20&weg=1&verschil=3"))
        .isEqualTo(PAD + "?s1.naam=meer&s1.aantal.BIJ=11&s2.aantal.BIJ=20");
    assertThat(naar(PAD + "?s1.aantal.BIJ=1&weg=1")).isEqualTo(PAD + "?s1.aantal.BIJ=1");
  }

  @Test
  void met_htmx_ververst_alleen_het_resultaat_maar_een_nieuwe_kolom_de_hele_pagina()
      throws Exception {
    HttpResponse<String> deel = haal(TIEN_EN_ELF + "&s2.uren.BIJ=29", "HX-Request", "true");
    assertThat(deel.body()).contains("id=\"resultaat\"").doesNotContain("<html");
    assertThat(deel.headers().firstValue("HX-Replace-Url")).hasValue(TIEN_EN_ELF);
    HttpResponse<String> erbij = haal(TIEN_EN_ELF + "&erbij=1", "HX-Request", "true");
    assertThat(erbij.statusCode()).isEqualTo(200);
    assertThat(erbij.headers().firstValue("HX-Redirect"))
        .hasValue(TIEN_EN_ELF + "&s3.aantal.BIJ=11");
  }

  @Test
  void fouten_van_alle_scenarios_staan_bij_elkaar_en_bij_hun_veld() throws Exception {
    HttpResponse<String> antwoord =
        haal(
            PAD
                + "?s1.naam=nu&s1.aantal.NBW=3&s1.nuggers.NBW=5&s2.naam=nu&s2.prijspeil=1900"
                + "&s2.aantal.BIJ=1&s2.zorg=abc");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body())
        .contains("Er zijn 4 fouten in de invoer")
        .contains("Scenario 1: Waarvan nugger (NBW)")
        .contains("Scenario 2: Naam: komt twee keer voor")
        .contains("id=\"fout-s1-nuggers-NBW\"")
        .contains("id=\"fout-s2-naam\"")
        .contains("id=\"fout-s2-prijspeil\"")
        .contains("id=\"fout-s2-zorg\"")
        .contains("value=\"abc\"")
        .doesNotContain("id=\"matrix\"");
  }

  @Test
  void een_vijfde_scenario_is_een_duidelijke_fout_en_is_weg_te_halen() throws Exception {
    String vijf = PAD + "?s1.naam=a&s2.naam=b&s3.naam=c&s4.naam=d&s5.naam=e";
    HttpResponse<String> antwoord = haal(vijf);
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body())
        .contains("Te veel scenario&#39;s om naast elkaar te zien")
        .contains("Vergelijk hoogstens vier scenario&#39;s tegelijk.")
        .contains("Haal weg<span class=\"wie\">: Scenario 5</span>");
    assertThat(haal(naar(vijf + "&weg=5")).statusCode()).isEqualTo(200);
  }

  @Test
  void wie_script_als_naam_typt_krijgt_tekst_terug() throws Exception {
    assertThat(haal(PAD + "?s1.naam=%3Cscript%3Ealert(1)%3C%2Fscript%3E&s2.naam=").body())
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert");
  }

  @Test
  void verschillende_prijspeilen_geven_een_waarschuwing() throws Exception {
    assertThat(haal(TIEN_EN_ELF).body()).doesNotContain("id=\"prijspeilen\"");
    assertThat(haal(PAD + "?s1.naam=nu&s1.aantal.BIJ=10&s2.prijspeil=2024&s2.aantal.BIJ=10").body())
        .contains("De bedragen zijn in prijzen van verschillende jaren")
        .contains("nu 2023, Scenario 2 2024")
        .contains("prijspeil: 2024 in plaats van 2023")
        .contains("prijzen van 2023 en 2024");
  }

  @Test
  void alle_scenarios_gaan_mee_in_een_werkmap_in_csv_en_in_json() throws Exception {
    HttpResponse<String> xlsx = haal(TIEN_EN_ELF.replace("?", ".xlsx?"));
    assertThat(xlsx.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("loont-scenarios.xlsx");
    assertThat(xlsx.body()).startsWith("PK");
    assertThat(haal(TIEN_EN_ELF.replace("?", ".csv?")).body())
        .contains("cel;nu;meer;verschil meer");
    assertThat(haal(TIEN_EN_ELF.replace("?", ".json?")).body())
        .contains("\"naam\" : \"meer\"")
        .contains("\"verschil\"");
    assertThat(naar(PAD + ".xlsx?s1.aantal.BIJ=-1")).isEqualTo(PAD + "?s1.aantal.BIJ=-1");
  }

  @Test
  void de_rekentool_neemt_haar_invoer_tweemaal_mee() throws Exception {
    assertThat(haal("/mkba?gemeente=GM0344&aantal.BIJ=10").body())
        .contains(
            "href=\"/mkba/scenarios?s1.gemeente=GM0344&amp;s1.aantal.BIJ=10&amp;s2.gemeente=GM0344&amp;s2.aantal.BIJ=10\"");
  }

  @Test
  void in_twee_talen_met_veilige_koppen() throws Exception {
    for (String adres : List.of(TIEN_EN_ELF, TIEN_EN_ELF + "&taal=en", PAD + "?taal=en")) {
      HttpResponse<String> antwoord = haal(adres);
      assertThat(antwoord.statusCode()).isEqualTo(200);
      assertThat(antwoord.body()).doesNotContain("??");
      assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'");
    }
  }
}
