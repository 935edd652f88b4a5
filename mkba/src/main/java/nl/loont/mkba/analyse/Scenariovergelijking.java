package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Scenario's naast elkaar; het eerste is waar de andere mee vergeleken worden.
 *
 * @param scenarios één tot vier scenario's
 */
public record Scenariovergelijking(List<Scenario> scenarios) {
  /** Meeste scenario's naast elkaar. */
  public static final int MEEST = 4;

  private static final int LANGSTE_NAAM = 40;

  /**
   * Leest en rekent scenario's door.
   *
   * @param bomen per scenario de invoer van een berekening, met een eigen {@code naam}
   * @throws InvoerException met alle fouten van alle scenario's tegelijk; velden beginnen met
   *     {@code scenarios[0].}
   */
  public static Scenariovergelijking lees(Rekentool tool, List<? extends @Nullable Object> bomen) {
    Veldlezer lezer = new Veldlezer(tool.model());
    if (bomen.isEmpty() || bomen.size() > MEEST) {
      lezer.fout(
          "scenarios",
          Integer.toString(bomen.size()),
          bomen.isEmpty() ? "er is geen scenario" : "te veel scenario's om naast elkaar te zien",
          "1 t/m " + MEEST,
          "Vergelijk hoogstens vier scenario's tegelijk.");
      throw new InvoerException(lezer.fouten());
    }
    List<Fout> fouten = new ArrayList<>();
    List<Scenario> scenarios = new ArrayList<>();
    Set<String> namen = new HashSet<>();
    for (int i = 0; i < bomen.size(); i++) {
      String pad = "scenarios[" + i + "].";
      Veldlezer velden = new Veldlezer(tool.model());
      Map<String, ?> gegeven = velden.object("scenarios[" + i + "]", bomen.get(i));
      Map<String, @Nullable Object> boom = new HashMap<>(gegeven == null ? Map.of() : gegeven);
      String naam = velden.tekst(pad + "naam", boom.remove("naam"));
      if (naam.length() > LANGSTE_NAAM) {
        velden.fout(pad + "naam", naam, "te lang", "hoogstens 40 tekens", "Kies een kortere naam.");
      }
      naam = naam.isEmpty() ? "Scenario " + (i + 1) : naam;
      if (!namen.add(naam)) {
        velden.fout(
            pad + "naam", naam, "komt twee keer voor", "", "Geef elk scenario een eigen naam.");
      }
      fouten.addAll(velden.fouten());
      try {
        scenarios.add(new Scenario(naam, tool.bereken(tool.invoer(boom))));
      } catch (InvoerException e) {
        e.fouten().forEach(f -> fouten.add(f.onder(pad)));
      }
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    return new Scenariovergelijking(List.copyOf(scenarios));
  }

  /** Bedrag van een cel in een scenario. */
  public double bedrag(int scenario, String cel) {
    return scenarios.get(scenario).resultaat().waarden().get(cel);
  }

  /** Hoeveel een cel in een scenario meer is dan in het eerste. */
  public double verschil(int scenario, String cel) {
    return bedrag(scenario, cel) - bedrag(0, cel);
  }
}
