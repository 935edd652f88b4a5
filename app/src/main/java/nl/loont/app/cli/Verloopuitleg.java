package nl.loont.app.cli;

import java.util.HashSet;
import java.util.Set;
import nl.loont.subsidie.Betaalmaand;
import nl.loont.subsidie.Betaalverloop;
import nl.loont.subsidie.Deel;
import nl.loont.subsidie.Situatie;

/** Uitleg van een cijfer van een dienstverband: eenmaal voor elke keer dat er iets verandert. */
final class Verloopuitleg {
  private Verloopuitleg() {}

  /**
   * De uitleg als tekst.
   *
   * @throws WrongUseException als de cel niet bestaat
   */
  static String van(Betaalverloop verloop, String cel) {
    StringBuilder tekst = new StringBuilder();
    Set<Situatie> verteld = new HashSet<>();
    for (Betaalmaand maand : verloop.maanden()) {
      for (Deel deel : maand.delen()) {
        if (!deel.waarden().model().has(cel)) {
          throw new WrongUseException("--uitleg " + cel + ": deze cel bestaat niet in het model.");
        }
        if (verteld.add(deel.situatie())) {
          tekst
              .append(tekst.isEmpty() ? "" : "\n")
              .append("Vanaf %s%n".formatted(deel.van()))
              .append(Uitlegtekst.van(deel.uitleg(cel)));
        }
      }
    }
    return tekst.toString();
  }
}
