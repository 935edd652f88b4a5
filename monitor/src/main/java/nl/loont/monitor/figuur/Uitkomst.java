package nl.loont.monitor.figuur;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** De uitkomsten van een verwerking naar CSV, om te tonen. */
public final class Uitkomst {
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

  /**
   * Een gemeente naast de andere: haar inzet per 10.000 inwoners, en de kwartielen over alle
   * gemeenten. Bij minder lopende trajecten dan de geheimhouding toelaat, is haar cel onderdrukt.
   */
  public List<Punt> naastAnderen(String gemeente, Geheimhouding geheim) throws IOException {
    Map<String, List<Double>> perMaand = new TreeMap<>();
    Map<String, Punt> eigen = new HashMap<>();
    for (NamedCsvRecord rij : rijen("gemeentemaand")) {
      OptionalDouble inzet = getal(rij.getField("lopend_per_10000"));
      String maand = rij.getField("maand");
      if (inzet.isEmpty()) {
        continue;
      }
      perMaand.computeIfAbsent(maand, _ -> new ArrayList<>()).add(inzet.getAsDouble());
      if (rij.getField("gemeentecode").equals(gemeente)) {
        eigen.put(
            maand,
            Punt.van(gemeente, maand, inzet.getAsDouble(), Long.parseLong(rij.getField("lopend"))));
      }
    }
    List<Punt> punten = new ArrayList<>(geheim.pasToe(List.copyOf(eigen.values()), false));
    perMaand.forEach((maand, waarden) -> {
      double[] gesorteerd = waarden.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      for (double p : new double[] {.25, .5, .75}) {
        String naam = p == .5 ? "mediaan" : "P%.0f".formatted(100 * p);
        punten.add(Punt.van(naam, maand, kwantiel(gesorteerd, p), gesorteerd.length));
      }
    });
    return punten;
  }

  private static double kwantiel(double[] waarden, double p) {
    double plaats = p * (waarden.length - 1);
    int laag = (int) plaats;
    int hoog = Math.min(laag + 1, waarden.length - 1);
    return waarden[laag] + (plaats - laag) * (waarden[hoog] - waarden[laag]);
  }

  /**
   * Gebalanceerd paneel voor de evaluatie, als CSV: eenheid, periode, uitkomst. Alleen gemeenten
   * die in elke maand een waarde hebben.
   *
   * @param kolom kolom van gemeentemaand
   */
  public String paneel(String kolom) throws IOException {
    Map<String, List<String>> regels = new TreeMap<>();
    TreeSet<String> maanden = new TreeSet<>();
    for (NamedCsvRecord rij : rijen("gemeentemaand")) {
      maanden.add(rij.getField("maand"));
      if (!rij.getField(kolom).isEmpty()) {
        regels
            .computeIfAbsent(rij.getField("gemeentecode"), _ -> new ArrayList<>())
            .add(
                String.join(
                    ";",
                    Arrays.asList(
                        rij.getField("gemeentecode"), rij.getField("maand"), rij.getField(kolom))));
      }
    }
    StringBuilder csv = new StringBuilder("eenheid;periode;uitkomst\n");
    for (List<String> gemeente : regels.values()) {
      if (gemeente.size() == maanden.size()) {
        gemeente.forEach(regel -> csv.append(regel).append('\n'));
      }
    }
    return csv.toString();
  }
}
