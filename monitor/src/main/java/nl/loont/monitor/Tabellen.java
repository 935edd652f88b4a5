package nl.loont.monitor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** De tabellen van de uitvoer: namen, kolommen en volgorde liggen vast (spec monitor §3). */
final class Tabellen {
  /** Tabellen die per portie ontstaan, met hun vraag; samen op volgorde. */
  static final Map<String, String> PER_PORTIE =
      Map.of(
          "trajecten",
          """
          select traject_id, persoon_id, gemeentecode, begindatum, einddatum, vorm, werkgever_id,
                 loonwaarde_start, aantal_nummers
          from trajecten_met_rang order by rang\
          """,
          "maandstand",
          """
          select s.traject_id, k.tekst as maand, s.gemeentecode, s.type, s.loonwaarde, s.deeltijdfactor,
                 s.prijs, s.lopend
          from maandstand_met_rang s join kalender k on k.maand = s.maand
          order by s.rang, s.maand\
          """,
          "correcties_detail",
          "select regel, traject_id, aantal_rijen from correcties_detail order by traject_id, regel",
          "telling",
          "select * from telling order by gemeentecode, maand");

  /** Tabellen die uit alle porties samen volgen. */
  static final Map<String, String> SAMEN =
      Map.of(
          "landmaand", "select * from landmaand order by maand",
          "gemeentemaand", "select * from gemeentemaand order by gemeentecode, maand",
          "correcties", "select * from correcties order by regel",
          "correcties_detail", "select * from correcties_detail order by regel, traject_id",
          "afgekeurd", "select * from afgekeurd order by bestand, regelnummer");

  private static final List<String> GROOT = List.of("trajecten", "maandstand");

  private Tabellen() {}

  /** Tabellen die per portie op hun plaats komen. */
  static List<String> groot() {
    return GROOT;
  }

  /** Of een bestand of map in de uitvoer van de monitor is. */
  static boolean isEigen(String bestand) {
    String naam = bestand.contains(".") ? bestand.substring(0, bestand.indexOf('.')) : bestand;
    return GROOT.contains(naam) || SAMEN.containsKey(naam) || naam.startsWith("figuur_");
  }

  static String namen() {
    return SAMEN.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
