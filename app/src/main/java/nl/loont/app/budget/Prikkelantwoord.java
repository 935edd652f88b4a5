package nl.loont.app.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.loont.budget.invoer.Prikkellezer;
import nl.loont.budget.prikkel.Omslaginwoners;
import nl.loont.budget.prikkel.Prikkels;
import nl.loont.budget.prikkel.Prikkelvraag;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Wat één plaatsing met het saldo van de eigen gemeente doet, in euro, onafgerond.
 *
 * @param loonwaarde rijen, in procent
 * @param uren kolommen, per week
 * @param perJaar per loonwaarde, uren en jaar na plaatsing (0 is het jaar zelf) de verandering
 * @param contant per loonwaarde en uren de contante som
 * @param omslagLoonwaarde per uren de loonwaarde in procent waar de contante som van teken wisselt,
 *     of null
 * @param omslagJaar per loonwaarde en uren het eerste jaar waarin de som tot dan niet meer onder
 *     nul komt, of null
 * @param omslagInwoners inwoners waarbij een plaatsing met de loonwaarde en uren van de MKBA de
 *     eigen gemeente, alle afdelingen samen, iets gaat opleveren, of null
 */
public record Prikkelantwoord(
    List<Double> loonwaarde,
    List<Double> uren,
    List<List<List<Double>>> perJaar,
    List<List<Double>> contant,
    List<@Nullable Double> omslagLoonwaarde,
    List<List<@Nullable Integer>> omslagJaar,
    @Nullable Double omslagInwoners,
    List<String> waarschuwingen) {

  /** Leest een vraag en beantwoordt haar. */
  public static Prikkelantwoord van(Rekentool tool, Map<String, ? extends @Nullable Object> boom) {
    Prikkellezer.Gelezen gelezen = Prikkellezer.lees(tool, boom);
    Prikkelvraag vraag = gelezen.vraag();
    return van(
        Prikkels.bereken(tool, vraag),
        Omslaginwoners.bereken(
            tool,
            vraag.stelsel(),
            vraag.groep(),
            vraag.nugger(),
            tool.basisopstelling().get("uren." + vraag.groep())),
        gelezen.waarschuwingen());
  }

  /**
   * Het antwoord bij uitgerekende prikkels.
   *
   * @param inwoners het omslagpunt in inwoners
   */
  public static Prikkelantwoord van(
      Prikkels prikkels, OptionalDouble inwoners, List<String> waarschuwingen) {
    Prikkelvraag vraag = prikkels.vraag();
    int rijen = vraag.loonwaarden().size();
    int kolommen = vraag.uren().size();
    return new Prikkelantwoord(
        vraag.loonwaarden().stream().map(Prikkelantwoord::procent).toList(),
        vraag.uren(),
        rij(rijen, i -> rij(kolommen, j -> rij(vraag.horizon(), y -> prikkels.perJaar(i, j, y)))),
        rij(rijen, i -> rij(kolommen, j -> prikkels.contant(i, j))),
        leeg(kolommen, j -> getal(prikkels.omslagLoonwaarde(j), 100)),
        rij(rijen, i -> leeg(kolommen, j -> heel(prikkels.omslagJaar(i, j)))),
        getal(inwoners, 1),
        waarschuwingen);
  }

  /** Fractie als procent, zonder de resten van het tweetallig stelsel. */
  private static double procent(double fractie) {
    return Math.round(fractie * 1e8) / 1e6;
  }

  private static @Nullable Double getal(OptionalDouble waarde, double maal) {
    return waarde.isPresent() ? (Double) (waarde.getAsDouble() * maal) : null;
  }

  private static @Nullable Integer heel(OptionalInt waarde) {
    return waarde.isPresent() ? (Integer) waarde.getAsInt() : null;
  }

  private static <T> List<T> rij(int aantal, IntFunction<T> waarde) {
    return IntStream.range(0, aantal).mapToObj(waarde).toList();
  }

  private static <T> List<@Nullable T> leeg(int aantal, IntFunction<@Nullable T> waarde) {
    List<@Nullable T> lijst = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      lijst.add(waarde.apply(i));
    }
    return lijst;
  }
}
