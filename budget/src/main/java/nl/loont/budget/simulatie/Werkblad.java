package nl.loont.budget.simulatie;

/**
 * Tussenruimte van één rekengang: per jaar een rij met een plaats per gemeente, in euro. Lasten en
 * besparing beginnen met de jaren van de aanloop; budgetten met het eerste gesimuleerde jaar.
 */
final class Werkblad {
  final double[][] bijstand;
  final double[][] lks;
  final double[][] besparing;
  final double[][] budgetBijstand;
  final double[][] budgetLks;
  final double[] macroBijstand;
  final double[] macroLks;
  private final int aanloop;

  Werkblad(int aanloop, int jaren, int gemeenten) {
    this.aanloop = aanloop;
    this.bijstand = new double[aanloop + jaren][];
    this.lks = new double[aanloop + jaren][];
    for (int t = 0; t < jaren; t++) {
      bijstand[aanloop + t] = new double[gemeenten];
      lks[aanloop + t] = new double[gemeenten];
    }
    this.besparing = new double[aanloop + jaren][gemeenten];
    this.budgetBijstand = new double[jaren][gemeenten];
    this.budgetLks = new double[jaren][gemeenten];
    this.macroBijstand = new double[jaren];
    this.macroLks = new double[jaren];
  }

  /** Lasten van een gemeente in een gesimuleerd jaar: bijstand en LKS samen. */
  double lasten(int jaar, int gemeente) {
    return bijstand[aanloop + jaar][gemeente] + lks[aanloop + jaar][gemeente];
  }

  /** Bijstandslasten in een gesimuleerd jaar. */
  double[] bijstandslasten(int jaar) {
    return bijstand[aanloop + jaar];
  }

  /** LKS-lasten in een gesimuleerd jaar. */
  double[] lksLasten(int jaar) {
    return lks[aanloop + jaar];
  }

  /** Saldo van een gemeente in een gesimuleerd jaar: budget min lasten. */
  double saldo(int jaar, int gemeente) {
    return budgetBijstand[jaar][gemeente] + budgetLks[jaar][gemeente] - lasten(jaar, gemeente);
  }
}
