package nl.loont.monitor.generator;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Schrijft de tabellen als CSV; elke bestandsnaam zegt dat de inhoud fictief is. */
final class Tabelschrijver implements Closeable {
  private final Path map;
  private final Map<String, BufferedWriter> open = new LinkedHashMap<>();
  private final Map<String, String> koppen;

  /**
   * Schrijft in een map.
   *
   * @param koppen kolommen per tabel, met puntkomma's
   */
  Tabelschrijver(Path map, Map<String, String> koppen) {
    this.map = map;
    this.koppen = koppen;
  }

  /** Voegt een rij toe aan een bestand van een tabel. */
  void rij(String tabel, String deel, String rij) throws IOException {
    String naam = tabel + "/fictief" + (deel.isEmpty() ? "" : "-" + deel) + ".csv";
    BufferedWriter schrijver = open.get(naam);
    if (schrijver == null) {
      Path bestand = map.resolve(naam);
      Files.createDirectories(map.resolve(tabel));
      schrijver = Files.newBufferedWriter(bestand);
      open.put(naam, schrijver);
      schrijver.write(koppen.getOrDefault(tabel, "") + "\n");
    }
    schrijver.write(rij);
    schrijver.write('\n');
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter schrijver : open.values()) {
      schrijver.close();
    }
  }
}
