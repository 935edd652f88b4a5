package nl.loont.monitor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loont.kern.model.FormulaText;
import nl.loont.monitor.figuur.Peilmaand;
import nl.loont.monitor.motor.Motor;
import nl.loont.subsidie.Subsidieparameters;
import nl.loont.subsidie.Trajectprijs;
import nl.loont.subsidie.Wml;

/**
 * Wat de stappen van buiten de leveringen nodig hebben: de kalender, het minimumloon en de formule
 * van de prijs uit {@code subsidie}, en de onderzoeksperiode.
 *
 * @param van eerste maand van de onderzoeksperiode
 * @param tot laatste maand
 * @param laatsteLevering laatste maand waarover geleverd is, hoogstens drie maanden na {@code tot}
 * @param ondergrens eerste maand die ooit gemaakt wordt
 */
record Omgeving(
    YearMonth van,
    YearMonth tot,
    YearMonth laatsteLevering,
    YearMonth ondergrens,
    boolean gemeentenBekend) {

  /** Leeftijd vanaf welke nooit een staffel gold. */
  private static final int VOLWASSEN = 23;

  /**
   * De omgeving bij wat er geleverd is: nooit meer dan honderd jaar voor de eerste levering.
   *
   * @param eerste eerste berichtmaand
   * @param laatste laatste berichtmaand
   * @param vroegst maand van de vroegste begindatum
   */
  static Omgeving van(
      YearMonth van,
      YearMonth tot,
      YearMonth eerste,
      YearMonth laatste,
      YearMonth vroegst,
      boolean gemeentenBekend) {
    YearMonth eeuw = eerste.minusYears(100);
    YearMonth ondergrens =
        vroegst.isBefore(eeuw) ? eeuw : vroegst.isAfter(eerste) ? eerste : vroegst;
    YearMonth grens = tot.plusMonths(3);
    return new Omgeving(
        van, tot, laatste.isAfter(grens) ? grens : laatste, ondergrens, gemeentenBekend);
  }

  /**
   * Laatste berichtmaand die gelezen wordt: drie maanden na het einde van de periode (lezing 2).
   */
  static int laatsteBericht(Optional<YearMonth> tot) {
    return tot.map(m -> Maand.getal(m) + 3).orElse(Integer.MAX_VALUE);
  }

  /** De parameters van de stappen, als SQL; wie er meer heeft, vult de zijne aan. */
  Map<String, String> parameters() {
    Map<String, String> p = new LinkedHashMap<>();
    p.put("van", Integer.toString(Maand.getal(van)));
    p.put("tot", Integer.toString(Maand.getal(tot)));
    p.put("van_dag", dag(van.atDay(1)));
    p.put("tot_dag", dag(tot.atEndOfMonth()));
    p.put("laatste_levering", Integer.toString(Maand.getal(laatsteLevering)));
    p.put("laatste_bericht", Integer.toString(laatsteBericht(Optional.of(tot))));
    p.put("ondergrens", Integer.toString(Maand.getal(ondergrens)));
    p.put("gemeenten_bekend", Boolean.toString(gemeentenBekend));
    p.put("volwassen", Integer.toString(VOLWASSEN));
    p.put("prijs", prijs());
    p.put("peilmaand", "'" + Peilmaand.van(van, tot) + "'");
    return p;
  }

  private static String dag(LocalDate dag) {
    return "date '%s'".formatted(dag);
  }

  /** De formule van de prijs, met getallen als double. */
  private String prijs() {
    double opslag = Subsidieparameters.meegeleverd().waarde(van.atDay(1), "prijsopslag");
    return new FormulaText(
            naam -> naam.equals("prijsopslag") ? opslag + "e0" : naam,
            getal -> FormulaText.plain(getal) + "e0",
            FormulaText.Symbols.SPREADSHEET)
        .write(Trajectprijs.meegeleverd().formule());
  }

  /** Alle bedragen en de formule; een tussenstand met andere bedragen past niet meer. */
  static String prijzen() {
    YearMonth eerste = YearMonth.from(Subsidieparameters.BEGIN);
    YearMonth laatste = YearMonth.from(Subsidieparameters.meegeleverd().einde());
    Omgeving alles = new Omgeving(eerste, laatste, laatste, eerste, false);
    return alles.prijs() + alles.wml(List.of(38d)) + alles.index();
  }

  /** Zet de tabellen {@code kalender}, {@code reeks} en {@code wml} in de motor. */
  void laad(Motor motor, List<Double> normuren) {
    List<String> maanden = new ArrayList<>();
    YearMonth eind = tot.plusMonths(4);
    YearMonth begin = ondergrens.isBefore(van) ? ondergrens : van;
    for (YearMonth m = begin; !m.isAfter(eind); m = m.plusMonths(1)) {
      maanden.add(
          "(%d, '%s', %d, %s, %s)"
              .formatted(Maand.getal(m), m, m.getYear(), dag(m.atDay(1)), dag(m.atEndOfMonth())));
    }
    motor.tabel(
        "kalender",
        "select * from (values %s) t(maand, tekst, jaar, eerste_dag, laatste_dag)"
            .formatted(String.join(", ", maanden)));
    motor.tabel(
        "reeks",
        "select cast(a.maand - %1$d as int) as lengte, cast(b.maand - %2$d as int) as stap from kalender a join kalender b on b.maand < a.maand + 1"
            .formatted(Maand.getal(begin) - 1, Maand.getal(begin)));
    motor.tabel(
        "wml",
        "select cast(0 as int) as maand, cast(0 as int) as leeftijd, cast(0 as double) as normuren, "
            + "cast(0 as double) as wmlMetToeslag where false");
    motor.tabel(
        "wmlindex",
        "select cast(0 as int) as maand, 0 as jeugd, cast(0 as double) as indexcijfer where false");
    String index = index();
    if (!index.isEmpty()) {
      motor.voegToe("wmlindex", "values " + index);
    }
    String waarden = wml(normuren);
    if (!waarden.isEmpty()) {
      motor.voegToe("wml", "values " + waarden);
    }
  }

  /** Het minimumloon als index, volwassenen en jeugd apart (spec monitor §3). */
  private String index() {
    Wml wml = Wml.meegeleverd();
    List<String> rijen = new ArrayList<>();
    YearMonth vanaf = YearMonth.from(Subsidieparameters.BEGIN);
    for (YearMonth m = van.isBefore(vanaf) ? vanaf : van; !m.isAfter(tot); m = m.plusMonths(1)) {
      for (int jeugd = 0; jeugd <= 1; jeugd++) {
        double nu = bedrag(wml, m, jeugd);
        double basis = bedrag(wml, YearMonth.of(2024, 1), jeugd);
        rijen.add("(%d, %d, %s)".formatted(Maand.getal(m), jeugd, 100 * nu / basis + "e0"));
      }
    }
    return String.join(", ", rijen);
  }

  /** Bij 38 uur; voor de jeugd het gemiddelde van 18, 19 en 20 jaar. */
  private static double bedrag(Wml wml, YearMonth maand, int jeugd) {
    LocalDate dag = maand.atDay(1);
    return jeugd == 0
        ? wml.maand(dag, VOLWASSEN, 38)
        : (wml.maand(dag, 18, 38) + wml.maand(dag, 19, 38) + wml.maand(dag, 20, 38)) / 3;
  }

  private String wml(List<Double> normuren) {
    Wml wml = Wml.meegeleverd();
    List<String> rijen = new ArrayList<>();
    YearMonth vanaf = YearMonth.from(Subsidieparameters.BEGIN);
    for (YearMonth m = van.isBefore(vanaf) ? vanaf : van; !m.isAfter(tot); m = m.plusMonths(1)) {
      for (int leeftijd = Subsidieparameters.JONGSTE; leeftijd <= VOLWASSEN; leeftijd++) {
        for (double norm : normuren) {
          rijen.add(
              "(%d, %d, %s, %s)"
                  .formatted(
                      Maand.getal(m),
                      leeftijd,
                      norm + "e0",
                      wml.metVakantietoeslag(m.atDay(1), leeftijd, norm) + "e0"));
        }
      }
    }
    return String.join(", ", rijen);
  }
}
