package nl.loont.app.evaluatie;

import java.util.List;
import java.util.OptionalDouble;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.Methode;
import nl.loont.evaluatie.synthetisch.Voorspeller;

/** Leest de keuzen van een synthetische controle zoals een gebruiker ze schrijft. */
public final class Methodekeuze {
  /** De namen van de methoden; de eerste is de standaard. */
  public static final List<String> NAMEN =
      List.of("uitkomsten", "klassiek", "gecentreerd", "ridge");

  private Methodekeuze() {}

  /**
   * De methode bij een naam.
   *
   * @param voorspellers van klassiek: KOLOM, KOLOM@PERIODE of KOLOM@VAN..TOT
   * @param gewichten van klassiek: leeg of "genest", "regressie", of een getal per voorspeller
   * @param lambda straf van ridge
   * @throws InvoerException als een voorspeller of gewicht niet te lezen is
   */
  public static Methode van(
      String naam,
      List<String> voorspellers,
      List<String> gewichten,
      OptionalDouble lambda,
      Paneel paneel,
      Periode start) {
    return switch (naam) {
      case "gecentreerd" -> new Methode.Gecentreerd();
      case "ridge" -> new Methode.Ridge(lambda);
      case "klassiek" ->
          new Methode.Klassiek(
              voorspellers.stream().map(tekst -> voorspeller(tekst, paneel, start)).toList(),
              gewichten(gewichten));
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
        tekst.substring(0, apenstaart), periode(tekst, van), periode(tekst, tot));
  }

  private static Periode periode(String tekst, String deel) {
    return Periode.lees(deel)
        .orElseThrow(() ->
            fout(
                "voorspellers",
                tekst,
                "'%s' is geen periode".formatted(deel),
                "KOLOM, KOLOM@PERIODE of KOLOM@VAN..TOT",
                "Schrijf bijvoorbeeld inwoners@2019-01..2021-12."));
  }

  private static Methode.Voorspellergewicht gewichten(List<String> waarden) {
    if (waarden.isEmpty() || waarden.equals(List.of("genest"))) {
      return new Methode.Voorspellergewicht.Genest();
    }
    if (waarden.equals(List.of("regressie"))) {
      return new Methode.Voorspellergewicht.Regressie();
    }
    return new Methode.Voorspellergewicht.Gegeven(
        waarden.stream().map(Methodekeuze::gewicht).toList());
  }

  private static double gewicht(String tekst) {
    if (!tekst.matches("\\d{1,15}([.,]\\d+)?([eE][+-]?\\d{1,2})?")) {
      throw fout(
          "voorspellergewichten",
          tekst,
          "dit is geen gewicht",
          "genest, regressie, of per voorspeller een getal van 0 of meer",
          "Schrijf bijvoorbeeld 0.5.");
    }
    return Double.parseDouble(tekst.replace(',', '.'));
  }

  private static InvoerException fout(
      String veld, String waarde, String melding, String toegestaan, String uitweg) {
    return new InvoerException(Fout.van(veld, waarde, melding, toegestaan, uitweg));
  }
}
