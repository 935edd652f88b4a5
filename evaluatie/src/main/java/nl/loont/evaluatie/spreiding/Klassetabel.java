package nl.loont.evaluatie.spreiding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;

/**
 * Kruistabel: hoe eenheden van een soort verdeeld zijn over klassen. Dient voor tabel 3.1
 * (LKS-inzet per soort gemeente) en tabel 5.1 (soorten per cluster).
 *
 * @param rijen namen van de rijen
 * @param kolommen namen van de kolommen
 * @param aantallen per rij en kolom het aantal eenheden
 */
public record Klassetabel(
    List<String> rijen, List<String> kolommen, List<List<Integer>> aantallen) {

  /** Legt de lijsten vast. */
  public Klassetabel {
    rijen = List.copyOf(rijen);
    kolommen = List.copyOf(kolommen);
    aantallen = aantallen.stream().map(List::copyOf).toList();
  }

  /**
   * Telt eenheden; rijen en kolommen staan op codepunt.
   *
   * @param rij per eenheid de rij
   * @param kolom per eenheid de kolom
   * @throws InvoerException als een eenheid maar in een van beide staat; noemt ze allemaal
   */
  public static Klassetabel van(Map<String, String> rij, Map<String, String> kolom) {
    return van(rij, kolom, kolom.values().stream().distinct().sorted(Paneel.OP_CODEPUNT).toList());
  }

  /**
   * Telt eenheden.
   *
   * @param rij per eenheid de rij
   * @param kolom per eenheid de kolom
   * @param kolommen de kolommen, in de volgorde van de tabel
   * @throws InvoerException als een eenheid maar in een van beide staat; noemt ze allemaal
   */
  public static Klassetabel van(
      Map<String, String> rij, Map<String, String> kolom, List<String> kolommen) {
    return van(
        rij, kolom, rij.values().stream().distinct().sorted(Paneel.OP_CODEPUNT).toList(), kolommen);
  }

  /**
   * Telt eenheden; een rij waar geen eenheid in valt blijft weg.
   *
   * @param rij per eenheid de rij
   * @param kolom per eenheid de kolom
   * @param rijen de rijen, in de volgorde van de tabel
   * @param kolommen de kolommen, in de volgorde van de tabel
   * @throws InvoerException als een eenheid maar in een van beide staat; noemt ze allemaal
   */
  public static Klassetabel van(
      Map<String, String> rij,
      Map<String, String> kolom,
      List<String> rijen,
      List<String> kolommen) {
    Set<String> eenheden = new TreeSet<>(Paneel.OP_CODEPUNT);
    eenheden.addAll(rij.keySet());
    eenheden.addAll(kolom.keySet());
    List<String> los =
        eenheden.stream().filter(e -> !rij.containsKey(e) || !kolom.containsKey(e)).toList();
    if (!los.isEmpty()) {
      throw new InvoerException(
          Fout.van(
              "eenheid",
              String.join(", ", los),
              "deze eenheden missen een rij of een kolom",
              "",
              "Vul het kenmerk aan of laat de eenheden weg."));
    }
    SequencedMap<String, int[]> tellers = new LinkedHashMap<>();
    rijen.stream()
        .filter(rij::containsValue)
        .forEach(naam -> tellers.put(naam, new int[kolommen.size()]));
    rij.forEach((eenheid, naam) ->
        tellers.computeIfPresent(
            naam,
            (n, teller) -> {
              teller[kolommen.indexOf(kolom.getOrDefault(eenheid, ""))]++;
              return teller;
            }));
    List<List<Integer>> aantallen = new ArrayList<>();
    tellers.values().forEach(t -> aantallen.add(Arrays.stream(t).boxed().toList()));
    return new Klassetabel(List.copyOf(tellers.keySet()), kolommen, aantallen);
  }

  /** Aantal eenheden. */
  public int totaal() {
    return aantallen.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
  }

  /** Deel van alle eenheden dat in een rij valt: de kolom "totaal" van tabel 5.1. */
  public double deelVanTotaal(int rij) {
    return aantallen.get(rij).stream().mapToInt(Integer::intValue).sum() / (double) totaal();
  }

  /** Deel van alle eenheden dat in een kolom valt: de rij "totaal" van tabel 3.1. */
  public double kolomVanTotaal(int kolom) {
    return aantallen.stream().mapToInt(rij -> rij.get(kolom)).sum() / (double) totaal();
  }

  /** Deel van een rij dat in een kolom valt, zoals tabel 3.1. */
  public double deelVanRij(int rij, int kolom) {
    return aantallen.get(rij).get(kolom)
        / (double) aantallen.get(rij).stream().mapToInt(Integer::intValue).sum();
  }

  /** Deel van een kolom dat in een rij valt, zoals tabel 5.1. */
  public double deelVanKolom(int rij, int kolom) {
    return aantallen.get(rij).get(kolom)
        / (double) aantallen.stream().mapToInt(r -> r.get(kolom)).sum();
  }
}
