package nl.loont.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.loont.mkba.Cluster;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Soort;
import nl.loont.mkba.analyse.Omslagzoeker;

/**
 * Uitkomst van een berekening zoals opdrachtregel en API haar uitvoeren; bedragen in euro per jaar,
 * onafgerond.
 *
 * @param gemeente voor wie gerekend is: naam, inwoners en aandelen in de rijksbudgetten
 * @param prijspeil jaar waarin de bedragen luiden
 * @param matrix per soort en kolom het bedrag
 * @param clusters per cluster en kolom het subtotaal
 * @param totaal per kolom het totaal
 * @param buig uitsplitsing van het effect op het BUIG-budget
 * @param eigenGemeente per soort het bedrag bij de eigen gemeente, en het saldo
 * @param perPersoon per doelgroep de maatschappelijke totalen van één persoon uit de bijstand
 * @param omslagpunt per doelgroep het aantal inwoners waarbij het saldo van de eigen gemeente van
 *     teken wisselt; een groep ontbreekt als dat niet gebeurt
 * @param waarschuwingen ongebruikelijke invoer
 * @param afwijkingenVanBasis parameters die afwijken van de basisopstelling
 */
public record MkbaUitkomst(
    Voor gemeente,
    int prijspeil,
    Map<String, Map<String, Double>> matrix,
    Map<String, Map<String, Double>> clusters,
    Map<String, Double> totaal,
    Map<String, Map<String, Double>> buig,
    Map<String, Double> eigenGemeente,
    Map<String, Map<String, Double>> perPersoon,
    Map<String, Double> omslagpunt,
    List<String> waarschuwingen,
    Set<String> afwijkingenVanBasis) {

  /** Gemeente waarvoor gerekend is; zonder naam een eigen opgave of Nederland als geheel. */
  public record Voor(
      String naam, double inwoners, double aandeelMacrobudget, double aandeelGemeentefonds) {}

  /** De volledige uitkomst. */
  public static MkbaUitkomst van(Rekentool tool, Resultaat r) {
    Map<String, Map<String, Double>> perPersoon = new LinkedHashMap<>();
    tool.perPersoon(r.invoer()).forEach((groep, een) -> perPersoon.put(groep.name(), totalen(een)));
    Map<String, Double> omslag = new LinkedHashMap<>();
    new Omslagzoeker(tool)
        .inwoners(r.invoer())
        .forEach((groep, punt) -> punt.ifPresent(inwoners -> omslag.put(groep.name(), inwoners)));
    return maak(r, perPersoon, omslag);
  }

  /**
   * De velden van het vaste contract, zonder de bijkomende tabellen; voor veel gevallen achtereen.
   */
  public static Map<String, Object> kort(Resultaat r) {
    return maak(r, Map.of(), Map.of()).contract();
  }

  /** Alle velden op naam; een kale kaart schrijft sneller dan een record na een koude start. */
  public Map<String, Object> velden() {
    Map<String, Object> velden = contract();
    velden.put(
        "gemeente",
        Map.of(
            "naam", gemeente.naam,
            "inwoners", gemeente.inwoners,
            "aandeelMacrobudget", gemeente.aandeelMacrobudget,
            "aandeelGemeentefonds", gemeente.aandeelGemeentefonds));
    velden.put("prijspeil", prijspeil);
    velden.put("eigenGemeente", eigenGemeente);
    velden.put("perPersoon", perPersoon);
    velden.put("omslagpunt", omslagpunt);
    return velden;
  }

  private Map<String, Object> contract() {
    Map<String, Object> velden = new LinkedHashMap<>();
    velden.put("matrix", matrix);
    velden.put("clusters", clusters);
    velden.put("totaal", totaal);
    velden.put("buig", buig);
    velden.put("waarschuwingen", waarschuwingen);
    velden.put("afwijkingenVanBasis", afwijkingenVanBasis);
    return velden;
  }

  private static MkbaUitkomst maak(
      Resultaat r, Map<String, Map<String, Double>> perPersoon, Map<String, Double> omslag) {
    Map<String, Map<String, Double>> matrix = new LinkedHashMap<>();
    Map<String, Double> eigen = new LinkedHashMap<>();
    for (Soort soort : Soort.values()) {
      matrix.put(soort.sleutel(), kolommen(partij -> r.bedrag(soort, partij)));
      eigen.put(soort.sleutel(), r.eigen(soort));
    }
    eigen.put("saldo", r.eigenSaldo());
    Map<String, Map<String, Double>> clusters = new LinkedHashMap<>();
    for (Cluster cluster : Cluster.values()) {
      clusters.put(cluster.sleutel(), kolommen(partij -> r.cluster(cluster, partij)));
    }
    Map<String, Map<String, Double>> buig = new LinkedHashMap<>();
    for (String deel : List.of("bespaardeUitkering", "inzetLks")) {
      Map<String, Double> bedragen = new LinkedHashMap<>();
      for (String wie : List.of("eigen", "overige", "gemeenten", "rijk")) {
        bedragen.put(wie, r.waarden().get("buig." + deel + "." + wie));
      }
      buig.put(deel, bedragen);
    }
    return new MkbaUitkomst(
        new Voor(
            r.invoer().gemeente(),
            r.waarden().get("inwoners"),
            r.waarden().get("aandeelMacrobudget"),
            r.waarden().get("aandeelGemeentefonds")),
        r.invoer().prijspeil(),
        matrix,
        clusters,
        kolommen(r::totaal),
        buig,
        eigen,
        perPersoon,
        omslag,
        r.invoer().waarschuwingen(),
        r.invoer().afwijkingen());
  }

  private static Map<String, Double> totalen(Resultaat r) {
    Map<String, Double> totalen = new LinkedHashMap<>();
    for (Soort soort : Soort.values()) {
      if (!soort.isHerverdeling()) {
        totalen.put(soort.sleutel(), r.bedrag(soort, Partij.TOTAAL));
      }
    }
    totalen.put("totaal", r.totaal(Partij.TOTAAL));
    return totalen;
  }

  private static Map<String, Double> kolommen(ToDoubleFunction<Partij> bedrag) {
    Map<String, Double> kolommen = new LinkedHashMap<>();
    for (Partij partij : Partij.values()) {
      kolommen.put(partij.code(), bedrag.applyAsDouble(partij));
    }
    return kolommen;
  }
}
