package nl.loont.monitor.bron;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * De regels van een tekstbestand in UTF-8. Van een regel die langer is dan {@link #LANGST} blijft
 * het begin over, zodat één kapotte regel het geheugen niet vult.
 */
final class Tekstregels implements Closeable {
  /** Zoveel tekens van een regel blijven bewaard. */
  static final int LANGST = 1 << 20;

  /** Geen tekst in UTF-8. */
  static final class GeenUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;

    GeenUtf8Exception(long regel) {
      super("op regel " + regel + " staan tekens die geen UTF-8 zijn");
    }
  }

  private final InputStream bron;
  private final CharsetDecoder vertaler =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer tekens = CharBuffer.allocate(1 << 16).flip();
  private CoderResult stand = CoderResult.UNDERFLOW;
  private boolean op;
  private long nummer;
  private long gelezen;
  private boolean afgekapt;

  Tekstregels(Path pad) throws IOException {
    bron = Files.newInputStream(pad);
  }

  /** Nummer van de laatst gelezen regel, vanaf 1. */
  long nummer() {
    return nummer;
  }

  /** Aantal gelezen bytes. */
  long gelezen() {
    return gelezen;
  }

  /** Of de laatst gelezen regel te lang was. */
  boolean isAfgekapt() {
    return afgekapt;
  }

  /**
   * De volgende regel zonder regeleinde, of leeg aan het einde.
   *
   * @throws GeenUtf8Exception bij tekens die geen UTF-8 zijn
   */
  @Nullable String volgende() throws IOException {
    nummer++;
    afgekapt = false;
    StringBuilder regel = new StringBuilder();
    boolean iets = false;
    while (tekens.hasRemaining() || vul()) {
      iets = true;
      int begin = tekens.position();
      int einde = begin;
      char[] rij = tekens.array();
      while (einde < tekens.limit() && rij[einde] != '\n') {
        einde++;
      }
      int ruimte = Math.min(einde - begin, LANGST - regel.length());
      regel.append(rij, begin, ruimte);
      afgekapt |= ruimte < einde - begin;
      boolean klaar = einde < tekens.limit();
      tekens.position(klaar ? einde + 1 : einde);
      if (klaar) {
        break;
      }
    }
    if (!iets) {
      return null;
    }
    int lengte = regel.length();
    return lengte > 0 && regel.charAt(lengte - 1) == '\r'
        ? regel.substring(0, lengte - 1)
        : regel.toString();
  }

  /** Leest verder tot er weer tekens zijn; niet waar aan het einde. */
  private boolean vul() throws IOException {
    tekens.clear();
    while (tekens.position() == 0) {
      if (stand.isError()) {
        throw new GeenUtf8Exception(nummer);
      }
      if (stand.isUnderflow() && !lees()) {
        tekens.flip();
        return false;
      }
      stand = vertaler.decode(bytes, tekens, op);
    }
    tekens.flip();
    return true;
  }

  private boolean lees() throws IOException {
    if (op) {
      return false;
    }
    bytes.compact();
    int n = bron.read(bytes.array(), bytes.position(), bytes.remaining());
    if (n < 0) {
      op = true;
    } else {
      bytes.position(bytes.position() + n);
      gelezen += n;
    }
    bytes.flip();
    return true;
  }

  @Override
  public void close() throws IOException {
    bron.close();
  }
}
