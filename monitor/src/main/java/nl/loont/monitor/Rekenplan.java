package nl.loont.monitor;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 *
 * @param van eerste maand van de onderzoeksperiode
 * @param tot laatste maand
 * @param laatsteLevering laatste maand waarover geleverd is, hoogstens drie maanden na {@code tot}
 * @param ondergrens maand van de vroegste begindatum
 * @param gemeentenBekend of gemeentecodes getoetst worden
 * @param normuren de normuren die voorkomen
 */
public record Rekenplan(
    YearMonth van,
    YearMonth tot,
    YearMonth laatsteLevering,
    YearMonth ondergrens,
    boolean gemeentenBekend,
    List<Double> normuren) {

  /** De tabellen die na afloop in de motor staan. */
  public static final Set<String> UITKOMST =
      Set.of(
          "trajecten",
          "maandstand",
          "correcties_detail",
          "landmaand",
          "gemeentemaand",
          "correcties");

  /** Voert alle stappen uit; de uitkomsten zijn tabellen van {@link #UITKOMST}. */
  public void voerUit(Motor motor) {
    Omgeving omgeving = new Omgeving(van, tot, laatsteLevering, ondergrens, gemeentenBekend);
    Map<String, String> parameters = new LinkedHashMap<>(omgeving.parameters());
    parameters.put("eerste_rang", "0");
    parameters.put("volgende_rang", Integer.toString(Integer.MAX_VALUE));
    omgeving.laad(motor, normuren);
    Stap keuring = Stap.lees(Rekenplan.class, "sql/1-keuring.sql").getFirst();
    motor.beeld(keuring.naam(), Stappenplan.vul(keuring.vraag(), parameters));
    plan(motor, parameters, "sql/2-standen.sql", Set.of("stand_kort"));
    Herstel.voerUit(motor, omgeving, _ -> {});
    Set<String> behoud = new HashSet<>(UITKOMST);
    behoud.add("telling");
    plan(motor, parameters, "sql/7-maanden.sql", behoud);
    plan(motor, parameters, "sql/8-tellingen.sql", behoud);
  }

  private static void plan(
      Motor motor, Map<String, String> parameters, String bestand, Set<String> behoud) {
    new Stappenplan(Rekenplan.class, "sql/koppelen.sql", List.of(bestand))
        .voerUit(motor, parameters, Set.of(), behoud, _ -> {});
  }
}
