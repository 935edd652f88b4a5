package nl.loont.evaluatie.synthetisch;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Voorspeller van de klassieke methode: het gemiddelde van de uitkomst of van een kenmerk over een
 * eigen tijdvak vóór de ingreep.
 *
 * @param kolom "uitkomst" of de naam van een kenmerk
 * @param van eerste periode die meetelt
 * @param tot laatste periode die meetelt
 */
public record Voorspeller(String kolom, Periode van, Periode tot) {
  /** Kolomnaam van de uitkomst zelf. */
  public static final String UITKOMST = "uitkomst";

  /**
   * Gemiddelde over de gevulde cellen van een eenheid in het tijdvak; leeg als die er niet zijn.
   */
  OptionalDouble waarde(Paneel paneel, int eenheid) {
    List<Periode> perioden = paneel.perioden();
    return IntStream.range(0, perioden.size())
        .filter(t -> perioden.get(t).compareTo(van) >= 0 && perioden.get(t).compareTo(tot) <= 0)
        .mapToObj(t ->
            kolom.equals(UITKOMST)
                ? OptionalDouble.of(paneel.uitkomst(eenheid, t))
                : paneel.kenmerk(kolom, eenheid, t))
        .flatMapToDouble(OptionalDouble::stream)
        .average();
  }

  /** Kolom met tijdvak, bijvoorbeeld "inwoners 2019 t/m 2021". */
  @Override
  public String toString() {
    return kolom + " " + van + (van.equals(tot) ? "" : " t/m " + tot);
  }
}
