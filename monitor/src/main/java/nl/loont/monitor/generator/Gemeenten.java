package nl.loont.monitor.generator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.loont.monitor.Maand;

/**
 * De fictieve gemeenten: 359 codes, waarvan 336 de hele periode bestaan (SEOR 2026, bijlage I).
 * Aantallen per grootteklasse volgen GT-3 (35, 169 en 128 van 332), inzet per 10.000 inwoners van
 * 15 tot 65 volgt tabel 3.1: mediaan 23, kwartielen 16 en 34, hoogste 75.
 */
final class Gemeenten {
  private static final int VAST = 336;
  private static final int[] NIEUW = {2021, 2022, 2023};
  private static final double LN_MEDIAAN = Math.log(23);
  private static final double SIGMA = Math.log(34.0 / 16) / 2 / 0.6745;

  private final List<Gemeente> alle = new ArrayList<>();
  private final double[] cumulatief;

  Gemeenten(SplittableRandom toeval) {
    for (int i = 0; i < VAST; i++) {
      double p = (i + 0.5) / VAST;
      double grens = p < 35.0 / 332 ? 5_000 : p < 204.0 / 332 ? 15_000 : 40_000;
      double binnen = toeval.nextDouble();
      double inwoners =
          grens == 5_000
              ? 5_000 * Math.pow(3, binnen)
              : grens == 15_000
                  ? 15_000 * Math.pow(40.0 / 15, binnen)
                  : 40_001 * Math.pow(20, Math.pow(binnen, 3.1));
      alle.add(gemeente(toeval, 9001 + i, (int) inwoners, "", 0));
    }
    for (int i = 0; i < 16; i++) {
      // Zestien gemeenten gaan op in zeven nieuwe.
      int nieuw = i * 7 / 16;
      int maand = Maand.getal(YearMonth.of(NIEUW[nieuw % NIEUW.length], 1));
      alle.add(
          gemeente(toeval, 9401 + i, 12_000 + toeval.nextInt(20_000), code(9501 + nieuw), maand));
    }
    cumulatief = new double[alle.size()];
    double som = 0;
    for (int i = 0; i < cumulatief.length; i++) {
      som += alle.get(i).gewicht();
      cumulatief[i] = som;
    }
  }

  private static String code(int nummer) {
    return "GM" + nummer;
  }

  private static Gemeente gemeente(
      SplittableRandom toeval, int nummer, int inwoners, String opgaatIn, int herindeling) {
    int beroeps = (int) (inwoners * (0.62 + 0.05 * toeval.nextDouble()));
    double inzet = Math.min(75, Math.exp(LN_MEDIAAN + SIGMA * toeval.nextGaussian()));
    int stedelijkheid =
        Math.clamp(
            5 - (int) Math.round(Math.log(inwoners / 6_000.0) + toeval.nextGaussian() * 0.5), 1, 5);
    return new Gemeente(
        code(nummer),
        inwoners,
        beroeps,
        stedelijkheid,
        opgaatIn,
        herindeling,
        inzet * beroeps / 10_000);
  }

  List<Gemeente> alle() {
    return alle;
  }

  /** Een gemeente, met kans evenredig aan haar verwachte inzet. */
  Gemeente kies(SplittableRandom toeval) {
    double worp = toeval.nextDouble() * cumulatief[cumulatief.length - 1];
    int laag = 0;
    int hoog = cumulatief.length - 1;
    while (laag < hoog) {
      int midden = (laag + hoog) / 2;
      if (cumulatief[midden] > worp) {
        hoog = midden;
      } else {
        laag = midden + 1;
      }
    }
    return alle.get(laag);
  }
}
