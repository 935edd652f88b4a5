package nl.loont.evaluatie.sequenties;

/**
 * Som van de kleinste afstanden, zonder ze te sorteren: zoekt de grens in vier rondes van zestien
 * bits. Dat kan omdat positieve getallen als rij bits dezelfde volgorde hebben; het werkt binnen de
 * driehoek en met gewichten.
 */
final class Kleinsten {
  private static final int BITS = 16;
  private static final int VAKKEN = 1 << BITS;

  private final Driehoek d;
  private final int[] gewicht;

  /** Afstanden tussen groepen, met per groep het aantal eenheden. */
  Kleinsten(Driehoek d, int[] gewicht) {
    this.d = d;
    this.gewicht = gewicht;
  }

  /** Som van de {@code aantal} kleinste afstanden tussen eenheden van verschillende groepen. */
  double som(long aantal) {
    double som = 0;
    long rest = aantal;
    long grens = 0;
    for (int schuif = Long.SIZE - BITS; schuif >= 0 && rest > 0; schuif -= BITS) {
      long[] aantallen = new long[VAKKEN];
      double[] sommen = new double[VAKKEN];
      tel(grens, schuif, aantallen, sommen);
      int vak = 0;
      while (rest > aantallen[vak]) {
        rest -= aantallen[vak];
        som += sommen[vak];
        vak++;
      }
      grens = (grens << BITS) | vak;
    }
    return rest == 0 ? som : som + rest * Double.longBitsToDouble(grens);
  }

  private void tel(long grens, int schuif, long[] aantallen, double[] sommen) {
    boolean alles = schuif == Long.SIZE - BITS;
    d.forEach(
        gewicht,
        (afstand, keer) -> {
          long bits = Double.doubleToRawLongBits(afstand);
          if (alles || bits >>> (schuif + BITS) == grens) {
            int vak = (int) (bits >>> schuif) & (VAKKEN - 1);
            aantallen[vak] += keer;
            sommen[vak] += keer * afstand;
          }
        });
  }
}
