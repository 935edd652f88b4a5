package nl.loont.budget.stelsel;

import java.util.Arrays;
import java.util.Map;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Rekentool;

/**
 * Welk deel van het budget van een gemeente objectief verdeeld wordt: 0 tot de ondergrens, 1 vanaf
 * de bovengrens, daartussen een rechte lijn (Besluit Participatiewet art. 3 lid 3; SEOR 2026, noot
 * 16). De formule is die van het MKBA-model.
 *
 * @param ondergrens inwoners
 * @param bovengrens inwoners, minstens de ondergrens; zijn zij gelijk, dan is het gewicht eronder 0
 *     en vanaf daar 1
 */
public record Weging(double ondergrens, double bovengrens) {
  /** Keurt de grenzen. */
  public Weging {
    if (!(ondergrens >= 0 && ondergrens <= bovengrens)) {
      throw new IllegalArgumentException(
          "ondergrens %s ligt boven bovengrens %s".formatted(ondergrens, bovengrens));
    }
  }

  /** De grenzen die nu gelden: 15.000 en 40.000. */
  public static Weging wettelijk(Rekentool tool) {
    Values basis = tool.basisopstelling();
    return new Weging(basis.get("grensHistorisch"), basis.get("grensObjectief"));
  }

  /** Of er geen overgang is tussen historisch en objectief. */
  public boolean hard() {
    return ondergrens == bovengrens;
  }

  /** Gewicht van het objectieve model per gemeente, 0 tot en met 1. */
  public double[] gewichten(Rekentool tool, double[] inwoners) {
    if (hard()) {
      return Arrays.stream(inwoners).map(i -> i < bovengrens ? 0 : 1).toArray();
    }
    Block block = tool.model().block(inwoners.length);
    block.set("inwoners", inwoners);
    Map.of("grensHistorisch", ondergrens, "grensObjectief", bovengrens).forEach(block::set);
    block.evaluate();
    return block.get("objectiefAandeel");
  }
}
