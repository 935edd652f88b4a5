package nl.loont.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.loont.kern.invoer.InvoerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;

/**
 * Wie mag de monitor wat laten doen? Met een kale verbinding, om elke kop zelf te kunnen kiezen.
 */
@SpringBootTest(
    classes = WebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MonitorWebTest {
  @LocalServerPort int poort;

  /** Wijst een map aan en geeft de eerste regel van het antwoord. */
  private String wijsAan(Path map, String koppen) throws Exception {
    String lichaam = "map=" + URLEncoder.encode(map.toString(), UTF_8);
    try (var verbinding = new Socket(InetAddress.getLoopbackAddress(), poort)) {
      verbinding
          .getOutputStream()
          .write(
              ("POST /monitor/map HTTP/1.1\r\nConnection: close\r\n"
                      + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                      + lichaam.length()
                      + "\r\n"
                      + koppen
                      + "\r\n\r\n"
                      + lichaam)
                  .getBytes(UTF_8));
      return new String(verbinding.getInputStream().readAllBytes(), UTF_8)
          .lines()
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void op_de_eigen_machine_mag_een_map_aangewezen_worden(@TempDir Path map) throws Exception {
    assertThat(wijsAan(map, "Host: localhost:" + poort)).contains(" 302 ");
  }

  @ParameterizedTest
  @CsvSource({
    "Host: loont.voorbeeld.nl",
    "'Host: localhost\r\nX-Forwarded-For: 203.0.113.7'",
    "'Host: localhost\r\nForwarded: for=203.0.113.7'",
    "'Host: localhost\r\nSec-Fetch-Site: cross-site'",
  })
  void van_elders_nooit(String koppen) throws Exception {
    assertThat(wijsAan(Path.of("."), koppen.replace("\\r\\n", "\r\n"))).contains(" 403 ");
  }

  @Test
  void er_staan_nooit_meer_verwerkingen_dan_de_schijf_aankan() throws Exception {
    Monitorsessies sessies = new Monitorsessies(Files.createTempDirectory("toets"));
    try {
      for (int i = 0; i < Monitorsessies.MEEST; i++) {
        sessies.begin(Optional.empty(), Optional.empty(), Optional.empty(), false);
      }
      assertThatThrownBy(
              () -> sessies.begin(Optional.empty(), Optional.empty(), Optional.empty(), false))
          .isInstanceOf(InvoerException.class)
          .hasMessageContaining("12 verwerkingen");
    } finally {
      sessies.destroy();
    }
  }

  private static MockMultipartFile zip(String... namen) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String naam : namen) {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write("kop".getBytes(UTF_8));
      }
    }
    return new MockMultipartFile("bestand", "inzending.zip", null, bytes.toByteArray());
  }

  @Test
  void elk_bestand_in_de_zip_wordt_gelezen_of_genoemd(@TempDir Path map) throws Exception {
    assertThat(
            Monitorinzending.bewaar(
                zip(
                    "2021/levering/levering 2021 (2).csv",
                    "levering/März.csv",
                    "Levering/mei.CSV",
                    "LEESMIJ.txt",
                    "levering/juni.xlsx"),
                map))
        .containsExactly("LEESMIJ.txt", "levering/juni.xlsx");
    assertThat(map.resolve("levering"))
        .isDirectoryContaining("glob:**levering 2021 (2).csv")
        .isDirectoryContaining("glob:**März.csv")
        .isDirectoryContaining("glob:**mei.CSV");
  }

  @Test
  void een_leeg_bestand_is_wat_anders_dan_geen_bestand(@TempDir Path map) {
    for (String naam : new String[] {"leeg.csv", ""}) {
      assertThatThrownBy(() ->
              Monitorinzending.bewaar(
                  new MockMultipartFile("bestand", naam, null, new byte[0]), map))
          .isInstanceOf(InvoerException.class)
          .hasMessageContaining(
              naam.isEmpty() ? "er is geen bestand gekozen" : "leeg.csv: dit bestand is leeg");
    }
  }

  @Test
  void twee_keer_dezelfde_naam_in_de_zip_is_een_fout_en_een_pad_naar_buiten_komt_nergens(
      @TempDir Path map) throws Exception {
    assertThatThrownBy(
            () -> Monitorinzending.bewaar(zip("2021/levering.csv", "2022/levering.csv"), map))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("2022/levering.csv")
        .hasMessageContaining("twee keer");
    Monitorinzending.bewaar(zip("../../levering/../baan.csv"), map.resolve("diep/er"));
    assertThat(map.resolve("diep/er/baan.csv")).exists();
    assertThat(map.resolve("baan.csv")).doesNotExist();
  }

  @Test
  void wat_een_hard_gestopte_server_achterliet_verdwijnt_bij_de_volgende_start(@TempDir Path tmp)
      throws Exception {
    Path achtergebleven = Files.createDirectories(tmp.resolve("loont-monitor-1/m2/leveringen"));
    Files.writeString(tmp.resolve("loont-monitor-1/slot"), "");
    Monitorsessies eerste = new Monitorsessies(tmp);
    assertThat(achtergebleven).doesNotExist();
    Monitorsessie sessie =
        eerste.begin(Optional.empty(), Optional.empty(), Optional.empty(), false);
    Monitorsessies tweede = new Monitorsessies(tmp);
    assertThat(sessie.map()).as("van een server die nog leeft").exists();
    eerste.destroy();
    tweede.destroy();
    assertThat(tmp).isEmptyDirectory();
  }

  @Test
  void een_mislukte_verwerking_maakt_plaats(@TempDir Path tmp) throws Exception {
    Monitorsessies sessies = new Monitorsessies(tmp);
    try {
      for (int i = 0; i < Monitorsessies.MEEST; i++) {
        sessies.mislukt(
            sessies.begin(Optional.empty(), Optional.empty(), Optional.empty(), false).id());
      }
      assertThat(sessies.begin(Optional.empty(), Optional.empty(), Optional.empty(), false).map())
          .exists();
    } finally {
      sessies.destroy();
    }
  }
}
