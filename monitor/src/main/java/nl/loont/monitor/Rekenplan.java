package nl.loont.monitor;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.monitor.motor.Motor;
import nl.loont.monitor.motor.Stap;
import nl.loont.monitor.motor.Stappenplan;

/**
 * Alle stappen achter elkaar op een willekeurige motor, voor wie de leveringen zelf al klaarzet.
 * Vooraf bestaan {@code levering_ruw}, {@code bekende_gemeente}, {@code herindeling} en de goede
 * rijen van de andere tabellen ({@code persoon_goed}, {@code baan_goed}, {@code normuren_goed},
 * {@code gemeente_goed}).
 */
public final class Rekenplan {
  /** De tabellen die na afloop in de motor staan. */
  public static final Set<String> UITKOMST =
      Set.of(
          "trajecten",
          "maandstand",
          "correcties_detail",
          "landmaand",
          "gemeentemaand",
          "correcties");

  static final Stap KEURING = Stap.lees(Rekenplan.class, "sql/1-keuring.sql").getFirst();

  private final Omgeving omgeving;
  private final List<Double> normuren;

  private Rekenplan(Omgeving omgeving, List<Double> normuren) {
    this.omgeving = omgeving;
    this.normuren = normuren;
  }

  /**
   * Het plan voor een onderzoeksperiode.
   *
   * @param van eerste maand van de onderzoeksperiode
   * @param tot laatste maand
   * @param eerste eerste berichtmaand van een goede regel
   * @param laatste laatste berichtmaand van een goede regel
   * @param vroegst maand van de vroegste begindatum van een goede regel
   * @param gemeentenBekend of gemeentecodes getoetst worden
   * @param normuren de normuren die voorkomen
   */
  public static Rekenplan van(
      YearMonth van,
      YearMonth tot,
      YearMonth eerste,
      YearMonth laatste,
      YearMonth vroegst,
      boolean gemeentenBekend,
      List<Double> normuren) {
    return new Rekenplan(
        Omgeving.van(van, tot, eerste, laatste, vroegst, gemeentenBekend), List.copyOf(normuren));
  }

  /** De vraag die {@code levering_ruw} keurt: elke regel met de reden waarom hij afvalt. */
  public static String keuring(boolean gemeentenBekend) {
    return Stappenplan.vul(
        KEURING.vraag(), Map.of("gemeenten_bekend", Boolean.toString(gemeentenBekend)));
  }

  /** Voert alle stappen uit; de uitkomsten zijn tabellen van {@link #UITKOMST}. */
  public void voerUit(Motor motor) {
    Map<String, String> parameters = omgeving.parameters();
    parameters.put("eerste_rang", "0");
    parameters.put("portie", "0");
    omgeving.laad(motor, normuren);
    motor.beeld(KEURING.naam(), keuring(omgeving.gemeentenBekend()));
    motor.beeld("levering_goed", "select * from keuring where reden is null");
    plan(motor, parameters, List.of("sql/2-standen.sql"), Set.of("stand_kort"));
    plan(
        motor,
        parameters,
        List.of("sql/2-verweven.sql"),
        Set.of("stand_alle", "verweven_alle", "regel_alle"));
    for (String tabel : List.of("stand", "verweven", "regel")) {
      motor.beeld(tabel + "_portie", "select * from %s_alle".formatted(tabel));
    }
    motor.beeld("persoon_portie", "select * from persoon_goed");
    motor.beeld("baan_portie", "select * from baan_goed");
    Herstel.voerUit(motor, parameters, _ -> {});
    Set<String> behoud = new HashSet<>(UITKOMST);
    behoud.addAll(List.of("telling", "maand_met_baan"));
    plan(motor, parameters, Herstel.maanden(true), behoud);
    plan(motor, parameters, List.of("sql/8-tellingen.sql"), behoud);
  }

  private static void plan(
      Motor motor, Map<String, String> parameters, List<String> bestanden, Set<String> behoud) {
    new Stappenplan(Rekenplan.class, "sql/koppelen.sql", bestanden)
        .voerUit(motor, parameters, Set.of(), behoud, _ -> {});
  }
}
