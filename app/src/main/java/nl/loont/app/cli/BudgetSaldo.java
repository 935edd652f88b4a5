package nl.loont.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.app.Json;
import nl.loont.app.Tabel;
import nl.loont.app.budget.Budgettabel;
import nl.loont.app.budget.Saldoantwoord;
import nl.loont.budget.gegevens.Basislezer;
import nl.loont.mkba.Rekentool;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** De opdracht {@code ./loont budget saldo}. */
final class BudgetSaldo {
  private final Budgetuitvoer uitvoer;

  BudgetSaldo(Budgetuitvoer uitvoer) {
    this.uitvoer = uitvoer;
  }

  int run(String... args) throws IOException {
    Options options =
        Budgetuitvoer.options()
            .addOption(Arguments.option("gegevens", "BESTAND", "CSV met lasten en budgetten"))
            .addOption(
                Arguments.option("gemeente", "CODE", "gemeente waarvan het saldo uitgelegd wordt"))
            .addOption(
                Arguments.option(
                    "vergelijk",
                    "CODES",
                    "vergelijkbare gemeenten, met een komma; standaard de grootteklasse"))
            .addOption(
                Arguments.option(
                    "vangnet", "FRACTIE", "drempel van het vangnet; vraagt bron en datum"))
            .addOption(Arguments.option("bron", "TEKST", "waar de drempel van het vangnet staat"))
            .addOption(Arguments.option("datum", "DATUM", "wanneer die drempel gold"));
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      uitvoer.help(
          "Legt het saldo van een gemeente uit: macro-effect en verdeeleffect.%n%nGebruik: ./loont budget saldo --gegevens BESTAND --gemeente CODE [OPTIES]%n%n%s%nKolommen: %s; voor het saldo zijn ook budget_bijstand en budget_lks nodig.%n"
              .formatted(Arguments.describe(options), String.join(";", Basislezer.VERPLICHT)));
      return LoontCommand.OK;
    }
    String formaat = Budgetuitvoer.formaat(line);
    if (!line.hasOption("gegevens") || !line.hasOption("gemeente")) {
      throw new WrongUseException("--gegevens en --gemeente zijn allebei nodig.");
    }
    Map<String, @Nullable Object> boom = new HashMap<>();
    boom.put("basis", Map.of("bestand", line.getOptionValue("gegevens")));
    boom.put("gemeente", line.getOptionValue("gemeente"));
    if (line.hasOption("vergelijk")) {
      boom.put("vergelijk", List.of(line.getOptionValue("vergelijk").split(",", -1)));
    }
    for (String veld : List.of("vangnet", "bron", "datum")) {
      if (line.hasOption(veld)) {
        boom.put(
            veld,
            veld.equals("vangnet")
                ? BudgetPrikkels.waarde(veld, line.getOptionValue(veld))
                : line.getOptionValue(veld));
      }
    }
    Saldoantwoord antwoord =
        Saldoantwoord.van(Rekentool.met(Bestanden.register(line)), Budgetbestand.inVraag(boom));
    uitvoer.waarschuw(formaat, antwoord.waarschuwingen());
    uitvoer.schrijf(
        line,
        switch (formaat) {
          case "json" -> Json.pretty(antwoord) + "\n";
          case "csv" -> Budgetuitvoer.csv(Budgettabel.saldo(antwoord), antwoord.waarschuwingen());
          default -> Tabel.tekst(List.of(Budgettabel.saldo(antwoord)));
        });
    return LoontCommand.OK;
  }
}
