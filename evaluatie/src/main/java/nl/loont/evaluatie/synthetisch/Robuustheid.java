package nl.loont.evaluatie.synthetisch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Hoe gevoelig de uitkomst is: zonder telkens één donor, en met een verzonnen eerdere start
 * (Abadie, Diamond en Hainmueller 2015, §5).
 */
public final class Robuustheid {
  private Robuustheid() {}

  /**
   * De schatting zonder één donor.
   *
   * @param donor de weggelaten donor
   * @param gewicht zijn gewicht in de gewone schatting
   * @param gemiddeldEffect gemiddeld verschil na de start zonder hem
   * @param rmspeVoor RMSPE vóór de start zonder hem
   * @param verschil waargenomen min synthetisch zonder hem, per periode
   */
  public record ZonderDonor(
      String donor,
      double gewicht,
      double gemiddeldEffect,
      double rmspeVoor,
      List<Double> verschil) {}

  /** De schatting telkens zonder één donor die gewicht heeft. */
  public static List<ZonderDonor> zonderEenDonor(Schatting schatting) {
    return zonderEenDonor(schatting, _ -> {});
  }

  /**
   * Als hierboven, en meldt na elke donor welk deel gedaan is.
   *
   * @param voortgang als bij {@link RuimtePlacebo#van(Schatting, DoubleConsumer)}
   */
  public static List<ZonderDonor> zonderEenDonor(Schatting schatting, DoubleConsumer voortgang) {
    AtomicInteger gedaan = new AtomicInteger();
    List<Map.Entry<String, Double>> donoren = List.copyOf(schatting.gewichten().entrySet());
    return IntStream.range(0, donoren.size())
        .filter(d -> donoren.get(d).getValue() != 0)
        .parallel()
        .mapToObj(d -> {
          int[] over = IntStream.range(0, donoren.size()).filter(j -> j != d).toArray();
          Passing passing = schatting.schatter().pas(schatting.geval().met(over));
          voortgang.accept(gedaan.incrementAndGet() / (double) donoren.size());
          return new ZonderDonor(
              donoren.get(d).getKey(),
              donoren.get(d).getValue(),
              passing.gemiddeldEffect(),
              passing.rmspeVoor(),
              Schatting.lijst(passing.verschil()));
        })
        .toList();
  }

  /**
   * Placebo in de tijd: alsof de ingreep eerder was, op alleen de gegevens van vóór de echte start.
   * Een tijdvak van een voorspeller dat na de verzonnen start eindigt, eindigt dan daarvoor.
   *
   * @param start verzonnen start, vóór de echte
   * @throws InvoerException als er geen twee perioden vóór de verzonnen start liggen, of hij niet
   *     vóór de echte start ligt
   */
  public static Schatting placeboInTijd(Schatting schatting, Periode start) {
    Onderzoek echt = schatting.onderzoek();
    if (start.compareTo(echt.start()) >= 0) {
      throw new InvoerException(
          Fout.van(
              "eerder",
              start.toString(),
              "de verzonnen start ligt niet vóór de echte",
              "vóór " + echt.start(),
              "Kies een eerdere periode."));
    }
    Methode methode = echt.methode();
    if (methode instanceof Methode.Klassiek(List<Voorspeller> lijst, var keuze)) {
      List<Voorspeller> eerder =
          lijst.stream()
              .filter(v -> v.van().compareTo(start) < 0)
              .map(v ->
                  v.tot().compareTo(start) < 0
                      ? v
                      : new Voorspeller(v.kolom(), v.van(), start.plus(-1)))
              .toList();
      boolean zelfde = eerder.size() == lijst.size();
      methode =
          new Methode.Klassiek(
              eerder,
              zelfde || !(keuze instanceof Methode.Voorspellergewicht.Gegeven)
                  ? keuze
                  : new Methode.Voorspellergewicht.Genest());
    }
    return eerder(echt, start, methode).schat();
  }

  /** Het onderzoek met de verzonnen start; wat daar niet aan kan is een fout in die start. */
  private static Onderzoek eerder(Onderzoek echt, Periode start, Methode methode) {
    try {
      return Onderzoek.van(
          echt.paneel().voor(echt.start()), echt.behandeld(), start, echt.donoren(), methode);
    } catch (InvoerException e) {
      throw new InvoerException(
          e.fouten().stream()
              .map(f ->
                  Fout.van(
                      "eerder",
                      start.toString(),
                      f.veld().equals("start")
                          ? f.melding()
                          : "op de gegevens van vóór %s: %s".formatted(echt.start(), f.melding()),
                      f.toegestaan(),
                      "Kies een andere verzonnen start, of laat deze toets weg."))
              .toList());
    }
  }
}
