package nl.loont.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.loont.app.Tabel;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Wat de budgetopdrachten delen: vormen van uitvoer, en waar zij heen gaat. */
final class Budgetuitvoer {
  private static final List<String> FORMATEN = List.of("tabel", "json", "csv");

  private final PrintStream out;
  private final PrintStream err;

  Budgetuitvoer(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  static Options options() {
    return new Options()
        .addOption(
            Arguments.option("formaat", "VORM", String.join(", ", FORMATEN) + "; standaard tabel"))
        .addOption(
            Arguments.option("uit", "BESTAND", "schrijf hierheen in plaats van naar het scherm"))
        .addOption(Bestanden.gemeenten());
  }

  static String formaat(CommandLine line) {
    String formaat = line.getOptionValue("formaat", "tabel");
    if (!FORMATEN.contains(formaat)) {
      throw new WrongUseException(
          "--formaat %s bestaat niet; kies %s.".formatted(formaat, String.join(", ", FORMATEN)));
    }
    return formaat;
  }

  void help(String tekst) {
    out.print(tekst);
  }

  /**
   * In JSON staan waarschuwingen in het antwoord; anders op stderr, zodat een tabel een tabel is.
   */
  void waarschuw(String formaat, List<String> waarschuwingen) {
    if (!formaat.equals("json")) {
      waarschuwingen.forEach(waarschuwing -> err.println("Let op: " + waarschuwing));
    }
  }

  /** Een tabel als CSV; verzonnen cijfers heten erboven fictief. */
  static String csv(Tabel tabel, List<String> waarschuwingen) {
    StringBuilder tekst = new StringBuilder();
    waarschuwingen.stream()
        .filter(regel -> regel.contains("fictief"))
        .forEach(regel -> tekst.append("# Fictief. ").append(regel).append('\n'));
    return tekst.append(tabel.csv()).toString();
  }

  void schrijf(CommandLine line, String tekst) throws IOException {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    if (!line.hasOption("uit")) {
      out.write(bytes);
      out.flush();
      if (out.checkError()) {
        throw new IOException("de uitvoer is afgebroken of de schijf is vol");
      }
      return;
    }
    String naam = line.getOptionValue("uit");
    try {
      Files.write(Bestanden.path("uit", naam), bytes);
    } catch (IOException e) {
      throw new WrongUseException(
          "--uit '%s': hier kan niet geschreven worden; bestaat de map, en mag u er schrijven?"
              .formatted(naam));
    }
  }
}
