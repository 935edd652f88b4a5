package nl.loont.evaluatie.samenstelling;

import java.util.List;

/**
 * Of de schatting gelukt is.
 *
 * @param geconvergeerd of het hele model zoals gevraagd een maximum heeft en dat gevonden is
 * @param iteraties aantal stappen
 * @param scheiding clusters waarin iedereen of niemand het kenmerk heeft; zij doen niet mee, want
 *     hun effect op de logit is oneindig
 * @param meldingen wat de lezer moet weten
 */
public record Convergentie(
    boolean geconvergeerd, int iteraties, List<String> scheiding, List<String> meldingen) {

  /** Legt de lijsten vast. */
  public Convergentie {
    scheiding = List.copyOf(scheiding);
    meldingen = List.copyOf(meldingen);
  }
}
