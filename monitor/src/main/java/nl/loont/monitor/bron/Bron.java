package nl.loont.monitor.bron;

import java.util.Map;

/**
 * Een deel van een tabel: wat uit CSV komt, of wat in Parquet staat.
 *
 * @param typen type van elke kolom, zoals de motor het noemt
 * @param plaats uitdrukkingen voor bestand, regelnummer en kolommen_fout
 * @param lees waar het staat, als SQL
 */
record Bron(Map<String, String> typen, String plaats, String lees) {}
