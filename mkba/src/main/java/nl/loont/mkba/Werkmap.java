package nl.loont.mkba;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.excel.ModelWorkbook;

/** Excel-werkmap van een berekening: invoer, structuur en resultaat met levende formules. */
public final class Werkmap {
  private Werkmap() {}

  /**
   * Schrijft de werkmap.
   *
   * @param resultaat de berekening
   * @param herkomst waar de inwoners vandaan komen
   * @param out bestemming; wordt niet gesloten
   * @throws IOException als het schrijven mislukt
   */
  public static void schrijf(Resultaat resultaat, String herkomst, OutputStream out)
      throws IOException {
    Invoer invoer = resultaat.invoer();
    List<String> voorblad = new ArrayList<>();
    voorblad.add("Kosten en baten van werken met loonkostensubsidie");
    voorblad.add("Gemaakt met Loont, naar de MKBA Loonkostensubsidie van Berenschot (2024).");
    voorblad.add("Gemeente: " + resultaat.voorWie());
    voorblad.add(
        "Bedragen in euro per jaar, structureel, prijspeil %d. Plus is baat, min is last."
            .formatted(invoer.prijspeil()));
    voorblad.add(
        "Groene cellen zijn in te vullen, oranje zijn gewijzigd, witte worden berekend; het totaal is geel.");
    voorblad.add("Inwoners: " + herkomst);
    voorblad.add(
        invoer.afwijkingen().isEmpty()
            ? "Deze berekening volgt de basisopstelling van het rapport."
            : "Deze berekening wijkt af van de basisopstelling: "
                + String.join(", ", invoer.afwijkingen())
                + ".");
    voorblad.addAll(invoer.waarschuwingen());
    ModelWorkbook.write(
        resultaat.waarden(), Indeling.van(resultaat.waarden().model()), voorblad, out);
  }
}
