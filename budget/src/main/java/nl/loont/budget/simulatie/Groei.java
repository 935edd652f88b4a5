package nl.loont.budget.simulatie;

/**
 * Jaarlijkse groei, voor de lasten en voor de raming van het macrobudget (SEOR 2026, noot 14).
 *
 * @param bijstand volume van de bijstand door de conjunctuur, fractie
 * @param lks volume van LKS, fractie
 * @param loonPrijs loon- en prijsbijstelling van de bijstand, fractie
 * @param wmlIndex stijging van het minimumloon, fractie
 * @param beleid effect van rijksbeleid op de bijstand, euro per jaar erbij
 */
public record Groei(double bijstand, double lks, double loonPrijs, double wmlIndex, double beleid) {
  /** Geen groei. */
  public static final Groei GEEN = new Groei(0, 0, 0, 0, 0);

  /** Macrobudget bijstandsdeel bij lasten van het jaar ervoor; nooit minder dan nul. */
  double macroBijstand(double lasten) {
    return Math.max(0, lasten * (1 + bijstand) * (1 + loonPrijs) + beleid);
  }

  /** Macrobudget LKS-deel bij lasten van het jaar ervoor. */
  double macroLks(double lasten) {
    return lasten * (1 + lks) * (1 + wmlIndex);
  }
}
