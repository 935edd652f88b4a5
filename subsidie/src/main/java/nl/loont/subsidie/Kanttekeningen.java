package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Unit;
import nl.loont.kern.model.Values;
import nl.loont.kern.parameter.Parameter;
import nl.loont.kern.parameter.Status;

/** Wat bij een dag, een vorm of een norm te zeggen is; voor een maand en voor een dienstverband. */
final class Kanttekeningen {
  private static final Notation NL = Notation.NEDERLANDS;

  private Kanttekeningen() {}

  /** Waarom er geen subsidie is of het maximum geldt; leeg als geen van beide zo is. */
  static List<String> grens(Values waarden, boolean verordening) {
    double deel = waarden.get("aandeel");
    double maximum = waarden.get("maximum");
    String loonwaarde = procent(waarden.get("loonwaarde"));
    if (deel <= 0) {
      return List.of(
          verordening
              ? "Er is geen subsidie: de verordening geeft 0% van het minimumloon."
              : "Bij een loonwaarde van %s is er geen subsidie: de werknemer verdient zelf het minimumloon."
                  .formatted(loonwaarde));
    }
    if (deel > maximum) {
      String waarom =
          verordening
              ? "De verordening geeft %s van het minimumloon.".formatted(procent(deel))
              : "De loonwaarde is %s, lager dan %s.".formatted(loonwaarde, procent(1 - maximum));
      return List.of(
          "%s De subsidie is daarom het maximum van %s van het minimumloon; de rest betaalt de werkgever."
              .formatted(waarom, procent(maximum)));
    }
    return List.of();
  }

  /** Wat nog niet zeker is aan de bedragen van een dag, en een ongewone norm. */
  static List<String> zekerheid(
      Subsidieparameters parameters,
      LocalDate dag,
      Grondslag grondslag,
      double normuren,
      boolean eigenLasten) {
    List<String> zinnen = new ArrayList<>();
    Parameter minimumloon = parameters.op(dag, grondslag.parameter());
    if (minimumloon.status() == Status.ONGECONTROLEERD) {
      zinnen.add(
          "Het minimumloon van %s is nog niet naast de bron gelegd."
              .formatted(Datum.lees(minimumloon.from())));
    }
    Parameter lasten = parameters.op(dag, "werkgeverslasten");
    if (!eigenLasten && lasten.status() != Status.VASTGESTELD) {
      zinnen.add(
          "De vergoeding voor werkgeverslasten is vanaf %s %s (%s); status: %s."
              .formatted(
                  Datum.lees(lasten.from()),
                  procent(lasten.value()),
                  lasten.source().document(),
                  lasten.status().label()));
    }
    if (normuren < 36 || normuren > 40) {
      zinnen.add("Een normale arbeidsduur buiten 36 tot en met 40 uur is ongebruikelijk.");
    }
    return zinnen;
  }

  private static String procent(double deel) {
    return NL.format(Unit.AANDEEL, deel);
  }
}
