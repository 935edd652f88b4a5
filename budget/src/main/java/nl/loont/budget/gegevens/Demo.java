package nl.loont.budget.gegevens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.loont.budget.stelsel.Centen;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.gemeente.Gemeenteregister;

/**
 * Fictieve lasten voor elke gemeente van het register, elke keer dezelfde: gemaakt uit het aantal
 * inwoners en twee ronde landelijke bedragen. Grote gemeenten krijgen naar verhouding meer
 * bijstand, en elke gemeente een vaste eigen afwijking. De jaren zijn gelijk, zodat elke beweging
 * in een uitkomst van de vraag komt en niet van de gegevens.
 */
public final class Demo {
  /** Landelijke bijstandslasten in euro per jaar: een rond bedrag van ons (A), geen opgave. */
  public static final long BIJSTAND = 6_500_000_000L;

  /** Landelijke LKS-lasten in euro per jaar: een rond bedrag van ons (A), geen opgave. */
  public static final long LKS = 500_000_000L;

  /** Eerste jaar van een simulatie met demogegevens waarvoor niemand een jaar koos. */
  public static final int STARTJAAR = 2026;

  /** Zoveel jaren gaan aan de simulatie vooraf: de grootste vertraging van een stelsel. */
  private static final int JAREN = 3;

  /** Code van de eigen gemeente in {@link #rondom}. */
  public static final String EIGEN = "EIGEN";

  private static final double STEDELIJK = 1.25;

  private Demo() {}

  /** Gegevens van de drie jaren vóór een startjaar. */
  public static Basis voor(Gemeenteregister register, int startjaar) {
    List<Gemeente> gemeenten =
        register.gemeenten().stream().sorted(Comparator.comparing(Gemeente::code)).toList();
    double[] inwoners = rij(gemeenten, Gemeente::inwoners);
    double[] dichtheid =
        rij(gemeenten, g -> StrictMath.pow(g.inwoners(), STEDELIJK) * afwijking(g, 1, 0.15));
    double[] bijstand = euros(BIJSTAND, dichtheid);
    double[] lks = euros(LKS, rij(gemeenten, g -> g.inwoners() * afwijking(g, 2, 0.4)));
    double[] objectief =
        aandelen(
            rij(
                gemeenten,
                g ->
                    StrictMath.pow(g.inwoners(), STEDELIJK)
                        * afwijking(g, 1, 0.15)
                        * afwijking(g, 3, 0.07)));
    NavigableMap<Integer, Jaargegevens> jaren = new TreeMap<>();
    for (int jaar = startjaar - JAREN; jaar < startjaar; jaar++) {
      jaren.put(
          jaar,
          new Jaargegevens(
              inwoners, bijstand, lks, Optional.of(objectief), Optional.empty(), Optional.empty()));
    }
    return new Basis(
        gemeenten,
        jaren,
        true,
        "Fictieve lasten en objectieve aandelen, door Loont gemaakt uit inwoners ("
            + register.herkomst()
            + ") en ronde landelijke bedragen.",
        List.of("De lasten en objectieve aandelen zijn fictief."));
  }

  /**
   * Demogegevens waarin één gemeente een gekozen deel van de landelijke lasten en aanspraken heeft;
   * zij staat vooraan, met code {@link #EIGEN}, en de andere delen de rest zoals in de demo.
   *
   * @param inwoners haar inwoners
   * @param aandeel haar deel, groter dan 0 en kleiner dan 1
   */
  public static Basis rondom(
      Gemeenteregister register, int startjaar, double inwoners, double aandeel) {
    Basis demo = voor(register, startjaar);
    List<Gemeente> gemeenten = new ArrayList<>();
    gemeenten.add(new Gemeente(EIGEN, "eigen gemeente", (int) inwoners, null, ""));
    gemeenten.addAll(demo.gemeenten());
    NavigableMap<Integer, Jaargegevens> jaren = new TreeMap<>();
    for (int jaar = demo.eersteJaar(); jaar <= demo.laatsteJaar(); jaar++) {
      Jaargegevens van = demo.jaar(jaar);
      jaren.put(
          jaar,
          new Jaargegevens(
              vooraan(inwoners, 1, van.inwoners()),
              vooraan(aandeel * BIJSTAND, 1 - aandeel, van.bijstand()),
              vooraan(aandeel * LKS, 1 - aandeel, van.lks()),
              van.objectief().map(delen -> vooraan(aandeel, 1 - aandeel, delen)),
              Optional.empty(),
              Optional.empty()));
    }
    return new Basis(gemeenten, jaren, true, demo.herkomst(), demo.waarschuwingen());
  }

  private static double[] vooraan(double eerste, double factor, double[] rest) {
    double[] samen = new double[rest.length + 1];
    samen[0] = eerste;
    for (int g = 0; g < rest.length; g++) {
      samen[g + 1] = factor * rest[g];
    }
    return samen;
  }

  private static double[] rij(List<Gemeente> gemeenten, ToDoubleFunction<Gemeente> waarde) {
    return gemeenten.stream().mapToDouble(waarde).toArray();
  }

  private static double[] euros(long totaal, double[] gewichten) {
    long[] euros = Centen.verdeel(totaal, gewichten);
    double[] rij = new double[euros.length];
    for (int g = 0; g < rij.length; g++) {
      rij[g] = euros[g];
    }
    return rij;
  }

  private static double[] aandelen(double[] gewichten) {
    double som = 0;
    for (double gewicht : gewichten) {
      som += gewicht;
    }
    for (int g = 0; g < gewichten.length; g++) {
      gewichten[g] /= som;
    }
    return gewichten;
  }

  /** Vast getal tussen 1 - uitslag en 1 + uitslag, uit de code; SplitMix64 (Steele e.a. 2014). */
  private static double afwijking(Gemeente gemeente, int soort, double uitslag) {
    long z = Long.parseLong(gemeente.code().substring(2)) * 8 + soort;
    z *= 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    double u = ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    return 1 + uitslag * (2 * u - 1);
  }
}
