package nl.loont.evaluatie.sequenties;

import java.util.stream.IntStream;

/** Verdeling van eenheden over groepen die samengaan; een groep heet naar haar laagste eenheid. */
final class Verbinding {
  private final int[] ouder;

  Verbinding(int eenheden) {
    ouder = IntStream.range(0, eenheden).toArray();
  }

  /** De laagste eenheid van de groep waar i in zit. */
  int wortel(int i) {
    int wortel = i;
    while (ouder[wortel] != wortel) {
      ouder[wortel] = ouder[ouder[wortel]];
      wortel = ouder[wortel];
    }
    return wortel;
  }

  /** Voegt de groepen van i en j samen. */
  void verbind(int i, int j) {
    int a = wortel(i);
    int b = wortel(j);
    ouder[Math.max(a, b)] = Math.min(a, b);
  }
}
