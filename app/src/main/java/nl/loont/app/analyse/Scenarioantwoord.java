package nl.loont.app.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.app.MkbaUitkomst;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.mkba.Indeling;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Scenariovergelijking;
import org.jspecify.annotations.Nullable;

/**
 * Scenario's naast elkaar; bedragen in euro per jaar, onafgerond.
 *
 * @param scenarios de scenario's, in volgorde
 */
public record Scenarioantwoord(List<Regel> scenarios) {

  /**
   * Eén scenario.
   *
   * @param naam naam
   * @param uitkomst de hele uitkomst
   * @param verschil per cel van het resultaat hoeveel dit scenario meer is dan het eerste
   */
  public record Regel(String naam, MkbaUitkomst uitkomst, Map<String, Double> verschil) {}

  /**
   * Leest de scenario's uit een boom met een lijst {@code scenarios}.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Scenariovergelijking lees(
      Rekentool tool, Map<String, ? extends @Nullable Object> boom) {
    Veldlezer lezer = new Veldlezer(tool.model());
    lezer.onbekend("", boom, Set.of("scenarios"));
    if (!(boom.get("scenarios") instanceof List<?>)) {
      lezer.fout(
          "scenarios",
          Veldlezer.toon(boom.get("scenarios")),
          "is geen lijst",
          "1 t/m " + Scenariovergelijking.MEEST + " scenario's",
          "Geef een lijst met per scenario naam, gemeente, aantallen en parameters.");
    }
    if (!lezer.fouten().isEmpty() || !(boom.get("scenarios") instanceof List<?> lijst)) {
      throw new InvoerException(lezer.fouten());
    }
    return Scenariovergelijking.lees(tool, lijst);
  }

  /** Het antwoord bij een vergelijking. */
  public static Scenarioantwoord van(Rekentool tool, Scenariovergelijking vergelijking) {
    List<String> cellen = Indeling.resultaatcellen(tool.model());
    List<Regel> regels = new ArrayList<>();
    for (int i = 0; i < vergelijking.scenarios().size(); i++) {
      Map<String, Double> verschil = new LinkedHashMap<>();
      for (String cel : cellen) {
        verschil.put(cel, vergelijking.verschil(i, cel));
      }
      regels.add(
          new Regel(
              vergelijking.scenarios().get(i).naam(),
              MkbaUitkomst.van(tool, vergelijking.scenarios().get(i).resultaat()),
              verschil));
    }
    return new Scenarioantwoord(regels);
  }
}
