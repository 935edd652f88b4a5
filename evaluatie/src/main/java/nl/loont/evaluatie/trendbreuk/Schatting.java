package nl.loont.evaluatie.trendbreuk;

import java.util.OptionalDouble;
import nl.loont.evaluatie.regressie.Kansen;

/**
 * Een geschat effect met zijn onzekerheid.
 *
 * @param schatting het effect
 * @param standaardfout standaardfout
 * @param t schatting gedeeld door standaardfout; leeg als die 0 is
 * @param p tweezijdige kans bij effect 0, uit de t-verdeling; leeg als t dat is
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

  static Schatting van(double schatting, double standaardfout, int vrijheidsgraden) {
    double marge = Kansen.kritiekT(vrijheidsgraden) * standaardfout;
    double t = schatting / standaardfout;
    boolean toetsbaar = standaardfout > 0 && Double.isFinite(t);
    return new Schatting(
        schatting,
        standaardfout,
        toetsbaar ? OptionalDouble.of(t) : OptionalDouble.empty(),
        toetsbaar
            ? OptionalDouble.of(Kansen.tweezijdigT(t, vrijheidsgraden))
            : OptionalDouble.empty(),
        schatting - marge,
        schatting + marge);
  }
}
