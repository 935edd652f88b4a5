package nl.loont.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.loont.kern.model.FormulaText;
import nl.loont.kern.model.Notation;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Cluster;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Soort;

/** De resultaatmatrix als platte tabel: CSV voor programma's, uitgelijnde tekst voor mensen. */
public final class Tabeluitvoer {
  private static final Notation NL = Notation.NEDERLANDS;

  private Tabeluitvoer() {}

  /** De matrix als CSV met puntkomma's, onafgerond, decimale punt; regel 1 zijn de kolommen. */
  public static String csv(Resultaat resultaat) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
      List<String> kop = new ArrayList<>(List.of("cluster", "soort"));
      Arrays.stream(Partij.values()).map(Partij::code).forEach(kop::add);
      csv.writeRecord(kop);
      for (Regel regel : regels(resultaat)) {
        List<String> velden = new ArrayList<>(List.of(regel.cluster, regel.sleutel));
        velden.addAll(bedragen(regel, FormulaText::plain));
        csv.writeRecord(velden);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * De matrix als CSV met regels vooraf die zeggen wat het is; voor wie het bestand later opent.
   */
  public static String csvMetKop(Resultaat resultaat) {
    StringBuilder kop = new StringBuilder();
    kop.append("# Kosten en baten van loonkostensubsidie, euro per jaar, prijspeil ")
        .append(resultaat.invoer().prijspeil())
        .append("; plus is baat, min is last\n# ")
        .append(resultaat.voorWie())
        .append("\n# Bron: MKBA-model van Loont naar Berenschot (2024)\n");
    if (!resultaat.invoer().afwijkingen().isEmpty()) {
      kop.append("# Wijkt af van de basisopstelling: ")
          .append(String.join(", ", resultaat.invoer().afwijkingen()))
          .append('\n');
    }
    return kop + csv(resultaat);
  }

  /** De matrix als uitgelijnde tekst in hele euro's. */
  public static String tekst(Resultaat resultaat) {
    List<Regel> regels = regels(resultaat);
    int breed = regels.stream().mapToInt(r -> r.label.length()).max().orElse(0);
    StringBuilder out =
        new StringBuilder(resultaat.voorWie()).append("\n\n").append(" ".repeat(breed));
    for (Partij partij : Partij.values()) {
      out.append("%14s".formatted(partij.code()));
    }
    out.append('\n');
    for (Regel regel : regels) {
      out.append(regel.label).append(" ".repeat(breed - regel.label.length()));
      bedragen(regel, NL::euros).forEach(bedrag -> out.append("%14s".formatted(bedrag)));
      out.append('\n');
    }
    out.append("\nEuro per jaar, prijspeil ")
        .append(resultaat.invoer().prijspeil())
        .append("; plus is baat, min is last.\nKolommen: ")
        .append(
            Arrays.stream(Partij.values())
                .map(p -> p.code() + " " + p.label())
                .collect(Collectors.joining(", ")))
        .append(".\n");
    resultaat.invoer().waarschuwingen().forEach(w -> out.append("Let op: ").append(w).append('\n'));
    if (!resultaat.invoer().afwijkingen().isEmpty()) {
      out.append("Wijkt af van de basisopstelling: ")
          .append(String.join(", ", resultaat.invoer().afwijkingen()))
          .append(".\n");
    }
    return out.toString();
  }

  private static List<String> bedragen(Regel regel, DoubleFunction<String> schrijf) {
    return Arrays.stream(Partij.values())
        .map(partij -> schrijf.apply(regel.bedrag.applyAsDouble(partij)))
        .toList();
  }

  private record Regel(
      String cluster, String sleutel, String label, ToDoubleFunction<Partij> bedrag) {}

  private static List<Regel> regels(Resultaat r) {
    List<Regel> regels = new ArrayList<>();
    for (Cluster cluster : Cluster.values()) {
      for (Soort soort : Cellen.soorten(cluster)) {
        regels.add(
            new Regel(cluster.sleutel(), soort.sleutel(), soort.label(), p -> r.bedrag(soort, p)));
      }
      regels.add(
          new Regel(
              cluster.sleutel(),
              "subtotaal",
              "= " + cluster.label(),
              partij -> r.cluster(cluster, partij)));
    }
    regels.add(new Regel("totaal", "totaal", "= Totaal", r::totaal));
    return regels;
  }
}
