package nl.loont.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Optional;
import nl.loont.kern.invoer.InvoerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

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
    Monitorsessies sessies = new Monitorsessies();
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
}
