package nl.loont.app.subsidie;

import java.util.List;
import nl.loont.kern.parameter.Parameter;
import nl.loont.mkba.Rekentool;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.plaatsing.Gemiddelden;
import nl.loont.subsidie.plaatsing.Plaatsingsrekening;

/** Zet de rekening van een plaatsing in elkaar: de subsidie met gemiddelden uit de MKBA. */
public final class Rekeningen {
  private Rekeningen() {}

  /** De rekening van een plaatsing, met de gemiddelden van de basisopstelling van de MKBA. */
  public static Plaatsingsrekening plaatsing(Subsidierekening subsidie, Rekentool mkba) {
    List<Parameter> parameters = mkba.parameters();
    return Plaatsingsrekening.van(
        subsidie,
        new Gemiddelden(
            zoek(parameters, "inkomstenbelastingTarief"),
            zoek(parameters, "bijstandsuitkering"),
            zoek(parameters, "begeleidingsvergoeding.VIA")));
  }

  private static Parameter zoek(List<Parameter> parameters, String naam) {
    return parameters.stream().filter(p -> p.name().equals(naam)).findFirst().orElseThrow();
  }
}
