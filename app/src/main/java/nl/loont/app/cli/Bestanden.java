package nl.loont.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.loont.kern.gemeente.Gemeenteregister;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** Bestanden die op de opdrachtregel genoemd worden; wat eraan schort wordt precies gemeld. */
final class Bestanden {
  private static final String GEMEENTEN = "gemeenten";

  private Bestanden() {}

  /** De optie voor een eigen gemeententabel. */
  static Option gemeenten() {
    return Arguments.option(
        GEMEENTEN, "BESTAND", "eigen gemeententabel (gemeentecode;naam;inwoners)");
  }

  /** Het gekozen gemeenteregister: een eigen tabel, of het meegeleverde. */
  static Gemeenteregister register(CommandLine line) {
    if (!line.hasOption(GEMEENTEN)) {
      return Gemeenteregister.meegeleverd();
    }
    try {
      return Gemeenteregister.lees(readable(GEMEENTEN, line));
    } catch (IllegalArgumentException e) {
      throw new WrongUseException("--gemeenten: " + e.getMessage());
    }
  }

  /** Bestand dat gelezen kan worden; zegt anders precies wat eraan schort. */
  static Path readable(String option, CommandLine line) {
    String name = line.getOptionValue(option);
    Path file = path(option, name);
    String problem =
        name.isEmpty()
            ? "er staat geen naam"
            : !Files.exists(file)
                ? "dit bestand bestaat niet"
                : Files.isDirectory(file)
                    ? "dit is een map, geen bestand"
                    : !Files.isReadable(file) ? "dit bestand mag niet gelezen worden" : "";
    if (!problem.isEmpty()) {
      throw new WrongUseException("--%s '%s': %s.".formatted(option, name, problem));
    }
    return file;
  }

  static Path path(String option, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongUseException("--%s '%s': dit is geen bestandsnaam.".formatted(option, name));
    }
  }
}
