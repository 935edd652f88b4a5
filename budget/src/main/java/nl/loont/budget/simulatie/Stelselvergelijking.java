package nl.loont.budget.simulatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Grootteklasse;

/**
 * Dezelfde gegevens onder verschillende stelsels, in één jaar.
 *
 * @param stelsels de vergeleken stelsels
 * @param jaar kalenderjaar
 * @param rijen de gemeenten, op code
 * @param waarschuwingen kanttekeningen bij gegevens en stelsels, elk één keer
 */
public record Stelselvergelijking(
    List<Stelsel> stelsels, int jaar, List<Rij> rijen, List<String> waarschuwingen) {

  /**
   * Budgetten van een gemeente.
   *
   * @param budget per stelsel het hele budget in euro
   */
  public record Rij(Gemeente gemeente, double inwoners, List<Double> budget) {
    /** Hoeveel meer budget het ene stelsel geeft dan het andere, in euro. */
    public double verschil(int stelsel, int tegen) {
      return budget.get(stelsel) - budget.get(tegen);
    }

    /** Als {@link #verschil}, per inwoner. */
    public double verschilPerInwoner(int stelsel, int tegen) {
      return verschil(stelsel, tegen) / inwoners;
    }
  }

  /**
   * Rekent een vraag door onder elk stelsel; vergeleken wordt het laatste jaar.
   *
   * @param vraag gegevens, jaren, groei en eventueel plaatsingen; haar stelsel telt niet
   */
  public static Stelselvergelijking bereken(
      Rekentool tool, Simulatievraag vraag, List<Stelsel> stelsels) {
    List<Simulatie> uitkomsten =
        stelsels.stream()
            .map(stelsel ->
                Simulatie.bereken(
                    tool,
                    new Simulatievraag(
                        vraag.basis(),
                        stelsel,
                        vraag.startjaar(),
                        vraag.jaren(),
                        vraag.groei(),
                        vraag.scenario())))
            .toList();
    int laatste = vraag.jaren() - 1;
    List<Rij> rijen = new ArrayList<>();
    for (int g = 0; g < vraag.basis().gemeenten().size(); g++) {
      int gemeente = g;
      rijen.add(
          new Rij(
              vraag.basis().gemeenten().get(g),
              uitkomsten.getFirst().inwoners(g),
              uitkomsten.stream().map(u -> u.scenario().budget(laatste, gemeente)).toList()));
    }
    return new Stelselvergelijking(
        stelsels,
        vraag.startjaar() + laatste,
        rijen,
        uitkomsten.stream().flatMap(u -> u.waarschuwingen().stream()).distinct().toList());
  }

  /** Wat het ene stelsel per grootteklasse meer of minder geeft dan het andere. */
  public List<Klasseneffect> perGrootteklasse(int stelsel, int tegen) {
    List<Klasseneffect> klassen = new ArrayList<>();
    for (Grootteklasse klasse : Grootteklasse.ALLE) {
      List<Rij> erin = rijen.stream().filter(r -> klasse.bevat((int) r.inwoners())).toList();
      klassen.add(
          new Klasseneffect(
              klasse,
              erin.size(),
              erin.stream().mapToDouble(r -> r.verschil(stelsel, tegen)).reduce(0, Double::sum),
              (int) erin.stream().filter(r -> r.verschil(stelsel, tegen) > 0.015).count(),
              (int) erin.stream().filter(r -> r.verschil(stelsel, tegen) < -0.015).count()));
    }
    return klassen;
  }

  /** De gemeenten, wie er per inwoner het meest op vooruitgaat eerst. */
  public List<Rij> rangorde(int stelsel, int tegen) {
    return rijen.stream()
        .sorted(
            Comparator.comparingDouble((Rij r) -> r.verschilPerInwoner(stelsel, tegen)).reversed())
        .toList();
  }
}
