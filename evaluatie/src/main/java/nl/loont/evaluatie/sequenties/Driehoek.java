package nl.loont.evaluatie.sequenties;

import java.util.stream.IntStream;

/**
 * Symmetrische matrix zonder diagonaal: alleen de driehoek boven de diagonaal, rij voor rij. Neemt
 * {@code 4·n·(n−1)} bytes: 400 MB voor 10.000 eenheden.
 */
final class Driehoek {
  /** Meer past niet in één rij van Java. */
  static final int GROOTSTE = 65_536;

  private final int n;
  private final double[] waarden;

  private Driehoek(int n, double[] waarden) {
    this.n = n;
    this.waarden = waarden;
  }

  /** Een lege driehoek voor n eenheden, hoogstens {@link #GROOTSTE}. */
  static Driehoek leeg(int n) {
    return new Driehoek(n, new double[Math.toIntExact((long) n * (n - 1) / 2)]);
  }

  /** De afstanden tussen alle sequenties. */
  static Driehoek van(Maat maat, byte[][] sequenties) {
    Driehoek driehoek = leeg(sequenties.length);
    driehoek.vul(maat, sequenties);
    return driehoek;
  }

  /**
   * Vult de driehoek met afstanden. Elke cel hangt alleen af van haar eigen paar; het aantal draden
   * verandert dus geen bit.
   */
  void vul(Maat maat, byte[][] sequenties) {
    IntStream.range(0, n)
        .parallel()
        .forEach(i -> {
          int begin = begin(i);
          for (int j = i + 1; j < n; j++) {
            waarden[begin + j] = maat.afstand(sequenties[i], sequenties[j]);
          }
        });
  }

  /** Aantal eenheden. */
  int n() {
    return n;
  }

  /** De waarden zelf, rij voor rij; wie ze wijzigt, wijzigt de driehoek. */
  double[] waarden() {
    return waarden;
  }

  /** De waarde van twee verschillende eenheden. */
  double op(int i, int j) {
    return waarden[plaats(i, j)];
  }

  /** Zet de waarde van twee verschillende eenheden. */
  void zet(int i, int j, double waarde) {
    waarden[plaats(i, j)] = waarde;
  }

  /** Vermenigvuldigt elke waarde met zichzelf. */
  void kwadrateer() {
    for (int p = 0; p < waarden.length; p++) {
      waarden[p] *= waarden[p];
    }
  }

  private int plaats(int i, int j) {
    return i < j ? begin(i) + j : begin(j) + i;
  }

  /** Plaats van (i, j) is {@code begin(i) + j}. */
  int begin(int i) {
    return (int) ((long) i * (2L * n - i - 1) / 2) - i - 1;
  }

  /** Loopt alle paren langs met hun gewicht: het product van de gewichten van beide. */
  void forEach(int[] gewicht, PaarLezer lezer) {
    int plaats = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        lezer.lees(waarden[plaats++], (long) gewicht[i] * gewicht[j]);
      }
    }
  }

  /** Ontvangt een waarde met haar gewicht. */
  @FunctionalInterface
  interface PaarLezer {
    /** De waarde van een paar en het aantal paren van eenheden dat erachter zit. */
    void lees(double waarde, long gewicht);
  }
}
