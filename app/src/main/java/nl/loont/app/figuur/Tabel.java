package nl.loont.app.figuur;

import java.util.List;

/**
 * Een tabel klaar om te tonen.
 *
 * @param sleutel naam binnen de pagina
 * @param titel opschrift, met eenheid
 * @param kop opschriften van de kolommen
 * @param rijen cellen als tekst; de eerste cel is de naam van de rij
 */
public record Tabel(String sleutel, String titel, List<String> kop, List<List<String>> rijen) {
  /** Waarmee een getal begint, of wat er staat als het er niet is. */
  private static final String GETAL = "-−–<∞0123456789";

  /** Legt de lijsten vast. */
  public Tabel {
    kop = List.copyOf(kop);
    rijen = rijen.stream().map(List::copyOf).toList();
  }

  /** Of een kolom getallen bevat, en dus rechts uitlijnt. */
  public boolean isGetal(int kolom) {
    return rijen.stream()
        .map(rij -> rij.get(kolom))
        .allMatch(cel -> cel.isEmpty() || GETAL.indexOf(cel.charAt(0)) >= 0);
  }
}
