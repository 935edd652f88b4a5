package nl.loont.mkba.analyse;

import java.util.Map;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Model;

/** Eén uitkomst als functie van één invulbare cel, de rest vast. */
final class Reeks {
  private final Model model;
  private final Map<String, Double> vast;
  private final String cel;
  private final String uitkomst;

  Reeks(Model model, Map<String, Double> vast, String cel, String uitkomst) {
    this.model = model;
    this.vast = vast;
    this.cel = cel;
    this.uitkomst = uitkomst;
  }

  /** De uitkomsten bij een rij waarden van de cel. */
  double[] bereken(double[] waarden) {
    Block blok = model.block(waarden.length);
    vast.forEach(blok::set);
    blok.set(cel, waarden);
    blok.evaluate();
    return blok.get(uitkomst);
  }
}
