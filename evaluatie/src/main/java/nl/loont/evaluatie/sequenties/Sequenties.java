package nl.loont.evaluatie.sequenties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Kwantiel;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Per eenheid de toestand in elke periode: laag tot en met het 25e percentiel van die periode, hoog
 * boven het 75e, en anders gemiddeld. De grenzen schuiven elke periode mee; de trend van allen
 * samen zit er dus niet in (SEOR 2026, bijlage I.4). Eenheden staan op codepunt.
 */
public final class Sequenties {
  /** Zo veel perioden noemt een melding; de rest wordt geteld. */
  private static final int GENOEMD = 6;

  private final List<String> eenheden;
  private final List<Periode> perioden;
  private final byte[][] toestanden;

  private Sequenties(List<String> eenheden, List<Periode> perioden, byte[][] toestanden) {
    this.eenheden = eenheden;
    this.perioden = perioden;
    this.toestanden = toestanden;
  }

  /**
   * Deelt de eenheden van een paneel per periode in.
   *
   * @throws InvoerException bij minder dan twee eenheden of perioden, of een periode waarin alle
   *     uitkomsten gelijk zijn
   */
  public static Sequenties van(Paneel paneel) {
    keur(paneel);
    byte[][] toestanden = new byte[paneel.eenheden().size()][paneel.perioden().size()];
    for (int t = 0; t < paneel.perioden().size(); t++) {
      double[] waarden = periode(paneel, t);
      Arrays.sort(waarden);
      double p25 = Kwantiel.vanGesorteerd(waarden, 0.25);
      double p75 = Kwantiel.vanGesorteerd(waarden, 0.75);
      for (int i = 0; i < toestanden.length; i++) {
        double waarde = paneel.uitkomst(i, t);
        Toestand toestand =
            waarde <= p25 ? Toestand.LAAG : waarde > p75 ? Toestand.HOOG : Toestand.GEMIDDELD;
        toestanden[i][t] = toestand.code();
      }
    }
    return new Sequenties(paneel.eenheden(), paneel.perioden(), toestanden);
  }

  private static double[] periode(Paneel paneel, int t) {
    return IntStream.range(0, paneel.eenheden().size())
        .mapToDouble(i -> paneel.uitkomst(i, t))
        .toArray();
  }

  private static void keur(Paneel paneel) {
    List<Fout> fouten = new ArrayList<>();
    if (paneel.eenheden().size() < 2) {
      fouten.add(
          Fout.van(
              "eenheid",
              String.join(", ", paneel.eenheden()),
              "sequenties zijn alleen te vergelijken tussen eenheden",
              "minstens 2 eenheden",
              "Voeg eenheden toe."));
    }
    if (paneel.perioden().size() < 2) {
      fouten.add(
          Fout.van(
              "periode",
              paneel.perioden().getFirst().toString(),
              "een sequentie heeft meer dan één periode",
              "minstens 2 perioden",
              "Voeg perioden toe."));
    }
    if (fouten.isEmpty()) {
      List<String> gelijk =
          IntStream.range(0, paneel.perioden().size())
              .filter(t -> Arrays.stream(periode(paneel, t)).distinct().count() == 1)
              .mapToObj(t -> paneel.perioden().get(t).toString())
              .toList();
      if (!gelijk.isEmpty()) {
        fouten.add(
            Fout.van(
                "uitkomst",
                "",
                "in %s%s hebben alle eenheden dezelfde uitkomst; laag en hoog bestaan dan niet"
                    .formatted(
                        String.join(", ", gelijk.subList(0, Math.min(GENOEMD, gelijk.size()))),
                        gelijk.size() > GENOEMD
                            ? " en nog %d perioden".formatted(gelijk.size() - GENOEMD)
                            : ""),
                "",
                "Laat deze perioden weg."));
      }
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }

  /** De eenheden, op codepunt. */
  public List<String> eenheden() {
    return eenheden;
  }

  /** De perioden, op tijd. */
  public List<Periode> perioden() {
    return perioden;
  }

  /** De toestanden van een eenheid, op tijd. */
  public List<Toestand> toestanden(int eenheid) {
    return IntStream.range(0, perioden.size()).mapToObj(t -> toestand(eenheid, t)).toList();
  }

  /** De toestand van een eenheid in een periode, beide als plaats vanaf 0. */
  public Toestand toestand(int eenheid, int periode) {
    return Toestand.met(toestanden[eenheid][periode]);
  }

  /** Deel van de eenheden dat nooit van toestand wisselt. */
  public double aandeelZonderWissel() {
    long zonder =
        Arrays.stream(toestanden)
            .filter(rij -> IntStream.range(1, rij.length).allMatch(t -> rij[t] == rij[0]))
            .count();
    return zonder / (double) toestanden.length;
  }

  byte[][] codes() {
    return toestanden;
  }
}
