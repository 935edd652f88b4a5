package nl.loont.subsidie;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.input;

import java.time.LocalDate;
import java.util.Map;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.Formula;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Unit;

/**
 * Prijs van een traject per maand, zoals SEOR (2026, bijlage I.2) haar berekent: zonder het maximum
 * van 70% en altijd met dezelfde opslag voor werkgeverslasten.
 */
public final class Trajectprijs {
  private final Wml wml;
  private final Model model;

  private Trajectprijs(Wml wml) {
    this.wml = wml;
    this.model = model(wml.parameters());
  }

  /** De prijs volgens de parameters die met Loont meekomen. */
  public static Trajectprijs meegeleverd() {
    return van(Wml.meegeleverd());
  }

  /** De prijs volgens dit minimumloon. */
  public static Trajectprijs van(Wml wml) {
    return new Trajectprijs(wml);
  }

  /** Het model: invoer {@code loonwaarde} in procenten, uitkomst {@code prijs}. */
  public Model model() {
    return model;
  }

  /**
   * De formule van de prijs, over {@code loonwaarde} (procenten), {@code wmlMetToeslag}, {@code
   * deeltijdfactor} en {@code prijsopslag}; om te vertalen naar de taal van een database.
   */
  public Formula formule() {
    return model.cell("prijs").formula();
  }

  /**
   * Prijs bij een gegeven minimumloon.
   *
   * @param wmlMetToeslag minimumloon per maand met vakantietoeslag, bij volle werkweek
   * @param loonwaarde in procenten van het minimumloon, 0 tot en met 100
   * @param deeltijdfactor contracturen gedeeld door de normale arbeidsduur; niet begrensd
   * @return euro per maand, onafgerond
   */
  public double bij(double wmlMetToeslag, double loonwaarde, double deeltijdfactor) {
    return model
        .evaluate(
            Map.of(
                "wmlMetToeslag", wmlMetToeslag,
                "loonwaarde", loonwaarde,
                "deeltijdfactor", deeltijdfactor))
        .get("prijs");
  }

  /**
   * Prijs op een dag.
   *
   * @param leeftijd in hele jaren, minstens 15
   * @param normuren normale arbeidsduur per week
   * @param loonwaarde in procenten van het minimumloon
   * @param deeltijdfactor contracturen gedeeld door de normale arbeidsduur
   * @return euro per maand, onafgerond
   * @throws InvoerException als de dag voor 2015 ligt
   */
  public double op(
      LocalDate dag, int leeftijd, double normuren, double loonwaarde, double deeltijdfactor) {
    return bij(wml.metVakantietoeslag(dag, leeftijd, normuren), loonwaarde, deeltijdfactor);
  }

  private static Model model(Subsidieparameters parameters) {
    Celbouw cellen = new Celbouw(parameters, Subsidieparameters.BEGIN);
    cellen.add(
        input("loonwaarde", "loonwaarde in procenten", Unit.FACTOR, "50")
            .range(Bounds.of("0", "100"))
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    cellen.add(
        input("wmlMetToeslag", "minimumloon met vakantietoeslag", Unit.EURO_PER_MAAND, "0")
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    cellen.add(
        input("deeltijdfactor", "deeltijdfactor", Unit.FACTOR, "1")
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    cellen.parameter("prijsopslag", "opslag voor werkgeverslasten");
    cellen.add(
        computed(
                "prijs",
                "prijs van een traject per maand",
                Unit.EURO_PER_MAAND,
                "(100 - loonwaarde) / 100 * wmlMetToeslag * deeltijdfactor"
                    + " * (1 + prijsopslag)")
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    return Model.of("Prijs van een traject", cellen.cellen());
  }
}
