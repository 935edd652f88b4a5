package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.loont.app.web.Beeld.Getal;
import nl.loont.app.web.Beeld.Keuze;
import nl.loont.app.web.Beeld.Regel;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Cluster;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Soort;

/** De matrix van soorten en partijen, met bedragen of met verschillen. */
final class MatrixBeeld {
  private final Teksten teksten;
  private final Taal taal;
  private final Function<String, Getal> getal;
  private final double grootste;

  /**
   * De matrix van een berekening.
   *
   * @param getal het getal van een cel, ook voor een cel die niet bestaat
   */
  MatrixBeeld(Teksten teksten, Taal taal, Function<String, Getal> getal) {
    this.teksten = teksten;
    this.taal = taal;
    this.getal = getal;
    this.grootste =
        Arrays.stream(Soort.values())
            .flatMapToDouble(soort ->
                Arrays.stream(Partij.values())
                    .filter(partij -> !partij.isSom())
                    .mapToDouble(
                        partij -> Math.abs(getal.apply(Cellen.matrix(soort, partij)).waarde())))
            .max()
            .orElse(0);
  }

  /** Kolomkoppen van de matrix. */
  public List<Keuze> kolommen() {
    return Arrays.stream(Partij.values())
        .map(p -> new Keuze(p.code(), afbreekbaar(teksten.partij(taal, p)), false))
        .toList();
  }

  /** Zet een zacht afbreekteken in lange woorden, zodat een smalle kolom ze kan breken. */
  private static String afbreekbaar(String label) {
    return label.replace("ontwikkelbedrijf", "ontwikkel\u00ADbedrijf");
  }

  /** De matrix: per cluster een kop, de soorten en een subtotaal; onderaan het totaal. */
  public List<Regel> regels() {
    List<Regel> regels = new ArrayList<>();
    for (Cluster cluster : Cluster.values()) {
      regels.add(new Regel(teksten.cluster(taal, cluster), List.of(), "clusterrij"));
      for (Soort soort : Cellen.soorten(cluster)) {
        regels.add(
            rij(teksten.soort(taal, soort), partij -> Cellen.matrix(soort, partij), "gewoon"));
      }
      regels.add(
          rij(
              teksten.van(taal, "matrix.subtotaal", klein(teksten.cluster(taal, cluster))),
              partij -> Cellen.cluster(cluster, partij),
              "subtotaal"));
    }
    regels.add(rij(teksten.van(taal, "matrix.totaal"), Cellen::totaal, "totaal"));
    return regels;
  }

  private static String klein(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  private Regel rij(String label, Function<Partij, String> cel, String soort) {
    return new Regel(
        label,
        Arrays.stream(Partij.values())
            .map(partij -> {
              Getal bedrag = getal.apply(cel.apply(partij));
              boolean eind = soort.equals("totaal") && partij == Partij.TOTAAL;
              String css =
                  tint(bedrag.waarde())
                      + (partij.isSom() ? " kolom-som" : "")
                      + (eind ? " eindtotaal" : "");
              return new Getal(bedrag.tekst(), css, bedrag.waarde(), bedrag.uitleg());
            })
            .toList(),
        soort);
  }

  private String tint(double waarde) {
    double deel = grootste == 0 ? 0 : Math.abs(waarde) / grootste;
    int sterkte = deel > 0.40 ? 4 : deel > 0.12 ? 3 : deel > 0.03 ? 2 : 1;
    return Math.abs(waarde) < 0.5 ? "w-0" : (waarde > 0 ? "w-p" : "w-n") + sterkte;
  }
}
