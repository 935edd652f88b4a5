package nl.loont.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Samenhang;
import nl.loont.app.evaluatie.Srg;
import nl.loont.app.evaluatie.Trendbreukantwoord;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.trendbreuk.Breukopzet;
import nl.loont.evaluatie.trendbreuk.Tijdreeks;
import nl.loont.evaluatie.trendbreuk.Trendbreuk;
import nl.loont.evaluatie.trendbreuk.Vorm;
import org.apache.commons.cli.Options;

/** {@code ./loont evaluatie trendbreuk}: verandert het niveau of de trend op een tijdstip? */
final class TrendbreukMethode implements EvaluatieCommand.Methode {
  @Override
  public String uitleg() {
    return "Trendbreuk: verandert het niveau of de trend van een reeks op een tijdstip?";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie trendbreuk --paneel reeks.csv --breuk 2022-01 --srg";
  }

  @Override
  public Options opties() {
    return Opties.metSrg(
        new Options()
            .addOption(
                Arguments.option(
                    "paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer"))
            .addOption(Arguments.option("breuk", "PERIODE", "eerste periode na de breuk"))
            .addOption(Arguments.option("eenheid", "NAAM", "alleen deze eenheid"))
            .addOption(
                Arguments.option(
                    "samen",
                    "HOE",
                    "zonder --eenheid: gemiddelde (standaard) of som van alle eenheden"))
            .addOption(
                Arguments.option(
                    "bandbreedte", "AANTAL", "van Newey en West: auto (standaard) of een getal"))
            .addOption(Arguments.option("seizoen", "SOORT", "maand (standaard) of geen"))
            .addOption(
                Arguments.option("groei", "SOORT", "groei (per periode, standaard) of jaargroei")));
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    Breukopzet opzet =
        Breukopzet.standaard(Opties.periode("breuk", opties.verplicht("breuk")))
            .metGroei(
                opties.keuze("groei", List.of("groei", "jaargroei")).equals("groei")
                    ? Vorm.GROEI
                    : Vorm.JAARGROEI);
    if (!opties.tekst("bandbreedte").orElse("auto").equals("auto")) {
      opzet = opzet.metBandbreedte(opties.aantal("bandbreedte").orElseThrow());
    }
    if (opties.keuze("seizoen", List.of("maand", "geen")).equals("geen")) {
      opzet = opzet.zonderSeizoen();
    }
    if (opties.heeft("srg")) {
      opzet = opzet.metBekendeBreuken(List.of(Srg.BREUK));
    }
    Opties.keur(Samenhang.trendbreuk(opties::waarden, "eenheid"));
    String samen = opties.keuze("samen", List.of("gemiddelde", "som"));
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    if (opties.heeft("eenheid")) {
      String eenheid = opties.verplicht("eenheid");
      return Trendbreukantwoord.van(
          Trendbreuk.van(Tijdreeks.van(paneel, eenheid), opzet), eenheid, paneel.meldingen());
    }
    boolean som = samen.equals("som");
    String naam =
        "%s van %d eenheden"
            .formatted(som ? "de som" : "het gewone gemiddelde", paneel.eenheden().size());
    List<String> meldingen = new ArrayList<>(paneel.meldingen());
    if (paneel.eenheden().size() > 1) {
      meldingen.add("de reeks is " + naam);
    }
    return Trendbreukantwoord.van(
        Trendbreuk.van(som ? Tijdreeks.som(paneel) : Tijdreeks.gemiddelde(paneel), opzet),
        naam,
        meldingen);
  }
}
