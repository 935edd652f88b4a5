package nl.loont.budget.simulatie;

import nl.loont.kern.analysis.Sample;

/** Maakt van een trekking hoe elk jaar werkelijk gaat: de raming plus de getrokken afwijking. */
final class Loting {
  private final Groei raming;
  private final int jaren;
  private final double[][] bijstand;
  private final double[][] lks;
  private final double[][] loonPrijs;
  private final double[][] wmlIndex;
  private final double[] plaatsing;

  Loting(Groei raming, Sample punten, int jaren) {
    this.raming = raming;
    this.jaren = jaren;
    this.bijstand = kolommen(punten, "bijstand");
    this.lks = kolommen(punten, "lks");
    this.loonPrijs = kolommen(punten, "loonPrijs");
    this.wmlIndex = kolommen(punten, "wmlIndex");
    this.plaatsing = punten.column("plaatsing");
  }

  private double[][] kolommen(Sample punten, String naam) {
    double[][] kolommen = new double[jaren][];
    for (int t = 0; t < jaren; t++) {
      kolommen[t] = punten.column(naam + "." + t);
    }
    return kolommen;
  }

  Jaarloop[] trekking(int k) {
    Jaarloop[] lopen = new Jaarloop[jaren];
    for (int t = 0; t < jaren; t++) {
      lopen[t] =
          new Jaarloop(
              new Groei(
                  raming.bijstand() + bijstand[t][k],
                  raming.lks() + lks[t][k],
                  raming.loonPrijs() + loonPrijs[t][k],
                  raming.wmlIndex() + wmlIndex[t][k],
                  raming.beleid()),
              plaatsing[k]);
    }
    return lopen;
  }
}
