package nl.loont.app.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Samenstellingsantwoord;
import nl.loont.evaluatie.samenstelling.Microdata;
import nl.loont.evaluatie.samenstelling.Samenstelling;
import nl.loont.evaluatie.samenstelling.Vraag;
import org.apache.commons.cli.Options;

/** {@code ./loont evaluatie samenstelling}: verschilt een kenmerk tussen clusters? */
final class SamenstellingMethode implements EvaluatieCommand.Methode {
  @Override
  public String uitleg() {
    return "Samenstelling: verschilt een kenmerk tussen clusters, en verandert dat?";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie samenstelling --invoer tabel.csv --kenmerk jong --cluster cluster";
  }

  @Override
  public Options opties() {
    return new Options()
        .addOption(
            Arguments.option(
                "invoer", "BESTAND", "CSV met waarnemingen, of - voor standaardinvoer"))
        .addOption(
            Arguments.many(
                "kenmerk", "KOLOM", "kolom met 0 en 1, of met benoemde niveaus; meer mag"))
        .addOption(Arguments.option("cluster", "KOLOM", "kolom met het cluster"))
        .addOption(Arguments.option("na", "KOLOM", "kolom met 1 na de wijziging en 0 ervoor"))
        .addOption(Arguments.option("groep", "KOLOM", "kolom waarbinnen waarnemingen samenhangen"))
        .addOption(
            Arguments.option(
                "referentie", "CLUSTER", "cluster om mee te vergelijken; standaard het eerste"));
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    opties.verplicht("kenmerk");
    String cluster = opties.verplicht("cluster");
    Microdata data = opties.lees("invoer", Microdata::lees);
    SequencedMap<String, List<Samenstelling>> uitkomsten = new LinkedHashMap<>();
    for (String kenmerk : opties.lijst("kenmerk")) {
      uitkomsten.put(
          kenmerk,
          Samenstelling.van(
              data,
              new Vraag(
                  kenmerk,
                  cluster,
                  opties.tekst("na"),
                  opties.tekst("groep"),
                  opties.tekst("referentie"))));
    }
    return Samenstellingsantwoord.van(uitkomsten);
  }
}
