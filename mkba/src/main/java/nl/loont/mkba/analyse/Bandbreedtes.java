package nl.loont.mkba.analyse;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.analysis.Distribution;
import nl.loont.kern.analysis.Factor;
import nl.loont.kern.invoer.Csv;
import nl.loont.kern.model.Merk;

/**
 * De meegeleverde bandbreedtes: die van SEO voor de kwaliteit van leven, en de intervallen waarin
 * alle gepubliceerde getallen nog kloppen. Binnen een band is elke waarde even waarschijnlijk. In
 * prijzen van het jaar van het rapport.
 */
final class Bandbreedtes {
  private Bandbreedtes() {}

  static List<Onzekerheid> meegeleverd() {
    Map<String, List<NamedCsvRecord>> perBron = new LinkedHashMap<>();
    for (NamedCsvRecord rij : Csv.resource(Bandbreedtes.class, "onzekerheid.csv")) {
      perBron.computeIfAbsent(rij.getField("bron"), _ -> new ArrayList<>()).add(rij);
    }
    List<Onzekerheid> bronnen = new ArrayList<>();
    perBron.forEach((naam, rijen) -> bronnen.add(onzekerheid(naam, rijen)));
    return bronnen;
  }

  private static Onzekerheid onzekerheid(String naam, List<NamedCsvRecord> rijen) {
    Map<String, Distribution> cellen = new LinkedHashMap<>();
    for (NamedCsvRecord rij : rijen) {
      Distribution band = new Distribution.Uniform(getal(rij, "laag"), getal(rij, "hoog"));
      boolean omgekeerd = rij.getField("richting").equals("omgekeerd");
      cellen.put(rij.getField("cel"), omgekeerd ? new Distribution.Reversed(band) : band);
    }
    // Het zwakste merk van de cellen: T, N, C, A lopen af in bewijskracht.
    NamedCsvRecord zwakst =
        rijen.stream()
            .max((a, b) -> merk(a).compareTo(merk(b)))
            .orElseThrow(() -> new IllegalStateException(naam + " heeft geen cellen"));
    return new Onzekerheid(
        new Factor(naam, cellen),
        Onzekerheid.Herkomst.MEEGELEVERD,
        merk(zwakst),
        rijen.getFirst().getField("vindplaats"),
        toelichting(rijen));
  }

  private static String toelichting(List<NamedCsvRecord> rijen) {
    return String.join(
        "; ", rijen.stream().map(rij -> rij.getField("toelichting")).distinct().toList());
  }

  private static Merk merk(NamedCsvRecord rij) {
    return Merk.valueOf(rij.getField("merk"));
  }

  private static double getal(NamedCsvRecord rij, String veld) {
    return Double.parseDouble(rij.getField(veld));
  }
}
