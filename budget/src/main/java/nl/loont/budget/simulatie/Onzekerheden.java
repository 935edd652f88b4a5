package nl.loont.budget.simulatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.analysis.Distribution;
import nl.loont.kern.analysis.Factor;

/**
 * Wat er in een simulatie onzeker is. Groei en indexering wijken elk jaar opnieuw van de raming af;
 * het deel van de plaatsingen dat lukt is in alle jaren hetzelfde. De raming van het macrobudget
 * weet van de afwijking niets: zo ontstaan de tekorten en overschotten die gemeenten dragen.
 *
 * @param bijstand afwijking van de groei van de bijstand, in procentpunt als fractie
 * @param lks afwijking van de groei van LKS
 * @param loonPrijs afwijking van de loon- en prijsbijstelling
 * @param wmlIndex afwijking van de stijging van het minimumloon
 * @param plaatsing deel van de voorgenomen plaatsingen dat er komt
 * @param trekkingen aantal, 2 tot en met {@value #MEESTE_TREKKINGEN}
 * @param zaad hetzelfde zaad geeft dezelfde trekkingen
 */
public record Onzekerheden(
    Distribution bijstand,
    Distribution lks,
    Distribution loonPrijs,
    Distribution wmlIndex,
    Distribution plaatsing,
    int trekkingen,
    long zaad) {
  /** Meeste trekkingen. */
  public static final int MEESTE_TREKKINGEN = 10_000;

  /** Marges van ons (A): geen bron geeft er. */
  public static final Onzekerheden STANDAARD =
      new Onzekerheden(
          new Distribution.Normal(-0.03, 0.03),
          new Distribution.Normal(-0.05, 0.05),
          new Distribution.Normal(-0.01, 0.01),
          new Distribution.Normal(-0.01, 0.01),
          new Distribution.Triangular(0.6, 1, 1.1),
          1_000,
          1);

  /** De bronnen als factoren van {@code kern.analysis}, voor zo veel jaren. */
  List<Factor> factoren(int jaren) {
    List<Factor> factoren = new ArrayList<>();
    perJaar()
        .forEach((naam, verdeling) -> {
          for (int t = 0; t < jaren; t++) {
            factoren.add(Factor.of(naam + "." + t, verdeling));
          }
        });
    factoren.add(Factor.of("plaatsing", plaatsing));
    return factoren;
  }

  private Map<String, Distribution> perJaar() {
    Map<String, Distribution> perJaar = new LinkedHashMap<>();
    perJaar.put("bijstand", bijstand);
    perJaar.put("lks", lks);
    perJaar.put("loonPrijs", loonPrijs);
    perJaar.put("wmlIndex", wmlIndex);
    return perJaar;
  }
}
