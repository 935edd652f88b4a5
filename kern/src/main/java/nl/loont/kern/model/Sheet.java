package nl.loont.kern.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bladindeling van een model: welke cellen samen in welke tabel staan. Werkmap, webpagina en
 * documentatie gebruiken dezelfde indeling.
 *
 * @param name naam van het blad
 * @param tables tabellen van boven naar beneden
 */
public record Sheet(String name, List<Table> tables) {

  /** Alle cellen van het blad. */
  public Stream<String> cells() {
    return tables.stream().flatMap(table -> table.rows().stream()).flatMap(Row::named);
  }

  /**
   * Tabel van cellen.
   *
   * @param id sleutel, uniek in de indeling
   * @param title opschrift
   * @param columns koppen van de waardekolommen
   * @param rows regels
   * @param sourced of eenheid, merk en bron van elke regel erbij staan
   */
  public record Table(
      String id, String title, List<String> columns, List<Row> rows, boolean sourced) {}

  /**
   * Regel van een tabel.
   *
   * @param label opschrift van de regel
   * @param cells naam van de cel per kolom; {@code null} waar niets staat
   * @param total of de regel een (sub)totaal is
   */
  public record Row(String label, List<@Nullable String> cells, boolean total) {

    /** De gevulde plaatsen. */
    public Stream<String> named() {
      return cells.stream().filter(java.util.Objects::nonNull).map(name -> name);
    }
  }
}
