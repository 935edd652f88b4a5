package nl.loont.subsidie;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Van euro naar hele centen, zoals er betaald wordt. */
public final class Centen {
  private Centen() {}

  /**
   * Rondt een bedrag in euro af op hele centen, een halve cent naar boven. De rekenruis van {@code
   * double} telt niet mee: 0,00499999999 euro is een halve cent.
   */
  public static long van(double euro) {
    return BigDecimal.valueOf(euro)
        .setScale(8, RoundingMode.HALF_UP)
        .setScale(2, RoundingMode.HALF_UP)
        .unscaledValue()
        .longValueExact();
  }
}
