package nl.loont.monitor.bron;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.loont.monitor.Formaat;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.MotorException;
import org.duckdb.DuckDBAppender;

/**
 * De afgekeurde regels van alle tabellen, met de regel zoals hij geleverd is: tabel {@code
 * afgekeurd}.
 */
public final class Afkeurlijst {
  private static final int BLOK = 100_000;

  private final Bronmap map;
  private final DuckMotor motor;
  private final List<String> meldingen = new ArrayList<>();

  public Afkeurlijst(Bronmap map, DuckMotor motor) {
    this.map = map;
    this.motor = motor;
  }

  /** Maakt de tabel en geeft het aantal afgekeurde regels. */
  public long maak() throws IOException {
    motor.tabel(
        "afgekeurd",
        "select '' as bestand, cast(0 as bigint) as regelnummer, '' as reden, '' as tekst where false");
    long aantal = 0;
    for (Brontabel tabel : Brontabel.values()) {
      if (map.heeft(tabel)) {
        aantal += maak(tabel);
      }
    }
    return aantal;
  }

  private long maak(Brontabel tabel) throws IOException {
    String keuring = tabel == Brontabel.LEVERING ? "keuring" : tabel.naam() + "_keuring";
    motor.tabel(
        "slecht",
        "select bestand, regelnummer, reden from %s where reden is not null".formatted(keuring));
    long aantal = motor.getal("select count(*) from slecht");
    if (aantal > 0) {
      meldGeheelSlecht(tabel);
      for (Bronbestand bestand : map.bestanden(tabel)) {
        if (bestand.formaat() == Formaat.CSV) {
          uitCsv(bestand);
        } else {
          uitParquet(bestand);
        }
      }
    }
    motor.verwijder("slecht");
    return aantal;
  }

  /** Een bestand waarvan elke regel afvalt is vaker verkeerd ingericht dan verkeerd gevuld. */
  private void meldGeheelSlecht(Brontabel tabel) {
    motor
        .rijen(
            """
            select r.bestand, r.regels
            from (select bestand, count(*) as regels from %s_ruw group by bestand) r
            join (select bestand, count(*) as regels from slecht group by bestand) s
              on s.bestand = r.bestand and s.regels = r.regels
            order by 1\
            """
                .formatted(tabel.naam()))
        .forEach(rij ->
            meldingen.add(
                "Van %s is geen enkele van de %s regels goed; kijk of de kolommen onder de goede naam staan."
                    .formatted(
                        map.bestanden(tabel).get(Integer.parseInt(rij.get(0))).naam(),
                        rij.get(1))));
  }

  /** Bestanden waarvan geen enkele regel goed is. */
  public List<String> meldingen() {
    return meldingen;
  }

  /** Leest het bestand nog eens, want de tekst van een goede regel wordt niet bewaard. */
  private void uitCsv(Bronbestand bestand) throws IOException {
    List<List<String>> blok = blok(bestand, 0);
    if (blok.isEmpty()) {
      return;
    }
    int plaats = 0;
    try (CsvBestand csv = new CsvBestand(bestand.pad());
        DuckDBAppender vuller = motor.vul("afgekeurd")) {
      for (CsvBestand.Regel regel = csv.volgende(); regel != null; regel = csv.volgende()) {
        if (plaats == blok.size()) {
          blok = blok(bestand, regel.nummer() - 1);
          plaats = 0;
          if (blok.isEmpty()) {
            return;
          }
        }
        if (blok.get(plaats).get(0).equals(Long.toString(regel.nummer()))) {
          vuller.beginRow();
          vuller.append(bestand.naam());
          vuller.append(regel.nummer());
          vuller.append(blok.get(plaats).get(1));
          vuller.append(regel.tekst());
          vuller.endRow();
          plaats++;
        }
      }
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }

  private List<List<String>> blok(Bronbestand bestand, long na) {
    return new ArrayList<>(
        motor.rijen(
            """
            select regelnummer, reden from slecht
            where bestand = %d and regelnummer > %d order by regelnummer limit %d\
            """
                .formatted(bestand.nummer(), na, BLOK)));
  }

  private void uitParquet(Bronbestand bestand) {
    String bron =
        "read_parquet([%s], file_row_number = true)"
            .formatted(DuckMotor.tekst(bestand.pad().toString()));
    String velden =
        motor.rijen("describe select * from " + bron).stream()
            .map(rij -> rij.getFirst())
            .filter(naam -> !naam.equals("file_row_number"))
            .map(naam -> "coalesce(cast(\"%s\" as varchar), '')".formatted(naam))
            .collect(Collectors.joining(", "));
    motor.voer(
        """
        insert into afgekeurd
        select %s, s.regelnummer, s.reden, concat_ws(';', %s)
        from %s p join slecht s on s.regelnummer = p.file_row_number + 2 and s.bestand = %d\
        """
            .formatted(DuckMotor.tekst(bestand.naam()), velden, bron, bestand.nummer()));
  }
}
