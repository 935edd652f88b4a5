package nl.loont.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import javax.imageio.ImageIO;
import nl.loont.app.evaluatie.FictiefPaneel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** De evaluatie als pagina, zonder browser. */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EvaluatieTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
  private static final String SYNTHETISCH =
      "?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01";

  @LocalServerPort int poort;

  private HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(uri(pad)).build(), BodyHandlers.ofString(UTF_8));
  }

  private byte[] bytes(String pad) throws IOException, InterruptedException {
    HttpResponse<byte[]> antwoord =
        CLIENT.send(HttpRequest.newBuilder(uri(pad)).build(), BodyHandlers.ofByteArray());
    assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
    return antwoord.body();
  }

  private URI uri(String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }

  /** Haalt een pagina op tot haar werk klaar is, zoals een browser die ververst. */
  private HttpResponse<String> wachtOp(String pad) throws IOException, InterruptedException {
    HttpResponse<String> pagina = haal(pad);
    for (int i = 0; i < 60 && pagina.body().contains("<progress"); i++) {
      Thread.sleep(300);
      pagina = haal(pad);
    }
    return pagina;
  }

  private String klaar(String pad) throws IOException, InterruptedException {
    return wachtOp(pad).body();
  }

  private HttpResponse<String> stuur(String csv) throws IOException, InterruptedException {
    String grens = "grens-van-deze-toets";
    String lichaam =
        "--%s\r%nContent-Disposition: form-data; name=\"bestand\"; filename=\"eigen.csv\"\r%n"
                .formatted(grens)
            + "Content-Type: text/csv\r\n\r\n"
            + csv
            + "\r\n--"
            + grens
            + "--\r\n";
    return CLIENT.send(
        HttpRequest.newBuilder(uri("/evaluatie/paneel"))
            .header("Content-Type", "multipart/form-data; boundary=" + grens)
            .POST(BodyPublishers.ofString(lichaam))
            .build(),
        BodyHandlers.ofString(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "synthetisch|?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01|pad,verschil,placebo",
        "synthetisch|?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01&pool=omvang&omvang=inwoners&klein=30000&middel=60000&did=ja|pools,gebeurtenis",
        "sequenties|?paneel=fictief&toon=ja&clusters=4|sequenties,verdeling,boom",
        "trendbreuk|?paneel=fictief&toon=ja&breuk=2022-01|breuk,supf",
        "spreiding|?paneel=fictief&toon=ja|spreiding,variatie",
      })
  void elke_figuur_heeft_titel_bron_tabel_en_bestanden(String methode, String vraag, String figuren)
      throws Exception {
    String pagina = klaar("/evaluatie/" + methode + vraag);
    for (String figuur : List.of(figuren.split(",", -1))) {
      assertThat(pagina).contains("id=\"figuur-" + figuur + "\"").contains("figuurtabel-");
      String svg =
          new String(bytes("/evaluatie/%s/%s.svg%s".formatted(methode, figuur, vraag)), UTF_8);
      assertThat(svg).startsWith("<svg").contains("<title>").contains("fictief paneel");
      assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
    }
    assertThat(pagina).contains("Fictief").doesNotContain("NaN").doesNotContain("onbepaald");
    String png = figuren.replaceFirst(",.*", "");
    assertThat(
            ImageIO.read(
                    new ByteArrayInputStream(
                        bytes("/evaluatie/%s/%s.png%s".formatted(methode, png, vraag))))
                .getWidth())
        .isEqualTo(1920);
    String json = new String(bytes("/evaluatie/" + methode + ".json" + vraag), UTF_8);
    assertThat(JsonMapper.shared().readTree(json).isObject()).isTrue();
    assertThat(new String(bytes("/evaluatie/" + methode + ".csv" + vraag), UTF_8)).contains(";");
    for (String figuur : List.of(figuren.split(",", -1))) {
      String csv = "/evaluatie/%s/%s.csv".formatted(methode, figuur);
      assertThat(pagina).contains("href=\"" + csv + "?");
      assertThat(new String(bytes(csv + vraag), UTF_8).lines().count()).as(csv).isGreaterThan(50);
    }
  }

  @Test
  void de_breuk_in_de_srg_staat_in_figuur_opmerking_en_verslag() throws Exception {
    for (String pad :
        new String[] {
          "/evaluatie/synthetisch" + SYNTHETISCH + "&srg=ja",
          "/evaluatie/trendbreuk?paneel=fictief&toon=ja&breuk=2022-01&srg=ja",
          "/evaluatie/spreiding?paneel=fictief&toon=ja&srg=ja",
          "/evaluatie/sequenties?paneel=fictief&toon=ja&srg=ja"
        }) {
      String pagina = klaar(pad);
      assertThat(pagina).as(pad).contains(">breuk in de SRG</text>").contains("2022-12 en 2023-01");
      assertThat(haal(pad.replace("?", "/verslag?")).body())
          .contains("ja: breuk tussen december 2022 en januari 2023");
    }
    assertThat(klaar("/evaluatie/spreiding?paneel=fictief&toon=ja"))
        .doesNotContain("breuk in de SRG</text>");
  }

  @Test
  void het_verslag_noemt_elke_keuze() throws Exception {
    String vraag =
        SYNTHETISCH
            + "&methode=klassiek&pool=gekozen&donoren=Fictief+02&donoren=Fictief+03"
            + "&donoren=Fictief+04&donoren=Fictief+05&voorspellers=inwoners&niveau=0.90"
            + "&eerder=2021-01&groepen=9&zaad=5&zonderDonor=ja";
    klaar("/evaluatie/synthetisch" + vraag);
    assertThat(haal("/evaluatie/synthetisch/verslag" + vraag).body())
        .contains("klassiek, met voorspellers (Abadie, Diamond en Hainmueller 2010)")
        .contains("gekozen donoren (4): Fictief 02, Fictief 03, Fictief 04, Fictief 05")
        .contains("inwoners 2019-01 t/m 2021-12")
        .contains("genest: die de uitkomst")
        .contains("90%")
        .contains("2021-01")
        .contains("9 groepen, zaad 5")
        .containsPattern("Gemaakt op \\d{4}-\\d{2}-\\d{2} met Loont \\d+\\.\\d+");
    String omvang = SYNTHETISCH + "&pool=omvang&omvang=inwoners&klein=30000&middel=60000";
    klaar("/evaluatie/synthetisch" + omvang);
    assertThat(haal("/evaluatie/synthetisch/verslag" + omvang).body())
        .contains("inwoners, gemiddeld vóór de start: klein tot 30.000, middelgroot tot 60.000")
        .contains("klein en kleinste 35% van middelgroot (");
    assertThat(new String(bytes("/evaluatie/synthetisch.json" + omvang), UTF_8))
        .contains("\"middel\" : 60000.0");
    String jaargroei = "?paneel=fictief&toon=ja&breuk=2022-01&groei=jaargroei";
    klaar("/evaluatie/trendbreuk" + jaargroei);
    assertThat(haal("/evaluatie/trendbreuk/verslag" + jaargroei).body())
        .contains("niveau 3; logaritme 3; groei per jaar 11;");
  }

  @Test
  void een_eigen_paneel_is_alleen_te_vinden_met_zijn_nummer_tot_het_verwijderd_is()
      throws Exception {
    HttpResponse<String> antwoord = stuur(FictiefPaneel.antwoord().tekst("csv"));
    assertThat(antwoord.statusCode()).isEqualTo(302);
    String pad =
        antwoord.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    String nummer = pad.replaceFirst(".*paneel=", "");
    assertThat(nummer).hasSize(36);
    assertThat(haal(pad).body()).contains("eigen.csv").doesNotContain("meegeleverd fictief paneel");
    String vraag = "/evaluatie/spreiding?paneel=" + nummer + "&toon=ja";
    assertThat(klaar(vraag)).contains("Bron: eigen.csv");
    assertThat(haal(vraag.replace("?", "/verslag?")).body()).contains("SHA-256");
    CLIENT.send(
        HttpRequest.newBuilder(uri("/evaluatie/paneel/" + nummer + "/verwijderen"))
            .POST(BodyPublishers.noBody())
            .build(),
        BodyHandlers.discarding());
    for (String weg :
        new String[] {vraag, vraag.replace("?", ".json?"), vraag.replace("?", "/verslag?")}) {
      HttpResponse<String> daarna = haal(weg);
      assertThat(daarna.statusCode()).as(weg).isEqualTo(302);
      assertThat(daarna.headers().firstValue("Location").orElseThrow()).contains("verlopen=ja");
    }
  }

  @Test
  void fouten_in_een_bestand_noemen_hun_regel_en_een_te_groot_bestand_wordt_geweigerd()
      throws Exception {
    HttpResponse<String> fout = stuur("eenheid;periode;uitkomst\nA;2019-01;veel\nA;2019-02;\n");
    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(fout.body()).contains("regel 2, uitkomst = veel: dit is geen getal");
    HttpResponse<String> groot = stuur("x".repeat(5_500_000));
    assertThat(groot.statusCode()).isEqualTo(413);
    assertThat(groot.body()).contains("het bestand is te groot");
    assertThat(stuur("x".repeat(7_000_000)).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "synthetisch?paneel=fictief&toon=ja|er is geen behandelde eenheid",
        "synthetisch?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2019-02|maar één periode vóór de start",
        "synthetisch?paneel=fictief&toon=ja&eenheid=Elders&start=2022-01|staat niet in het paneel",
        "synthetisch?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01&pool=gekozen&donoren=Fictief+01&donoren=Fictief+02|kan geen donor zijn",
        "synthetisch?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01&pool=omvang|twee grenzen nodig",
        "sequenties?paneel=fictief&toon=ja&clusters=99|1 tot en met 30",
        "trendbreuk?paneel=fictief&toon=ja|er is geen breuk",
        "trendbreuk?paneel=fictief&toon=ja&breuk=2022-01&reeks=Nee|reeks = Nee: deze eenheid staat niet",
        "trendbreuk?paneel=fictief&toon=ja&breuk=2022-01&reeks=Fictief+01&samen=som|alleen mee bij alle eenheden",
        "synthetisch?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01&lambda=3|alleen mee bij de methode ridge",
        "synthetisch?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01&voorspellers=inwoners|alleen mee bij de methode klassiek",
        "synthetisch?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01&eerder=2023-01|eerder = 2023-01",
        "sequenties?paneel=fictief&toon=ja&afstand=om&gewicht=3|kan perioden niet wegen",
        "spreiding?paneel=fictief&toon=ja&soort=inwoners|alleen mee bij een periode",
        "spreiding?paneel=fictief&toon=ja&periode=2021-11&soort=inwoners|verschillende waarden",
      })
  void een_verkeerde_keuze_staat_bij_het_veld(String vraag, String melding) throws Exception {
    HttpResponse<String> antwoord = wachtOp("/evaluatie/" + vraag);
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains(melding).contains("foutoverzicht");
  }

  @Test
  void een_onbekende_methode_of_figuur_bestaat_niet() throws Exception {
    assertThat(haal("/evaluatie/gok?paneel=fictief").statusCode()).isEqualTo(404);
    assertThat(haal("/evaluatie/spreiding/gok.svg?paneel=fictief&toon=ja").statusCode())
        .isEqualTo(404);
  }

  @Test
  void gewone_hamming_weegt_geen_perioden_tenzij_de_gebruiker_dat_vraagt() throws Exception {
    String hamming = "?paneel=fictief&toon=ja&clusters=4&afstand=hamming";
    klaar("/evaluatie/sequenties" + hamming);
    assertThat(haal("/evaluatie/sequenties/verslag" + hamming).body())
        .contains("elke periode even zwaar");
    klaar("/evaluatie/sequenties" + hamming + "&gewicht=3");
    assertThat(haal("/evaluatie/sequenties/verslag" + hamming + "&gewicht=3").body())
        .contains("3 vanaf 2022-01");
  }

  @Test
  void een_groep_krijgt_haar_eigen_placebo_als_figuur_en_de_waarschuwing_bij_de_p_waarde()
      throws Exception {
    String vraag = SYNTHETISCH.replace("&start", "&eenheid=Fictief+02&start") + "&groepen=20";
    assertThat(klaar("/evaluatie/synthetisch" + vraag))
        .contains("id=\"figuur-groepsplacebo\"")
        .contains("gemiddelde van 2 eenheden met losse donoren");
    assertThat(new String(bytes("/evaluatie/synthetisch/groepsplacebo.csv" + vraag), UTF_8).lines())
        .hasSize(21);
  }

  @Test
  void tabellen_3_1_en_5_1_staan_op_de_pagina() throws Exception {
    assertThat(klaar("/evaluatie/spreiding?paneel=fictief&toon=ja&periode=2021-11&soort=stedelijk"))
        .contains("Eenheden per klasse van de uitkomst in 2021-11")
        .contains("stedelijk 1");
    assertThat(
            klaar(
                "/evaluatie/sequenties?paneel=fictief&toon=ja&clusters=4&soort=inwoners&soortgrenzen=30000;60000"))
        .contains("Soorten eenheden per cluster")
        .contains("inwoners 30000-60000");
  }

  @Test
  void een_leeg_bestand_heet_leeg_en_een_groot_paneel_verwijst_naar_de_opdrachtregel()
      throws Exception {
    assertThat(stuur("").body()).contains("eigen.csv: dit bestand is leeg");
    StringBuilder groot = new StringBuilder("eenheid,periode,uitkomst\n");
    for (int i = 0; i < 2001; i++) {
      groot.append("e%d,2021,%d%ne%d,2022,%d%n".formatted(i, i, i, i % 7));
    }
    String pad = stuur(groot.toString()).headers().firstValue("Location").orElseThrow();
    String nummer = pad.replaceFirst(".*paneel=", "");
    assertThat(haal("/evaluatie/sequenties?paneel=" + nummer + "&toon=ja").body())
        .contains("2001 eenheden")
        .contains("./loont evaluatie sequenties");
  }

  @Test
  void een_getal_betekent_in_de_andere_taal_hetzelfde() throws Exception {
    String pagina =
        klaar(
            "/evaluatie/synthetisch"
                + SYNTHETISCH
                + "&pool=omvang&omvang=inwoners&klein=30000&middel=60000");
    assertThat(pagina).contains("klein=30000").contains("&amp;taal=en");
    HttpResponse<String> nederlands =
        haal("/evaluatie/sequenties?paneel=fictief&toon=ja&clusters=4&gewicht=1.234,5");
    assertThat(nederlands.headers().firstValue("Location").orElseThrow())
        .contains("gewicht=1234.5");
    HttpResponse<String> engels =
        haal("/evaluatie/sequenties?paneel=fictief&toon=ja&gewicht=1.234&taal=en");
    assertThat(engels.headers().firstValue("Location").orElseThrow()).contains("gewicht=1.2340");
  }

  @Test
  void in_het_engels_is_alles_engels_behalve_de_opmerkingen() throws Exception {
    String pagina = klaar("/evaluatie/synthetisch" + SYNTHETISCH + "&taal=en");
    assertThat(pagina)
        .contains("What did the change do in this unit?")
        .contains(">observed</text>")
        .contains("Weights of donors")
        .doesNotContain(">waargenomen<");
  }
}
