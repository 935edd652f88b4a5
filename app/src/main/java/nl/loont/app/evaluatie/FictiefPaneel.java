package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Een verzonnen paneel om mee te oefenen: zestig fictieve gemeenten over 72 maanden, met een
 * geplant effect. Elke keer precies hetzelfde. Geen enkel getal komt uit een bron.
 */
public final class FictiefPaneel {
  /** De gemeente waarin een effect geplant is. */
  public static final String BEHANDELD = "Fictief 01";

  /** Het geplante effect, per 10.000 inwoners, vanaf {@link #START}. */
  public static final double EFFECT = 4;

  /** Eerste maand met het effect. */
  public static final Periode START = new Periode(2022, 1);

  private static final int GEMEENTEN = 60;
  private static final int MAANDEN = 72;
  private static final int STROMEN = 3;
  private static final long ZAAD = 20221;

  private FictiefPaneel() {}

  /** Het paneel: uitkomst is mensen met een voorziening per 10.000 inwoners. */
  public static Paneel maak() {
    SplittableRandom toeval = new SplittableRandom(ZAAD);
    double[][] stroom = new double[STROMEN][MAANDEN];
    for (double[] reeks : stroom) {
      double stand = 0;
      for (int t = 0; t < MAANDEN; t++) {
        stand = 0.95 * stand + 0.35 * toeval.nextGaussian();
        reeks[t] = stand;
      }
    }
    double[][] uitkomst = new double[GEMEENTEN][MAANDEN];
    double[][] inwoners = new double[GEMEENTEN][MAANDEN];
    double[][] stedelijk = new double[GEMEENTEN][MAANDEN];
    for (int i = 0; i < GEMEENTEN; i++) {
      double grootte = Math.rint(Math.exp(10.3 + 0.7 * toeval.nextGaussian()) / 100) * 100;
      double niveau = 16 + 4 * toeval.nextGaussian();
      double groei = 0.2 + 0.08 * toeval.nextGaussian();
      double[] gevoelig = new double[STROMEN];
      for (int k = 0; k < STROMEN; k++) {
        gevoelig[k] = 1 + 0.6 * toeval.nextGaussian();
      }
      double ruis = 0;
      for (int t = 0; t < MAANDEN; t++) {
        ruis = 0.5 * ruis + 0.35 * toeval.nextGaussian();
        double y = niveau + groei * t + ruis;
        for (int k = 0; k < STROMEN; k++) {
          y += gevoelig[k] * stroom[k][t];
        }
        boolean geplant = i == 0 && START.plus(-t).compareTo(new Periode(2019, 1)) <= 0;
        uitkomst[i][t] = Math.rint(100 * Math.max(0, y + (geplant ? EFFECT : 0))) / 100;
        inwoners[i][t] = grootte;
        stedelijk[i][t] = grootte > 40_000 ? 1 : 0;
      }
    }
    Map<String, double[][]> kenmerken = new LinkedHashMap<>();
    kenmerken.put("inwoners", inwoners);
    kenmerken.put("stedelijk", stedelijk);
    return Paneel.van(
        IntStream.rangeClosed(1, GEMEENTEN).mapToObj("Fictief %02d"::formatted).toList(),
        IntStream.range(0, MAANDEN).mapToObj(new Periode(2019, 1)::plus).toList(),
        uitkomst,
        kenmerken);
  }

  /** Het paneel om te bewaren, als CSV zoals elke methode het leest. */
  public static Antwoord antwoord() {
    Paneel paneel = maak();
    List<List<Object>> rijen = new ArrayList<>();
    for (int i = 0; i < GEMEENTEN; i++) {
      for (int t = 0; t < MAANDEN; t++) {
        List<Object> rij = new ArrayList<>();
        rij.add(paneel.eenheden().get(i));
        rij.add(paneel.perioden().get(t).toString());
        rij.add(paneel.uitkomst(i, t));
        for (String kenmerk : paneel.kenmerken()) {
          rij.add(paneel.kenmerk(kenmerk, i, t).orElseThrow());
        }
        rijen.add(rij);
      }
    }
    List<String> kop = new ArrayList<>(List.of("eenheid", "periode", "uitkomst"));
    kop.addAll(paneel.kenmerken());
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("fictief", true);
    json.put("behandeld", BEHANDELD);
    json.put("start", START.toString());
    json.put("effect", EFFECT);
    json.put("kop", kop);
    json.put("rijen", rijen);
    return new Antwoord(
        json,
        kop,
        rijen,
        List.of("dit paneel is fictief: geen enkel getal komt uit een bron"),
        List.of());
  }
}
