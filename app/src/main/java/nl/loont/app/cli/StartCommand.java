package nl.loont.app.cli;

import java.io.PrintStream;
import nl.loont.app.web.WebApplication;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** De opdracht {@code ./loont start}: de webtoepassing. */
final class StartCommand {
  private StartCommand() {}

  static int run(PrintStream out, String... args) {
    Options options =
        new Options()
            .addOption(
                Arguments.option("poort", "NUMMER", "poort, standaard 8080; 0 kiest een vrije"))
            .addOption(
                Arguments.option("adres", "ADRES", "netwerkadres, standaard alleen deze machine"))
            .addOption(null, "proefdraai", false, "vraag elke pagina één keer op en stop");
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      out.print("Start de webtoepassing.\n\nGebruik: ./loont start [OPTIES]\n\n");
      out.print(Arguments.describe(options));
      return LoontCommand.OK;
    }
    String poort = line.getOptionValue("poort", "8080");
    if (!poort.matches("\\d{1,5}") || Integer.parseInt(poort) > 65535) {
      throw new WrongUseException(
          "--poort %s is geen poort; kies een getal van 0 tot en met 65535.".formatted(poort));
    }
    int echt =
        WebApplication.start(line.getOptionValue("adres", "127.0.0.1"), Integer.parseInt(poort));
    if (line.hasOption("proefdraai")) {
      return Proefdraai.run(out, echt);
    }
    out.println("Loont draait op http://localhost:" + echt + " (stop met Ctrl+C)");
    return LoontCommand.KEEPS_RUNNING;
  }
}
