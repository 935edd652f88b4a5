package nl.loont.budget.saldo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.loont.mkba.analyse.Grootteklasse;

/**
 * Het saldo van één gemeente over jaren, uiteengelegd en naast vergelijkbare gemeenten gezet.
 *
 * @param gemeente plaats in de reeks
 * @param groep naam van de vergelijkbare gemeenten
 * @param groepsgrootte aantal vergelijkbare gemeenten, zonder de gemeente zelf
 * @param delen een per jaar
 */
public record Saldoverklaring(
    int gemeente, String groep, int groepsgrootte, List<Saldodeel> delen) {

  /**
   * Legt het saldo uit.
   *
   * @param peers codes van gemeenten om mee te vergelijken; leeg is dezelfde grootteklasse
   * @param vangnet drempel van de vangnetregeling, of leeg
   */
  public static Saldoverklaring van(
      Budgetreeks reeks, int gemeente, Set<String> peers, Optional<Vangnet> vangnet) {
    List<Integer> groep = new ArrayList<>();
    Grootteklasse klasse = klasse(reeks.inwoners(gemeente));
    for (int g = 0; g < reeks.gemeenten().size(); g++) {
      boolean mee =
          peers.isEmpty()
              ? klasse.bevat((int) reeks.inwoners(g))
              : peers.contains(reeks.gemeenten().get(g).code());
      if (mee && g != gemeente) {
        groep.add(g);
      }
    }
    List<Saldodeel> delen = new ArrayList<>();
    double cumulatief = 0;
    for (int t = 0; t < reeks.jaren().size(); t++) {
      cumulatief += reeks.budget(t, gemeente) - reeks.lasten(t, gemeente);
      delen.add(deel(reeks, t, gemeente, groep, cumulatief, vangnet));
    }
    return new Saldoverklaring(
        gemeente, peers.isEmpty() ? klasse.label() : "gekozen gemeenten", groep.size(), delen);
  }

  private static Grootteklasse klasse(double inwoners) {
    return Grootteklasse.ALLE.stream()
        .filter(k -> k.bevat((int) inwoners))
        .findFirst()
        .orElseThrow();
  }

  private static Saldodeel deel(
      Budgetreeks reeks,
      int t,
      int gemeente,
      List<Integer> groep,
      double cumulatief,
      Optional<Vangnet> vangnet) {
    double macro = 0;
    double lasten = 0;
    for (int g = 0; g < reeks.gemeenten().size(); g++) {
      macro += reeks.budget(t, g);
      lasten += reeks.lasten(t, g);
    }
    double eigenBudget = reeks.budget(t, gemeente);
    double eigenLasten = reeks.lasten(t, gemeente);
    // Zonder landelijke lasten is er geen maat om in het macro-effect te delen; dan is alles
    // verdeling.
    double macroEffect = lasten == 0 ? 0 : eigenLasten * (macro - lasten) / lasten;
    double verdeelEffect = eigenBudget - (lasten == 0 ? 0 : eigenLasten * macro / lasten);
    int rang = 1;
    for (int g = 0; g < reeks.gemeenten().size(); g++) {
      rang += perEuro(reeks, t, g) > perEuro(reeks, t, gemeente) ? 1 : 0;
    }
    double groepsbudget = 0;
    double groepslasten = 0;
    for (int g : groep) {
      groepsbudget += reeks.budget(t, g);
      groepslasten += reeks.lasten(t, g);
    }
    return new Saldodeel(
        reeks.jaren().get(t),
        eigenBudget,
        eigenLasten,
        macroEffect,
        verdeelEffect,
        cumulatief,
        rang,
        groepsbudget == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((groepsbudget - groepslasten) / groepsbudget),
        vangnet.isPresent() && eigenLasten - eigenBudget > vangnet.get().drempel() * eigenBudget);
  }

  private static double perEuro(Budgetreeks reeks, int t, int g) {
    double budget = reeks.budget(t, g);
    return budget == 0 ? 0 : (budget - reeks.lasten(t, g)) / budget;
  }
}
