package nl.loont.mkba;

import java.util.List;

/**
 * Kolom van de resultaatmatrix: een partij, een domein, of het totaal (Berenschot 2024, §5.2-5.4).
 */
public enum Partij {
  /** Gemeentelijke afdeling Werk en Inkomen. */
  WERK_EN_INKOMEN("1.1", "Afdeling W&I"),
  /** Andere afdelingen van dezelfde gemeente. */
  ANDERE_AFDELINGEN("1.2", "Andere afdelingen"),
  /** Sociaal ontwikkelbedrijf. */
  SOCIAAL_ONTWIKKELBEDRIJF("1.3", "Sociaal ontwikkelbedrijf"),
  /** Overige Nederlandse gemeenten. */
  OVERIGE_GEMEENTEN("1.4", "Overige gemeenten"),
  /** Gemeentelijk domein: de vier voorgaande samen. */
  GEMEENTELIJK_DOMEIN(
      "1",
      "Gemeentelijk domein",
      WERK_EN_INKOMEN,
      ANDERE_AFDELINGEN,
      SOCIAAL_ONTWIKKELBEDRIJF,
      OVERIGE_GEMEENTEN),
  /** Rijksoverheid. */
  RIJKSOVERHEID("2", "Rijksoverheid"),
  /** De mensen die met loonkostensubsidie gaan werken. */
  KANDIDATEN("3.1", "Kandidaten"),
  /** Reguliere werkgevers. */
  REGULIERE_WERKGEVERS("3.2", "Reguliere werkgevers"),
  /** Zorgpartijen, bedrijfsleven en huishoudens. */
  ANDERE_PARTIJEN("3.3", "Andere partijen"),
  /** Privaat domein: de drie voorgaande samen. */
  PRIVAAT_DOMEIN("3", "Privaat domein", KANDIDATEN, REGULIERE_WERKGEVERS, ANDERE_PARTIJEN),
  /** Alle partijen samen: maatschappelijke kosten en baten. */
  TOTAAL("totaal", "Totaal", GEMEENTELIJK_DOMEIN, RIJKSOVERHEID, PRIVAAT_DOMEIN);

  private final String code;
  private final String label;
  private final List<Partij> delen;

  Partij(String code, String label, Partij... delen) {
    this.code = code;
    this.label = label;
    this.delen = List.of(delen);
  }

  /** Kolomnummer in het rapport, en sleutel in de uitvoer. */
  public String code() {
    return code;
  }

  /** Kolomkop. */
  public String label() {
    return label;
  }

  /** De kolommen waarvan dit de som is; leeg voor een partij zelf. */
  public List<Partij> delen() {
    return delen;
  }

  /** Of de kolom een optelling van andere is. */
  public boolean isSom() {
    return !delen.isEmpty();
  }
}
