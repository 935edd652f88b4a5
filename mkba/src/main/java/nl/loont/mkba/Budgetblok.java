package nl.loont.mkba;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.Unit.AANDEEL;
import static nl.loont.kern.model.Unit.EURO;

import nl.loont.kern.model.Merk;

/** Doorwerking in de rijksbudgetten: BUIG en gemeentefonds (Berenschot 2024, §2.4.4 en §5.6). */
final class Budgetblok {
  private final Cellijst cellen;

  private Budgetblok(Cellijst cellen) {
    this.cellen = cellen;
  }

  static void vul(Cellijst cellen) {
    Budgetblok blok = new Budgetblok(cellen);
    blok.rijksbudgetten();
  }

  /** Doorwerking in BUIG en gemeentefonds (§2.4.4 en §5.6). */
  private void rijksbudgetten() {
    cellen.add(
        computed(
                "historischAandeel",
                "deel historisch verdeeld",
                AANDEEL,
                "min(1, max(0, (grensObjectief - inwoners) / (grensObjectief - grensHistorisch)))")
            .note("1 tot 15.000 inwoners, 0 vanaf 40.000, daartussen een rechte lijn")
            .source(Merk.T, Cellijst.RAPPORT, "§2.4.4"));
    cellen.add(
        computed("objectiefAandeel", "deel objectief verdeeld", AANDEEL, "1 - historischAandeel")
            .source(Merk.T, Cellijst.RAPPORT, "§2.4.4"));
    buig(
        "bespaardeUitkering.eigen",
        "BUIG, bespaarde uitkering, eigen gemeente",
        "-bespaardeUitkering * (historischAandeel + objectiefAandeel * aandeelMacrobudget)");
    buig(
        "bespaardeUitkering.overige",
        "BUIG, bespaarde uitkering, overige gemeenten",
        "-bespaardeUitkering * objectiefAandeel * (1 - aandeelMacrobudget)");
    buig(
        "bespaardeUitkering.gemeenten",
        "BUIG, bespaarde uitkering, alle gemeenten",
        "buig.bespaardeUitkering.eigen + buig.bespaardeUitkering.overige");
    buig("bespaardeUitkering.rijk", "BUIG, bespaarde uitkering, rijk", "bespaardeUitkering");
    buig(
        "herverdeling",
        "BUIG, herverdeeleffect van de inzet van LKS",
        "objectiefAandeel * herverdeeleffect * bespaardeUitkering * (1 - aandeelMacrobudget)");
    buig(
        "inzetLks.eigen",
        "BUIG, inzet LKS, eigen gemeente",
        "ingezetteSubsidie - buig.herverdeling");
    buig("inzetLks.overige", "BUIG, inzet LKS, overige gemeenten", "buig.herverdeling");
    buig(
        "inzetLks.gemeenten",
        "BUIG, inzet LKS, alle gemeenten",
        "buig.inzetLks.eigen + buig.inzetLks.overige");
    buig("inzetLks.rijk", "BUIG, inzet LKS, rijk", "-ingezetteSubsidie");
    cellen.add(
        computed(
                "extraGemeentefonds",
                "extra gemeentefonds voor nuggers",
                EURO,
                "gemeentefondsPerNugger * aantalNuggers")
            .source(Merk.T, Cellijst.RAPPORT, "§4.4"));
  }

  private void buig(String naam, String label, String formule) {
    cellen.add(
        computed("buig." + naam, label, EURO, formule)
            .source(Merk.N, Cellijst.RAPPORT, "§5.6 en tabel 6.3"));
  }
}
