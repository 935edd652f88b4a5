package nl.loont.budget.stelsel;

/** De rekenregels die stelsels delen. */
final class Verdeelregels {
  private Verdeelregels() {}

  /**
   * Verdeelt een bedrag naar lasten. Zijn er geen lasten, dan naar inwoners: zo blijft er nooit
   * geld liggen. Die uitweg is onze keuze (A).
   */
  static void naarLasten(Jaarstand stand, double bedrag, double[] lasten, double[] uit) {
    double som = som(lasten);
    double[] sleutel = som > 0 ? lasten : stand.maatstaven().inwoners();
    double perEenheid = bedrag / (som > 0 ? som : som(sleutel));
    for (int g = 0; g < uit.length; g++) {
      uit[g] = perEenheid * sleutel[g];
    }
  }

  /**
   * Verdeelt een budget deels historisch, deels objectief. De pot voor het objectieve deel is wat
   * de historische delen overlaten; elke gemeente heeft er een aanspraak op naar haar objectieve
   * aandeel. Wat zij door LKS bespaarde verlaagt die aanspraak met gewicht maal rho maal besparing,
   * tot hoogstens nul, en de pot wordt naar de aanspraken verdeeld (A: verwachte waarde als kans
   * maal prijs).
   *
   * @param lasten waarnaar het historische deel verdeeld wordt
   */
  static void gemengd(
      Jaarstand stand,
      double budget,
      double[] lasten,
      double rho,
      double[] besparing,
      double[] uit) {
    double[] gewicht = stand.maatstaven().gewicht();
    double[] sleutel = stand.maatstaven().sleutel();
    naarLasten(stand, budget, lasten, uit);
    double pot = 0;
    for (int g = 0; g < uit.length; g++) {
      pot += gewicht[g] * uit[g];
    }
    double[] aanspraak = new double[uit.length];
    double samen = 0;
    for (int g = 0; g < uit.length; g++) {
      aanspraak[g] = Math.max(0, pot * sleutel[g] - rho * gewicht[g] * besparing[g]);
      samen += aanspraak[g];
    }
    // Blijft er na de korting van niemand een aanspraak over, dan telt de korting niet.
    double[] verdeling = samen > 0 ? aanspraak : sleutel;
    double factor = samen > 0 ? pot / samen : pot;
    for (int g = 0; g < uit.length; g++) {
      uit[g] = (1 - gewicht[g]) * uit[g] + factor * verdeling[g];
    }
  }

  static double som(double[] delen) {
    double som = 0;
    for (double deel : delen) {
      som += deel;
    }
    return som;
  }
}
