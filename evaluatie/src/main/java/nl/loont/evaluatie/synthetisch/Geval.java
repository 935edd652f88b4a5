package nl.loont.evaluatie.synthetisch;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Eén som: een doelreeks, de reeksen van de donoren, en hoeveel perioden vóór de ingreep liggen. De
 * echte behandeling, elke placebo en elke verzonnen start zijn zo'n geval.
 */
final class Geval {
  private final double[] doel;
  private final double[][] donoren;
  private final int voor;
  private final double[] voorspellers;
  private final double[][] voorspellersDonoren;

  /**
   * Neemt de reeksen over zonder kopie; niemand wijzigt ze.
   *
   * @param voorspellers waarden van het doel; leeg als de methode er geen kent
   * @param voorspellersDonoren [donor][voorspeller]
   */
  Geval(
      double[] doel,
      double[][] donoren,
      int voor,
      double[] voorspellers,
      double[][] voorspellersDonoren) {
    this.doel = doel;
    this.donoren = donoren;
    this.voor = voor;
    this.voorspellers = voorspellers;
    this.voorspellersDonoren = voorspellersDonoren;
  }

  double[] doel() {
    return doel;
  }

  double[][] donoren() {
    return donoren;
  }

  int voor() {
    return voor;
  }

  int perioden() {
    return doel.length;
  }

  double[] voorspellers() {
    return voorspellers;
  }

  double[][] voorspellersDonoren() {
    return voorspellersDonoren;
  }

  /** Hetzelfde doel met een deel van de donoren. */
  Geval met(int[] plaatsen) {
    return new Geval(
        doel,
        kies(donoren, plaatsen),
        voor,
        voorspellers,
        voorspellersDonoren.length == 0
            ? voorspellersDonoren
            : kies(voorspellersDonoren, plaatsen));
  }

  /** Donor d als doel, met de andere donoren als donoren. */
  Geval alsPlacebo(int d) {
    int[] ander = IntStream.range(0, donoren.length).filter(j -> j != d).toArray();
    Geval rest = met(ander);
    return new Geval(
        donoren[d],
        rest.donoren,
        voor,
        voorspellersDonoren.length == 0 ? voorspellers : voorspellersDonoren[d],
        rest.voorspellersDonoren);
  }

  /** Alleen deze perioden, alle als passend; {@code nieuwDoel} vervangt het doel daarin. */
  Geval metPerioden(int[] perioden, double[] nieuwDoel) {
    return new Geval(
        nieuwDoel,
        Arrays.stream(donoren).map(reeks -> kies(reeks, perioden)).toArray(double[][]::new),
        perioden.length,
        voorspellers,
        voorspellersDonoren);
  }

  /** Donor min doel over de perioden vóór de ingreep: de punten van het simplexprobleem. */
  double[][] punten() {
    double[][] punten = new double[donoren.length][voor];
    for (int j = 0; j < punten.length; j++) {
      for (int t = 0; t < voor; t++) {
        punten[j][t] = donoren[j][t] - doel[t];
      }
    }
    return punten;
  }

  /**
   * Beneden deze wortel-gemiddelde-kwadraatafwijking is de fit perfect: wat overblijft is
   * afronding.
   */
  double afronding() {
    double som = 0;
    double grootste = 0;
    for (double[] punt : punten()) {
      som += NaastePunt.inproduct(punt, punt);
    }
    for (int t = 0; t < voor; t++) {
      grootste = Math.max(grootste, Math.abs(doel[t]));
    }
    return 1e-9 * Math.sqrt(som / (donoren.length * (double) voor)) + 1e-13 * grootste;
  }

  static double[] kies(double[] reeks, int[] plaatsen) {
    return Arrays.stream(plaatsen).mapToDouble(t -> reeks[t]).toArray();
  }

  private static double[][] kies(double[][] reeksen, int[] plaatsen) {
    return Arrays.stream(plaatsen).mapToObj(j -> reeksen[j]).toArray(double[][]::new);
  }
}
