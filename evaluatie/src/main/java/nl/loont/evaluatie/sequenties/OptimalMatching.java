package nl.loont.evaluatie.sequenties;

/**
 * Optimal matching (Abbott en Forrest 1986; Needleman en Wunsch 1970): de goedkoopste reeks van
 * invoegen, weglaten en vervangen die de ene sequentie in de andere verandert. Let niet op het
 * tijdstip; staat hier ter vergelijking.
 *
 * @param invoegen kosten van invoegen of weglaten
 * @param vervangen kosten van vervangen
 */
record OptimalMatching(double invoegen, double vervangen) implements Maat {

  /** De gebruikelijke kosten: invoegen of weglaten 1, vervangen 2. */
  static final OptimalMatching GEWOON = new OptimalMatching(1, 2);

  @Override
  public double afstand(byte[] x, byte[] y) {
    double[] vorige = new double[y.length + 1];
    double[] rij = new double[y.length + 1];
    for (int j = 0; j <= y.length; j++) {
      vorige[j] = j * invoegen;
    }
    for (int i = 1; i <= x.length; i++) {
      rij[0] = i * invoegen;
      for (int j = 1; j <= y.length; j++) {
        double schuin = vorige[j - 1] + (x[i - 1] == y[j - 1] ? 0 : vervangen);
        rij[j] = Math.min(schuin, Math.min(vorige[j], rij[j - 1]) + invoegen);
      }
      double[] wissel = vorige;
      vorige = rij;
      rij = wissel;
    }
    return vorige[y.length];
  }
}
