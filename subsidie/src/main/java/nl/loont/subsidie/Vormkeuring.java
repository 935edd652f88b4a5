package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.kern.invoer.Fout;

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
    this.einde = einde.filter(dag -> !dag.isBefore(begin)); // een einde ervoor is al gemeld
    this.opmerkingen = opmerkingen;
  }

  void keur(
      Verloop<Vorm> vorm,
      Verloop<Double> uren,
      Verloop<Double> loonwaarde,
      OptionalDouble verordening,
      YearMonth tot) {
    bekendVanafBegin("uren", uren);
    bekendVanafBegin("vorm", vorm);
    if (verordening.isPresent() && !vorm.stappen().containsValue(Vorm.TIJDELIJK)) {
      lezer.fout(verordeningHoortBijTijdelijk(verordening.getAsDouble()));
    }
    if (vorm.op(begin).isEmpty()) {
      return;
    }
    LocalDate laatste = einde.orElse(tot.atEndOfMonth());
    for (Map.Entry<LocalDate, Vorm> stap : vorm.stappen().entrySet()) {
      LocalDate van = stap.getKey().isBefore(begin) ? begin : stap.getKey();
      LocalDate volgende = vorm.stappen().higherKey(stap.getKey());
      if (einde.isPresent() && van.isAfter(einde.get())) {
        continue; // na het einde van het dienstverband is er niets meer te keuren
      }
      LocalDate tm = volgende == null ? laatste : volgende.minusDays(1);
      if (einde.isPresent() && tm.isAfter(einde.get())) {
        tm = einde.get();
      }
      switch (stap.getValue()) {
        case FORFAITAIR -> forfaitair(van, tm, volgende == null && einde.isEmpty());
        case REGULIER -> loonwaardeBekend(van, loonwaarde);
        case TIJDELIJK -> {
          if (verordening.isEmpty()) {
            loonwaardeBekend(van, loonwaarde);
          }
          opmerkingen.add(
              "Tijdelijke subsidie volgt de verordening van de gemeente, vaak hoogstens 24 maanden,"
                  + " en wordt betaald uit eigen middelen.");
        }
      }
    }
  }

  /** De fout van een verordening waar geen tijdelijke subsidie is. */
  static Fout verordeningHoortBijTijdelijk(double verordening) {
    return new Fout(
        "verordening",
        Boomlezer.toon(verordening),
        "dit veld hoort alleen bij tijdelijke subsidie",
        "",
        "Haal het veld weg of kies vorm tijdelijk.");
  }

  private void bekendVanafBegin(String veld, Verloop<?> verloop) {
    if (verloop.op(begin).isEmpty() && !lezer.heeftFout(veld)) {
      lezer.fout(
          veld,
          "",
          verloop.stappen().isEmpty()
              ? "dit veld is nodig"
              : "op de eerste dag van het dienstverband is er geen waarde",
          "vanaf " + begin,
          "Geef een waarde die op de eerste dag al geldt.");
    }
  }

  private void forfaitair(LocalDate van, LocalDate tm, boolean open) {
    long maanden = (long) parameters.waarde(veilig(begin), "forfaitMaanden");
    LocalDate grens = Datum.naMaanden(begin, maanden).minusDays(1);
    if (van.isAfter(begin)) {
      lezer.fout(
          "vorm",
          "forfaitair vanaf " + van,
          "een vast bedrag (forfaitair) kan alleen aan het begin van het dienstverband",
          "vanaf " + begin,
          "Laat het vaste bedrag op de eerste dag beginnen.");
    } else if (tm.isAfter(grens) || open) {
      lezer.fout(
          "vorm",
          "forfaitair " + (open ? "zonder einde" : "tot en met " + tm),
          "een vast bedrag (forfaitair) duurt hoogstens zes maanden; daarna moet de loonwaarde bekend"
              + " zijn",
          "tot en met " + grens,
          "Geef vanaf %s een andere vorm met een loonwaarde.".formatted(grens.plusDays(1)));
    } else if (einde.isPresent() && !tm.isBefore(einde.get())) {
      opmerkingen.add(
          "Tot het einde van het dienstverband is de subsidie een vast bedrag (forfaitair).");
    } else {
      opmerkingen.add(
          "Tot en met %s is de subsidie een vast bedrag (forfaitair). Voor %s moet de loonwaarde bekend zijn."
              .formatted(Datum.lees(tm), Datum.lees(tm.plusDays(1))));
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
