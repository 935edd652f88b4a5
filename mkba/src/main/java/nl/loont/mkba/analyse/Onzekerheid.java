package nl.loont.mkba.analyse;

import nl.loont.kern.analysis.Factor;
import nl.loont.kern.model.Merk;

/**
 * Eén bron van onzekerheid: een toevallig getal dat een of meer cellen tegelijk bepaalt.
 *
 * @param factor de verdeling per cel
 * @param herkomst waar de verdeling vandaan komt
 * @param merk bewijskracht
 * @param vindplaats bron van de verdeling
 * @param toelichting wat erbij te zeggen is; mogelijk leeg
 */
public record Onzekerheid(
    Factor factor, Herkomst herkomst, Merk merk, String vindplaats, String toelichting) {
  /** Waar een verdeling vandaan komt. */
  public enum Herkomst {
    /** Meegeleverd: een bandbreedte of interval met bron. */
    MEEGELEVERD,
    /** Door de gebruiker opgegeven. */
    EIGEN,
    /** Gelijke marge die de gebruiker voor alle overige parameters koos. */
    MARGE
  }

  /** Naam: de parameter, of het deel dat de parameters van alle doelgroepen gemeen hebben. */
  public String naam() {
    return factor.name();
  }
}
