package nl.loont.evaluatie.samenstelling;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.loont.evaluatie.paneel.Csvbestand;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;

/** Tabel van waarnemingen, bijvoorbeeld een regel per instromer, met kolommen als tekst. */
public final class Microdata {
  private static final int MEESTE_FOUTEN = 100;
  private static final String OPMAAK =
      "Verwacht UTF-8 met puntkomma's, komma's of tabs, en de namen van de kolommen op de eerste regel.";

  private final SequencedMap<String, List<String>> kolommen;
  private final List<Integer> regels;

  private Microdata(SequencedMap<String, List<String>> kolommen, List<Integer> regels) {
    this.kolommen = kolommen;
    this.regels = regels;
  }

  /**
   * Leest een CSV in UTF-8; zie {@link Csvbestand}.
   *
   * @throws InvoerException als het bestand niet klopt; noemt alle fouten met hun regel
   * @throws UncheckedIOException als het bestand niet te lezen is
   */
  public static Microdata lees(Path bestand) {
    try (InputStream in = Files.newInputStream(bestand)) {
      return lees(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leest een CSV uit een stroom; zie {@link #lees(Path)}. De stroom blijft open. */
  public static Microdata lees(InputStream in) {
    List<Microdata> gelezen = new ArrayList<>();
    try {
      Csvbestand.lees(in.readAllBytes(), "invoer", OPMAAK, regels -> gelezen.add(lees(regels)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gelezen.getFirst();
  }

  private static Microdata lees(Iterator<CsvRecord> csv) {
    if (!csv.hasNext()) {
      throw fout("er staat niets in");
    }
    List<Fout> fouten = new ArrayList<>();
    SequencedMap<String, List<String>> kolommen = new LinkedHashMap<>();
    List<String> kop = csv.next().getFields();
    for (int k = 0; k < kop.size(); k++) {
      String naam = kop.get(k).strip();
      if (naam.isEmpty() || kolommen.putIfAbsent(naam, new ArrayList<>()) != null) {
        fouten.add(
            new Fout(
                "kopregel",
                1,
                naam,
                naam.isEmpty()
                    ? "kolom %d heeft geen naam".formatted(k + 1)
                    : "deze kolom staat er twee keer",
                "",
                OPMAAK));
      }
    }
    List<Integer> regels = new ArrayList<>();
    List<List<String>> waarden = List.copyOf(kolommen.values());
    while (csv.hasNext() && fouten.size() < MEESTE_FOUTEN) {
      CsvRecord regel = csv.next();
      if (regel.getFieldCount() != kop.size()) {
        fouten.add(
            new Fout(
                "regel",
                (int) regel.getStartingLineNumber(),
                String.join(";", regel.getFields()),
                "heeft %d velden en de kopregel %d".formatted(regel.getFieldCount(), kop.size()),
                "",
                "Controleer scheidingstekens en aanhalingstekens."));
      } else if (fouten.isEmpty()) {
        regels.add((int) regel.getStartingLineNumber());
        for (int k = 0; k < waarden.size(); k++) {
          waarden.get(k).add(regel.getField(k).strip());
        }
      }
    }
    if (regels.isEmpty() && fouten.isEmpty()) {
      throw fout("er staat geen enkele waarneming in");
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    return new Microdata(kolommen, regels);
  }

  private static InvoerException fout(String melding) {
    return new InvoerException(Fout.van("invoer", "", melding, "", OPMAAK));
  }

  /** Namen van de kolommen, in de volgorde van het bestand. */
  public List<String> kolommen() {
    return List.copyOf(kolommen.keySet());
  }

  /** Aantal waarnemingen. */
  public int waarnemingen() {
    return regels.size();
  }

  /** De waarden van een kolom; leeg als de kolom er niet is. */
  List<String> kolom(String naam) {
    return kolommen.getOrDefault(naam, List.of());
  }

  /** De regel van het bestand waar een waarneming staat. */
  int regel(int waarneming) {
    return regels.get(waarneming);
  }
}
