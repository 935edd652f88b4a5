package nl.loont.mkba.analyse;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.excel.ComparisonWorkbook;
import nl.loont.kern.model.Model;
import nl.loont.mkba.Indeling;

/** Excel-werkmap van scenario's naast elkaar, met levende formules. */
public final class Scenariowerkmap {
  private Scenariowerkmap() {}

  /**
   * Schrijft de werkmap.
   *
   * @param herkomst waar de inwoners vandaan komen
   * @param out bestemming; wordt niet gesloten
   * @throws IOException als het schrijven mislukt
   */
  public static void schrijf(Scenariovergelijking vergelijking, String herkomst, OutputStream out)
      throws IOException {
    List<Scenario> scenarios = vergelijking.scenarios();
    Model model = scenarios.getFirst().resultaat().waarden().model();
    List<String> voorblad = new ArrayList<>();
    voorblad.add("Scenario's van werken met loonkostensubsidie");
    voorblad.add("Gemaakt met Loont, naar de MKBA Loonkostensubsidie van Berenschot (2024).");
    voorblad.add("Euro per jaar, structureel. Plus is baat, min is last.");
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = scenarios.get(i);
      voorblad.add(
          "%d. %s: %s; prijspeil %d%s."
              .formatted(
                  i + 1,
                  scenario.naam(),
                  scenario.resultaat().voorWie(),
                  scenario.resultaat().invoer().prijspeil(),
                  scenario.resultaat().invoer().afwijkingen().isEmpty()
                      ? ""
                      : "; wijkt af van de basisopstelling: "
                          + String.join(", ", scenario.resultaat().invoer().afwijkingen())));
    }
    voorblad.add("Inwoners: " + herkomst);
    ComparisonWorkbook.write(
        scenarios.stream()
            .map(s -> new ComparisonWorkbook.Case(s.naam(), s.resultaat().waarden()))
            .toList(),
        Indeling.van(model),
        Indeling.resultaat(model),
        voorblad,
        out);
  }
}
