package nl.loont.monitor.figuur;

import java.util.List;
import nl.loont.monitor.bron.Brontabel;

/**
 * Een figuur of tabel uit het rapport.
 *
 * @param naam naam van de tabel in de uitvoer
 * @param titel wat de figuur toont
 * @param eenheid eenheid van de waarde
 * @param bron waar de definitie vandaan komt
 * @param delen of de reeksen bij elke x samen een geheel zijn
 * @param nodig tabellen zonder welke de figuur er niet is
 */
public record Figuur(
    String naam, String titel, String eenheid, String bron, boolean delen, List<Brontabel> nodig) {}
