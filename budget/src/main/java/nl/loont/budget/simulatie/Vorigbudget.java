package nl.loont.budget.simulatie;

import java.util.Optional;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Jaargegevens;
import nl.loont.budget.stelsel.Jaarstand;
import nl.loont.budget.stelsel.Maatstaven;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.mkba.Rekentool;

/**
 * Het budget van het jaar voor het startjaar, waartegen grenzen aan daling en stijging gelden.
 * Staat het niet in de gegevens, dan is het wat het nieuwe stelsel dat jaar gaf als het macrobudget
 * gelijk was aan de lasten (A). Ontbreken de lasten van drie jaar voor het startjaar, dan nemen die
 * van twee jaar ervoor hun plaats in.
 */
final class Vorigbudget {
  private Vorigbudget() {}

  static boolean gegeven(Simulatievraag vraag) {
    return vraag.basis().jaar(vraag.startjaar() - 1).budgetBijstand().isPresent();
  }

  static double[] van(Rekentool tool, Simulatievraag vraag) {
    Jaargegevens laatste = vraag.basis().jaar(vraag.startjaar() - 1);
    return gegeven(vraag)
        ? som(laatste.budgetBijstand().orElseThrow(), laatste.budgetLks().orElseThrow())
        : berekend(tool, vraag.basis(), vraag.startjaar() - 1);
  }

  private static double[] berekend(Rekentool tool, Basis basis, int jaar) {
    Jaargegevens dit = basis.jaar(jaar);
    Jaargegevens ervoor = basis.jaar(jaar - 1);
    Jaargegevens eerder = basis.heeft(jaar - 2) ? basis.jaar(jaar - 2) : ervoor;
    Nieuw nieuw = Nieuw.wettelijk(tool);
    int n = basis.gemeenten().size();
    Jaarstand stand =
        new Jaarstand(
            new Maatstaven(
                dit.inwoners(),
                nieuw.weging().gewichten(tool, dit.inwoners()),
                basis.objectief(jaar).aandelen()),
            new double[][] {eerder.bijstand(), ervoor.bijstand(), dit.bijstand()},
            new double[][] {eerder.lks(), ervoor.lks(), dit.lks()},
            new double[3][n],
            2,
            Rekengang.som(dit.bijstand()),
            Rekengang.som(dit.lks()),
            Optional.empty());
    double[] bijstand = new double[n];
    double[] lks = new double[n];
    nieuw.verdeel(stand, bijstand, lks);
    return som(bijstand, lks);
  }

  static double[] som(double[] a, double[] b) {
    double[] som = new double[a.length];
    for (int g = 0; g < som.length; g++) {
      som[g] = a[g] + b[g];
    }
    return som;
  }
}
