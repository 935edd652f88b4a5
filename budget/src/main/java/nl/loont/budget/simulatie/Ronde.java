package nl.loont.budget.simulatie;

/**
 * Ronde van structurele plaatsingen: vanaf een jaar, en elk jaar daarna.
 *
 * @param wie wie er plaatsen
 * @param vanaf eerste jaar, met de kosten en besparing van een heel jaar
 * @param plaatsing wat het opgegeven aantal per jaar kost en bespaart
 */
public record Ronde(Wie wie, int vanaf, Plaatsing plaatsing) {}
