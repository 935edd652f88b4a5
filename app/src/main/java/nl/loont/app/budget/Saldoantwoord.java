package nl.loont.app.budget;

import java.util.List;
import java.util.Map;
import nl.loont.budget.invoer.Saldolezer;
import nl.loont.budget.saldo.Budgetreeks;
import nl.loont.budget.saldo.Saldodeel;
import nl.loont.budget.saldo.Saldoverklaring;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Saldo van een gemeente uiteengelegd; bedragen in euro.
 *
 * @param groep met wie vergeleken is
 * @param groepsgrootte aantal gemeenten in die groep, zonder de gemeente zelf
 */
public record Saldoantwoord(
    String gemeente,
    String naam,
    String groep,
    int groepsgrootte,
    int gemeenten,
    List<Saldojaar> jaren,
    List<String> waarschuwingen) {

  /**
   * Saldo van één jaar; {@code saldo} is macro-effect plus verdeeleffect.
   *
   * @param perEuroBudgetGroep leeg als er geen vergelijkbare gemeenten zijn
   */
  public record Saldojaar(
      int jaar,
      double budget,
      double lasten,
      double saldo,
      double macroEffect,
      double verdeelEffect,
      double cumulatief,
      int rang,
      double perEuroBudget,
      @Nullable Double perEuroBudgetGroep,
      boolean vangnetsignaal) {}

  /** Leest een vraag en beantwoordt haar; zie {@link Saldolezer}. */
  public static Saldoantwoord van(Rekentool tool, Map<String, @Nullable Object> boom) {
    Saldolezer.Gelezen vraag = Saldolezer.lees(tool, boom);
    return van(vraag.reeks(), vraag.uitleg(), vraag.waarschuwingen());
  }

  /** Het antwoord bij een uitleg. */
  public static Saldoantwoord van(
      Budgetreeks reeks, Saldoverklaring uitleg, List<String> waarschuwingen) {
    var gemeente = reeks.gemeenten().get(uitleg.gemeente());
    return new Saldoantwoord(
        gemeente.code(),
        gemeente.naam(),
        uitleg.groep(),
        uitleg.groepsgrootte(),
        reeks.gemeenten().size(),
        uitleg.delen().stream().map(Saldoantwoord::jaar).toList(),
        waarschuwingen);
  }

  private static Saldojaar jaar(Saldodeel deel) {
    return new Saldojaar(
        deel.jaar(),
        deel.budget(),
        deel.lasten(),
        deel.saldo(),
        deel.macroEffect(),
        deel.verdeelEffect(),
        deel.cumulatief(),
        deel.rang(),
        deel.perEuroBudget(),
        deel.vergelijkbaar().isPresent() ? (Double) deel.vergelijkbaar().getAsDouble() : null,
        deel.signaal());
  }
}
