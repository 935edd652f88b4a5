package nl.loont.subsidie.loondispensatie;

import java.util.List;
import nl.loont.kern.invoer.Csv;

/**
 * Gepubliceerd gemiddelde uit tabel 11.1 of 11.2 van het rapport over de pilot, in euro netto per
 * maand.
 *
 * @param tabel "11.1" of "11.2"
 * @param groep over wie het gaat
 * @param kolom kolom van de tabel
 * @param gemiddelde zoals gedrukt
 * @param records aantal mensen
 * @param vindplaats bladzijde
 */
public record Pilotinkomen(
    String tabel, String groep, String kolom, double gemiddelde, int records, String vindplaats) {

  /** Alle gepubliceerde gemiddelden. */
  public static List<Pilotinkomen> alle() {
    return Csv.resource(Pilotinkomen.class, "pilotinkomens.csv").stream()
        .map(regel ->
            new Pilotinkomen(
                regel.getField("tabel"),
                regel.getField("groep"),
                regel.getField("kolom"),
                Double.parseDouble(regel.getField("gemiddelde")),
                Integer.parseInt(regel.getField("records")),
                regel.getField("vindplaats")))
        .toList();
  }
}
