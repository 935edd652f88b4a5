package nl.loont.evaluatie.spreiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tabel 5.1 (SEOR 2026): elke cel en de kolom "totaal", uit één kruistabel van 332 gemeenten. Bij
 * afronden vanaf een half naar boven is er geen enkel verschil.
 */
class Tabel51Test {
  private static final String OVERIG = "overig";

  /** Kenmerken waarvan een gemeente er precies één heeft; de laatste twee zijn ja of nee. */
  private static final List<List<String>> INDELINGEN =
      List.of(
          List.of("Kleine gemeente", "Middelgrote gemeente", "Grote gemeente"),
          List.of(
              "Zeer sterk stedelijk",
              "Sterk stedelijk",
              "Matig stedelijk",
              "Weinig stedelijk",
              "Niet stedelijk"),
          List.of("Cumulatief tekort op BUIG-budget"),
          List.of("Onderdeel van Gemeenschappelijke regeling"));

  private static List<String[]> lees(String bestand) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/golden", bestand)).stream()
        .filter(regel -> !regel.startsWith("#"))
        .map(regel -> regel.split(";", -1))
        .toList();
  }

  private static int aantal(String cel, boolean hoogste) {
    String[] passend = cel.split("\\|", -1);
    return Integer.parseInt(passend[hoogste ? passend.length - 1 : 0]);
  }

  @ParameterizedTest(name = "waar twee aantallen passen het hoogste: {0}")
  @ValueSource(booleans = {false, true})
  void elke_cel_komt_terug_uit_de_aantallen(boolean hoogste) throws IOException {
    List<String[]> aantallen = lees("tabel-5-1-aantallen.csv");
    SequencedMap<String, String[]> gepubliceerd = new LinkedHashMap<>();
    lees("tabel-5-1.csv").stream().skip(1).forEach(rij -> gepubliceerd.put(rij[0], rij));
    List<String> soorten = List.of(aantallen.getFirst()).subList(2, aantallen.getFirst().length);
    assertThat(gepubliceerd.keySet()).containsExactlyElementsOf(soorten);
    int gezien = 0;
    for (List<String> indeling : INDELINGEN) {
      Map<String, String> soort = new HashMap<>();
      Map<String, String> cluster = new HashMap<>();
      for (String[] rij : aantallen.subList(1, aantallen.size())) {
        for (int i = 0; i < Integer.parseInt(rij[1]); i++) {
          String gemeente = rij[0] + " gemeente " + i;
          cluster.put(gemeente, rij[0]);
          soort.put(gemeente, van(indeling, soorten, rij, i, hoogste));
        }
      }
      Klassetabel tabel = Klassetabel.van(soort, cluster);
      assertThat(tabel.totaal()).isEqualTo(332);
      assertThat(tabel.kolommen()).hasSize(7);
      for (String naam : indeling) {
        String[] verwacht = gepubliceerd.getOrDefault(naam, new String[0]);
        int r = tabel.rijen().indexOf(naam);
        for (int k = 0; k < 7; k++) {
          assertThat(Math.round(100 * tabel.deelVanKolom(r, k)))
              .as("%s, %s", naam, tabel.kolommen().get(k))
              .isEqualTo(Long.parseLong(verwacht[k + 1]));
          gezien++;
        }
        assertThat(Math.round(100 * tabel.deelVanTotaal(r)))
            .as("%s, totaal", naam)
            .isEqualTo(Long.parseLong(verwacht[8]));
      }
    }
    assertThat(gezien).isEqualTo(70);
  }

  /** De soort van gemeente i van een cluster: de eerste soort vult zich het eerst. */
  private static String van(
      List<String> indeling, List<String> soorten, String[] rij, int i, boolean hoogste) {
    int tot = 0;
    for (String naam : indeling) {
      tot += aantal(rij[2 + soorten.indexOf(naam)], hoogste);
      if (i < tot) {
        return naam;
      }
    }
    return OVERIG;
  }
}
