package nl.loont.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.Stap;
import nl.loont.monitor.motor.Stappenplan;
import nl.loont.monitor.uitvoer.Uitvoermap;

/**
 * Een deel van de personen, op volgorde van hun nummer, zodat de uitkomsten achter elkaar passen.
 *
 * @param volgnummer vanaf 0
 * @param voorwaarde welke personen, als SQL over {@code persoon_id}
 */
record Portie(int volgnummer, String voorwaarde) {
  /** Zoveel regels passen ruim in het geheugen. */
  static final long REGELS = 8_000_000;

  private static final List<String> BESTANDEN =
      List.of(
          "sql/1-keuring.sql",
          "sql/2-meldingen.sql",
          "sql/2-omgeving.sql",
          "sql/3-delen.sql",
          "sql/r4-einde-zonder-einddatum.sql",
          "sql/r7-herindeling.sql",
          "sql/r5-doornummering.sql",
          "sql/r6-voortraject.sql",
          "sql/4-trajecten.sql",
          "sql/5-berichten.sql",
          "sql/r1-voor-eerste-bericht.sql",
          "sql/r2-nalevering.sql",
          "sql/r3-na-einde.sql",
          "sql/r8-loonwaarde.sql",
          "sql/6-standen.sql");

  /** Verdeelt de personen over zo min mogelijk porties van ongeveer gelijke grootte. */
  static List<Portie> verdeel(DuckMotor motor, long regels, long regelsPerPortie) {
    int aantal = (int) Math.ceilDiv(regels, regelsPerPortie);
    if (aantal <= 1) {
      return List.of(new Portie(0, "true"));
    }
    // Een vaste greep uit de personen: gelijk bij elke volgorde van regels en bestanden.
    long greep = Math.max(1, regels / 1_000_000);
    List<List<String>> personen =
        motor.rijen(
            """
            select distinct persoon_id || '/' as sleutel from levering_ruw
            where hash(persoon_id) %% %d = 0 order by sleutel\
            """
                .formatted(greep));
    List<String> grenzen = new ArrayList<>();
    for (int i = 1; i < aantal && !personen.isEmpty(); i++) {
      String grens = personen.get((int) ((long) i * personen.size() / aantal)).getFirst();
      if (grenzen.isEmpty() || !grenzen.getLast().equals(grens)) {
        grenzen.add(grens);
      }
    }
    List<Portie> porties = new ArrayList<>();
    for (int i = 0; i <= grenzen.size(); i++) {
      List<String> delen = new ArrayList<>();
      if (i > 0) {
        delen.add("persoon_id || '/' >= " + DuckMotor.tekst(grenzen.get(i - 1)));
      }
      if (i < grenzen.size()) {
        delen.add("persoon_id || '/' < " + DuckMotor.tekst(grenzen.get(i)));
      }
      porties.add(new Portie(i, delen.isEmpty() ? "true" : String.join(" and ", delen)));
    }
    return porties;
  }

  private Path map(Path werk) {
    return werk.resolve("portie-%04d".formatted(volgnummer));
  }

  /** Bestand met een uitkomst van deze portie. */
  Path bestand(Path werk, String tabel) {
    return map(werk).resolve(tabel + ".parquet");
  }

  /** Rekent de portie uit, tenzij dat voor een onderbreking al gebeurd is. */
  void reken(DuckMotor motor, Omgeving omgeving, Path werk, DoubleConsumer voortgang)
      throws IOException {
    if (Files.exists(map(werk))) {
      voortgang.accept(1);
      return;
    }
    Stappenplan plan = new Stappenplan(Portie.class, "sql/koppelen.sql", BESTANDEN);
    Map<String, String> parameters = new LinkedHashMap<>(omgeving.parameters());
    parameters.put("portie", voorwaarde);
    motor.tabel(
        "koppeling",
        "select cast(0 as bigint) as later, cast(0 as bigint) as eerder, '' as regel where false");
    Set<String> behoud = Verwerking.behoud();
    plan.voerUit(motor, parameters, behoud, n -> voortgang.accept(0.9 * n / plan.aantal()));
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
    voortgang.accept(1);
  }

  /** De stappen van het herstel, op naam van hun bestand; voor toetsen en uitleg. */
  static List<Stap> stappen() {
    return BESTANDEN.stream().flatMap(b -> Stap.lees(Portie.class, b).stream()).toList();
  }
}
