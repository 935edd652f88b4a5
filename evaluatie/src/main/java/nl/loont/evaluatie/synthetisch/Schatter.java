package nl.loont.evaluatie.synthetisch;

import java.util.OptionalDouble;

/** Kiest gewichten voor een {@link Geval}; zonder toestand, dus te delen tussen draden. */
@FunctionalInterface
interface Schatter {
  Passing pas(Geval geval);

  /**
   * De schatter van een methode, waarin een straf die uit de gegevens volgt vastligt.
   *
   * @param stap wordt bij elk punt van een lange zoektocht aangeroepen; een uitzondering breekt af
   */
  static Schatter van(Methode methode, Geval hoofdgeval, Runnable stap) {
    return switch (methode) {
      case Methode.Uitkomsten() -> Schatter::uitkomsten;
      case Methode.Gecentreerd() -> Schatter::gecentreerd;
      case Methode.Ridge(OptionalDouble lambda) ->
          new RidgeSchatter(lambda.orElseGet(() -> RidgeSchatter.kiesLambda(hoofdgeval)));
      case Methode.Klassiek klassiek -> new KlassiekeSchatter(klassiek.keuze(), stap);
    };
  }

  /** Alle uitkomsten vóór de ingreep: min Σ_t (y_t − Σ wⱼxⱼₜ)². */
  static Passing uitkomsten(Geval geval) {
    Simplexfit fit = Simplexfit.los(geval.punten());
    return new Passing(
        geval, fit.gewichten(), 0, fit.kktResidu(), fit.nietUniek(), fit::ondergrens);
  }

  /**
   * Reeksen min hun gemiddelde vóór de ingreep; dat gemiddelde verschil komt er als constante bij.
   */
  private static Passing gecentreerd(Geval geval) {
    double[][] punten = geval.punten();
    double[] niveau = new double[punten.length];
    for (int j = 0; j < punten.length; j++) {
      for (double waarde : punten[j]) {
        niveau[j] += waarde / geval.voor();
      }
      for (int t = 0; t < geval.voor(); t++) {
        punten[j][t] -= niveau[j];
      }
    }
    opgeschoond(punten, geval.afronding() * 1e-3);
    Simplexfit fit = Simplexfit.los(punten);
    double constante = -NaastePunt.inproduct(fit.gewichten(), niveau);
    return new Passing(
        geval, fit.gewichten(), constante, fit.kktResidu(), fit.nietUniek(), fit::ondergrens);
  }

  /** Maakt afwijkingen die alleen afronding zijn precies nul; een vlakke reeks is dan echt vlak. */
  private static void opgeschoond(double[][] punten, double grens) {
    for (double[] punt : punten) {
      for (int t = 0; t < punt.length; t++) {
        punt[t] = Math.abs(punt[t]) <= grens ? 0 : punt[t];
      }
    }
  }
}
