package nl.loont.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.loont.kern.excel.TableWorkbook;
import nl.loont.kern.model.Notation;

/**
 * Platte tabel met een titel: CSV voor programma's, tekst voor mensen, een blad in een werkmap.
 *
 * @param rijen elke cel is tekst of een {@link Getal}
 */
public record Tabel(String titel, List<String> kolommen, List<List<Object>> rijen) {

  /**
   * Getal in een tabel.
   *
   * @param decimalen waarin een mens het wil zien
   * @param centen of het precies op de cent is; een bestand heeft dan altijd twee decimalen
   */
  public record Getal(double waarde, int decimalen, boolean centen) {
    /** Onafgerond getal. */
    public Getal(double waarde, int decimalen) {
      this(waarde, decimalen, false);
    }

    /** Voor programma's: onafgerond, met een punt en zonder exponent. */
    String plat() {
      if (!Double.isFinite(waarde)) {
        return Double.toString(waarde);
      }
      BigDecimal getal = BigDecimal.valueOf(waarde);
      return centen
          ? getal.setScale(2, RoundingMode.HALF_UP).toPlainString()
          : getal.stripTrailingZeros().toPlainString();
    }

    /** Afgerond, met duizendtallen. */
    public String tekst() {
      return Notation.NEDERLANDS.number(waarde, decimalen);
    }
  }

  /** Bedrag in hele euro's. */
  public static Getal euro(double bedrag) {
    return new Getal(bedrag, 0);
  }

  /** Bedrag in centen, getoond in hele euro's. */
  public static Getal centen(long bedrag) {
    return new Getal(bedrag / 100.0, 0, true);
  }

  /** Als CSV met puntkomma's, onafgerond, decimale punt: voor programma's. */
  public String csv() {
    return csv(Getal::plat);
  }

  /**
   * Als CSV zoals een Nederlandse Excel haar leest: afgerond, met een decimale komma en zonder
   * duizendpunten, en met het teken vooraan waaraan Excel UTF-8 herkent.
   */
  public String csvVoorExcel() {
    return "\uFEFF" + csv(getal -> getal.tekst().replace(".", ""));
  }

  private String csv(Function<Getal, String> schrijf) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
      csv.writeRecord(kolommen);
      for (List<Object> rij : rijen) {
        csv.writeRecord(
            rij.stream()
                .map(cel -> cel instanceof Getal getal ? schrijf.apply(getal) : cel.toString())
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Tabellen als uitgelijnde tekst. */
  public static String tekst(List<Tabel> tabellen) {
    StringBuilder out = new StringBuilder();
    for (Tabel tabel : tabellen) {
      out.append(out.isEmpty() ? "" : "\n").append(tabel.titel).append('\n');
      tabel.tekst(out);
    }
    return out.toString();
  }

  private void tekst(StringBuilder out) {
    List<List<String>> regels = new ArrayList<>(List.of(kolommen));
    rijen.forEach(rij ->
        regels.add(
            rij.stream()
                .map(cel -> cel instanceof Getal getal ? getal.tekst() : cel.toString())
                .toList()));
    int[] breed = new int[kolommen.size()];
    regels.forEach(regel -> {
      for (int k = 0; k < breed.length; k++) {
        breed[k] = Math.max(breed[k], regel.get(k).length());
      }
    });
    for (List<String> regel : regels) {
      for (int k = 0; k < breed.length; k++) {
        boolean rechts = !rijen.isEmpty() && rijen.getFirst().get(k) instanceof Getal;
        String vul = " ".repeat(breed[k] - regel.get(k).length());
        out.append(k == 0 ? "" : "  ").append(rechts ? vul + regel.get(k) : regel.get(k) + vul);
      }
      out.append('\n');
    }
  }

  /** De tabel als blad van een werkmap. */
  public TableWorkbook.Table blad(String naam) {
    return new TableWorkbook.Table(
        naam,
        titel,
        kolommen,
        rijen.stream()
            .map(rij ->
                rij.stream()
                    .map(cel -> cel instanceof Getal getal ? (Object) getal.waarde : cel)
                    .toList())
            .toList());
  }
}
