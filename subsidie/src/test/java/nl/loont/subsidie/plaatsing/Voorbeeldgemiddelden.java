package nl.loont.subsidie.plaatsing;

import java.time.LocalDate;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Source;
import nl.loont.kern.model.Unit;
import nl.loont.kern.parameter.Parameter;
import nl.loont.kern.parameter.Status;

/** Gemiddelden om mee te toetsen; de echte komen uit de MKBA. */
final class Voorbeeldgemiddelden {
  static final Gemiddelden FICTIEF =
      new Gemiddelden(
          parameter("tarief", 0.157, Unit.AANDEEL, Merk.C),
          parameter("uitkering", 18000, Unit.EURO_PER_PERSOON, Merk.A),
          parameter("begeleiding", 4800, Unit.EURO_PER_PERSOON, Merk.A));

  private Voorbeeldgemiddelden() {}

  private static Parameter parameter(String naam, double waarde, Unit eenheid, Merk merk) {
    LocalDate dag = LocalDate.of(2023, 1, 1);
    Source fictief = new Source("fictief", "");
    return new Parameter(
        naam, dag, null, waarde, eenheid, merk, fictief, "", dag, Status.AANNAME, "");
  }
}
