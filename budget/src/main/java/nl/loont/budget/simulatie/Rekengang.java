package nl.loont.budget.simulatie;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Jaargegevens;
import nl.loont.budget.stelsel.Jaarstand;
import nl.loont.budget.stelsel.Maatstaven;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.mkba.Rekentool;

/**
 * Rekent de jaren van een simulatie door, op rijen met een plaats per gemeente. Onveranderlijk; wat
 * een gang oplevert staat in een {@link Werkblad}, dat een draad voor zichzelf houdt.
 *
 * <p>Lasten van een jaar zijn die van het jaar ervoor maal de groei, min de besparing en plus de
 * LKS van de plaatsingen tot dan. Het macrobudget wordt geraamd uit de lasten van het jaar ervoor.
 * Er is geen nacalculatie: wat de raming mist, dragen de gemeenten, en het telt mee in de raming
 * van het volgende jaar (Divosa).
 */
final class Rekengang {
  private final Stelsel stelsel;
  private final Groei raming;
  private final int aanloop;
  private final int jaren;
  private final Maatstaven maatstaven;
  private final double[][] vroegerBijstand;
  private final double[][] vroegerLks;
  private final Optional<double[]> vroegerBudget;
  private final double[][] besparing;
  private final double[][] extraLks;

  Rekengang(Rekentool tool, Simulatievraag vraag) {
    Basis basis = vraag.basis();
    this.stelsel = vraag.stelsel();
    this.raming = vraag.groei();
    this.aanloop = Simulatievraag.aanloop(stelsel);
    this.jaren = vraag.jaren();
    Jaargegevens laatste = basis.jaar(vraag.startjaar() - 1);
    this.maatstaven =
        new Maatstaven(
            laatste.inwoners(),
            stelsel.weging().gewichten(tool, laatste.inwoners()),
            basis.objectief(vraag.startjaar() - 1).aandelen());
    this.vroegerBudget =
        stelsel.begrensd() ? Optional.of(Vorigbudget.van(tool, vraag)) : Optional.empty();
    this.vroegerBijstand = new double[aanloop][];
    this.vroegerLks = new double[aanloop][];
    for (int j = 0; j < aanloop; j++) {
      Jaargegevens jaar = basis.jaar(vraag.startjaar() - aanloop + j);
      vroegerBijstand[j] = jaar.bijstand();
      vroegerLks[j] = jaar.lks();
    }
    this.besparing = new double[jaren][gemeenten()];
    this.extraLks = new double[jaren][gemeenten()];
    vraag.scenario().forEach(ronde -> plaats(basis, vraag.startjaar(), ronde));
  }

  private Rekengang(Rekengang anders, double[][] besparing, double[][] extraLks) {
    this.stelsel = anders.stelsel;
    this.raming = anders.raming;
    this.aanloop = anders.aanloop;
    this.jaren = anders.jaren;
    this.maatstaven = anders.maatstaven;
    this.vroegerBijstand = anders.vroegerBijstand;
    this.vroegerLks = anders.vroegerLks;
    this.vroegerBudget = anders.vroegerBudget;
    this.besparing = besparing;
    this.extraLks = extraLks;
  }

  /** Dezelfde gang waarin alleen één gemeente plaatst, vanaf het eerste jaar. */
  Rekengang metAlleen(int gemeente, Plaatsing plaatsing) {
    double[][] minder = new double[jaren][gemeenten()];
    double[][] meer = new double[jaren][gemeenten()];
    for (int t = 0; t < jaren; t++) {
      minder[t][gemeente] = plaatsing.besparing();
      meer[t][gemeente] = plaatsing.lks();
    }
    return new Rekengang(this, minder, meer);
  }

  private void plaats(Basis basis, int startjaar, Ronde ronde) {
    for (int g = 0; g < gemeenten(); g++) {
      Gemeente gemeente = basis.gemeenten().get(g);
      double maal = ronde.wie().maal(gemeente, maatstaven.inwoners()[g]);
      for (int t = Math.max(0, ronde.vanaf() - startjaar); t < jaren; t++) {
        besparing[t][g] += maal * ronde.plaatsing().besparing();
        extraLks[t][g] += maal * ronde.plaatsing().lks();
      }
    }
  }

  int gemeenten() {
    return maatstaven.gemeenten();
  }

  double[] inwoners() {
    return maatstaven.inwoners();
  }

  double[] gewicht() {
    return maatstaven.gewicht();
  }

  /** Het hele budget in het jaar voor het startjaar; leeg als het stelsel er niet naar kijkt. */
  Optional<double[]> vroegerBudget() {
    return vroegerBudget;
  }

  Werkblad werkblad() {
    return new Werkblad(aanloop, jaren, gemeenten());
  }

  /** Wat de plaatsingen zonder prijsstijging per gemeente in een jaar besparen, in euro. */
  double besparing(int jaar, int gemeente) {
    return besparing[jaar][gemeente];
  }

  /** Een jaar waarin alles gaat zoals geraamd. */
  Jaarloop zoalsGeraamd() {
    return new Jaarloop(raming, 1);
  }

  /**
   * Rekent alle jaren door.
   *
   * @param werkelijk hoe het in elk jaar werkelijk gaat; de raming blijft die van de vraag
   * @param metScenario of er geplaatst wordt
   */
  void reken(Jaarloop[] werkelijk, boolean metScenario, Werkblad uit) {
    System.arraycopy(vroegerBijstand, 0, uit.bijstand, 0, aanloop);
    System.arraycopy(vroegerLks, 0, uit.lks, 0, aanloop);
    double[] autonoomBijstand = vroegerBijstand[aanloop - 1].clone();
    double[] autonoomLks = vroegerLks[aanloop - 1].clone();
    double prijs = 1;
    double loon = 1;
    Optional<double[]> vorigBudget = vroegerBudget;
    for (int t = 0; t < jaren; t++) {
      int j = aanloop + t;
      Groei groei = werkelijk[t].groei();
      uit.macroBijstand[t] = raming.macroBijstand(som(uit.bijstand[j - 1]));
      uit.macroLks[t] = raming.macroLks(som(uit.lks[j - 1]));
      groei(autonoomBijstand, groei::macroBijstand);
      groei(autonoomLks, groei::macroLks);
      prijs *= t == 0 ? 1 : 1 + groei.loonPrijs();
      loon *= t == 0 ? 1 : 1 + groei.wmlIndex();
      double geplaatst = metScenario ? werkelijk[t].plaatsing() : 0;
      for (int g = 0; g < gemeenten(); g++) {
        double minder = Math.min(autonoomBijstand[g], geplaatst * prijs * besparing[t][g]);
        uit.besparing[j][g] = minder;
        uit.bijstand[j][g] = autonoomBijstand[g] - minder;
        uit.lks[j][g] = autonoomLks[g] + geplaatst * loon * extraLks[t][g];
      }
      Jaarstand stand =
          new Jaarstand(
              maatstaven,
              uit.bijstand,
              uit.lks,
              uit.besparing,
              j,
              uit.macroBijstand[t],
              uit.macroLks[t],
              vorigBudget);
      stelsel.verdeel(stand, uit.budgetBijstand[t], uit.budgetLks[t]);
      if (stelsel.begrensd()) {
        vorigBudget = Optional.of(Vorigbudget.som(uit.budgetBijstand[t], uit.budgetLks[t]));
      }
    }
  }

  /** Laat lasten groeien: samen volgens de groei, ieder naar het eigen aandeel. */
  private static void groei(double[] lasten, DoubleUnaryOperator nieuw) {
    double som = som(lasten);
    double factor = som > 0 ? nieuw.applyAsDouble(som) / som : 1;
    for (int g = 0; g < lasten.length; g++) {
      lasten[g] *= factor;
    }
  }

  static double som(double[] delen) {
    double som = 0;
    for (double deel : delen) {
      som += deel;
    }
    return som;
  }
}
