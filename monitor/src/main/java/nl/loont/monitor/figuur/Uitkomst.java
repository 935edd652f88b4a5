package nl.loont.monitor.figuur;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** De uitkomsten van een verwerking naar CSV, om te tonen. */
public final class Uitkomst {
  /** Uitkomsten die als paneel mee te nemen zijn: die van de figuren 4.1 tot en met 4.9. */
  public static final List<String> PANEELUITKOMSTEN =
      List.of(
          "lopend_per_10000",
          "prijs",
          "loonwaarde",
          "deeltijdfactor",
          "uitgaven_per_10000",
          "lage_loonwaarde_per_10000",
          "forfaitair_per_10000",
          "lopend",
          "instroom",
          "uitstroom",
          "uitgaven",
          "gemiddelde_prijs");

  private static final List<String> KLASSEN = List.of("klein", "middelgroot", "groot");

  private final Path map;

  /** Leest uit een uitvoermap. */
  public Uitkomst(Path map) {
    this.map = map;
  }

  /** Of de map een volledige uitvoer heeft. */
  public boolean isKlaar() {
    return Files.exists(map.resolve("landmaand.csv"));
  }

  /** Of een figuur er is; zonder haar tabellen niet. */
  public boolean heeft(Figuur figuur) {
    return Files.exists(bestand(figuur.naam()));
  }

  /** Bestand van een tabel. */
  public Path bestand(String tabel) {
    return map.resolve(tabel + ".csv");
  }

  private List<NamedCsvRecord> rijen(String tabel) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(bestand(tabel))) {
      return csv.stream().toList();
    }
  }

  /** De cellen van een figuur. */
  public List<Punt> punten(Figuur figuur) throws IOException {
    return rijen(figuur.naam()).stream()
        .map(rij ->
            new Punt(
                rij.getField("reeks"),
                rij.getField("x"),
                getal(rij.getField("waarde")),
                geheel(rij.getField("aantal")),
                OptionalLong.empty(),
                rij.getField("onderdrukt").equals("1")))
        .toList();
  }

  private static OptionalDouble getal(String tekst) {
    return tekst.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(tekst));
  }

  private static OptionalLong geheel(String tekst) {
    return tekst.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(tekst));
  }

  /** De laatste maand van landmaand, met haar kolommen. */
  public Map<String, String> laatsteMaand() throws IOException {
    return rijen("landmaand").getLast().getFieldsAsMap();
  }

  /** Wat elke regel van het herstel deed: regel, trajecten, rijen. */
  public List<List<String>> correcties() throws IOException {
    return rijen("correcties").stream().map(NamedCsvRecord::getFields).toList();
  }

  /** Aantal waarschuwingen per soort. */
  public Map<String, Long> waarschuwingen() throws IOException {
    Map<String, Long> aantallen = new TreeMap<>();
    rijen("waarschuwingen").forEach(rij -> aantallen.merge(rij.getField("soort"), 1L, Long::sum));
    return aantallen;
  }

  /** Gemeenten met een cijfer per 10.000 inwoners, op code. */
  public List<String> gemeenten() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    for (NamedCsvRecord rij : rijen("gemeentemaand")) {
      if (!rij.getField("lopend_per_10000").isEmpty()) {
        codes.add(rij.getField("gemeentecode"));
      }
    }
    return List.copyOf(codes);
  }

  /** Een gemeente naast de andere. */
  public Gemeentevergelijking vergelijking(String gemeente, Geheimhouding geheim)
      throws IOException {
    return new Gemeentevergelijking(rijen("gemeentepaneel"), gemeente, geheim);
  }

  /**
   * Het aandeel van een gemeente in het LKS-deel van het budget van het volgende jaar, als dat de
   * uitgaven uit de leveringen volgt (SEOR 2026, §2.2.2).
   *
   * @param jaar jaar van het budget
   * @param aandeel deel van het geheel; leeg als het op te weinig trajecten rust
   */
  public record Aandeel(int jaar, OptionalDouble aandeel) {}

  /** Het laatste verwachte aandeel van een gemeente; leeg zonder een heel jaar met prijzen. */
  public Optional<Aandeel> verwachtAandeel(String gemeente, Geheimhouding geheim)
      throws IOException {
    return rijen("verwacht_aandeel").stream()
        .filter(rij ->
            rij.getField("gemeentecode").equals(gemeente) && !rij.getField("aandeel").isEmpty())
        .reduce((_, laatste) -> laatste)
        .map(rij -> {
          // Trajectmaanden van een jaar: twaalf per traject dat het hele jaar liep.
          long trajecten = Long.parseLong(rij.getField("trajectmaanden")) / 12;
          return new Aandeel(
              Integer.parseInt(rij.getField("jaar")),
              trajecten < geheim.minimum()
                  ? OptionalDouble.empty()
                  : getal(rij.getField("aandeel")));
        });
  }

  /** De maand van tabel 3.1. */
  public YearMonth peilmaand() throws IOException {
    List<NamedCsvRecord> maanden = rijen("landmaand");
    return Peilmaand.van(
        YearMonth.parse(maanden.getFirst().getField("maand")),
        YearMonth.parse(maanden.getLast().getField("maand")));
  }

  /**
   * Gebalanceerd paneel voor de evaluatie, als CSV: eenheid, periode, uitkomst en de kenmerken van
   * de gemeente. Alleen gemeenten van het paneel die in elke maand een waarde hebben; zonder tabel
   * gemeente alle. De klasse is 1 (klein) tot en met 3 (groot). Niets is weggelaten.
   *
   * @param kolom kolom van gemeentepaneel
   */
  public String paneel(String kolom) throws IOException {
    List<NamedCsvRecord> alle = rijen("gemeentepaneel");
    boolean paneel = alle.stream().anyMatch(rij -> rij.getField("in_paneel").equals("1"));
    Map<String, List<String>> regels = new TreeMap<>();
    TreeSet<String> maanden = new TreeSet<>();
    for (NamedCsvRecord rij : alle) {
      maanden.add(rij.getField("maand"));
      if (!rij.getField(kolom).isEmpty() && (!paneel || rij.getField("in_paneel").equals("1"))) {
        String gemeente = rij.getField("gemeentecode");
        int klasse = KLASSEN.indexOf(rij.getField("klasse")) + 1;
        regels
            .computeIfAbsent(gemeente, _ -> new ArrayList<>())
            .add(
                String.join(
                    ";",
                    gemeente,
                    rij.getField("maand"),
                    rij.getField(kolom),
                    rij.getField("inwoners"),
                    klasse == 0 ? "" : Integer.toString(klasse),
                    rij.getField("stedelijkheid"),
                    rij.getField("gr"),
                    rij.getField("tekort")));
      }
    }
    StringBuilder csv =
        new StringBuilder(
            "eenheid;periode;uitkomst;inwoners;klasse;stedelijkheid;gr;cumulatief_tekort\n");
    for (List<String> gemeente : regels.values()) {
      if (gemeente.size() == maanden.size()) {
        gemeente.forEach(regel -> csv.append(regel).append('\n'));
      }
    }
    return csv.toString();
  }
}
