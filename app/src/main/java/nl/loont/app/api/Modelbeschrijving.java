package nl.loont.app.api;

import java.util.List;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Documentation;
import nl.loont.kern.model.FormulaText;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Values;

/** Het rekenmodel als gegevens: elke cel met eenheid, basis, grenzen, merk, bron en formule. */
record Modelbeschrijving(String titel, int prijspeil, List<Cel> cellen) {

  /**
   * Cel van het model.
   *
   * @param naam naam, ook in {@code parameters} en in de uitkomst
   * @param soort invoer, parameter (te wijzigen), vast of berekend
   * @param basis waarde zonder invoer; aandelen als fractie
   * @param toegestaan toegestane waarden, leeg als de cel niet te wijzigen is
   */
  record Cel(
      String naam,
      String omschrijving,
      String eenheid,
      Soort soort,
      double basis,
      String toegestaan,
      Merk merk,
      String bron,
      String toelichting,
      String formule) {}

  /** Wie de waarde van een cel bepaalt. */
  enum Soort {
    invoer,
    parameter,
    vast,
    berekend
  }

  static Modelbeschrijving van(Model model, Values basis, int prijspeil) {
    return new Modelbeschrijving(
        model.title(),
        prijspeil,
        model.cells().stream().map(cel -> cel(cel, basis.get(cel.name()))).toList());
  }

  private static Cel cel(Cell cel, double basis) {
    return new Cel(
        cel.name(),
        cel.label(),
        cel.unit().label(),
        switch (cel.kind()) {
          case INPUT -> Soort.invoer;
          case PARAMETER -> Soort.parameter;
          case LOCKED -> Soort.vast;
          case COMPUTED -> Soort.berekend;
        },
        basis,
        cel.editable() ? Documentation.range(cel) : "",
        cel.merk(),
        cel.source().toString(),
        cel.note(),
        FormulaText.code(cel.formula()));
  }
}
