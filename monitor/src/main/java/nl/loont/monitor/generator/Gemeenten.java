package nl.loont.monitor.generator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.loont.monitor.Maand;

/**
 * De fictieve gemeenten: 359 codes, waarvan 336 de hele periode bestaan (SEOR 2026, bijlage I).
 * Aantallen per grootteklasse volgen GT-3 (35, 169 en 128 van 332), inzet per 10.000 inwoners van
 * 15 tot 65 volgt november 2021: mediaan 23, kwartielen 16 en 34, hoogste 75. Inwoners en inzet
 * zijn gelijkmatig over hun verdeling gelegd en niet geloot, zodat elk zaad op de ankers uitkomt.
 */
final class Gemeenten {
  private static final int VAST = 336;
  private static final int[] KLASSEN = {35, 171, 130};
  private static final int[] NIEUW = {2021, 2022, 2023};

  /** Log-logistisch: P75 gedeeld door P25 is 3^(2·schaal), en dat is 34/16. */
  private static final double MEDIAAN = 23;

  private static final double SCHAAL = Math.log(34.0 / 16) / 2 / Math.log(3);
  private static final double HOOGSTE = 75;

  /** Veelvouden van de gulden snede vullen [0, 1) gelijkmatig, hoeveel het er ook zijn. */
  private static final double GULDEN_SNEDE = (Math.sqrt(5) - 1) / 2;

  private final List<Gemeente> alle = new ArrayList<>();
  private final double[] cumulatief;

  Gemeenten(SplittableRandom toeval) {
    double vanaf = toeval.nextDouble();
    int nummer = 0;
    for (int klasse = 0; klasse < KLASSEN.length; klasse++) {
      for (int i = 0; i < KLASSEN[klasse]; i++) {
        double binnen = (i + toeval.nextDouble()) / KLASSEN[klasse];
        int inwoners = (int) inwoners(klasse, binnen);
        alle.add(gemeente(toeval, 9001 + nummer, inwoners, inzet(vanaf, nummer++), "", 0));
      }
    }
    for (int i = 0; i < 16; i++) {
      // Zestien gemeenten gaan op in zeven nieuwe.
      int nieuw = i * 7 / 16;
      int maand = Maand.getal(YearMonth.of(NIEUW[nieuw % NIEUW.length], 1));
      int inwoners = 12_000 + toeval.nextInt(20_000);
      double inzet = inzet(vanaf, VAST + i);
      alle.add(gemeente(toeval, 9401 + i, inwoners, inzet, code(9501 + nieuw), maand));
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

  /** Klein 5.000 tot 15.000, middelgroot tot 40.000, groot tot 800.000; vooral de kleinste. */
  private static double inwoners(int klasse, double binnen) {
    return switch (klasse) {
      case 0 -> 5_000 * Math.pow(3, binnen);
      case 1 -> 15_000 * Math.pow(40.0 / 15, binnen);
      default -> 40_001 * Math.pow(20, Math.pow(binnen, 5.2));
    };
  }

  private static double inzet(double vanaf, int nummer) {
    double p = (vanaf + nummer * GULDEN_SNEDE) % 1;
    return Math.min(HOOGSTE, MEDIAAN * Math.pow(p / (1 - p), SCHAAL));
  }

  private static Gemeente gemeente(
      SplittableRandom toeval,
      int nummer,
      int inwoners,
      double inzet,
      String opgaatIn,
      int herindeling) {
    int beroeps = (int) (inwoners * (0.62 + 0.05 * toeval.nextDouble()));
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
