package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Model;

/**
 * Wettelijk minimumloon op datum en leeftijd. Bedragen per maand bij een volle werkweek,
 * onafgerond; een jeugdbedrag is het bedrag voor volwassenen maal de staffel.
 */
public final class Wml {
  private final Subsidieparameters parameters;
  private final Map<LocalDate, Model> perPeriode = new ConcurrentHashMap<>();

  private Wml(Subsidieparameters parameters) {
    this.parameters = parameters;
  }

  private Model maak(LocalDate begin) {
    Celbouw cellen = new Celbouw(parameters, begin);
    Wmlblok.vul(cellen, Grondslag.op(begin));
    return Model.of("Minimumloon", cellen.cellen());
  }

  /** Het minimumloon zoals het met Loont meekomt. */
  public static Wml meegeleverd() {
    return van(Subsidieparameters.meegeleverd());
  }

  /** Het minimumloon volgens deze parameters. */
  public static Wml van(Subsidieparameters parameters) {
    return new Wml(parameters);
  }

  /** De parameters waar de bedragen uit volgen. */
  public Subsidieparameters parameters() {
    return parameters;
  }

  /**
   * Minimumloon per maand bij een volle werkweek, zonder vakantietoeslag.
   *
   * @param leeftijd in hele jaren, minstens 15
   * @param normuren normale arbeidsduur per week; telt alleen vanaf 2024
   * @throws InvoerException als de dag voor 2015 ligt
   * @throws IllegalArgumentException als de leeftijd lager is dan 15
   */
  public double maand(LocalDate dag, int leeftijd, double normuren) {
    return cel("wmlPersoon", dag, leeftijd, normuren);
  }

  /** Als {@link #maand}, met vakantietoeslag. */
  public double metVakantietoeslag(LocalDate dag, int leeftijd, double normuren) {
    return cel("wmlMetToeslag", dag, leeftijd, normuren);
  }

  /**
   * Deel van het minimumloon op een leeftijd, als fractie; 1 voor volwassenen.
   *
   * @throws InvoerException als de dag voor 2015 ligt
   * @throws IllegalArgumentException als de leeftijd lager is dan 15
   */
  public double staffel(LocalDate dag, int leeftijd) {
    return cel("aandeelLeeftijd", dag, leeftijd, 36);
  }

  /** Leeftijd waarop het volle minimumloon begint. */
  public int volwassenVanaf(LocalDate dag) {
    return (int) parameters.waarde(dag, "volwassenVanaf");
  }

  private double cel(String naam, LocalDate dag, int leeftijd, double normuren) {
    if (leeftijd < Subsidieparameters.JONGSTE) {
      throw new IllegalArgumentException("geen minimumloon op %d jaar".formatted(leeftijd));
    }
    return perPeriode
        .computeIfAbsent(parameters.begin(dag), this::maak)
        .evaluate(Map.of("leeftijd", (double) leeftijd, "normuren", normuren))
        .get(naam);
  }
}
