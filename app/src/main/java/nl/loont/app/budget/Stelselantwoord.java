package nl.loont.app.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.budget.simulatie.Stelselvergelijking;
import nl.loont.budget.stelsel.Stelsel;

/**
 * Budgetten van alle gemeenten onder verschillende stelsels in één jaar, in euro, onafgerond.
 *
 * @param gemeenten per code de inwoners en per stelsel het hele budget
 */
public record Stelselantwoord(
    int jaar, Map<String, Stelselrij> gemeenten, List<String> waarschuwingen) {

  /** Budget van een gemeente per stelsel. */
  public record Stelselrij(String naam, double inwoners, Map<String, Double> budget) {}

  /** Het antwoord bij een vergelijking. */
  public static Stelselantwoord van(Stelselvergelijking uit, List<String> waarschuwingen) {
    List<String> namen = uit.stelsels().stream().map(Stelsel::naam).toList();
    Map<String, Stelselrij> gemeenten = new LinkedHashMap<>();
    for (Stelselvergelijking.Rij rij : uit.rijen()) {
      Map<String, Double> budget = new LinkedHashMap<>();
      for (int s = 0; s < namen.size(); s++) {
        budget.put(namen.get(s), rij.budget().get(s));
      }
      gemeenten.put(
          rij.gemeente().code(), new Stelselrij(rij.gemeente().naam(), rij.inwoners(), budget));
    }
    return new Stelselantwoord(uit.jaar(), gemeenten, List.copyOf(waarschuwingen));
  }
}
