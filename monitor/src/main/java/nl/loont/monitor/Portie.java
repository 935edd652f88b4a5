package nl.loont.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.Stappenplan;
import nl.loont.monitor.uitvoer.Uitvoermap;

/**
 * Een deel van de personen, op volgorde van hun naam: de uitkomsten van porties passen achter
 * elkaar. Een portie past ruim in het geheugen en staat los van de andere.
 *
 * @param volgnummer vanaf 0
 */
record Portie(int volgnummer) {
  /** Ruimte voor de rangnummers van de trajecten van een portie. */
  private static final long RANGEN = 1_000_000_000L;

  private Path map(Path werk) {
    return werk.resolve("portie-%04d".formatted(volgnummer));
  }

  /** Bestand met een uitkomst van deze portie. */
  Path bestand(Path werk, String tabel) {
    return map(werk).resolve(tabel + ".parquet");
  }

  /**
   * Herstelt de portie en maakt haar maanden, tenzij dat voor een onderbreking al gebeurd is.
   *
   * @param motor een eigen tak, waar andere porties niet bij kunnen
   * @param metBanen of er banen zijn
   * @param voortgang krijgt het gedane deel
   */
  void reken(
      DuckMotor motor, Omgeving omgeving, Path werk, boolean metBanen, DoubleConsumer voortgang)
      throws IOException {
    if (Files.exists(map(werk))) {
      return;
    }
    for (String tabel : List.of("stand", "verweven", "regel", "persoon", "baan")) {
      motor.beeld(
          tabel + "_portie",
          "select * from %s_alle where portie = %d".formatted(tabel, volgnummer));
    }
    Map<String, String> parameters = omgeving.parameters();
    parameters.put("eerste_rang", Long.toString(volgnummer * RANGEN));
    Herstel.voerUit(motor, parameters, deel -> voortgang.accept(0.6 * deel));
    new Stappenplan(Portie.class, "sql/koppelen.sql", Herstel.maanden(metBanen))
        .voerUit(motor, parameters, Set.of(), Tabellen.PORTIE, _ -> voortgang.accept(0.8));
    Path half = Path.of(map(werk) + ".half");
    Uitvoermap.verwijder(half);
    Files.createDirectories(half);
    for (var tabel : Tabellen.PER_PORTIE.entrySet()) {
      motor.voer(
          "copy (%s) to %s (format parquet)"
              .formatted(
                  tabel.getValue(),
                  DuckMotor.tekst(half.resolve(tabel.getKey() + ".parquet").toString())));
    }
    Files.move(half, map(werk));
  }
}
