package nl.loont.mkba;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Namen van de uitkomstcellen; gelijk aan hun pad in de JSON-uitvoer. */
public final class Cellen {
  /** Saldo van de eigen gemeente: kolommen 1.1, 1.2 en 1.3 samen. */
  public static final String EIGEN_SALDO = "eigenGemeente.saldo";

  private Cellen() {}

  /** Bedrag van een soort bij een partij. */
  public static String matrix(Soort soort, Partij partij) {
    return "matrix." + soort.sleutel() + "." + partij.code();
  }

  /** Subtotaal van een cluster bij een partij. */
  public static String cluster(Cluster cluster, Partij partij) {
    return "clusters." + cluster.sleutel() + "." + partij.code();
  }

  /** Totaal van een partij. */
  public static String totaal(Partij partij) {
    return "totaal." + partij.code();
  }

  /** Bedrag van een soort bij de eigen gemeente. */
  public static String eigen(Soort soort) {
    return "eigenGemeente." + soort.sleutel();
  }

  /** De soorten van een cluster, in de volgorde van het rapport. */
  public static List<Soort> soorten(Cluster cluster) {
    return Arrays.stream(Soort.values()).filter(s -> s.cluster() == cluster).toList();
  }

  /** Somformule over de delen die bestaan; leeg als er geen is. */
  static <D> String som(List<D> delen, Function<D, String> naam, Predicate<String> bestaat) {
    return delen.stream().map(naam).filter(bestaat).collect(Collectors.joining(" + "));
  }
}
