package nl.loont.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.loont.app.Json;
import nl.loont.app.analyse.Analysetabel;
import nl.loont.app.analyse.Gemeentenantwoord;
import nl.loont.app.analyse.Omslagantwoord;
import nl.loont.app.analyse.Onzekerheidsantwoord;
import nl.loont.app.analyse.Scenarioantwoord;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Gemeentenvraag;
import nl.loont.mkba.analyse.Omslagvraag;
import nl.loont.mkba.analyse.OnzekereInvoer;
import nl.loont.mkba.analyse.Onzekerheidsanalyse;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** De analyses: {@code ./loont mkba onzekerheid|omslag|scenarios|gemeenten}. */
final class AnalyseCommand {
  /** De analyses met wat zij doen. */
  static final Map<String, String> ANALYSES =
      Map.of(
          "onzekerheid", "hoe zeker een uitkomst is, en welke parameters er het meest toe doen",
          "omslag", "bij welke waarde van een parameter een saldo van teken wisselt",
          "scenarios", "één tot vier scenario's naast elkaar",
          "gemeenten", "dezelfde plaatsing in alle gemeenten");

  private static final List<String> FORMATEN = List.of("tabel", "json", "csv");

  private final PrintStream out;
  private final PrintStream err;
  private final String analyse;

  AnalyseCommand(PrintStream out, PrintStream err, String analyse) {
    this.out = out;
    this.err = err;
    this.analyse = analyse;
  }

  int run(String... args) throws IOException {
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
            .addOption(Bestanden.gemeenten());
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      out.printf(
          "Rekent uit: %s.%n%nGebruik: ./loont mkba %s --invoer BESTAND [OPTIES]%n%n%s%n%s",
          ANALYSES.get(analyse), analyse, Arguments.describe(options), voorbeeld());
      return LoontCommand.OK;
    }
    String formaat = line.getOptionValue("formaat", "tabel");
    if (!FORMATEN.contains(formaat)) {
      throw new WrongUseException(
          "--formaat %s bestaat niet; kies %s.".formatted(formaat, String.join(", ", FORMATEN)));
    }
    if (!line.hasOption("invoer")) {
      throw new WrongUseException(
          "--invoer ontbreekt; geef een bestand, of - voor standaardinvoer.");
    }
    try {
      byte[] tekst =
          antwoord(Rekentool.met(Bestanden.register(line)), lees(line), formaat)
              .getBytes(StandardCharsets.UTF_8);
      if (line.hasOption("uit")) {
        schrijf(line.getOptionValue("uit"), tekst);
      } else {
        out.write(tekst);
        out.flush();
      }
      return LoontCommand.OK;
    } catch (InvoerException e) {
      e.fouten().forEach(err::println);
    } catch (Json.NotJsonException e) {
      err.println("--invoer: " + e.reason() + ". " + e.remedy());
    }
    return LoontCommand.WRONG_USE;
  }

  private String antwoord(Rekentool tool, Map<String, @Nullable Object> boom, String formaat) {
    Object antwoord =
        switch (analyse) {
          case "onzekerheid" -> {
            OnzekereInvoer onzeker = OnzekereInvoer.lees(tool, boom);
            yield Onzekerheidsantwoord.van(
                Onzekerheidsanalyse.bereken(
                    tool, onzeker.invoer(), onzeker.onzekerheden(), Progress.NONE));
          }
          case "omslag" -> Omslagantwoord.van(tool, Omslagvraag.lees(tool, boom));
          case "scenarios" -> Scenarioantwoord.van(tool, Scenarioantwoord.lees(tool, boom));
          default -> Gemeentenantwoord.van(tool, Gemeentenvraag.lees(tool, boom), Progress.NONE);
        };
    return switch (formaat) {
      case "json" -> Json.pretty(antwoord) + "\n";
      case "csv" -> Analysetabel.csv(antwoord);
      default -> Analysetabel.tekst(antwoord);
    };
  }

  private static Map<String, @Nullable Object> lees(CommandLine line) throws IOException {
    try (InputStream in =
        line.getOptionValue("invoer").equals("-")
            ? System.in
            : Files.newInputStream(Bestanden.readable("invoer", line))) {
      return Json.object(in.readNBytes(Json.MAX_BYTES + 1));
    }
  }

  private static void schrijf(String naam, byte[] tekst) {
    Path bestand = Bestanden.path("uit", naam);
    try {
      Files.write(bestand, tekst);
    } catch (IOException e) {
      throw new WrongUseException(
          "--uit '%s': hier kan niet geschreven worden; bestaat de map, en mag u er schrijven?"
              .formatted(naam));
    }
  }

  private String voorbeeld() {
    String aantallen = "\"aantallen\": {\"BIJ\": {\"aantal\": 10}}";
    String invoer =
        switch (analyse) {
          case "onzekerheid" ->
              "{%s, \"onzekerheid\": {\"verdelingen\": {\"loonwaarde.BIJ\": {\"laag\": 0.4, \"hoog\": 0.6}}}}";
          case "omslag" ->
              "{%s, \"omslag\": {\"partij\": \"eigen\", \"parameter\": \"loonwaarde.BIJ\"}}";
          case "scenarios" -> "{\"scenarios\": [{\"naam\": \"nu\", %s}]}";
          default -> "{%s, \"partij\": \"eigen\"}";
        };
    return "Voorbeeld: echo '%s' | ./loont mkba %s --invoer -%n"
        .formatted(invoer.formatted(aantallen), analyse);
  }
}
