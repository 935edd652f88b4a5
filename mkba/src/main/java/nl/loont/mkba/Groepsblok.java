package nl.loont.mkba;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.Unit.EURO;
import static nl.loont.kern.model.Unit.EURO_PER_PERSOON;
import static nl.loont.kern.model.Unit.FTE_PER_PERSOON;
import static nl.loont.kern.model.Unit.PERSONEN;

import java.util.List;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Unit;

/** Bedragen van één persoon en van een hele doelgroep (Berenschot 2024, §4.3 en §4.4). */
final class Groepsblok {
  private final Cellijst cellen;

  private Groepsblok(Cellijst cellen) {
    this.cellen = cellen;
  }

  static void vul(Cellijst cellen) {
    Groepsblok blok = new Groepsblok(cellen);
    blok.perPersoon();
    blok.perGroep();
  }

  /** Bedragen van één persoon (§4.3 en §4.4). */
  private void perPersoon() {
    for (Doelgroep g : Doelgroep.values()) {
      persoon("fte", g, "omvang dienstverband", FTE_PER_PERSOON, "uren.# / werkweek.#", "§4.1");
      persoon(
          "loon",
          g,
          "bruto loonkosten per persoon",
          EURO_PER_PERSOON,
          "brutoLoonkosten.# * fte.#",
          "§4.3");
      persoon(
          "subsidie",
          g,
          "loonkostensubsidie per persoon",
          EURO_PER_PERSOON,
          "(1 - loonwaarde.#) * loon.#",
          "§4.3");
      persoon(
          "resultaat",
          g,
          "operationeel resultaat per persoon",
          EURO_PER_PERSOON,
          "operationeelResultaat.# * fte.#",
          "§4.3");
      persoon(
          "werkkosten",
          g,
          "werkgerelateerde kosten per persoon",
          EURO_PER_PERSOON,
          "werkgerelateerdeKosten.# * loon.#",
          "§4.3");
      persoon(
          "besparing",
          g,
          "bespaarde uitkering per persoon uit de bijstand",
          EURO_PER_PERSOON,
          "min(bijstandsuitkering, loon.#)",
          "§4.4");
      persoon(
          "uitvoering",
          g,
          "bespaarde uitvoeringskosten per persoon uit de bijstand",
          EURO_PER_PERSOON,
          "als(loon.# >= bijstandsuitkering, uitvoeringskostenBijstand, uitvoeringskostenBijstand * deelBijGedeeltelijkeUitstroom)",
          "§4.4");
      persoon(
          "belastingBijstand",
          g,
          "inkomstenbelasting per persoon uit de bijstand",
          EURO_PER_PERSOON,
          "inkomstenbelastingTarief * (loon.# - besparing.#)",
          "§4.3");
      persoon(
          "belastingNugger",
          g,
          "inkomstenbelasting per nugger",
          EURO_PER_PERSOON,
          "inkomstenbelastingTarief * loon.#",
          "§4.3");
      persoon(
          "ontwikkeling",
          g,
          "ontwikkelingskosten per persoon per jaar",
          EURO_PER_PERSOON,
          "ontwikkelingskosten.# / uitstroomkans.# * terugvalrisico.#",
          "§4.4");
    }
  }

  /** Bedragen van een hele doelgroep. */
  private void perGroep() {
    for (Doelgroep g : Doelgroep.values()) {
      persoon("uitBijstand", g, "mensen uit de bijstand", PERSONEN, "aantal.# - nuggers.#", "§3.4");
      groep("loon", g, "bruto loonkosten", "loon.# * aantal.#");
      groep("subsidie", g, "loonkostensubsidie", "subsidie.# * aantal.#");
      groep("resultaat", g, "operationeel resultaat", "resultaat.# * aantal.#");
      groep("werkkosten", g, "werkgerelateerde kosten", "werkkosten.# * aantal.#");
      groep("besparing", g, "bespaarde uitkering", "besparing.# * uitBijstand.#");
      groep("uitvoering", g, "bespaarde uitvoeringskosten", "uitvoering.# * uitBijstand.#");
      groep(
          "belasting",
          g,
          "inkomstenbelasting",
          "belastingBijstand.# * uitBijstand.# + belastingNugger.# * nuggers.#");
      groep("ontwikkeling", g, "ontwikkelingskosten", "ontwikkeling.# * aantal.#");
      groep("begeleiding", g, "begeleidingsvergoeding", "begeleidingsvergoeding.# * aantal.#");
      groep("kwaliteit", g, "kwaliteit van leven", "kwaliteitVanLeven.# * aantal.#");
    }
    som("aantalPersonen", "aantal mensen met LKS", PERSONEN, "aantal");
    som("aantalNuggers", "aantal nuggers", PERSONEN, "nuggers");
    som("bespaardeUitkering", "bespaarde uitkering", EURO, "som.besparing");
    som("ingezetteSubsidie", "ingezette loonkostensubsidie", EURO, "som.subsidie");
  }

  private void persoon(
      String naam, Doelgroep g, String label, Unit unit, String formule, String plaats) {
    cellen.add(
        computed(naam + "." + g, label + " (" + g + ")", unit, formule.replace("#", g.name()))
            .source(Merk.T, Cellijst.RAPPORT, plaats));
  }

  private void groep(String naam, Doelgroep g, String label, String formule) {
    cellen.add(
        computed(
                "som." + naam + "." + g,
                label + ", hele groep (" + g + ")",
                EURO,
                formule.replace("#", g.name()))
            .source(Merk.T, Cellijst.RAPPORT, "§2.2 en §4.3-4.5"));
  }

  private void som(String naam, String label, Unit unit, String deel) {
    String formule = Cellen.som(List.of(Doelgroep.values()), g -> deel + "." + g, cellen::bestaat);
    cellen.add(computed(naam, label, unit, formule).source(Merk.T, Cellijst.RAPPORT, "§2.2"));
  }
}
