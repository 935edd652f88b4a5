package nl.loont.subsidie.plaatsing;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.input;
import static nl.loont.kern.model.CellBuilder.locked;
import static nl.loont.kern.model.FormulaText.plain;

import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Unit;
import nl.loont.kern.parameter.Parameter;
import nl.loont.subsidie.loondispensatie.Aanvulregel;
import nl.loont.subsidie.loondispensatie.Dispensatieblok;

/**
 * Wat een plaatsing in een volle maand betekent voor werkgever, werknemer en gemeente. Komt bovenop
 * de cellen van de subsidie. De bronnen geven geen belastingtabellen: netto bedragen zijn ingevuld
 * of benaderd, en zo gemerkt.
 */
final class Plaatsingsblok {
  private static final String DIVOSA = "Divosa, factsheet loonkostensubsidie";
  private static final String WET = "Loonkostensubsidie in de wet";
  private static final String BERENSCHOT = "Berenschot 2024";

  private final List<Cell> cellen = new ArrayList<>();

  private Plaatsingsblok() {}

  static List<Cell> cellen(Gemiddelden gemiddelden, Aanvulregel regel) {
    Plaatsingsblok blok = new Plaatsingsblok();
    blok.invoer(gemiddelden);
    blok.werkgever();
    blok.werknemer();
    blok.cellen.addAll(Dispensatieblok.cellen(regel));
    blok.gemeente();
    return List.copyOf(blok.cellen);
  }

  private void invoer(Gemiddelden gemiddelden) {
    add(
        input(
                "loonafspraak",
                "afgesproken brutoloon bij een volle werkweek",
                Unit.EURO_PER_MAAND,
                "wmlPersoon")
            .range(Bounds.of("0", "100000"))
            .note("Zonder vakantietoeslag; zonder opgave het minimumloon")
            .source(Merk.T, DIVOSA, WET));
    add(
        euro("loon", "brutoloon bij een volle werkweek", "max(loonafspraak, wmlPersoon)")
            .note(
                "Nooit lager dan het minimumloon; stijgt dat erboven uit, dan stijgt het loon mee")
            .source(Merk.T, DIVOSA, WET));
    add(
        input("lastenWerkgever", "werkgeverslasten", Unit.AANDEEL, "werkgeverslasten")
            .range(Bounds.of("0", "1"))
            .note(
                "Zonder opgave gelijk aan de vergoeding; de echte lasten verschillen per werkgever")
            .source(Merk.A, "Loont", "drie kanten van een plaatsing"));
    add(
        locked("maandenInJaar", "maanden in een jaar", Unit.FACTOR, "12")
            .source(Merk.A, "Loont", "drie kanten van een plaatsing"));
    Parameter tarief = gemiddelden.tarief();
    add(
        input(
                "tarief",
                "deel van het loon dat naar belasting en premies gaat",
                Unit.AANDEEL,
                plain(tarief.value()))
            .range(Bounds.of("0", "1"))
            .note("Benadering: saldo van belasting, premies en toeslagen in de MKBA")
            .source(tarief.merk(), BERENSCHOT, "§4.3"));
    perMaand("uitkering", "uitkering nu", gemiddelden.uitkering());
    perMaand("begeleiding", "begeleiding", gemiddelden.begeleiding());
  }

  /** Bedrag per maand dat zonder opgave het gemiddelde van een jaar gedeeld door twaalf is. */
  private void perMaand(String naam, String label, Parameter jaar) {
    String gemiddelde = naam + "PerJaar";
    add(
        locked(gemiddelde, "gemiddelde per jaar: " + label, Unit.EURO, plain(jaar.value()))
            .source(jaar.merk(), jaar.source().document(), jaar.source().place()));
    add(
        input(naam, label, Unit.EURO_PER_MAAND, gemiddelde + " / maandenInJaar")
            .range(Bounds.of("0", "100000"))
            .note("Zonder opgave het gemiddelde uit de MKBA, prijspeil 2023")
            .source(Merk.A, "Loont", "drie kanten van een plaatsing"));
  }

  private void werkgever() {
    add(
        euro(
                "loonkosten",
                "loonkosten",
                "loon * (1 + vakantietoeslag) * (1 + lastenWerkgever) * deeltijdfactor")
            .source(Merk.T, BERENSCHOT, "§5.4"));
    add(
        euro(
                "bovenMinimumloon",
                "deel boven het minimumloon",
                "(loon - wmlPersoon) * (1 + vakantietoeslag) * (1 + lastenWerkgever)"
                    + " * deeltijdfactor")
            .note("Is voor rekening van de werkgever")
            .source(Merk.T, DIVOSA, WET));
    add(
        euro("zelfBetalen", "wat de werkgever zelf betaalt", "loonkosten - totaal * doorbetaald")
            .source(Merk.N, DIVOSA, WET));
  }

  private void werknemer() {
    add(
        euro(
                "brutoloon",
                "brutoloon met vakantietoeslag",
                "loon * (1 + vakantietoeslag) * deeltijdfactor")
            .source(Merk.T, DIVOSA, WET));
    add(
        input("nettoloon", "netto loon", Unit.EURO_PER_MAAND, "brutoloon * (1 - tarief)")
            .range(Bounds.of("0", "100000"))
            .note("Benadering met het tarief; vul een netto bedrag in als u het weet")
            .source(Merk.A, "Loont", "drie kanten van een plaatsing"));
    add(
        euro("aanvullendeBijstand", "aanvullende bijstand", "max(0, uitkering - nettoloon)")
            .note("Zonder vrijlating, premies of toeslagen")
            .source(Merk.A, "Loont", "drie kanten van een plaatsing"));
    add(
        euro("inkomen", "inkomen met loonkostensubsidie", "nettoloon + aanvullendeBijstand")
            .source(Merk.A, "Loont", "drie kanten van een plaatsing"));
    add(
        euro("inkomensverschil", "verschil met de uitkering", "inkomen - uitkering")
            .source(Merk.A, "Loont", "drie kanten van een plaatsing"));
  }

  private void gemeente() {
    add(
        euro("bespaardeUitkering", "bespaarde uitkering", "uitkering - aanvullendeBijstand")
            .source(Merk.T, BERENSCHOT, "§5.6"));
    add(
        euro(
                "gemeenteSaldo",
                "saldo van de gemeente voor het effect op het budget",
                "bespaardeUitkering - totaal * doorbetaald - begeleiding")
            .note("Plus is baat, min is last; het rijksbudget komt hier nog bij")
            .source(Merk.N, BERENSCHOT, "§5.6"));
  }

  private void add(CellBuilder cel) {
    cellen.add(cel.build());
  }

  private static CellBuilder euro(String naam, String label, String formule) {
    return computed(naam, label, Unit.EURO_PER_MAAND, formule);
  }
}
