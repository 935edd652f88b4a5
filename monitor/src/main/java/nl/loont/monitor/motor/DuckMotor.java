package nl.loont.monitor.motor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * De ingebouwde motor: DuckDB, in het geheugen, met een map om uit te wijken als dat vol raakt. De
 * database kent geen uitbreidingen en geen netwerk.
 */
public final class DuckMotor implements Motor, AutoCloseable {
  private final DuckDBConnection verbinding;
  private final @Nullable String tak;

  /**
   * Start een motor.
   *
   * @param uitwijk map voor wat niet in het geheugen past
   * @param geheugen grens in MiB
   */
  public DuckMotor(Path uitwijk, long geheugen) {
    Properties opties = new Properties();
    opties.setProperty("temp_directory", uitwijk.toString());
    opties.setProperty("memory_limit", geheugen + "MiB");
    opties.setProperty("preserve_insertion_order", "false");
    opties.setProperty("autoinstall_known_extensions", "false");
    opties.setProperty("autoload_known_extensions", "false");
    try {
      Connection nieuw = DriverManager.getConnection("jdbc:duckdb:", opties);
      verbinding = nieuw.unwrap(DuckDBConnection.class);
      tak = null;
      // Zo heten ze op de verdeelde motor; de stappen zijn dezelfde tekst.
      functie("sequence(van, tot)", "cast(range(van, tot + 1) as int[])");
      functie("explode(lijst)", "unnest(lijst)");
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }

  private DuckMotor(DuckDBConnection verbinding, String tak) {
    this.verbinding = verbinding;
    this.tak = tak;
  }

  /**
   * Een tak met een eigen naamruimte op dezelfde database: wat hij maakt ziet alleen hijzelf, en
   * verdwijnt als hij sluit. Een andere draad kan er tegelijk mee rekenen.
   */
  public DuckMotor tak(String naam) {
    try {
      DuckMotor tak = new DuckMotor(verbinding.duplicate().unwrap(DuckDBConnection.class), naam);
      tak.voer("create schema " + naam);
      tak.voer("set search_path = '%s,%s'".formatted(naam, DuckDBConnection.DEFAULT_SCHEMA));
      return tak;
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }

  /** Laat elke opdracht hierna op zoveel kernen rekenen; van alle takken samen. */
  public void kernen(int aantal) {
    voer("set threads = " + aantal);
  }

  /** Laat elke opdracht hierna op alle kernen rekenen. */
  public void alleKernen() {
    voer("reset threads");
  }

  @Override
  public void tabel(String naam, String vraag) {
    voer("create or replace table %s as %s".formatted(naam, vraag));
  }

  @Override
  public void beeld(String naam, String vraag) {
    voer("create or replace view %s as %s".formatted(naam, vraag));
  }

  @Override
  public long voegToe(String naam, String vraag) {
    return voer("insert into %s %s".formatted(naam, vraag));
  }

  @Override
  public void verwijder(String naam) {
    voer("drop table if exists " + naam);
  }

  /**
   * Een opsomming van teksten. Wie er een kolom in zet, sorteert nummers in plaats van teksten; in
   * een bestand staan weer gewoon de teksten.
   *
   * @param vraag de teksten op volgorde, want die volgorde bepaalt de bytes van een bestand
   */
  public void opsomming(String naam, String vraag) {
    voer("create type %s as enum (%s)".formatted(naam, vraag));
  }

  /** Geeft een uitdrukking een naam, als {@code naam(argument)}. */
  public void functie(String kop, String uitdrukking) {
    voer("create macro %s as %s".formatted(kop, uitdrukking));
  }

  /** Voert een opdracht uit; geeft het aantal geraakte rijen. */
  public long voer(String opdracht) {
    try (Statement statement = verbinding.createStatement()) {
      return statement.executeLargeUpdate(opdracht);
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }

  /** De rijen van een vraag, als tekst; een lege waarde is een lege tekst. */
  public List<List<String>> rijen(String vraag) {
    try (Statement statement = verbinding.createStatement();
        ResultSet uitkomst = statement.executeQuery(vraag)) {
      int breedte = uitkomst.getMetaData().getColumnCount();
      List<List<String>> rijen = new ArrayList<>();
      while (uitkomst.next()) {
        List<String> rij = new ArrayList<>(breedte);
        for (int k = 1; k <= breedte; k++) {
          String waarde = uitkomst.getString(k);
          rij.add(waarde == null ? "" : waarde);
        }
        rijen.add(rij);
      }
      return rijen;
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }

  /** Het ene getal dat een vraag geeft. */
  public long getal(String vraag) {
    return Long.parseLong(rijen(vraag).getFirst().getFirst());
  }

  /** De kolommen van een tabel, op volgorde; leeg als er geen tabel met die naam is. */
  public List<String> kolommen(String tabel) {
    return rijen(
            "select column_name from information_schema.columns where table_name = %s order by ordinal_position"
                .formatted(tekst(tabel)))
        .stream()
        .map(List::getFirst)
        .toList();
  }

  /** Vult een bestaande tabel rij voor rij. */
  public DuckDBAppender vul(String tabel) {
    try {
      return verbinding.createAppender(DuckDBConnection.DEFAULT_SCHEMA, tabel);
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }

  /**
   * Laat wat hierna gelezen en geschreven wordt zijn volgorde houden. Dat kost geheugen, dus alleen
   * waar een bestand al op volgorde staat.
   */
  public void bewaarVolgorde() {
    voer("set preserve_insertion_order = true");
  }

  /** Een tekst als SQL-letter. */
  public static String tekst(String waarde) {
    return "'" + waarde.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    try (Connection _ = verbinding) {
      if (tak != null) {
        voer("drop schema %s cascade".formatted(tak));
      }
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }
}
