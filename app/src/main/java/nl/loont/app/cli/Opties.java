package nl.loont.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Samenhang;
import nl.loont.app.evaluatie.Soortkeuze;
import nl.loont.app.evaluatie.Srg;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/**
 * Waarden van opties van de statistische opdrachten; wat niet klopt wordt in het Nederlands gemeld.
 */
final class Opties {
  private final CommandLine line;

  Opties(CommandLine line) {
    this.line = line;
  }

  /** Voegt de optie toe die zegt dat de gegevens uit de SRG komen. */
  static Options metSrg(Options opties) {
    return opties.addOption(
        null, "srg", false, "de gegevens komen uit de SRG: noem de breuk van januari 2023");
  }

  /**
   * Noemt bij een antwoord de breuk in de SRG, als de gebruiker zei dat de gegevens daaruit komen.
   */
  Antwoord metSrg(Antwoord antwoord, Paneel paneel) {
    return heeft("srg") ? Srg.bij(antwoord, paneel) : antwoord;
  }

  boolean heeft(String naam) {
    return line.hasOption(naam);
  }

  /** De waarde van een optie die er moet zijn. */
  String verplicht(String naam) {
    return tekst(naam)
        .orElseThrow(() -> new WrongUseException("optie --%s ontbreekt.".formatted(naam)));
  }

  Optional<String> tekst(String naam) {
    return Optional.ofNullable(line.getOptionValue(naam));
  }

  /** Alle waarden van een optie die vaker mag. */
  List<String> lijst(String naam) {
    String[] waarden = line.getOptionValues(naam);
    return waarden == null ? List.of() : List.of(waarden);
  }

  /** Wat er bij een optie staat, met spaties ertussen; leeg als zij er niet is. */
  String waarden(String naam) {
    return String.join(" ", lijst(naam));
  }

  /** Werpt fouten in de samenhang van opties. */
  static void keur(List<Fout> fouten) {
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }

  /** De opties voor een indeling van eenheden naar een kenmerk. */
  static Options metSoort(Options opties) {
    return opties
        .addOption(
            Arguments.option("soort", "KENMERK", "rijen van de tabel: elke waarde een soort"))
        .addOption(Arguments.many("soortgrenzen", "GRENS", "deel dat kenmerk met deze grenzen in"));
  }

  /** De indeling naar een kenmerk, als daarom gevraagd is. */
  Optional<Soortkeuze> soort() {
    keur(Samenhang.klassen(this::waarden));
    return tekst("soort")
        .map(kenmerk ->
            new Soortkeuze(kenmerk, Soortkeuze.grenzen("soortgrenzen", lijst("soortgrenzen"))));
  }

  /** Een van de genoemde waarden; zonder optie de eerste. */
  String keuze(String naam, List<String> mogelijk) {
    String waarde = tekst(naam).orElse(mogelijk.getFirst());
    if (!mogelijk.contains(waarde)) {
      throw new WrongUseException(
          "--%s %s bestaat niet; kies %s.".formatted(naam, waarde, String.join(", ", mogelijk)));
    }
    return waarde;
  }

  Optional<Periode> periode(String naam) {
    return tekst(naam).map(tekst -> periode(naam, tekst));
  }

  static Periode periode(String naam, String tekst) {
    return Periode.lees(tekst)
        .orElseThrow(() ->
            new WrongUseException(
                "--%s %s is geen periode; schrijf JJJJ of JJJJ-MM, bijvoorbeeld 2022-01."
                    .formatted(naam, tekst)));
  }

  /** Een getal met decimale punt of komma. */
  Optional<Double> getal(String naam) {
    return tekst(naam).map(tekst -> getal(naam, tekst));
  }

  static double getal(String naam, String tekst) {
    if (!tekst.matches("-?\\d{1,15}([.,]\\d+)?([eE][+-]?\\d{1,2})?")) {
      throw new WrongUseException("--%s %s is geen getal.".formatted(naam, tekst));
    }
    return Double.parseDouble(tekst.replace(',', '.'));
  }

  /** Een heel getal van 0 of meer. */
  Optional<Integer> aantal(String naam) {
    return tekst(naam)
        .map(tekst -> {
          if (!tekst.matches("\\d{1,7}")) {
            throw new WrongUseException(
                "--%s %s is geen heel getal van 0 tot en met 9999999.".formatted(naam, tekst));
          }
          return Integer.parseInt(tekst);
        });
  }

  /** Leest een bestand, of met - de standaardinvoer. */
  <T> T lees(String naam, Function<InputStream, T> lezer) throws IOException {
    if (verplicht(naam).equals("-")) {
      return lezer.apply(System.in);
    }
    try (InputStream in = Files.newInputStream(Bestanden.readable(naam, line))) {
      return lezer.apply(in);
    }
  }
}
