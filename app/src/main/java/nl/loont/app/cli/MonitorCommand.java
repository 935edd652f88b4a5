package nl.loont.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.Formaat;
import nl.loont.monitor.Opdracht;
import nl.loont.monitor.Verslag;
import nl.loont.monitor.Verwerking;
import nl.loont.monitor.figuur.Geheimhouding;
import nl.loont.monitor.generator.Generator;
import nl.loont.monitor.generator.Herstelmeting;
import nl.loont.monitor.motor.MotorException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** De monitor: {@code ./loont monitor verwerk|genereer|meet}. */
final class MonitorCommand {
  private static final Map<String, String> DEELOPDRACHTEN =
      new TreeMap<>(
          Map.of(
              "verwerk", "herstel leveringen en tel trajecten",
              "genereer", "maak fictieve leveringen, met de waarheid ernaast",
              "meet", "zet de uitkomst naast de waarheid van fictieve leveringen"));

  private static final int HOOGSTE_MINIMUM = 1000;

  private final PrintStream out;
  private final PrintStream err;

  MonitorCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  int run(String... args) throws IOException {
    String deel = args.length == 0 ? "" : args[0];
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    try {
      return switch (deel) {
        case "verwerk" -> verwerk(rest);
        case "genereer" -> genereer(rest);
        case "meet" -> meet(rest);
        case "-h", "--help" -> help();
        default ->
            throw new WrongUseException(
                "%skies na monitor een opdracht: verwerk, genereer of meet."
                    .formatted(deel.isEmpty() ? "" : "'" + deel + "' bestaat niet; "));
      };
    } catch (InvoerException e) {
      e.fouten().forEach(err::println);
      return LoontCommand.WRONG_USE;
    } catch (MotorException e) {
      err.println(
          "loont: " + oorzaak(e) + " Er is niets veranderd; de vorige uitvoer staat er nog.");
      return LoontCommand.FAILED;
    }
  }

  private static String oorzaak(MotorException e) {
    if (e.schijfVol()) {
      return "de schijf is vol. Maak ruimte en probeer het nog eens.";
    }
    if (e.geheugenVol()) {
      return "er is te weinig geheugen. Sluit andere programma's of neem een kleinere periode.";
    }
    return "verwerken lukte niet: %s.".formatted(e.getMessage());
  }

  private int help() {
    out.printf("De monitor van trajecten met loonkostensubsidie.%n%n");
    out.printf("Gebruik: ./loont monitor OPDRACHT [OPTIES]%n%n");
    DEELOPDRACHTEN.forEach((naam, wat) -> out.printf("  %-10s %s%n", naam, wat));
    out.printf("%n./loont monitor OPDRACHT --help legt een opdracht uit.%n");
    return LoontCommand.OK;
  }

  private int verwerk(String... args) throws IOException {
    Options options =
        new Options()
            .addOption(
                Arguments.option(
                    "leveringen",
                    "MAP",
                    "map met levering.csv of levering/*, en de andere tabellen"))
            .addOption(
                Arguments.option(
                    "uit", "MAP", "map voor de uitkomsten; vorige uitkomsten worden vervangen"))
            .addOption(
                Arguments.option(
                    "van", "JJJJ-MM", "eerste maand; standaard de eerste berichtmaand"))
            .addOption(
                Arguments.option(
                    "tot",
                    "JJJJ-MM",
                    "laatste maand; standaard drie maanden voor de laatste berichtmaand"))
            .addOption(Arguments.option("formaat", "VORM", "parquet of csv; standaard parquet"))
            .addOption(
                Arguments.option(
                    "minimum",
                    "AANTAL",
                    "laat cellen van figuren op minder trajecten weg; standaard 10, 1 is niets"));
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      return uitleg(
          "verwerk", options, "--leveringen leveringen --uit uitkomst --van 2019-01 --tot 2024-12");
    }
    Opdracht opdracht =
        new Opdracht(
            map(line, "leveringen"),
            map(line, "uit"),
            maand(line, "van"),
            maand(line, "tot"),
            formaat(line, Formaat.PARQUET),
            geheimhouding(line));
    Verslag verslag = Verwerking.voerUit(opdracht, voortgang());
    out.printf(
        "%s tot en met %s: %d trajecten uit %d regels; %d regels afgekeurd%s%n",
        verslag.van(),
        verslag.tot(),
        verslag.trajecten(),
        verslag.regels(),
        verslag.afgekeurd(),
        verslag.afgekeurd() > 0 ? " (zie de tabel afgekeurd)." : ".");
    verslag.meldingen().forEach(err::println);
    return LoontCommand.OK;
  }

  private int genereer(String... args) throws IOException {
    Options options =
        new Options()
            .addOption(
                Arguments.option(
                    "omvang", "GETAL", "1 is landelijk, zo'n 2,3 miljoen regels; standaard 1"))
            .addOption(
                Arguments.option("zaad", "GETAL", "zelfde zaad, zelfde leveringen; standaard 1"))
            .addOption(Arguments.option("uit", "MAP", "nieuwe of lege map"))
            .addOption(Arguments.option("formaat", "VORM", "csv of parquet; standaard csv"));
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      return uitleg("genereer", options, "--omvang 0.1 --zaad 1 --uit leveringen");
    }
    double omvang = getal(line, "omvang", "1");
    double zaad = getal(line, "zaad", "1");
    if (zaad != Math.rint(zaad)) {
      throw new WrongUseException(
          "--zaad %s: dit is geen heel getal.".formatted(line.getOptionValue("zaad")));
    }
    Generator.maak(omvang, (long) zaad, map(line, "uit"), formaat(line, Formaat.CSV), voortgang());
    out.printf(
        "Fictieve leveringen staan in %s; wat er echt gebeurde staat in de map waarheid daarin.%n",
        line.getOptionValue("uit"));
    return LoontCommand.OK;
  }

  private int meet(String... args) throws IOException {
    Options options =
        new Options()
            .addOption(Arguments.option("leveringen", "MAP", "map met fictieve leveringen"))
            .addOption(
                Arguments.option(
                    "uit", "MAP", "map met de uitkomsten van verwerk over 2019-01 tot 2024-12"));
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      return uitleg("meet", options, "--leveringen leveringen --uit uitkomst");
    }
    Path leveringen = map(line, "leveringen");
    if (!Files.isDirectory(leveringen.resolve("waarheid"))) {
      throw new WrongUseException(
          "--leveringen '%s': hier staat geen map waarheid; alleen fictieve leveringen zijn te meten."
              .formatted(leveringen));
    }
    Path uit = map(line, "uit");
    if (!Files.isDirectory(uit)) {
      throw new WrongUseException("--uit '%s': deze map bestaat niet.".formatted(uit));
    }
    out.print(Herstelmeting.van(leveringen, uit));
    return LoontCommand.OK;
  }

  private int uitleg(String deel, Options options, String voorbeeld) {
    String wat = DEELOPDRACHTEN.getOrDefault(deel, "");
    out.printf(
        "%s%s.%n%nGebruik: ./loont monitor %s OPTIES%n%n%s%nVoorbeeld: ./loont monitor %s %s%n",
        wat.substring(0, 1).toUpperCase(Locale.ROOT),
        wat.substring(1),
        deel,
        Arguments.describe(options),
        deel,
        voorbeeld);
    return LoontCommand.OK;
  }

  private static Path map(CommandLine line, String option) {
    if (!line.hasOption(option) || line.getOptionValue(option).isEmpty()) {
      throw new WrongUseException("--%s ontbreekt; geef een map.".formatted(option));
    }
    return Bestanden.path(option, line.getOptionValue(option));
  }

  private static Optional<YearMonth> maand(CommandLine line, String option) {
    if (!line.hasOption(option)) {
      return Optional.empty();
    }
    String tekst = line.getOptionValue(option);
    try {
      return Optional.of(YearMonth.parse(tekst));
    } catch (DateTimeException e) {
      throw new WrongUseException(
          "--%s '%s': dit is geen maand; schrijf JJJJ-MM, zoals 2024-12.".formatted(option, tekst));
    }
  }

  private static Geheimhouding geheimhouding(CommandLine line) {
    double minimum = getal(line, "minimum", Long.toString(Geheimhouding.STANDAARD.minimum()));
    if (minimum != Math.rint(minimum) || minimum < 1 || minimum > HOOGSTE_MINIMUM) {
      throw new WrongUseException(
          "--minimum '%s': kies een heel getal van 1 tot en met %d."
              .formatted(line.getOptionValue("minimum"), HOOGSTE_MINIMUM));
    }
    return new Geheimhouding((long) minimum);
  }

  private static Formaat formaat(CommandLine line, Formaat standaard) {
    if (!line.hasOption("formaat")) {
      return standaard;
    }
    List<String> namen = new ArrayList<>();
    for (Formaat formaat : Formaat.values()) {
      if (formaat.extensie().equals(line.getOptionValue("formaat"))) {
        return formaat;
      }
      namen.add(formaat.extensie());
    }
    throw new WrongUseException(
        "--formaat %s bestaat niet; kies %s."
            .formatted(line.getOptionValue("formaat"), String.join(" of ", namen)));
  }

  private static double getal(CommandLine line, String option, String standaard) {
    String tekst = line.getOptionValue(option, standaard);
    try {
      return Double.parseDouble(tekst);
    } catch (NumberFormatException e) {
      throw new WrongUseException("--%s '%s': dit is geen getal.".formatted(option, tekst));
    }
  }

  /** Elke tien procent een regel op stderr, zodat een lang werk laat zien dat het loopt. */
  private Progress voortgang() {
    int[] getoond = {0};
    return deel -> {
      int tiental = (int) (deel * 10);
      synchronized (getoond) {
        if (tiental > getoond[0]) {
          getoond[0] = tiental;
          err.printf("%3d%%%n", tiental * 10);
        }
      }
    };
  }
}
