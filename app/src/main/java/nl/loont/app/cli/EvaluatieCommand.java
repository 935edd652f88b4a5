package nl.loont.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Deeltabel;
import nl.loont.evaluatie.paneel.InvoerException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** De opdracht {@code ./loont evaluatie}: kiest de methode en schrijft haar antwoord. */
final class EvaluatieCommand {
  private static final String HELP =
      """
      Beoordeelt of een regelwijziging iets deed, op een paneel van eenheden en perioden.

      Gebruik: ./loont evaluatie METHODE [OPTIES]

      METHODEN
      ./loont evaluatie METHODE --help legt een methode uit.

      Een paneel is CSV in UTF-8: eenheid;periode;uitkomst en desgewenst kenmerken, één regel per
      eenheid en periode (JJJJ of JJJJ-MM). docs/evaluatie.md beschrijft elke methode.
      Uitgangscodes: 0 goed, 1 fout bij uitvoeren, 2 verkeerde invoer of verkeerd gebruik.
      """;

  /** Eén statistische methode achter de opdrachtregel. */
  interface Methode {
    /** Wat de methode doet, in één zin. */
    String uitleg();

    /** Voorbeeld van gebruik. */
    String voorbeeld();

    Options opties();

    Antwoord reken(Opties opties) throws IOException;
  }

  private final Map<String, Methode> methoden = new LinkedHashMap<>();
  private final PrintStream out;
  private final PrintStream err;

  EvaluatieCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    methoden.put("synthetisch", new SynthetischMethode());
    methoden.put("sequenties", new SequentiesMethode());
    methoden.put("trendbreuk", new TrendbreukMethode());
    methoden.put("samenstelling", new SamenstellingMethode());
    methoden.put("spreiding", new SpreidingMethode());
    methoden.put("did", new DidMethode());
    methoden.put("fictief", new FictiefMethode());
  }

  int run(String... args) throws IOException {
    String naam = args.length == 0 ? "" : args[0];
    if (naam.equals("--help") || naam.equals("-h")) {
      StringBuilder lijst = new StringBuilder();
      methoden.forEach((m, methode) -> lijst.append("  %-14s %s%n".formatted(m, methode.uitleg())));
      out.print(HELP.replace("METHODEN\n", lijst + "\n"));
      return LoontCommand.OK;
    }
    Methode methode =
        Optional.ofNullable(methoden.get(naam))
            .orElseThrow(() ->
                new WrongUseException(
                    (naam.isEmpty()
                            ? "kies een methode: "
                            : "methode '" + naam + "' bestaat niet; kies ")
                        + String.join(", ", methoden.keySet())
                        + "."));
    Options options =
        methode
            .opties()
            .addOption(
                Arguments.option(
                    "formaat", "VORM", String.join(", ", Antwoord.FORMATEN) + "; standaard json"))
            .addOption(
                Arguments.option(
                    "uit", "BESTAND", "schrijf hierheen in plaats van naar het scherm"))
            .addOption(
                Arguments.option(
                    "tabellen", "MAP", "schrijf ook elke figuur en tabel als CSV in deze map"));
    CommandLine line = Arguments.parse(options, Arrays.copyOfRange(args, 1, args.length));
    if (line.hasOption("help")) {
      out.print(
          "%s%n%nGebruik: ./loont evaluatie %s [OPTIES]%n%n%s%nVoorbeeld: %s%n"
              .formatted(methode.uitleg(), naam, Arguments.describe(options), methode.voorbeeld()));
      return LoontCommand.OK;
    }
    Opties opties = new Opties(line);
    String formaat = opties.keuze("formaat", Antwoord.FORMATEN);
    try {
      Antwoord antwoord = methode.reken(opties);
      if (formaat.equals("csv")) {
        antwoord.opmerkingen().forEach(opmerking -> err.println("let op: " + opmerking));
      }
      if (opties.heeft("tabellen")) {
        schrijfTabellen(opties.verplicht("tabellen"), antwoord);
      }
      schrijf(opties, antwoord.tekst(formaat));
      return LoontCommand.OK;
    } catch (InvoerException e) {
      e.fouten().forEach(err::println);
      return LoontCommand.WRONG_USE;
    }
  }

  private static void schrijfTabellen(String naam, Antwoord antwoord) {
    Path map = Bestanden.path("tabellen", naam);
    try {
      Files.createDirectories(map);
      for (Deeltabel tabel : antwoord.tabellen()) {
        Files.writeString(map.resolve(tabel.naam() + ".csv"), tabel.csv());
      }
    } catch (IOException e) {
      throw new WrongUseException(
          "--tabellen '%s': hier kan niet geschreven worden; is het een map, en mag u er schrijven?"
              .formatted(naam));
    }
  }

  private void schrijf(Opties opties, String tekst) throws IOException {
    if (!opties.heeft("uit")) {
      out.print(tekst);
      if (out.checkError()) {
        throw new IOException("de uitvoer is afgebroken of de schijf is vol");
      }
      return;
    }
    String naam = opties.verplicht("uit");
    try {
      Files.writeString(Bestanden.path("uit", naam), tekst, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new WrongUseException(
          "--uit '%s': hier kan niet geschreven worden; bestaat de map, en mag u er schrijven?"
              .formatted(naam));
    }
  }
}
