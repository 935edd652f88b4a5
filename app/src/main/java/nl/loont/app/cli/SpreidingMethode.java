package nl.loont.app.cli;

import java.io.IOException;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Spreidingsantwoord;
import nl.loont.evaluatie.paneel.Paneel;
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
    return Opties.metSrg(
        new Options()
            .addOption(
                Arguments.option(
                    "paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer")));
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    return opties.metSrg(Spreidingsantwoord.van(paneel), paneel);
  }
}
