package nl.loont.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Methodekeuze;
import nl.loont.app.evaluatie.Omvangkeuze;
import nl.loont.app.evaluatie.Samenhang;
import nl.loont.app.evaluatie.Synthetischantwoord;
import nl.loont.app.evaluatie.SynthetischeUitkomst;
import nl.loont.app.evaluatie.SynthetischeVraag;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.Behandeld;
import nl.loont.evaluatie.synthetisch.Donorpool;
import nl.loont.evaluatie.synthetisch.Methode;
import nl.loont.kern.analysis.Progress;
import org.apache.commons.cli.Options;

/** {@code ./loont evaluatie synthetisch}: synthetische controle met placebo's. */
final class SynthetischMethode implements EvaluatieCommand.Methode {
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
    return Opties.metSrg(
        new Options()
            .addOption(
                Arguments.option(
                    "paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer"))
            .addOption(
                Arguments.many("eenheid", "NAAM", "behandelde eenheid; meer namen zijn een groep"))
            .addOption(Arguments.option("start", "PERIODE", "eerste periode na de ingreep"))
            .addOption(
                Arguments.option(
                    "weging", "KENMERK", "weeg een groep hiernaar; anders elk even zwaar"))
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
                    "methode",
                    "NAAM",
                    String.join(", ", Methodekeuze.NAMEN) + "; standaard uitkomsten"))
            .addOption(
                Arguments.many(
                    "voorspellers",
                    "KOLOM",
                    "van klassiek: KOLOM, KOLOM@PERIODE of KOLOM@VAN..TOT"))
            .addOption(
                Arguments.many(
                    "voorspellergewichten",
                    "V",
                    "van klassiek: genest (standaard), regressie, of getallen"))
            .addOption(
                Arguments.option(
                    "lambda", "GETAL", "straf van ridge; standaard gekozen uit de gegevens"))
            .addOption(
                Arguments.option(
                    "intervallen", "NIVEAU", "conforme intervallen, bijvoorbeeld 0.95"))
            .addOption(
                Arguments.option(
                    "eerder", "PERIODE", "placebo in de tijd: een verzonnen eerdere start"))
            .addOption(
                Arguments.option("groepen", "AANTAL", "placebo met toevallige groepen donoren"))
            .addOption(Arguments.option("zaad", "GETAL", "zaadwaarde van die groepen; standaard 1"))
            .addOption(null, "zonder-donor", false, "ook telkens zonder één donor")
            .addOption(null, "zonder-placebo", false, "geen placebo in de ruimte")
            .addOption(null, "did", false, "ook verschil in verschillen"));
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    List<String> namen = opties.lijst("eenheid");
    if (namen.isEmpty()) {
      throw new WrongUseException("optie --eenheid ontbreekt.");
    }
    Periode start = Opties.periode("start", opties.verplicht("start"));
    String methode = opties.keuze("methode", Methodekeuze.NAMEN);
    Opties.keur(
        Samenhang.synthetisch(
            opties::waarden,
            methode,
            opties.heeft("omvang") ? "omvang" : opties.heeft("donoren") ? "gekozen" : "alle"));
    Optional<Omvangkeuze> omvang = omvang(opties);
    SynthetischeVraag.Toetsen toetsen = toetsen(opties);
    Behandeld behandeld = new Behandeld(namen, opties.tekst("weging"));
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    Methode keuze =
        Methodekeuze.van(
            methode,
            opties.lijst("voorspellers"),
            opties.lijst("voorspellergewichten"),
            opties.getal("lambda").map(OptionalDouble::of).orElse(OptionalDouble.empty()),
            paneel,
            start);
    SynthetischeVraag vraag =
        new SynthetischeVraag(
            behandeld,
            start,
            omvang
                .map(o -> o.pools(paneel, behandeld, start))
                .orElseGet(() -> List.of(pool(opties, paneel, behandeld))),
            omvang,
            keuze,
            toetsen);
    return opties.metSrg(
        Synthetischantwoord.van(vraag, SynthetischeUitkomst.reken(paneel, vraag, Progress.NONE)),
        paneel);
  }

  private static SynthetischeVraag.Toetsen toetsen(Opties opties) {
    return new SynthetischeVraag.Toetsen(
        !opties.heeft("zonder-placebo"),
        opties.getal("intervallen"),
        opties.periode("eerder"),
        opties.aantal("groepen"),
        opties.aantal("zaad").orElse(1),
        opties.heeft("zonder-donor"),
        opties.heeft("did"));
  }

  private static Donorpool pool(Opties opties, Paneel paneel, Behandeld behandeld) {
    return opties.heeft("donoren")
        ? new Donorpool("gekozen donoren", opties.lijst("donoren"))
        : Donorpool.alle(paneel, behandeld);
  }

  private static Optional<Omvangkeuze> omvang(Opties opties) {
    return opties
        .tekst("omvang")
        .map(kenmerk ->
            new Omvangkeuze(
                kenmerk,
                Opties.getal("klein", opties.verplicht("klein")),
                Opties.getal("middel", opties.verplicht("middel"))));
  }
}
