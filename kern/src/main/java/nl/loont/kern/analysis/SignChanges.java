package nl.loont.kern.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Waar een uitkomst positief, nul en negatief is over een bereik van één invoer. De randen tussen
 * de stukken zijn de omslagpunten.
 *
 * <p>Zoekt op een raster en verfijnt elke wisseling tot op de laatste cijfers; een dal of top die
 * de nul tussen twee rasterpunten kan raken wordt apart nagelopen.
 */
public final class SignChanges {
  /** Rasterpunten over het hele bereik, en bij elke verfijning. */
  private static final int GRID = 2048;

  private static final int REFINED = 64;
  private static final double PRECISION = 1e-13;

  /** Deel van het bereik waaronder een stuk nul een punt is. */
  private static final double THIN = 1e-9;

  private final UnaryOperator<double[]> function;
  private final double zero;
  private final List<Segment> segments = new ArrayList<>();

  private SignChanges(UnaryOperator<double[]> function, double zero) {
    this.function = function;
    this.zero = zero;
  }

  /**
   * Stuk van het bereik waar de uitkomst één teken heeft.
   *
   * @param from begin
   * @param to eind
   * @param sign -1, 0 of 1
   * @param jump of de uitkomst aan het begin van dit stuk van teken springt zonder nul te zijn
   */
  public record Segment(double from, double to, int sign, boolean jump) {}

  /**
   * De stukken, van {@code low} naar {@code high}; aansluitend, en twee na elkaar verschillen van
   * teken.
   *
   * @param function uitkomsten bij een rij invoerwaarden
   * @param zero uitkomsten waarvan de grootte hieronder blijft gelden als nul
   */
  public static List<Segment> of(
      double low, double high, double zero, UnaryOperator<double[]> function) {
    SignChanges search = new SignChanges(function, zero);
    double[] x = grid(low, high, GRID);
    double[] y = function.apply(x);
    search.segments.add(new Segment(low, low, search.sign(y[0]), false));
    search.scan(x, y);
    search.extendTo(high);
    return merged(search.segments, THIN * (high - low));
  }

  /**
   * Een dun stuk nul tussen twee stukken is een omslagpunt: zijn beide kanten van ander teken, dan
   * sluiten zij aan in het midden; anders blijft het een punt waar de uitkomst nul raakt.
   */
  private static List<Segment> merged(List<Segment> segments, double thin) {
    List<Segment> result = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment here = segments.get(i);
      boolean inside = i > 0 && i + 1 < segments.size();
      if (inside && here.sign() == 0 && here.to() - here.from() <= thin) {
        Segment before = result.removeLast();
        Segment after = segments.get(i + 1);
        double middle = (here.from() + here.to()) / 2;
        result.add(new Segment(before.from(), middle, before.sign(), before.jump()));
        if (before.sign() == after.sign()) {
          result.add(new Segment(middle, middle, 0, false));
        }
        result.add(new Segment(middle, after.to(), after.sign(), false));
        i++;
      } else {
        result.add(here);
      }
    }
    return List.copyOf(result);
  }

  /** Raster; over een bereik van meer dan twee ordes van grootte met gelijke verhoudingen. */
  private static double[] grid(double low, double high, int steps) {
    boolean geometric = low > 0 && high / low > 100;
    double[] x = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      double share = i / (double) steps;
      x[i] = geometric ? low * StrictMath.pow(high / low, share) : low + (high - low) * share;
    }
    x[steps] = high;
    return x;
  }

  private void scan(double[] x, double[] y) {
    for (int i = 1; i < x.length; i++) {
      if (sign(y[i]) != sign(y[i - 1])) {
        change(x[i - 1], x[i], y[i - 1], y[i]);
      } else if (i + 1 < x.length && dips(y, i)) {
        dip(x[i - 1], x[i + 1], y[i]);
      }
    }
  }

  /** Of de uitkomst op punt i dichter bij nul ligt dan links en rechts ervan, aan dezelfde kant. */
  private boolean dips(double[] y, int i) {
    return sign(y[i]) != 0
        && sign(y[i + 1]) == sign(y[i])
        && Math.abs(y[i]) < Math.abs(y[i - 1])
        && Math.abs(y[i]) <= Math.abs(y[i + 1]);
  }

  private void dip(double low, double high, double lowest) {
    double left = low;
    double right = high;
    double best = Math.abs(lowest);
    while (right - left > PRECISION * Math.max(Math.abs(left), Math.abs(right))) {
      double[] x = grid(left, right, REFINED);
      double[] y = function.apply(x);
      int deepest = 0;
      for (int i = 1; i < x.length; i++) {
        if (sign(y[i]) != sign(y[0])) {
          scan(x, y);
          return;
        }
        if (Math.abs(y[i]) < Math.abs(y[deepest])) {
          deepest = i;
        }
      }
      left = x[Math.max(deepest - 1, 0)];
      right = x[Math.min(deepest + 1, REFINED)];
      if (Math.abs(y[deepest]) >= best) {
        return; // Dieper gaat het niet.
      }
      best = Math.abs(y[deepest]);
    }
  }

  private void change(double low, double high, double atLow, double atHigh) {
    if (high - low <= PRECISION * Math.max(Math.abs(low), Math.abs(high))
        || Math.nextUp(low) >= high) {
      double border = (low + high) / 2;
      boolean jump = sign(atLow) * sign(atHigh) < 0 && Math.abs(atHigh - atLow) > 1000 * zero;
      extendTo(border);
      segments.add(new Segment(border, border, sign(atHigh), jump));
      return;
    }
    double[] x = grid(low, high, REFINED);
    double[] y = function.apply(x);
    scan(x, y);
  }

  private void extendTo(double to) {
    Segment last = segments.removeLast();
    segments.add(new Segment(last.from(), to, last.sign(), last.jump()));
  }

  private int sign(double y) {
    return Math.abs(y) <= zero ? 0 : y > 0 ? 1 : -1;
  }
}
