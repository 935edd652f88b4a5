package nl.loont.app.figuur;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Maakt van een tekening een PNG, met de letters die bij het programma zitten. */
public final class Beeldpunten {
  private static final float BREED = 1920;

  static {
    // Zonder scherm en zonder geïnstalleerde letters moet het ook werken.
    try (InputStream in =
        Beeldpunten.class.getResourceAsStream(
            "/nl/loont/app/rapport/400Regular/SourceSans3_400Regular.ttf")) {
      if (in != null) {
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
      }
    } catch (IOException | FontFormatException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Beeldpunten() {}

  /** De tekening als PNG van 1920 beeldpunten breed. */
  public static byte[] png(String svg) {
    PNGTranscoder transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, BREED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
    } catch (TranscoderException e) {
      throw new UncheckedIOException(new IOException("de tekening is niet om te zetten", e));
    }
    return out.toByteArray();
  }
}
