package nl.loont.mkba.verantwoording;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.kern.invoer.Csv;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;

/** De meegeleverde tabellen met gepubliceerde getallen en de gevallen waar zij bij horen. */
public final class Goudtabel {
  private Goudtabel() {}

  /** De regels van een tabel in {@code golden/}. */
  public static List<NamedCsvRecord> lees(String bestand) {
    return Csv.resource(Goudtabel.class, "golden/" + bestand);
  }

  /** De gevallen op naam, als invoer zonder keuring. */
  public static Map<String, Invoer> gevallen() {
    Map<String, Map<String, Double>> cellen = new LinkedHashMap<>();
    for (NamedCsvRecord regel : lees("gevallen.csv")) {
      cellen
          .computeIfAbsent(regel.getField("geval"), _ -> new LinkedHashMap<>())
          .put(regel.getField("cel"), Double.parseDouble(regel.getField("waarde")));
    }
    Map<String, Invoer> gevallen = new LinkedHashMap<>();
    cellen.forEach((naam, waarden) ->
        gevallen.put(
            naam, new Invoer("", Rekentool.PRIJSPEIL, Map.copyOf(waarden), Set.of(), List.of())));
    return gevallen;
  }
}
