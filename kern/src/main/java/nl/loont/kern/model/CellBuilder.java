package nl.loont.kern.model;

import nl.loont.kern.model.Cell.Kind;

/** Beschrijft een {@link Cell} stap voor stap, zodat een model als een lijst definities leest. */
public final class CellBuilder {
  private final String name;
  private final String label;
  private final Unit unit;
  private final Kind kind;
  private String formula;
  private Merk merk = Merk.A;
  private Source source = new Source("Loont", "");
  private String note = "";
  private Bounds range = Bounds.NONE;
  private Bounds warning = Bounds.NONE;
  private boolean whole;

  private CellBuilder(String name, String label, Unit unit, Kind kind, String formula) {
    this.name = name;
    this.label = label;
    this.unit = unit;
    this.kind = kind;
    this.formula = formula;
  }

  /** Invoer die de gebruiker per geval opgeeft; {@code formula} geldt zolang dat niet gebeurt. */
  public static CellBuilder input(String name, String label, Unit unit, String formula) {
    return new CellBuilder(name, label, unit, Kind.INPUT, formula);
  }

  /** Parameter die de gebruiker mag wijzigen. */
  public static CellBuilder parameter(String name, String label, Unit unit, String formula) {
    return new CellBuilder(name, label, unit, Kind.PARAMETER, formula);
  }

  /** Parameter die vaststaat. */
  public static CellBuilder locked(String name, String label, Unit unit, String formula) {
    return new CellBuilder(name, label, unit, Kind.LOCKED, formula);
  }

  /** Berekende cel. */
  public static CellBuilder computed(String name, String label, Unit unit, String formula) {
    return new CellBuilder(name, label, unit, Kind.COMPUTED, formula);
  }

  /** Bewijskracht en vindplaats. */
  public CellBuilder source(Merk merk, String document, String place) {
    this.merk = merk;
    this.source = new Source(document, place);
    return this;
  }

  /** Toelichting in gewone taal. */
  public CellBuilder note(String text) {
    this.note = text;
    return this;
  }

  /** Naam van de cel in wording. */
  public String name() {
    return name;
  }

  /** Haar opschrift. */
  public String label() {
    return label;
  }

  /** Of de formule een vast getal is. */
  public boolean isConstant() {
    return Formula.parse(formula) instanceof Formula.Constant
        || Formula.parse(formula) instanceof Formula.Negation(Formula.Constant _);
  }

  /**
   * Brengt de formule onder in een vaste cel van haar eigen, waar deze cel dan naar verwijst;
   * eenheid, bron en toelichting gaan mee.
   */
  public CellBuilder split(String name, String label) {
    CellBuilder locked =
        new CellBuilder(name, label, unit, Kind.LOCKED, formula)
            .source(merk, source.document(), source.place())
            .note(note);
    this.formula = name;
    return locked;
  }

  /** Vermenigvuldigt de formule met een andere cel, bijvoorbeeld een prijsindex. */
  public CellBuilder times(String cell) {
    this.formula = "(" + formula + ") * " + cell;
    return this;
  }

  /** Vult de toelichting aan. */
  public CellBuilder addNote(String text) {
    this.note = note.isEmpty() ? text : note + ". " + text;
    return this;
  }

  /** Toegestane waarden. */
  public CellBuilder range(Bounds bounds) {
    this.range = bounds;
    return this;
  }

  /** Gebruikelijke waarden; erbuiten volgt een waarschuwing. */
  public CellBuilder warning(Bounds bounds) {
    this.warning = bounds;
    return this;
  }

  /** Alleen hele getallen. */
  public CellBuilder whole() {
    this.whole = true;
    return this;
  }

  /**
   * De cel.
   *
   * @throws IllegalArgumentException als de formule niet te lezen is
   */
  public Cell build() {
    return new Cell(
        name, label, unit, kind, Formula.parse(formula), merk, source, note, range, warning, whole);
  }
}
