package nl.loont.evaluatie.paneel;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * CSV in UTF-8, zoals panelen en tabellen van waarnemingen hem lezen. De kopregel beslist of velden
 * met een puntkomma, een komma of een tab gescheiden zijn. Regels met {@code #} zijn alleen boven
 * de kopregel toelichting; daaronder zijn zij gegevens, want een naam kan met # beginnen.
 */
public final class Csvbestand {
  private static final char[] SCHEIDINGEN = {';', ',', '\t'};

  private Csvbestand() {}

  /**
   * Leest een bestand en sluit het weer.
   *
   * @param veld waar een fout in het bestand als geheel naar wijst, bijvoorbeeld "paneel"
   * @param opmaak wat er verwacht wordt, voor in een melding
   * @param lezer krijgt de regels, de kopregel voorop; regelnummers zijn die van het bestand
   * @throws InvoerException als het geen UTF-8 of geen CSV is
   */
  public static void lees(
      byte[] bytes, String veld, String opmaak, Consumer<Iterator<CsvRecord>> lezer) {
    String tekst = zonderToelichting(tekst(bytes, veld));
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(scheiding(tekst))
            .commentStrategy(CommentStrategy.NONE)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(tekst)) {
      lezer.accept(csv.iterator());
    } catch (CsvParseException e) {
      throw new InvoerException(
          Fout.van(veld, "", "dit is geen leesbare CSV: " + e.getMessage(), "", opmaak));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tekst(byte[] bytes, String veld) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer uit = CharBuffer.allocate(bytes.length);
    CoderResult afloop = StandardCharsets.UTF_8.newDecoder().decode(in, uit, true);
    if (afloop.isError()) {
      int regel = 1;
      for (int i = 0; i < in.position(); i++) {
        regel += bytes[i] == '\n' ? 1 : 0;
      }
      throw new InvoerException(
          new Fout(veld, regel, "", "dit is geen UTF-8", "", "Bewaar het bestand als CSV UTF-8."));
    }
    String tekst = uit.flip().toString();
    return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
  }

  /** Maakt toelichting boven de kopregel leeg; zo blijven de regelnummers kloppen. */
  private static String zonderToelichting(String tekst) {
    int van = 0;
    StringBuilder leeg = new StringBuilder();
    while (van < tekst.length() && "#\r\n".indexOf(tekst.charAt(van)) >= 0) {
      int einde = tekst.indexOf('\n', van);
      van = einde < 0 ? tekst.length() : einde + 1;
      leeg.append('\n');
    }
    return leeg + tekst.substring(van);
  }

  /** Het teken dat het vaakst in de kopregel staat; bij geen enkel de puntkomma. */
  private static char scheiding(String tekst) {
    String kop = tekst.strip().lines().findFirst().orElse("");
    char beste = SCHEIDINGEN[0];
    for (char teken : SCHEIDINGEN) {
      beste = keer(kop, teken) > keer(kop, beste) ? teken : beste;
    }
    return beste;
  }

  private static long keer(String tekst, char teken) {
    return tekst.chars().filter(c -> c == teken).count();
  }
}
