package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Dienstverband met loonkostensubsidie, van de eerste tot de laatste dag. Maak het met {@link
 * Subsidierekening#dienstverband}, die alle fouten tegelijk meldt.
 *
 * @param begin eerste dag
 * @param einde laatste dag, of {@code null} als het loopt
 * @param geboortedatum geboortedag van de werknemer
 * @param normuren normale arbeidsduur per week
 * @param uren uren per week
 * @param loonwaarde als fractie; begint waar de loonwaarde is vastgesteld
 * @param vorm vorm van de subsidie
 * @param ziek ziekteperioden
 * @param referentiemaand of vanaf 2024 met het referentiemaandloon gerekend wordt
 * @param werkgeverslasten eigen percentage als fractie; leeg is dat van de datum
 * @param verordening deel van het minimumloon bij tijdelijke subsidie
 * @param van eerste maand van het overzicht
 * @param tot laatste maand van het overzicht
 * @param opmerkingen wat opvalt aan de invoer
 */
public record Dienstverband(
    LocalDate begin,
    @Nullable LocalDate einde,
    LocalDate geboortedatum,
    double normuren,
    Verloop<Double> uren,
    Verloop<Double> loonwaarde,
    Verloop<Vorm> vorm,
    List<Periode> ziek,
    boolean referentiemaand,
    OptionalDouble werkgeverslasten,
    OptionalDouble verordening,
    YearMonth van,
    YearMonth tot,
    List<String> opmerkingen) {

  /** Leeftijd in hele jaren op een dag. */
  public int leeftijd(LocalDate dag) {
    return Period.between(geboortedatum, dag).getYears();
  }

  /** Of het dienstverband op een dag loopt. */
  public boolean loopt(LocalDate dag) {
    return !dag.isBefore(begin) && (einde == null || !dag.isAfter(einde));
  }

  /** Hoe het minimumloon op een dag tot stand komt. */
  Grondslag grondslag(LocalDate dag) {
    Grondslag wet = Grondslag.op(dag);
    return wet == Grondslag.UURLOON && referentiemaand ? Grondslag.REFERENTIEMAAND : wet;
  }

  /** De ziekteperiode waarin een dag valt. */
  Optional<Periode> ziekte(LocalDate dag) {
    return ziek.stream().filter(periode -> periode.bevat(dag)).findFirst();
  }
}
