package nl.loont.subsidie;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.excel.ModelWorkbook;

/** Excel-werkmap van een maand subsidie, met levende formules. */
public final class Subsidiewerkmap {
  private Subsidiewerkmap() {}

  /**
   * Schrijft de werkmap.
   *
   * @param bedrag het maandbedrag
   * @param out bestemming; wordt niet gesloten
   * @throws IOException als het schrijven mislukt
   */
  public static void schrijf(Maandbedrag bedrag, OutputStream out) throws IOException {
    List<String> voorblad = new ArrayList<>();
    voorblad.add("Loonkostensubsidie per maand");
    voorblad.add(
        "Regels van %s, %s, betaald uit: %s."
            .formatted(
                Datum.lees(bedrag.vraag().datum()),
                bedrag.vraag().vorm().label(),
                bedrag.vraag().vorm().betaaldUit()));
    voorblad.add("Groene cellen zijn in te vullen, oranje zijn gewijzigd, witte worden berekend.");
    voorblad.addAll(bedrag.toelichting());
    ModelWorkbook.write(
        bedrag.waarden(), Subsidiemodel.indeling(bedrag.waarden().model()), voorblad, out);
  }
}
