package nl.loont.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.Behandeld;
import nl.loont.evaluatie.synthetisch.Donorpool;
import nl.loont.evaluatie.synthetisch.Methode;
import nl.loont.evaluatie.synthetisch.Onderzoek;
import nl.loont.evaluatie.synthetisch.Schatting;
import nl.loont.evaluatie.synthetisch.Voorspeller;
import org.apache.commons.cli.Options;

/** {@code ./loont evaluatie synthetisch}: synthetische controle met placebo's. */
final class SynthetischMethode implements EvaluatieCommand.Methode {
  private static final List<String> METHODEN =
      List.of("uitkomsten", "klassiek", "gecentreerd", "ridge");

  @Override
  public String uitleg() {
    return "Synthetische controle: het verschil met een gewogen gemiddelde van donoren.";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie synthetisch --paneel paneel.csv --eenheid A B --start 2022-01";
  }

  @Override
  public Options opties() {
    return new Options()
        .addOption(
            Arguments.option("paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer"))
        .addOption(
            Arguments.many("eenheid", "NAAM", "behandelde eenheid; meer namen zijn een groep"))
        .addOption(Arguments.option("start", "PERIODE", "eerste periode na de ingreep"))
        .addOption(
            Arguments.option("weging", "KENMERK", "weeg een groep hiernaar; anders elk even zwaar"))
        .addOption(
            Arguments.many("donoren", "NAAM", "donoren; standaard alle onbehandelde eenheden"))
        .addOption(
            Arguments.option(
                "omvang",
                "KENMERK",
                "drie pools naast elkaar naar omvang; met --klein en --middel"))
        .addOption(Arguments.option("klein", "GRENS", "tot deze omvang is een eenheid klein"))
        .addOption(
            Arguments.option("middel", "GRENS", "tot deze omvang is een eenheid middelgroot"))
        .addOption(
            Arguments.option(
                "methode", "NAAM", String.join(", ", METHODEN) + "; standaard uitkomsten"))
        .addOption(
            Arguments.many(
                "voorspellers", "KOLOM", "van klassiek: KOLOM, KOLOM@PERIODE of KOLOM@VAN..TOT"))
        .addOption(
            Arguments.many(
                "voorspellergewichten",
                "V",
                "van klassiek: genest (standaard), regressie, of getallen"))
        .addOption(
            Arguments.option(
                "lambda", "GETAL", "straf van ridge; standaard gekozen uit de gegevens"))
        .addOption(
            Arguments.option("intervallen", "NIVEAU", "conforme intervallen, bijvoorbeeld 0.95"))
        .addOption(
            Arguments.option(
                "eerder", "PERIODE", "placebo in de tijd: een verzonnen eerdere start"))
        .addOption(Arguments.option("groepen", "AANTAL", "placebo met toevallige groepen donoren"))
        .addOption(Arguments.option("zaad", "GETAL", "zaadwaarde van die groepen; standaard 1"))
        .addOption(null, "zonder-donor", false, "ook telkens zonder één donor")
        .addOption(null, "zonder-placebo", false, "geen placebo in de ruimte")
        .addOption(null, "did", false, "ook verschil in verschillen");
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    List<String> namen = opties.lijst("eenheid");
    if (namen.isEmpty()) {
      throw new WrongUseException("optie --eenheid ontbreekt.");
    }
    Periode start = Opties.periode("start", opties.verplicht("start"));
    String methode = opties.keuze("methode", METHODEN);
    SynthetischVelden velden = new SynthetischVelden(opties);
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    Behandeld behandeld = new Behandeld(namen, opties.tekst("weging"));
    Methode keuze = methode(opties, methode, paneel, start);
    List<Schatting> schattingen = new ArrayList<>();
    for (Donorpool pool : pools(opties, paneel, behandeld)) {
      schattingen.add(Onderzoek.van(paneel, behandeld, start, pool, keuze).schat());
    }
    return velden.antwoord(schattingen);
  }

  private static List<Donorpool> pools(Opties opties, Paneel paneel, Behandeld behandeld) {
    if (!opties.heeft("omvang")) {
      List<String> donoren = opties.lijst("donoren");
      return List.of(
          donoren.isEmpty()
              ? Donorpool.alle(paneel, behandeld)
              : new Donorpool("gekozen donoren", donoren));
    }
    if (opties.heeft("donoren")) {
      throw new WrongUseException("--omvang en --donoren gaan niet samen.");
    }
    String kenmerk = opties.verplicht("omvang");
    double grensKlein = Opties.getal("klein", opties.verplicht("klein"));
    double grensMiddel = Opties.getal("middel", opties.verplicht("middel"));
    Donorpool klein = zonder(behandeld, Donorpool.tussen("klein", paneel, kenmerk, 0, grensKlein));
    Donorpool middel =
        zonder(
            behandeld, Donorpool.tussen("middelgroot", paneel, kenmerk, grensKlein, grensMiddel));
    return List.of(
        klein,
        klein.metKleinste("klein en kleinste 20% van middelgroot", middel, paneel, kenmerk, 0.20),
        klein.metKleinste("klein en kleinste 35% van middelgroot", middel, paneel, kenmerk, 0.35));
  }

  private static Donorpool zonder(Behandeld behandeld, Donorpool pool) {
    return new Donorpool(
        pool.naam(),
        pool.eenheden().stream().filter(e -> !behandeld.eenheden().contains(e)).toList());
  }

  private static Methode methode(Opties opties, String naam, Paneel paneel, Periode start) {
    if (!naam.equals("klassiek")
        && (opties.heeft("voorspellers") || opties.heeft("voorspellergewichten"))) {
      throw new WrongUseException("voorspellers horen bij --methode klassiek.");
    }
    if (!naam.equals("ridge") && opties.heeft("lambda")) {
      throw new WrongUseException("--lambda hoort bij --methode ridge.");
    }
    return switch (naam) {
      case "gecentreerd" -> new Methode.Gecentreerd();
      case "ridge" ->
          new Methode.Ridge(
              opties.getal("lambda").map(OptionalDouble::of).orElse(OptionalDouble.empty()));
      case "klassiek" ->
          new Methode.Klassiek(
              opties.lijst("voorspellers").stream()
                  .map(tekst -> voorspeller(tekst, paneel, start))
                  .toList(),
              gewichten(opties.lijst("voorspellergewichten")));
      default -> new Methode.Uitkomsten();
    };
  }

  private static Voorspeller voorspeller(String tekst, Paneel paneel, Periode start) {
    int apenstaart = tekst.lastIndexOf('@');
    if (apenstaart < 0) {
      int voor = Math.max(1, paneel.index(start));
      return new Voorspeller(tekst, paneel.perioden().getFirst(), paneel.perioden().get(voor - 1));
    }
    String tijdvak = tekst.substring(apenstaart + 1);
    int punten = tijdvak.indexOf("..");
    String van = punten < 0 ? tijdvak : tijdvak.substring(0, punten);
    String tot = punten < 0 ? tijdvak : tijdvak.substring(punten + 2);
    return new Voorspeller(
        tekst.substring(0, apenstaart),
        Opties.periode("voorspellers", van),
        Opties.periode("voorspellers", tot));
  }

  private static Methode.Voorspellergewicht gewichten(List<String> waarden) {
    Optional<String> eerste = waarden.stream().findFirst();
    if (waarden.size() <= 1 && eerste.orElse("genest").equals("genest")) {
      return new Methode.Voorspellergewicht.Genest();
    }
    if (waarden.size() == 1 && waarden.getFirst().equals("regressie")) {
      return new Methode.Voorspellergewicht.Regressie();
    }
    return new Methode.Voorspellergewicht.Gegeven(
        waarden.stream().map(v -> Opties.getal("voorspellergewichten", v)).toList());
  }
}
