package nl.loont.monitor.figuur;

import java.util.Comparator;
import java.util.List;
import nl.loont.monitor.bron.Brontabel;

/**
 * Een figuur of tabel uit het rapport.
 *
 * @param naam naam van de tabel in de uitvoer
 * @param titel wat de figuur toont
 * @param eenheid eenheid van de waarde
 * @param bron waar de definitie vandaan komt
 * @param delen of de aantallen van de reeksen bij elke x samen een bekend geheel zijn
 * @param nodig tabellen zonder welke de figuur er niet is
 * @param vorm hoe zij getekend wordt
 * @param volgorde namen van reeksen en klassen in hun natuurlijke volgorde; andere komen erna, op
 *     naam
 * @param groep figuren met dezelfde groep bepalen elkaars cellen; leeg als er zo geen zijn
 */
public record Figuur(
    String naam,
    String titel,
    String eenheid,
    String bron,
    boolean delen,
    List<Brontabel> nodig,
    Vorm vorm,
    List<String> volgorde,
    String groep) {

  /** Hoe een figuur getekend wordt. */
  public enum Vorm {
    /** Een lijn per reeks, over de x. */
    LIJN,
    /** Een liggende staaf per reeks, verdeeld naar x. */
    STAAF
  }

  Figuur(
      String naam,
      String titel,
      String eenheid,
      String bron,
      boolean delen,
      List<Brontabel> nodig) {
    this(naam, titel, eenheid, bron, delen, nodig, Vorm.LIJN, Reeksnamen.van(naam), "");
  }

  Figuur alsStaven() {
    return new Figuur(naam, titel, eenheid, bron, delen, nodig, Vorm.STAAF, volgorde, groep);
  }

  Figuur inGroep(String met) {
    return new Figuur(naam, titel, eenheid, bron, delen, nodig, vorm, volgorde, met);
  }

  /** Volgorde van namen van reeksen en klassen. */
  public Comparator<String> opNaam() {
    return Comparator.<String>comparingInt(
            n -> volgorde.contains(n) ? volgorde.indexOf(n) : volgorde.size())
        .thenComparing(Comparator.naturalOrder());
  }
}
