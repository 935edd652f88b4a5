package nl.loont.evaluatie.synthetisch;

import java.util.Arrays;

/**
 * Zoekt het punt van het omhulsel van pⱼ dat het dichtst bij de oorsprong ligt: de gewichten w ≥ 0,
 * Σw = 1 met de kleinste ‖Σ wⱼpⱼ‖.
 *
 * <p>Methode van Wolfe (1976), Finding the nearest point in a polytope, Mathematical Programming
 * 11, met de kleinste-kwadratenstap van Lawson en Hanson (1974): het affiene minimum λ van de
 * gekozen punten is evenredig met de oplossing van ‖[1ᵀ; P]λ − e₁‖, via {@link Factorisatie}. Of de
 * uitkomst goed is, beoordeelt {@link Simplexfit} los van de weg erheen.
 */
final class NaastePunt {
  private static final double EPS = 0x1p-52;

  private final double[][] punten;
  private final double[] lengte;
  private final double schaal;
  private final double[] gewichten;
  private double[] rest;

  /** Gewichten van het naaste punt van minstens één punt; de punten blijven ongewijzigd. */
  static double[] gewichten(double[][] punten) {
    return new NaastePunt(punten).gewichten;
  }

  private NaastePunt(double[][] punten) {
    this.punten = punten;
    this.lengte = lengten(punten);
    this.schaal = schaal(lengte);
    this.gewichten = new double[punten.length];
    int begin = 0;
    for (int j = 1; j < punten.length; j++) {
      begin = lengte[j] < lengte[begin] ? j : begin;
    }
    gewichten[begin] = 1;
    this.rest = punten[begin].clone();
    zoek(begin);
    normeer();
  }

  private void zoek(int begin) {
    int rijen = punten[0].length;
    Factorisatie kern = new Factorisatie(rijen + 1);
    kern.voegToe(begin, kolom(begin));
    boolean[] geweerd = new boolean[punten.length];
    double doel = inproduct(rest, rest);
    for (int stap = 0; stap < 100 + 20 * (punten.length + rijen); stap++) {
      int nieuw = besteRichting(geweerd);
      if (nieuw < 0) {
        return;
      }
      if (!kern.voegToe(nieuw, kolom(nieuw))) {
        geweerd[nieuw] = true;
        continue;
      }
      double[] vorige = gewichten.clone();
      naarAffienMinimum(kern);
      double[] nieuweRest = som(punten, gewichten);
      double nieuwDoel = inproduct(nieuweRest, nieuweRest);
      if (!(nieuwDoel < doel)) {
        // Afronding at de winst op: terug, en deze donor voorlopig niet meer.
        System.arraycopy(vorige, 0, gewichten, 0, vorige.length);
        geweerd[nieuw] = true;
        kern = kern();
        continue;
      }
      rest = nieuweRest;
      doel = nieuwDoel;
      Arrays.fill(geweerd, false);
    }
  }

  /** De punten met gewicht, ontbonden. */
  private Factorisatie kern() {
    Factorisatie kern = new Factorisatie(punten[0].length + 1);
    for (int j = 0; j < punten.length; j++) {
      if (gewichten[j] > 0) {
        kern.voegToe(j, kolom(j));
      }
    }
    return kern;
  }

  /** De donor die per eenheid lengte het meest belooft; -1 als niemand meer iets belooft. */
  private int besteRichting(boolean[] geweerd) {
    double eigen = inproduct(rest, rest);
    double maat = inproduct(gewichten, lengte);
    int beste = -1;
    double meeste = 0;
    for (int j = 0; j < punten.length; j++) {
      if (gewichten[j] > 0 || geweerd[j] || lengte[j] == 0) {
        continue;
      }
      double belofte = (eigen - inproduct(rest, punten[j])) / lengte[j];
      if (belofte > 2 * EPS * maat && belofte > meeste) {
        meeste = belofte;
        beste = j;
      }
    }
    return beste;
  }

  /** Schuift naar het affiene minimum van de kern en laat punten vallen die daarbuiten liggen. */
  private void naarAffienMinimum(Factorisatie kern) {
    while (true) {
      double[] doel = kern.affienMinimum();
      double stap = 1;
      for (int i = 0; i < doel.length; i++) {
        double w = gewichten[kern.naam(i)];
        if (doel[i] <= 0) {
          stap = w == 0 ? 0 : Math.min(stap, w / (w - doel[i]));
        }
      }
      boolean klaar = stap >= 1;
      for (int i = doel.length - 1; i >= 0; i--) {
        int j = kern.naam(i);
        double w = gewichten[j] + stap * (doel[i] - gewichten[j]);
        boolean raaktNul =
            doel[i] <= 0 && gewichten[j] <= stap * (gewichten[j] - doel[i]) * (1 + 4 * EPS);
        gewichten[j] = raaktNul ? 0 : klaar ? doel[i] : Math.max(0, w);
        if (raaktNul) { // ook precies op de rand: een punt zonder gewicht houdt de volgende tegen
          kern.verwijder(i);
        }
      }
      if (klaar || kern.grootte() == 0) {
        return;
      }
    }
  }

  private void normeer() {
    double som = Arrays.stream(gewichten).sum();
    for (int j = 0; j < gewichten.length; j++) {
      gewichten[j] /= som;
    }
  }

  private double[] kolom(int j) {
    return kolom(punten[j], schaal);
  }

  /** Een punt met een 1 erboven, op schaal gebracht. */
  static double[] kolom(double[] punt, double schaal) {
    double[] kolom = new double[punt.length + 1];
    kolom[0] = 1;
    for (int t = 0; t < punt.length; t++) {
      kolom[t + 1] = punt[t] / schaal;
    }
    return kolom;
  }

  /** De gewogen som Σ wⱼpⱼ. */
  static double[] som(double[][] punten, double[] w) {
    double[] x = new double[punten[0].length];
    for (int j = 0; j < w.length; j++) {
      if (w[j] != 0) {
        for (int t = 0; t < x.length; t++) {
          x[t] += w[j] * punten[j][t];
        }
      }
    }
    return x;
  }

  static double[] lengten(double[][] punten) {
    return Arrays.stream(punten).mapToDouble(p -> Math.sqrt(inproduct(p, p))).toArray();
  }

  /** Mediaan van de lengten, of de grootste als die nul is; 1 als alles nul is. */
  static double schaal(double[] lengten) {
    double[] oplopend = lengten.clone();
    Arrays.sort(oplopend);
    double midden = oplopend[oplopend.length / 2];
    double grootste = oplopend[oplopend.length - 1];
    return midden > 0 ? midden : grootste > 0 ? grootste : 1;
  }

  static double inproduct(double[] a, double[] b) {
    double som = 0;
    for (int i = 0; i < a.length; i++) {
      som += a[i] * b[i];
    }
    return som;
  }
}
