package nl.loont.mkba;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.locked;
import static nl.loont.kern.model.CellBuilder.parameter;
import static nl.loont.kern.model.FormulaText.plain;
import static nl.loont.kern.model.Unit.EURO_PER_FTE;
import static nl.loont.kern.model.Unit.EURO_PER_PERSOON;
import static nl.loont.kern.model.Unit.FACTOR;
import static nl.loont.kern.model.Unit.FTE_PER_PERSOON;
import static nl.loont.kern.model.Unit.PERSONEN_PER_INWONER;

import java.util.List;
import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Merk;
import org.jspecify.annotations.Nullable;

/** Structuurblok van de rekentool (Berenschot 2024, hoofdstuk 4), met de vaste gegevens eronder. */
final class Structuurblok {
  private final Cellijst cellen;

  private Structuurblok(Cellijst cellen) {
    this.cellen = cellen;
  }

  static void vul(Cellijst cellen) {
    Structuurblok blok = new Structuurblok(cellen);
    blok.gegevens();
    blok.structuur();
  }

  /** Vaste gegevens onder de basisopstelling. */
  private void gegevens() {
    cellen.add(cellen.given(CellBuilder::locked, "inwonersNederland", "inwoners van Nederland"));
    cellen.add(
        locked("voltijd", "voltijds dienstverband", FTE_PER_PERSOON, "1")
            .source(Merk.A, "Loont", "MKBA §10"));
    cellen.add(
        locked("veelPerInwoner", "opvallend veel mensen met LKS", PERSONEN_PER_INWONER, "0.01")
            .source(Merk.A, "Loont", "MKBA §10"));
    cellen.add(cellen.given(CellBuilder::locked, "wml2022", "minimumloon 2022"));
    cellen.add(cellen.given(CellBuilder::locked, "wml2023", "minimumloon 2023"));
    cellen.add(cellen.given(CellBuilder::locked, "cpi2018", "consumentenprijsindex 2018"));
    cellen.add(cellen.given(CellBuilder::locked, "cpi2022", "consumentenprijsindex 2022"));
    cellen.add(cellen.given(CellBuilder::locked, "cpi2023", "consumentenprijsindex 2023"));
    for (String reeks : Indexering.REEKSEN.keySet()) {
      cellen.add(
          cellen.given(
              CellBuilder::locked,
              Indexering.cel(reeks),
              "prijsindex " + Indexering.REEKSEN.get(reeks)));
    }
    cellen.add(
        locked("loonfactor", "stijging minimumloon 2022-2023", FACTOR, "wml2023 / wml2022")
            .note("Het rapport noemt 14%; 1995/1756 is 13,61%")
            .source(Merk.N, Cellijst.RAPPORT, "bijlage 1"));
    cellen.add(
        locked("prijsfactor", "stijging consumentenprijzen 2022-2023", FACTOR, "cpi2023 / cpi2022")
            .note("Het rapport noemt 2,9%; de tabellen leggen 2,948% vast")
            .source(Merk.N, Cellijst.RAPPORT, "bijlage 1"));
    for (Doelgroep g : List.of(Doelgroep.NBW, Doelgroep.BIJ)) {
      cellen.add(
          cellen.given(CellBuilder::locked, "brutoLoonkosten2022", g, "bruto salariskosten 2022"));
      cellen.add(
          cellen.given(
              CellBuilder::locked, "opbrengstenUitWerk2022", g, "opbrengsten uit werk 2022"));
      cellen.add(
          cellen.given(
              CellBuilder::locked, "kostenBedrijfsvoering2022", g, "kosten bedrijfsvoering 2022"));
    }
    cellen.add(
        cellen.given(
            CellBuilder::locked, "schulddienstverlening2018", "schulddienstverlening 2018"));
    cellen.add(cellen.given(CellBuilder::locked, "grensHistorisch", "grens historische verdeling"));
    cellen.add(cellen.given(CellBuilder::locked, "grensObjectief", "grens objectieve verdeling"));
  }

  /** Structuurblok (hoofdstuk 4). */
  private void structuur() {
    for (Doelgroep g : Doelgroep.values()) {
      cellen.add(
          cellen
              .given("werkweek", g, "werkweek volgens cao")
              .range(Bounds.of("32", "40"))
              .warning(Bounds.of("36", "40").saying("ongebruikelijke werkweek")));
      cellen.add(
          cellen
              .given("uitstroomkans", g, "uitstroomkans na re-integratie")
              .range(Bounds.of("0.01", "1").saying("nul kan niet: er wordt door gedeeld", ""))
              .warning(
                  Bounds.of("0.2", "").saying("lage uitstroomkans: hoge ontwikkelingskosten")));
      cellen.add(
          cellen
              .given("terugvalrisico", g, "terugvalrisico per jaar")
              .range(Bounds.of("0", "1"))
              .warning(Bounds.of("", "0.5").saying("meer dan de helft valt elk jaar terug")));
      cellen.add(
          cellen
              .given("loonwaarde", g, "loonwaarde")
              .range(Bounds.of("0", "1"))
              .warning(
                  Bounds.of("0.3", "0.99")
                      .saying(
                          "de wettelijke subsidie is hoogstens 70% van het minimumloon",
                          "bij een volle loonwaarde is er geen subsidie")));
      String loonbron = g == Doelgroep.NBW ? "NBW" : "BIJ";
      cellen.add(
          parameter(
                  "brutoLoonkosten." + g,
                  "bruto loonkosten (" + g + ")",
                  EURO_PER_FTE,
                  "brutoLoonkosten2022." + loonbron + " * loonfactor")
              .note("Inclusief werkgeverslasten, circa 23%")
              .source(
                  Merk.T,
                  "Cedris 2023, Sectorinformatie 2022, met de stijging van het WML",
                  "via Berenschot 2024, §4.3 en bijlage 1")
              .range(Bounds.of("0", "100000"))
              .warning(Bounds.of("24000", "45000").saying("ongebruikelijk loon")));
      if (g == Doelgroep.VIA) {
        cellen.add(
            computed(
                    "operationeelResultaat.VIA",
                    "operationeel resultaat (VIA)",
                    EURO_PER_FTE,
                    "loonwaarde.VIA * brutoLoonkosten.VIA")
                .note("Saldopost: de reguliere werkgever maakt winst noch verlies")
                .source(Merk.T, Cellijst.RAPPORT, "§4.3 en §5.4.2"));
      } else {
        cellen.add(
            parameter(
                    "operationeelResultaat." + g,
                    "operationeel resultaat (" + g + ")",
                    EURO_PER_FTE,
                    "(opbrengstenUitWerk2022.%1$s - kostenBedrijfsvoering2022.%1$s) * prijsfactor"
                        .formatted(g))
                .source(
                    Merk.T, "Cedris 2023, Sectorinformatie 2022", "via Berenschot 2024, bijlage 1")
                .range(Bounds.of("-50000", "50000"))
                .warning(
                    (g == Doelgroep.NBW ? Bounds.of("", "0") : Bounds.of("0", ""))
                        .saying("ander teken dan de basis")));
      }
      cellen.add(
          cellen
              .given("werkgerelateerdeKosten", g, "werkgerelateerde kosten, deel van het loon")
              .range(Bounds.of("0", "0.25"))
              .warning(Bounds.of("", "0.10").saying("hoog")));
      cellen.add(bedrag("ontwikkelingskosten", g, "ontwikkelingskosten per poging", 50000));
      cellen.add(bedrag("begeleidingsvergoeding", g, "begeleidingsvergoeding", 50000));
      Bounds seo =
          switch (g) {
            case NBW -> Bounds.of("2000", "4000").saying("buiten de band van SEO");
            case BIJ -> Bounds.NONE;
            case VIA -> Bounds.of("3000", "6000").saying("buiten de band van SEO");
          };
      cellen.add(
          cellen
              .given("kwaliteitVanLeven", g, "kwaliteit van leven")
              .range(Bounds.of("0", "10000"))
              .warning(seo));
    }
    cellen.add(
        cellen
            .given("bijstandsuitkering", "bijstandsuitkering")
            .range(Bounds.of("0", "40000"))
            .warning(Bounds.of("12000", "25000").saying("ongebruikelijke hoogte")));
    cellen.add(bedrag("uitvoeringskostenBijstand", null, "uitvoeringskosten bijstand", 20000));
    cellen.add(bedrag("uitvoeringskostenLks", null, "uitvoeringskosten LKS", 20000));
    extern("zorg", "zorg");
    extern("maatschappelijkeOndersteuning", "maatschappelijke ondersteuning");
    cellen.add(
        parameter(
                "schulddienstverlening",
                "schulddienstverlening",
                EURO_PER_PERSOON,
                "schulddienstverlening2018 * cpi2023 / cpi2018")
            .source(Merk.N, "Winterwerp 2018", "via Berenschot 2024, §4.5 en tabel 6.2")
            .range(Bounds.of("-10000", "10000"))
            .warning(Bounds.of("0", "").saying("ander teken dan de basis")));
    extern("bijzondereBijstand", "bijzondere bijstand");
    extern("veiligheidRijk", "veiligheid, rijk");
    extern("veiligheidPrivaat", "veiligheid, privaat");
    cellen.add(
        cellen.given(
            CellBuilder::locked,
            "deelBijGedeeltelijkeUitstroom",
            "deel bespaard bij gedeeltelijke uitstroom"));
    cellen.add(
        cellen.given(
            CellBuilder::locked, "gemeentefondsPerNugger", "gemeentefonds per nugger (AU/GF)"));
    cellen.add(
        cellen.given(CellBuilder::locked, "inkomstenbelastingTarief", "tarief inkomstenbelasting"));
    cellen.add(cellen.given(CellBuilder::locked, "herverdeeleffect", "herverdeeleffect LKS"));
  }

  private void extern(String naam, String label) {
    cellen.add(
        cellen
            .given(naam, label)
            .range(Bounds.of("-10000", "10000"))
            .warning(Bounds.of("0", "").saying("ander teken dan de basis")));
  }

  private CellBuilder bedrag(String naam, @Nullable Doelgroep g, String label, int hoogst) {
    String sleutel = g == null ? naam : naam + "." + g;
    double basis = cellen.parameter(sleutel).value();
    return (g == null ? cellen.given(naam, label) : cellen.given(naam, g, label))
        .range(Bounds.of("0", Integer.toString(hoogst)))
        .warning(Bounds.of("", plain(3 * basis)).saying("meer dan driemaal de basis"));
  }
}
