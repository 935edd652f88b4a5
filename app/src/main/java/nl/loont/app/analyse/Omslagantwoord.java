package nl.loont.app.analyse;

import java.util.Arrays;
import java.util.List;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Omslag;
import nl.loont.mkba.analyse.Omslagkaart;
import nl.loont.mkba.analyse.Omslagvraag;
import nl.loont.mkba.analyse.Omslagzoeker;
import org.jspecify.annotations.Nullable;

/**
 * Waar het saldo van een partij van teken wisselt; bedragen in euro per jaar, aandelen als fractie.
 *
 * @param partij sleutel van de partij
 * @param prijspeil jaar waarin de bedragen luiden
 * @param parameters per parameter de omslagpunten
 * @param kaart saldo over twee parameters; ontbreekt als die niet gevraagd is
 */
public record Omslagantwoord(
    String partij, int prijspeil, List<Parameter> parameters, @Nullable Kaart kaart) {

  /**
   * Omslagpunten van één parameter.
   *
   * @param waarde de waarde in de berekening
   * @param saldo het saldo bij die waarde
   * @param punten waarden waarbij het saldo van teken wisselt of nul raakt; leeg als dat nooit is
   * @param stukken aansluitende stukken van het bereik met één teken: -1, 0 of 1
   */
  public record Parameter(
      String naam,
      String eenheid,
      double waarde,
      double saldo,
      List<Double> punten,
      List<Stuk> stukken) {}

  /**
   * Stuk van het bereik met één teken; {@code sprong} als het saldo er zonder nul naartoe springt.
   */
  public record Stuk(double van, double tot, int teken, boolean sprong) {}

  /** Saldo per waarde van twee parameters: {@code saldi} heeft een rij per waarde van {@code y}. */
  public record Kaart(
      String horizontaal,
      String verticaal,
      List<Double> x,
      List<Double> y,
      List<List<Double>> saldi,
      List<List<Double>> omslag) {}

  /** Beantwoordt een vraag. */
  public static Omslagantwoord van(Rekentool tool, Omslagvraag vraag) {
    Omslagzoeker zoeker = new Omslagzoeker(tool);
    List<Omslag> omslagen =
        vraag
            .parameter()
            .map(cel -> List.of(zoeker.zoek(vraag.invoer(), vraag.saldo(), cel)))
            .orElseGet(() -> zoeker.zoekAlle(vraag.invoer(), vraag.saldo()));
    return new Omslagantwoord(
        vraag.saldo().sleutel(),
        vraag.invoer().prijspeil(),
        omslagen.stream().map(Omslagantwoord::parameter).toList(),
        vraag
            .tweede()
            .map(tweede ->
                kaart(
                    zoeker.kaart(
                        vraag.invoer(), vraag.saldo(), vraag.parameter().orElseThrow(), tweede)))
            .orElse(null));
  }

  private static Parameter parameter(Omslag omslag) {
    return new Parameter(
        omslag.cel().name(),
        omslag.cel().unit().label(),
        omslag.waarde(),
        omslag.bedrag(),
        omslag.punten(),
        omslag.stukken().stream()
            .map(stuk -> new Stuk(stuk.from(), stuk.to(), stuk.sign(), stuk.jump()))
            .toList());
  }

  private static Kaart kaart(Omslagkaart kaart) {
    return new Kaart(
        kaart.horizontaal().name(),
        kaart.verticaal().name(),
        lijst(kaart.x()),
        lijst(kaart.y()),
        Arrays.stream(kaart.bedragen()).map(Omslagantwoord::lijst).toList(),
        kaart.omslag());
  }

  private static List<Double> lijst(double[] waarden) {
    return Arrays.stream(waarden).boxed().toList();
  }
}
