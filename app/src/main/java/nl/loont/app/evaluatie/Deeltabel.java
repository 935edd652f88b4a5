package nl.loont.app.evaluatie;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import nl.loont.kern.model.FormulaText;

/**
 * Tabel met onafgeronde getallen: wat een figuur of een tabel op een pagina toont, voor wie verder
 * wil rekenen.
 *
 * @param naam naam in het adres en van het bestand
 * @param kop opschriften van de kolommen
 * @param rijen cellen: tekst, een getal, of leeg
 */
public record Deeltabel(String naam, List<String> kop, List<List<Object>> rijen) {
  /** Legt de kop vast. */
  public Deeltabel {
    kop = List.copyOf(kop);
  }

  /** Als CSV met puntkomma's, onafgerond, decimale punt. */
  public String csv() {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
      csv.writeRecord(kop);
      for (List<Object> rij : rijen) {
        csv.writeRecord(
            rij.stream().map(c -> c instanceof Double d ? FormulaText.plain(d) : "" + c).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
