package nl.loont.evaluatie.synthetisch;

/**
 * Kleinste kwadraten op het simplex: gewichten w ≥ 0, Σw = 1 met de kleinste ‖Σ wⱼpⱼ‖, waarin pⱼ
 * donor j min het doel is, met het bewijs erbij. Passen andere gewichten even goed, dan zijn het
 * die met de kleinste som van kwadraten; die hangen niet van de volgorde van de donoren af.
 */
final class Simplexfit {
  /** Boven dit KKT-residu wordt een oplossing geweigerd. */
  static final double TOLERANTIE = 1e-8;

  private final double[][] punten;
  private final double[] lengte;
  private final double[] gewichten;
  private final double[] rest;
  private final boolean nietUniek;

  private Simplexfit(double[][] punten, double[] gewichten, boolean nietUniek) {
    this.punten = punten;
    this.lengte = NaastePunt.lengten(punten);
    this.gewichten = gewichten;
    this.rest = NaastePunt.som(punten, gewichten);
    this.nietUniek = nietUniek;
  }

  /** De beste fit, met de regel voor gelijke stand. */
  static Simplexfit los(double[][] punten) {
    Simplexfit fit = snel(punten);
    Vlak vlak = new Vlak(fit);
    if (vlak.isEenPunt()) {
      return fit;
    }
    Simplexfit kleinste = new Simplexfit(punten, vlak.kleinsteGewichten(), true);
    // Zijn de kleinste gewichten niet nauwkeurig te bepalen, dan gelden de gevonden.
    return kleinste.kktResidu() <= TOLERANTIE
        ? kleinste
        : new Simplexfit(punten, fit.gewichten, true);
  }

  /** Een beste fit, zonder te onderzoeken of er meer zijn. */
  static Simplexfit snel(double[][] punten) {
    return new Simplexfit(punten, NaastePunt.gewichten(punten), false).keur();
  }

  private Simplexfit keur() {
    double residu = kktResidu();
    if (!(residu <= TOLERANTIE)) {
      throw new ArithmeticException(
          "de gewichten zijn niet nauwkeurig te bepalen: KKT-residu %s boven %s"
              .formatted(residu, TOLERANTIE));
    }
    return this;
  }

  double[] gewichten() {
    return gewichten.clone();
  }

  double[][] punten() {
    return punten;
  }

  double lengte(int j) {
    return lengte[j];
  }

  /** Mediaan van de lengten van de punten. */
  double schaal() {
    return NaastePunt.schaal(lengte);
  }

  /** Of andere gewichten even goed passen. */
  boolean nietUniek() {
    return nietUniek;
  }

  /** ‖x‖² met x = Σ wⱼpⱼ: de som van de gekwadrateerde afwijkingen. */
  double kwadraat() {
    return NaastePunt.inproduct(rest, rest);
  }

  /** Hoeveel ‖x‖² oploopt per stap naar donor j; negatief is winst die nog te halen is. */
  double prijs(int j) {
    return NaastePunt.inproduct(rest, punten[j]) - kwadraat();
  }

  /** Σ wⱼ‖pⱼ‖, de maat voor afrondfouten in x. */
  double maat() {
    return NaastePunt.inproduct(gewichten, lengte);
  }

  /**
   * Grootste waarde die aantoonbaar niet boven het minimum van ‖x‖² ligt: ‖x‖² − 2·max(x·x − x·pⱼ),
   * want een convexe functie ligt boven haar raaklijn.
   */
  double ondergrens() {
    double kloof = 0;
    for (int j = 0; j < punten.length; j++) {
      kloof = Math.max(kloof, -prijs(j));
    }
    return Math.max(0, kwadraat() - 2 * kloof);
  }

  /**
   * Maximum over donoren van (x·x − x·pⱼ) / (‖pⱼ‖·Σwᵢ‖pᵢ‖), en voor donoren met gewicht de absolute
   * waarde daarvan. Los van de schaal van de gegevens; nul in het optimum.
   */
  double kktResidu() {
    double maat = maat();
    double ergste = 0;
    for (int j = 0; j < punten.length; j++) {
      double winst = gewichten[j] > 0 ? Math.abs(prijs(j)) * gewichten[j] : -prijs(j);
      double noemer = maat * Math.max(lengte[j], maat * 0x1p-40);
      ergste = noemer > 0 ? Math.max(ergste, Math.max(winst, -prijs(j)) / noemer) : ergste;
    }
    return ergste;
  }
}
