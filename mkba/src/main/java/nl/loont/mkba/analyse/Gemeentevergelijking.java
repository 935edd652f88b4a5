package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.kern.analysis.MonteCarlo;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.analysis.Sample;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;

/**
 * Dezelfde plaatsing in elke gemeente van het register. Alleen de gemeente verschilt: haar inwoners
 * en haar aandeel in de rijksbudgetten.
 *
 * @param invoer de plaatsing
 * @param gevolgd het saldo waarop gerangschikt en getrokken wordt
 * @param rijen de gemeenten, het hoogste saldo eerst; bij gelijk saldo op naam
 * @param onzekerheden waaruit getrokken is
 */
public record Gemeentevergelijking(
    Invoer invoer, Saldo gevolgd, List<Gemeenterij> rijen, Onzekerheden onzekerheden) {

  /**
   * Rekent alle gemeenten door, elk met alle trekkingen: dezelfde trekkingen voor elke gemeente,
   * zodat verschillen tussen gemeenten niet van het toeval komen.
   *
   * @param invoer plaatsing zonder gemeente
   * @throws java.util.concurrent.CancellationException als {@code voortgang} het werk afbreekt
   */
  public static Gemeentevergelijking bereken(
      Rekentool tool, Invoer invoer, Saldo gevolgd, Onzekerheden onzekerheden, Progress voortgang) {
    List<Gemeente> gemeenten = tool.register().gemeenten();
    Invoer plaatsing = invoer.zonderGemeente();
    List<Map<String, Double>> gevallen = gemeenten.stream().map(g -> cellen(tool, g)).toList();
    List<Values> waarden =
        tool.model()
            .evaluate(gevallen.stream().map(geval -> plaatsing.met(geval).waarden()).toList());
    Summary[] samenvattingen = new Summary[gemeenten.size()];
    boolean getrokken = !onzekerheden.bronnen().isEmpty();
    if (getrokken) {
      Sample sample =
          Sample.of(onzekerheden.factoren(), onzekerheden.trekkingen(), onzekerheden.zaad());
      new MonteCarlo(tool.model(), plaatsing.waarden(), sample)
          .runCases(
              gevallen,
              List.of(gevolgd.cel()),
              (i, uitkomsten) -> samenvattingen[i] = Summary.sorting(uitkomsten[0]),
              voortgang);
    }
    List<Gemeenterij> rijen = new ArrayList<>();
    for (int i = 0; i < gemeenten.size(); i++) {
      rijen.add(
          new Gemeenterij(
              gemeenten.get(i),
              saldi(waarden.get(i)),
              getrokken ? Optional.of(samenvattingen[i]) : Optional.empty()));
    }
    rijen.sort(
        Comparator.comparingDouble((Gemeenterij rij) -> rij.bedrag(gevolgd))
            .reversed()
            .thenComparing(rij -> rij.gemeente().naam()));
    return new Gemeentevergelijking(plaatsing, gevolgd, List.copyOf(rijen), onzekerheden);
  }

  /** De cellen van een gemeente; een onbekend aandeel volgt uit het model. */
  private static Map<String, Double> cellen(Rekentool tool, Gemeente gemeente) {
    Map<String, Double> cellen = new LinkedHashMap<>(tool.waarden(gemeente));
    cellen.putIfAbsent("aandeelMacrobudget", Double.NaN);
    return cellen;
  }

  private static Map<Saldo, Double> saldi(Values waarden) {
    Map<Saldo, Double> saldi = new LinkedHashMap<>();
    Saldo.ALLE.forEach(saldo -> saldi.put(saldo, waarden.get(saldo.cel())));
    return saldi;
  }

  /**
   * Som van elk saldo over alle gemeenten: wat er gebeurt als zij allemaal deze plaatsing doen.
   * Kolom 1.4 is wat elke gemeente bij de andere teweegbrengt; samen met de eigen kolommen is dat
   * het gemeentelijk domein.
   */
  public Map<Saldo, Double> landelijk() {
    Map<Saldo, Double> som = new LinkedHashMap<>();
    for (Saldo saldo : Saldo.ALLE) {
      // Op naam van gemeente, zodat de som niet van de rangorde afhangt.
      som.put(
          saldo,
          rijen.stream()
              .sorted(Comparator.comparing(rij -> rij.gemeente().code()))
              .mapToDouble(rij -> rij.bedrag(saldo))
              .reduce(0, Double::sum));
    }
    return som;
  }

  /** Verdeling van het gevolgde saldo per grootteklasse. */
  public List<Klasseverdeling> perGrootteklasse() {
    return Grootteklasse.ALLE.stream().map(this::verdeling).toList();
  }

  private Klasseverdeling verdeling(Grootteklasse klasse) {
    double[] bedragen =
        rijen.stream()
            .filter(rij -> klasse.bevat(rij.gemeente().inwoners()))
            .mapToDouble(rij -> rij.bedrag(gevolgd))
            .sorted()
            .toArray();
    if (bedragen.length == 0) {
      return new Klasseverdeling(klasse, 0, 0, 0, 0, 0, 0, 0);
    }
    int positief = 0;
    for (double bedrag : bedragen) {
      positief += bedrag > 0 ? 1 : 0;
    }
    return new Klasseverdeling(
        klasse,
        bedragen.length,
        bedragen[0],
        Summary.quantile(bedragen, 0.25),
        Summary.quantile(bedragen, 0.5),
        Summary.quantile(bedragen, 0.75),
        bedragen[bedragen.length - 1],
        positief);
  }

  /** Per doelgroep het aantal inwoners waarbij het saldo van de eigen gemeente omslaat. */
  public Map<Doelgroep, OptionalDouble> omslagpunten(Rekentool tool) {
    return new Omslagzoeker(tool).inwoners(invoer);
  }
}
