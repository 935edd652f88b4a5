package nl.loont.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.Stappenplan;
import nl.loont.monitor.uitvoer.Uitvoermap;

/**
 * Een deel van de trajecten, op volgorde van hun naam, zodat de maanden ervan achter elkaar passen.
 * De maanden zijn het enige dat te groot kan zijn voor het geheugen.
 *
 * @param volgnummer vanaf 0
 * @param eersteRang rang van het eerste traject
 * @param volgendeRang rang na het laatste traject
 */
record Portie(int volgnummer, long eersteRang, long volgendeRang) {
  /** Zoveel maanden passen ruim in het geheugen. */
  static final long MAANDEN = 8_000_000;

  private static final String BESTAND = "sql/7-maanden.sql";

  /** Zet klaar wat elke portie nodig heeft: opsommingen van wat er in de maanden staat. */
  static void begin(DuckMotor motor) {
    motor.opsomming("maandnaam", "select tekst from kalender order by maand");
    motor.opsomming(
        "gemeentenaam",
        "select '' union select gemeentecode from blokwaarde where gemeentecode is not null order by 1");
    motor.opsomming("typenaam", "select '' union select type from blokwaarde order by 1");
  }

  /** Verdeelt de trajecten over zo min mogelijk porties, naar hun aantal maanden. */
  static List<Portie> verdeel(DuckMotor motor, long maandenPerPortie) {
    List<List<String>> grenzen =
        motor.rijen(
            """
            select min(rang) from (
              select t.rang, (sum(b.maanden) over (order by t.rang) - b.maanden) // %d as portie
              from traject t
              join (select traject, sum(tot - van + 1) as maanden from blokwaarde group by traject) b
                on b.traject = t.traject) r
            group by portie order by 1\
            """
                .formatted(maandenPerPortie));
    List<Portie> porties = new ArrayList<>();
    for (int i = 0; i < grenzen.size(); i++) {
      boolean laatste = i == grenzen.size() - 1;
      porties.add(
          new Portie(
              i,
              Long.parseLong(grenzen.get(i).getFirst()),
              laatste ? Integer.MAX_VALUE : Long.parseLong(grenzen.get(i + 1).getFirst())));
    }
    return porties.isEmpty() ? List.of(new Portie(0, 0, 0)) : porties;
  }

  private Path map(Path werk) {
    return werk.resolve("portie-%04d".formatted(volgnummer));
  }

  /** Bestand met een uitkomst van deze portie. */
  Path bestand(Path werk, String tabel) {
    return map(werk).resolve(tabel + ".parquet");
  }

  /** Rekent de portie uit, tenzij dat voor een onderbreking al gebeurd is. */
  void reken(DuckMotor motor, Omgeving omgeving, Path werk) throws IOException {
    if (Files.exists(map(werk))) {
      return;
    }
    Map<String, String> parameters = new LinkedHashMap<>(omgeving.parameters());
    parameters.put("eerste_rang", Long.toString(eersteRang));
    parameters.put("volgende_rang", Long.toString(volgendeRang));
    Set<String> behoud = Tabellen.PER_PORTIE.keySet();
    new Stappenplan(Portie.class, "sql/koppelen.sql", List.of(BESTAND))
        .voerUit(motor, parameters, Set.of(), behoud, _ -> {});
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
    behoud.forEach(motor::verwijder);
    Files.move(half, map(werk));
  }
}
