package nl.loont.evaluatie.did;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.regressie.Schatting;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Verschil in verschillen met vaste effecten voor eenheid en periode, en de gebeurtenisstudie.
 *
 * <p>Model: y_it = α_i + γ_t + β·D_it + ε_it, met D = 1 voor behandelde eenheden vanaf de start; in
 * de gebeurtenisstudie een eigen β per periode, met de laatste periode vóór de start als nulpunt.
 * Geschat met kleinste kwadraten na aftrek van eenheids- en periodegemiddelden. Standaardfouten
 * zijn cluster-robuust naar eenheid: Bertrand, Duflo en Mullainathan (2004), QJE 119(1), met de
 * factor G/(G−1) · (N−1)/(N−K) van Cameron en Miller (2015), JHR 50(2); K telt de regressoren en de
 * periode-effecten, niet de eenheidseffecten, die binnen een cluster liggen.
 *
 * @param effect het ene effect na de start
 * @param perPeriode effect per periode; de laatste periode vóór de start ontbreekt, die is nul
 * @param behandeld aantal behandelde eenheden
 * @param controle aantal andere eenheden
 * @param toelichting wat een lezer moet weten
 */
public record VerschilInVerschillen(
    Schatting effect,
    SequencedMap<Periode, Schatting> perPeriode,
    int behandeld,
    int controle,
    List<String> toelichting) {

  /** Deel van de grootste uitkomst waaronder een verschil alleen afronding is. */
  private static final double AFRONDING = 1e-12;

  /**
   * Schat beide.
   *
   * @param behandeld eenheden die vanaf de start behandeld zijn
   * @param controle eenheden die dat nooit zijn
   * @param start eerste periode na de ingreep
   * @throws InvoerException als een eenheid of de start niet in het paneel staat, een eenheid in
   *     beide groepen zit, of er minder dan drie eenheden zijn
   */
  public static VerschilInVerschillen van(
      Paneel paneel, List<String> behandeld, List<String> controle, Periode start) {
    keur(paneel, behandeld, controle, start);
    List<String> eenheden = new ArrayList<>(behandeld);
    eenheden.addAll(controle);
    int begin = paneel.index(start);
    int perioden = paneel.perioden().size();
    double[][] y =
        eenheden.stream().map(e -> paneel.reeks(paneel.index(e))).toArray(double[][]::new);
    double afronding = AFRONDING * grootste(y);
    zonderGemiddelden(y);
    schoon(y, afronding);

    double[][][] ingreep = new double[1][eenheden.size()][perioden];
    double[][][] gebeurtenis = new double[perioden - 1][eenheden.size()][perioden];
    for (int i = 0; i < behandeld.size(); i++) {
      for (int t = 0; t < perioden; t++) {
        ingreep[0][i][t] = t >= begin ? 1 : 0;
        if (t != begin - 1) {
          gebeurtenis[t < begin ? t : t - 1][i][t] = 1;
        }
      }
    }
    List<Schatting> effecten = regressie(y, gebeurtenis, afronding);
    SequencedMap<Periode, Schatting> perPeriode = new LinkedHashMap<>();
    for (int t = 0; t < perioden; t++) {
      if (t != begin - 1) {
        perPeriode.put(paneel.perioden().get(t), effecten.get(t < begin ? t : t - 1));
      }
    }
    return new VerschilInVerschillen(
        regressie(y, ingreep, afronding).getFirst(),
        perPeriode,
        behandeld.size(),
        controle.size(),
        toelichting(y, behandeld.size()));
  }

  private static List<String> toelichting(double[][] y, int behandeld) {
    List<String> regels = new ArrayList<>();
    if (grootste(y) == 0) {
      regels.add(
          "Elke eenheid loopt in elke periode gelijk op met de andere; er is niets te toetsen.");
    }
    if (behandeld < 5) {
      regels.add(
          ("Met %s zijn cluster-robuuste standaardfouten te klein; de"
                  + " placebo's van de synthetische controle zijn dan een betere toets.")
              .formatted(
                  behandeld == 1 ? "één behandelde eenheid" : behandeld + " behandelde eenheden"));
    }
    return regels;
  }

  private static void keur(
      Paneel paneel, List<String> behandeld, List<String> controle, Periode start) {
    List<Fout> fouten = new ArrayList<>();
    Set<String> gezien = new HashSet<>();
    List<String> alle = new ArrayList<>(behandeld);
    alle.addAll(controle);
    for (String eenheid : alle) {
      if (!gezien.add(eenheid)) {
        fouten.add(
            Fout.van(
                "eenheid",
                eenheid,
                "deze eenheid staat er twee keer",
                "behandeld of controle",
                "Noem haar één keer."));
      }
      probeer(() -> paneel.index(eenheid), fouten);
    }
    probeer(() -> paneel.index(start), fouten);
    if (behandeld.isEmpty() || controle.size() < 2) {
      fouten.add(
          Fout.van(
              "eenheid",
              "%d behandeld, %d controle".formatted(behandeld.size(), controle.size()),
              "te weinig om te vergelijken",
              "minstens 1 behandeld en 2 controle",
              "Neem meer eenheden op."));
    }
    if (fouten.isEmpty() && paneel.index(start) == 0) {
      fouten.add(
          Fout.van(
              "start",
              start.toString(),
              "er ligt geen periode vóór de start",
              "minstens 1 periode ervoor",
              "Kies een latere start."));
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }

  private static double grootste(double[][] y) {
    return Arrays.stream(y).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
  }

  /** Maakt wat alleen afronding is precies nul. */
  private static void schoon(double[][] y, double afronding) {
    for (double[] reeks : y) {
      for (int t = 0; t < reeks.length; t++) {
        reeks[t] = Math.abs(reeks[t]) <= afronding ? 0 : reeks[t];
      }
    }
  }

  private static void probeer(Runnable controle, List<Fout> fouten) {
    try {
      controle.run();
    } catch (InvoerException e) {
      fouten.addAll(e.fouten());
    }
  }

  /**
   * Kleinste kwadraten van y op de kolommen [kolom][eenheid][periode]; y is al zonder gemiddelden.
   * Een rest die alleen afronding is telt als 0; past het model volmaakt, dan bestaan t en p niet.
   */
  private static List<Schatting> regressie(double[][] y, double[][][] kolommen, double afronding) {
    int k = kolommen.length;
    int eenheden = y.length;
    int perioden = y[0].length;
    for (double[][] kolom : kolommen) {
      zonderGemiddelden(kolom);
    }
    RealMatrix kwadraat = new Array2DRowRealMatrix(k, k);
    double[] rechts = new double[k];
    for (int i = 0; i < eenheden; i++) {
      RealMatrix x = ontwerp(kolommen, i);
      kwadraat = kwadraat.add(x.transposeMultiply(x));
      double[] deel = x.preMultiply(y[i]);
      for (int a = 0; a < k; a++) {
        rechts[a] += deel[a];
      }
    }
    RealMatrix invers = new CholeskyDecomposition(kwadraat, 1e-8, 1e-14).getSolver().getInverse();
    double[] beta = invers.operate(rechts);
    RealMatrix vlees = new Array2DRowRealMatrix(k, k);
    for (int i = 0; i < eenheden; i++) {
      RealMatrix x = ontwerp(kolommen, i);
      double[] fit = x.operate(beta);
      double[] rest = new double[perioden];
      for (int t = 0; t < perioden; t++) {
        double over = y[i][t] - fit[t];
        rest[t] = Math.abs(over) <= afronding ? 0 : over;
      }
      RealMatrix score = new Array2DRowRealMatrix(x.preMultiply(rest));
      vlees = vlees.add(score.multiplyTransposed(score));
    }
    double n = (double) eenheden * perioden;
    double factor = eenheden / (eenheden - 1.0) * (n - 1) / (n - k - perioden);
    RealMatrix variantie = invers.multiply(vlees).multiply(invers).scalarMultiply(factor);
    List<Schatting> effecten = new ArrayList<>();
    for (int a = 0; a < k; a++) {
      effecten.add(
          Schatting.metT(
              beta[a], Math.sqrt(Math.max(0, variantie.getEntry(a, a))), eenheden - 1.0));
    }
    return effecten;
  }

  private static RealMatrix ontwerp(double[][][] kolommen, int eenheid) {
    double[][] x = new double[kolommen[0][0].length][kolommen.length];
    for (int a = 0; a < kolommen.length; a++) {
      for (int t = 0; t < x.length; t++) {
        x[t][a] = kolommen[a][eenheid][t];
      }
    }
    return new Array2DRowRealMatrix(x, false);
  }

  /** Trekt eenheids- en periodegemiddelden af; op een gebalanceerd paneel is één keer genoeg. */
  private static void zonderGemiddelden(double[][] y) {
    double[] perPeriode = new double[y[0].length];
    for (double[] reeks : y) {
      double gemiddeld = 0;
      for (double waarde : reeks) {
        gemiddeld += waarde / reeks.length;
      }
      for (int t = 0; t < reeks.length; t++) {
        reeks[t] -= gemiddeld;
        perPeriode[t] += reeks[t] / y.length;
      }
    }
    for (double[] reeks : y) {
      for (int t = 0; t < reeks.length; t++) {
        reeks[t] -= perPeriode[t];
      }
    }
  }
}
