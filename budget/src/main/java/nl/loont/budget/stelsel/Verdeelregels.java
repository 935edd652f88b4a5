package nl.loont.budget.stelsel;

/**
 * De rekenregels die stelsels delen. Zeggen de gegevens niets (geen lasten, geen objectief
 * aandeel), dan wordt naar inwoners verdeeld: zo blijft er nooit geld liggen. Die uitweg is onze
 * keuze (A).
 */
final class Verdeelregels {
  private Verdeelregels() {}

  /** Verdeelt een bedrag naar lasten; zijn er geen lasten, dan naar inwoners. */
  static void naarLasten(Jaarstand stand, double bedrag, double[] lasten, double[] uit) {
    double[] sleutel = som(lasten) > 0 ? lasten : stand.inwoners();
    double perEenheid = bedrag / som(sleutel);
    for (int g = 0; g < uit.length; g++) {
      uit[g] = perEenheid * sleutel[g];
    }
  }

  /**
   * Verdeelt een budget deels historisch, deels objectief. De pot voor het objectieve deel is wat
   * de historische delen overlaten; elke gemeente heeft er een aanspraak op naar haar objectieve
   * aandeel, min haar korting, en de pot wordt naar de aanspraken verdeeld.
   *
   * @param lasten waarnaar het historische deel verdeeld wordt
   * @param korting per gemeente, in euro; verlaagt een aanspraak tot hoogstens nul
   */
  static void gemengd(
      Jaarstand stand, double budget, double[] lasten, double[] korting, double[] uit) {
    double[] gewicht = stand.gewicht();
    naarLasten(stand, budget, lasten, uit);
    double pot = 0;
    for (int g = 0; g < uit.length; g++) {
      pot += gewicht[g] * uit[g];
      uit[g] *= 1 - gewicht[g];
    }
    double[] aanspraak = aanspraken(stand, pot);
    double[] verlaagd = new double[uit.length];
    for (int g = 0; g < uit.length; g++) {
      verlaagd[g] = Math.max(0, aanspraak[g] - korting[g]);
    }
    double over = som(verlaagd);
    double[] sleutel = over > 0 ? verlaagd : aanspraak;
    double totaal = over > 0 ? over : som(aanspraak);
    if (totaal > 0) {
      for (int g = 0; g < uit.length; g++) {
        uit[g] += pot * (sleutel[g] / totaal);
      }
    }
  }

  /** Aanspraken op de pot vóór de korting. */
  private static double[] aanspraken(Jaarstand stand, double pot) {
    double[] sleutel = maal(stand.gewicht(), stand.objectief());
    if (som(sleutel) == 0) {
      sleutel = maal(stand.gewicht(), stand.inwoners());
    }
    double totaal = som(sleutel);
    for (int g = 0; g < sleutel.length && totaal > 0; g++) {
      sleutel[g] *= pot / totaal;
    }
    return sleutel;
  }

  /** Korting op de aanspraak: gewicht maal rho maal wat LKS bespaarde. */
  static double[] korting(Jaarstand stand, double rho, double[] besparing) {
    double[] korting = maal(stand.gewicht(), besparing);
    for (int g = 0; g < korting.length; g++) {
      korting[g] *= rho;
    }
    return korting;
  }

  private static double[] maal(double[] a, double[] b) {
    double[] product = new double[a.length];
    for (int g = 0; g < product.length; g++) {
      product[g] = a[g] * b[g];
    }
    return product;
  }

  static double som(double[] delen) {
    double som = 0;
    for (double deel : delen) {
      som += deel;
    }
    return som;
  }
}
