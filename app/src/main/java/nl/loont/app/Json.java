package nl.loont.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** De ene JSON-lezer en -schrijver van Loont. */
public final class Json {
  /** Grootste invoer van één berekening, in bytes. */
  public static final int MAX_BYTES = 1_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * Leest een JSON-object.
   *
   * @throws NotJsonException als de tekst te groot is of geen JSON-object; de melding zegt waar
   */
  public static Map<String, @Nullable Object> object(byte[] text) {
    if (text.length > MAX_BYTES) {
      throw new NotJsonException(
          "de invoer is groter dan 1 MB", "Stuur één berekening per keer, of gebruik jsonl.");
    }
    try {
      Map<String, @Nullable Object> object = MAPPER.readValue(text, new TypeReference<>() {});
      if (object == null) {
        throw new NotJsonException("de invoer is leeg", "Geef een object met aantallen.");
      }
      return object;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new NotJsonException(
          "geen geldig JSON-object"
              + (at == null || at.getLineNr() < 1
                  ? ""
                  : " (regel %d, teken %d)".formatted(at.getLineNr(), at.getColumnNr())),
          "Controleer haakjes, komma's, aanhalingstekens en dubbele velden.");
    }
  }

  /** Schrijft een waarde op één regel. */
  public static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** Schrijft een waarde leesbaar ingesprongen. */
  public static String pretty(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  /** De tekst is geen JSON-object. */
  public static final class NotJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;
    private final String remedy;

    NotJsonException(String reason, String remedy) {
      super(reason);
      this.reason = reason;
      this.remedy = remedy;
    }

    /** Wat er mis is. */
    public String reason() {
      return reason;
    }

    /** Wat de gebruiker kan doen. */
    public String remedy() {
      return remedy;
    }
  }
}
