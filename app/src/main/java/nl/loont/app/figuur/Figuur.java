package nl.loont.app.figuur;

/**
 * Een figuur met wat een lezer ernaast nodig heeft.
 *
 * @param sleutel naam in het adres en van het bestand
 * @param titel wat er getekend is, met eenheid
 * @param bron waar de gegevens vandaan komen
 * @param svg de tekening, een volledig SVG-document
 * @param tabel de getallen van de tekening
 */
public record Figuur(String sleutel, String titel, String bron, String svg, Tabel tabel) {}
