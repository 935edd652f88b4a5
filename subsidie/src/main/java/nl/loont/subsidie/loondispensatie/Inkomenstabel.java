package nl.loont.subsidie.loondispensatie;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Uitkering, loon en aanvulling van een groep, zoals tabel 11.1 van het rapport over de pilot. Elke
 * kolom is gemiddeld over de mensen van wie juist die kolom bekend is; daarom is het gemiddelde
 * inkomen niet altijd het gemiddelde loon plus de gemiddelde aanvulling.
 *
 * @param uitkeringBijStart kolom A
 * @param loon kolom B
 * @param aanvulling kolom C
 * @param totaalInkomen kolom D, over mensen van wie A, B en C bekend zijn
 * @param verschil D min A, over dezelfde mensen
 */
public record Inkomenstabel(
    Kolom uitkeringBijStart, Kolom loon, Kolom aanvulling, Kolom totaalInkomen, Kolom verschil) {

  /**
   * Gemiddelde van een kolom.
   *
   * @param gemiddelde euro per maand; leeg zonder records
   * @param records aantal mensen met een waarde
   */
  public record Kolom(OptionalDouble gemiddelde, int records) {

    private static Kolom van(DoubleStream waarden) {
      double[] rij = waarden.toArray();
      return new Kolom(DoubleStream.of(rij).average(), rij.length);
    }
  }

  /** De tabel over iedereen (tabel 11.1). */
  public static Inkomenstabel van(List<Inkomen> mensen) {
    return new Inkomenstabel(
        bekend(mensen, Inkomen::uitkeringBijStart),
        bekend(mensen, Inkomen::loon),
        bekend(mensen, Inkomen::aanvulling),
        compleet(mensen, Inkomen::totaal),
        compleet(mensen, Inkomen::verschil));
  }

  /** De tabel over wie inkomen inlevert (tabel 11.2). */
  public static Inkomenstabel vanWieInlevert(List<Inkomen> mensen) {
    return van(mensen.stream().filter(Inkomen::compleet).filter(m -> m.verschil() < 0).toList());
  }

  private static Kolom bekend(List<Inkomen> mensen, Function<Inkomen, OptionalDouble> veld) {
    return Kolom.van(mensen.stream().map(veld).flatMapToDouble(OptionalDouble::stream));
  }

  private static Kolom compleet(List<Inkomen> mensen, ToDoubleFunction<Inkomen> veld) {
    return Kolom.van(mensen.stream().filter(Inkomen::compleet).mapToDouble(veld));
  }
}
