package nl.loont.mkba;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.input;
import static nl.loont.kern.model.CellBuilder.locked;
import static nl.loont.kern.model.CellBuilder.parameter;
import static nl.loont.kern.model.FormulaText.plain;
import static nl.loont.kern.model.Unit.AANDEEL;
import static nl.loont.kern.model.Unit.EURO;
import static nl.loont.kern.model.Unit.EURO_PER_FTE;
import static nl.loont.kern.model.Unit.EURO_PER_PERSOON;
import static nl.loont.kern.model.Unit.FACTOR;
import static nl.loont.kern.model.Unit.FTE_PER_PERSOON;
import static nl.loont.kern.model.Unit.INWONERS;
import static nl.loont.kern.model.Unit.PERSONEN;
import static nl.loont.kern.model.Unit.PERSONEN_PER_INWONER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Unit;
import nl.loont.kern.parameter.Parameter;
import nl.loont.kern.parameter.ParameterTable;
import org.jspecify.annotations.Nullable;

/**
 * Het MKBA-model als cellen: de enige plaats waar zijn formules staan, naast de matrix in {@link
 * Soort}. Bedragen per jaar, structureel, prijzen 2023; plus is baat, min is last.
 */
final class MkbaModel {
  /** Dag waarop de basisopstelling geldt. */
  static final LocalDate PEILDATUM = LocalDate.of(2023, 1, 1);

  private static final String RAPPORT = "Berenschot 2024";

  private final ParameterTable parameters;
  private final List<Cell> cells = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private MkbaModel(ParameterTable parameters) {
    this.parameters = parameters;
  }

  static ParameterTable parameters() {
    return ParameterTable.read(
        "parameters.csv",
        Objects.requireNonNull(
            MkbaModel.class.getResourceAsStream("parameters.csv"), "parameters.csv ontbreekt"));
  }

  static Model model() {
    MkbaModel definition = new MkbaModel(parameters());
    definition.invoer();
    definition.gegevens();
    definition.structuur();
    definition.perPersoon();
    definition.perGroep();
    definition.rijksbudgetten();
    definition.matrix();
    definition.eigenGemeente();
    definition.bijlagen();
    return Model.of("MKBA loonkostensubsidie", definition.cells);
  }

  /** Inputblok (hoofdstuk 3). */
  private void invoer() {
    for (Doelgroep g : Doelgroep.values()) {
      add(
          input("aantal." + g, "aantal mensen met LKS (" + g + ")", PERSONEN, "0")
              .whole()
              .range(Bounds.of("0", "1000000"))
              .warning(
                  Bounds.of("", "veelPerInwoner * inwoners").saying("meer dan 1% van de inwoners"))
              .source(Merk.T, RAPPORT, "§3.3"));
      add(
          input("nuggers." + g, "waarvan nugger (" + g + ")", PERSONEN, "0")
              .whole()
              .range(
                  Bounds.of("0", "aantal." + g).saying("niet meer dan het aantal mensen met LKS"))
              .source(Merk.T, RAPPORT, "§3.4"));
      add(
          given(CellBuilder::input, "uren", g, "uren werk per week")
              .range(
                  Bounds.above("0", "voltijd * werkweek." + g)
                      .saying("niet meer dan de werkweek in de cao"))
              .warning(
                  Bounds.of("bijstandsuitkering / brutoLoonkosten." + g + " * werkweek." + g, "")
                      .saying(
                          "het loon is lager dan de uitkering: gedeeltelijke uitstroom uit de bijstand")));
    }
    add(
        input("inwoners", "inwoners van de gemeente", INWONERS, "inwonersNederland")
            .whole()
            .range(Bounds.of("500", "2000000"))
            .note("Zonder gemeente: Nederland als geheel")
            .source(Merk.T, RAPPORT, "§3.2"));
    String aandeel = "inwoners / inwonersNederland";
    Bounds ruw =
        Bounds.of("0.3 * inwoners / inwonersNederland", "2 * inwoners / inwonersNederland")
            .saying("wijkt sterk af van het aandeel in de inwoners");
    add(
        input("aandeelMacrobudget", "aandeel in het macrobudget BUIG", AANDEEL, aandeel)
            .range(Bounds.of("0", "0.25"))
            .warning(ruw)
            .note("Basis is het aandeel in de inwoners van Nederland")
            .source(Merk.A, "Loont", "MKBA §6"));
    add(
        input(
                "aandeelGemeentefonds",
                "aandeel in de algemene uitkering",
                AANDEEL,
                "aandeelMacrobudget")
            .range(Bounds.of("0", "0.25"))
            .warning(ruw)
            .note("Basis is het aandeel in het macrobudget")
            .source(Merk.A, "Loont", "MKBA §6"));
  }

  /** Vaste gegevens onder de basisopstelling. */
  private void gegevens() {
    add(given(CellBuilder::locked, "inwonersNederland", "inwoners van Nederland"));
    add(
        locked("voltijd", "voltijds dienstverband", FTE_PER_PERSOON, "1")
            .source(Merk.A, "Loont", "MKBA §10"));
    add(
        locked("veelPerInwoner", "opvallend veel mensen met LKS", PERSONEN_PER_INWONER, "0.01")
            .source(Merk.A, "Loont", "MKBA §10"));
    add(given(CellBuilder::locked, "wml2022", "minimumloon 2022"));
    add(given(CellBuilder::locked, "wml2023", "minimumloon 2023"));
    add(given(CellBuilder::locked, "cpi2018", "consumentenprijsindex 2018"));
    add(given(CellBuilder::locked, "cpi2022", "consumentenprijsindex 2022"));
    add(given(CellBuilder::locked, "cpi2023", "consumentenprijsindex 2023"));
    add(
        locked("loonfactor", "stijging minimumloon 2022-2023", FACTOR, "wml2023 / wml2022")
            .note("Het rapport noemt 14%; 1995/1756 is 13,61%")
            .source(Merk.N, RAPPORT, "bijlage 1"));
    add(
        locked("prijsfactor", "stijging consumentenprijzen 2022-2023", FACTOR, "cpi2023 / cpi2022")
            .note("Het rapport noemt 2,9%; de tabellen leggen 2,948% vast")
            .source(Merk.N, RAPPORT, "bijlage 1"));
    for (Doelgroep g : List.of(Doelgroep.NBW, Doelgroep.BIJ)) {
      add(given(CellBuilder::locked, "brutoLoonkosten2022", g, "bruto salariskosten 2022"));
      add(given(CellBuilder::locked, "opbrengstenUitWerk2022", g, "opbrengsten uit werk 2022"));
      add(
          given(
              CellBuilder::locked, "kostenBedrijfsvoering2022", g, "kosten bedrijfsvoering 2022"));
    }
    add(given(CellBuilder::locked, "schulddienstverlening2018", "schulddienstverlening 2018"));
    add(given(CellBuilder::locked, "grensHistorisch", "grens historische verdeling"));
    add(given(CellBuilder::locked, "grensObjectief", "grens objectieve verdeling"));
  }

  /** Structuurblok (hoofdstuk 4). */
  private void structuur() {
    for (Doelgroep g : Doelgroep.values()) {
      add(
          given("werkweek", g, "werkweek volgens cao")
              .range(Bounds.of("32", "40"))
              .warning(Bounds.of("36", "40").saying("ongebruikelijke werkweek")));
      add(
          given("uitstroomkans", g, "uitstroomkans na re-integratie")
              .range(Bounds.of("0.01", "1").saying("nul kan niet: er wordt door gedeeld"))
              .warning(
                  Bounds.of("0.2", "").saying("lage uitstroomkans: hoge ontwikkelingskosten")));
      add(
          given("terugvalrisico", g, "terugvalrisico per jaar")
              .range(Bounds.of("0", "1"))
              .warning(Bounds.of("", "0.5").saying("meer dan de helft valt elk jaar terug")));
      add(
          given("loonwaarde", g, "loonwaarde")
              .range(Bounds.of("0", "1"))
              .warning(
                  Bounds.of("0.3", "0.99")
                      .saying("de wettelijke subsidie is hoogstens 70% van het minimumloon")));
      String loonbron = g == Doelgroep.NBW ? "NBW" : "BIJ";
      add(
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
        add(
            computed(
                    "operationeelResultaat.VIA",
                    "operationeel resultaat (VIA)",
                    EURO_PER_FTE,
                    "loonwaarde.VIA * brutoLoonkosten.VIA")
                .note("Saldopost: de reguliere werkgever maakt winst noch verlies")
                .source(Merk.T, RAPPORT, "§4.3 en §5.4.2"));
      } else {
        add(
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
      add(
          given("werkgerelateerdeKosten", g, "werkgerelateerde kosten, deel van het loon")
              .range(Bounds.of("0", "0.25"))
              .warning(Bounds.of("", "0.10").saying("hoog")));
      add(bedrag("ontwikkelingskosten", g, "ontwikkelingskosten per poging", 50000));
      add(bedrag("begeleidingsvergoeding", g, "begeleidingsvergoeding", 50000));
      Bounds seo =
          switch (g) {
            case NBW -> Bounds.of("2000", "4000").saying("buiten de band van SEO");
            case BIJ -> Bounds.NONE;
            case VIA -> Bounds.of("3000", "6000").saying("buiten de band van SEO");
          };
      add(
          given("kwaliteitVanLeven", g, "kwaliteit van leven")
              .range(Bounds.of("0", "10000"))
              .warning(seo));
    }
    add(
        given("bijstandsuitkering", "bijstandsuitkering")
            .range(Bounds.of("0", "40000"))
            .warning(Bounds.of("12000", "25000").saying("ongebruikelijke hoogte")));
    add(bedrag("uitvoeringskostenBijstand", null, "uitvoeringskosten bijstand", 20000));
    add(bedrag("uitvoeringskostenLks", null, "uitvoeringskosten LKS", 20000));
    extern("zorg", "zorg");
    extern("maatschappelijkeOndersteuning", "maatschappelijke ondersteuning");
    add(
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
    add(
        given(
            CellBuilder::locked,
            "deelBijGedeeltelijkeUitstroom",
            "deel bespaard bij gedeeltelijke uitstroom"));
    add(given(CellBuilder::locked, "gemeentefondsPerNugger", "gemeentefonds per nugger (AU/GF)"));
    add(given(CellBuilder::locked, "inkomstenbelastingTarief", "tarief inkomstenbelasting"));
    add(given(CellBuilder::locked, "herverdeeleffect", "herverdeeleffect LKS"));
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

  /** Doorwerking in BUIG en gemeentefonds (§2.4.4 en §5.6). */
  private void rijksbudgetten() {
    add(
        computed(
                "historischAandeel",
                "deel historisch verdeeld",
                AANDEEL,
                "min(1, max(0, (grensObjectief - inwoners) / (grensObjectief - grensHistorisch)))")
            .note("1 tot 15.000 inwoners, 0 vanaf 40.000, daartussen een rechte lijn")
            .source(Merk.T, RAPPORT, "§2.4.4"));
    add(
        computed("objectiefAandeel", "deel objectief verdeeld", AANDEEL, "1 - historischAandeel")
            .source(Merk.T, RAPPORT, "§2.4.4"));
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
    add(
        computed(
                "extraGemeentefonds",
                "extra gemeentefonds voor nuggers",
                EURO,
                "gemeentefondsPerNugger * aantalNuggers")
            .source(Merk.T, RAPPORT, "§4.4"));
  }

  private void buig(String naam, String label, String formule) {
    add(
        computed("buig." + naam, label, EURO, formule)
            .source(Merk.N, RAPPORT, "§5.6 en tabel 6.3"));
  }

  /** Resultaatmatrix met subtotalen (hoofdstuk 5). */
  private void matrix() {
    for (Soort soort : Soort.values()) {
      for (Partij partij : Partij.values()) {
        String naam = Cellen.matrix(soort, partij);
        String formule =
            partij.isSom()
                ? Cellen.som(partij.delen(), deel -> Cellen.matrix(soort, deel), this::bestaat)
                : soort.formules().getOrDefault(partij, "");
        if (!formule.isEmpty()) {
          add(
              computed(naam, soort.label() + ", " + kleine(partij.label()), EURO, formule)
                  .source(Merk.T, RAPPORT, soort.vindplaats()));
        }
      }
    }
    for (Cluster cluster : Cluster.values()) {
      List<Soort> soorten = Cellen.soorten(cluster);
      for (Partij partij : Partij.values()) {
        String formule = Cellen.som(soorten, soort -> Cellen.matrix(soort, partij), this::bestaat);
        if (!formule.isEmpty()) {
          add(
              computed(
                      Cellen.cluster(cluster, partij),
                      cluster.label() + ", " + kleine(partij.label()),
                      EURO,
                      formule)
                  .source(Merk.T, RAPPORT, "§5.5"));
        }
      }
    }
    for (Partij partij : Partij.values()) {
      add(
          computed(
                  Cellen.totaal(partij),
                  "Totale kosten en baten, " + kleine(partij.label()),
                  EURO,
                  Cellen.som(
                      List.of(Cluster.values()), c -> Cellen.cluster(c, partij), this::bestaat))
              .source(Merk.T, RAPPORT, "§5.5.4"));
    }
  }

  /** Eigen gemeente: W&I, andere afdelingen en het sociaal ontwikkelbedrijf (§6.3). */
  private void eigenGemeente() {
    List<Partij> eigen =
        List.of(Partij.WERK_EN_INKOMEN, Partij.ANDERE_AFDELINGEN, Partij.SOCIAAL_ONTWIKKELBEDRIJF);
    for (Soort soort : Soort.values()) {
      String formule = Cellen.som(eigen, partij -> Cellen.matrix(soort, partij), this::bestaat);
      if (!formule.isEmpty()) {
        add(
            computed(Cellen.eigen(soort), soort.label() + ", eigen gemeente", EURO, formule)
                .source(Merk.T, RAPPORT, "§6.3"));
      }
    }
    add(
        computed(
                Cellen.EIGEN_SALDO,
                "Saldo van de eigen gemeente",
                EURO,
                Cellen.som(eigen, Cellen::totaal, this::bestaat))
            .source(Merk.T, RAPPORT, "§6.3"));
  }

  /** Bijlage 1 en tabel 4.5: ter toelichting, het model rekent er niet mee verder. */
  private void bijlagen() {
    for (Doelgroep g : List.of(Doelgroep.NBW, Doelgroep.BIJ)) {
      add(given(CellBuilder::locked, "loonkostensubsidie2022", g, "loonkostensubsidie 2022"));
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
    parameters.names().stream()
        .filter(naam -> naam.startsWith("tabel45.") || naam.startsWith("schadePerInwoner."))
        .forEach(
            naam -> add(given(CellBuilder::locked, naam, naam.substring(naam.indexOf('.') + 1))));
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
    add(given(CellBuilder::locked, "dalingCriminaliteit", "daling van overlast en criminaliteit"));
    tabel45(
        "veiligheidTekst",
        "veiligheid volgens de tekst",
        "dalingCriminaliteit * (schadePerInwoner.veiligheidszorg + schadePerInwoner.criminaliteit)");
  }

  private void tabel45(String naam, String label, String formule) {
    add(
        computed("tabel45." + naam, label, EURO_PER_PERSOON, formule)
            .source(Merk.T, RAPPORT, "tabel 4.5"));
  }

  private void bijlage(String naam, Doelgroep g, String label, String formule) {
    add(
        computed(
                "bijlage1." + naam + "." + g,
                label + " (" + g + ")",
                EURO_PER_FTE,
                formule.replace("#", g.name()))
            .source(Merk.T, RAPPORT, "bijlage 1"));
  }

  private void persoon(
      String naam, Doelgroep g, String label, Unit unit, String formule, String plaats) {
    add(
        computed(naam + "." + g, label + " (" + g + ")", unit, formule.replace("#", g.name()))
            .source(Merk.T, RAPPORT, plaats));
  }

  private void groep(String naam, Doelgroep g, String label, String formule) {
    add(
        computed(
                "som." + naam + "." + g,
                label + ", hele groep (" + g + ")",
                EURO,
                formule.replace("#", g.name()))
            .source(Merk.T, RAPPORT, "§2.2 en §4.3-4.5"));
  }

  private void som(String naam, String label, Unit unit, String deel) {
    String formule = Cellen.som(List.of(Doelgroep.values()), g -> deel + "." + g, this::bestaat);
    add(computed(naam, label, unit, formule).source(Merk.T, RAPPORT, "§2.2"));
  }

  private void extern(String naam, String label) {
    add(
        given(naam, label)
            .range(Bounds.of("-10000", "10000"))
            .warning(Bounds.of("0", "").saying("ander teken dan de basis")));
  }

  private CellBuilder bedrag(String naam, @Nullable Doelgroep g, String label, int hoogst) {
    String sleutel = g == null ? naam : naam + "." + g;
    double basis = parameters.on(PEILDATUM, sleutel).value();
    return (g == null ? given(naam, label) : given(naam, g, label))
        .range(Bounds.of("0", Integer.toString(hoogst)))
        .warning(Bounds.of("", plain(3 * basis)).saying("meer dan driemaal de basis"));
  }

  /** Maakt een cel van een parameter uit de tabel. */
  @FunctionalInterface
  private interface Soortcel {
    CellBuilder maak(String naam, String label, Unit unit, String formule);
  }

  private CellBuilder given(String naam, String label) {
    return given(CellBuilder::parameter, naam, label);
  }

  private CellBuilder given(String naam, Doelgroep g, String label) {
    return given(CellBuilder::parameter, naam, g, label);
  }

  private CellBuilder given(Soortcel soort, String naam, Doelgroep g, String label) {
    return given(soort, naam + "." + g, label + " (" + g + ")");
  }

  private CellBuilder given(Soortcel soort, String naam, String label) {
    Parameter p = parameters.on(PEILDATUM, naam);
    return soort
        .maak(naam, label, p.unit(), plain(p.value()))
        .note(p.note())
        .source(p.merk(), p.source().document(), p.source().place());
  }

  private boolean bestaat(String naam) {
    return names.contains(naam);
  }

  private static String kleine(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  private void add(CellBuilder builder) {
    Cell cell = builder.build();
    cells.add(cell);
    names.add(cell.name());
  }
}
