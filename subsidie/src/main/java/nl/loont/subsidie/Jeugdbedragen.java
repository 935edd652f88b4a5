package nl.loont.subsidie;

import static nl.loont.subsidie.Subsidieparameters.JONGSTE;
import static nl.loont.subsidie.Subsidieparameters.OUDSTE_STAFFEL;
import static nl.loont.subsidie.Subsidieparameters.UURLOON;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.loont.kern.invoer.Csv;
import nl.loont.kern.model.Unit;
import nl.loont.kern.parameter.Status;

/**
 * Bekendgemaakte jeugdbedragen, voor zover bekend. Zij zijn afgerond op vijf cent (maand) of een
 * cent (uur); gerekend wordt met de onafgeronde staffel.
 */
final class Jeugdbedragen {
  private static final List<Jeugdbedrag> ALLE =
      gekeurd(
          Csv.resource(Jeugdbedragen.class, "jeugdbedragen.csv").stream()
              .map(Jeugdbedragen::regel)
              .toList());

  private Jeugdbedragen() {}

  /**
   * Bekendgemaakt bedrag.
   *
   * @param vanaf eerste dag
   * @param eenheid per maand, vanaf 2024 per uur
   * @param bron waar het bedrag staat
   */
  record Jeugdbedrag(
      LocalDate vanaf, int leeftijd, double bedrag, Unit eenheid, String bron, Status status) {}

  private static Jeugdbedrag regel(NamedCsvRecord regel) {
    return new Jeugdbedrag(
        LocalDate.parse(regel.getField("geldigVanaf")),
        Integer.parseInt(regel.getField("leeftijd")),
        Double.parseDouble(regel.getField("bedrag")),
        Unit.byLabel(regel.getField("eenheid")),
        regel.getField("bron"),
        Status.byLabel(regel.getField("status")));
  }

  /**
   * Keurt eenheid, bron en aansluiting: binnen een periode daalt de leeftijd steeds een jaar.
   *
   * @throws IllegalArgumentException met alles wat er mis is
   */
  static List<Jeugdbedrag> gekeurd(List<Jeugdbedrag> bedragen) {
    List<String> mis = new ArrayList<>();
    for (int i = 0; i < bedragen.size(); i++) {
      Jeugdbedrag j = bedragen.get(i);
      String waar = "%s, %d jaar: ".formatted(j.vanaf(), j.leeftijd());
      Unit hoort = j.vanaf().isBefore(UURLOON) ? Unit.EURO_PER_MAAND : Unit.EURO_PER_UUR;
      if (!j.eenheid().equals(hoort)) {
        mis.add(waar + "eenheid hoort '%s' te zijn".formatted(hoort.label()));
      }
      if (j.bron().isBlank()) {
        mis.add(waar + "bron ontbreekt");
      }
      if (j.leeftijd() < JONGSTE || j.leeftijd() > OUDSTE_STAFFEL || !(j.bedrag() > 0)) {
        mis.add(waar + "leeftijd of bedrag kan niet");
      }
      if (i > 0 && bedragen.get(i - 1).vanaf().equals(j.vanaf())) {
        Jeugdbedrag ouder = bedragen.get(i - 1);
        if (ouder.leeftijd() != j.leeftijd() + 1 || ouder.bedrag() <= j.bedrag()) {
          mis.add(waar + "sluit niet aan op %d jaar".formatted(ouder.leeftijd()));
        }
      } else if (i > 0 && !j.vanaf().isAfter(bedragen.get(i - 1).vanaf())) {
        mis.add(waar + "de perioden staan niet op volgorde");
      }
    }
    if (!mis.isEmpty()) {
      throw new IllegalArgumentException(
          "jeugdbedragen kloppen niet:\n- " + String.join("\n- ", mis));
    }
    return List.copyOf(bedragen);
  }

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
