package nl.loont.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.app.Json;
import nl.loont.app.Tabel;
import nl.loont.app.budget.Budgettabel;
import nl.loont.app.budget.Prikkelantwoord;
import nl.loont.budget.invoer.Prikkellezer;
import nl.loont.mkba.Rekentool;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** De opdracht {@code ./loont budget prikkels}. */
final class BudgetPrikkels {
  private final Budgetuitvoer uitvoer;

  BudgetPrikkels(Budgetuitvoer uitvoer) {
    this.uitvoer = uitvoer;
  }

  int run(String... args) throws IOException {
    Options options =
        Budgetuitvoer.options()
            .addOption(
                Arguments.option("stelsel", "NAAM", "oud, nieuw of JSON met een eigen stelsel"))
            .addOption(Arguments.option("inwoners", "AANTAL", "inwoners van de gemeente"))
            .addOption(
                Arguments.option(
                    "aandeel", "FRACTIE", "deel van de landelijke lasten; standaard naar inwoners"))
            .addOption(Arguments.option("herkomst", "WAARVANDAAN", "bijstand of nugger"))
            .addOption(Arguments.option("groep", "GROEP", "NBW, BIJ of VIA"))
            .addOption(Arguments.option("loonwaarden", "REEKS", "procenten, van:tot:stap"))
            .addOption(Arguments.option("uren", "REEKS", "uren per week, van:tot:stap"))
            .addOption(
                Arguments.option("horizon", "JAREN", "aantal jaren, dat van plaatsing meegeteld"))
            .addOption(Arguments.option("disconto", "FRACTIE", "discontovoet per jaar"))
            .addOption(
                Arguments.option(
                    "met", "KOSTEN", "begeleiding, uitvoering of beide, met een komma"))
            .addOption(
                Arguments.option(
                    "uitkering", "EURO", "bijstandsuitkering per jaar, naar huishouden"));
    CommandLine line = Arguments.parse(options, args);
    if (line.hasOption("help")) {
      uitvoer.help(
          "Rekent uit wat één plaatsing de eigen gemeente oplevert of kost.%n%nGebruik: ./loont budget prikkels --inwoners AANTAL [OPTIES]%n%n%s%nVoorbeeld: ./loont budget prikkels --stelsel nieuw --inwoners 60000 --aandeel 0.01 --groep BIJ --loonwaarden 20:100:10 --uren 4:40:4%n"
              .formatted(Arguments.describe(options)));
      return LoontCommand.OK;
    }
    String formaat = Budgetuitvoer.formaat(line);
    Map<String, Object> boom = new LinkedHashMap<>();
    for (String veld : Prikkellezer.VELDEN) {
      if (line.hasOption(veld)) {
        boom.put(veld, waarde(veld, line.getOptionValue(veld)));
      }
    }
    Prikkelantwoord antwoord = Prikkelantwoord.van(Rekentool.met(Bestanden.register(line)), boom);
    uitvoer.waarschuw(formaat, antwoord.waarschuwingen());
    uitvoer.schrijf(
        line,
        switch (formaat) {
          case "json" -> Json.pretty(antwoord) + "\n";
          case "csv" ->
              Budgetuitvoer.csv(Budgettabel.prikkels(antwoord), antwoord.waarschuwingen());
          default -> Tabel.tekst(List.of(Budgettabel.prikkels(antwoord)));
        });
    return LoontCommand.OK;
  }

  /** De waarde van een optie: een getal waar er een staat, anders de tekst zelf. */
  static Object waarde(String veld, String tekst) {
    if (veld.equals("stelsel") && tekst.strip().startsWith("{")) {
      return Json.object(tekst.getBytes(StandardCharsets.UTF_8));
    }
    return tekst.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? (Object) Double.valueOf(tekst) : tekst;
  }
}
