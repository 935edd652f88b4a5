package nl.loont.evaluatie.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * De tabellen I.1 en I.2 (SEOR 2026): in fictieve waarnemingen met precies deze verschillen zet
 * onze uitkomst elk verschil op zijn plaats, en nergens anders een.
 */
class VerschiltabelTest {
  private static final List<String> CLUSTERS = List.of("C1", "C2", "C3", "C4", "C5", "C6", "C7");
  private static final int WAARNEMINGEN = 1000;

  /** Een regel van het gegevensbestand: het verschil en waar het staat. */
  private record Geplant(String kenmerk, String richting, String woord, List<String> clusters) {}

  private static List<Geplant> geplant(String tabel) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/golden/tabellen-i-1-i-2.csv")).stream()
        .filter(regel -> regel.startsWith(tabel + ";"))
        .map(regel -> regel.split(";", -1))
        .map(d -> new Geplant(d[1], d[2], d[3], List.of(d[4].split(" ", -1))))
        .toList();
  }

  @ParameterizedTest(name = "tabel {0}")
  @CsvSource({"I.1,false", "I.2,true"})
  void elk_geplant_verschil_staat_op_zijn_plaats(String tabel, boolean metNa) throws IOException {
    SequencedMap<String, TreeMap<String, List<Geplant>>> rijen = new LinkedHashMap<>();
    for (Geplant g : geplant(tabel)) {
      rijen
          .computeIfAbsent(g.kenmerk, k -> new TreeMap<>())
          .computeIfAbsent(g.woord, w -> new ArrayList<>())
          .add(g);
    }
    assertThat(rijen).isNotEmpty();
    SequencedMap<String, List<Samenstelling>> uitkomsten = new LinkedHashMap<>();
    rijen.forEach((kenmerk, woorden) ->
        uitkomsten.put(
            kenmerk,
            woorden.entrySet().stream()
                .flatMap(w -> schat(w.getKey(), w.getValue(), metNa).stream())
                .toList()));
    Verschiltabel uit = Verschiltabel.van(uitkomsten);
    assertThat(uit.clusters()).isEqualTo(CLUSTERS.subList(1, CLUSTERS.size()));
    uit.rijen()
        .forEach((kenmerk, cellen) -> {
          for (int c = 0; c < cellen.size(); c++) {
            String cluster = uit.clusters().get(c);
            String[] verwacht =
                rijen.getOrDefault(kenmerk, new TreeMap<>()).values().stream()
                    .flatMap(List::stream)
                    .filter(g -> g.clusters.contains(cluster))
                    .map(g -> g.richting + " " + g.woord)
                    .toArray(String[]::new);
            assertThat(Arrays.stream(cellen.get(c).split("; ")).filter(t -> !t.isEmpty()))
                .as("%s, %s", kenmerk, cluster)
                .containsExactlyInAnyOrder(verwacht);
          }
        });
  }

  private static List<Samenstelling> schat(String woord, List<Geplant> geplant, boolean metNa) {
    StringBuilder csv = new StringBuilder("cluster;na;" + woord + "\n");
    boolean daling = geplant.getFirst().richting.endsWith("daling");
    for (String cluster : CLUSTERS) {
      double voor = daling ? 0.5 : 0.3;
      double na = daling ? 0.3 : 0.5;
      for (Geplant g : geplant) {
        if (g.clusters.contains(cluster)) {
          switch (g.richting) {
            case "veel" -> voor = 0.5;
            case "weinig" -> voor = 0.1;
            case "meer stijging" -> na = 0.7;
            case "minder stijging", "minder daling" -> na = 0.4;
            default -> throw new IllegalArgumentException(g.richting);
          }
        }
      }
      regels(csv, cluster, 0, voor);
      if (metNa) {
        regels(csv, cluster, 1, na);
      }
    }
    Vraag vraag = Vraag.van(woord, "cluster");
    return Samenstelling.van(
        Microdata.lees(new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8))),
        metNa ? vraag.metNa("na") : vraag);
  }

  private static void regels(StringBuilder csv, String cluster, int na, double deel) {
    for (int i = 0; i < WAARNEMINGEN; i++) {
      csv.append("%s;%d;%d\n".formatted(cluster, na, i < deel * WAARNEMINGEN ? 1 : 0));
    }
  }
}
