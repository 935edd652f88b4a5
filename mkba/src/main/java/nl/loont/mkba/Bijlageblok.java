package nl.loont.mkba;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.Unit.EURO_PER_FTE;
import static nl.loont.kern.model.Unit.EURO_PER_PERSOON;

import java.util.List;
import java.util.Locale;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Merk;

/** Bijlage 1 en tabel 4.5: ter toelichting, het model rekent er niet mee verder. */
final class Bijlageblok {
  private final Cellijst cellen;

  private Bijlageblok(Cellijst cellen) {
    this.cellen = cellen;
  }

  static void vul(Cellijst cellen) {
    Bijlageblok blok = new Bijlageblok(cellen);
    blok.bijlagen();
  }

  /** Bijlage 1 en tabel 4.5: ter toelichting, het model rekent er niet mee verder. */
  private void bijlagen() {
    for (Doelgroep g : List.of(Doelgroep.NBW, Doelgroep.BIJ)) {
      cellen.add(
          cellen.given(
              CellBuilder::locked, "loonkostensubsidie2022", g, "loonkostensubsidie 2022"));
      bijlage(
          "loonkosten2023", g, "bruto salariskosten 2023", "-brutoLoonkosten2022.# * loonfactor");
      bijlage(
          "subsidie2023", g, "loonkostensubsidie 2023", "loonkostensubsidie2022.# * loonfactor");
      bijlage(
          "subsidieresultaat2022",
          g,
          "subsidieresultaat 2022",
          "loonkostensubsidie2022.# - brutoLoonkosten2022.#");
      bijlage(
          "subsidieresultaat2023",
          g,
          "subsidieresultaat 2023",
          "bijlage1.subsidie2023.# + bijlage1.loonkosten2023.#");
      bijlage(
          "opbrengsten2023",
          g,
          "opbrengsten uit werk 2023",
          "opbrengstenUitWerk2022.# * prijsfactor");
      bijlage(
          "bedrijfsvoering2023",
          g,
          "kosten bedrijfsvoering 2023",
          "-kostenBedrijfsvoering2022.# * prijsfactor");
      bijlage(
          "operationeel2022",
          g,
          "operationeel resultaat 2022",
          "opbrengstenUitWerk2022.# - kostenBedrijfsvoering2022.#");
      bijlage(
          "operationeel2023",
          g,
          "operationeel resultaat 2023",
          "bijlage1.opbrengsten2023.# + bijlage1.bedrijfsvoering2023.#");
      bijlage(
          "financieel2022",
          g,
          "financieel resultaat 2022",
          "bijlage1.subsidieresultaat2022.# + bijlage1.operationeel2022.#");
      bijlage(
          "financieel2023",
          g,
          "financieel resultaat 2023",
          "bijlage1.subsidieresultaat2023.# + bijlage1.operationeel2023.#");
    }
    cellen.parameternamen().stream()
        .filter(naam -> naam.startsWith("tabel45.") || naam.startsWith("schadePerInwoner."))
        .forEach(naam -> cellen.add(cellen.given(CellBuilder::locked, naam, woorden(naam))));
    tabel45(
        "totaalZorg",
        "zorg, som van de delen",
        "tabel45.huisarts + tabel45.fysiotherapie + tabel45.medischSpecialistisch + tabel45.ggz + tabel45.verslavingszorg");
    tabel45(
        "totaalOndersteuning",
        "maatschappelijke ondersteuning, som van de delen",
        "tabel45.wmo + tabel45.maatschappelijkWerk + tabel45.mantelzorg");
    tabel45(
        "totaalFinancieel",
        "aanvullende financiële ondersteuning, som van de delen",
        "tabel45.schulddienstverlening + tabel45.bijzondereBijstand");
    tabel45(
        "totaalVeiligheid",
        "veiligheid, som van de delen",
        "tabel45.veiligheidszorg + tabel45.criminaliteit");
    tabel45(
        "totaal",
        "externe baten, rekentool",
        "zorg + maatschappelijkeOndersteuning + schulddienstverlening + bijzondereBijstand + veiligheidRijk + veiligheidPrivaat");
    cellen.add(
        cellen.given(
            CellBuilder::locked, "dalingCriminaliteit", "daling van overlast en criminaliteit"));
    tabel45(
        "veiligheidTekst",
        "veiligheid volgens de tekst",
        "dalingCriminaliteit * (schadePerInwoner.veiligheidszorg + schadePerInwoner.criminaliteit)");
  }

  private void tabel45(String naam, String label, String formule) {
    cellen.add(
        computed("tabel45." + naam, label, EURO_PER_PERSOON, formule)
            .source(Merk.T, Cellijst.RAPPORT, "tabel 4.5"));
  }

  private void bijlage(String naam, Doelgroep g, String label, String formule) {
    cellen.add(
        computed(
                "bijlage1." + naam + "." + g,
                label + " (" + g + ")",
                EURO_PER_FTE,
                formule.replace("#", g.name()))
            .source(Merk.T, Cellijst.RAPPORT, "bijlage 1"));
  }

  /**
   * Naam zonder voorvoegsel, in gewone woorden: "tabel45.maatschappelijkWerk" is maatschappelijk
   * werk.
   */
  private static String woorden(String naam) {
    return naam.substring(naam.indexOf('.') + 1)
        .replaceAll("([A-Z])", " $1")
        .toLowerCase(Locale.ROOT);
  }
}
