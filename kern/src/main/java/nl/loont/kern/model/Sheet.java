package nl.loont.kern.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
   * Bron van (een deel van) een regel.
   *
   * @param columns voor welke kolommen; leeg als de bron voor de hele regel geldt
   * @param cell cel met de bron, het merk en de toelichting
   */
  public record Origin(String columns, Cell cell) {

    /** Tekst met ervoor voor welke kolommen zij geldt. */
    public String label(String text) {
      return columns.isEmpty() || text.isEmpty() ? text : columns + ": " + text;
    }
  }

  /**
   * Regel van een tabel.
   *
   * @param label opschrift van de regel
   * @param cells naam van de cel per kolom; {@code null} waar niets staat
   * @param total of de regel een (sub)totaal is
   */
  public record Row(String label, List<@Nullable String> cells, boolean total) {

    /**
     * De bronnen van de regel: cellen met dezelfde bron, hetzelfde merk en dezelfde toelichting
     * samen. Delen niet alle cellen hun bron, dan zegt {@code columns} voor welke zij geldt.
     */
    public List<Origin> origins(Model model) {
      Map<List<Object>, List<Cell>> same = new LinkedHashMap<>();
      named()
          .map(model::cell)
          .forEach(cell ->
              same.computeIfAbsent(
                      List.of(cell.source(), cell.merk(), cell.note()), _ -> new ArrayList<>())
                  .add(cell));
      return same.values().stream()
          .map(group ->
              new Origin(
                  same.size() == 1
                      ? ""
                      : group.stream().map(Cell::suffix).collect(Collectors.joining(", ")),
                  group.getFirst()))
          .toList();
    }

    /** De gevulde plaatsen. */
    public Stream<String> named() {
      return cells.stream().filter(java.util.Objects::nonNull).map(name -> name);
    }
  }
}
