package nl.loont.kern.model;

import java.util.List;

/**
 * Eenheid van een cel: een naam voor mensen, een dimensie waarmee het model formules controleert,
 * en het aantal decimalen waarin een waarde getoond wordt.
 *
 * <p>Binnen een model zijn alle euro's per jaar, of alle per maand, en alle uren per week; die
 * tijdseenheden tellen daarom niet mee in de dimensie.
 *
 * @param label naam zoals getoond, bijvoorbeeld "€ per persoon"
 * @param dimension dimensie waarop formules gecontroleerd worden
 * @param percent waar als de waarde als percentage getoond en ingevuld wordt (0,39 als 39%)
 * @param decimals decimalen bij tonen
 */
public record Unit(String label, Dimension dimension, boolean percent, int decimals) {

  /** Bedrag per jaar. */
  public static final Unit EURO = of("€ per jaar", Dimension.EURO, 0);

  /** Bedrag per persoon per jaar. */
  public static final Unit EURO_PER_PERSOON =
      of("€ per persoon", Dimension.EURO.per(Dimension.PERSOON), 2);

  /** Bedrag per voltijdsbaan per jaar. */
  public static final Unit EURO_PER_FTE = of("€ per fte", Dimension.EURO.per(Dimension.FTE), 2);

  /** Voltijdsbanen per persoon. */
  public static final Unit FTE_PER_PERSOON =
      of("fte per persoon", Dimension.FTE.per(Dimension.PERSOON), 4);

  /** Gewerkte uren per week van één persoon. */
  public static final Unit UREN = of("uur per week", Dimension.UUR.per(Dimension.PERSOON), 2);

  /** Uren per week van een voltijdsbaan. */
  public static final Unit WERKWEEK = of("uur per fte", Dimension.UUR.per(Dimension.FTE), 2);

  /** Aantal personen. */
  public static final Unit PERSONEN = of("personen", Dimension.PERSOON, 0);

  /** Aantal inwoners; een andere telling dan personen in het model. */
  public static final Unit INWONERS = of("inwoners", Dimension.INWONER, 0);

  /** Personen per inwoner. */
  public static final Unit PERSONEN_PER_INWONER =
      of("personen per inwoner", Dimension.PERSOON.per(Dimension.INWONER), 4);

  /** Aandeel tussen 0 en 1, getoond als percentage. */
  public static final Unit AANDEEL = new Unit("%", Dimension.NONE, true, 2);

  /** Naam van {@link #AANDEEL} in een tabel waar de waarde als fractie staat. */
  public static final String DEEL = "deel";

  /** Verhoudingsgetal of factor zonder eenheid. */
  public static final Unit FACTOR = of("factor", Dimension.NONE, 6);

  /** Indexcijfer (2015 = 100). */
  public static final Unit INDEX = of("index (2015 = 100)", Dimension.NONE, 4);

  /** Bedrag per maand. */
  public static final Unit EURO_PER_MAAND = of("€ per maand", Dimension.EURO, 2);

  /** Loon van een uur werk. */
  public static final Unit EURO_PER_UUR = of("€ per uur", Dimension.EURO.per(Dimension.UUR), 2);

  /** Uren per week, los van wie ze werkt. */
  public static final Unit UREN_PER_WEEK = of("uren per week", Dimension.UUR, 2);

  /** Leeftijd in hele jaren. */
  public static final Unit JAREN = of("jaar", Dimension.NONE, 0);

  /** Duur in maanden. */
  public static final Unit MAANDEN = of("maanden", Dimension.NONE, 2);

  /** Aantal kalenderdagen. */
  public static final Unit DAGEN = of("dagen", Dimension.NONE, 0);

  private static final List<Unit> ALL =
      List.of(
          EURO,
          EURO_PER_PERSOON,
          EURO_PER_FTE,
          FTE_PER_PERSOON,
          UREN,
          WERKWEEK,
          PERSONEN,
          INWONERS,
          PERSONEN_PER_INWONER,
          AANDEEL,
          FACTOR,
          INDEX,
          EURO_PER_MAAND,
          EURO_PER_UUR,
          UREN_PER_WEEK,
          JAREN,
          MAANDEN,
          DAGEN);

  /** Eenheid zonder percentagenotatie. */
  public static Unit of(String label, Dimension dimension, int decimals) {
    return new Unit(label, dimension, false, decimals);
  }

  /**
   * Zoekt een bekende eenheid bij haar naam; {@value #DEEL} is een aandeel.
   *
   * @throws IllegalArgumentException als de naam niet bekend is
   */
  public static Unit byLabel(String label) {
    return ALL.stream()
        .filter(unit -> unit.label.equals(label.equals(DEEL) ? AANDEEL.label : label))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "eenheid '%s' is onbekend; bekend zijn %s"
                    .formatted(label, ALL.stream().map(Unit::label).toList())));
  }

  /** Of waarden van deze eenheid geldbedragen zijn. */
  public boolean isMoney() {
    return dimension.euro() == 1;
  }
}
