package nl.loont.app.subsidie;

import java.util.List;
import java.util.Objects;
import nl.loont.kern.model.Unit;
import nl.loont.kern.parameter.Parameter;
import nl.loont.subsidie.Subsidieparameters;

/**
 * De parameters van de subsidie.
 *
 * @param bekendTotEnMet laatste dag waarvan het minimumloon bekend is
 * @param parameters alle waarden, per parameter van oud naar nieuw
 */
public record Parameterlijst(String bekendTotEnMet, List<Waarde> parameters) {

  /**
   * Waarde van een parameter in een periode.
   *
   * @param geldigTotEnMet leeg als er nog geen einde bekend is
   * @param waarde een aandeel als fractie
   * @param eenheid bij een fractie "deel"
   * @param gecontroleerd leeg als nog niemand de waarde naast de bron legde
   */
  public record Waarde(
      String naam,
      String geldigVanaf,
      String geldigTotEnMet,
      double waarde,
      String eenheid,
      String merk,
      String bron,
      String status,
      String gecontroleerd,
      String toelichting) {}

  /** De lijst. */
  public static Parameterlijst van(Subsidieparameters parameters) {
    return new Parameterlijst(
        parameters.einde().toString(),
        parameters.alle().stream().map(Parameterlijst::waarde).toList());
  }

  private static Waarde waarde(Parameter p) {
    return new Waarde(
        p.name(),
        p.from().toString(),
        Objects.toString(p.until(), ""),
        p.value(),
        p.unit().percent() ? Unit.DEEL : p.unit().label(),
        p.merk().name(),
        p.source().toString(),
        p.status().label(),
        Objects.toString(p.checked(), ""),
        p.note());
  }
}
