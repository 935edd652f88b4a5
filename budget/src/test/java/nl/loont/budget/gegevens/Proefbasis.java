package nl.loont.budget.gegevens;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.loont.kern.gemeente.Gemeente;

/** Gegevens om mee te toetsen: fictief, vlak of willekeurig met een vast zaad. */
public final class Proefbasis {
  private Proefbasis() {}

  /** Drie gelijke jaren tot en met 2025; objectieve aandelen naar rato van {@code objectief}. */
  public static Basis vlak(double[] inwoners, double[] bijstand, double[] lks, double[] objectief) {
    NavigableMap<Integer, Jaargegevens> jaren = new TreeMap<>();
    for (int jaar = 2023; jaar <= 2025; jaar++) {
      jaren.put(jaar, jaar(inwoners, bijstand, lks, objectief));
    }
    return new Basis(gemeenten(inwoners), jaren, true, "fictief", List.of());
  }

  /** Gelijkvormig: bijstand, LKS en objectief aandeel naar rato van inwoners. */
  public static Basis gelijkvormig(double... inwoners) {
    return vlak(inwoners, maal(inwoners, 400), maal(inwoners, 30), inwoners.clone());
  }

  /** Willekeurige gegevens, met nullen, uitschieters en één of meer gemeenten. */
  public static Basis willekeurig(Random toeval) {
    int n = 1 + toeval.nextInt(40);
    double grootst = toeval.nextBoolean() ? 400_000 : 14_000;
    double[] inwoners = toeval.doubles(n, 500, grootst).map(Math::rint).toArray();
    NavigableMap<Integer, Jaargegevens> jaren = new TreeMap<>();
    double legeKans = toeval.nextInt(4) / 3.0;
    for (int jaar = 2023; jaar <= 2025; jaar++) {
      jaren.put(
          jaar,
          jaar(
              inwoners,
              rij(toeval, n, legeKans, 1e8),
              rij(toeval, n, legeKans, 1e7),
              rij(toeval, n, legeKans, 1)));
    }
    return new Basis(gemeenten(inwoners), jaren, true, "fictief", List.of());
  }

  /** Dezelfde gegevens met alle bedragen maal een factor. */
  public static Basis maal(Basis basis, double factor) {
    NavigableMap<Integer, Jaargegevens> jaren = new TreeMap<>();
    for (int jaar = basis.eersteJaar(); jaar <= basis.laatsteJaar(); jaar++) {
      Jaargegevens oud = basis.jaar(jaar);
      jaren.put(
          jaar,
          jaar(
              oud.inwoners(),
              maal(oud.bijstand(), factor),
              maal(oud.lks(), factor),
              oud.objectief().orElseThrow()));
    }
    return new Basis(basis.gemeenten(), jaren, true, "fictief", List.of());
  }

  public static double[] maal(double[] rij, double factor) {
    double[] uit = rij.clone();
    for (int g = 0; g < uit.length; g++) {
      uit[g] *= factor;
    }
    return uit;
  }

  private static double[] rij(Random toeval, int n, double legeKans, double orde) {
    return toeval
        .doubles(n)
        .map(u -> toeval.nextDouble() < legeKans ? 0 : orde * Math.pow(u, 4))
        .toArray();
  }

  private static Jaargegevens jaar(
      double[] inwoners, double[] bijstand, double[] lks, double[] objectief) {
    return new Jaargegevens(
        inwoners, bijstand, lks, Optional.of(objectief), Optional.empty(), Optional.empty());
  }

  private static List<Gemeente> gemeenten(double[] inwoners) {
    List<Gemeente> gemeenten = new ArrayList<>();
    IntStream.range(0, inwoners.length)
        .forEach(g ->
            gemeenten.add(
                new Gemeente("GM%04d".formatted(g), "Fictief " + g, (int) inwoners[g], null, "")));
    return gemeenten;
  }
}
