package nl.loont.budget.saldo;

import java.util.ArrayList;
import java.util.List;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Jaargegevens;
import nl.loont.budget.simulatie.Verloop;
import nl.loont.kern.gemeente.Gemeente;

/** Budgetten en lasten van alle gemeenten over jaren: gerealiseerd of gesimuleerd. */
public final class Budgetreeks {
  private final List<Gemeente> gemeenten;
  private final List<Integer> jaren;
  private final double[][] budget;
  private final double[][] lasten;
  private final double[] inwoners;

  private Budgetreeks(
      List<Gemeente> gemeenten,
      List<Integer> jaren,
      double[][] budget,
      double[][] lasten,
      double[] inwoners) {
    this.gemeenten = gemeenten;
    this.jaren = List.copyOf(jaren);
    this.budget = budget;
    this.lasten = lasten;
    this.inwoners = inwoners;
  }

  /** De jaren van een bestand waarin budgetten staan; mogelijk geen. */
  public static Budgetreeks van(Basis basis) {
    List<Integer> jaren = new ArrayList<>();
    for (int jaar = basis.eersteJaar(); jaar <= basis.laatsteJaar(); jaar++) {
      if (basis.jaar(jaar).budgetBijstand().isPresent()) {
        jaren.add(jaar);
      }
    }
    int n = basis.gemeenten().size();
    double[][] budget = new double[jaren.size()][n];
    double[][] lasten = new double[jaren.size()][n];
    for (int t = 0; t < jaren.size(); t++) {
      Jaargegevens jaar = basis.jaar(jaren.get(t));
      for (int g = 0; g < n; g++) {
        budget[t][g] = jaar.budgetBijstand().orElseThrow()[g] + jaar.budgetLks().orElseThrow()[g];
        lasten[t][g] = jaar.lasten(g);
      }
    }
    return new Budgetreeks(
        basis.gemeenten(), jaren, budget, lasten, basis.jaar(basis.laatsteJaar()).inwoners());
  }

  /** Een gesimuleerd verloop. */
  public static Budgetreeks van(Basis basis, int startjaar, Verloop verloop) {
    int n = basis.gemeenten().size();
    List<Integer> jaren = new ArrayList<>();
    double[][] budget = new double[verloop.jaren()][n];
    double[][] lasten = new double[verloop.jaren()][n];
    for (int t = 0; t < verloop.jaren(); t++) {
      jaren.add(startjaar + t);
      for (int g = 0; g < n; g++) {
        budget[t][g] = verloop.budget(t, g);
        lasten[t][g] = verloop.lasten(t, g);
      }
    }
    return new Budgetreeks(
        basis.gemeenten(), jaren, budget, lasten, basis.jaar(startjaar - 1).inwoners());
  }

  /** De gemeenten, op code. */
  public List<Gemeente> gemeenten() {
    return gemeenten;
  }

  /** De jaren, oplopend. */
  public List<Integer> jaren() {
    return jaren;
  }

  /** Inwoners van een gemeente in het laatste jaar. */
  public double inwoners(int gemeente) {
    return inwoners[gemeente];
  }

  double budget(int jaar, int gemeente) {
    return budget[jaar][gemeente];
  }

  double lasten(int jaar, int gemeente) {
    return lasten[jaar][gemeente];
  }
}
