package nl.loont.monitor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.monitor.figuur.Geheimhouding;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.MotorException;
import org.duckdb.DuckDBAppender;

/**
 * Maakt van {@code gemeentemaand} een tabel die gepubliceerd mag worden. In elke maand zijn kleine
 * aantallen weg, en zoveel andere dat geen van hen uit de totalen van het land of van een
 * grootteklasse volgt. Daarom gaat het per klasse, en gemeenten binnen en buiten het paneel apart.
 */
final class Gemeentepublicatie {
  static final String TABEL = "gemeentemaand_publicabel";

  private static final int INSTROOM = 4;
  private static final int UITSTROOM = 5;
  private static final int LOPEND = 6;
  private static final int MET_PRIJS = 7;
  private static final int EERSTE_BEDRAG = 8;
  private static final int LAATSTE_BEDRAG = 10;

  private Gemeentepublicatie() {}

  /** Zet de tabel in de motor; {@code gemeentemaand} en {@code gemeentepaneel} staan er al. */
  static void maak(DuckMotor motor, Geheimhouding geheim) {
    List<List<String>> rijen =
        motor.rijen(
            """
            select m.gemeentecode, m.maand, p.klasse, p.in_paneel, m.instroom, m.uitstroom, m.lopend, p.met_prijs,
                   m.uitgaven, m.gemiddelde_prijs, m.lopend_per_10000
            from gemeentemaand m
            join gemeentepaneel p on p.gemeentecode = m.gemeentecode and p.maand = m.maand
            order by m.gemeentecode, m.maand\
            """);
    Map<List<String>, List<Integer>> groepen = new LinkedHashMap<>();
    for (int i = 0; i < rijen.size(); i++) {
      groepen.computeIfAbsent(rijen.get(i).subList(1, 4), _ -> new ArrayList<>()).add(i);
    }
    boolean[][] weg = new boolean[rijen.size()][MET_PRIJS];
    for (List<Integer> groep : groepen.values()) {
      for (int kolom : new int[] {INSTROOM, UITSTROOM, LOPEND}) {
        dekAf(rijen, groep, kolom, geheim, weg);
      }
    }
    schrijf(motor, rijen, weg);
  }

  private static void dekAf(
      List<List<String>> rijen,
      List<Integer> groep,
      int kolom,
      Geheimhouding geheim,
      boolean[][] weg) {
    long[] aantallen =
        groep.stream().mapToLong(i -> Long.parseLong(rijen.get(i).get(kolom))).toArray();
    boolean[] klein = new boolean[aantallen.length];
    for (int k = 0; k < klein.length; k++) {
      // Uitgaven en prijs rusten op de trajecten met een prijs: ook dat aantal moet groot genoeg
      // zijn.
      long metPrijs = Long.parseLong(rijen.get(groep.get(k)).get(MET_PRIJS));
      klein[k] = geheim.isKlein(aantallen[k]) || (kolom == LOPEND && geheim.isKlein(metPrijs));
    }
    geheim.dekAf(aantallen, klein);
    for (int k = 0; k < klein.length; k++) {
      weg[groep.get(k)][kolom] = klein[k];
    }
  }

  private static void schrijf(DuckMotor motor, List<List<String>> rijen, boolean[][] weg) {
    motor.tabel(
        TABEL,
        """
        select gemeentecode, maand, instroom, uitstroom, lopend, uitgaven, gemiddelde_prijs, lopend_per_10000,
               0 as instroom_onderdrukt, 0 as uitstroom_onderdrukt, 0 as lopend_onderdrukt
        from gemeentemaand where false\
        """);
    try (DuckDBAppender vuller = motor.vul(TABEL)) {
      for (int i = 0; i < rijen.size(); i++) {
        List<String> rij = rijen.get(i);
        vuller.beginRow();
        vuller.append(rij.get(0));
        vuller.append(rij.get(1));
        for (int kolom : new int[] {INSTROOM, UITSTROOM, LOPEND}) {
          vuller.append(weg[i][kolom] ? null : Long.valueOf(rij.get(kolom)));
        }
        for (int kolom = EERSTE_BEDRAG; kolom <= LAATSTE_BEDRAG; kolom++) {
          boolean leeg = weg[i][LOPEND] || rij.get(kolom).isEmpty();
          vuller.append(leeg ? null : Double.valueOf(rij.get(kolom)));
        }
        for (int kolom : new int[] {INSTROOM, UITSTROOM, LOPEND}) {
          vuller.append(weg[i][kolom] ? 1 : 0);
        }
        vuller.endRow();
      }
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }
}
