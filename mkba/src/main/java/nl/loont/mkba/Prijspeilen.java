package nl.loont.mkba;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Values;
import nl.loont.kern.parameter.ParameterTable;
import org.jspecify.annotations.Nullable;

/** De prijspeilen waarin gerekend kan worden, met de basisopstelling van elk. */
final class Prijspeilen {
  private final Map<Integer, Map<String, Double>> indices = new LinkedHashMap<>();
  private final Map<Integer, Values> basis = new LinkedHashMap<>();

  Prijspeilen(Model model, ParameterTable tabel) {
    for (int jaar : Indexering.jaren(tabel)) {
      indices.put(jaar, Indexering.waarden(tabel, jaar));
      basis.put(jaar, model.evaluate(indices.get(jaar)));
    }
  }

  List<Integer> jaren() {
    return List.copyOf(indices.keySet());
  }

  Values basis(int jaar) {
    Values gevonden = basis.get(jaar);
    if (gevonden == null) {
      throw new IllegalArgumentException("geen prijspeil " + jaar + "; bekend zijn " + jaren());
    }
    return gevonden;
  }

  /** Leest het prijspeil en zet de prijsindices van dat jaar; niets opgegeven is het rapport. */
  int lees(Veldlezer lezer, @Nullable Object waarde) {
    int jaar = Rekentool.PRIJSPEIL;
    if (waarde != null) {
      if (waarde instanceof Number getal
          && indices.containsKey(getal.intValue())
          && getal.doubleValue() == getal.intValue()) {
        jaar = getal.intValue();
      } else {
        lezer.fout(
            "prijspeil",
            Veldlezer.toon(waarde),
            "voor dit jaar zijn er geen prijsindices",
            jaren().stream().map(String::valueOf).collect(Collectors.joining(", ")),
            "Kies een van deze jaren, of laat het veld weg voor " + Rekentool.PRIJSPEIL + ".");
      }
    }
    lezer.waarden().putAll(indices.getOrDefault(jaar, Map.of()));
    return jaar;
  }
}
