package nl.loont.monitor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.loont.kern.analysis.Progress;
import nl.loont.monitor.Formaat;
import nl.loont.monitor.Opdracht;
import nl.loont.monitor.Verwerking;
import nl.loont.monitor.generator.Generator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dezelfde SQL op Spark en op DuckDB geeft dezelfde uitkomst op fictieve leveringen. */
class GelijkTest {
  private static final YearMonth VAN = YearMonth.of(2019, 1);
  private static final YearMonth TOT = YearMonth.of(2024, 12);

  @TempDir Path map;

  @Test
  void spark_en_duckdb_geven_dezelfde_tabellen() throws IOException {
    Path leveringen = map.resolve("leveringen");
    Generator.maak(.005, 5, leveringen, Formaat.PARQUET, Progress.NONE);
    Verwerking.voerUit(
        new Opdracht(leveringen, map.resolve("uit"), Optional.of(VAN), Optional.of(TOT), Formaat.CSV),
        Progress.NONE);
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    try {
      SparkMotor motor = new SparkMotor(spark);
      SparkLeveringen.laad(spark, leveringen.toString(), VAN, TOT).voerUit(motor);
      Map<String, String> vragen =
          Map.of(
              "landmaand", "select * from landmaand order by maand",
              "gemeentemaand", "select * from gemeentemaand order by gemeentecode, maand",
              "correcties", "select * from correcties order by regel",
              "trajecten",
                  "select traject_id, persoon_id, gemeentecode, begindatum, einddatum, vorm, werkgever_id, loonwaarde_start, aantal_nummers from trajecten order by rang",
              "maandstand",
                  "select s.traject_id, k.tekst, s.gemeentecode, s.type, s.loonwaarde, s.deeltijdfactor, s.prijs, s.lopend from maandstand s join kalender k on k.maand = s.maand order by s.rang, s.maand");
      for (Map.Entry<String, String> vraag : vragen.entrySet()) {
        List<String> duck =
            Files.readAllLines(map.resolve("uit/" + vraag.getKey() + ".csv")).stream().skip(1).toList();
        List<String> anders =
            spark.sql(vraag.getValue()).collectAsList().stream().map(GelijkTest::regel).toList();
        assertThat(duck).as(vraag.getKey()).hasSizeGreaterThan(7);
        assertThat(anders).as(vraag.getKey()).isEqualTo(duck);
      }
    } finally {
      spark.stop();
    }
  }

  private static String regel(Row rij) {
    StringBuilder tekst = new StringBuilder();
    for (int i = 0; i < rij.size(); i++) {
      tekst.append(i == 0 ? "" : ";").append(rij.isNullAt(i) ? "" : Objects.toString(rij.get(i)));
    }
    return tekst.toString();
  }
}
