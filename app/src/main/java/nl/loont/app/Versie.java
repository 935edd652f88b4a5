package nl.loont.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** De versie van het programma, zoals de bouw haar vastlegde. */
public final class Versie {
  /** Bijvoorbeeld "0.1.0". */
  public static final String VAN_LOONT = lees();

  private Versie() {}

  private static String lees() {
    try (InputStream in =
        Objects.requireNonNull(Versie.class.getResourceAsStream("/versie.txt"), "versie.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
