package nl.loont.evaluatie.samenstelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.regressie.Schatting;

/**
 * Eén kenmerk vergeleken tussen clusters: logit met een variabele per cluster, en met voor/na als
 * die gegeven is.
 *
 * @param kenmerk het kenmerk, of "kenmerk = niveau" als het niveaus met een naam heeft
 * @param referentie het cluster waarmee vergeleken wordt
 * @param waarnemingen aantal waarnemingen
 * @param groepen aantal groepen voor de standaardfouten
 * @param coefficienten effecten op de logit: "constante", elk cluster, en met voor/na ook "na" en
 *     "cluster:na"
 * @param marginaleEffecten per cluster het verschil in kans met het referentiecluster; met voor/na
 *     hoeveel dat verschil veranderde
 * @param effectenVoor met voor/na het verschil in kans vóór de wijziging; anders leeg
 * @param aandelen hoe vaak het kenmerk voorkomt, per cluster en met voor/na ook per tijd
 * @param convergentie of de schatting gelukt is
 * @param verschillen de significante verschillen (5%) in woorden
 */
public record Samenstelling(
    String kenmerk,
    String referentie,
    int waarnemingen,
    int groepen,
    SequencedMap<String, Schatting> coefficienten,
    SequencedMap<String, Schatting> marginaleEffecten,
    SequencedMap<String, Schatting> effectenVoor,
    List<Aandeel> aandelen,
    Convergentie convergentie,
    List<Verschil> verschillen) {

  /** Legt de lijsten vast. */
  public Samenstelling {
    aandelen = List.copyOf(aandelen);
    verschillen = List.copyOf(verschillen);
  }

  /**
   * Vergelijkt een kenmerk tussen clusters.
   *
   * @return één uitkomst voor een kenmerk van 0 en 1; anders één per niveau, op codepunt
   * @throws InvoerException als kolommen of waarden niet kloppen; noemt alle fouten
   */
  public static List<Samenstelling> van(Microdata data, Vraag vraag) {
    return Waarnemingen.van(data, vraag).stream().map(Schatter::schat).toList();
  }

  /** De standaardfouten van de marginale effecten, per cluster. */
  public SequencedMap<String, Double> standaardfouten() {
    return standaardfouten(marginaleEffecten);
  }

  /** De standaardfouten van de coëfficiënten. */
  public SequencedMap<String, Double> standaardfoutenCoefficienten() {
    return standaardfouten(coefficienten);
  }

  private static SequencedMap<String, Double> standaardfouten(
      SequencedMap<String, Schatting> effecten) {
    SequencedMap<String, Double> uit = new LinkedHashMap<>();
    effecten.forEach((naam, effect) -> uit.put(naam, effect.standaardfout()));
    return uit;
  }
}
