package nl.loont.app;

import java.util.Map;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;

/** Gevallen die meer toetsen gebruiken; gemeente X komt uit hoofdstuk 3 van het rapport. */
public final class Voorbeelden {
  public static final String GEMEENTE_X =
      """
      {"gemeente": {"naam": "Gemeente X", "inwoners": 60000, "aandeelMacrobudget": 0.0108},
       "aantallen": {"NBW": {"aantal": 10, "nuggers": 5, "uren": 28},
                     "BIJ": {"aantal": 10, "nuggers": 0, "uren": 29},
                     "VIA": {"aantal": 20, "nuggers": 5, "uren": 30}}}
      """;

  public static final String GEMEENTE_X_ADRES =
      "inwoners=60000&aandeelMacrobudget=1%2C08&aantal.NBW=10&nuggers.NBW=5&aantal.BIJ=10"
          + "&aantal.VIA=20&nuggers.VIA=5";

  /** Negen dingen tegelijk mis. */
  public static final String VOL_FOUTEN =
      """
      {"gemeente": {"naam": "Utrect"},
       "aantallen": {"NBW": {"aantal": 3, "nuggers": 5}, "BIJ": {"aantal": -1, "uren": 50}},
       "parameters": {"loonwaarde.VIA": 1.2, "uitstroomkans.BIJ": 0, "bestaatNiet": 1,
                      "operationeelResultaat.VIA": 3, "zorg": "veel"}}
      """;

  private Voorbeelden() {}

  public static Resultaat gemeenteX(Rekentool tool) {
    return tool.bereken(
        tool.invoer(
            Map.of(
                "gemeente",
                Map.of("naam", "Gemeente X", "inwoners", 60000, "aandeelMacrobudget", 0.0108),
                "aantallen",
                Map.of(
                    "NBW", Map.of("aantal", 10, "nuggers", 5),
                    "BIJ", Map.of("aantal", 10),
                    "VIA", Map.of("aantal", 20, "nuggers", 5)))));
  }
}
