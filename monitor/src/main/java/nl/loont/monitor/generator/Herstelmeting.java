package nl.loont.monitor.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.uitvoer.Uitvoermap;

/**
 * Hoe goed het herstel was: de uitvoer van een verwerking naast de waarheid van de generator.
 *
 * @param regels per regel R1 tot en met R8 wat er aangebracht en gevonden is
 * @param trajecten aantal ware trajecten
 * @param trajectenGelijk waarvan er zoveel met dezelfde naam, datums en vorm zijn teruggevonden
 * @param trajectenTeveel trajecten in de uitvoer die er niet zijn
 * @param maandenAnders maanden waarin instroom, uitstroom of lopend landelijk verschilt
 * @param gemeentemaandenAnders idem per gemeente en maand
 */
public record Herstelmeting(
    List<Regel> regels,
    long trajecten,
    long trajectenGelijk,
    long trajectenTeveel,
    long maandenAnders,
    long gemeentemaandenAnders) {

  /**
   * Eén regel.
   *
   * @param aangebracht trajecten met deze fout
   * @param gevonden trajecten waarop de regel werkte
   * @param terecht waarvan er zoveel de fout hadden
   */
  public record Regel(String naam, long aangebracht, long gevonden, long terecht) {
    /** Deel van wat gevonden is dat terecht is; 1 als er niets te vinden was. */
    public double precisie() {
      return gevonden == 0 ? 1 : (double) terecht / gevonden;
    }

    /** Deel van wat aangebracht is dat gevonden is; 1 als er niets aangebracht is. */
    public double volledigheid() {
      return aangebracht == 0 ? 1 : (double) terecht / aangebracht;
    }
  }

  /** Meet een uitvoermap tegen de waarheid in een map met fictieve leveringen. */
  public static Herstelmeting van(Path leveringen, Path uitvoer) throws IOException {
    Path uitwijk = Files.createTempDirectory("loont-meting");
    try {
      return meet(leveringen, uitvoer, uitwijk);
    } finally {
      Uitvoermap.verwijder(uitwijk);
    }
  }

  private static Herstelmeting meet(Path leveringen, Path uitvoer, Path uitwijk) {
    try (DuckMotor motor = new DuckMotor(uitwijk, 1000)) {
      for (String tabel : List.of("trajecten", "defecten", "landmaand", "gemeentemaand")) {
        motor.beeld(
            "waar_" + tabel,
            "select * from " + csv(leveringen.resolve("waarheid/" + tabel + "/fictief.csv")));
      }
      for (String tabel : List.of("trajecten", "correcties_detail", "landmaand", "gemeentemaand")) {
        motor.beeld(tabel, "select * from " + bestand(uitvoer, tabel));
      }
      List<Regel> regels = new ArrayList<>();
      for (List<String> rij :
          motor.rijen(
              """
              select r.regel,
                     (select count(*) from waar_defecten d where d.regel = r.regel),
                     (select count(*) from correcties_detail c where c.regel = r.regel),
                     (select count(*) from correcties_detail c
                      join waar_defecten d on d.regel = c.regel and d.traject_id = c.traject_id
                      where c.regel = r.regel)
              from (values ('R1'), ('R2'), ('R3'), ('R4'), ('R5'), ('R6'), ('R7'), ('R8')) r(regel)
              order by r.regel\
              """)) {
        regels.add(
            new Regel(
                rij.get(0),
                Long.parseLong(rij.get(1)),
                Long.parseLong(rij.get(2)),
                Long.parseLong(rij.get(3))));
      }
      return new Herstelmeting(
          regels,
          motor.getal("select count(*) from waar_trajecten"),
          motor.getal(
              """
              select count(*) from waar_trajecten w join trajecten t on t.traject_id = w.traject_id
              where cast(t.begindatum as varchar) = w.begindatum
                and coalesce(cast(t.einddatum as varchar), '') = coalesce(w.einddatum, '')
                and t.vorm = w.vorm and t.gemeentecode = w.gemeentecode\
              """),
          motor.getal(
              "select count(*) from trajecten t where traject_id not in (select traject_id from waar_trajecten)"),
          anders(motor, "landmaand", "maand"),
          anders(motor, "gemeentemaand", "gemeentecode || maand"));
    }
  }

  private static long anders(DuckMotor motor, String tabel, String sleutel) {
    return motor.getal(
        """
        select count(*)
        from (select %1$s as s, instroom, uitstroom, lopend from %2$s
              where instroom + uitstroom + lopend > 0) t
        full join (select %1$s as s, cast(instroom as int) as instroom, cast(uitstroom as int) as uitstroom,
                          cast(lopend as int) as lopend from waar_%2$s) w on w.s = t.s
        where t.instroom is distinct from w.instroom or t.uitstroom is distinct from w.uitstroom
          or t.lopend is distinct from w.lopend\
        """
            .formatted(sleutel, tabel));
  }

  private static String csv(Path bestand) {
    return "read_csv(%s, delim = ';', header = true, all_varchar = true)"
        .formatted(DuckMotor.tekst(bestand.toString()));
  }

  private static String bestand(Path uitvoer, String tabel) {
    Path csv = uitvoer.resolve(tabel + ".csv");
    if (Files.exists(csv)) {
      return "read_csv(%s, delim = ';', header = true, types = {%s})"
          .formatted(
              DuckMotor.tekst(csv.toString()),
              tabel.equals("trajecten")
                  ? "'begindatum': 'date', 'einddatum': 'date'"
                  : "'maand': 'varchar'")
          .replace(
              ", types = {'maand': 'varchar'}",
              tabel.equals("correcties_detail") ? "" : ", types = {'maand': 'varchar'}");
    }
    Path los = uitvoer.resolve(tabel + ".parquet");
    return "read_parquet(%s)"
        .formatted(
            DuckMotor.tekst(
                Files.exists(los) ? los.toString() : uitvoer.resolve(tabel) + "/*.parquet"));
  }

  /** De meting als tabel. */
  @Override
  public String toString() {
    StringBuilder tekst =
        new StringBuilder("regel  aangebracht  gevonden  terecht  precisie  volledigheid\n");
    for (Regel r : regels) {
      tekst.append(
          "%-5s  %11d  %8d  %7d  %8.4f  %12.4f%n"
              .formatted(
                  r.naam(),
                  r.aangebracht(),
                  r.gevonden(),
                  r.terecht(),
                  r.precisie(),
                  r.volledigheid()));
    }
    return tekst
        + "trajecten: %d waar, %d gelijk, %d te veel%nmaanden met een ander aantal: landelijk %d, per gemeente %d%n"
            .formatted(
                trajecten, trajectenGelijk, trajectenTeveel, maandenAnders, gemeentemaandenAnders);
  }
}
