package nl.loont.bench;

import java.io.IOException;
import java.util.Arrays;

/** Ingang van de metingen; {@code bench/meet} roept haar aan. */
public final class Bench {
  private static final String GEBRUIK =
      """
      Gebruik: java -jar loont-bench.jar MEETING [OPTIES]

        jmh [JMH-OPTIES]                         de rekenkern
        gemeenten VARIANT DRADEN RONDEN          alle gemeenten maal 10.000 trekkingen
                                                 VARIANT: product, volledig of alles
        werkmappen MAP AANTAL                    schrijf werkmappen met opzettelijk foute uitkomsten
        keur MAP AANTAL                          keur de herrekende werkmappen
      """;

  private Bench() {}

  /** Voert een meting uit. */
  public static void main(String[] args) throws IOException {
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    switch (args.length == 0 ? "" : args[0]) {
      case "jmh" -> org.openjdk.jmh.Main.main(rest);
      case "gemeenten" -> AlleGemeenten.main(rest);
      case "werkmappen" -> Werkmappen.schrijf(rest);
      case "keur" -> Werkmappen.keur(rest);
      default -> {
        System.err.print(GEBRUIK);
        System.exit(2);
      }
    }
  }
}
