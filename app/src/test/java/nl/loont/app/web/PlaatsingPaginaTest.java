package nl.loont.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
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
    assertThat(werkgever.split("<th scope=\"row\">", -1))
        .hasSize(1 + 36 + 1 + 9 + 11); // en elf stappen uitleg
    String werknemer = haal(PAD + BAAN + "&kant=werknemer").body();
    assertThat(werknemer)
        .contains(
            "tabel-pilot", "€\u00a01.071,32", "Inkomen met loondispensatie", "Voorstel van Loont");
    String gemeente = haal(PAD + BAAN + "&kant=gemeente").body();
    assertThat(gemeente)
        .contains("tabel-buig", "100.000 inwoners", "prijzen van 2023", "/budget?aantal.VIA=1")
        .contains("/mkba?aantal.VIA=1", "bijstandsuitkering=15.600");
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
  void een_halve_maand_een_onmogelijk_jaar_en_een_onbekende_gemeente_worden_gemeld()
      throws Exception {
    for (String maanden : new String[] {"0,5", "2,5"}) {
      HttpResponse<String> antwoord = haal(PAD + "?forfaitaireMaanden=" + maanden);
      assertThat(antwoord.statusCode()).isEqualTo(400);
      assertThat(antwoord.body()).contains("Geen heel aantal maanden");
    }
    assertThat(haal(PAD + "?begin=%2B999999999-01-01").statusCode()).isEqualTo(400);
    assertThat(haal(PAD + "?begin=9999-01-01").body()).contains("Dit jaar ligt te ver weg");
    assertThat(haal(PAD + "?gemeente=GM9999&kant=gemeente").body())
        .contains("Deze gemeente bestaat niet", "fout-gemeente");
  }

  @Test
  void een_ingevuld_netto_loon_telt_aan_beide_kanten_en_is_nooit_meer_dan_bruto() throws Exception {
    String werknemer = haal(PAD + BAAN + "&nettoloon=1500&kant=werknemer").body();
    assertThat(werknemer).contains("U vulde uw netto loon in").doesNotContain("zijn benaderd");
    assertThat(werknemer).contains("<details class=\"cluster\" open=\"open\">");
    assertThat(haal(PAD + BAAN + "&nettoloon=3000").body())
        .contains("Netto is meer dan het brutoloon");
  }

  @Test
  void buiten_20_tot_en_met_99_procent_blijft_de_kolom_loondispensatie_leeg() throws Exception {
    assertThat(haal(PAD + "?loonwaarde=15&kant=werknemer").body())
        .contains("<td class=\"getal\">–</td>", "Bij 15% rekenen wij haar daarom niet uit");
  }

  @Test
  void de_maanden_tellen_op_de_cent_op_tot_het_totaal() throws Exception {
    List<BigDecimal> subsidie =
        haal(PAD + ".csv" + BAAN)
            .body()
            .lines()
            .skip(1)
            .map(regel -> new BigDecimal(regel.split(";", -1)[1].replace(',', '.')))
            .toList();
    BigDecimal som = subsidie.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(haal(PAD + BAAN).body().replace(".", ""))
        .contains("€\u00a0" + som.setScale(2).toString().replace('.', ','));
  }

  @Test
  void de_browser_bewaart_geen_kopie_van_wat_is_ingevuld() throws Exception {
    assertThat(haal(PAD).body()).contains("\"historyCacheSize\":0");
  }

  @Test
  void een_leeggemaakt_veld_rekent_niet_stil_met_iets_anders() throws Exception {
    HttpResponse<String> antwoord =
        CLIENT.send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + poort + PAD + "?uren=&loonwaarde=45"))
                .header("HX-Request", "true")
                .build(),
            BodyHandlers.ofString(UTF_8));
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("dit veld is leeg");
  }

  @Test
  void alle_invoer_staat_in_een_lijst_voor_op_papier() throws Exception {
    assertThat(haal(PAD + BAAN).body())
        .contains("id=\"invoerlijst\"", "€\u00a02.070,12 (niet ingevuld)");
  }

  @Test
  void csv_en_werkmap_hebben_dezelfde_plaatsing() throws Exception {
    HttpResponse<String> csv = haal(PAD + ".csv" + BAAN);
    assertThat(csv.body()).startsWith("\uFEFFmaand;subsidie;loonkosten;");
    assertThat(csv.body().lines()).hasSize(37);
    assertThat(csv.body().lines().skip(1))
        .allMatch(regel -> regel.matches("\\d{4}-\\d\\d(;-?\\d+(,\\d{1,2})?)+"));
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
