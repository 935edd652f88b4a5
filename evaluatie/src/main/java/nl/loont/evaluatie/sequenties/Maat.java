package nl.loont.evaluatie.sequenties;

/** Afstand tussen twee even lange sequenties: symmetrisch, en 0 voor gelijke. */
sealed interface Maat permits Plaatsmaat, OptimalMatching {

  /** De afstand tussen x en y. */
  double afstand(byte[] x, byte[] y);
}
