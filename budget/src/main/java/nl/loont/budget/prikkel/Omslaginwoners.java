package nl.loont.budget.prikkel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.loont.budget.gegevens.Demo;
import nl.loont.budget.simulatie.Groei;
import nl.loont.budget.simulatie.Plaatseffect;
import nl.loont.budget.simulatie.Plaatsing;
import nl.loont.budget.simulatie.Simulatievraag;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Soort;

/**
 * Aantal inwoners waarbij één plaatsing de eigen gemeente op den duur iets gaat opleveren. Alle
 * eigen baten en lasten tellen mee zoals in de MKBA (tabel 6.3); alleen de rij "Effect op
 * BUIG-budget" komt uit de simulatie onder het gekozen stelsel.
 */
public final class Omslaginwoners {
  /** Jaren na plaatsing waarna alle vertragingen zijn doorgewerkt. */
  private static final int DOORGEWERKT = 5;

  private static final double PRECIES = 0.01;

  private final Rekentool tool;
  private final Stelsel stelsel;
  private final Map<String, Double> cellen;
  private final Plaatsing plaatsing;

  private Omslaginwoners(Rekentool tool, Stelsel stelsel, Map<String, Double> cellen) {
    this.tool = tool;
    this.stelsel = stelsel;
    this.cellen = cellen;
    this.plaatsing = Plaatsing.van(tool, cellen);
  }

  /**
   * Het omslagpunt tussen de grenzen van het stelsel, of leeg als het teken daar niet wisselt.
   *
   * @param uren uren per week
   */
  public static OptionalDouble bereken(
      Rekentool tool, Stelsel stelsel, Doelgroep groep, boolean nugger, double uren) {
    return new Omslaginwoners(tool, stelsel, Plaatsing.eenPersoon(groep.name(), nugger, uren))
        .zoek();
  }

  private OptionalDouble zoek() {
    // Bij een harde grens slaat het teken om tussen één inwoner minder en de grens zelf.
    double eronder = stelsel.weging().hard() ? 1 : 0;
    double laag = Math.max(1_000, stelsel.weging().ondergrens() - eronder);
    double hoog = Math.max(laag, stelsel.weging().bovengrens());
    boolean onder = saldo(laag) > 0;
    if (onder == saldo(hoog) > 0) {
      return OptionalDouble.empty();
    }
    while (hoog - laag > PRECIES) {
      double midden = (laag + hoog) / 2;
      if (saldo(midden) > 0 == onder) {
        laag = midden;
      } else {
        hoog = midden;
      }
    }
    return OptionalDouble.of((laag + hoog) / 2);
  }

  /** Structureel eigen saldo van de gemeente per jaar, in euro. */
  private double saldo(double inwoners) {
    Map<String, Double> geval = new HashMap<>(cellen);
    geval.put("inwoners", inwoners);
    Values mkba = tool.model().evaluate(geval);
    double[] budget =
        new Plaatseffect(
                tool,
                new Simulatievraag(
                    Demo.rondom(
                        tool.register(), Demo.STARTJAAR, inwoners, mkba.get("aandeelMacrobudget")),
                    stelsel,
                    Demo.STARTJAAR,
                    DOORGEWERKT,
                    Groei.GEEN,
                    List.of()),
                Demo.EIGEN)
            .perJaar(plaatsing);
    double opDeBuig = plaatsing.besparing() - plaatsing.lks();
    return mkba.get(Cellen.EIGEN_SALDO)
        - mkba.get(Cellen.eigen(Soort.EFFECT_BUIG))
        + budget[DOORGEWERKT - 1]
        - opDeBuig;
  }
}
