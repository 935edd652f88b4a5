package nl.loont.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import nl.loont.app.Versie;

/**
 * De opdracht {@code ./loont}: kiest de deelopdracht en vertaalt haar afloop in een uitgangscode.
 */
public final class LoontCommand {
  /** Alles goed gegaan. */
  public static final int OK = 0;

  /** Fout bij het uitvoeren. */
  public static final int FAILED = 1;

  /** Verkeerde invoer of verkeerd gebruik. */
  public static final int WRONG_USE = 2;

  /** De opdracht loopt op de achtergrond door. */
  public static final int KEEPS_RUNNING = -1;

  private static final String HELP =
      """
      Loont: loont werken met loonkostensubsidie, voor wie, en via welke budgetten?

      Gebruik: ./loont OPDRACHT [OPTIES]

        start      start de webtoepassing op http://localhost:8080
        mkba       reken de maatschappelijke kosten en baten uit
        budget     reken de verdeling van het budget voor bijstand en LKS door
        subsidie   reken loonkostensubsidie en loondispensatie uit
        monitor    herstel maandleveringen van gemeenten en tel trajecten
        evaluatie  beoordeel een regelwijziging op een paneel
        test       voer alle toetsen uit

      ./loont OPDRACHT --help legt een opdracht uit; ./loont --version toont de versie.
      Uitgangscodes: 0 goed, 1 fout bij uitvoeren, 2 verkeerde invoer of verkeerd gebruik.
      """;

  private LoontCommand() {}

  /** Voert een opdracht uit en geeft haar uitgangscode. */
  public static int run(PrintStream out, PrintStream err, String... args) {
    try {
      String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
      return switch (args.length == 0 ? "" : args[0]) {
        case "mkba" -> new MkbaCommand(out, err).run(rest);
        case "budget" -> new BudgetCommand(out, err).run(rest);
        case "subsidie" -> new SubsidieCommand(out, err).run(rest);
        case "monitor" -> new MonitorCommand(out, err).run(rest);
        case "evaluatie" -> new EvaluatieCommand(out, err).run(rest);
        case "start" -> StartCommand.run(out, rest);
        case "-h", "--help" -> print(out, HELP);
        case "-V", "--version" -> print(out, "loont " + Versie.VAN_LOONT + "\n");
        case "" ->
            throw new WrongUseException(
                "kies een opdracht: start, mkba, budget, subsidie, monitor, evaluatie of test.");
        default ->
            throw new WrongUseException(
                "opdracht '"
                    + args[0]
                    + "' bestaat niet; bekend zijn start, mkba, budget, subsidie, monitor, evaluatie en test.");
      };
    } catch (WrongUseException e) {
      err.println("loont: " + e.getMessage());
      err.println("Zie ./loont --help.");
      return WRONG_USE;
    } catch (IOException e) {
      err.println("loont: lezen of schrijven lukte niet: " + e.getMessage() + ".");
      return FAILED;
    } catch (Exception e) {
      err.println(
          "loont: er ging iets mis (%s): %s"
              .formatted(e.getClass().getSimpleName(), e.getMessage()));
      return FAILED;
    }
  }

  private static int print(PrintStream out, String text) {
    out.print(text);
    return OK;
  }
}
