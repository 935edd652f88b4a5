package nl.loont.app.web;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Schaal van een getekende rij: bedragen worden een plaats van 0 tot 100, met de nullijn erbij.
 *
 * @param laag bedrag op plaats 0
 * @param hoog bedrag op plaats 100
 */
record Schaal(double laag, double hoog) {
  /** Schaal waar alle bedragen op passen; nul hoort erbij als {@code metNul} waar is. */
  static Schaal om(boolean metNul, DoubleStream bedragen) {
    double[] alle = bedragen.toArray();
    double laag = metNul ? 0 : Double.POSITIVE_INFINITY;
    double hoog = metNul ? 0 : Double.NEGATIVE_INFINITY;
    for (double bedrag : alle) {
      laag = Math.min(laag, bedrag);
      hoog = Math.max(hoog, bedrag);
    }
    double rand = Math.max(1e-9, (hoog - laag) * 0.02);
    return alle.length == 0 ? new Schaal(0, 1) : new Schaal(laag - rand, hoog + rand);
  }

  /** Als {@link #om}, met ronde bedragen aan de uiteinden. */
  static Schaal rond(boolean metNul, DoubleStream bedragen) {
    Schaal krap = om(metNul, bedragen);
    double stap = stap(Math.max(1, krap.hoog - krap.laag) / 4);
    return new Schaal(Math.floor(krap.laag / stap) * stap, Math.ceil(krap.hoog / stap) * stap);
  }

  /** De kleinste ronde stap (1, 2 of 5 maal een macht van tien) die niet kleiner is. */
  static double stap(double minstens) {
    double macht = Math.pow(10, Math.floor(Math.log10(minstens)));
    for (double veelvoud : new double[] {1, 2, 5}) {
      if (veelvoud * macht >= minstens) {
        return veelvoud * macht;
      }
    }
    return 10 * macht;
  }

  /** Plaats van een bedrag. */
  double plaats(double bedrag) {
    return 100 * (bedrag - laag) / (hoog - laag);
  }

  /** Balk tussen twee bedragen, met een streep bij een derde. */
  Balk balk(double van, double tot, double streep) {
    double links = plaats(Math.min(van, tot));
    double rechts = plaats(Math.max(van, tot));
    boolean nul = laag < 0 && hoog > 0;
    return new Balk(
        getal(links),
        getal(Math.max(0.4, rechts - links)),
        getal(plaats(streep)),
        nul ? getal(plaats(0)) : "");
  }

  private static String getal(double plaats) {
    return String.format(Locale.ROOT, "%.2f", plaats);
  }

  /**
   * Getekende balk, in procenten van de breedte.
   *
   * @param x begin
   * @param breedte breedte
   * @param streep plaats van de streep
   * @param nul plaats van de nullijn, of leeg als zij buiten de schaal valt
   */
  record Balk(String x, String breedte, String streep, String nul) {}
}
