package nl.loont.app.cli;

import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.FictiefPaneel;
import org.apache.commons.cli.Options;

/** {@code ./loont evaluatie fictief}: het verzonnen paneel om mee te oefenen. */
final class FictiefMethode implements EvaluatieCommand.Methode {
  @Override
  public String uitleg() {
    return "Een fictief paneel om mee te oefenen, met een geplant effect.";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie fictief --formaat csv --uit fictief.csv";
  }

  @Override
  public Options opties() {
    return new Options();
  }

  @Override
  public Antwoord reken(Opties opties) {
    return FictiefPaneel.antwoord();
  }
}
