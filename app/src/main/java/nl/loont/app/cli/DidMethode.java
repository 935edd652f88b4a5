package nl.loont.app.cli;

import java.io.IOException;
import java.util.List;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Didantwoord;
import nl.loont.evaluatie.did.VerschilInVerschillen;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import org.apache.commons.cli.Options;

/** {@code ./loont evaluatie did}: verschil in verschillen, met het effect per periode. */
final class DidMethode implements EvaluatieCommand.Methode {
  @Override
  public String uitleg() {
    return "Verschil in verschillen, met het effect per periode.";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie did --paneel paneel.csv --eenheid A B --start 2022-01";
  }

  @Override
  public Options opties() {
    return Opties.metSrg(
        new Options()
            .addOption(
                Arguments.option(
                    "paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer"))
            .addOption(Arguments.many("eenheid", "NAAM", "behandelde eenheden"))
            .addOption(Arguments.option("start", "PERIODE", "eerste periode na de ingreep"))
            .addOption(
                Arguments.many(
                    "controle", "NAAM", "controle; standaard alle onbehandelde eenheden")));
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    List<String> behandeld = opties.lijst("eenheid");
    if (behandeld.isEmpty()) {
      throw new WrongUseException("optie --eenheid ontbreekt.");
    }
    Periode start = Opties.periode("start", opties.verplicht("start"));
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    List<String> controle =
        opties.heeft("controle")
            ? opties.lijst("controle")
            : paneel.eenheden().stream().filter(e -> !behandeld.contains(e)).toList();
    return opties.metSrg(
        Didantwoord.van(VerschilInVerschillen.van(paneel, behandeld, controle, start)), paneel);
  }
}
