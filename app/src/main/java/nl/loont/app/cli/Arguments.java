package nl.loont.app.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Leest de opties van een deelopdracht; wat niet klopt wordt in het Nederlands gemeld. */
final class Arguments {
  private Arguments() {}

  static Option option(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }

  /** Optie met een of meer waarden; mag ook herhaald worden. */
  static Option many(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArgs().argName(value).desc(description).get();
  }

  static CommandLine parse(Options options, String... args) {
    options.addOption("h", "help", false, "deze uitleg");
    try {
      CommandLine line =
          DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, args);
      if (!line.getArgList().isEmpty()) {
        throw new WrongUseException(
            "'%s' hoort hier niet; opties beginnen met --."
                .formatted(line.getArgList().getFirst()));
      }
      for (Option option : line.getOptions()) {
        if (option.hasArg() && !option.hasArgs() && line.getOptionValues(option).length > 1) {
          throw new WrongUseException(
              "optie --%s staat er meer dan eens.".formatted(option.getLongOpt()));
        }
      }
      return line;
    } catch (UnrecognizedOptionException e) {
      throw new WrongUseException("optie '%s' bestaat niet.".formatted(e.getOption()));
    } catch (MissingArgumentException e) {
      throw new WrongUseException(
          "optie --%s vraagt een waarde: %s."
              .formatted(e.getOption().getLongOpt(), e.getOption().getArgName()));
    } catch (ParseException e) {
      throw new WrongUseException(e.getMessage() + ".");
    }
  }

  /** Uitleg van de opties, een per regel. */
  static String describe(Options options) {
    StringBuilder text = new StringBuilder();
    for (Option option : options.getOptions()) {
      String name =
          "--"
              + option.getLongOpt()
              + (option.hasArg() ? " " + option.getArgName() : "")
              + (option.hasArgs() ? "…" : "");
      text.append("  %-26s %s%n".formatted(name, option.getDescription()));
    }
    return text.toString();
  }
}
