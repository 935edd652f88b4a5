package nl.loont.monitor.bron;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leest een CSV-bestand regel voor regel. Elke regel staat op zichzelf: een vergeten
 * aanhalingsteken bederft alleen zijn eigen regel, hoe groot het bestand ook is.
 */
final class CsvBestand implements Closeable {
  /**
   * Eén regel.
   *
   * @param nummer plaats in het bestand; de kop is regel 1
   * @param heel of elk aanhalingsteken gesloten is en de regel niet te lang was
   */
  record Regel(long nummer, String tekst, List<String> velden, boolean heel) {}

  private final Tekstregels regels;
  private final List<String> kop;
  private char scheiding = ';';

  CsvBestand(Path pad) throws IOException {
    regels = new Tekstregels(pad);
    try {
      String eerste = regels.volgende();
      if (eerste == null) {
        kop = List.of();
        return;
      }
      String tekst = eerste.startsWith("\uFEFF") ? eerste.substring(1) : eerste;
      scheiding = tekst.indexOf(';') >= 0 ? ';' : ',';
      kop = velden(tekst);
    } catch (IOException e) {
      regels.close();
      throw e;
    }
  }

  /** De kolomnamen; leeg bij een leeg bestand. */
  List<String> kop() {
    return kop;
  }

  /** De volgende regel, of leeg aan het einde; een lege regel telt wel mee in de nummering. */
  @Nullable Regel volgende() throws IOException {
    String tekst = regels.volgende();
    while (tekst != null && tekst.isEmpty()) {
      tekst = regels.volgende();
    }
    return tekst == null
        ? null
        : new Regel(regels.nummer(), tekst, velden(tekst), !regels.isAfgekapt() && isHeel(tekst));
  }

  /** Aantal gelezen bytes. */
  long gelezen() {
    return regels.gelezen();
  }

  private List<String> velden(String tekst) {
    if (tekst.indexOf('"') >= 0) {
      return CsvReader.builder().fieldSeparator(scheiding).ofCsvRecord(tekst).stream()
          .findFirst()
          .map(r -> List.copyOf(r.getFields()))
          .orElse(List.of());
    }
    List<String> velden = new ArrayList<>(10);
    int van = 0;
    for (int tot = tekst.indexOf(scheiding); tot >= 0; tot = tekst.indexOf(scheiding, van)) {
      velden.add(tekst.substring(van, tot));
      van = tot + 1;
    }
    velden.add(tekst.substring(van));
    return velden;
  }

  private static boolean isHeel(String tekst) {
    return tekst.indexOf('"') < 0 || tekst.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  @Override
  public void close() throws IOException {
    regels.close();
  }
}
