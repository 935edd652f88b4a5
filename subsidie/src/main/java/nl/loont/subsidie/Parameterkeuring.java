package nl.loont.subsidie;

import static nl.loont.subsidie.Subsidieparameters.BEGIN;
import static nl.loont.subsidie.Subsidieparameters.JONGSTE;
import static nl.loont.subsidie.Subsidieparameters.OUDSTE_STAFFEL;
import static nl.loont.subsidie.Subsidieparameters.UURLOON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Unit;
import nl.loont.kern.parameter.Parameter;
import nl.loont.kern.parameter.ParameterTable;
import nl.loont.kern.parameter.Status;

/**
 * Keurt de parameters op wat {@link ParameterTable} niet kan weten: welke er moeten zijn, vanaf
 * wanneer, in welke eenheid, en of de staffel bij de leeftijd van het volle bedrag past.
 */
final class Parameterkeuring {
  private static final Map<String, Unit> VERWACHT = new LinkedHashMap<>();

  static {
    VERWACHT.put("wml.maand", Unit.EURO_PER_MAAND);
    VERWACHT.put("wml.uur", Unit.EURO_PER_UUR);
    VERWACHT.put("wml.referentiemaand", Unit.EURO_PER_MAAND);
    VERWACHT.put("volwassenVanaf", Unit.JAREN);
    for (int leeftijd = JONGSTE; leeftijd <= OUDSTE_STAFFEL; leeftijd++) {
      VERWACHT.put("staffel." + leeftijd, Unit.AANDEEL);
    }
    VERWACHT.put("vakantietoeslag", Unit.AANDEEL);
    VERWACHT.put("maximum", Unit.AANDEEL);
    VERWACHT.put("forfait", Unit.AANDEEL);
    VERWACHT.put("forfaitMaanden", Unit.MAANDEN);
    VERWACHT.put("aanvraagMaanden", Unit.MAANDEN);
    VERWACHT.put("werkgeverslasten", Unit.AANDEEL);
    VERWACHT.put("prijsopslag", Unit.AANDEEL);
    VERWACHT.put("ziekteDoorbetaald", Unit.FACTOR);
    VERWACHT.put("normuren", Unit.UREN_PER_WEEK);
  }

  /** Grenzen waarbuiten een waarde zeker in de verkeerde eenheid staat: 70 in plaats van 0,7. */
  private static final Map<Unit, double[]> GRENZEN =
      Map.of(
          Unit.AANDEEL, new double[] {0, 1},
          Unit.EURO_PER_MAAND, new double[] {500, 10_000},
          Unit.EURO_PER_UUR, new double[] {5, 100},
          Unit.JAREN, new double[] {18, 30},
          Unit.MAANDEN, new double[] {1, 24},
          Unit.FACTOR, new double[] {0, 1},
          Unit.UREN_PER_WEEK, new double[] {30, 48});

  private final ParameterTable tabel;
  private final List<String> mis = new ArrayList<>();

  private Parameterkeuring(ParameterTable tabel) {
    this.tabel = tabel;
  }

  /** Alles wat er mis is; leeg als de tabel goed is. */
  static List<String> van(ParameterTable tabel) {
    Parameterkeuring keuring = new Parameterkeuring(tabel);
    VERWACHT.forEach(keuring::aanwezig);
    if (keuring.mis.isEmpty()) {
      keuring.aansluiting();
      keuring.staffel();
    }
    return keuring.mis;
  }

  private void aanwezig(String naam, Unit eenheid) {
    if (!tabel.names().contains(naam)) {
      mis.add("%s: ontbreekt".formatted(naam));
      return;
    }
    List<Parameter> reeks = tabel.series(naam);
    if (!reeks.getFirst().unit().equals(eenheid)) {
      mis.add("%s: eenheid hoort '%s' te zijn".formatted(naam, eenheid.label()));
    }
    reeks.forEach(this::waarde);
    LocalDate vanaf = vanafUurloon(naam) ? UURLOON : BEGIN;
    if (!reeks.getFirst().from().equals(vanaf)) {
      mis.add("%s: hoort op %s te beginnen".formatted(naam, vanaf));
    }
    reeks.stream()
        .filter(p -> p.from().getDayOfMonth() != 1)
        .forEach(p -> mis.add("%s: %s is niet de eerste van een maand".formatted(naam, p.from())));
    boolean open = reeks.getLast().until() == null;
    if (open == naam.startsWith("wml.")) {
      mis.add("%s: het einde hoort %s te zijn".formatted(naam, open ? "bekend" : "open"));
    }
  }

  private void waarde(Parameter p) {
    double[] grens = GRENZEN.get(p.unit());
    if (grens != null && !(p.value() >= grens[0] && p.value() <= grens[1])) {
      mis.add(
          "%s: %s op %s ligt buiten %s t/m %s; staat de waarde in de goede eenheid?"
              .formatted(p.name(), p.value(), p.from(), grens[0], grens[1]));
    }
    if ((p.checked() == null) != (p.status() == Status.ONGECONTROLEERD)) {
      mis.add(
          "%s: op %s hoort gecontroleerd alleen leeg te zijn bij status '%s'"
              .formatted(p.name(), p.from(), Status.ONGECONTROLEERD.label()));
    }
  }

  private static boolean vanafUurloon(String naam) {
    return naam.equals("wml.uur") || naam.equals("wml.referentiemaand") || naam.equals("normuren");
  }

  /** Maandbedrag en uurbedrag sluiten aan; uurbedrag en referentiemaand lopen even ver. */
  private void aansluiting() {
    LocalDate maand = tabel.series("wml.maand").getLast().until();
    if (maand == null || !maand.plusDays(1).equals(UURLOON)) {
      mis.add("wml.maand: hoort te eindigen op " + UURLOON.minusDays(1));
    }
    LocalDate uur = tabel.series("wml.uur").getLast().until();
    LocalDate referentie = tabel.series("wml.referentiemaand").getLast().until();
    if (uur == null || !uur.equals(referentie)) {
      mis.add("wml.referentiemaand: hoort even ver te lopen als wml.uur");
    }
  }

  private void staffel() {
    for (Parameter vol : tabel.series("volwassenVanaf")) {
      double vorige = 0;
      for (int leeftijd = JONGSTE; leeftijd <= OUDSTE_STAFFEL; leeftijd++) {
        double deel = tabel.on(vol.from(), "staffel." + leeftijd).value();
        if (deel < vorige || deel > 1 || (deel == 1) != (leeftijd >= vol.value())) {
          mis.add(
              "staffel.%d: %s past op %s niet bij een vol bedrag vanaf %.0f jaar"
                  .formatted(leeftijd, deel, vol.from(), vol.value()));
        }
        vorige = deel;
      }
    }
  }
}
