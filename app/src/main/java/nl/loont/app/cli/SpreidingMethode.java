package nl.loont.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Klassenantwoord;
import nl.loont.app.evaluatie.Samenhang;
import nl.loont.app.evaluatie.Soortkeuze;
import nl.loont.app.evaluatie.Spreidingsantwoord;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import org.apache.commons.cli.Options;

/** {@code ./loont evaluatie spreiding}: hoe ver lopen eenheden uiteen, per periode? */
final class SpreidingMethode implements EvaluatieCommand.Methode {
  @Override
  public String uitleg() {
    return "Spreiding: hoe ver lopen eenheden uiteen, per periode?";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie spreiding --paneel paneel.csv --formaat csv";
  }

  @Override
  public Options opties() {
    return Opties.metSoort(
        Opties.metSrg(
            new Options()
                .addOption(
                    Arguments.option(
                        "paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer"))
                .addOption(
                    Arguments.option(
                        "periode", "PERIODE", "ook klassen van de uitkomst in deze periode"))
                .addOption(
                    Arguments.many(
                        "klassen", "GRENS", "grenzen van die klassen; standaard 15 30"))));
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    Optional<Soortkeuze> soort = opties.soort();
    Optional<Periode> periode = opties.periode("periode");
    Opties.keur(Samenhang.spreiding(opties::waarden));
    List<Integer> grenzen = Klassenantwoord.grenzen(opties.lijst("klassen"));
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    return opties.metSrg(
        Spreidingsantwoord.van(
            paneel, periode.map(p -> Klassenantwoord.perSoort(paneel, p, grenzen, soort))),
        paneel);
  }
}
