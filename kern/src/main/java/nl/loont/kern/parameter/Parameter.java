package nl.loont.kern.parameter;

import java.time.LocalDate;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Source;
import nl.loont.kern.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Waarde van een parameter gedurende een periode.
 *
 * @param name naam
 * @param from eerste dag waarop de waarde geldt
 * @param until laatste dag, of {@code null} als er nog geen einde bekend is
 * @param value de waarde in {@code unit}; een aandeel als fractie (0,39 is 39%)
 * @param unit eenheid
 * @param merk bewijskracht
 * @param source vindplaats
 * @param interval waarden waarbij alle gepubliceerde getallen nog kloppen; leeg als dat niet bekend
 *     is
 * @param checked dag waarop de waarde voor het laatst met de bron is vergeleken, of {@code null}
 *     als dat nog niet is gedaan
 * @param status wat er over de zekerheid van de waarde te zeggen is
 * @param note toelichting, mogelijk leeg
 */
public record Parameter(
    String name,
    LocalDate from,
    @Nullable LocalDate until,
    double value,
    Unit unit,
    Merk merk,
    Source source,
    String interval,
    @Nullable LocalDate checked,
    Status status,
    String note) {

  /** Of de waarde op deze dag geldt. */
  public boolean validOn(LocalDate date) {
    return !date.isBefore(from) && (until == null || !date.isAfter(until));
  }
}
