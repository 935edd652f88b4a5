package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Conforme intervallen voor het effect, per periode en gemiddeld: Chernozhukov, Wüthrich en Zhu
 * (2021), An exact and robust conformal inference method, JASA 116(536).
 *
 * <p>Bij een verondersteld effect θ in de perioden P van na de start wordt θ van de uitkomsten in P
 * afgetrokken, en worden de gewichten opnieuw geschat op alle perioden vóór de start en P samen.
 * Met de n residuen u en m perioden in P is p(θ) het aandeel van de n cyclische vensters van lengte
 * m waarvan |Σu| minstens zo groot is als in P. Het interval bevat elke θ met p(θ) > 1 − niveau.
 * Voor één periode is P die periode, voor het gemiddelde zijn het alle perioden; zo is het
 * gemiddelde van één periode hetzelfde als die periode.
 *
 * <p>De klassieke methode kijkt alleen naar voorspellers van vóór de start. Daar blijven de
 * gewichten staan, en is het interval eerder te smal dan te breed.
 */
public final class Intervallen {
  private final Schatting schatting;
  private final double niveau;
  private final double[] verschil;
  private final int voor;

  private Intervallen(Schatting schatting, double niveau) {
    this.schatting = schatting;
    this.niveau = niveau;
    this.verschil = schatting.passing().verschil();
    this.voor = schatting.voor();
  }

  /**
   * Effect met interval.
   *
   * @param effect schatting
   * @param van ondergrens; leeg als het interval naar beneden onbegrensd is
   * @param tot bovengrens; leeg als het interval naar boven onbegrensd is
   * @param p p-waarde van geen effect
   */
  public record Interval(double effect, OptionalDouble van, OptionalDouble tot, double p) {
    /** Of nul buiten het interval ligt. */
    public boolean significant() {
      return van.orElse(Double.NEGATIVE_INFINITY) > 0 || tot.orElse(Double.POSITIVE_INFINITY) < 0;
    }
  }

  /**
   * Intervallen van een schatting.
   *
   * @param perPeriode een interval voor elke periode vanaf de start
   * @param gemiddeld het interval van het gemiddelde effect
   * @param niveau betrouwbaarheid, bijvoorbeeld 0,95
   * @param toelichting hoe de intervallen gelezen moeten worden
   */
  public record Uitkomst(
      List<Interval> perPeriode, Interval gemiddeld, double niveau, List<String> toelichting) {}

  /**
   * Rekent alle intervallen; het aantal draden verandert de uitkomst niet.
   *
   * @param niveau tussen 0 en 1
   * @throws InvoerException als het niveau niet tussen 0 en 1 ligt
   */
  public static Uitkomst van(Schatting schatting, double niveau) {
    return van(schatting, niveau, _ -> {});
  }

  /**
   * Rekent alle intervallen, en meldt na elk welk deel gedaan is.
   *
   * @param voortgang krijgt van meer draden tegelijk een deel van 0 tot en met 1; een uitzondering
   *     breekt het werk af
   */
  public static Uitkomst van(Schatting schatting, double niveau, DoubleConsumer voortgang) {
    if (!(niveau > 0 && niveau < 1)) {
      throw new InvoerException(
          Fout.van(
              "intervallen", "" + niveau, "dit is geen niveau", "tussen 0 en 1", "Kies 0,95."));
    }
    Intervallen rekenaar = new Intervallen(schatting, niveau);
    int alle = rekenaar.verschil.length;
    AtomicInteger gedaan = new AtomicInteger();
    List<Interval> perPeriode =
        IntStream.range(rekenaar.voor, alle)
            .parallel()
            .mapToObj(t -> {
              Interval interval = rekenaar.interval(t, t + 1);
              voortgang.accept(gedaan.incrementAndGet() / (alle - rekenaar.voor + 1.0));
              return interval;
            })
            .toList();
    Interval gemiddeld =
        alle - rekenaar.voor == 1 ? perPeriode.getFirst() : rekenaar.interval(rekenaar.voor, alle);
    return new Uitkomst(perPeriode, gemiddeld, niveau, rekenaar.toelichting());
  }

  private List<String> toelichting() {
    Periode start = schatting.onderzoek().start();
    String grof =
        "Met %d perioden vóór %s kan de p-waarde van één periode niet onder 1/%d komen%s."
            .formatted(
                voor,
                start,
                voor + 1,
                1.0 / (voor + 1) > 1 - niveau + 1e-12
                    ? "; op dit niveau is het interval dan onbegrensd"
                    : "");
    List<String> regels = new ArrayList<>(List.of(grof));
    if (2 * (verschil.length - voor) > voor) {
      regels.add(
          ("Er zijn %d perioden vóór de start en %d erna; bij zo weinig ervoor is het interval van"
                  + " het gemiddelde ruim.")
              .formatted(voor, verschil.length - voor));
    }
    if (schatting.onderzoek().methode() instanceof Methode.Klassiek) {
      regels.add(
          "De klassieke methode schat de gewichten niet opnieuw onder elk verondersteld effect; de"
              + " intervallen zijn daardoor eerder te smal dan te breed.");
    }
    return regels;
  }

  private Interval interval(int van, int tot) {
    double effect = IntStream.range(van, tot).mapToDouble(t -> verschil[t]).sum() / (tot - van);
    double nul = p(van, tot, 0);
    DoubleUnaryOperator p = theta -> p(van, tot, theta);
    double stap =
        Math.max(schatting.rmspeVoor(), 1e-6 * Math.abs(effect) + schatting.geval().afronding());
    if (1.0 / (voor + tot - van) > 1 - niveau + 1e-12 || stap == 0) {
      return stap == 0
          ? new Interval(effect, OptionalDouble.of(effect), OptionalDouble.of(effect), nul)
          : new Interval(effect, OptionalDouble.empty(), OptionalDouble.empty(), nul);
    }
    OptionalDouble onder = grens(p, effect, -stap);
    OptionalDouble boven = grens(p, effect, stap);
    // Een verwerping door de toets en door het interval moeten hetzelfde zeggen.
    if (nul > 1 - niveau + 1e-12) {
      onder = onder.isPresent() ? OptionalDouble.of(Math.min(onder.getAsDouble(), 0)) : onder;
      boven = boven.isPresent() ? OptionalDouble.of(Math.max(boven.getAsDouble(), 0)) : boven;
    }
    return new Interval(effect, onder, boven, nul);
  }

  /** De verste θ in deze richting die niet verworpen wordt; leeg als er geen einde aan komt. */
  private OptionalDouble grens(DoubleUnaryOperator p, double midden, double stap) {
    double binnen = midden;
    double buiten = midden + stap;
    int verdubbeling = 0;
    while (!verworpen(p.applyAsDouble(buiten))) {
      binnen = buiten;
      buiten = midden + stap * (1 << ++verdubbeling);
      if (verdubbeling == 30) {
        return OptionalDouble.empty();
      }
    }
    for (int i = 0; i < 24; i++) {
      double half = (binnen + buiten) / 2;
      if (verworpen(p.applyAsDouble(half))) {
        buiten = half;
      } else {
        binnen = half;
      }
    }
    return OptionalDouble.of(binnen);
  }

  private boolean verworpen(double p) {
    return p <= 1 - niveau + 1e-12;
  }

  /** p-waarde van effect θ in de perioden van {@code van} tot {@code tot}. */
  private double p(int van, int tot, double theta) {
    double[] u = residuen(van, tot, theta);
    int m = tot - van;
    double echt = Math.abs(venster(u, voor, m));
    int minstens = 0;
    for (int begin = 0; begin < u.length; begin++) {
      if (Math.abs(venster(u, begin, m)) >= echt * (1 - 1e-9)) {
        minstens++;
      }
    }
    return (double) minstens / u.length;
  }

  private double[] residuen(int van, int tot, double theta) {
    int[] perioden =
        IntStream.concat(IntStream.range(0, voor), IntStream.range(van, tot)).toArray();
    if (schatting.onderzoek().methode() instanceof Methode.Klassiek) {
      double[] u = Geval.kies(verschil, perioden);
      for (int i = voor; i < u.length; i++) {
        u[i] -= theta;
      }
      return u;
    }
    double[] doel = Geval.kies(schatting.geval().doel(), perioden);
    for (int i = voor; i < doel.length; i++) {
      doel[i] -= theta;
    }
    return schatting.schatter().pas(schatting.geval().metPerioden(perioden, doel)).verschil();
  }

  private static double venster(double[] u, int begin, int lengte) {
    double som = 0;
    for (int i = 0; i < lengte; i++) {
      som += u[(begin + i) % u.length];
    }
    return som;
  }
}
