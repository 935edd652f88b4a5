package nl.loont.evaluatie.did;

import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Geschat effect met onzekerheid.
 *
 * @param schatting het effect, in de eenheid van de uitkomst
 * @param standaardfout cluster-robuust naar eenheid
 * @param t schatting / standaardfout; leeg als de standaardfout nul is
 * @param p tweezijdig, t-verdeling met clusters − 1 vrijheidsgraden; leeg als t leeg is
 * @param van ondergrens van het 95%-interval
 * @param tot bovengrens van het 95%-interval
 */
public record Effect(
    double schatting,
    double standaardfout,
    OptionalDouble t,
    OptionalDouble p,
    double van,
    double tot) {

  static Effect van(double schatting, double variantie, int vrijheidsgraden) {
    double fout = Math.sqrt(Math.max(0, variantie));
    TDistribution verdeling = new TDistribution(vrijheidsgraden);
    double marge = verdeling.inverseCumulativeProbability(0.975) * fout;
    boolean kan = fout > 1e-12 * Math.abs(schatting) && fout > 0;
    double t = kan ? schatting / fout : 0;
    return new Effect(
        schatting,
        fout,
        kan ? OptionalDouble.of(t) : OptionalDouble.empty(),
        kan
            ? OptionalDouble.of(2 * verdeling.cumulativeProbability(-Math.abs(t)))
            : OptionalDouble.empty(),
        schatting - marge,
        schatting + marge);
  }
}
