package nl.loont.subsidie;

import static nl.loont.kern.model.FormulaText.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.parameter.Parameter;

/** De cellen van een model in wording, met de parameters zoals die op één dag gelden. */
final class Celbouw {
  private final Subsidieparameters parameters;
  private final LocalDate dag;
  private final List<Cell> cellen = new ArrayList<>();

  Celbouw(Subsidieparameters parameters, LocalDate dag) {
    this.parameters = parameters;
    this.dag = dag;
  }

  List<Cell> cellen() {
    return cellen;
  }

  void add(CellBuilder cel) {
    cellen.add(cel.build());
  }

  /** Vaste cel met de waarde en de bron uit de tabel. */
  void parameter(String naam, String label) {
    add(vul(CellBuilder::locked, naam, label));
  }

  /** Cel uit de tabel die de gebruiker mag wijzigen. */
  CellBuilder vrij(String naam, String label) {
    return vul(CellBuilder::parameter, naam, label);
  }

  private CellBuilder vul(Celsoort soort, String naam, String label) {
    Parameter p = parameters.op(dag, naam);
    String status = "Status: " + p.status().label();
    return soort
        .maak(naam, label, p.unit(), plain(p.value()))
        .note(p.note().isEmpty() ? status : status + ". " + p.note())
        .source(p.merk(), p.source().document(), p.source().place());
  }

  @FunctionalInterface
  private interface Celsoort {
    CellBuilder maak(String naam, String label, nl.loont.kern.model.Unit eenheid, String formule);
  }
}
