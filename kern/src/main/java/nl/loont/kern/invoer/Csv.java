package nl.loont.kern.invoer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tabellen die met een module meekomen: UTF-8, puntkomma's, op de eerste regel de kolommen. */
public final class Csv {
  private Csv() {}

  /**
   * De regels van een meegeleverde tabel.
   *
   * @param near klasse in hetzelfde pakket als de tabel
   * @param name bestandsnaam
   */
  public static List<NamedCsvRecord> resource(Class<?> near, String name) {
    InputStream in =
        Objects.requireNonNull(near.getResourceAsStream(name), () -> name + " ontbreekt");
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(';')
            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
