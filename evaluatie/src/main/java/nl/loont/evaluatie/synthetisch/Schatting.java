package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** Een geschatte synthetische controle: gewichten, verloop en effect. Onveranderlijk. */
public final class Schatting {
  private final Onderzoek onderzoek;
  private final Geval geval;
  private final Schatter schatter;
  private final Passing passing;

  Schatting(Onderzoek onderzoek, Geval geval, Schatter schatter) {
    this.onderzoek = onderzoek;
    this.geval = geval;
    this.schatter = schatter;
    this.passing = schatter.pas(geval);
  }

  /**
   * Eén rij van de balanstabel.
   *
   * @param voorspeller kolom en tijdvak
   * @param behandeld waarde van de behandelde eenheid of groep
   * @param synthetisch gewogen gemiddelde van de donoren
   * @param donoren gewoon gemiddelde van de donoren
   * @param gewicht aandeel van de voorspeller in de klassieke methode; anders leeg
   */
  public record Balansregel(
      Voorspeller voorspeller,
      double behandeld,
      double synthetisch,
      double donoren,
      OptionalDouble gewicht) {}

  /** De opzet. */
  public Onderzoek onderzoek() {
    return onderzoek;
  }

  /** Gewicht per donor, op codepunt; ook de nullen. */
  public SequencedMap<String, Double> gewichten() {
    List<String> namen = onderzoek.donornamen();
    double[] w = passing.gewichten();
    SequencedMap<String, Double> gewichten = new LinkedHashMap<>();
    for (int j = 0; j < w.length; j++) {
      gewichten.put(namen.get(j), w[j]);
    }
    return gewichten;
  }

  /** Waargenomen uitkomst van de behandelde eenheid of groep, per periode. */
  public List<Double> pad() {
    return lijst(geval.doel());
  }

  /** Uitkomst van de synthetische controle, per periode. */
  public List<Double> synthetisch() {
    return lijst(passing.synthetisch());
  }

  /** Waargenomen min synthetisch, per periode. */
  public List<Double> verschil() {
    return lijst(passing.verschil());
  }

  /** Aantal perioden vóór de start. */
  public int voor() {
    return geval.voor();
  }

  /** Gemiddeld verschil vanaf de start. */
  public double gemiddeldEffect() {
    return passing.gemiddeldEffect();
  }

  /** Wortel van het gemiddelde kwadraat van het verschil vóór de start. */
  public double rmspeVoor() {
    return passing.rmspeVoor();
  }

  /** Wortel van het gemiddelde kwadraat van het verschil vanaf de start. */
  public double rmspeNa() {
    return passing.rmspeNa();
  }

  /** RMSPE na gedeeld door RMSPE vóór; leeg als de fit vóór de start volmaakt is. */
  public OptionalDouble verhouding() {
    return passing.perfect() ? OptionalDouble.empty() : OptionalDouble.of(passing.verhouding());
  }

  /**
   * RMSPE vóór de start die met dit soort gewichten niet te onderschrijden is: met alle uitkomsten
   * als enige maatstaf. Nooit boven {@link #rmspeVoor}.
   */
  public double ondergrensRmspe() {
    return passing.ondergrensRmspe();
  }

  /**
   * Hoe ver de gewichten van het optimum van hun som af zijn, los van de schaal; hoogstens 1e-8.
   */
  public double kktResidu() {
    return passing.kktResidu();
  }

  /** Of andere gewichten even goed passen. */
  public boolean nietUniek() {
    return passing.nietUniek();
  }

  /** Of de fit vóór de start op afronding na volmaakt is. */
  public boolean volmaakt() {
    return passing.perfect();
  }

  /** Vast verschil in niveau bij de gecentreerde methode; anders 0. */
  public double constante() {
    return passing.constante();
  }

  /** Straf van de ridgemethode, gekozen of gegeven; anders leeg. */
  public OptionalDouble lambda() {
    return schatter instanceof RidgeSchatter(double lambda)
        ? OptionalDouble.of(lambda)
        : OptionalDouble.empty();
  }

  /**
   * RMSPE vóór de start die elke afdaling van de geneste zoektocht haalde; leeg zonder zoektocht.
   */
  public List<Double> afdalingen() {
    return passing.voorspellers().verliezen();
  }

  /** Voorspellers van behandelde, synthetische en gemiddelde donor naast elkaar. */
  public List<Balansregel> balans() {
    double[] w = passing.gewichten();
    double[] gelijk = new double[w.length];
    Arrays.fill(gelijk, 1.0 / w.length);
    List<Double> v = passing.voorspellers().gewichten();
    List<Voorspeller> voorspellers = onderzoek.voorspellers();
    List<Balansregel> regels = new ArrayList<>();
    for (int k = 0; k < voorspellers.size(); k++) {
      Voorspeller voorspeller = voorspellers.get(k);
      double behandeld = onderzoek.gewogen(onderzoek.behandeld().eenheden(), voorspeller);
      double[] donoren =
          onderzoek.donornamen().stream()
              .mapToDouble(naam -> onderzoek.gewogen(List.of(naam), voorspeller))
              .toArray();
      if (Double.isFinite(behandeld) && Arrays.stream(donoren).allMatch(Double::isFinite)) {
        regels.add(
            new Balansregel(
                voorspeller,
                behandeld,
                NaastePunt.inproduct(w, donoren),
                NaastePunt.inproduct(gelijk, donoren),
                v.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(v.get(k))));
      }
    }
    return regels;
  }

  /** Wat een lezer moet weten voordat hij de cijfers gebruikt. */
  public List<String> toelichting() {
    List<String> regels = new ArrayList<>(onderzoek.paneel().meldingen());
    regels.addAll(onderzoek.donoren().toelichting());
    if (onderzoek.behandeld().eenheden().size() > 1) {
      regels.add(
          "De behandelde groep is gewogen naar "
              + onderzoek.behandeld().weging().orElse("gelijke delen")
              + ".");
    }
    if (nietUniek()) {
      regels.add(
          "Andere gewichten passen vóór de start even goed; dit zijn die met de kleinste som van"
              + " kwadraten. Het verschil na de start kan met andere gewichten anders zijn.");
    }
    if (volmaakt()) {
      regels.add(
          "De fit vóór de start is volmaakt; de verhouding van RMSPE na en vóór bestaat dan niet.");
    }
    if (passing.voorspellers().onbepaald()) {
      regels.add(
          "Alle voorspellers passen precies, voor elk gewicht van de voorspellers; van de gewichten"
              + " die dat doen zijn die met de beste uitkomsten vóór de start genomen.");
    }
    if (passing.voorspellers().verliezen().size() > 1) {
      regels.add(
          "Het zoeken van voorspellergewichten is niet convex: een lager verlies is niet uit te"
              + " sluiten. De ondergrens zegt hoeveel er hoogstens te winnen is.");
    }
    return regels;
  }

  Geval geval() {
    return geval;
  }

  Schatter schatter() {
    return schatter;
  }

  Passing passing() {
    return passing;
  }

  static List<Double> lijst(double[] waarden) {
    return IntStream.range(0, waarden.length).mapToObj(i -> waarden[i]).toList();
  }
}
