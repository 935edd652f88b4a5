package nl.loont.app.figuur;

import java.util.List;
import java.util.function.BiFunction;
import nl.loont.evaluatie.sequenties.Cluster;
import nl.loont.evaluatie.sequenties.Toestand;

/** Sequenties per cluster: elke eenheid een streep, of per periode de verdeling. */
public final class Sequentiefiguur {
  private static final int KOLOMMEN = 2;
  private static final int BREED = 960;
  private static final int RUIMTE = 26;
  private static final int KOP = 56;
  private static final int VAK = 170;
  private static final int TUSSEN = 44;

  private final List<String> perioden;
  private final List<Cluster> clusters;
  private final List<String> toestandnamen;

  /**
   * Maakt figuren van een indeling.
   *
   * @param toestandnamen namen van laag, gemiddeld en hoog in de legenda
   */
  public Sequentiefiguur(
      List<String> perioden, List<Cluster> clusters, List<String> toestandnamen) {
    this.perioden = List.copyOf(perioden);
    this.clusters = List.copyOf(clusters);
    this.toestandnamen = List.copyOf(toestandnamen);
  }

  /**
   * Elke eenheid een streep, in de volgorde van haar cluster.
   *
   * @param toestanden de toestanden van een eenheid, op tijd
   */
  public String strepen(
      String titel, String bron, BiFunction<Cluster, Integer, List<Toestand>> toestanden) {
    return teken(
        titel,
        bron,
        (t, x, y, breed, cluster) -> {
          double dikte = VAK / (double) cluster.eenheden().size();
          for (int i = 0; i < cluster.eenheden().size(); i++) {
            List<Toestand> rij = toestanden.apply(cluster, i);
            for (int van = 0; van < rij.size(); ) {
              int tot = van + 1;
              while (tot < rij.size() && rij.get(tot) == rij.get(van)) {
                tot++;
              }
              t.vlak(
                  x + breed * van / rij.size(),
                  y + i * dikte,
                  breed * (tot - van) / rij.size() + 0.1,
                  dikte + 0.1,
                  Toestandkleur.van(rij.get(van)),
                  "");
              van = tot;
            }
          }
        });
  }

  /** Per periode het deel van de eenheden in elke toestand. */
  public String verdeling(String titel, String bron) {
    return teken(
        titel,
        bron,
        (t, x, y, breed, cluster) -> {
          double stap = breed / cluster.verdeling().size();
          for (int p = 0; p < cluster.verdeling().size(); p++) {
            double onder = y + VAK;
            for (Toestand toestand : Toestand.values()) {
              double hoogte = VAK * cluster.verdeling().get(p).get(toestand.code());
              t.vlak(
                  x + p * stap,
                  onder - hoogte,
                  stap + 0.1,
                  hoogte,
                  Toestandkleur.van(toestand),
                  "");
              onder -= hoogte;
            }
          }
        });
  }

  @FunctionalInterface
  private interface Vulling {
    void teken(Tekening t, double x, double y, double breed, Cluster cluster);
  }

  private String teken(String titel, String bron, Vulling vulling) {
    int rijen = (clusters.size() + KOLOMMEN - 1) / KOLOMMEN;
    int hoog = KOP + rijen * (VAK + TUSSEN) + 34;
    Tekening t = new Tekening(BREED, hoog, titel, bron);
    t.tekst(8, 20, titel, "start", 15, Tekening.INKT);
    Toestandkleur.legenda(t, 42, toestandnamen);
    double breed = (BREED - 16.0 - (KOLOMMEN - 1) * RUIMTE) / KOLOMMEN;
    for (int c = 0; c < clusters.size(); c++) {
      Cluster cluster = clusters.get(c);
      int rij = c / KOLOMMEN;
      double x = 8 + (c % KOLOMMEN) * (breed + RUIMTE);
      double y = KOP + rij * (VAK + TUSSEN) + 18;
      t.tekst(
          x,
          y - 5,
          "%d. %s (%d)".formatted(cluster.nummer(), cluster.naam(), cluster.eenheden().size()),
          "start",
          13,
          Tekening.INKT);
      vulling.teken(t, x, y, breed, cluster);
      t.pad(
          "M%s %sh%sv%dh-%sz"
              .formatted(
                  Tekening.maat(x),
                  Tekening.maat(y),
                  Tekening.maat(breed),
                  VAK,
                  Tekening.maat(breed)),
          "none",
          Tekening.ZACHT,
          0.8,
          "",
          1);
      t.tekst(x, y + VAK + 15, perioden.getFirst(), "start", 12, Tekening.INKT);
      t.tekst(x + breed, y + VAK + 15, perioden.getLast(), "end", 12, Tekening.INKT);
    }
    return t.svg();
  }
}
