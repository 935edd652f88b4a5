package nl.loont.evaluatie.samenstelling;

/**
 * Hoe vaak een kenmerk voorkomt.
 *
 * @param cluster het cluster
 * @param na of dit na de wijziging is
 * @param waarnemingen aantal waarnemingen
 * @param positief aantal met het kenmerk
 */
public record Aandeel(String cluster, boolean na, long waarnemingen, long positief) {

  /** Deel met het kenmerk; 0 zonder waarnemingen. */
  public double deel() {
    return waarnemingen == 0 ? 0 : positief / (double) waarnemingen;
  }

  /** Of er een kans strikt tussen 0 en 1 te schatten is. */
  boolean isTeSchatten() {
    return positief > 0 && positief < waarnemingen;
  }
}
