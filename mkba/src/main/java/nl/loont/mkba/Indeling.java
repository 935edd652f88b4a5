package nl.loont.mkba;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Sheet;
import nl.loont.kern.model.Sheet.Row;
import nl.loont.kern.model.Sheet.Table;
import org.jspecify.annotations.Nullable;

/**
 * Indeling van het model in bladen en tabellen, zoals de drie blokken van de rekentool: invoer,
 * structuur, resultaat. Werkmap, webpagina en documentatie volgen haar.
 */
public final class Indeling {
  private static final List<String> GROEPEN =
      Arrays.stream(Doelgroep.values()).map(Doelgroep::label).toList();
  private static final List<String> WAARDE = List.of("Waarde");

  private final Model model;

  private Indeling(Model model) {
    this.model = model;
  }

  /** De bladen van het model, in leesvolgorde. */
  public static List<Sheet> van(Model model) {
    Indeling indeling = new Indeling(model);
    return List.of(
        indeling.invoer(),
        new Sheet("Structuur", indeling.structuur()),
        indeling.berekening(),
        indeling.resultaat(),
        indeling.toelichting());
  }

  /** De tabellen van het structuurblok, een per cluster. */
  public static List<Table> structuur(Model model) {
    return new Indeling(model).structuur();
  }

  /** Het blad met alle uitkomsten: matrix, uitsplitsing van de BUIG en eigen gemeente. */
  public static Sheet resultaat(Model model) {
    return new Indeling(model).resultaat();
  }

  /** Namen van alle cellen op het resultaatblad, elk één keer. */
  public static List<String> resultaatcellen(Model model) {
    return resultaat(model).tables().stream()
        .flatMap(tabel -> tabel.rows().stream())
        .flatMap(Row::named)
        .distinct()
        .toList();
  }

  private Sheet invoer() {
    return new Sheet(
        "Invoer",
        List.of(
            tabel(
                "gemeente",
                "Gemeente",
                WAARDE,
                enkel("inwoners"),
                enkel("aandeelMacrobudget"),
                enkel("aandeelGemeentefonds")),
            tabel(
                "aantallen",
                "Mensen aan het werk met loonkostensubsidie",
                GROEPEN,
                groep("aantal"),
                groep("nuggers"),
                groep("uren"))));
  }

  private List<Table> structuur() {
    return List.of(
        tabel(
            "basisvariabelen",
            "Basisvariabelen",
            GROEPEN,
            groep("werkweek"),
            groep("uitstroomkans"),
            groep("terugvalrisico"),
            groep("loonwaarde")),
        tabel(
            "economie",
            "Economische effecten",
            GROEPEN,
            groep("brutoLoonkosten"),
            groep("operationeelResultaat"),
            groep("werkgerelateerdeKosten")),
        tabel(
            "re-integratie",
            "Publieke middelen W&I, per doelgroep",
            GROEPEN,
            groep("ontwikkelingskosten"),
            groep("begeleidingsvergoeding")),
        tabel(
            "publiek",
            "Publieke middelen W&I",
            WAARDE,
            enkel("bijstandsuitkering"),
            enkel("uitvoeringskostenBijstand"),
            enkel("uitvoeringskostenLks"),
            enkel("gemeentefondsPerNugger"),
            enkel("deelBijGedeeltelijkeUitstroom"),
            enkel("herverdeeleffect"),
            enkel("inkomstenbelastingTarief")),
        tabel(
            "extern",
            "Externe effecten, per persoon",
            WAARDE,
            enkel("zorg"),
            enkel("maatschappelijkeOndersteuning"),
            enkel("schulddienstverlening"),
            enkel("bijzondereBijstand"),
            enkel("veiligheidRijk"),
            enkel("veiligheidPrivaat")),
        tabel("kwaliteit", "Kwaliteit van leven", GROEPEN, groep("kwaliteitVanLeven")));
  }

  private Sheet berekening() {
    return new Sheet(
        "Berekening",
        List.of(
            tabel(
                "gegevens",
                "Vaste gegevens",
                WAARDE,
                enkel("inwonersNederland"),
                enkel("wml2022"),
                enkel("wml2023"),
                enkel("loonfactor"),
                enkel("cpi2018"),
                enkel("cpi2022"),
                enkel("cpi2023"),
                enkel("prijsfactor"),
                enkel("index.cpi"),
                enkel("index.wml"),
                enkel("index.cao"),
                enkel("schulddienstverlening2018"),
                enkel("grensHistorisch"),
                enkel("grensObjectief"),
                enkel("voltijd"),
                enkel("veelPerInwoner")),
            tabel(
                "prijzen2023",
                "Bedragen per persoon in prijzen van 2023",
                GROEPEN,
                groep("prijs2023.ontwikkelingskosten"),
                groep("prijs2023.begeleidingsvergoeding"),
                groep("prijs2023.kwaliteitVanLeven")),
            tabel("prijzen2023enkel", "Bedragen in prijzen van 2023", WAARDE, bronbedragen()),
            tabel(
                "sectorinformatie",
                "Sociaal ontwikkelbedrijf in 2022",
                GROEPEN,
                groep("brutoLoonkosten2022"),
                groep("opbrengstenUitWerk2022"),
                groep("kostenBedrijfsvoering2022")),
            tabel(
                "persoon",
                "Per persoon",
                GROEPEN,
                groep("fte"),
                groep("loon"),
                groep("subsidie"),
                groep("resultaat"),
                groep("werkkosten"),
                groep("besparing"),
                groep("uitvoering"),
                groep("belastingBijstand"),
                groep("belastingNugger"),
                groep("ontwikkeling")),
            tabel(
                "groep",
                "Hele doelgroep",
                GROEPEN,
                groep("uitBijstand"),
                groep("som.loon"),
                groep("som.subsidie"),
                groep("som.resultaat"),
                groep("som.werkkosten"),
                groep("som.besparing"),
                groep("som.uitvoering"),
                groep("som.belasting"),
                groep("som.ontwikkeling"),
                groep("som.begeleiding"),
                groep("som.kwaliteit")),
            tabel(
                "rijksbudgetten",
                "Rijksbudgetten",
                WAARDE,
                enkel("aantalPersonen"),
                enkel("aantalNuggers"),
                enkel("bespaardeUitkering"),
                enkel("ingezetteSubsidie"),
                enkel("historischAandeel"),
                enkel("objectiefAandeel"),
                enkel("buig.herverdeling"),
                enkel("extraGemeentefonds"))));
  }

  private Row[] bronbedragen() {
    return model.cells().stream()
        .map(Cell::name)
        .filter(naam -> naam.startsWith(Cellijst.BRONBEDRAG) && Doelgroep.van(naam).isEmpty())
        .map(this::enkel)
        .toArray(Row[]::new);
  }

  private Sheet resultaat() {
    List<Row> rijen = new ArrayList<>();
    for (Cluster cluster : Cluster.values()) {
      for (Soort soort : Cellen.soorten(cluster)) {
        rijen.add(matrixrij(soort.label(), false, partij -> Cellen.matrix(soort, partij)));
      }
      rijen.add(
          matrixrij("Subtotaal " + kleine(cluster.label()), true, p -> Cellen.cluster(cluster, p)));
    }
    rijen.add(matrixrij("Totaal", true, Cellen::totaal));
    List<Row> eigen = new ArrayList<>();
    Arrays.stream(Soort.values())
        .map(soort -> new Row(soort.label(), List.of(Cellen.eigen(soort)), false))
        .filter(rij -> rij.named().allMatch(model::has))
        .forEach(eigen::add);
    eigen.add(new Row("Saldo", List.of(Cellen.EIGEN_SALDO), true));
    return new Sheet(
        "Resultaat",
        List.of(
            new Table(
                "matrix",
                "Maatschappelijke kosten en baten per partij, € per jaar",
                Arrays.stream(Partij.values()).map(p -> p.label() + " (" + p.code() + ")").toList(),
                rijen,
                false),
            new Table(
                "buig",
                "Uitsplitsing van het effect op het BUIG-budget, € per jaar",
                List.of("Eigen gemeente", "Overige gemeenten", "Gemeenten", "Rijk"),
                List.of(
                    buig("Bespaarde uitkering", "bespaardeUitkering"),
                    buig("Inzet LKS", "inzetLks")),
                false),
            new Table("eigen", "Eigen gemeente, € per jaar", List.of("Bedrag"), eigen, false)));
  }

  private Sheet toelichting() {
    return new Sheet(
        "Toelichting",
        List.of(
            tabel(
                "bijlage1",
                "Bijlage 1: sociaal ontwikkelbedrijf, per fte",
                GROEPEN,
                Stream.concat(
                        Stream.of(groep("loonkostensubsidie2022")),
                        model.cells().stream()
                            .map(Cell::name)
                            .filter(naam -> naam.startsWith("bijlage1.") && naam.endsWith(".NBW"))
                            .map(naam -> groep(naam.substring(0, naam.lastIndexOf('.')))))
                    .toArray(Row[]::new)),
            tabel(
                "tabel45",
                "Tabel 4.5: opbouw van de externe effecten, per persoon",
                WAARDE,
                model.cells().stream()
                    .map(Cell::name)
                    .filter(naam ->
                        naam.startsWith("tabel45.")
                            || naam.startsWith("schadePerInwoner.")
                            || naam.equals("dalingCriminaliteit"))
                    .map(this::enkel)
                    .toArray(Row[]::new))));
  }

  private static Row buig(String label, String naam) {
    return new Row(
        label,
        Stream.of("eigen", "overige", "gemeenten", "rijk")
            .<@Nullable String>map(deel -> "buig." + naam + "." + deel)
            .toList(),
        false);
  }

  private Row matrixrij(String label, boolean totaal, Function<Partij, String> naam) {
    List<@Nullable String> cellen = new ArrayList<>();
    for (Partij partij : Partij.values()) {
      cellen.add(bestaand(naam.apply(partij)));
    }
    return new Row(label, cellen, totaal);
  }

  private Row groep(String naam) {
    List<@Nullable String> cellen = new ArrayList<>();
    for (Doelgroep g : Doelgroep.values()) {
      cellen.add(bestaand(naam + "." + g));
    }
    String label = model.cell(naam + ".NBW").label().replace(" (NBW)", "");
    return new Row(hoofdletter(label), cellen, false);
  }

  private Row enkel(String naam) {
    return new Row(hoofdletter(model.cell(naam).label()), List.of(naam), false);
  }

  private @Nullable String bestaand(String naam) {
    return model.has(naam) ? naam : null;
  }

  private static Table tabel(String id, String titel, List<String> kolommen, Row... rijen) {
    return new Table(id, titel, kolommen, List.of(rijen), true);
  }

  private static String hoofdletter(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static String kleine(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
