package nl.loont.kern.gemeente;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.invoer.Csv;

/**
 * Gemeenten die zijn opgegaan in andere, sinds 2021. Bron: gemeentelijke herindelingen volgens het
 * CBS; hoe Haaren over vier gemeenten verdeeld is, is een schatting.
 */
public final class Herindelingen {
  private final Map<String, List<Deel>> opOudeCode = new LinkedHashMap<>();

  private Herindelingen(List<Deel> delen) {
    for (Deel deel : delen) {
      opOudeCode.computeIfAbsent(deel.van(), _ -> new ArrayList<>()).add(deel);
    }
  }

  /**
   * Deel van een gemeente dat in een andere opging.
   *
   * @param van oude code
   * @param naam naam van de oude gemeente
   * @param naar code van de gemeente waarin zij opging
   * @param datum dag waarop dat gebeurde
   * @param deel welk deel daarheen ging, groter dan 0 en hoogstens 1
   */
  public record Deel(String van, String naam, String naar, LocalDate datum, double deel) {}

  /** De meegeleverde herindelingen. */
  public static Herindelingen meegeleverd() {
    return new Herindelingen(
        Csv.resource(Herindelingen.class, "herindelingen.csv").stream()
            .map(Herindelingen::deel)
            .toList());
  }

  private static Deel deel(NamedCsvRecord regel) {
    return new Deel(
        regel.getField("van_code"),
        regel.getField("van_naam"),
        regel.getField("naar_code"),
        LocalDate.parse(regel.getField("datum")),
        Double.parseDouble(regel.getField("deel")));
  }

  /** Waarheen een opgeheven gemeente ging; leeg als deze code niet opgeheven is. */
  public List<Deel> van(String code) {
    return opOudeCode.getOrDefault(code, List.of());
  }

  /** Gemeenten die op dezelfde dag in dezelfde gemeente opgingen als deze, zijzelf inbegrepen. */
  public List<Deel> samenMet(Deel deel) {
    return opOudeCode.values().stream()
        .flatMap(List::stream)
        .filter(ander -> ander.naar().equals(deel.naar()) && ander.datum().equals(deel.datum()))
        .toList();
  }
}
