package nl.loont.evaluatie.regressie;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** Kansen in de staart van bekende verdelingen, ook waar zij heel klein zijn. */
public final class Kansen {
  /** De waarde die een normale verdeling in 95% van de gevallen niet te boven gaat. */
  static final double KRITIEK_NORMAAL =
      new NormalDistribution().inverseCumulativeProbability(0.975);

  private Kansen() {}

  /** Kans dat een t-verdeelde waarde verder van 0 ligt dan t. */
  public static double tweezijdigT(double t, double vrijheidsgraden) {
    return Beta.regularizedBeta(
        vrijheidsgraden / (vrijheidsgraden + t * t), vrijheidsgraden / 2, 0.5);
  }

  /** De waarde die een t-verdeling in 95% van de gevallen niet te boven gaat, naar twee kanten. */
  public static double kritiekT(double vrijheidsgraden) {
    return new TDistribution(vrijheidsgraden).inverseCumulativeProbability(0.975);
  }

  /** Kans dat een standaardnormale waarde verder van 0 ligt dan z. */
  public static double tweezijdigNormaal(double z) {
    return 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z));
  }

  /** Kans dat een F-verdeelde waarde groter is dan f. */
  public static double bovenF(double f, double teller, double noemer) {
    return f <= 0
        ? 1
        : Beta.regularizedBeta(noemer / (noemer + teller * f), noemer / 2, teller / 2);
  }

  /** Kans dat een chi-kwadraatverdeelde waarde groter is dan x. */
  public static double bovenChiKwadraat(double x, double vrijheidsgraden) {
    return x <= 0 ? 1 : Gamma.regularizedGammaQ(vrijheidsgraden / 2, x / 2);
  }
}
