package nl.loont.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** De opties van {@code ./loont subsidie}; elke optie heet als het veld dat zij vult. */
final class SubsidieOpties {
  private static final Set<String> GEEN_VELD = Set.of("formaat", "uit", "uitleg", "help");
  private static final Set<String> TEKST = Set.of("datum", "vorm", "grondslag", "regel");

  private SubsidieOpties() {}

  static List<Option> maand() {
    return List.of(
        Arguments.option("datum", "DATUM", "dag waarvan de regels gelden, als 2024-01-31"),
        Arguments.option("leeftijd", "JAREN", "leeftijd in hele jaren"),
        Arguments.option("uren", "UREN", "uren per week in het contract"),
        Arguments.option("normuren", "UREN", "normale arbeidsduur; vanaf 2024 standaard 36"),
        Arguments.option("loonwaarde", "PROCENT", "loonwaarde in hele procenten"),
        Arguments.option(
            "grondslag", "WOORD", "vanaf 2024: uurloon (standaard) of referentiemaand"));
  }

  static List<Option> subsidie() {
    return List.of(
        Option.builder()
            .longOpt("forfaitair")
            .desc("forfaitaire subsidie; een loonwaarde telt dan niet")
            .get(),
        Arguments.option("vorm", "WOORD", "regulier (standaard), forfaitair of tijdelijk"),
        Arguments.option(
            "werkgeverslasten", "DEEL", "eigen vergoeding, als 0.25; standaard die van de datum"),
        Arguments.option(
            "verordening", "DEEL", "bij tijdelijk: deel van het minimumloon, als 0.5"));
  }

  static List<Option> loondispensatie() {
    return List.of(
        Arguments.option("loon", "EURO", "brutoloon bij volle werkweek; standaard minimumloon"),
        Arguments.option("uitkering", "EURO", "uitkering per maand; standaard gemiddelde MKBA"),
        Arguments.option("tarief", "DEEL", "deel naar belasting en premies; standaard uit de MKBA"),
        Arguments.option("dispensatieLoonNetto", "EURO", "netto loon, als u het weet"),
        Arguments.option("wmlNetto", "EURO", "netto minimumloon bij volle werkweek"),
        Arguments.option("voltijduren", "UREN", "uren van een volle werkweek; standaard normuren"),
        Arguments.option("regel", "WOORD", "voorstel (standaard), minimumloon of uitkering"));
  }

  /** De ingevulde opties als velden; wat een getal is wordt een getal. */
  static Map<String, @Nullable Object> boom(CommandLine line) {
    Map<String, @Nullable Object> boom = new LinkedHashMap<>();
    for (Option optie : line.getOptions()) {
      String naam = optie.getLongOpt();
      if (naam.equals("forfaitair")) {
        if (line.hasOption("vorm") && !line.getOptionValue("vorm").equals("forfaitair")) {
          throw new WrongUseException("--forfaitair en een andere --vorm gaan niet samen.");
        }
        boom.put("vorm", "forfaitair");
      } else if (!GEEN_VELD.contains(naam)) {
        String tekst = line.getOptionValue(naam);
        boom.put(naam, TEKST.contains(naam) ? tekst : getal(tekst));
      }
    }
    return boom;
  }

  private static Object getal(String tekst) {
    String kaal = tekst.strip().replace(',', '.');
    return kaal.matches("-?\\d{1,12}(\\.\\d{1,12})?") ? (Object) Double.valueOf(kaal) : tekst;
  }
}
