package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loont.kern.invoer.Csv;
import nl.loont.kern.parameter.Status;

/**
 * Bekendgemaakte jeugdbedragen, voor zover bekend. Zij zijn afgerond op vijf cent (maand) of een
 * cent (uur); gerekend wordt met de onafgeronde staffel.
 */
final class Jeugdbedragen {
  private static final List<Jeugdbedrag> ALLE =
      Csv.resource(Jeugdbedragen.class, "jeugdbedragen.csv").stream()
          .map(regel ->
              new Jeugdbedrag(
                  LocalDate.parse(regel.getField("geldigVanaf")),
                  Integer.parseInt(regel.getField("leeftijd")),
                  Double.parseDouble(regel.getField("bedrag")),
                  regel.getField("eenheid"),
                  Status.byLabel(regel.getField("status"))))
          .toList();

  private Jeugdbedragen() {}

  /**
   * Bekendgemaakt bedrag.
   *
   * @param vanaf eerste dag
   * @param eenheid "€ per maand" of "€ per uur"
   */
  record Jeugdbedrag(LocalDate vanaf, int leeftijd, double bedrag, String eenheid, Status status) {}

  /** Alle bekende bedragen. */
  static List<Jeugdbedrag> alle() {
    return ALLE;
  }

  /** Het bedrag op een leeftijd in de periode die op {@code begin} begint. */
  static Optional<Jeugdbedrag> bij(LocalDate begin, int leeftijd) {
    return ALLE.stream()
        .filter(j -> j.vanaf().equals(begin) && j.leeftijd() == leeftijd)
        .findFirst();
  }
}
