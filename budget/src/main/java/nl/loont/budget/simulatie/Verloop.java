package nl.loont.budget.simulatie;

import nl.loont.budget.stelsel.Centen;

/**
 * Verloop van budgetten en lasten van alle gemeenten. Budgetten zijn hele centen en tellen precies
 * op tot het macrobudget van hun jaar; lasten zijn onafgeronde euro's. Jaren tellen vanaf nul.
 */
public final class Verloop {
  private final long[] macroBijstand;
  private final long[] macroLks;
  private final long[][] budgetBijstand;
  private final long[][] budgetLks;
  private final double[][] lastenBijstand;
  private final double[][] lastenLks;

  private Verloop(int jaren) {
    macroBijstand = new long[jaren];
    macroLks = new long[jaren];
    budgetBijstand = new long[jaren][];
    budgetLks = new long[jaren][];
    lastenBijstand = new double[jaren][];
    lastenLks = new double[jaren][];
  }

  /**
   * Legt een rekengang vast en rondt de budgetten af op centen.
   *
   * @param gebundeld of het hele budget in het bijstandsdeel staat
   */
  static Verloop van(Werkblad blad, boolean gebundeld) {
    int jaren = blad.macroBijstand.length;
    Verloop verloop = new Verloop(jaren);
    for (int t = 0; t < jaren; t++) {
      verloop.macroBijstand[t] = Centen.van(blad.macroBijstand[t]);
      verloop.macroLks[t] = Centen.van(blad.macroLks[t]);
      long bundel = verloop.macroBijstand[t] + (gebundeld ? verloop.macroLks[t] : 0);
      verloop.budgetBijstand[t] = Centen.verdeel(bundel, blad.budgetBijstand[t]);
      verloop.budgetLks[t] =
          gebundeld
              ? new long[blad.budgetLks[t].length]
              : Centen.verdeel(verloop.macroLks[t], blad.budgetLks[t]);
      verloop.lastenBijstand[t] = blad.bijstandslasten(t).clone();
      verloop.lastenLks[t] = blad.lksLasten(t).clone();
    }
    return verloop;
  }

  /** Aantal jaren. */
  public int jaren() {
    return macroBijstand.length;
  }

  /** Macrobudget bijstandsdeel in centen. */
  public long macroBijstand(int jaar) {
    return macroBijstand[jaar];
  }

  /** Macrobudget LKS-deel in centen. */
  public long macroLks(int jaar) {
    return macroLks[jaar];
  }

  /** Budget bijstandsdeel van een gemeente in centen; onder het oude stelsel de hele bundel. */
  public long budgetBijstand(int jaar, int gemeente) {
    return budgetBijstand[jaar][gemeente];
  }

  /** Budget LKS-deel van een gemeente in centen; onder het oude stelsel nul. */
  public long budgetLks(int jaar, int gemeente) {
    return budgetLks[jaar][gemeente];
  }

  /** Bijstandslasten van een gemeente in euro. */
  public double lastenBijstand(int jaar, int gemeente) {
    return lastenBijstand[jaar][gemeente];
  }

  /** LKS-lasten van een gemeente in euro. */
  public double lastenLks(int jaar, int gemeente) {
    return lastenLks[jaar][gemeente];
  }

  /** Budget van een gemeente, beide delen samen, in euro. */
  public double budget(int jaar, int gemeente) {
    return Centen.euro(budgetBijstand[jaar][gemeente] + budgetLks[jaar][gemeente]);
  }

  /** Lasten van een gemeente, bijstand en LKS samen, in euro. */
  public double lasten(int jaar, int gemeente) {
    return lastenBijstand[jaar][gemeente] + lastenLks[jaar][gemeente];
  }

  /** Budget min lasten van een gemeente, in euro; min is een tekort. */
  public double saldo(int jaar, int gemeente) {
    return budget(jaar, gemeente) - lasten(jaar, gemeente);
  }

  /** Som van het saldo vanaf het eerste jaar, in euro. */
  public double saldoTot(int jaar, int gemeente) {
    double som = 0;
    for (int t = 0; t <= jaar; t++) {
      som += saldo(t, gemeente);
    }
    return som;
  }

  /** Aandeel van een gemeente in het macrobudget van een jaar. */
  public double aandeel(int jaar, int gemeente) {
    long macro = macroBijstand[jaar] + macroLks[jaar];
    return macro == 0
        ? 0
        : (double) (budgetBijstand[jaar][gemeente] + budgetLks[jaar][gemeente]) / macro;
  }
}
