package nl.loont.monitor.figuur;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.loont.kern.analysis.Summary;

/**
 * Een gemeente naast de andere (SEOR 2026, §5.3). De kwartielen gaan over de andere gemeenten: de
 * eigen telt niet mee, zodat zij er niet uit terug te rekenen is, en zij zijn er pas bij zoveel
 * gemeenten als de geheimhouding vraagt.
 */
public final class Gemeentevergelijking {
  /** Wat er te vergelijken is. */
  public enum Maat {
    /** Lopende trajecten per 10.000 inwoners van 15 tot 65 jaar. */
    INZET("lopend_per_10000", "lopend", "per 10.000 inwoners van 15 tot 65"),
    /** Gemiddelde prijs van een lopend traject. */
    PRIJS("prijs", "met_prijs", "euro per maand, prijzen januari 2024"),
    /** Uitgaven per 10.000 inwoners van 15 tot 65 jaar. */
    UITGAVEN("uitgaven_per_10000", "met_prijs", "euro per maand per 10.000 inwoners van 15 tot 65"),
    /** Deel van de lopende trajecten dat forfaitair is. */
    FORFAITAIR("aandeel_forfaitair", "lopend", "%");

    private final String kolom;
    private final String rustOp;
    private final String eenheid;

    Maat(String kolom, String rustOp, String eenheid) {
      this.kolom = kolom;
      this.rustOp = rustOp;
      this.eenheid = eenheid;
    }

    /** Eenheid van de waarde. */
    public String eenheid() {
      return eenheid;
    }
  }

  /** Reeksen naast de eigen gemeente die een naam in de taal van de pagina hebben. */
  public static final List<String> REEKSEN =
      List.of("mediaan", "mediaan klein", "mediaan middelgroot", "mediaan groot");

  private static final List<String> KWARTIELEN = List.of("P25", "mediaan", "P75");

  private final List<NamedCsvRecord> rijen;
  private final String gemeente;
  private final Geheimhouding geheim;

  Gemeentevergelijking(List<NamedCsvRecord> rijen, String gemeente, Geheimhouding geheim) {
    this.rijen = rijen;
    this.gemeente = gemeente;
    this.geheim = geheim;
  }

  /** De eigen gemeente, de kwartielen van alle andere, en de mediaan van de eigen klasse. */
  public List<Punt> punten(Maat maat) {
    Map<String, NamedCsvRecord> eigen = new TreeMap<>();
    Map<String, List<NamedCsvRecord>> anderen = new TreeMap<>();
    for (NamedCsvRecord rij : rijen) {
      if (rij.getField(maat.kolom).isEmpty()) {
        continue;
      }
      if (rij.getField("gemeentecode").equals(gemeente)) {
        eigen.put(rij.getField("maand"), rij);
      } else {
        anderen.computeIfAbsent(rij.getField("maand"), _ -> new ArrayList<>()).add(rij);
      }
    }
    List<Punt> punten = new ArrayList<>();
    eigen.forEach((maand, rij) -> {
      punten.addAll(geheim.pasToe(List.of(eigen(maat, maand, rij)), false));
      String klasse = rij.getField("klasse");
      double[] gelijken =
          waarden(
              maat,
              anderen.getOrDefault(maand, List.of()).stream()
                  .filter(a -> !klasse.isEmpty() && a.getField("klasse").equals(klasse))
                  .toList());
      if (gelijken.length >= geheim.minimum()) {
        punten.add(
            Punt.van("mediaan " + klasse, maand, Summary.quantile(gelijken, .5), gelijken.length));
      }
    });
    anderen.forEach((maand, lijst) -> {
      double[] waarden = waarden(maat, lijst);
      for (int k = 0; k < KWARTIELEN.size() && waarden.length >= geheim.minimum(); k++) {
        double waarde = Summary.quantile(waarden, .25 * (k + 1));
        punten.add(Punt.van(KWARTIELEN.get(k), maand, waarde, waarden.length));
      }
    });
    return punten;
  }

  private Punt eigen(Maat maat, String maand, NamedCsvRecord rij) {
    return new Punt(
        gemeente,
        maand,
        OptionalDouble.of(Double.parseDouble(rij.getField(maat.kolom))),
        OptionalLong.of(Long.parseLong(rij.getField(maat.rustOp))),
        maat == Maat.FORFAITAIR
            ? OptionalLong.of(Long.parseLong(rij.getField("forfaitair")))
            : OptionalLong.empty(),
        false);
  }

  /** Alle maten en maanden, als CSV: maat, reeks, maand, waarde, onderdrukt. */
  public String csv() {
    StringBuilder csv = new StringBuilder("maat;reeks;maand;waarde;onderdrukt\n");
    for (Maat maat : Maat.values()) {
      for (Punt punt : punten(maat)) {
        csv.append(maat.kolom).append(';').append(punt.reeks()).append(';').append(punt.x());
        csv.append(';');
        punt.waarde().ifPresent(csv::append);
        csv.append(';').append(punt.onderdrukt() ? 1 : 0).append('\n');
      }
    }
    return csv.toString();
  }

  private static double[] waarden(Maat maat, List<NamedCsvRecord> rijen) {
    return rijen.stream()
        .mapToDouble(rij -> Double.parseDouble(rij.getField(maat.kolom)))
        .sorted()
        .toArray();
  }
}
