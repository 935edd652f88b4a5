package nl.loont.evaluatie.trendbreuk;

import java.util.List;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Toets op een breuk in niveau en trend op een onbekend tijdstip (Andrews 1993).
 *
 * @param f grootste toetsgrootheid, in de vorm van Wald: tweemaal de F
 * @param periode eerste periode na de breuk waar hij het grootst is
 * @param p benaderde kans op een grotere waarde zonder breuk (Hansen 1997)
 * @param verloop de toetsgrootheid per mogelijke breuk, voor de figuur
 */
public record SupF(double f, Periode periode, double p, List<Punt> verloop) {

  /** Legt het verloop vast. */
  public SupF {
    verloop = List.copyOf(verloop);
  }

  /**
   * Toetsgrootheid bij één mogelijke breuk.
   *
   * @param periode eerste periode na de breuk
   * @param f in de vorm van Wald
   */
  public record Punt(Periode periode, double f) {}
}
