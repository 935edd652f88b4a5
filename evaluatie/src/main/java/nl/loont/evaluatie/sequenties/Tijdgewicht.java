package nl.loont.evaluatie.sequenties;

import java.util.Arrays;
import java.util.List;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Gewicht van verschillen vanaf een periode; ervoor geldt 1.
 *
 * @param vanaf eerste periode met dit gewicht
 * @param gewicht eindig en niet negatief
 */
public record Tijdgewicht(Periode vanaf, double gewicht) {

  /**
   * Dubbel gewicht vanaf januari 2022. Het rapport weegt 2022 tot en met 2024 zwaarder maar noemt
   * het gewicht niet (SEOR 2026, bijlage I.4); de 2 is van ons.
   */
  public static final Tijdgewicht STANDAARD = new Tijdgewicht(new Periode(2022, 1), 2);

  /** Het gewicht per periode; van twee regels die gelden telt de laatst begonnen. */
  static double[] perPeriode(List<Tijdgewicht> regels, List<Periode> perioden) {
    double[] gewichten = new double[perioden.size()];
    Arrays.fill(gewichten, 1);
    for (int t = 0; t < gewichten.length; t++) {
      int nu = begin(perioden.get(t));
      int laatste = Integer.MIN_VALUE;
      for (Tijdgewicht regel : regels) {
        int vanaf = begin(regel.vanaf);
        if (vanaf <= nu && vanaf >= laatste) {
          laatste = vanaf;
          gewichten[t] = regel.gewicht;
        }
      }
    }
    return gewichten;
  }

  /** Of dit gewicht pas na een periode begint. */
  boolean begintNa(Periode periode) {
    Periode laatste = new Periode(periode.jaar(), periode.isMaand() ? periode.maand() : 12);
    return begin(vanaf) > laatste.volgnummer();
  }

  /** De eerste maand van een periode; zo zijn jaren en maanden te vergelijken. */
  private static int begin(Periode periode) {
    return new Periode(periode.jaar(), Math.max(periode.maand(), 1)).volgnummer();
  }
}
