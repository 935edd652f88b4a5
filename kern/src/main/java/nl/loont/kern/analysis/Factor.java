package nl.loont.kern.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bron van onzekerheid: één toevallig getal dat één of meer cellen tegelijk bepaalt. Cellen van
 * dezelfde factor bewegen samen, ieder langs de eigen verdeling.
 *
 * @param name naam, uniek in een analyse
 * @param cells per cel de verdeling
 */
public record Factor(String name, Map<String, Distribution> cells) {
  /** Kopieert de verdelingen; hun volgorde blijft, zodat ook sommen tot op het bit gelijk zijn. */
  public Factor {
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("factor '" + name + "' bepaalt geen enkele cel");
    }
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Factor die één cel bepaalt. */
  public static Factor of(String cell, Distribution distribution) {
    return new Factor(cell, Map.of(cell, distribution));
  }
}
