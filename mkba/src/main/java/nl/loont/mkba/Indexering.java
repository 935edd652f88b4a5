package nl.loont.mkba;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.loont.kern.invoer.Csv;
import nl.loont.kern.model.Merk;
import nl.loont.kern.parameter.ParameterTable;

/**
 * Met welke prijsindex een bedrag meebeweegt naar een ander prijspeil. De reeksen zelf staan als
 * parameters per jaar in de tabel; in 2023, het jaar van het rapport, zijn zij 1.
 */
public final class Indexering {
  /** Reeksen met hun naam. */
  static final Map<String, String> REEKSEN = reeksen();

  private static final String VOORVOEGSEL = "index.";

  private final Map<String, Regel> regels;

  private Indexering(Map<String, Regel> regels) {
    this.regels = regels;
  }

  /**
   * De index van een parameter.
   *
   * @param parameter naam, zonder doelgroep
   * @param reeks prijsindex
   * @param merk bewijskracht van deze keuze
   * @param toelichting waarom deze reeks
   */
  public record Regel(String parameter, String reeks, Merk merk, String toelichting) {
    /** Cel met de waarde van de index. */
    public String cel() {
      return Indexering.cel(reeks);
    }

    /** Met welke index het bedrag meebeweegt, en waarom. */
    String uitleg() {
      return "Ander prijspeil: met de index %s; %s (%s)"
          .formatted(
              reeks.toUpperCase(Locale.ROOT),
              Character.toLowerCase(toelichting.charAt(0)) + toelichting.substring(1),
              merk);
    }
  }

  private static Map<String, String> reeksen() {
    Map<String, String> namen = new LinkedHashMap<>();
    namen.put("cpi", "consumentenprijzen (2023 = 1)");
    namen.put("wml", "minimumloon (2023 = 1)");
    namen.put("cao", "cao-lonen (2023 = 1)");
    return namen;
  }

  static String cel(String reeks) {
    return VOORVOEGSEL + reeks;
  }

  /** De meegeleverde keuzes. */
  public static Indexering meegeleverd() {
    Map<String, Regel> regels = new LinkedHashMap<>();
    for (NamedCsvRecord rij : Csv.resource(Indexering.class, "indexering.csv")) {
      String reeks = rij.getField("reeks");
      if (!REEKSEN.containsKey(reeks)) {
        throw new IllegalStateException("indexering.csv: onbekende reeks " + reeks);
      }
      String naam = rij.getField("parameter");
      regels.put(
          naam,
          new Regel(naam, reeks, Merk.valueOf(rij.getField("merk")), rij.getField("toelichting")));
    }
    return new Indexering(regels);
  }

  /** De keuzes, in de volgorde van de tabel. */
  public List<Regel> regels() {
    return List.copyOf(regels.values());
  }

  /** De keuze voor een cel; leeg als haar waarde niet met prijzen meebeweegt. */
  Optional<Regel> van(String cel) {
    String naam = Doelgroep.van(cel).isEmpty() ? cel : cel.substring(0, cel.lastIndexOf('.'));
    // Het resultaat van een reguliere werkgever is berekend uit een loon dat al geïndexeerd is.
    return cel.equals("operationeelResultaat.VIA")
        ? Optional.empty()
        : Optional.ofNullable(regels.get(naam));
  }

  /** De jaren waarvoor alle reeksen een waarde hebben, oplopend. */
  static List<Integer> jaren(ParameterTable tabel) {
    TreeSet<Integer> jaren = new TreeSet<>();
    for (int jaar = MkbaModel.PEILDATUM.getYear(); heeft(tabel, jaar); jaar++) {
      jaren.add(jaar);
    }
    return List.copyOf(jaren);
  }

  private static boolean heeft(ParameterTable tabel, int jaar) {
    LocalDate begin = LocalDate.of(jaar, 1, 1);
    return REEKSEN.keySet().stream().allMatch(reeks -> tabel.has(begin, cel(reeks)));
  }

  /** De waarden van de reeksen in een jaar, op celnaam; leeg voor het jaar van het rapport. */
  static Map<String, Double> waarden(ParameterTable tabel, int jaar) {
    Map<String, Double> waarden = new LinkedHashMap<>();
    if (jaar != MkbaModel.PEILDATUM.getYear()) {
      for (String reeks : REEKSEN.keySet()) {
        waarden.put(cel(reeks), tabel.on(LocalDate.of(jaar, 1, 1), cel(reeks)).value());
      }
    }
    return waarden;
  }
}
