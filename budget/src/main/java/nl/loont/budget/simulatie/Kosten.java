package nl.loont.budget.simulatie;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Kosten van de gemeente die niet uit de BUIG komen (SEOR 2026, §2.1). */
public enum Kosten {
  /** Begeleiding op het werk. */
  BEGELEIDING,
  /** Uitvoering van LKS, min wat de uitvoering van de bijstand minder kost. */
  UITVOERING;

  /** Bedrag van deze kosten bij een plaatsing, in euro per jaar. */
  public double van(Plaatsing plaatsing) {
    return switch (this) {
      case BEGELEIDING -> plaatsing.begeleiding();
      case UITVOERING -> plaatsing.uitvoering();
    };
  }

  /**
   * Leest een lijst, of tekst met komma's.
   *
   * @param onbekend krijgt elke naam die geen kosten zijn
   */
  public static Set<Kosten> lees(@Nullable Object waarde, Consumer<String> onbekend) {
    List<?> namen =
        waarde == null
            ? List.of()
            : waarde instanceof List<?> lijst ? lijst : List.of(waarde.toString().split(",", -1));
    Set<Kosten> kosten = EnumSet.noneOf(Kosten.class);
    for (Object naam : namen) {
      switch (String.valueOf(naam).strip()) {
        case "begeleiding" -> kosten.add(BEGELEIDING);
        case "uitvoering" -> kosten.add(UITVOERING);
        default -> onbekend.accept(String.valueOf(naam));
      }
    }
    return kosten;
  }
}
