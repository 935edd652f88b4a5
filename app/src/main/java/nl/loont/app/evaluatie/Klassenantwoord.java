package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.sequenties.Cluster;
import nl.loont.evaluatie.spreiding.Klassen;
import nl.loont.evaluatie.spreiding.Klassetabel;

/**
 * De kruistabellen van het rapport: tabel 3.1 (klassen van de uitkomst per soort eenheid) en tabel
 * 5.1 (soorten per cluster), SEOR (2026).
 *
 * @param tabel aandelen, met het totaal en het aantal eenheden; de naam is "klassen"
 * @param meldingen welke eenheden geen soort hebben
 */
public record Klassenantwoord(Deeltabel tabel, List<String> meldingen) {
  private static final String TOTAAL = "totaal";

  /** De grenzen van tabel 3.1: LKS-inzet per 10.000 inwoners. */
  private static final List<String> STANDAARD = List.of("15", "30");

  /** De grenzen van de klassen zoals een gebruiker ze schrijft; zonder keuze die van tabel 3.1. */
  public static List<Integer> grenzen(List<String> woorden) {
    return Soortkeuze.grenzen("klassen", woorden.isEmpty() ? STANDAARD : woorden);
  }

  /** Legt de meldingen vast. */
  public Klassenantwoord {
    meldingen = List.copyOf(meldingen);
  }

  /**
   * Tabel 3.1: per soort het deel van de eenheden in elke klasse van de uitkomst.
   *
   * @param periode wanneer de uitkomst en het kenmerk gemeten zijn
   * @param grenzen grenzen van de klassen
   * @param soort de rijen; leeg is alleen het totaal
   * @throws InvoerException als de periode of het kenmerk er niet is
   */
  public static Klassenantwoord perSoort(
      Paneel paneel, Periode periode, List<Integer> grenzen, Optional<Soortkeuze> soort) {
    if (!paneel.perioden().contains(periode)) {
      throw new InvoerException(
          Fout.van(
              "periode",
              periode.toString(),
              "deze periode staat niet in het paneel",
              paneel.perioden().getFirst() + " tot en met " + paneel.perioden().getLast(),
              "Kies een periode die in het paneel staat."));
    }
    int t = paneel.index(periode);
    Klassen klassen = new Klassen(grenzen);
    SequencedMap<String, String> klasse = klassen.van(paneel, periode);
    Map<String, String> alle = new LinkedHashMap<>(klasse);
    alle.replaceAll((eenheid, k) -> TOTAAL);
    List<List<Object>> rijen =
        new ArrayList<>(rijen(Klassetabel.van(alle, klasse, klassen.namen())));
    List<String> meldingen = new ArrayList<>();
    soort.ifPresent(keuze -> {
      Soortkeuze.Indeling indeling = keuze.deelIn(paneel, t, t + 1);
      meldZonder(meldingen, keuze, indeling);
      Map<String, String> kolom = new LinkedHashMap<>(klasse);
      kolom.keySet().retainAll(indeling.perEenheid().keySet());
      rijen.addAll(
          rijen(
              Klassetabel.van(indeling.perEenheid(), kolom, indeling.volgorde(), klassen.namen())));
    });
    return new Klassenantwoord(new Deeltabel("klassen", kop(klassen.namen()), rijen), meldingen);
  }

  private static List<List<Object>> rijen(Klassetabel tabel) {
    return IntStream.range(0, tabel.rijen().size())
        .mapToObj(r -> {
          List<Object> rij = new ArrayList<>(List.of(tabel.rijen().get(r)));
          for (int k = 0; k < tabel.kolommen().size(); k++) {
            rij.add(tabel.deelVanRij(r, k));
          }
          rij.add(tabel.aantallen().get(r).stream().mapToInt(Integer::intValue).sum());
          return rij;
        })
        .toList();
  }

  /**
   * Tabel 5.1: per cluster het deel van de eenheden van elke soort, en van alle eenheden samen.
   *
   * @throws InvoerException als het kenmerk er niet is
   */
  public static Klassenantwoord perCluster(
      Paneel paneel, List<Cluster> clusters, Soortkeuze soort) {
    Soortkeuze.Indeling indeling = soort.deelIn(paneel, 0, paneel.perioden().size());
    List<String> meldingen = new ArrayList<>();
    meldZonder(meldingen, soort, indeling);
    Map<String, String> kolom = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      cluster.eenheden().stream()
          .filter(indeling.perEenheid()::containsKey)
          .forEach(eenheid -> kolom.put(eenheid, Integer.toString(cluster.nummer())));
    }
    List<String> namen = clusters.stream().map(c -> Integer.toString(c.nummer())).toList();
    Klassetabel tabel = Klassetabel.van(indeling.perEenheid(), kolom, indeling.volgorde(), namen);
    List<List<Object>> rijen = new ArrayList<>();
    for (int r = 0; r < tabel.rijen().size(); r++) {
      List<Object> rij = new ArrayList<>(List.of(tabel.rijen().get(r)));
      for (int k = 0; k < namen.size(); k++) {
        double deel = tabel.deelVanKolom(r, k);
        rij.add(Double.isNaN(deel) ? "" : deel); // een cluster zonder eenheid met een waarde
      }
      rij.add(tabel.deelVanTotaal(r));
      rij.add(tabel.aantallen().get(r).stream().mapToInt(Integer::intValue).sum());
      rijen.add(rij);
    }
    List<String> kolommen = new ArrayList<>(namen);
    kolommen.add(TOTAAL);
    return new Klassenantwoord(new Deeltabel("klassen", kop(kolommen), rijen), meldingen);
  }

  private static List<String> kop(List<String> kolommen) {
    List<String> kop = new ArrayList<>(List.of("soort"));
    kop.addAll(kolommen);
    kop.add("eenheden");
    return kop;
  }

  private static void meldZonder(
      List<String> meldingen, Soortkeuze soort, Soortkeuze.Indeling indeling) {
    if (!indeling.zonder().isEmpty()) {
      meldingen.add(
          "zonder %s, en daarom niet in de tabel met soorten: %s"
              .formatted(soort.kenmerk(), String.join(", ", indeling.zonder())));
    }
  }

  /** De rijen als JSON-objecten. */
  List<Map<String, Object>> json() {
    return tabel.rijen().stream()
        .map(rij -> {
          Map<String, Object> velden = new LinkedHashMap<>();
          for (int k = 0; k < rij.size(); k++) {
            velden.put(tabel.kop().get(k), rij.get(k));
          }
          return velden;
        })
        .toList();
  }
}
