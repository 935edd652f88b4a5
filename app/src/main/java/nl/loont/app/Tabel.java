package nl.loont.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.FormulaText;
import nl.loont.kern.model.Notation;

/**
 * Platte tabel met een titel: CSV voor programma's, uitgelijnde tekst voor mensen.
 *
 * @param titel opschrift
 * @param kolommen koppen
 * @param rijen cellen; elke cel is tekst of een {@link Getal}
 */
public record Tabel(String titel, List<String> kolommen, List<List<Object>> rijen) {
  private static final Notation NL = Notation.NEDERLANDS;

  /** Getal in een tabel, met de decimalen waarin een mens het wil zien. */
  public record Getal(double waarde, int decimalen) {
    String tekst() {
      return NL.number(waarde, decimalen);
    }
  }

  /** De tabel als CSV met puntkomma's, onafgerond, decimale punt. */
  public String csv() {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
      csv.writeRecord(kolommen);
      for (List<Object> rij : rijen) {
        csv.writeRecord(
            rij.stream()
                .map(cel ->
                    cel instanceof Getal getal ? FormulaText.plain(getal.waarde) : cel.toString())
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Tabellen onder elkaar als uitgelijnde tekst. */
  public static String tekst(List<Tabel> tabellen) {
    StringBuilder out = new StringBuilder();
    for (Tabel tabel : tabellen) {
      out.append(out.isEmpty() ? "" : "\n").append(tabel.titel).append('\n');
      List<List<String>> rijen = new ArrayList<>(List.of(tabel.kolommen));
      tabel.rijen.forEach(rij ->
          rijen.add(
              rij.stream()
                  .map(cel -> cel instanceof Getal getal ? getal.tekst() : cel.toString())
                  .toList()));
      int[] breed = new int[tabel.kolommen.size()];
      rijen.forEach(rij -> {
        for (int k = 0; k < breed.length; k++) {
          breed[k] = Math.max(breed[k], rij.get(k).length());
        }
      });
      for (int r = 0; r < rijen.size(); r++) {
        for (int k = 0; k < breed.length; k++) {
          boolean rechts = !tabel.rijen.isEmpty() && tabel.rijen.getFirst().get(k) instanceof Getal;
          String cel = rijen.get(r).get(k);
          String vul = " ".repeat(breed[k] - cel.length());
          out.append(k == 0 ? "" : "  ").append(rechts ? vul + cel : cel + vul);
        }
        out.append('\n');
      }
    }
    return out.toString();
  }
}
