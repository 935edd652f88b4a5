package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.analysis.Distribution;
import nl.loont.kern.analysis.Factor;
import nl.loont.kern.analysis.MonteCarlo;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.analysis.Sample;
import nl.loont.kern.analysis.SobolIndices;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.model.Gradient;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Indeling;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;

/** Rekent uit hoe zeker een uitkomst is en welke parameters er het meest toe doen. */
public final class Onzekerheidsanalyse {
  /** Trekkingen per reeks voor de Sobolindices; er zijn twee reeksen meer dan bronnen. */
  private static final int REEKS = 4096;

  /** Cellen die tegelijk onthouden worden: begrenst het geheugen bij veel trekkingen. */
  private static final int CELLEN = 32;

  /** Deel van het werk dat de trekkingen kosten; de rest is voor de Sobolindices. */
  private static final double DEEL_TREKKINGEN = 0.6;

  private final Rekentool tool;
  private final Invoer invoer;
  private final Onzekerheden onzekerheden;
  private final Progress voortgang;

  private Onzekerheidsanalyse(
      Rekentool tool, Invoer invoer, Onzekerheden onzekerheden, Progress voortgang) {
    this.tool = tool;
    this.invoer = invoer;
    this.onzekerheden = onzekerheden;
    this.voortgang = voortgang;
  }

  /**
   * Rekent alle trekkingen door.
   *
   * @throws java.util.concurrent.CancellationException als {@code voortgang} het werk afbreekt
   */
  public static Onzekerheidsuitkomst bereken(
      Rekentool tool, Invoer invoer, Onzekerheden onzekerheden, Progress voortgang) {
    return new Onzekerheidsanalyse(tool, invoer, onzekerheden, voortgang).bereken();
  }

  private Onzekerheidsuitkomst bereken() {
    Resultaat berekening = tool.bereken(invoer);
    Map<Saldo, Verdeling> verdelingen = new LinkedHashMap<>();
    Map<String, Summary> samenvattingen = trekkingen(verdelingen);
    return new Onzekerheidsuitkomst(
        berekening, onzekerheden, samenvattingen, verdelingen, invloeden(berekening));
  }

  private Map<String, Summary> trekkingen(Map<Saldo, Verdeling> verdelingen) {
    Sample sample =
        Sample.of(onzekerheden.factoren(), onzekerheden.trekkingen(), onzekerheden.zaad());
    MonteCarlo trekker = new MonteCarlo(tool.model(), invoer.waarden(), sample);
    List<String> cellen = Indeling.resultaatcellen(tool.model());
    Map<String, Summary> samenvattingen = new LinkedHashMap<>();
    for (int van = 0; van < cellen.size(); van += CELLEN) {
      List<String> deel = cellen.subList(van, Math.min(cellen.size(), van + CELLEN));
      double gedaan = van / (double) cellen.size();
      double stap = deel.size() / (double) cellen.size();
      double[][] uitkomsten =
          trekker.run(deel, f -> voortgang.report(DEEL_TREKKINGEN * (gedaan + stap * f)));
      for (int i = 0; i < deel.size(); i++) {
        String cel = deel.get(i);
        double[] waarden = uitkomsten[i];
        Saldo.ALLE.stream()
            .filter(saldo -> saldo.cel().equals(cel))
            .forEach(saldo -> verdelingen.put(saldo, Verdeling.van(waarden)));
        samenvattingen.put(cel, Summary.sorting(waarden));
      }
    }
    return samenvattingen;
  }

  private Map<Saldo, List<Invloed>> invloeden(Resultaat berekening) {
    List<Factor> factoren = onzekerheden.factoren();
    Map<Saldo, List<Invloed>> invloeden = new LinkedHashMap<>();
    if (factoren.isEmpty()) {
      return invloeden;
    }
    List<String> cellen = Saldo.ALLE.stream().map(Saldo::cel).toList();
    List<Values> laag = opKans(factoren, 0.05);
    List<Values> hoog = opKans(factoren, 0.95);
    List<SobolIndices> sobol = sobol(factoren, cellen);
    for (int s = 0; s < cellen.size(); s++) {
      Map<String, Double> afgeleiden = Gradient.of(berekening.waarden(), cellen.get(s));
      List<Invloed> lijst = new ArrayList<>();
      for (int f = 0; f < factoren.size(); f++) {
        lijst.add(
            new Invloed(
                onzekerheden.bronnen().get(f),
                laag.get(f).get(cellen.get(s)),
                hoog.get(f).get(cellen.get(s)),
                lineair(factoren.get(f), afgeleiden),
                sobol.get(s).first().get(f),
                sobol.get(s).total().get(f)));
      }
      lijst.sort(Comparator.comparingDouble(Invloed::breedte).reversed());
      invloeden.put(Saldo.ALLE.get(s), List.copyOf(lijst));
    }
    return invloeden;
  }

  /** Per bron de berekening met alleen die bron op een ander punt van haar verdeling. */
  private List<Values> opKans(List<Factor> factoren, double kans) {
    List<Map<String, Double>> gevallen = new ArrayList<>();
    for (Factor factor : factoren) {
      Map<String, Double> geval = new HashMap<>(invoer.waarden());
      factor.cells().forEach((cel, verdeling) -> geval.put(cel, verdeling.quantile(kans)));
      gevallen.add(geval);
    }
    return tool.model().evaluate(gevallen);
  }

  private static double lineair(Factor factor, Map<String, Double> afgeleiden) {
    double som = 0;
    for (Map.Entry<String, Distribution> e : factor.cells().entrySet()) {
      double afstand = e.getValue().quantile(0.95) - e.getValue().quantile(0.05);
      som += afgeleiden.getOrDefault(e.getKey(), 0.0) * afstand;
    }
    return som;
  }

  private List<SobolIndices> sobol(List<Factor> factoren, List<String> cellen) {
    int reeksen = factoren.size() + 2;
    int[] klaar = {0};
    return SobolIndices.of(
        factoren,
        REEKS,
        onzekerheden.zaad(),
        sample -> {
          double gedaan = klaar[0]++ / (double) reeksen;
          return new MonteCarlo(tool.model(), invoer.waarden(), sample)
              .run(
                  cellen,
                  f ->
                      voortgang.report(
                          DEEL_TREKKINGEN + (1 - DEEL_TREKKINGEN) * (gedaan + f / reeksen)));
        });
  }
}
