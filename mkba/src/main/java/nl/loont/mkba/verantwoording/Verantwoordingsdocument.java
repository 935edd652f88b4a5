package nl.loont.mkba.verantwoording;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Notation;
import nl.loont.kern.parameter.Parameter;
import nl.loont.mkba.verantwoording.Verantwoording.Regel;
import nl.loont.mkba.verantwoording.Verantwoording.Status;

/** Schrijft de verantwoording als Markdown. */
final class Verantwoordingsdocument {
  private static final Notation NL = Notation.NEDERLANDS;

  /** Wat het rapport niet prijsgeeft (MKBA §12). */
  private static final List<String> ONBEKEND =
      List.of(
          "De bijzondere bijstand: het bedrag waarmee hoofdstuk 6 rekent (ongeveer 38 euro) staat nergens, en geen formule in de tekst leidt ertoe.",
          "Het tarief van de inkomstenbelasting en de grondslag ervan: \"circa 15%\" past niet bij de uitkomst voor kandidaten.",
          "Of het herverdeeleffect over het hele budget gaat of alleen over het deel van andere gemeenten. Beide passen, met een ander aandeel in het macrobudget.",
          "De verdeelsleutel tussen gemeenten: inwoners of aandeel in het BUIG-budget.",
          "De verdeling van de baten van veiligheid over rijk en privaat; alleen de som ligt vast.",
          "De onderdelen van tabel 4.5 achter de komma; alleen de groepstotalen volgen uit tabel 6.2.",
          "De gemiddelde uitkering nauwkeuriger dan 17.434 euro.",
          "Of een nugger bijzondere bijstand verliest. Loont neemt aan van wel, zoals bij alle externe effecten.",
          "Het effect op het gemeentefonds bij gedeeltelijke uitstroom. Loont rekent die als volledige uitstroom: nul.",
          "Welke cellen in de rekentool groen (in te vullen) of wit (vast) zijn, waar de tekst er niets over zegt.");

  private final List<Regel> regels;
  private final List<Parameter> parameters;
  private final StringBuilder uit = new StringBuilder();

  Verantwoordingsdocument(List<Regel> regels, List<Parameter> parameters) {
    this.regels = regels;
    this.parameters = parameters;
  }

  String tekst() {
    inleiding();
    perVindplaats();
    tegenspraken();
    parameters();
    kop("Wat niet uit het rapport is af te leiden");
    ONBEKEND.forEach(zin -> regel("- " + zin));
    regel("");
    regel("De rekentool zelf (het Excel-bestand), of een afbeelding van het dashboard, zou deze");
    regel("vragen beantwoorden.");
    return uit.toString();
  }

  private void inleiding() {
    regel("# Verantwoording van de MKBA");
    regel("");
    regel(
        "Gemaakt uit het model en de tabel met gepubliceerde getallen; niet met de hand bijwerken.");
    regel("");
    regel(
        "Loont bouwt de rekentool van Berenschot (MKBA Loonkostensubsidie, 2024) na uit het rapport");
    regel(
        "alleen. Hieronder staat elk getal van het rapport naast de uitkomst van het model, afgerond");
    regel("zoals het rapport dat doet. Van de " + regels.size() + " getallen zijn er:");
    regel("");
    regel("| status | aantal | betekenis |");
    regel("|---|---:|---|");
    for (Status status : Status.values()) {
      long aantal = regels.stream().filter(r -> r.status() == status).count();
      if (aantal > 0) {
        regel("| %s | %d | %s |".formatted(status.label(), aantal, status.uitleg()));
      }
    }
    long gegeven = regels.stream().filter(r -> r.status() == Status.EXACT && r.gegeven()).count();
    regel("");
    regel(
        "Van de exacte getallen zijn er "
            + gegeven
            + " een gegeven: zij gaan zo het model in. Dat zij");
    regel("kloppen toetst de invoer, geen formule.");
  }

  private void perVindplaats() {
    Map<String, List<Regel>> groepen =
        regels.stream()
            .collect(
                Collectors.groupingBy(Regel::vindplaats, LinkedHashMap::new, Collectors.toList()));
    kop("Gepubliceerd en berekend");
    groepen.forEach((vindplaats, groep) -> {
      regel("### " + vindplaats);
      regel("");
      regel("| wat | rapport | Loont | status | toelichting |");
      regel("|---|---:|---:|---|---|");
      groep.forEach(r ->
          regel(
              "| %s | %s | %s | %s | %s |"
                  .formatted(
                      cel(r.omschrijving()),
                      getal(r.gepubliceerd(), r.afronding()),
                      getal(r.berekend(), r.afronding()),
                      status(r),
                      cel(r.reden()))));
      regel("");
    });
  }

  private void tegenspraken() {
    regel("## Tegenspraken in het rapport");
    regel("");
    regels.stream()
        .filter(r -> r.status() == Status.TEGENSPRAAK)
        .forEach(r ->
            regel(
                "- **%s, %s**: rapport %s, Loont %s. %s"
                    .formatted(
                        r.vindplaats(),
                        r.omschrijving(),
                        getal(r.gepubliceerd(), r.afronding()),
                        getal(r.berekend(), r.afronding()),
                        r.reden())));
  }

  private void parameters() {
    kop("Parameters");
    regel("Het interval bevat de waarden waarbij alle gepubliceerde getallen nog kloppen, met de");
    regel("andere parameters op hun basis. Merken:");
    regel("");
    for (Merk merk : Merk.values()) {
      regel("- **" + merk + "**: " + merk.uitleg() + ".");
    }
    regel("");
    regel(
        "| parameter | waarde | eenheid | merk | bron | interval | gecontroleerd | toelichting |");
    regel("|---|---:|---|---|---|---|---|---|");
    for (Parameter p : parameters) {
      regel(
          "| `%s` | %s | %s | %s | %s | %s | %s | %s |"
              .formatted(
                  p.name(),
                  NL.exact(p.unit(), p.value()),
                  p.unit().label(),
                  p.merk(),
                  cel(p.source().toString()),
                  cel(p.interval()),
                  Objects.toString(p.checked(), ""),
                  cel(p.note())));
    }
  }

  private static String status(Regel regel) {
    return regel.status().label()
        + (regel.gegeven() && regel.status() == Status.EXACT ? ", gegeven" : "");
  }

  /** Getal in de afronding van het rapport: 344.900 per duizend is 345.000. */
  static String getal(double waarde, double afronding) {
    int decimalen = Math.max(0, BigDecimal.valueOf(afronding).stripTrailingZeros().scale());
    return NL.number(Verantwoording.rond(waarde, afronding), decimalen);
  }

  private static String cel(String tekst) {
    return tekst.replace("|", "\\|");
  }

  private void kop(String titel) {
    regel("");
    regel("## " + titel);
    regel("");
  }

  private void regel(String tekst) {
    uit.append(tekst).append('\n');
  }
}
