package nl.loont.app.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.loont.app.Json;
import nl.loont.app.MkbaUitkomst;
import nl.loont.app.Tabeluitvoer;
import nl.loont.app.rapport.Raadsrapport;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Werkmap;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** De opdracht {@code ./loont mkba}. */
final class MkbaCommand {
  private static final List<String> FORMATEN =
      List.of("json", "jsonl", "tabel", "csv", "xlsx", "pdf");
  private static final String HELP =
      """
      Rekent de maatschappelijke kosten en baten van loonkostensubsidie uit.

      Gebruik: ./loont mkba --invoer BESTAND [OPTIES]

      OPTIELIJST
      Voorbeeld: echo '{"aantallen": {"BIJ": {"aantal": 10}}}' | ./loont mkba --invoer -

      Analyses: ./loont mkba onzekerheid, omslag, scenarios of gemeenten; elk met --help.

      De invoer kent gemeente, prijspeil, aantallen en parameters; wat ontbreekt is de basisopstelling.
      jsonl leest een geval per regel en schrijft een uitkomst per regel, zolang er regels komen.
      Uitgangscodes: 0 goed, 1 fout bij uitvoeren, 2 verkeerde invoer of verkeerd gebruik.
      """;

  private final PrintStream out;
  private final PrintStream err;

  MkbaCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  int run(String... args) throws IOException {
    if (args.length > 0 && AnalyseCommand.ANALYSES.containsKey(args[0])) {
      return new AnalyseCommand(out, err, args[0]).run(Arrays.copyOfRange(args, 1, args.length));
    }
    Options options =
        new Options()
            .addOption(
                Arguments.option(
                    "invoer", "BESTAND", "JSON met de invoer, of - voor standaardinvoer"))
            .addOption(
                Arguments.option(
                    "formaat", "VORM", String.join(", ", FORMATEN) + "; standaard tabel"))
            .addOption(
                Arguments.option(
                    "uit", "BESTAND", "schrijf hierheen in plaats van naar het scherm"))
            .addOption(
                Arguments.option(
                    "uitleg",
                    "CEL",
                    "leg een cijfer uit, bijvoorbeeld totaal.1.1 of matrix.zorg.3.3"))
            .addOption(Bestanden.gemeenten());
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      out.print(HELP.replace("OPTIELIJST", Arguments.describe(options)));
      return LoontCommand.OK;
    }
    try {
      return calculate(line);
    } catch (InvoerException e) {
      e.fouten().forEach(err::println);
    } catch (Json.NotJsonException e) {
      err.println("--invoer: " + e.reason() + ". " + e.remedy());
    }
    return LoontCommand.WRONG_USE;
  }

  private int calculate(CommandLine line) throws IOException {
    String formaat = line.getOptionValue("formaat", "tabel");
    if (!FORMATEN.contains(formaat)) {
      throw new WrongUseException(
          "--formaat %s bestaat niet; kies %s.".formatted(formaat, String.join(", ", FORMATEN)));
    }
    if (!line.hasOption("invoer")) {
      throw new WrongUseException(
          "--invoer ontbreekt; geef een bestand, of - voor standaardinvoer.");
    }
    if (formaat.equals("jsonl") && line.hasOption("uitleg")) {
      throw new WrongUseException("--uitleg legt één geval uit en gaat niet samen met jsonl.");
    }
    Rekentool tool = Rekentool.met(Bestanden.register(line));
    if (formaat.equals("jsonl")) {
      try (InputStream in = open(line);
          OutputStream target = target(line)) {
        return new MkbaStream(tool, err).run(reader(in), writer(target), out::checkError);
      }
    }
    byte[] text;
    try (InputStream in = open(line)) {
      text = in.readNBytes(Json.MAX_BYTES + 1);
    }
    Resultaat resultaat = tool.bereken(tool.invoer(Json.object(text)));
    byte[] result = render(line, formaat, tool, resultaat);
    try (OutputStream target = target(line)) {
      target.write(result);
    }
    if (out.checkError()) {
      throw new IOException("de uitvoer is afgebroken of de schijf is vol");
    }
    return LoontCommand.OK;
  }

  private byte[] render(CommandLine line, String formaat, Rekentool tool, Resultaat resultaat)
      throws IOException {
    String cel = line.getOptionValue("uitleg");
    if (cel != null) {
      if (!tool.model().has(cel)) {
        throw new WrongUseException("--uitleg " + cel + ": deze cel bestaat niet in het model.");
      }
      return utf8(Uitlegtekst.van(resultaat.uitleg(cel)));
    }
    return switch (formaat) {
      case "xlsx" -> workbook(line, tool, resultaat);
      case "pdf" -> report(line, tool, resultaat);
      case "json" -> utf8(Json.pretty(MkbaUitkomst.van(tool, resultaat).velden()) + "\n");
      case "csv" -> utf8(Tabeluitvoer.csv(resultaat));
      default -> utf8(Tabeluitvoer.tekst(resultaat));
    };
  }

  private static byte[] workbook(CommandLine line, Rekentool tool, Resultaat resultaat)
      throws IOException {
    refuseScreen(line, "een werkmap");
    var bytes = new ByteArrayOutputStream();
    Werkmap.schrijf(resultaat, tool.register().herkomst(), bytes);
    return bytes.toByteArray();
  }

  private static byte[] report(CommandLine line, Rekentool tool, Resultaat resultaat)
      throws IOException {
    refuseScreen(line, "een pdf");
    var bytes = new ByteArrayOutputStream();
    Raadsrapport.schrijf(
        tool, resultaat.invoer(), LocalDate.now(ZoneId.of("Europe/Amsterdam")), bytes);
    return bytes.toByteArray();
  }

  private static void refuseScreen(CommandLine line, String what) {
    boolean onScreen =
        !line.hasOption("uit")
            && Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    if (onScreen) {
      throw new WrongUseException(what + " past niet op het scherm; geef --uit BESTAND.");
    }
  }

  private static InputStream open(CommandLine line) throws IOException {
    return line.getOptionValue("invoer").equals("-")
        ? System.in
        : Files.newInputStream(Bestanden.readable("invoer", line));
  }

  private OutputStream target(CommandLine line) {
    if (!line.hasOption("uit")) {
      return new BufferedOutputStream(out);
    }
    String name = line.getOptionValue("uit");
    try {
      return new BufferedOutputStream(Files.newOutputStream(Bestanden.path("uit", name)));
    } catch (IOException e) {
      throw new WrongUseException(
          "--uit '%s': hier kan niet geschreven worden; bestaat de map, en mag u er schrijven?"
              .formatted(name));
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static PrintWriter writer(OutputStream target) {
    return new PrintWriter(target, false, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
