package nl.loont.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
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
            .addOption(Bestanden.gemeenten())
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
    String adres = line.getOptionValue("adres", "127.0.0.1");
    controleer(adres, Integer.parseInt(poort));
    int echt = WebApplication.start(adres, Integer.parseInt(poort), Bestanden.register(line));
    if (line.hasOption("proefdraai")) {
      return Proefdraai.run(out, echt);
    }
    out.println("Loont draait op http://localhost:" + echt + " (stop met Ctrl+C)");
    return LoontCommand.KEEPS_RUNNING;
  }

  /** Zegt in gewone taal dat adres of poort niet kan, voordat de server begint. */
  private static void controleer(String adres, int poort) {
    try (ServerSocket proef = new ServerSocket()) {
      proef.setReuseAddress(true);
      proef.bind(new InetSocketAddress(InetAddress.getByName(adres), poort));
    } catch (UnknownHostException e) {
      throw new WrongUseException("--adres " + adres + ": dit adres bestaat niet.");
    } catch (BindException e) {
      throw new WrongUseException(
          "poort %d op %s is niet vrij; kies een andere met --poort, bijvoorbeeld --poort 8081."
              .formatted(poort, adres));
    } catch (IOException e) {
      throw new WrongUseException("op %s kan de server niet luisteren.".formatted(adres));
    }
  }
}
