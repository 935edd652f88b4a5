package nl.loont.mkba;

import static nl.loont.mkba.Partij.ANDERE_AFDELINGEN;
import static nl.loont.mkba.Partij.ANDERE_PARTIJEN;
import static nl.loont.mkba.Partij.KANDIDATEN;
import static nl.loont.mkba.Partij.OVERIGE_GEMEENTEN;
import static nl.loont.mkba.Partij.REGULIERE_WERKGEVERS;
import static nl.loont.mkba.Partij.RIJKSOVERHEID;
import static nl.loont.mkba.Partij.SOCIAAL_ONTWIKKELBEDRIJF;
import static nl.loont.mkba.Partij.WERK_EN_INKOMEN;

import java.util.EnumMap;
import java.util.Map;

/**
 * Kosten- of batensoort: een rij van de resultaatmatrix, met per partij de formule van het bedrag
 * (Berenschot 2024, hoofdstuk 5). Een partij die niet genoemd is heeft bij deze soort geen effect.
 */
public enum Soort {
  /** Loon inclusief werkgeverslasten: last van de werkgever, baat van de kandidaat. */
  BRUTO_LOONKOSTEN(
      "brutoLoonkosten",
      "Bruto loonkosten",
      Cluster.ECONOMIE,
      "§4.3, §5.2.3 en §5.4",
      bij(SOCIAAL_ONTWIKKELBEDRIJF, "-(som.loon.NBW + som.loon.BIJ)"),
      bij(KANDIDATEN, "som.loon.NBW + som.loon.BIJ + som.loon.VIA"),
      bij(REGULIERE_WERKGEVERS, "-som.loon.VIA")),
  /** Saldo van belasting, premies en toeslagen. */
  INKOMSTENBELASTING(
      "inkomstenbelasting",
      "Inkomstenbelasting",
      Cluster.ECONOMIE,
      "§4.3, §5.3 en §5.4.1",
      bij(RIJKSOVERHEID, "som.belasting.NBW + som.belasting.BIJ + som.belasting.VIA"),
      bij(KANDIDATEN, "-(som.belasting.NBW + som.belasting.BIJ + som.belasting.VIA)")),
  /** Kosten om te kunnen werken, zoals kleding en reizen. */
  WERKGERELATEERDE_KOSTEN(
      "werkgerelateerdeKosten",
      "Werkgerelateerde kosten",
      Cluster.ECONOMIE,
      "§4.3 en §5.4.1",
      bij(KANDIDATEN, "-(som.werkkosten.NBW + som.werkkosten.BIJ + som.werkkosten.VIA)")),
  /** Subsidie van de gemeente aan de werkgever. */
  LOONKOSTENSUBSIDIE(
      "loonkostensubsidie",
      "Loonkostensubsidie",
      Cluster.ECONOMIE,
      "§4.3, §5.2 en §5.4.2",
      bij(WERK_EN_INKOMEN, "-ingezetteSubsidie"),
      bij(SOCIAAL_ONTWIKKELBEDRIJF, "som.subsidie.NBW + som.subsidie.BIJ"),
      bij(REGULIERE_WERKGEVERS, "som.subsidie.VIA")),
  /** Toegevoegde waarde min bedrijfskosten. */
  OPERATIONEEL_RESULTAAT(
      "operationeelResultaat",
      "Operationeel resultaat",
      Cluster.ECONOMIE,
      "§4.3, §5.2.3 en §5.4.2",
      bij(SOCIAAL_ONTWIKKELBEDRIJF, "som.resultaat.NBW + som.resultaat.BIJ"),
      bij(REGULIERE_WERKGEVERS, "som.resultaat.VIA")),
  /** Bespaarde uitkering. */
  BIJSTANDSUITKERING(
      "bijstandsuitkering",
      "Bijstandsuitkering",
      Cluster.PUBLIEKE_MIDDELEN,
      "§4.4, §5.2.1 en §5.4.1",
      bij(WERK_EN_INKOMEN, "bespaardeUitkering"),
      bij(KANDIDATEN, "-bespaardeUitkering")),
  /** Doorwerking in het budget voor bijstand en loonkostensubsidie. */
  EFFECT_BUIG(
      "effectBuig",
      "Effect op BUIG-budget",
      Cluster.PUBLIEKE_MIDDELEN,
      "§2.4.4, §5.2 en §5.6",
      bij(WERK_EN_INKOMEN, "buig.bespaardeUitkering.eigen + buig.inzetLks.eigen"),
      bij(OVERIGE_GEMEENTEN, "buig.bespaardeUitkering.overige + buig.inzetLks.overige"),
      bij(RIJKSOVERHEID, "buig.bespaardeUitkering.rijk + buig.inzetLks.rijk")),
  /** Minder bijstand uit te voeren. */
  UITVOERINGSKOSTEN_BIJSTAND(
      "uitvoeringskostenBijstand",
      "Uitvoeringskosten bijstand",
      Cluster.PUBLIEKE_MIDDELEN,
      "§4.4 en §5.2.1",
      bij(WERK_EN_INKOMEN, "som.uitvoering.NBW + som.uitvoering.BIJ + som.uitvoering.VIA")),
  /** Loonkostensubsidie uit te voeren. */
  UITVOERINGSKOSTEN_LKS(
      "uitvoeringskostenLks",
      "Uitvoeringskosten LKS",
      Cluster.PUBLIEKE_MIDDELEN,
      "§4.4 en §5.2.1",
      bij(WERK_EN_INKOMEN, "-uitvoeringskostenLks * aantalPersonen")),
  /** Mensen aan de slag helpen en uitval vervangen. */
  ONTWIKKELINGSKOSTEN(
      "ontwikkelingskosten",
      "Ontwikkelingskosten",
      Cluster.PUBLIEKE_MIDDELEN,
      "§4.4 en §5.2.1",
      bij(
          WERK_EN_INKOMEN,
          "-(som.ontwikkeling.NBW + som.ontwikkeling.BIJ + som.ontwikkeling.VIA)")),
  /** Begeleiding op het werk. */
  BEGELEIDINGSVERGOEDING(
      "begeleidingsvergoeding",
      "Begeleidingsvergoeding",
      Cluster.PUBLIEKE_MIDDELEN,
      "§4.4, §5.2.1, §5.2.3 en §6.1",
      bij(WERK_EN_INKOMEN, "-(som.begeleiding.NBW + som.begeleiding.BIJ + som.begeleiding.VIA)"),
      bij(SOCIAAL_ONTWIKKELBEDRIJF, "som.begeleiding.NBW + som.begeleiding.BIJ")),
  /** Doorwerking in het gemeentefonds, alleen door nuggers. */
  EFFECT_GEMEENTEFONDS(
      "effectGemeentefonds",
      "Effect Cluster Participatie AU/GF",
      Cluster.PUBLIEKE_MIDDELEN,
      "§4.4, §5.2.1, §5.2.2 en §5.2.4",
      bij(WERK_EN_INKOMEN, "extraGemeentefonds"),
      bij(ANDERE_AFDELINGEN, "-extraGemeentefonds * aandeelGemeentefonds"),
      bij(OVERIGE_GEMEENTEN, "-extraGemeentefonds * (1 - aandeelGemeentefonds)")),
  /** Minder zorgkosten. */
  ZORG(
      "zorg",
      "Zorg",
      Cluster.EXTERN,
      "§4.5 en §5.4.3",
      bij(ANDERE_PARTIJEN, "zorg * aantalPersonen")),
  /** Minder Wmo en maatschappelijk werk, minder mantelzorg. */
  MAATSCHAPPELIJKE_ONDERSTEUNING(
      "maatschappelijkeOndersteuning",
      "Maatschappelijke ondersteuning",
      Cluster.EXTERN,
      "§4.5 en §5.2.2",
      bij(ANDERE_AFDELINGEN, "maatschappelijkeOndersteuning * aantalPersonen")),
  /** Minder schulddienstverlening en bijzondere bijstand. */
  AANVULLENDE_FINANCIELE_ONDERSTEUNING(
      "aanvullendeFinancieleOndersteuning",
      "Aanvullende financiële ondersteuning",
      Cluster.EXTERN,
      "§4.5, §5.2.2 en §5.4.1",
      bij(ANDERE_AFDELINGEN, "(schulddienstverlening + bijzondereBijstand) * aantalPersonen"),
      bij(KANDIDATEN, "-bijzondereBijstand * aantalPersonen")),
  /** Minder overlast en criminaliteit. */
  VEILIGHEID(
      "veiligheid",
      "Veiligheid",
      Cluster.EXTERN,
      "§4.5, §5.3 en §5.4.3",
      bij(RIJKSOVERHEID, "veiligheidRijk * aantalPersonen"),
      bij(ANDERE_PARTIJEN, "veiligheidPrivaat * aantalPersonen")),
  /** Waarde van een beter leven door werk. */
  KWALITEIT_VAN_LEVEN(
      "kwaliteitVanLeven",
      "Algemene kwaliteit van leven",
      Cluster.EXTERN,
      "§4.5.1 en §5.4.1",
      bij(KANDIDATEN, "som.kwaliteit.NBW + som.kwaliteit.BIJ + som.kwaliteit.VIA"));

  private final String sleutel;
  private final String label;
  private final Cluster cluster;
  private final String vindplaats;
  private final Map<Partij, String> formules = new EnumMap<>(Partij.class);

  Soort(String sleutel, String label, Cluster cluster, String vindplaats, Bedrag... bedragen) {
    this.sleutel = sleutel;
    this.label = label;
    this.cluster = cluster;
    this.vindplaats = vindplaats;
    for (Bedrag bedrag : bedragen) {
      formules.put(bedrag.partij, bedrag.formule);
    }
  }

  private record Bedrag(Partij partij, String formule) {}

  private static Bedrag bij(Partij partij, String formule) {
    return new Bedrag(partij, formule);
  }

  /** Sleutel in de uitvoer. */
  public String sleutel() {
    return sleutel;
  }

  /** Opschrift van de rij. */
  public String label() {
    return label;
  }

  /** Cluster waartoe de rij hoort. */
  public Cluster cluster() {
    return cluster;
  }

  /**
   * Of de soort alleen geld verplaatst: de partijen samen komen dan altijd op nul uit, en de rij
   * ontbreekt in tabellen van maatschappelijke totalen (tabel 6.1 en 6.2).
   */
  public boolean isHerverdeling() {
    return switch (this) {
      case BRUTO_LOONKOSTEN,
          INKOMSTENBELASTING,
          LOONKOSTENSUBSIDIE,
          BIJSTANDSUITKERING,
          EFFECT_BUIG,
          EFFECT_GEMEENTEFONDS ->
          true;
      default -> false;
    };
  }

  String vindplaats() {
    return vindplaats;
  }

  Map<Partij, String> formules() {
    return formules;
  }
}
