package nl.loont.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.loont.kern.analysis.Sample;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Model;

/**
 * Rekenblok dat niets hergebruikt: elke beurt wordt elke cel die een waarde kan krijgen opnieuw
 * gezet, ook als zij gelijk bleef, en dus elke formule opnieuw gerekend. Eén per draad.
 */
final class Volledigblok {
  private final Model model;
  private final Map<String, Double> vast;
  private final Map<String, double[]> getrokken = new LinkedHashMap<>();
  private final Map<String, double[]> invoer = new LinkedHashMap<>();
  private final Block blok;

  Volledigblok(Model model, Map<String, Double> vast, Sample sample, int omvang) {
    this.model = model;
    this.vast = vast;
    this.blok = model.block(omvang);
    sample.forEach((cel, waarden) -> {
      getrokken.put(cel, waarden);
      invoer.put(cel, new double[omvang]);
    });
  }

  /** Rekent de trekkingen vanaf {@code van} door voor een gemeente. */
  Block bereken(Map<String, Double> gemeente, int van) {
    for (Cell cel : model.cells()) {
      if (cel.kind() != Cell.Kind.COMPUTED) {
        zet(cel.name(), gemeente, van);
      }
    }
    blok.evaluate();
    return blok;
  }

  private void zet(String cel, Map<String, Double> gemeente, int van) {
    double[] rij = invoer.get(cel);
    double[] bron = getrokken.get(cel);
    if (rij != null && bron != null) {
      System.arraycopy(bron, van, rij, 0, rij.length);
      blok.set(cel, rij);
      return;
    }
    Double waarde = gemeente.getOrDefault(cel, vast.get(cel));
    blok.set(cel, waarde == null ? Double.NaN : waarde); // NaN: de formule van het model
  }
}
