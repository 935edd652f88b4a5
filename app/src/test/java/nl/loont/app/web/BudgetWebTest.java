package nl.loont.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** De budgetpagina's, zonder browser. */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BudgetWebTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
  private static final String TIEN = "/budget?gemeente=GM0344&aantal.BIJ=10&nuggers.BIJ=0&jaren=8";
  private static final String KOP =
      "gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks;objectief_aandeel;budget_bijstand;budget_lks\n";

  @LocalServerPort int poort;

  private HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
    HttpResponse<String> antwoord =
        CLIENT.send(HttpRequest.newBuilder(uri(pad)).build(), BodyHandlers.ofString(UTF_8));
    return antwoord.statusCode() == 302
        ? haal(
            antwoord
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", ""))
        : antwoord;
  }

  private URI uri(String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }

  private String pagina(String pad) throws IOException, InterruptedException {
    HttpResponse<String> antwoord = haal(pad);
    assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
    return antwoord.body();
  }

  private HttpResponse<String> geef(String inhoud) throws IOException, InterruptedException {
    String grens = "----loont";
    String body =
        "--%s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"lasten.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(grens, inhoud, grens);
    return CLIENT.send(
        HttpRequest.newBuilder(uri("/budget/gegevens"))
            .header("Content-Type", "multipart/form-data; boundary=" + grens)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString(UTF_8));
  }

  @Test
  void tien_mensen_in_utrecht_het_verloop_de_voorfinanciering_en_het_woord_fictief()
      throws Exception {
    String pagina = pagina(TIEN);
    assertThat(pagina)
        .contains("id=\"tabel-verschil\"", "id=\"tabel-verloop\"", "id=\"tabel-macro\"")
        .contains("Fictief")
        // Wat de gemeente in het eerste jaar voorschiet is de LKS van tien mensen (MKBA §4).
        .contains("In 2026 schiet de gemeente € 107.728 voor")
        .contains("class=\"lijnen\"");
  }

  @Test
  void elk_bedrag_van_de_pagina_staat_ook_in_csv_en_excel() throws Exception {
    for (String vraag :
        new String[] {
          "budget?gemeente=GM0344&aantal.BIJ=10&jaren=8",
          "budget/prikkels?stelsel=oud",
          "budget/stelsel?lksRealisatie=50",
          "budget/saldo",
          "budget/macrobudget-2015"
        }) {
      String pagina = pagina("/" + vraag);
      String csv = pagina("/" + download(vraag, "csv"));
      String excel = excel("/" + download(vraag, "xlsx"));
      Set<String> csvGetallen = afgerond(csv, "[;\\r\\n]");
      Set<String> excelGetallen = afgerond(excel, "[<>]");
      Matcher cellen =
          Pattern.compile("<td class=\"(?:getal|w-[^\"]*)\">([^<]+)</td>").matcher(pagina);
      int bedragen = 0;
      while (cellen.find()) {
        String cel = cellen.group(1).replaceAll("[.+]", "").replace('−', '-').replace(',', '.');
        if (cel.matches("-?\\d+")) {
          assertThat(csvGetallen).as(vraag + " csv").contains(cel);
          assertThat(excelGetallen).as(vraag + " excel").contains(cel);
          bedragen++;
        }
      }
      assertThat(bedragen).as(vraag).isGreaterThan(3);
      for (String zin : zinnen(pagina)) {
        assertThat(csv).as(vraag).contains(zin);
        assertThat(excel).as(vraag).contains(zin);
      }
    }
  }

  private static String download(String vraag, String einde) {
    return vraag.contains("?") ? vraag.replace("?", "." + einde + "?") : vraag + "." + einde;
  }

  /** Het hoofdcijfer en de zinnen ernaast. */
  private static List<String> zinnen(String pagina) {
    int begin = pagina.indexOf("hoofdtotaal-bij");
    String stuk = pagina.substring(begin, pagina.indexOf("class=\"kaart", begin));
    return Pattern.compile("<p[^>]*>([^<]+)</p>")
        .matcher(stuk.substring(stuk.indexOf("</p>") + 4))
        .results()
        .map(m -> m.group(1))
        .filter(zin -> !zin.equals("Let op"))
        .toList();
  }

  /** Alle getallen van een tekst, afgerond op hele. */
  private static Set<String> afgerond(String tekst, String scheiding) {
    Set<String> getallen = new HashSet<>();
    for (String deel : tekst.split(scheiding, -1)) {
      if (deel.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
        getallen.add(new BigDecimal(deel).setScale(0, RoundingMode.HALF_UP).toPlainString());
      }
    }
    return getallen;
  }

  /** Alle tekst van een werkmap, blad na blad. */
  private String excel(String pad) throws IOException, InterruptedException {
    HttpResponse<byte[]> xlsx =
        CLIENT.send(HttpRequest.newBuilder(uri(pad)).build(), BodyHandlers.ofByteArray());
    assertThat(xlsx.statusCode()).isEqualTo(200);
    StringBuilder tekst = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx.body()))) {
      for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        tekst.append(new String(zip.readAllBytes(), UTF_8));
      }
    }
    return tekst.toString();
  }

  @Test
  void een_bestand_zegt_waar_het_over_gaat_en_wat_er_is_ingevuld() throws Exception {
    String csv = pagina("/budget.csv?gemeente=GM0344&aantal.BIJ=10&jaren=8&groei.lks=3");
    assertThat(csv)
        .startsWith("# Fictieve lasten")
        .contains("# Wat doet het budget de komende jaren?")
        .contains("# Gemeente: Utrecht", "# Aantal BIJ: 10", "# LKS, volume (% per jaar): 3")
        .contains("# De lasten en objectieve aandelen zijn fictief.", "# T: Gewicht", "# A: ")
        .contains("# Macrobudget, euro", "2026;6500000000.00;");
    assertThat(csv.lines().filter(regel -> !regel.startsWith("#")))
        .noneMatch(regel -> regel.matches(".*\\dE\\d.*"));
    assertThat(pagina("/budget/prikkels.csv")).contains("gaat een plaatsing").contains("inwoners.");
    assertThat(pagina("/budget.json?gemeente=GM0344&aantal.BIJ=10"))
        .contains("\"gemeenten\"", "\"voorfinanciering\"");
    assertThat(pagina("/budget/stelsel.json")).contains("\"eigen\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?gemeente=GM0088&aantal.BIJ=10",
        ".csv?gemeente=GM0088&aantal.BIJ=10",
        ".xlsx?gemeente=GM0088&aantal.BIJ=10",
        "?wie=alle&aantal.BIJ=150",
        ".csv?aantal.BIJ=99999",
        "/stelsel.json?aantal.BIJ=99999"
      })
  void meer_besparen_dan_er_bijstand_is_geeft_een_melding_en_geen_kring_van_verwijzingen(
      String vraag) throws Exception {
    HttpResponse<String> antwoord = haal("/budget" + vraag);
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body())
        .contains("meer bijstand dan er is")
        .contains("href=\"#aantal-BIJ\"");
  }

  @Test
  void een_lijst_van_gemeenten_in_rondes_met_elk_een_eigen_jaar() throws Exception {
    String pagina =
        pagina(
            "/budget?gemeente=GM0344&wie=lijst&lijst=Utrecht,GM0363&aantal.BIJ=10&r2.aantal.VIA=4&r2.vanaf=2028");
    assertThat(pagina).contains("name=\"r2.aantal.VIA\"", "<details class=\"meer\" open");
    assertThat(pagina("/budget?gemeente=GM0363&wie=lijst&lijst=Utrecht,GM0363&aantal.BIJ=10"))
        .contains("In 2026 schiet de gemeente");
    HttpResponse<String> fout =
        haal(
            "/budget?aantal.BIJ=10&r2.aantal.VIA=4&r2.uren.VIA=99&r3.wie=lijst&r3.lijst=Nergens&r3.aantal.NBW=1");
    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(fout.body()).contains("href=\"#r2-uren-VIA\"", "href=\"#r3-lijst\"");
  }

  @Test
  void wat_is_ingevuld_en_niet_meetelt_staat_op_de_pagina() throws Exception {
    assertThat(pagina("/budget?nuggers.BIJ=5&uren.BIJ=20"))
        .contains("Dit telt nog niet mee: Waarvan nugger BIJ, Uren per week BIJ.");
    assertThat(pagina("/budget?ondergrens=0&rho=90")).contains("eigen stelsel tellen niet mee");
    assertThat(pagina("/budget/stelsel?rho=90")).contains("Deze regels veranderen hier niets");
    assertThat(haal("/budget?wie=xyz").body()).contains("href=\"#wie\"");
  }

  @Test
  void elke_pagina_geeft_de_waarschuwingen_van_het_model() throws Exception {
    assertThat(pagina("/budget/stelsel?maximaleStijging=1&groei.lks=30"))
        .contains(
            "zijn fictief.", "tegenover wat het nieuwe stelsel", "niet overal te halen in 20");
    assertThat(pagina("/budget/saldo")).contains("zijn fictief.", "getrokken verloop");
  }

  @Test
  void voorfinanciering_zegt_alleen_iets_over_wat_terugkomt() throws Exception {
    assertThat(pagina(TIEN + "&vanaf=2029")).contains("In 2029 schiet de gemeente € 107.728 voor");
    assertThat(pagina(TIEN + "&stelsel=oud"))
        .contains("krijgt een gemeente van deze grootte haar LKS niet terug");
    assertThat(pagina(TIEN + "&stelsel=oud&wie=anderen"))
        .doesNotContain("Voorfinanciering: ", "haar LKS niet terug");
  }

  @Test
  void het_saldo_is_te_vergelijken_met_een_lange_lijst() throws Exception {
    String tien = "GM0363,GM0599,GM0518,GM0772,GM0014,GM0855,GM0034,GM0758,GM0268,GM0200";
    assertThat(pagina("/budget/saldo?vergelijk=" + tien)).contains("zijn de 10 die u koos", tien);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/budget",
        "/budget?taal=en",
        "/budget?aantal.VIA=2&wie=alle&stelsel=oud",
        "/budget?aantal.VIA=2&wie=anderen&stelsel=eigen&rho=50&groei.lks=3",
        "/budget/prikkels",
        "/budget/prikkels?stelsel=oud&inwoners=20000&herkomst=nugger&kosten=begeleiding&taal=en",
        "/budget/stelsel?lksRealisatie=0&maximaleDaling=2",
        "/budget/saldo?gemeente=GM0363&taal=en",
        "/budget/macrobudget-2015",
        "/budget/gegevens",
        "/budget/prikkels.csv",
        "/budget/stelsel.csv?rho=0",
        "/budget/saldo.csv",
        "/budget/macrobudget-2015.csv"
      })
  void elke_pagina_en_download_doet_het_op_haar_eigen_adres(String pad) throws Exception {
    assertThat(pagina(pad)).doesNotContain("??");
  }

  @Test
  void fouten_komen_alle_tegelijk_met_een_verwijzing_naar_hun_veld() throws Exception {
    HttpResponse<String> antwoord =
        haal("/budget?aantal.BIJ=10&uren.BIJ=60&jaren=99&groei.lks=veel");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body())
        .contains("href=\"#uren-BIJ\"", "href=\"#jaren\"", "href=\"#groei-lks\"");
    assertThat(haal("/budget?gemeente=GM0001").body()).contains("href=\"#gemeente\"");
    assertThat(haal("/budget/prikkels?inwoners=1").statusCode()).isEqualTo(400);
    assertThat(haal("/budget/saldo?vangnet=7,5").body()).contains("een bron en een datum");
  }

  @Test
  void het_voorbeeld_van_2015_telt_op_tot_68_miljoen() throws Exception {
    assertThat(pagina("/budget/macrobudget-2015"))
        .contains("€ 68.000.000", "14.000.000", "36.000.000", "18.000.000");
  }

  @Test
  void eigen_gegevens_werken_tot_zij_gewist_zijn() throws Exception {
    HttpResponse<String> antwoord =
        geef(
            KOP
                + "GM0344;2024;361000;200000000;14000000;;205000000;13500000\n"
                + "GM0344;2025;362000;210000000;15000000;;208000000;14100000\n"
                + "GM0059;2024;27873;10000000;900000;;10500000;880000\n"
                + "GM0059;2025;27900;11000000;910000;;10600000;905000\n");
    assertThat(antwoord.statusCode()).isEqualTo(302);
    String adres =
        antwoord.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    assertThat(pagina(adres))
        .contains("Eigen bestand lasten.csv")
        .doesNotContain("Fictief</strong>");
    Matcher kenmerk = Pattern.compile("gegevens=([0-9a-f-]{36})").matcher(adres);
    assertThat(kenmerk.find()).isTrue();
    String saldo = pagina("/budget/saldo?gegevens=" + kenmerk.group(1) + "&gemeente=GM0344");
    assertThat(saldo).contains("De budgetten zijn die uit uw bestand");

    CLIENT.send(
        HttpRequest.newBuilder(uri("/budget/gegevens/wissen"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("kenmerk=" + kenmerk.group(1)))
            .build(),
        BodyHandlers.discarding());
    assertThat(pagina(adres)).contains("gewist of verlopen", "Fictief");
  }

  @Test
  void een_regeleinde_in_een_ingevulde_bron_maakt_in_de_csv_geen_rij() throws Exception {
    String csv =
        pagina("/budget/saldo.csv?vangnet=7,5&vangnetbron=Stcrt%0A2030;1&vangnetdatum=1-1-2025");
    assertThat(csv.lines().filter(regel -> regel.contains("2030;1")).toList())
        .isNotEmpty()
        .allMatch(regel -> regel.startsWith("# "));
  }

  @Test
  void een_fout_bestand_wordt_niet_half_geladen() throws Exception {
    HttpResponse<String> antwoord = geef(KOP + "GM0344;2025;1;-5;1;;;\nGM9999;2025;1;1;1;;;\n");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("regel 2, lasten_bijstand", "regel 3, gemeentecode");
    assertThat(geef("").statusCode()).isEqualTo(400);
    assertThat(geef("x".repeat(2_300_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void met_trekkingen_komt_er_een_band_bij() throws Exception {
    String pagina = pagina(TIEN + "&trekkingen=50");
    for (int i = 0; i < 40 && pagina.contains("<progress"); i++) {
      Thread.sleep(250);
      pagina = pagina(TIEN + "&trekkingen=50");
    }
    assertThat(pagina).contains("id=\"tabel-spreiding\"");
  }
}
