package nl.loont.evaluatie.synthetisch;

import java.util.List;
import java.util.Optional;

/**
 * De behandelde eenheid, of een groep waarvan het gewogen gemiddelde als één eenheid telt.
 *
 * @param eenheden namen in het paneel
 * @param weging kenmerk waarnaar een groep gewogen wordt, bijvoorbeeld inwoners, gemiddeld over de
 *     tijd vóór de ingreep; leeg is elk even zwaar
 */
public record Behandeld(List<String> eenheden, Optional<String> weging) {
  /** Neemt een kopie van de lijst. */
  public Behandeld {
    eenheden = List.copyOf(eenheden);
  }

  /** Eenheden die elk even zwaar tellen. */
  public static Behandeld gelijk(String... eenheden) {
    return new Behandeld(List.of(eenheden), Optional.empty());
  }

  /** Naam van de eenheid of de groep. */
  public String naam() {
    return eenheden.size() <= 3
        ? String.join(" + ", eenheden)
        : "gemiddelde van %d eenheden".formatted(eenheden.size());
  }
}
