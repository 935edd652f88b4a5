package nl.loont.subsidie;

/** Meet hoeveel maandbedragen per seconde één kern haalt; zie bench/subsidie. */
final class Snelheid {
  private static final int AANTAL = 2_000_000;

  private Snelheid() {}

  @SuppressWarnings("SystemOut") // een meting schrijft haar uitkomst op
  public static void main(String[] args) {
    Maandblok.Gevallen gevallen = MaandblokTest.gevallen(AANTAL, 1);
    double[] totaal = new double[AANTAL];
    Maandblok blok = Subsidierekening.meegeleverd().blok();
    for (int ronde = 1; ronde <= 5; ronde++) {
      long begin = System.nanoTime();
      blok.reken(gevallen, totaal);
      double seconden = (System.nanoTime() - begin) / 1e9;
      System.out.printf(
          "ronde %d: %.2f miljoen maandbedragen per seconde op 1 draad%n",
          ronde, AANTAL / seconden / 1e6);
    }
  }
}
