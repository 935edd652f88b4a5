package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.loont.kern.analysis.SignChanges;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Range;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;

/** Zoekt bij welke waarde van een invulbare cel het saldo van een partij van teken wisselt. */
public final class Omslagzoeker {
  /** Bedragen tot hier gelden als nul: ver onder de cent, ruim boven het ruisen van de som. */
  private static final double NUL = 1e-6;

  /** Waarden per as van een kaart. */
  private static final int KAART = 13;

  private final Rekentool tool;
  private final Model model;

  /** Zoeker voor een rekentool. */
  public Omslagzoeker(Rekentool tool) {
    this.tool = tool;
    this.model = tool.model();
  }

  /**
   * Alle omslagpunten van één cel over haar toegestane bereik.
   *
   * @param cel naam van een invulbare cel
   * @throws IllegalArgumentException als de cel niet bestaat of niet in te vullen is
   */
  public Omslag zoek(Invoer invoer, Saldo saldo, String cel) {
    Cell gezocht = model.cell(cel);
    if (!gezocht.editable()) {
      throw new IllegalArgumentException("cel '" + cel + "' is niet in te vullen");
    }
    Invoer geval = vrij(invoer, cel);
    Range bereik = model.range(model.evaluate(geval.waarden()), cel);
    Reeks reeks = new Reeks(model, geval.waarden(), cel, saldo.cel());
    Values nu = tool.bereken(invoer).waarden();
    return new Omslag(
        saldo,
        gezocht,
        nu.get(cel),
        nu.get(saldo.cel()),
        SignChanges.of(bereik.low(), bereik.high(), NUL, reeks::bereken));
  }

  /** De omslagpunten van elke invulbare cel waar het saldo van afhangt. */
  public List<Omslag> zoekAlle(Invoer invoer, Saldo saldo) {
    List<Omslag> gevonden = new ArrayList<>();
    for (Cell cel : model.cells()) {
      if (cel.editable() && doetErToe(invoer, saldo, cel.name())) {
        gevonden.add(zoek(invoer, saldo, cel.name()));
      }
    }
    return gevonden;
  }

  /** Of het saldo in dit geval verandert als de cel over haar bereik loopt. */
  private boolean doetErToe(Invoer invoer, Saldo saldo, String cel) {
    Invoer geval = vrij(invoer, cel);
    Range bereik = model.range(model.evaluate(geval.waarden()), cel);
    double[] uitkomst =
        new Reeks(model, geval.waarden(), cel, saldo.cel()).bereken(bereik.points(KAART));
    for (double waarde : uitkomst) {
      if (Math.abs(waarde - uitkomst[0]) > NUL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Wie de inwoners laat lopen kijkt naar een willekeurige gemeente, niet naar één uit een lijst.
   */
  private static Invoer vrij(Invoer invoer, String cel) {
    return cel.equals("inwoners") ? invoer.zonderGemeente() : invoer;
  }

  /**
   * Kaart van het saldo over twee cellen.
   *
   * @param horizontaal cel die per kolom verandert
   * @param verticaal cel die per rij verandert
   * @throws IllegalArgumentException als de cellen gelijk zijn, of niet in te vullen
   */
  public Omslagkaart kaart(Invoer invoer, Saldo saldo, String horizontaal, String verticaal) {
    if (horizontaal.equals(verticaal)) {
      throw new IllegalArgumentException("een kaart heeft twee verschillende cellen");
    }
    Invoer geval = vrij(vrij(invoer, horizontaal), verticaal);
    Values nu = model.evaluate(geval.waarden());
    double[] x = model.range(nu, horizontaal).points(KAART);
    double[] y = model.range(nu, verticaal).points(KAART);
    double[][] bedragen = new double[y.length][];
    Block blok = model.block(x.length);
    geval.waarden().forEach(blok::set);
    blok.set(horizontaal, x);
    for (int rij = 0; rij < y.length; rij++) {
      blok.set(verticaal, y[rij]);
      blok.evaluate();
      bedragen[rij] = blok.get(saldo.cel());
    }
    List<List<Double>> omslag = new ArrayList<>();
    for (double kolom : x) {
      omslag.add(zoek(geval.met(Map.of(horizontaal, kolom)), saldo, verticaal).punten());
    }
    return new Omslagkaart(
        saldo, model.cell(horizontaal), model.cell(verticaal), x, y, bedragen, omslag);
  }

  /**
   * Aantal inwoners waarbij het saldo van de eigen gemeente voor één persoon uit de bijstand van
   * teken wisselt (§6.3), met het aandeel in de inwoners als aandeel in het budget.
   *
   * @return per doelgroep het eerste omslagpunt; leeg als het saldo tussen 500 en 2.000.000
   *     inwoners niet van teken wisselt
   */
  public Map<Doelgroep, OptionalDouble> inwoners(Invoer invoer) {
    Map<Doelgroep, OptionalDouble> punten = new EnumMap<>(Doelgroep.class);
    for (Doelgroep groep : Doelgroep.values()) {
      Invoer een = Rekentool.metEenPersoon(invoer, groep).zonderGemeente();
      Range bereik = model.range(model.evaluate(een.waarden()), "inwoners");
      Reeks reeks = new Reeks(model, een.waarden(), "inwoners", Cellen.EIGEN_SALDO);
      List<SignChanges.Segment> stukken =
          SignChanges.of(bereik.low(), bereik.high(), NUL, reeks::bereken);
      punten.put(
          groep,
          stukken.size() == 1 ? OptionalDouble.empty() : OptionalDouble.of(stukken.get(1).from()));
    }
    return punten;
  }
}
