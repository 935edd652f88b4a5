package nl.loont.evaluatie.regressie;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Een geschat effect met zijn onzekerheid.
 *
 * @param schatting het effect
 * @param standaardfout standaardfout
 * @param t schatting gedeeld door standaardfout; leeg als die 0 is
 * @param p tweezijdige kans bij effect 0; leeg als t dat is
 * @param van ondergrens van het 95%-interval
 * @param tot bovengrens van het 95%-interval
 */
public record Schatting(
    double schatting,
    double standaardfout,
    OptionalDouble t,
    OptionalDouble p,
    double van,
    double tot) {

  /** Met kansen uit de t-verdeling. */
  public static Schatting metT(double schatting, double standaardfout, double vrijheidsgraden) {
    return van(
        schatting,
        standaardfout,
        Kansen.kritiekT(vrijheidsgraden),
        t -> Kansen.tweezijdigT(t, vrijheidsgraden));
  }

  /**
   * Met kansen uit de normale verdeling, voor schatters die alleen bij veel waarnemingen gelden.
   */
  public static Schatting metNormaal(double schatting, double standaardfout) {
    return van(schatting, standaardfout, Kansen.KRITIEK_NORMAAL, Kansen::tweezijdigNormaal);
  }

  private static Schatting van(
      double schatting, double standaardfout, double kritiek, DoubleUnaryOperator kans) {
    double t = schatting / standaardfout;
    boolean toetsbaar = standaardfout > 0 && Double.isFinite(t);
    return new Schatting(
        schatting,
        standaardfout,
        toetsbaar ? OptionalDouble.of(t) : OptionalDouble.empty(),
        toetsbaar ? OptionalDouble.of(kans.applyAsDouble(t)) : OptionalDouble.empty(),
        schatting - kritiek * standaardfout,
        schatting + kritiek * standaardfout);
  }

  /** Of het effect van 0 verschilt bij een onbetrouwbaarheid van 5%. */
  public boolean isSignificant() {
    return p.isPresent() && p.getAsDouble() < 0.05;
  }
}
