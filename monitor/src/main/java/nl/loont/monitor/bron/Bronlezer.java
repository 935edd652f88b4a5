package nl.loont.monitor.bron;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.Formaat;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.MotorException;
import org.duckdb.DuckDBAppender;

/**
 * Zet de bronbestanden klaar als beelden in de motor: {@code levering_ruw} en voor elke andere
 * tabel {@code NAAM_ruw}, met getypeerde kolommen, de plaats van de regel en per kolom of zij
 * onleesbaar is. CSV gaat eerst regel voor regel naar Parquet in de werkmap.
 */
public final class Bronlezer {
  /** Zo vaak komt er voortgang, en kan iemand afbreken. */
  private static final int STAP = 20_000;

  private final Bronmap map;
  private final DuckMotor motor;
  private final Path werkmap;
  private final Progress voortgang;
  private final List<Fout> fouten = new ArrayList<>();
  private final Opsommingen opsommingen;
  private long alles;
  private long gedaan;

  /**
   * Leest brontabellen in een motor.
   *
   * @param werkmap voor wat uit CSV komt
   * @param voortgang krijgt het gelezen deel van de CSV-bestanden
   */
  public Bronlezer(Bronmap map, DuckMotor motor, Path werkmap, Progress voortgang) {
    this.map = map;
    this.motor = motor;
    this.werkmap = werkmap;
    this.voortgang = voortgang;
    this.opsommingen = new Opsommingen(motor);
  }

  /**
   * Zet alle tabellen klaar; een tabel die er niet is wordt een lege.
   *
   * @throws InvoerException als een bestand niet te lezen is; met alle bestanden tegelijk
   */
  public void laad() throws IOException {
    for (Brontabel tabel : Brontabel.values()) {
      for (Bronbestand bestand : bestanden(tabel, Formaat.CSV)) {
        alles += Files.size(bestand.pad());
      }
    }
    for (Brontabel tabel : Brontabel.values()) {
      for (Bronbestand bestand : map.bestanden(tabel)) {
        keur(tabel, bestand);
      }
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    for (Brontabel tabel : Brontabel.values()) {
      beeld(tabel);
    }
  }

  private void keur(Brontabel tabel, Bronbestand bestand) throws IOException {
    if (bestand.formaat() == Formaat.PARQUET && !isHeelParquet(bestand.pad())) {
      fout(bestand, "dit Parquet-bestand is afgekapt of beschadigd", "", "Lever het opnieuw aan.");
      return;
    }
    List<String> kop;
    try {
      kop = kop(bestand);
    } catch (Tekstregels.GeenUtf8Exception e) {
      geenUtf8(bestand, e);
      return;
    }
    if (kop.isEmpty() || kop.equals(List.of(""))) {
      fout(bestand, "dit bestand is leeg", kolommen(tabel), "Lever het opnieuw aan.");
      return;
    }
    List<String> ontbreekt =
        tabel.kolommen().stream()
            .filter(k -> k.eis() != Kolom.Eis.VRIJ && !kop.contains(k.naam()))
            .map(Kolom::naam)
            .toList();
    Set<String> gezien = new HashSet<>();
    List<String> dubbel = kop.stream().filter(k -> !gezien.add(k)).toList();
    if (!ontbreekt.isEmpty() || !dubbel.isEmpty()) {
      fout(
          bestand,
          ontbreekt.isEmpty()
              ? "kolom staat er twee keer: " + String.join(", ", dubbel)
              : "kolom ontbreekt: " + String.join(", ", ontbreekt),
          kolommen(tabel),
          "Gevonden is: "
              + kort(String.join(", ", kop))
              + ". Zet de kolomnamen op de eerste regel.");
    }
  }

  private static String kolommen(Brontabel tabel) {
    return tabel.kolommen().stream().map(Kolom::naam).collect(Collectors.joining(", "));
  }

  private static String kort(String tekst) {
    return tekst.length() > 200 ? tekst.substring(0, 200) + "…" : tekst;
  }

  private static boolean isHeelParquet(Path pad) throws IOException {
    try (RandomAccessFile bestand = new RandomAccessFile(pad.toFile(), "r")) {
      if (bestand.length() < 12) {
        return false;
      }
      byte[] merk = new byte[4];
      bestand.readFully(merk);
      String begin = new String(merk, StandardCharsets.US_ASCII);
      bestand.seek(bestand.length() - 4);
      bestand.readFully(merk);
      return begin.equals("PAR1") && new String(merk, StandardCharsets.US_ASCII).equals("PAR1");
    }
  }

  private List<String> kop(Bronbestand bestand) throws IOException {
    if (bestand.formaat() == Formaat.CSV) {
      try (CsvBestand csv = new CsvBestand(bestand.pad())) {
        return csv.kop();
      }
    }
    return List.copyOf(typen(List.of(bestand)).keySet());
  }

  private void geenUtf8(Bronbestand bestand, IOException reden) {
    fout(
        bestand,
        String.valueOf(reden.getMessage()),
        "UTF-8",
        "Sla het bestand op als CSV in UTF-8 en lever het opnieuw aan.");
  }

  private void fout(Bronbestand bestand, String melding, String toegestaan, String uitweg) {
    fouten.add(new Fout("leveringen", bestand.naam(), melding, toegestaan, uitweg));
  }

  private void beeld(Brontabel tabel) throws IOException {
    List<Bron> bronnen = new ArrayList<>();
    List<Bronbestand> csv = bestanden(tabel, Formaat.CSV);
    if (!csv.isEmpty()) {
      Path klaar = werkmap.resolve("bron-" + tabel.naam() + ".parquet");
      if (!Files.exists(klaar)) {
        leesCsv(tabel, csv, klaar);
      }
      Map<String, String> typen = new LinkedHashMap<>();
      tabel.kolommen().forEach(k -> typen.put(k.naam(), Kolomvertaling.TEKST));
      bronnen.add(
          new Bron(
              typen,
              "bestand, regelnummer, kolommen_fout",
              "read_parquet(%s)".formatted(DuckMotor.tekst(klaar.toString()))));
    }
    List<Bronbestand> parquet = bestanden(tabel, Formaat.PARQUET);
    if (!parquet.isEmpty()) {
      bronnen.add(
          new Bron(
              typen(parquet),
              nummer(parquet)
                  + " as bestand, file_row_number + 2 as regelnummer, false as kolommen_fout",
              lees(parquet, ", filename = true, file_row_number = true")));
    }
    if (tabel == Brontabel.LEVERING) {
      opsommingen.maak(bronnen);
    }
    motor.beeld(
        tabel.naam() + "_ruw",
        bronnen.isEmpty()
            ? Kolomvertaling.leeg(tabel)
            : bronnen.stream()
                .map(b -> Kolomvertaling.vraag(tabel, b.typen(), b.plaats(), b.lees()))
                .collect(Collectors.joining("\nunion all\n")));
    if (tabel != Brontabel.LEVERING) {
      motor.beeld(
          tabel.naam() + "_keuring",
          "select *, %s as reden from %s_ruw".formatted(Kolomvertaling.reden(tabel), tabel.naam()));
      motor.beeld(
          tabel.naam() + "_goed",
          "select * from %s_keuring where reden is null".formatted(tabel.naam()));
    }
  }

  /** Het nummer van het bestand waar een regel uit komt. */
  private static String nummer(List<Bronbestand> bestanden) {
    return "[%s][list_position([%s], filename)]"
        .formatted(
            bestanden.stream()
                .map(b -> Integer.toString(b.nummer()))
                .collect(Collectors.joining(", ")),
            paden(bestanden));
  }

  /** De goede regels van de levering, als vraag op het beeld {@code keuring}. */
  public String goedeLevering() {
    return opsommingen.goedeLevering();
  }

  private List<Bronbestand> bestanden(Brontabel tabel, Formaat formaat) {
    return map.bestanden(tabel).stream().filter(b -> b.formaat() == formaat).toList();
  }

  private static String lees(List<Bronbestand> bestanden, String opties) {
    return "read_parquet([%s], union_by_name = %b%s)"
        .formatted(paden(bestanden), bestanden.size() > 1, opties);
  }

  private static String paden(List<Bronbestand> bestanden) {
    return bestanden.stream()
        .map(b -> DuckMotor.tekst(b.pad().toString()))
        .collect(Collectors.joining(", "));
  }

  private Map<String, String> typen(List<Bronbestand> bestanden) {
    Map<String, String> typen = new LinkedHashMap<>();
    try {
      motor
          .rijen("describe select * from " + lees(bestanden, ""))
          .forEach(rij -> typen.put(rij.get(0), rij.get(1)));
    } catch (MotorException e) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "leveringen",
                  bestanden.getFirst().naam(),
                  "dit Parquet-bestand is niet te lezen",
                  "",
                  "Lever het opnieuw aan.")));
    }
    return typen;
  }

  private void leesCsv(Brontabel tabel, List<Bronbestand> bestanden, Path klaar)
      throws IOException {
    String ruw = "csv_" + tabel.naam();
    motor.voer(
        "create or replace table %s (bestand int, regelnummer bigint, kolommen_fout boolean, %s)"
            .formatted(
                ruw,
                tabel.kolommen().stream()
                    .map(k -> k.naam() + " varchar")
                    .collect(Collectors.joining(", "))));
    try (DuckDBAppender vuller = motor.vul(ruw)) {
      for (Bronbestand bestand : bestanden) {
        vul(vuller, tabel, bestand);
      }
    } catch (SQLException e) {
      throw new MotorException(e);
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    motor.voer("copy %s to %s (format parquet)".formatted(ruw, DuckMotor.tekst(klaar + ".half")));
    motor.verwijder(ruw);
    Files.move(Path.of(klaar + ".half"), klaar);
  }

  private void vul(DuckDBAppender vuller, Brontabel tabel, Bronbestand bestand)
      throws IOException, SQLException {
    try (CsvBestand csv = new CsvBestand(bestand.pad())) {
      int breedte = csv.kop().size();
      int[] plaats = tabel.kolommen().stream().mapToInt(k -> csv.kop().indexOf(k.naam())).toArray();
      for (CsvBestand.Regel regel = csv.volgende(); regel != null; regel = csv.volgende()) {
        List<String> velden = regel.velden();
        vuller.beginRow();
        vuller.append(bestand.nummer());
        vuller.append(regel.nummer());
        vuller.append(!regel.heel() || velden.size() != breedte);
        for (int p : plaats) {
          vuller.append(p >= 0 && p < velden.size() ? velden.get(p) : "");
        }
        vuller.endRow();
        if (regel.nummer() % STAP == 0) {
          voortgang.report((double) (gedaan + csv.gelezen()) / alles);
        }
      }
      gedaan += csv.gelezen();
    } catch (Tekstregels.GeenUtf8Exception e) {
      geenUtf8(bestand, e);
    }
  }
}
