package nl.loont.mkba.analyse;

import java.util.List;
import nl.loont.kern.analysis.Factor;

/**
 * Wat er onzeker is in een berekening, en hoe vaak er getrokken wordt. Maak ze met {@link
 * OnzekerheidLezer}.
 *
 * @param bronnen de bronnen van onzekerheid; wat er niet bij staat ligt vast
 * @param trekkingen aantal trekkingen
 * @param zaad zaad; hetzelfde zaad geeft op elke machine dezelfde trekkingen
 * @param opmerkingen wat de gebruiker moet weten, in gewone taal
 */
public record Onzekerheden(
    List<Onzekerheid> bronnen, int trekkingen, long zaad, List<String> opmerkingen) {
  /** Trekkingen als de gebruiker niets kiest. */
  public static final int TREKKINGEN = 10_000;

  /** Minste trekkingen. */
  public static final int MINST = 100;

  /** Meeste trekkingen. */
  public static final int MEEST = 100_000;

  /** Zaad als de gebruiker niets kiest. */
  public static final long ZAAD = 1;

  /** De kansverdelingen. */
  List<Factor> factoren() {
    return bronnen.stream().map(Onzekerheid::factor).toList();
  }
}
