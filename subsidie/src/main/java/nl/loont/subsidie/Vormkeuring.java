package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keurt of de vormen van subsidie op elkaar aansluiten: forfaitair alleen de eerste zes maanden, en
 * daarna een vastgestelde loonwaarde.
 */
final class Vormkeuring {
  private final Subsidieparameters parameters;
  private final Boomlezer lezer;
  private final LocalDate begin;
  private final Optional<LocalDate> einde;
  private final List<String> opmerkingen;

  Vormkeuring(
      Subsidieparameters parameters,
      Boomlezer lezer,
      LocalDate begin,
      Optional<LocalDate> einde,
      List<String> opmerkingen) {
    this.parameters = parameters;
    this.lezer = lezer;
    this.begin = begin;
    this.einde = einde;
    this.opmerkingen = opmerkingen;
  }

  void keur(
      Verloop<Vorm> vorm,
      Verloop<Double> uren,
      Verloop<Double> loonwaarde,
      boolean verordening,
      YearMonth tot) {
    bekendVanafBegin("uren", uren);
    bekendVanafBegin("vorm", vorm);
    if (vorm.op(begin).isEmpty()) {
      return;
    }
    LocalDate laatste = einde.orElse(tot.atEndOfMonth());
    for (Map.Entry<LocalDate, Vorm> stap : vorm.stappen().entrySet()) {
      LocalDate van = stap.getKey().isBefore(begin) ? begin : stap.getKey();
      LocalDate volgende = vorm.stappen().higherKey(stap.getKey());
      LocalDate tm = volgende == null ? laatste : volgende.minusDays(1);
      switch (stap.getValue()) {
        case FORFAITAIR -> forfaitair(van, tm, volgende == null && einde.isEmpty());
        case REGULIER -> loonwaardeBekend(van, loonwaarde);
        case TIJDELIJK -> {
          if (!verordening) {
            loonwaardeBekend(van, loonwaarde);
          }
          opmerkingen.add(
              "Tijdelijke subsidie volgt de verordening van de gemeente, vaak hoogstens 24 maanden,"
                  + " en wordt betaald uit eigen middelen.");
        }
      }
    }
  }

  private void bekendVanafBegin(String veld, Verloop<?> verloop) {
    if (verloop.op(begin).isEmpty() && !lezer.heeftFout(veld)) {
      lezer.fout(
          veld,
          "",
          "op de eerste dag van het dienstverband is er geen waarde",
          "vanaf " + begin,
          "Geef een waarde die op de eerste dag al geldt.");
    }
  }

  private void forfaitair(LocalDate van, LocalDate tm, boolean open) {
    LocalDate grens =
        begin.plusMonths((long) parameters.waarde(veilig(begin), "forfaitMaanden")).minusDays(1);
    if (van.isAfter(begin)) {
      lezer.fout(
          "vorm",
          "forfaitair vanaf " + van,
          "forfaitaire subsidie kan alleen aan het begin van het dienstverband",
          "vanaf " + begin,
          "Laat de forfaitaire periode op de eerste dag beginnen.");
    } else if (tm.isAfter(grens) || open) {
      lezer.fout(
          "vorm",
          "forfaitair " + (open ? "zonder einde" : "tot en met " + tm),
          "forfaitaire subsidie duurt hoogstens zes maanden; daarbinnen moet de loonwaarde bepaald"
              + " zijn",
          "tot en met " + grens,
          "Geef vanaf %s een andere vorm met een loonwaarde.".formatted(grens.plusDays(1)));
    } else {
      opmerkingen.add(
          "De forfaitaire periode loopt tot en met %s; de loonwaarde moet voor %s bepaald zijn."
              .formatted(Datum.lees(tm), Datum.lees(grens.plusDays(1))));
    }
  }

  /** Voor een begin voor 2015 is al een fout gemeld. */
  private static LocalDate veilig(LocalDate dag) {
    return dag.isBefore(Subsidieparameters.BEGIN) ? Subsidieparameters.BEGIN : dag;
  }

  private void loonwaardeBekend(LocalDate van, Verloop<Double> loonwaarde) {
    if (loonwaarde.op(van).isEmpty() && !lezer.heeftFout("loonwaarde")) {
      lezer.fout(
          "loonwaarde",
          "",
          "vanaf %s is een vastgestelde loonwaarde nodig".formatted(van),
          "hele procenten",
          "Geef een loonwaarde die dan geldt.");
    }
  }
}
