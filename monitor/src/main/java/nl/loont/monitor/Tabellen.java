package nl.loont.monitor;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nl.loont.monitor.figuur.Figuren;

/** De tabellen van de uitvoer: namen, kolommen en volgorde liggen vast (spec monitor §3). */
final class Tabellen {
  /** Wat er na de stappen van een portie nog in de motor moet staan. */
  static final Set<String> PORTIE =
      Set.of(
          "maand_met_baan",
          "blok_op_volgorde",
          "begin",
          "telling",
          "trajecten",
          "correcties_detail");

  /** Tabellen die per portie ontstaan, met hun vraag; samen op volgorde. */
  static final Map<String, String> PER_PORTIE =
      Map.of(
          "maandstand",
          """
          select traject_id, maandtekst(maand) as maand, gemeentecode, type, loonwaarde, deeltijdfactor, prijs, lopend
          from maandstand\
          """,
          "looptijd",
          """
          select rang, gemeentecode, greatest(van, eerste_lopend) as van, least(tot, laatste_lopend) as tot
          from blok_op_volgorde
          where greatest(van, eerste_lopend) <= least(tot, laatste_lopend)\
          """,
          "begin",
          "select * from begin order by rang, maand",
          "telling",
          "select * from telling order by gemeentecode, maand, jeugd",
          "trajecten",
          "select * from trajecten order by rang",
          "correcties_detail",
          "select * from correcties_detail order by regel, rang");

  /** Tabellen die uit alle porties samen volgen; trajecten staan al op volgorde. */
  static final Map<String, String> SAMEN =
      Map.of(
          "landmaand",
          "select * from landmaand order by maand",
          "gemeentemaand",
          "select * from gemeentemaand order by gemeentecode, maand",
          "correcties",
          "select * from correcties order by regel",
          "correcties_detail",
          "select regel, traject_id, aantal_rijen from correcties_detail order by regel, rang",
          "trajecten",
          """
          select traject_id, persoon_id, gemeentecode, begindatum, einddatum, vorm, werkgever_id,
                 loonwaarde_start, aantal_nummers
          from trajecten\
          """,
          "waarschuwingen",
          "select * from waarschuwingen order by soort, gemeentecode, traject_id",
          "afgekeurd",
          "select * from afgekeurd order by bestand, regelnummer");

  /** De tabel die te groot kan zijn voor één keer. */
  static final String GROOT = "maandstand";

  private Tabellen() {}

  /** Of een bestand of map in de uitvoer van de monitor is. */
  static boolean isEigen(String naam) {
    return naam.equals(GROOT)
        || Arrays.stream(Formaat.values())
            .map(f -> "." + f.extensie())
            .filter(naam::endsWith)
            .map(f -> naam.substring(0, naam.length() - f.length()))
            .anyMatch(tabel ->
                tabel.equals(GROOT)
                    || SAMEN.containsKey(tabel)
                    || Figuurschrijver.TABELLEN.containsKey(tabel)
                    || Figuren.met(tabel).isPresent());
  }
}
