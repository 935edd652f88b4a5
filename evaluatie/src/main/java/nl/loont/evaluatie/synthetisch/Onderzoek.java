package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Opzet van een synthetische controle: wie is behandeld, vanaf wanneer, en waarmee vergelijken we.
 * Gekeurd en onveranderlijk.
 */
public final class Onderzoek {
  private final Paneel paneel;
  private final Behandeld behandeld;
  private final Periode start;
  private final Donorpool donoren;
  private final Methode methode;

  private Onderzoek(
      Paneel paneel, Behandeld behandeld, Periode start, Donorpool donoren, Methode methode) {
    this.paneel = paneel;
    this.behandeld = behandeld;
    this.start = start;
    this.donoren = donoren;
    this.methode = methode;
  }

  /**
   * Keurt een opzet.
   *
   * @param start eerste periode na de ingreep
   * @throws InvoerException als iets niet kan; noemt alle fouten tegelijk
   */
  public static Onderzoek van(
      Paneel paneel, Behandeld behandeld, Periode start, Donorpool donoren, Methode methode) {
    Onderzoek onderzoek = new Onderzoek(paneel, behandeld, start, donoren, methode);
    Keuring.keur(onderzoek);
    return onderzoek;
  }

  /** Schat de gewichten en het effect. */
  public Schatting schat() {
    return schat(() -> {});
  }

  /**
   * Als hierboven, af te breken tijdens het zoeken van voorspellergewichten; ook bij de toetsen die
   * met deze schatting gedaan worden.
   *
   * @param stap wordt van meer draden tegelijk aangeroepen; een uitzondering breekt het werk af
   */
  public Schatting schat(Runnable stap) {
    Geval geval = geval();
    return new Schatting(this, geval, Schatter.van(methode, geval, stap));
  }

  /** De gegevens. */
  public Paneel paneel() {
    return paneel;
  }

  /** De behandelde eenheid of groep. */
  public Behandeld behandeld() {
    return behandeld;
  }

  /** Eerste periode na de ingreep. */
  public Periode start() {
    return start;
  }

  /** De eenheden die mogen meewegen. */
  public Donorpool donoren() {
    return donoren;
  }

  /** Hoe de gewichten gekozen worden. */
  public Methode methode() {
    return methode;
  }

  /**
   * De voorspellers van de klassieke methode, en anders de kenmerken en uitkomsten waarop de balans
   * getoond wordt: alle kenmerken over de hele tijd vóór de start, en de uitkomst in de eerste, de
   * middelste en de laatste periode daarvan.
   */
  public List<Voorspeller> voorspellers() {
    if (methode instanceof Methode.Klassiek klassiek && !klassiek.voorspellers().isEmpty()) {
      return klassiek.voorspellers();
    }
    int voor = paneel.index(start);
    Periode laatste = paneel.perioden().get(voor - 1);
    List<Voorspeller> lijst = new ArrayList<>();
    for (String kenmerk : paneel.kenmerken()) {
      lijst.add(new Voorspeller(kenmerk, paneel.perioden().getFirst(), laatste));
    }
    IntStream.of(0, (voor - 1) / 2, voor - 1)
        .distinct()
        .mapToObj(paneel.perioden()::get)
        .forEach(p -> lijst.add(new Voorspeller(Voorspeller.UITKOMST, p, p)));
    return lijst;
  }

  /** Behandelde eenheden en donoren. */
  Stream<String> alleEenheden() {
    return Stream.concat(behandeld.eenheden().stream(), donoren.eenheden().stream());
  }

  /** Kenmerk van een eenheid, gemiddeld over de tijd vóór de start; NaN als het leeg is. */
  double gewicht(String kenmerk, String eenheid) {
    int voor = paneel.index(start);
    return new Voorspeller(kenmerk, paneel.perioden().getFirst(), paneel.perioden().get(voor - 1))
        .waarde(paneel, paneel.index(eenheid))
        .orElse(Double.NaN);
  }

  /** Namen van de donoren, op codepunt. */
  List<String> donornamen() {
    return donoren.eenheden().stream().sorted(Paneel.OP_CODEPUNT).toList();
  }

  private Geval geval() {
    return geval(behandeld.eenheden(), donornamen());
  }

  /** Het geval waarin deze eenheden, gewogen als de behandelde groep, het doel zijn. */
  Geval geval(List<String> doel, List<String> namen) {
    List<Voorspeller> kolommen = methode instanceof Methode.Klassiek ? voorspellers() : List.of();
    double[] gewichten = groepsgewichten(doel);
    double[][] reeksen = doel.stream().map(this::reeks).toArray(double[][]::new);
    double[][] kenmerken = waarden(doel, kolommen);
    double[][] kenmerkenDonoren = kolommen.isEmpty() ? new double[0][] : waarden(namen, kolommen);
    return new Geval(
        NaastePunt.som(reeksen, gewichten),
        namen.stream().map(this::reeks).toArray(double[][]::new),
        paneel.index(start),
        NaastePunt.som(kenmerken, gewichten),
        kenmerkenDonoren);
  }

  /** Het gewicht van elke eenheid in een groep; samen 1. */
  private double[] groepsgewichten(List<String> groep) {
    double[] gewichten =
        groep.stream()
            .mapToDouble(e -> behandeld.weging().map(k -> gewicht(k, e)).orElse(1.0))
            .toArray();
    double som = 0;
    for (double gewicht : gewichten) {
      som += gewicht;
    }
    for (int i = 0; i < gewichten.length; i++) {
      gewichten[i] /= som;
    }
    return gewichten;
  }

  /** Voorspeller van een groep, gewogen als de behandelde groep; NaN als er een leeg is. */
  double gewogen(List<String> groep, Voorspeller voorspeller) {
    return NaastePunt.som(waarden(groep, List.of(voorspeller)), groepsgewichten(groep))[0];
  }

  private double[] reeks(String eenheid) {
    return paneel.reeks(paneel.index(eenheid));
  }

  private double[][] waarden(List<String> namen, List<Voorspeller> kolommen) {
    return namen.stream()
        .map(naam ->
            kolommen.stream()
                .mapToDouble(k -> k.waarde(paneel, paneel.index(naam)).orElse(Double.NaN))
                .toArray())
        .toArray(double[][]::new);
  }
}
