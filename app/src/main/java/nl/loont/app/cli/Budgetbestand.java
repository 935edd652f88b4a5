package nl.loont.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.loont.budget.gegevens.Basislezer;
import org.jspecify.annotations.Nullable;

/** Leest het bestand dat een vraag in {@code basis.bestand} noemt. */
final class Budgetbestand {
  private Budgetbestand() {}

  /**
   * Zet de inhoud van een genoemd bestand in de vraag; de rekenmodule leest zelf geen bestanden.
   */
  static Map<String, @Nullable Object> inVraag(Map<String, @Nullable Object> boom)
      throws IOException {
    if (!(boom.get("basis") instanceof Map<?, ?> basis)
        || !(basis.get("bestand") instanceof String naam)
        || basis.size() != 1) {
      return boom;
    }
    Map<String, @Nullable Object> met = new LinkedHashMap<>(boom);
    met.put("basis", Map.of("csv", inhoud(naam), "naam", naam));
    return met;
  }

  private static String inhoud(String naam) throws IOException {
    Path bestand;
    try {
      bestand = Path.of(naam);
    } catch (InvalidPathException e) {
      throw new WrongUseException("basis.bestand '%s': dit is geen bestandsnaam.".formatted(naam));
    }
    if (!Files.isRegularFile(bestand) || !Files.isReadable(bestand)) {
      throw new WrongUseException(
          "basis.bestand '%s': dit bestand bestaat niet of mag niet gelezen worden."
              .formatted(naam));
    }
    if (Files.size(bestand) > Basislezer.MEESTE_BYTES) {
      throw new WrongUseException("basis.bestand '%s' is groter dan 2 MB.".formatted(naam));
    }
    try {
      return Files.readString(bestand);
    } catch (CharacterCodingException e) {
      throw new WrongUseException(
          "basis.bestand '%s' is geen UTF-8; bewaar het als CSV UTF-8.".formatted(naam));
    }
  }
}
