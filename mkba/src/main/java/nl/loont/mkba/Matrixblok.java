package nl.loont.mkba;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.Unit.EURO;

import java.util.List;
import nl.loont.kern.model.Merk;

/** Resultaatmatrix en het saldo van de eigen gemeente (Berenschot 2024, hoofdstuk 5 en §6.3). */
final class Matrixblok {
  private final Cellijst cellen;

  private Matrixblok(Cellijst cellen) {
    this.cellen = cellen;
  }

  static void vul(Cellijst cellen) {
    Matrixblok blok = new Matrixblok(cellen);
    blok.matrix();
    blok.eigenGemeente();
  }

  /** Resultaatmatrix met subtotalen (hoofdstuk 5). */
  private void matrix() {
    for (Soort soort : Soort.values()) {
      for (Partij partij : Partij.values()) {
        String naam = Cellen.matrix(soort, partij);
        String formule =
            partij.isSom()
                ? Cellen.som(partij.delen(), deel -> Cellen.matrix(soort, deel), cellen::bestaat)
                : soort.formules().getOrDefault(partij, "");
        if (!formule.isEmpty()) {
          cellen.add(
              computed(naam, soort.label() + ", " + Cellijst.kleine(partij.label()), EURO, formule)
                  .source(Merk.T, Cellijst.RAPPORT, soort.vindplaats()));
        }
      }
    }
    for (Cluster cluster : Cluster.values()) {
      List<Soort> soorten = Cellen.soorten(cluster);
      for (Partij partij : Partij.values()) {
        String formule =
            Cellen.som(soorten, soort -> Cellen.matrix(soort, partij), cellen::bestaat);
        if (!formule.isEmpty()) {
          cellen.add(
              computed(
                      Cellen.cluster(cluster, partij),
                      cluster.label() + ", " + Cellijst.kleine(partij.label()),
                      EURO,
                      formule)
                  .source(Merk.T, Cellijst.RAPPORT, "§5.5"));
        }
      }
    }
    for (Partij partij : Partij.values()) {
      cellen.add(
          computed(
                  Cellen.totaal(partij),
                  "Totale kosten en baten, " + Cellijst.kleine(partij.label()),
                  EURO,
                  Cellen.som(
                      List.of(Cluster.values()), c -> Cellen.cluster(c, partij), cellen::bestaat))
              .source(Merk.T, Cellijst.RAPPORT, "§5.5.4"));
    }
  }

  /** Eigen gemeente: W&I, andere afdelingen en het sociaal ontwikkelbedrijf (§6.3). */
  private void eigenGemeente() {
    List<Partij> eigen =
        List.of(Partij.WERK_EN_INKOMEN, Partij.ANDERE_AFDELINGEN, Partij.SOCIAAL_ONTWIKKELBEDRIJF);
    for (Soort soort : Soort.values()) {
      String formule = Cellen.som(eigen, partij -> Cellen.matrix(soort, partij), cellen::bestaat);
      if (!formule.isEmpty()) {
        cellen.add(
            computed(Cellen.eigen(soort), soort.label() + ", eigen gemeente", EURO, formule)
                .source(Merk.T, Cellijst.RAPPORT, "§6.3"));
      }
    }
    cellen.add(
        computed(
                Cellen.EIGEN_SALDO,
                "Saldo van de eigen gemeente",
                EURO,
                Cellen.som(eigen, Cellen::totaal, cellen::bestaat))
            .source(Merk.T, Cellijst.RAPPORT, "§6.3"));
  }
}
