package nl.loont.kern.model;

/**
 * Benoemde cel van een model.
 *
 * @param name naam, uniek in het model; letters, cijfers en punten
 * @param label wat de cel is, in gewone taal
 * @param unit eenheid
 * @param kind wie de waarde bepaalt
 * @param formula formule; bij een invulbare cel de waarde zolang niemand iets invult
 * @param merk bewijskracht
 * @param source vindplaats
 * @param note toelichting; leeg als er niets toe te lichten is
 * @param range toegestane waarden
 * @param warning gebruikelijke waarden; erbuiten volgt een waarschuwing
 * @param whole of alleen hele getallen mogen
 */
public record Cell(
    String name,
    String label,
    Unit unit,
    Kind kind,
    Formula formula,
    Merk merk,
    Source source,
    String note,
    Bounds range,
    Bounds warning,
    boolean whole) {

  /** Wie de waarde van een cel bepaalt. */
  public enum Kind {
    /** Invoer van de gebruiker, per geval gevraagd. */
    INPUT,
    /** Parameter die de gebruiker mag wijzigen ("groen"). */
    PARAMETER,
    /** Parameter die vaststaat ("wit"). */
    LOCKED,
    /** Uitkomst van een formule ("wit"). */
    COMPUTED
  }

  /** Of de gebruiker een eigen waarde mag invullen. */
  public boolean editable() {
    return kind == Kind.INPUT || kind == Kind.PARAMETER;
  }

  /** Het deel van de naam na de laatste punt, of leeg als er geen punt in staat. */
  public String suffix() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
