package nl.loont.budget.saldo;

import java.util.OptionalDouble;

/**
 * Saldo van een gemeente in één jaar, uiteengelegd; in euro. Macro-effect en verdeeleffect zijn
 * samen het saldo.
 *
 * @param macroEffect wat er zou zijn als elke gemeente naar haar lasten deelde in het landelijke
 *     saldo: het macrobudget was te ruim of te krap
 * @param verdeelEffect wat de gemeente meer of minder kreeg dan haar aandeel in de lasten
 * @param cumulatief saldo vanaf het eerste jaar
 * @param rang plaats op saldo per euro budget, 1 is het hoogste
 * @param vergelijkbaar saldo per euro budget van de vergelijkbare gemeenten samen; leeg als zij er
 *     niet zijn of geen budget hebben
 * @param signaal of het tekort boven de drempel van het vangnet ligt
 */
public record Saldodeel(
    int jaar,
    double budget,
    double lasten,
    double macroEffect,
    double verdeelEffect,
    double cumulatief,
    int rang,
    OptionalDouble vergelijkbaar,
    boolean signaal) {

  /** Budget min lasten. */
  public double saldo() {
    return budget - lasten;
  }

  /** Saldo per euro budget; nul zonder budget. */
  public double perEuroBudget() {
    return budget == 0 ? 0 : saldo() / budget;
  }
}
