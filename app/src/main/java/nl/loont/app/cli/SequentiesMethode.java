package nl.loont.app.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.evaluatie.Klassenantwoord;
import nl.loont.app.evaluatie.Sequentieantwoord;
import nl.loont.app.evaluatie.Soortkeuze;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.sequenties.Afstandsmaat;
import nl.loont.evaluatie.sequenties.Opzet;
import nl.loont.evaluatie.sequenties.Sequentieanalyse;
import nl.loont.evaluatie.sequenties.Tijdgewicht;
import nl.loont.evaluatie.sequenties.WardVariant;
import org.apache.commons.cli.Options;

/** {@code ./loont evaluatie sequenties}: eenheden in clusters naar hun verloop. */
final class SequentiesMethode implements EvaluatieCommand.Methode {
  @Override
  public String uitleg() {
    return "Sequenties: deel eenheden in clusters met een gelijkend verloop in.";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie sequenties --paneel paneel.csv --clusters 7 --formaat csv";
  }

  @Override
  public Options opties() {
    return Opties.metSoort(
        Opties.metSrg(
            new Options()
                .addOption(
                    Arguments.option(
                        "paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer"))
                .addOption(Arguments.option("clusters", "AANTAL", "aantal clusters; standaard 7"))
                .addOption(Arguments.option("afstand", "MAAT", "dhd (standaard), hamming of om"))
                .addOption(
                    Arguments.many(
                        "gewicht",
                        "PERIODE=GETAL",
                        "zwaarder vanaf een periode, of geen; dhd kent standaard 2022-01=2"))
                .addOption(Arguments.option("ward", "VARIANT", "D2 (standaard) of D"))
                .addOption(
                    Arguments.option(
                        "voorstel", "AANTAL", "kwaliteit bij 2 tot en met zo veel clusters"))
                .addOption(null, "afstanden", false, "ook alle afstanden")));
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    Afstandsmaat afstand = kies(opties, "afstand", Afstandsmaat.values(), Afstandsmaat::naam);
    WardVariant ward = kies(opties, "ward", WardVariant.values(), WardVariant::naam);
    Opzet opzet =
        new Opzet(afstand, gewichten(opties, afstand), ward, opties.aantal("clusters").orElse(7));
    Optional<Soortkeuze> soort = opties.soort();
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    Sequentieanalyse analyse = Sequentieanalyse.van(paneel, opzet);
    return opties.metSrg(
        Sequentieantwoord.van(
            paneel,
            analyse,
            opties.heeft("afstanden"),
            opties.aantal("voorstel").map(k -> analyse.voorstel(2, k)),
            soort.map(s -> Klassenantwoord.perCluster(paneel, analyse.clusters(), s))),
        paneel);
  }

  private static <T> T kies(Opties opties, String naam, T[] waarden, Function<T, String> heet) {
    String gekozen = opties.keuze(naam, Arrays.stream(waarden).map(heet).toList());
    return Arrays.stream(waarden)
        .filter(w -> heet.apply(w).equals(gekozen))
        .findFirst()
        .orElseThrow();
  }

  private static List<Tijdgewicht> gewichten(Opties opties, Afstandsmaat afstand) {
    List<String> regels = opties.lijst("gewicht");
    if (regels.isEmpty()) {
      return afstand.standaardgewichten();
    }
    if (regels.equals(List.of("geen"))) {
      return List.of();
    }
    return regels.stream()
        .map(regel -> {
          int is = regel.indexOf('=');
          if (is < 0) {
            throw new WrongUseException(
                "--gewicht %s: schrijf PERIODE=GETAL, bijvoorbeeld 2022-01=2, of geen."
                    .formatted(regel));
          }
          return new Tijdgewicht(
              Opties.periode("gewicht", regel.substring(0, is)),
              Opties.getal("gewicht", regel.substring(is + 1)));
        })
        .toList();
  }
}
