package nl.loont.budget.macro;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import nl.loont.kern.invoer.Csv;

/**
 * Wat er in 2015 voor loonkostensubsidie aan het macrobudget is toegevoegd: aantal maal prijs per
 * doelgroep, samen 68 miljoen euro. Alle getallen zijn van het factsheet van Divosa (T).
 */
public final class Macrobudget2015 {
  /** De bron. */
  public static final String BRON = "Divosa, factsheet loonkostensubsidie";

  /** Begeleiding bij beschut werk, euro per persoon per jaar: rekenveronderstelling. */
  public static final int BEGELEIDING_BESCHUT = 8_500;

  /** Begeleiding bij regulier werk, euro per persoon per jaar: rekenveronderstelling. */
  public static final int BEGELEIDING_REGULIER = 4_000;

  /** Begeleiding gemiddeld, euro per persoon per jaar, voor ruim 90.000 mensen. */
  public static final int BEGELEIDING_GEMIDDELD = 5_500;

  /** De jaren van de tabellen, met als laatste kolom structureel. */
  public static final List<String> KOLOMMEN =
      List.of("2014", "2015", "2016", "2017", "2018", "structureel");

  private Macrobudget2015() {}

  /**
   * Bijdrage van een doelgroep.
   *
   * @param personen personen, afgerond zoals het factsheet
   * @param prijs euro per persoon per jaar
   * @param gepubliceerd uitkomst volgens het factsheet, in miljoenen euro
   */
  public record Bijdrage(String doelgroep, int personen, int prijs, int gepubliceerd) {
    /** Aantal maal prijs, in euro. */
    public long euro() {
      return (long) personen * prijs;
    }
  }

  /**
   * Regel van tabel 1 of 2 van het factsheet.
   *
   * @param waarden een per kolom; leeg waar het factsheet een streepje heeft
   */
  public record Reeks(int tabel, String naam, String eenheid, List<Optional<Double>> waarden) {}

  /** De bijdragen per doelgroep. */
  public static List<Bijdrage> bijdragen() {
    return Csv.resource(Macrobudget2015.class, "macrobudget-2015.csv").stream()
        .map(r ->
            new Bijdrage(
                r.getField("doelgroep"),
                Integer.parseInt(r.getField("personen")),
                Integer.parseInt(r.getField("euro_per_persoon")),
                Integer.parseInt(r.getField("gepubliceerd_miljoen"))))
        .toList();
  }

  /** De bijdragen samen, in euro. */
  public static long totaal() {
    return bijdragen().stream().mapToLong(Bijdrage::euro).sum();
  }

  /** De regels van een tabel: 1 is geld, 2 is aantallen mensen. */
  public static List<Reeks> tabel(int nummer) {
    return Csv.resource(Macrobudget2015.class, "factsheet.csv").stream()
        .map(Macrobudget2015::reeks)
        .filter(reeks -> reeks.tabel() == nummer)
        .toList();
  }

  private static Reeks reeks(NamedCsvRecord regel) {
    return new Reeks(
        Integer.parseInt(regel.getField("tabel")),
        regel.getField("regel"),
        regel.getField("eenheid"),
        KOLOMMEN.stream()
            .map(kolom -> Optional.of(regel.getField(kolom)).filter(t -> !t.isEmpty()))
            .map(tekst -> tekst.map(Double::parseDouble))
            .toList());
  }
}
