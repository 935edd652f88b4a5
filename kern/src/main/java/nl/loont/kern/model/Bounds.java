package nl.loont.kern.model;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Grenzen van een waarde; elke grens is een formule en mag dus van andere cellen afhangen ("nuggers
 * ten hoogste aantal").
 *
 * @param min ondergrens, of {@code null} als er geen is
 * @param minExclusive of de ondergrens zelf verboden is
 * @param max bovengrens, of {@code null} als er geen is
 * @param below wat er aan de hand is als een waarde te laag is; leeg als de grens zelf genoeg zegt
 * @param above wat er aan de hand is als een waarde te hoog is; leeg als de grens zelf genoeg zegt
 */
public record Bounds(
    @Nullable Formula min,
    boolean minExclusive,
    @Nullable Formula max,
    String below,
    String above) {

  /** Zonder grenzen. */
  public static final Bounds NONE = new Bounds(null, false, null, "", "");

  /** Grenzen uit tekst; een lege tekst is geen grens. */
  public static Bounds of(String min, String max) {
    return new Bounds(parse(min), false, parse(max), "", "");
  }

  /** Als {@link #of}, maar de ondergrens zelf is niet toegestaan. */
  public static Bounds above(String min, String max) {
    return new Bounds(parse(min), true, parse(max), "", "");
  }

  /** Dezelfde grenzen met één opmerking voor te laag en te hoog. */
  public Bounds saying(String text) {
    return saying(text, text);
  }

  /** Dezelfde grenzen met een eigen opmerking voor te laag en voor te hoog. */
  public Bounds saying(String tooLow, String tooHigh) {
    return new Bounds(min, minExclusive, max, tooLow, tooHigh);
  }

  /** Namen van de cellen waarvan de grenzen afhangen. */
  public Set<String> references() {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(Optional.ofNullable(min), Optional.ofNullable(max))
        .flatMap(Optional::stream)
        .forEach(bound -> names.addAll(bound.references()));
    return names;
  }

  /** Of er geen enkele grens is. */
  public boolean isEmpty() {
    return min == null && max == null;
  }

  private static @Nullable Formula parse(String text) {
    return text.isEmpty() ? null : Formula.parse(text);
  }
}
