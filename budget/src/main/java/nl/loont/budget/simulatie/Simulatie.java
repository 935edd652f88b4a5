package nl.loont.budget.simulatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.stelsel.Centen;
import nl.loont.budget.stelsel.Eigen;
import nl.loont.budget.stelsel.Oud;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Notation;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Grootteklasse;

/**
 * Uitkomst van een simulatie: het verloop met de plaatsingen, en ernaast de basis waarin niets
 * extra gebeurt.
 */
public final class Simulatie {
  /** Kleiner is een gevolg van het afronden op centen. */
  private static final double EEN_CENT = 0.015;

  /** Zoveel gemeenten waar het niet kan worden genoemd; de rest wordt geteld. */
  private static final int MEESTE_FOUTEN = 5;

  private final Simulatievraag vraag;
  private final Rekengang gang;
  private final Verloop scenario;
  private final Verloop basis;

  private Simulatie(Simulatievraag vraag, Rekengang gang, Verloop scenario, Verloop basis) {
    this.vraag = vraag;
    this.gang = gang;
    this.scenario = scenario;
    this.basis = basis;
  }

  /**
   * Rekent een vraag door.
   *
   * @throws InvoerException als plaatsingen meer besparen dan een gemeente aan bijstand uitgeeft
   */
  public static Simulatie bereken(Rekentool tool, Simulatievraag vraag) {
    Rekengang gang = new Rekengang(tool, vraag);
    Jaarloop[] jaren = new Jaarloop[vraag.jaren()];
    Arrays.fill(jaren, gang.zoalsGeraamd());
    boolean gebundeld = vraag.stelsel() instanceof Oud;
    Werkblad blad = gang.werkblad();
    gang.reken(jaren, false, blad);
    Verloop basis = Verloop.van(blad, gebundeld);
    if (vraag.scenario().isEmpty()) {
      return new Simulatie(vraag, gang, basis, basis);
    }
    gang.reken(jaren, true, blad);
    keur(vraag, gang, blad);
    return new Simulatie(vraag, gang, Verloop.van(blad, gebundeld), basis);
  }

  /**
   * Weigert plaatsingen die meer bijstand besparen dan er is; noemt hoogstens een paar gemeenten.
   */
  private static void keur(Simulatievraag vraag, Rekengang gang, Werkblad blad) {
    List<Fout> fouten = new ArrayList<>();
    List<Gemeente> gemeenten = vraag.basis().gemeenten();
    for (int g = 0; g < gemeenten.size(); g++) {
      for (int t = 0; t < vraag.jaren(); t++) {
        if (gang.besparing(t, g) > 0 && blad.bijstandslasten(t)[g] <= 0) {
          fouten.add(
              new Fout(
                  "scenario.plaatsingen",
                  Notation.NEDERLANDS.euros(gang.besparing(t, g)),
                  "in %s (%s) bespaart dit in %d meer bijstand dan er is"
                      .formatted(
                          gemeenten.get(g).naam(), gemeenten.get(g).code(), vraag.startjaar() + t),
                  "",
                  "Kies minder plaatsingen, of laat de gemeente weg."));
          break;
        }
      }
    }
    if (fouten.size() > MEESTE_FOUTEN) {
      int meer = fouten.size() - MEESTE_FOUTEN;
      fouten.subList(MEESTE_FOUTEN, fouten.size()).clear();
      fouten.add(
          new Fout(
              "scenario.plaatsingen",
              "",
              "ook in %d andere gemeenten bespaart dit meer bijstand dan er is".formatted(meer),
              "",
              "Kies minder plaatsingen."));
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }

  /** De vraag. */
  public Simulatievraag vraag() {
    return vraag;
  }

  /** Met de plaatsingen. */
  public Verloop scenario() {
    return scenario;
  }

  /** Zonder de plaatsingen. */
  public Verloop basis() {
    return basis;
  }

  /** Inwoners van een gemeente. */
  public double inwoners(int gemeente) {
    return gang.inwoners()[gemeente];
  }

  /** Deel van een gemeente dat objectief verdeeld wordt, 0 tot en met 1. */
  public double objectiefGewicht(int gemeente) {
    return gang.gewicht()[gemeente];
  }

  /** Meer of minder bijstandsbudget door de plaatsingen, in euro. */
  public double extraBudgetBijstand(int jaar, int gemeente) {
    return Centen.euro(
        scenario.budgetBijstand(jaar, gemeente) - basis.budgetBijstand(jaar, gemeente));
  }

  /** Meer of minder LKS-budget door de plaatsingen, in euro. */
  public double extraBudgetLks(int jaar, int gemeente) {
    return Centen.euro(scenario.budgetLks(jaar, gemeente) - basis.budgetLks(jaar, gemeente));
  }

  /** Meer of minder lasten door de plaatsingen, in euro. */
  public double extraLasten(int jaar, int gemeente) {
    return scenario.lasten(jaar, gemeente) - basis.lasten(jaar, gemeente);
  }

  /**
   * Kosten van de plaatsingen buiten de BUIG in een jaar, in euro; stijgen vanaf het startjaar mee
   * met lonen en prijzen.
   */
  public double buitenBuig(Kosten soort, int jaar, int gemeente) {
    double som = 0;
    for (Ronde ronde : vraag.scenario()) {
      if (vraag.startjaar() + jaar >= ronde.vanaf()) {
        som +=
            ronde.wie().maal(vraag.basis().gemeenten().get(gemeente), inwoners(gemeente))
                * soort.van(ronde.plaatsing());
      }
    }
    return som * Math.pow(1 + vraag.groei().loonPrijs(), jaar);
  }

  /** Het verschil in saldo in een jaar, samengevat per grootteklasse. */
  public List<Klasseneffect> perGrootteklasse(int jaar) {
    List<Klasseneffect> klassen = new ArrayList<>();
    for (Grootteklasse klasse : Grootteklasse.ALLE) {
      double som = 0;
      int gemeenten = 0;
      int vooruit = 0;
      int achteruit = 0;
      for (int g = 0; g < vraag.basis().gemeenten().size(); g++) {
        if (klasse.bevat((int) inwoners(g))) {
          double effect = effect(jaar, g);
          som += effect;
          gemeenten++;
          vooruit += effect > EEN_CENT ? 1 : 0;
          achteruit += effect < -EEN_CENT ? 1 : 0;
        }
      }
      klassen.add(new Klasseneffect(klasse, gemeenten, som, vooruit, achteruit));
    }
    return klassen;
  }

  /** Verschil in saldo door de plaatsingen, in euro. */
  public double effect(int jaar, int gemeente) {
    return scenario.saldo(jaar, gemeente) - basis.saldo(jaar, gemeente);
  }

  /** Som van het verschil in saldo vanaf het eerste jaar, in euro. */
  public double effectTot(int jaar, int gemeente) {
    return scenario.saldoTot(jaar, gemeente) - basis.saldoTot(jaar, gemeente);
  }

  /** Meer LKS-lasten door de plaatsingen, in euro. */
  public double extraLks(int jaar, int gemeente) {
    return scenario.lastenLks(jaar, gemeente) - basis.lastenLks(jaar, gemeente);
  }

  /** Het eerste jaar waarin een gemeente plaatst, vanaf nul; leeg als zij niet plaatst. */
  public OptionalInt eerstePlaatsing(int gemeente) {
    return IntStream.range(0, vraag.jaren())
        .filter(t -> gang.besparing(t, gemeente) > 0 || extraLks(t, gemeente) > 0)
        .findFirst();
  }

  /**
   * Voorfinanciering: wat de gemeente aan het einde van een jaar aan extra LKS heeft uitgegeven en
   * nog in haar budget terugkrijgt, in euro. Wat nooit terugkomt telt niet mee; wie niet plaatst
   * schiet niets voor.
   */
  public double voorfinanciering(int jaar, int gemeente) {
    double open = 0;
    int terug = vraag.stelsel().vertragingLks();
    for (int t = Math.max(0, jaar - terug + 1); t <= jaar; t++) {
      open += extraLks(t, gemeente);
    }
    return open * vraag.stelsel().lksTerug(objectiefGewicht(gemeente));
  }

  /** Kanttekeningen bij gegevens en aannames, in gewone taal. */
  public List<String> waarschuwingen() {
    Basis gegevens = vraag.basis();
    List<String> alle = new ArrayList<>(gegevens.waarschuwingen());
    if (gegevens.objectief(vraag.startjaar() - 1).vervangen()) {
      alle.add(
          "Objectieve aandelen ontbreken; het aandeel in de bijstandslasten van %d neemt hun plaats in (A)."
              .formatted(vraag.startjaar() - 2));
    }
    if (vraag.stelsel().begrensd() && !Vorigbudget.gegeven(vraag)) {
      alle.add(
          "Het budget van %d is niet bekend. De grenzen aan daling en stijging gelden in %d tegenover wat het nieuwe stelsel in %d zou geven (A)."
              .formatted(vraag.startjaar() - 1, vraag.startjaar(), vraag.startjaar() - 1));
    }
    if (vraag.stelsel() instanceof Eigen eigen && eigen.begrensd()) {
      new Grenstoets(eigen, scenario, gang.vroegerBudget().orElseThrow())
          .waarschuwing(vraag.startjaar())
          .ifPresent(alle::add);
    }
    return List.copyOf(alle);
  }
}
