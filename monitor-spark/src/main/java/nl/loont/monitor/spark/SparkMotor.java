package nl.loont.monitor.spark;

import nl.loont.monitor.motor.Motor;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Rekenmotor op Spark: een tabel is een bewaard tussenresultaat, verspreid over de machines. */
public final class SparkMotor implements Motor {
  private final SparkSession spark;

  /** Een motor op deze sessie; zet daarin wat de stappen nodig hebben. */
  public SparkMotor(SparkSession spark) {
    this.spark = spark;
    // De oude datums van Java vragen toegang tot klassen die de JVM afschermt.
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    // Bij een union van bewaarde tussenresultaten raakt Spark 4.2 de weg kwijt in zijn afgeleide voorwaarden.
    spark.conf().set("spark.sql.constraintPropagation.enabled", "false");
  }

  @Override
  public void tabel(String naam, String vraag) {
    bewaar(naam, spark.sql(vraag));
  }

  private long bewaar(String naam, Dataset<Row> uitkomst) {
    // Zonder afgebroken stamboom groeit het plan met elke stap.
    Dataset<Row> vast = uitkomst.localCheckpoint(true, StorageLevel.MEMORY_AND_DISK());
    vast.createOrReplaceTempView(naam);
    return vast.count();
  }

  @Override
  public void beeld(String naam, String vraag) {
    spark.sql(vraag).createOrReplaceTempView(naam);
  }

  @Override
  public long voegToe(String naam, String vraag) {
    Dataset<Row> oud = spark.table(naam);
    long voor = oud.count();
    return bewaar(naam, oud.unionAll(spark.sql(vraag))) - voor;
  }

  @Override
  public void verwijder(String naam) {
    spark.catalog().dropTempView(naam);
  }
}
