package nl.loont.budget.simulatie;

import java.util.Arrays;
import nl.loont.budget.gegevens.Basis;
import nl.loont.mkba.Rekentool;

/**
 * Wat een plaatsing door één gemeente met haar eigen saldo doet, als verder niemand iets doet.
 * Rekent onafgerond: het effect van één persoon is klein tegenover budgetten in centen.
 */
public final class Plaatseffect {
  private final Rekengang gang;
  private final int gemeente;
  private final Jaarloop[] jaren;
  private final Werkblad blad;
  private final double[] zonder;

  /**
   * Rekent de basis uit.
   *
   * @param vraag zonder scenario
   * @param code de gemeente die plaatst
   */
  public Plaatseffect(Rekentool tool, Simulatievraag vraag, String code) {
    Basis basis = vraag.basis();
    this.gang = new Rekengang(tool, vraag);
    this.gemeente = basis.plaats(code).orElseThrow();
    this.jaren = new Jaarloop[vraag.jaren()];
    Arrays.fill(jaren, gang.zoalsGeraamd());
    this.blad = gang.werkblad();
    gang.reken(jaren, false, blad);
    this.zonder = saldi();
  }

  /** Verandering van het saldo per jaar, te beginnen met het jaar van plaatsing, in euro. */
  public double[] perJaar(Plaatsing plaatsing) {
    gang.metAlleen(gemeente, plaatsing).reken(jaren, true, blad);
    double[] effect = saldi();
    for (int t = 0; t < effect.length; t++) {
      effect[t] -= zonder[t];
    }
    return effect;
  }

  private double[] saldi() {
    double[] saldi = new double[jaren.length];
    for (int t = 0; t < saldi.length; t++) {
      saldi[t] = blad.saldo(t, gemeente);
    }
    return saldi;
  }
}
