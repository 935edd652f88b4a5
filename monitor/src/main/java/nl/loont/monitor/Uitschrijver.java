package nl.loont.monitor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loont.monitor.figuur.Figuur;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.Stappenplan;

/** Voegt de porties samen tot de tabellen van de uitvoer. */
final class Uitschrijver {
  private final DuckMotor motor;
  private final Path werk;
  private final Path uit;
  private final Formaat formaat;

  Uitschrijver(DuckMotor motor, Path werk, Path uit, Formaat formaat) {
    this.motor = motor;
    this.werk = werk;
    this.uit = uit;
    this.formaat = formaat;
  }

  /** Schrijft alle tabellen en geeft het aantal trajecten. */
  long schrijf(Porties porties, Omgeving omgeving, Figuurschrijver figuren) throws IOException {
    for (String tabel : List.of("begin", "telling", "looptijd", "trajecten", "correcties_detail")) {
      motor.beeld(tabel, "select * from " + lees(porties.bestanden(werk, tabel)));
    }
    Stappenplan plan =
        new Stappenplan(Uitschrijver.class, "sql/koppelen.sql", List.of("sql/8-tellingen.sql"));
    plan.voerUit(
        motor,
        omgeving.parameters(),
        Set.of(),
        Set.of("landmaand", "gemeentemaand", "correcties"),
        _ -> {});
    for (Figuur figuur : figuren.maak(omgeving)) {
      kopieer(
          "select * from %s order by reeks, x".formatted(figuur.naam()),
          uit.resolve(figuur.naam() + "." + formaat.extensie()),
          true);
    }
    for (Map<String, String> tabellen : List.of(Tabellen.SAMEN, Figuurschrijver.TABELLEN)) {
      for (Map.Entry<String, String> tabel : tabellen.entrySet()) {
        kopieer(tabel.getValue(), uit.resolve(tabel.getKey() + "." + formaat.extensie()), true);
      }
    }
    groot(Tabellen.GROOT, porties.bestanden(werk, Tabellen.GROOT));
    return motor.getal("select count(*) from trajecten");
  }

  private void kopieer(String vraag, Path doel, boolean kop) {
    String opties =
        formaat == Formaat.PARQUET
            ? "format parquet"
            : "format csv, delimiter ';', header %b".formatted(kop);
    motor.voer("copy (%s) to %s (%s)".formatted(vraag, DuckMotor.tekst(doel.toString()), opties));
  }

  /** Een grote tabel is één bestand, of bij meer porties in Parquet een map met delen. */
  private void groot(String tabel, List<Path> delen) throws IOException {
    if (formaat == Formaat.CSV) {
      Path doel = uit.resolve(tabel + ".csv");
      Path stuk = werk.resolve("stuk.csv");
      for (Path deel : delen) {
        kopieer("select * from " + lees(List.of(deel)), stuk, !Files.exists(doel));
        try (OutputStream achteraan =
            Files.newOutputStream(doel, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
          Files.copy(stuk, achteraan);
        }
        Files.delete(stuk);
      }
    } else if (delen.size() == 1) {
      Files.copy(delen.getFirst(), uit.resolve(tabel + ".parquet"));
    } else {
      Path map = Files.createDirectories(uit.resolve(tabel));
      for (int i = 0; i < delen.size(); i++) {
        Files.copy(delen.get(i), map.resolve("deel-%04d.parquet".formatted(i + 1)));
      }
    }
  }

  private static String lees(List<Path> bestanden) {
    return "read_parquet([%s])"
        .formatted(
            bestanden.stream()
                .map(b -> DuckMotor.tekst(b.toString()))
                .collect(Collectors.joining(", ")));
  }
}
