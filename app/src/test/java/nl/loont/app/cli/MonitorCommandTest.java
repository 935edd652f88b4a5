package nl.loont.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** De monitor op de opdrachtregel. */
class MonitorCommandTest {
  @TempDir Path map;

  private record Afloop(int code, String out, String err) {}

  private static Afloop loont(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        LoontCommand.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Afloop(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void genereer_verwerk_en_meet_geven_een_volledig_herstel() {
    String leveringen = map.resolve("leveringen").toString();
    String uit = map.resolve("uit").toString();
    assertThat(
            loont("monitor", "genereer", "--omvang", "0.003", "--zaad", "1", "--uit", leveringen)
                .code())
        .isZero();
    Afloop verwerk =
        loont(
            "monitor",
            "verwerk",
            "--leveringen",
            leveringen,
            "--uit",
            uit,
            "--van",
            "2019-01",
            "--tot",
            "2024-12",
            "--formaat",
            "csv");
    assertThat(verwerk.code()).isZero();
    assertThat(verwerk.out())
        .startsWith("2019-01 tot en met 2024-12: ")
        .contains("regels afgekeurd");
    assertThat(verwerk.err()).contains("100%");
    assertThat(map.resolve("uit/landmaand.csv")).exists();
    assertThat(loont("monitor", "meet", "--leveringen", leveringen, "--uit", uit).out())
        .contains("landelijk 0, per gemeente 0");
  }

  @Test
  void fouten_in_de_invoer_geven_code_2_met_veld_waarde_en_uitweg() throws IOException {
    Files.createDirectories(map.resolve("leeg"));
    assertThat(
            loont(
                "monitor",
                "verwerk",
                "--leveringen",
                map.resolve("leeg").toString(),
                "--uit",
                map.resolve("uit").toString()))
        .satisfies(afloop -> {
          assertThat(afloop.code()).isEqualTo(2);
          assertThat(afloop.err())
              .contains("leveringen = ", "er staan geen leveringen in", "levering.csv");
        });
    assertThat(map.resolve("uit")).doesNotExist();
  }

  @Test
  void verkeerd_gebruik_geeft_code_2() {
    assertThat(loont("monitor").err()).contains("verwerk, genereer of meet");
    assertThat(loont("monitor", "verwerk", "--uit", "x").err()).contains("--leveringen ontbreekt");
    assertThat(
            loont("monitor", "verwerk", "--leveringen", "a", "--uit", "b", "--tot", "2024").err())
        .contains("--tot '2024': dit is geen maand");
    assertThat(
            loont("monitor", "verwerk", "--leveringen", "a", "--uit", "b", "--formaat", "json")
                .err())
        .contains("kies parquet of csv");
    assertThat(
            loont("monitor", "verwerk", "--leveringen", "a", "--uit", "b", "--minimum", "0").err())
        .contains("--minimum '0': kies een heel getal van 1");
    assertThat(loont("monitor", "genereer", "--omvang", "0", "--uit", map.resolve("n").toString()))
        .satisfies(afloop -> assertThat(afloop.code()).isEqualTo(2));
    assertThat(loont("monitor", "verwerk", "--help").code()).isZero();
  }
}
