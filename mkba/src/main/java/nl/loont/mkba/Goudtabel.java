package nl.loont.mkba;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** De meegeleverde tabellen met gepubliceerde getallen en de gevallen waar zij bij horen. */
final class Goudtabel {
  private Goudtabel() {}

  /** De regels van een tabel in {@code golden/}. */
  static List<NamedCsvRecord> lees(String bestand) {
    InputStream in =
        Objects.requireNonNull(
            Goudtabel.class.getResourceAsStream("golden/" + bestand), bestand + " ontbreekt");
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(';')
            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** De gevallen op naam, als invoer zonder keuring. */
  static Map<String, Invoer> gevallen() {
    Map<String, Map<String, Double>> cellen = new LinkedHashMap<>();
    for (NamedCsvRecord regel : lees("gevallen.csv")) {
      cellen
          .computeIfAbsent(regel.getField("geval"), _ -> new LinkedHashMap<>())
          .put(regel.getField("cel"), Double.parseDouble(regel.getField("waarde")));
    }
    Map<String, Invoer> gevallen = new LinkedHashMap<>();
    cellen.forEach((naam, waarden) ->
        gevallen.put(naam, new Invoer("", Map.copyOf(waarden), Set.of(), List.of())));
    return gevallen;
  }
}
