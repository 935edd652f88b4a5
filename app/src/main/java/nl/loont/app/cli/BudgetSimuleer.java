package nl.loont.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.loont.app.Json;
import nl.loont.app.Tabel;
import nl.loont.app.budget.Budgettabel;
import nl.loont.app.budget.Simulatieantwoord;
import nl.loont.kern.analysis.Progress;
import nl.loont.mkba.Rekentool;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** De opdracht {@code ./loont budget simuleer}. */
final class BudgetSimuleer {
  private final Budgetuitvoer uitvoer;

  BudgetSimuleer(Budgetuitvoer uitvoer) {
    this.uitvoer = uitvoer;
  }

  int run(String... args) throws IOException {
    Options options =
        Budgetuitvoer.options()
            .addOption(
                Arguments.option(
                    "invoer", "BESTAND", "JSON met de vraag, of - voor standaardinvoer"));
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      uitvoer.help(
          "Simuleert budgetten en lasten.%n%nGebruik: ./loont budget simuleer --invoer BESTAND [OPTIES]%n%n%s%n"
              .formatted(Arguments.describe(options)));
      uitvoer.help(
          """
          Voorbeeld: echo '{"stelsel": "nieuw", "basis": "demo", "startjaar": 2026, "jaren": 8,
            "scenario": {"wie": ["GM0344"], "vanaf": 2026,
              "plaatsingen": {"BIJ": {"aantal": 10, "nuggers": 0, "uren": 29}}}}' | ./loont budget simuleer --invoer -

          basis is "demo" (fictieve lasten) of {"bestand": "lasten.csv"}; stelsel is "oud", "nieuw" of een
          object met type eigen; een veld onzekerheid vraagt om trekkingen.
          """);
      return LoontCommand.OK;
    }
    String formaat = Budgetuitvoer.formaat(line);
    if (!line.hasOption("invoer")) {
      throw new WrongUseException(
          "--invoer ontbreekt; geef een bestand, of - voor standaardinvoer.");
    }
    Rekentool tool = Rekentool.met(Bestanden.register(line));
    Map<String, @Nullable Object> boom = Budgetbestand.inVraag(vraag(line));
    Simulatieantwoord antwoord = Simulatieantwoord.van(tool, boom, Progress.NONE);
    uitvoer.waarschuw(formaat, antwoord.waarschuwingen());
    uitvoer.schrijf(
        line,
        switch (formaat) {
          case "json" -> Json.pretty(antwoord) + "\n";
          case "csv" ->
              Budgetuitvoer.csv(
                  Budgettabel.verloop(antwoord, antwoord.gemeenten().keySet()),
                  antwoord.waarschuwingen());
          default ->
              Tabel.tekst(
                  List.of(
                      Budgettabel.macro(antwoord), Budgettabel.verloop(antwoord, genoemd(boom))));
        });
    return LoontCommand.OK;
  }

  /** De gemeenten die een tabel toont: die in het scenario genoemd zijn. */
  private static Set<String> genoemd(Map<String, @Nullable Object> boom) {
    Set<String> codes = new TreeSet<>();
    Object scenario = boom.get("scenario");
    for (Object ronde :
        scenario instanceof List<?> lijst
            ? lijst
            : scenario == null ? List.of() : List.of(scenario)) {
      Object wie = ronde instanceof Map<?, ?> velden ? velden.get("wie") : null;
      Object lijst = wie instanceof Map<?, ?> behalve ? behalve.get("alleBehalve") : wie;
      if (lijst instanceof List<?> namen) {
        namen.forEach(naam -> codes.add(String.valueOf(naam)));
      }
    }
    return codes;
  }

  private static Map<String, @Nullable Object> vraag(CommandLine line) throws IOException {
    try (InputStream in =
        line.getOptionValue("invoer").equals("-")
            ? System.in
            : Files.newInputStream(Bestanden.readable("invoer", line))) {
      return Json.object(in.readNBytes(Json.MAX_BYTES + 1));
    }
  }
}
