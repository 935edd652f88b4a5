package nl.loont.app.figuur;

import java.util.ArrayList;
import java.util.List;

/** Ronde strepen bij een as: 1, 2 of 5 maal een macht van tien. */
record Schaalverdeling(double laag, double hoog, List<Double> strepen, int decimalen) {

  /** Strepen die alle waarden omvatten. */
  static Schaalverdeling van(double laagste, double hoogste, int hoogstens) {
    double marge = hoogste > laagste ? 0 : Math.max(1, Math.abs(hoogste) / 10);
    double laag = laagste - marge;
    double hoog = hoogste + marge;
    double ruw = (hoog - laag) / hoogstens;
    double macht = Math.pow(10, Math.floor(Math.log10(ruw)));
    double deel = ruw / macht;
    double stap = macht * (deel <= 1 ? 1 : deel <= 2 ? 2 : deel <= 5 ? 5 : 10);
    long van = (long) Math.floor(laag / stap + 1e-9);
    long tot = (long) Math.ceil(hoog / stap - 1e-9);
    List<Double> strepen = new ArrayList<>();
    for (long i = van; i <= tot; i++) {
      strepen.add(i * stap);
    }
    return new Schaalverdeling(
        van * stap, tot * stap, strepen, (int) Math.max(0, Math.ceil(-Math.log10(stap) - 1e-9)));
  }
}
