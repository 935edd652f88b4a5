package nl.loont.budget.gegevens;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loont.kern.gemeente.Gemeente;

/**
 * Gerealiseerde gegevens van een reeks gemeenten over aaneengesloten jaren. De gemeenten staan op
 * code, zodat de volgorde van een bestand geen bit van een uitkomst verandert. Elke gemeente heeft
 * elk jaar.
 */
public final class Basis {
  private final List<Gemeente> gemeenten;
  private final NavigableMap<Integer, Jaargegevens> jaren;
  private final boolean fictief;
  private final String herkomst;
  private final List<String> waarschuwingen;
  private final Map<String, Integer> plaats;

  Basis(
      List<Gemeente> gemeenten,
      NavigableMap<Integer, Jaargegevens> jaren,
      boolean fictief,
      String herkomst,
      List<String> waarschuwingen) {
    this.gemeenten = List.copyOf(gemeenten);
    this.jaren = new TreeMap<>(jaren);
    this.fictief = fictief;
    this.herkomst = herkomst;
    this.waarschuwingen = List.copyOf(waarschuwingen);
    this.plaats =
        IntStream.range(0, gemeenten.size())
            .boxed()
            .collect(Collectors.toMap(g -> gemeenten.get(g).code(), g -> g));
  }

  /** De gemeenten, op code. */
  public List<Gemeente> gemeenten() {
    return gemeenten;
  }

  /** Plaats van een gemeente in alle rijen; leeg als zij er niet bij hoort. */
  public OptionalInt plaats(String code) {
    return Optional.ofNullable(plaats.get(code)).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** Eerste jaar met gegevens. */
  public int eersteJaar() {
    return jaren.firstKey();
  }

  /** Laatste jaar met gegevens. */
  public int laatsteJaar() {
    return jaren.lastKey();
  }

  /** Of er gegevens van een jaar zijn. */
  public boolean heeft(int jaar) {
    return jaren.containsKey(jaar);
  }

  /**
   * De gegevens van een jaar.
   *
   * @throws IllegalArgumentException als dat jaar ontbreekt
   */
  public Jaargegevens jaar(int jaar) {
    Jaargegevens gevonden = jaren.get(jaar);
    if (gevonden == null) {
      throw new IllegalArgumentException("geen gegevens van " + jaar);
    }
    return gevonden;
  }

  /** Of de bedragen verzonnen zijn; de uitkomst moet dat dan zeggen. */
  public boolean fictief() {
    return fictief;
  }

  /** Waar de gegevens vandaan komen, in één regel. */
  public String herkomst() {
    return herkomst;
  }

  /** Kanttekeningen bij de gegevens. */
  public List<String> waarschuwingen() {
    return waarschuwingen;
  }

  /** De objectieve aandelen van een jaar, of wat daarvoor in de plaats komt. */
  public Objectief objectief(int jaar) {
    Optional<double[]> gegeven = heeft(jaar) ? jaar(jaar).objectief() : Optional.empty();
    return gegeven
        .map(aandelen -> new Objectief(aandelen, false))
        .orElseGet(() -> new Objectief(jaar(jaar - 1).bijstand(), true));
  }

  /**
   * Objectieve aandelen; hun verhouding telt, niet hun som.
   *
   * @param vervangen of de bijstandslasten van twee jaar voor het te verdelen jaar de plaats van
   *     ontbrekende aandelen innemen (A)
   */
  public record Objectief(
      @SuppressWarnings("ArrayRecordComponent") double[] aandelen, boolean vervangen) {}
}
