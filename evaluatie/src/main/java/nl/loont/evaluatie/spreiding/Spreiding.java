package nl.loont.evaluatie.spreiding;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Kwantiel;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * De verdeling over eenheden in één periode. Percentielen zijn van type 7 (Hyndman en Fan 1996).
 *
 * @param periode de periode
 * @param gemiddelde gemiddelde, elke eenheid even zwaar
 * @param standaardafwijking met noemer n − 1
 * @param p10 10e percentiel
 * @param p25 25e percentiel
 * @param mediaan 50e percentiel
 * @param p75 75e percentiel
 * @param p90 90e percentiel
 * @param max grootste waarde
 */
public record Spreiding(
    Periode periode,
    double gemiddelde,
    double standaardafwijking,
    double p10,
    double p25,
    double mediaan,
    double p75,
    double p90,
    double max) {

  /**
   * De spreiding in elke periode van een paneel, op tijd.
   *
   * @throws InvoerException bij minder dan twee eenheden
   */
  public static List<Spreiding> van(Paneel paneel) {
    int eenheden = paneel.eenheden().size();
    if (eenheden < 2) {
      throw new InvoerException(
          Fout.van(
              "eenheid",
              String.join(", ", paneel.eenheden()),
              "spreiding bestaat alleen tussen eenheden",
              "minstens 2 eenheden",
              "Voeg eenheden toe."));
    }
    return IntStream.range(0, paneel.perioden().size())
        .mapToObj(t ->
            van(
                paneel.perioden().get(t),
                IntStream.range(0, eenheden).mapToDouble(i -> paneel.uitkomst(i, t)).toArray()))
        .toList();
  }

  private static Spreiding van(Periode periode, double[] waarden) {
    Arrays.sort(waarden);
    double som = 0;
    for (double waarde : waarden) {
      som += waarde;
    }
    double gemiddelde = som / waarden.length;
    double kwadraten = 0;
    for (double waarde : waarden) {
      kwadraten += (waarde - gemiddelde) * (waarde - gemiddelde);
    }
    return new Spreiding(
        periode,
        gemiddelde,
        Math.sqrt(kwadraten / (waarden.length - 1)),
        Kwantiel.vanGesorteerd(waarden, 0.10),
        Kwantiel.vanGesorteerd(waarden, 0.25),
        Kwantiel.vanGesorteerd(waarden, 0.50),
        Kwantiel.vanGesorteerd(waarden, 0.75),
        Kwantiel.vanGesorteerd(waarden, 0.90),
        waarden[waarden.length - 1]);
  }

  /** P75 − P25: de afstand over de middelste helft van de eenheden. */
  public double kwartielafstand() {
    return p75 - p25;
  }

  /** P90 − P10. */
  public double decielafstand() {
    return p90 - p10;
  }

  /** Standaardafwijking gedeeld door gemiddelde; leeg als het gemiddelde niet boven 0 ligt. */
  public OptionalDouble variatiecoefficient() {
    return gemiddelde > 0
        ? OptionalDouble.of(standaardafwijking / gemiddelde)
        : OptionalDouble.empty();
  }
}
