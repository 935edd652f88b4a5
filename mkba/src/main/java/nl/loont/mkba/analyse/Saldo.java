package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Partij;

/**
 * Saldo van een partij, om te volgen in een analyse.
 *
 * @param sleutel kolomnummer in het rapport, of "eigen" voor de eigen gemeente
 * @param label naam van de partij
 * @param cel cel van het model
 */
public record Saldo(String sleutel, String label, String cel) {
  /** De eigen gemeente: W&I, andere afdelingen en het sociaal ontwikkelbedrijf samen. */
  public static final Saldo EIGEN = new Saldo("eigen", "Eigen gemeente", Cellen.EIGEN_SALDO);

  /** De saldi van alle kolommen, met de eigen gemeente voorop. */
  public static final List<Saldo> ALLE = alle();

  private static List<Saldo> alle() {
    List<Saldo> saldi = new ArrayList<>(List.of(EIGEN));
    for (Partij partij : Partij.values()) {
      saldi.add(van(partij));
    }
    return List.copyOf(saldi);
  }

  /** Saldo van een kolom van de matrix. */
  public static Saldo van(Partij partij) {
    return new Saldo(partij.code(), partij.label(), Cellen.totaal(partij));
  }

  /** Saldo met deze sleutel. */
  public static Optional<Saldo> met(String sleutel) {
    return ALLE.stream().filter(saldo -> saldo.sleutel().equals(sleutel)).findFirst();
  }
}
