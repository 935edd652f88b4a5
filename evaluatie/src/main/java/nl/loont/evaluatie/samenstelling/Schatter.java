package nl.loont.evaluatie.samenstelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import nl.loont.evaluatie.regressie.Logit;
import nl.loont.evaluatie.regressie.Schatting;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Schat de logit van één kenmerk. Het model heeft een variabele per cluster en, met voor/na, ook
 * voor de tijd en hun wisselwerking; elke cel van cluster en tijd heeft dus haar eigen kans.
 *
 * <p>Marginaal effect van cluster c: {@code p_c − p_ref}, met voor/na {@code (p_c,na − p_c,voor) −
 * (p_ref,na − p_ref,voor)}. De standaardfout volgt met de deltamethode: {@code √(g'Vg)}, g de
 * helling van het effect.
 */
final class Schatter {
  /** Cameron en Miller (2015) noemen 20 tot 50; wij waarschuwen onder 30. */
  private static final int WEINIG_GROEPEN = 30;

  private final Waarnemingen data;
  private final List<Aandeel> aandelen;
  private final List<String> meldingen;

  /** De clusters die meedoen, als plaats in de lijst van clusters; de referentie voorop. */
  private final List<Integer> mee = new ArrayList<>();

  private final List<String> scheiding = new ArrayList<>();

  private Schatter(Waarnemingen data) {
    this.data = data;
    this.meldingen = new ArrayList<>(data.meldingen);
    this.aandelen = tel(data);
  }

  static Samenstelling schat(Waarnemingen data) {
    return new Schatter(data).schat();
  }

  /** Per cluster de aandelen; met voor/na eerst voor en dan na. */
  private static List<Aandeel> tel(Waarnemingen data) {
    int tijden = data.metNa ? 2 : 1;
    long[] aantal = new long[data.clusters.size() * tijden];
    long[] positief = new long[aantal.length];
    for (int i = 0; i < data.cluster.length; i++) {
      int cel = data.cluster[i] * tijden + (data.na[i] ? 1 : 0);
      aantal[cel]++;
      positief[cel] += data.positief[i] ? 1 : 0;
    }
    return IntStream.range(0, aantal.length)
        .mapToObj(cel ->
            new Aandeel(
                data.clusters.get(cel / tijden), cel % tijden == 1, aantal[cel], positief[cel]))
        .toList();
  }

  private int tijden() {
    return data.metNa ? 2 : 1;
  }

  private Samenstelling schat() {
    zoekScheiding();
    SequencedMap<String, Schatting> coefficienten = new LinkedHashMap<>();
    SequencedMap<String, Schatting> effecten = new LinkedHashMap<>();
    SequencedMap<String, Schatting> effectenVoor = new LinkedHashMap<>();
    List<Verschil> verschillen = new ArrayList<>();
    int[] rijen = rijen();
    int variabelen = mee.size() * tijden();
    boolean gelukt = false;
    int stappen = 0;
    if (!mee.isEmpty()
        && mee.getFirst() == 0
        && mee.size() > 1
        && groepen(rijen) > 1
        && rijen.length > variabelen) {
      Logit logit = logit();
      stappen = logit.stappen();
      gelukt = logit.geconvergeerd();
      if (data.groepen < WEINIG_GROEPEN) {
        meldingen.add(
            "er zijn %d groepen; onder %d zijn de standaardfouten vaak te klein"
                .formatted(data.groepen, WEINIG_GROEPEN));
      }
      if (gelukt) {
        RealMatrix v = covariantie(logit, rijen);
        vulCoefficienten(logit, v, coefficienten);
        vulEffecten(logit, v, effecten, verschillen);
        if (data.metNa) {
          vulEffectenVoor(logit, v, effectenVoor);
        }
      } else {
        meldingen.add("de schatting is na %d stappen niet geconvergeerd".formatted(stappen));
      }
    } else {
      meldingen.add(
          "er is niets te schatten: zonder referentiecluster %s of ander cluster is er geen vergelijking"
              .formatted(data.clusters.getFirst()));
    }
    return new Samenstelling(
        data.kenmerk,
        data.clusters.getFirst(),
        data.cluster.length,
        data.groepen,
        coefficienten,
        effecten,
        effectenVoor,
        aandelen,
        new Convergentie(gelukt && scheiding.isEmpty(), stappen, scheiding, meldingen),
        verschillen);
  }

  private void zoekScheiding() {
    for (int c = 0; c < data.clusters.size(); c++) {
      List<Aandeel> cellen = aandelen.subList(c * tijden(), (c + 1) * tijden());
      if (cellen.stream().allMatch(Aandeel::isTeSchatten)) {
        mee.add(c);
      } else {
        String naam = data.clusters.get(c);
        scheiding.add(naam);
        for (Aandeel cel : cellen) {
          if (!cel.isTeSchatten()) {
            meldingen.add(
                "cluster %s%s: %s het kenmerk; het cluster doet niet mee"
                    .formatted(
                        naam,
                        data.metNa ? (cel.na() ? ", na" : ", voor") : "",
                        cel.positief() == 0
                            ? "geen van de %d waarnemingen heeft".formatted(cel.waarnemingen())
                            : "alle %d waarnemingen hebben".formatted(cel.waarnemingen())));
          }
        }
      }
    }
  }

  /** De waarnemingen in clusters die meedoen. */
  private int[] rijen() {
    boolean[] doetMee = new boolean[data.clusters.size()];
    mee.forEach(c -> doetMee[c] = true);
    return IntStream.range(0, data.cluster.length).filter(i -> doetMee[data.cluster[i]]).toArray();
  }

  private long groepen(int[] rijen) {
    return Arrays.stream(rijen).map(i -> data.groep[i]).distinct().count();
  }

  /** Variabelen van een cel: constante, cluster, en met voor/na ook na en cluster maal na. */
  private double[] variabelen(int m, boolean na) {
    double[] x = new double[mee.size() * tijden()];
    x[0] = 1;
    if (m > 0) {
      x[m] = 1;
    }
    if (na) {
      x[mee.size()] = 1;
      if (m > 0) {
        x[mee.size() + m] = 1;
      }
    }
    return x;
  }

  private Logit logit() {
    int cellen = mee.size() * tijden();
    double[][] x = new double[cellen][];
    double[] aantal = new double[cellen];
    double[] positief = new double[cellen];
    for (int cel = 0; cel < cellen; cel++) {
      Aandeel aandeel = aandelen.get(mee.get(cel / tijden()) * tijden() + cel % tijden());
      x[cel] = variabelen(cel / tijden(), aandeel.na());
      aantal[cel] = aandeel.waarnemingen();
      positief[cel] = aandeel.positief();
    }
    return Logit.van(x, aantal, positief);
  }

  private RealMatrix covariantie(Logit logit, int[] rijen) {
    int[] celVan = new int[rijen.length];
    boolean[] positief = new boolean[rijen.length];
    int[] groep = new int[rijen.length];
    int[] nummers = Arrays.stream(rijen).map(i -> data.groep[i]).distinct().toArray();
    int[] nieuw = new int[data.groepen];
    for (int g = 0; g < nummers.length; g++) {
      nieuw[nummers[g]] = g;
    }
    for (int r = 0; r < rijen.length; r++) {
      int i = rijen[r];
      celVan[r] = mee.indexOf(data.cluster[i]) * tijden() + (data.na[i] ? 1 : 0);
      positief[r] = data.positief[i];
      groep[r] = nieuw[data.groep[i]];
    }
    return logit.perGroep(celVan, positief, groep, nummers.length);
  }

  private void vulCoefficienten(
      Logit logit, RealMatrix v, SequencedMap<String, Schatting> coefficienten) {
    for (int j = 0; j < logit.variabelen(); j++) {
      int m = j % mee.size();
      boolean na = j >= mee.size();
      String cluster = data.clusters.get(mee.get(m));
      String naam = m == 0 ? (na ? "na" : "constante") : na ? cluster + ":na" : cluster;
      coefficienten.put(
          naam,
          Schatting.metNormaal(logit.coefficient(j), Math.sqrt(Math.max(0, v.getEntry(j, j)))));
    }
  }

  private void vulEffecten(
      Logit logit,
      RealMatrix v,
      SequencedMap<String, Schatting> effecten,
      List<Verschil> verschillen) {
    double verandering = data.metNa ? logit.kansIn(1) - logit.kansIn(0) : 0;
    for (int m = 1; m < mee.size(); m++) {
      double effect = 0;
      RealVector helling = new ArrayRealVector(logit.variabelen());
      for (int tijd = 0; tijd < tijden(); tijd++) {
        int teken = tijd == tijden() - 1 ? 1 : -1; // na min voor
        int cel = m * tijden() + tijd;
        effect += teken * (logit.kansIn(cel) - logit.kansIn(tijd));
        helling = helling.add(logit.helling(cel).subtract(logit.helling(tijd)).mapMultiply(teken));
      }
      Schatting schatting = delta(effect, helling, v);
      String cluster = data.clusters.get(mee.get(m));
      effecten.put(cluster, schatting);
      if (schatting.isSignificant()) {
        double p = schatting.p().orElseThrow();
        verschillen.add(
            data.metNa
                ? Verschil.inVerandering(cluster, data.woord, effect, p, verandering)
                : Verschil.inAandeel(cluster, data.woord, effect, p));
      }
    }
  }

  private void vulEffectenVoor(
      Logit logit, RealMatrix v, SequencedMap<String, Schatting> effecten) {
    for (int m = 1; m < mee.size(); m++) {
      int cel = m * tijden();
      effecten.put(
          data.clusters.get(mee.get(m)),
          delta(
              logit.kansIn(cel) - logit.kansIn(0),
              logit.helling(cel).subtract(logit.helling(0)),
              v));
    }
  }

  private static Schatting delta(double effect, RealVector helling, RealMatrix v) {
    double variantie = helling.dotProduct(v.operate(helling));
    return Schatting.metNormaal(effect, Math.sqrt(Math.max(0, variantie)));
  }
}
