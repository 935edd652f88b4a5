package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.kern.analysis.Distribution;
import nl.loont.kern.invoer.Veldlezer;
import org.jspecify.annotations.Nullable;

/**
 * Leest één verdeling: {@code laag} en {@code hoog} (alles ertussen even waarschijnlijk), met
 * {@code waarschijnlijk} erbij een driehoek, of {@code p5} en {@code p95} voor een klok.
 */
final class VerdelingLezer {
  private static final String VORMEN = "laag en hoog; laag, waarschijnlijk en hoog; of p5 en p95";

  private final Veldlezer lezer;
  private final String veld;

  VerdelingLezer(Veldlezer lezer, String veld) {
    this.lezer = lezer;
    this.veld = veld;
  }

  /** De verdeling, of {@code null} als er iets niet klopt; de lezer weet dan wat. */
  @Nullable Distribution lees(Map<String, ?> velden) {
    int fouten = lezer.fouten().size();
    lezer.onbekend(
        veld + ".", velden, Set.of("laag", "waarschijnlijk", "hoog", "p5", "p95", "vast"));
    if (lezer.fouten().size() > fouten) {
      return null;
    }
    Set<String> namen = velden.keySet();
    if (namen.equals(Set.of("laag", "hoog"))) {
      double[] grenzen = oplopend(velden, "laag", "hoog");
      return grenzen.length == 0 ? null : new Distribution.Uniform(grenzen[0], grenzen[1]);
    }
    if (namen.equals(Set.of("laag", "waarschijnlijk", "hoog"))) {
      double[] grenzen = oplopend(velden, "laag", "waarschijnlijk", "hoog");
      return grenzen.length == 0
          ? null
          : new Distribution.Triangular(grenzen[0], grenzen[1], grenzen[2]);
    }
    if (namen.equals(Set.of("p5", "p95"))) {
      double[] grenzen = oplopend(velden, "p5", "p95");
      return grenzen.length == 0 ? null : new Distribution.Normal(grenzen[0], grenzen[1]);
    }
    lezer.fout(
        veld,
        String.join(", ", namen.stream().sorted().toList()),
        "dit is geen hele verdeling",
        VORMEN,
        "Geef een van deze combinaties, of \"vast\": true om de parameter vast te zetten.");
    return null;
  }

  /** De waarden van de velden als die oplopen, anders een lege rij. */
  private double[] oplopend(Map<String, ?> velden, String... namen) {
    List<Double> waarden = new ArrayList<>();
    for (String naam : namen) {
      if (velden.get(naam) instanceof Number getal && Double.isFinite(getal.doubleValue())) {
        waarden.add(getal.doubleValue());
      } else {
        lezer.fout(
            veld + "." + naam,
            Veldlezer.toon(velden.get(naam)),
            "geen getal",
            "",
            "Vul een getal in; een percentage als fractie.");
      }
    }
    if (waarden.size() < namen.length) {
      return new double[0];
    }
    for (int i = 1; i < namen.length; i++) {
      if (waarden.get(i) < waarden.get(i - 1)) {
        lezer.fout(
            veld + "." + namen[i],
            Veldlezer.toon(velden.get(namen[i])),
            "%s is kleiner dan %s (%s)"
                .formatted(namen[i], namen[i - 1], Veldlezer.toon(velden.get(namen[i - 1]))),
            "minstens " + namen[i - 1],
            "Verwissel de waarden of verbeter er een.");
        return new double[0];
      }
    }
    return waarden.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
