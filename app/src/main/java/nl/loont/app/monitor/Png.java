package nl.loont.app.monitor;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Zet een tekening om in een plaatje. */
public final class Png {
  private static final float BREED = 1520;

  private Png() {}

  /** De SVG als PNG, dubbele grootte. */
  public static byte[] van(String svg) {
    PNGTranscoder omzetter = new PNGTranscoder();
    omzetter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, BREED);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      omzetter.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(uit));
    } catch (TranscoderException e) {
      throw new IllegalStateException("de tekening is niet om te zetten", e);
    }
    return uit.toByteArray();
  }
}
