package nl.loont.kern.analysis;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Kansverdeling van één parameter, altijd begrensd: {@link #low} en {@link #high} zijn de kleinste
 * en grootste waarde die een trekking kan geven.
 */
public sealed interface Distribution {

  /**
   * Waarde waaronder een trekking met kans {@code u} valt; monotoon in {@code u}.
   *
   * @param u kans, van 0 tot en met 1
   */
  double quantile(double u);

  /** Kleinste waarde. */
  double low();

  /** Grootste waarde. */
  double high();

  /** De verdeling met alle waarden maal {@code factor}, bijvoorbeeld voor een ander prijspeil. */
  Distribution times(double factor);

  /** Elke waarde tussen {@code low} en {@code high} even waarschijnlijk. */
  record Uniform(double low, double high) implements Distribution {
    /** Keurt de grenzen: {@code low <= high}, beide eindig. */
    public Uniform {
      ordered(low, high);
    }

    @Override
    public double quantile(double u) {
      return low + (high - low) * u;
    }

    @Override
    public Uniform times(double factor) {
      return new Uniform(low * factor, high * factor);
    }
  }

  /** Driehoek: het waarschijnlijkst bij {@code mode}, aflopend naar {@code low} en {@code high}. */
  record Triangular(double low, double mode, double high) implements Distribution {
    /** Keurt de grenzen: {@code low <= mode <= high}, alle eindig. */
    public Triangular {
      ordered(low, mode, high);
    }

    @Override
    public double quantile(double u) {
      double width = high - low;
      if (width == 0) {
        return low;
      }
      return u * width < mode - low
          ? low + Math.sqrt(u * width * (mode - low))
          : high - Math.sqrt((1 - u) * width * (high - mode));
    }

    @Override
    public Triangular times(double factor) {
      return new Triangular(low * factor, mode * factor, high * factor);
    }
  }

  /**
   * Klok: normale verdeling met 5% van de waarden onder {@code p5} en 5% boven {@code p95}. Buiten
   * {@value #CUT} deel aan elke kant is zij afgekapt, zodat ook zij begrensd is; {@code p5} en
   * {@code p95} blijven daarbij precies wat zij zijn.
   */
  record Normal(double p5, double p95) implements Distribution {
    private static final double CUT = 0.001;
    private static final NormalDistribution STANDARD = new NormalDistribution();
    private static final double Z95 = standard(0.95);

    /** Keurt de grenzen: {@code p5 <= p95}, beide eindig. */
    public Normal {
      ordered(p5, p95);
    }

    @Override
    public double quantile(double u) {
      return (p5 + p95) / 2 + (p95 - p5) / 2 * (standard(u) / Z95);
    }

    private static double standard(double u) {
      return STANDARD.inverseCumulativeProbability(CUT + (1 - 2 * CUT) * u);
    }

    @Override
    public double low() {
      return quantile(0);
    }

    @Override
    public double high() {
      return quantile(1);
    }

    @Override
    public Normal times(double factor) {
      return new Normal(p5 * factor, p95 * factor);
    }
  }

  /** Een verdeling in spiegelbeeld: hoog waar de andere laag is. Voor cellen met een vaste som. */
  record Reversed(Distribution original) implements Distribution {
    @Override
    public double quantile(double u) {
      return original.quantile(1 - u);
    }

    @Override
    public double low() {
      return original.low();
    }

    @Override
    public double high() {
      return original.high();
    }

    @Override
    public Reversed times(double factor) {
      return new Reversed(original.times(factor));
    }
  }

  private static void ordered(double... ascending) {
    for (int i = 0; i < ascending.length; i++) {
      if (!Double.isFinite(ascending[i]) || (i > 0 && ascending[i] < ascending[i - 1])) {
        throw new IllegalArgumentException(
            "grenzen van een verdeling lopen op en zijn eindig, niet "
                + Arrays.toString(ascending));
      }
    }
  }
}
