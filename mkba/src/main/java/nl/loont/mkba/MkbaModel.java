package nl.loont.mkba;

import java.time.LocalDate;
import java.util.Objects;
import nl.loont.kern.model.Model;
import nl.loont.kern.parameter.ParameterTable;

/**
 * Het MKBA-model als cellen: de blokken hieronder zijn de enige plaats waar zijn formules staan,
 * naast de matrix in {@link Soort}. Bedragen per jaar, structureel, prijzen 2023; plus is baat, min
 * is last.
 */
final class MkbaModel {
  /** Dag waarop de basisopstelling geldt. */
  static final LocalDate PEILDATUM = LocalDate.of(2023, 1, 1);

  private MkbaModel() {}

  static ParameterTable parameters() {
    return ParameterTable.read(
        "parameters.csv",
        Objects.requireNonNull(
            MkbaModel.class.getResourceAsStream("parameters.csv"), "parameters.csv ontbreekt"));
  }

  static Model model() {
    Cellijst cellen = new Cellijst(parameters(), Indexering.meegeleverd());
    Invoerblok.vul(cellen);
    Structuurblok.vul(cellen);
    Groepsblok.vul(cellen);
    Budgetblok.vul(cellen);
    Matrixblok.vul(cellen);
    Bijlageblok.vul(cellen);
    return Model.of("MKBA loonkostensubsidie", cellen.cellen());
  }
}
