package nl.loont.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loont.kern.analysis.Progress;
import nl.loont.monitor.generator.Generator;
import nl.loont.monitor.motor.DuckMotor;

/**
 * Meet de verwerking naast alleen lezen, sorteren en schrijven van dezelfde Parquet-bestanden door
 * dezelfde motor. Gebruik: bench/monitor [MILJOEN] [MAP].
 */
final class Snelheid {
  private Snelheid() {}

  /** Eerste argument: minstens zoveel miljoen regels; tweede: werkmap met genoeg ruimte. */
  public static void main(String[] args) throws IOException {
    double miljoen = Double.parseDouble(args[0]);
    Path map = Path.of(args[1]);
    Path bron = map.resolve("leveringen");
    if (!Files.exists(bron)) {
      maak(map, bron, miljoen * 1e6);
    }
    long regels;
    double kaal;
    try (DuckMotor motor = new DuckMotor(map.resolve("uitwijk"), 5632)) {
      String lees = "read_parquet('%s/levering/*.parquet')".formatted(bron);
      regels = motor.getal("select count(*) from " + lees);
      long begin = System.nanoTime();
      motor.voer(
          "copy (select * from %s order by persoon_id, berichtgever, voorziening_nr, berichtmaand) to '%s/gesorteerd.parquet' (format parquet)"
              .formatted(lees, map));
      kaal = (System.nanoTime() - begin) / 1e9;
    }
    Files.delete(map.resolve("gesorteerd.parquet"));
    long begin = System.nanoTime();
    Verwerking.voerUit(
        new Opdracht(
            bron,
            map.resolve("uit"),
            Optional.of(YearMonth.of(2019, 1)),
            Optional.of(YearMonth.of(2024, 12)),
            Formaat.PARQUET),
        Progress.NONE);
    double verwerking = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "regels %d; lezen, sorteren en schrijven %.1f s; verwerking %.1f s; verhouding %.2f; %s%n",
        regels, kaal, verwerking, verwerking / kaal, piek());
  }

  private static void maak(Path map, Path bron, double regels) throws IOException {
    Path klein = map.resolve("klein");
    if (!Files.exists(klein)) {
      Generator.maak(1, 1, klein, Formaat.CSV, Progress.NONE);
    }
    Files.createDirectories(bron.resolve("levering"));
    try (DuckMotor motor = new DuckMotor(map.resolve("uitwijk"), 5632);
        Stream<Path> maanden = Files.list(klein.resolve("levering"))) {
      int keer = (int) Math.ceil(regels / aantal(motor, klein));
      for (Path maand : maanden.sorted().toList()) {
        motor.voer(
            """
            copy (select berichtmaand, berichtgever, gemeentecode, 'k' || i || '-' || persoon_id as persoon_id,
                         voorziening_nr, type, try_cast(begindatum as date) as begindatum,
                         try_cast(einddatum as date) as einddatum, try_cast(loonwaarde as double) as loonwaarde
                  from read_csv('%s', delim = ';', header = true, all_varchar = true), range(%d) t(i))
            to '%s' (format parquet)\
            """
                .formatted(
                    maand,
                    keer,
                    bron.resolve("levering")
                        .resolve(maand.getFileName().toString().replace(".csv", ".parquet"))));
      }
    }
    for (String tabel : List.of("gemeente", "herindeling", "normuren")) {
      Files.createDirectories(bron.resolve(tabel));
      Files.copy(
          klein.resolve(tabel).resolve("fictief.csv"), bron.resolve(tabel).resolve("fictief.csv"));
    }
  }

  private static double aantal(DuckMotor motor, Path map) {
    return motor.getal(
        "select count(*) from read_csv('%s/levering/*.csv', delim = ';', header = true, all_varchar = true)"
            .formatted(map));
  }

  /** Hoogste geheugengebruik van dit proces, van JVM en motor samen. */
  private static String piek() throws IOException {
    Path stand = Path.of("/proc/self/status");
    if (!Files.exists(stand)) {
      return "geheugen onbekend";
    }
    return Files.readAllLines(stand).stream()
        .filter(r -> r.startsWith("VmHWM"))
        .findFirst()
        .orElse("geheugen onbekend");
  }
}
