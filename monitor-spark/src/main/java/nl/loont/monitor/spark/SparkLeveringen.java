package nl.loont.monitor.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.loont.monitor.Rekenplan;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Zet leveringen in Parquet klaar voor de stappen: per tabel een map, kolommen als tekst of getypeerd. Een
 * tabel die er niet is, is leeg.
 */
public final class SparkLeveringen {
  private static final Map<String, String> TABELLEN =
      Map.of(
          "persoon_goed", "persoon_id, try_cast(geboortedatum as date) as geboortedatum",
          "baan_goed",
              "persoon_id, " + maand("maand")
                  + " as maand, werkgever_id, try_cast(contracturen_week as double) as contracturen_week, sbi",
          "normuren_goed", "sbi, try_cast(uren as double) as uren",
          "gemeente_goed",
              "gemeentecode, try_cast(jaar as int) as jaar, try_cast(inwoners_15_65 as double) as inwoners_15_65",
          "herindeling_goed", "van, naar, try_cast(datum as date) as datum");

  private static final Map<String, String> LEEG =
      Map.of(
          "persoon_goed", "'' as persoon_id, date '2000-01-01' as geboortedatum",
          "baan_goed",
              "'' as persoon_id, 0 as maand, '' as werkgever_id, 0e0 as contracturen_week, '' as sbi",
          "normuren_goed", "'' as sbi, 0e0 as uren",
          "gemeente_goed", "'' as gemeentecode, 0 as jaar, 0e0 as inwoners_15_65",
          "herindeling_goed", "'' as van, '' as naar, date '2000-01-01' as datum");

  private SparkLeveringen() {}

  private static String maand(String kolom) {
    return "case when %1$s rlike '^[0-9]{4}-(0[1-9]|1[0-2])$' then cast(substr(%1$s, 1, 4) as int) * 12 + cast(substr(%1$s, 6, 2) as int) end"
        .formatted(kolom);
  }

  private static String datum(String kolom) {
    return "case when cast(%1$s as string) rlike '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then try_cast(%1$s as date) end"
        .formatted(kolom);
  }

  /**
   * Zet de beelden klaar en geeft het plan voor een onderzoeksperiode.
   *
   * @param map map met per tabel een map, op elke opslag die Spark kent
   */
  public static Rekenplan laad(SparkSession spark, String map, YearMonth van, YearMonth tot) {
    String getal =
        "case when cast(loonwaarde as string) rlike '^[+-]?[0-9]+([.][0-9]+)?$' then try_cast(loonwaarde as double) end";
    spark
        .sql(
            """
            select _metadata.file_name as bestand, _metadata.row_index as regelnummer, false as kolommen_fout,
                   %1$s as berichtmaand, %1$s is null as berichtmaand_fout,
                   coalesce(berichtgever, '') as berichtgever, coalesce(gemeentecode, '') as gemeentecode,
                   coalesce(persoon_id, '') as persoon_id, coalesce(cast(voorziening_nr as string), '') as voorziening_nr,
                   coalesce(type, '') as type,
                   %2$s as begindatum, coalesce(cast(begindatum as string), '') <> '' and %2$s is null as begindatum_fout,
                   %3$s as einddatum, coalesce(cast(einddatum as string), '') <> '' and %3$s is null as einddatum_fout,
                   %4$s as loonwaarde, coalesce(cast(loonwaarde as string), '') <> '' and %4$s is null as loonwaarde_fout
            from parquet.`%5$s`"""
                .formatted(
                    maand("berichtmaand"),
                    datum("begindatum"),
                    datum("einddatum"),
                    getal,
                    map + "/levering"))
        .createOrReplaceTempView("levering_ruw");
    boolean bekend = false;
    for (Map.Entry<String, String> tabel : TABELLEN.entrySet()) {
      String naam = tabel.getKey().replace("_goed", "");
      String bron = map + "/" + naam;
      boolean aanwezig = bestaat(spark, bron);
      bekend |= aanwezig && (naam.equals("gemeente") || naam.equals("herindeling"));
      spark
          .sql(
              aanwezig
                  ? "select %s from parquet.`%s`".formatted(tabel.getValue(), bron)
                  : "select %s where false".formatted(LEEG.getOrDefault(tabel.getKey(), "")))
          .createOrReplaceTempView(tabel.getKey());
    }
    spark
        .sql(
            "select gemeentecode from gemeente_goed union select van from herindeling_goed union select naar from herindeling_goed")
        .createOrReplaceTempView("bekende_gemeente");
    spark
        .sql("select distinct van, naar, year(datum) * 12 + month(datum) as maand from herindeling_goed")
        .createOrReplaceTempView("herindeling");
    return plan(spark, van, tot, bekend);
  }

  private static Rekenplan plan(SparkSession spark, YearMonth van, YearMonth tot, boolean bekend) {
    spark.sql(Rekenplan.keuring(bekend)).createOrReplaceTempView("keuring");
    Row stand =
        spark
            .sql(
                "select min(berichtmaand), max(berichtmaand), min(year(begindatum) * 12 + month(begindatum)) "
                    + "from keuring where reden is null and berichtmaand <= "
                    + (tot.getYear() * 12 + tot.getMonthValue() + 3))
            .first();
    if (stand.isNullAt(0)) {
      throw new IllegalArgumentException("geen enkele regel van de leveringen is goed");
    }
    List<Double> normuren =
        spark.sql("select distinct uren from normuren_goed where uren > 0 order by uren")
            .collectAsList().stream()
            .map(rij -> rij.getDouble(0))
            .toList();
    return Rekenplan.van(
        van, tot, maand(stand.getInt(0)), maand(stand.getInt(1)), maand(stand.getInt(2)), bekend, normuren);
  }

  private static boolean bestaat(SparkSession spark, String map) {
    org.apache.hadoop.fs.Path pad = new org.apache.hadoop.fs.Path(map);
    try {
      return pad.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(pad);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YearMonth maand(int getal) {
    return YearMonth.of((getal - 1) / 12, (getal - 1) % 12 + 1);
  }
}
