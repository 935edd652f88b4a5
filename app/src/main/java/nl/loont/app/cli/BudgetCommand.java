package nl.loont.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import nl.loont.app.Json;
import nl.loont.kern.invoer.InvoerException;

/** De opdracht {@code ./loont budget simuleer|prikkels|saldo}. */
final class BudgetCommand {
  private static final String HELP =
      """
      Rekent door hoe het BUIG-budget voor bijstand en LKS over gemeenten verdeeld wordt.

      Gebruik: ./loont budget OPDRACHT [OPTIES]

        simuleer   budgetten en lasten van alle gemeenten, jaar na jaar, met en zonder plaatsingen
        prikkels   wat één plaatsing de eigen gemeente oplevert, per loonwaarde en uren
        saldo      het saldo van een gemeente uiteengelegd, uit een bestand met budgetten

      ./loont budget OPDRACHT --help legt een opdracht uit.
      Uitgangscodes: 0 goed, 1 fout bij uitvoeren, 2 verkeerde invoer of verkeerd gebruik.
      """;

  private final PrintStream out;
  private final PrintStream err;

  BudgetCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  int run(String... args) throws IOException {
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    Budgetuitvoer uitvoer = new Budgetuitvoer(out, err);
    try {
      return switch (args.length == 0 ? "" : args[0]) {
        case "simuleer" -> new BudgetSimuleer(uitvoer).run(rest);
        case "prikkels" -> new BudgetPrikkels(uitvoer).run(rest);
        case "saldo" -> new BudgetSaldo(uitvoer).run(rest);
        case "-h", "--help" -> {
          out.print(HELP);
          yield LoontCommand.OK;
        }
        case "" ->
            throw new WrongUseException("kies een opdracht: budget simuleer, prikkels of saldo.");
        default ->
            throw new WrongUseException(
                "opdracht 'budget "
                    + args[0]
                    + "' bestaat niet; bekend zijn simuleer, prikkels en saldo.");
      };
    } catch (InvoerException e) {
      e.fouten().forEach(err::println);
    } catch (Json.NotJsonException e) {
      err.println("--invoer: " + e.reason() + ". " + e.remedy());
    }
    return LoontCommand.WRONG_USE;
  }
}
