package nl.loont.budget.stelsel;

/**
 * Wat bij het verdelen van jaar op jaar gelijk blijft; elke rij heeft een plaats per gemeente. Zegt
 * het objectieve aandeel niets (nul bij elke gemeente die er een gewicht op heeft), dan komen de
 * inwoners ervoor in de plaats: zo blijft er nooit geld liggen. Die uitweg is onze keuze (A).
 */
public final class Maatstaven {
  private final double[] inwoners;
  private final double[] gewicht;
  private final double[] sleutel;

  /**
   * Legt de maatstaven vast.
   *
   * @param inwoners inwoners, groter dan nul
   * @param gewicht gewicht van het objectieve model, 0 tot en met 1
   * @param objectief objectieve aandelen, niet negatief; alleen hun verhouding telt
   */
  public Maatstaven(double[] inwoners, double[] gewicht, double[] objectief) {
    this.inwoners = inwoners;
    this.gewicht = gewicht;
    double[] deel = maal(gewicht, objectief);
    this.sleutel = Verdeelregels.som(deel) > 0 ? deel : maal(gewicht, inwoners);
    double som = Verdeelregels.som(sleutel);
    for (int g = 0; g < sleutel.length && som > 0; g++) {
      sleutel[g] /= som;
    }
  }

  /** Aantal gemeenten. */
  public int gemeenten() {
    return inwoners.length;
  }

  /** Inwoners. */
  public double[] inwoners() {
    return inwoners;
  }

  /** Gewicht van het objectieve model. */
  public double[] gewicht() {
    return gewicht;
  }

  /** Aandeel in de objectief verdeelde pot; samen 1, of alle nul als er zo'n pot niet is. */
  double[] sleutel() {
    return sleutel;
  }

  private static double[] maal(double[] a, double[] b) {
    double[] product = new double[a.length];
    for (int g = 0; g < product.length; g++) {
      product[g] = a[g] * b[g];
    }
    return product;
  }
}
