package nl.loont.monitor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import nl.loont.monitor.motor.Motor;
import nl.loont.monitor.motor.Stap;
import nl.loont.monitor.motor.Stappenplan;

/**
 * Het herstel: van gekeurde regels naar trajecten, met R1 tot en met R8 elk in een eigen bestand.
 */
final class Herstel {
  private static final List<String> BESTANDEN =
      List.of(
          "sql/3-meldingen.sql",
          "sql/3-omgeving.sql",
          "sql/4-delen.sql",
          "sql/r4-einde-zonder-einddatum.sql",
          "sql/r7-herindeling.sql",
          "sql/r5-doornummering.sql",
          "sql/r6-voortraject.sql",
          "sql/5-trajecten.sql",
          "sql/6-berichten.sql",
          "sql/r1-voor-eerste-bericht.sql",
          "sql/r2-nalevering.sql",
          "sql/r3-na-einde.sql",
          "sql/r8-loonwaarde.sql");

  /** De tabellen die het herstel nalaat. */
  private static final Set<String> UITKOMST =
      Set.of("trajecten", "correcties_detail", "traject", "blokwaarde", "werkgever", "mens");

  private Herstel() {}

  /** De bestanden die van het herstel naar maanden gaan. */
  static List<String> maanden(boolean metBanen) {
    return List.of(
        "sql/7-blokken.sql",
        metBanen ? "sql/7-met-banen.sql" : "sql/7-zonder-banen.sql",
        "sql/7-maanden.sql");
  }

  /** Voert het herstel uit op de personen in {@code stand_portie}. */
  static void voerUit(Motor motor, Map<String, String> parameters, DoubleConsumer voortgang) {
    motor.tabel(
        "koppeling",
        "select cast(0 as bigint) as later, cast(0 as bigint) as eerder, '' as regel where false");
    Stappenplan plan = new Stappenplan(Herstel.class, "sql/koppelen.sql", BESTANDEN);
    plan.voerUit(
        motor, parameters, Set.of(), UITKOMST, n -> voortgang.accept((double) n / plan.aantal()));
  }

  /** Alle stappen, op volgorde; voor uitleg en om te zien of een tussenstand nog past. */
  static List<Stap> stappen() {
    return BESTANDEN.stream().flatMap(b -> Stap.lees(Herstel.class, b).stream()).toList();
  }
}
