package nl.loont.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.bron.Brontabel;
import org.springframework.web.multipart.MultipartFile;

/**
 * Wat een bezoeker inzendt: een zip met brontabellen, of één CSV met leveringen. Alleen bestanden
 * met een bekende naam worden uitgepakt, tot een grens; niets ervan wordt ooit uitgevoerd.
 */
final class Monitorinzending {
  private static final long MAX_UITGEPAKT = 2L << 30;
  private static final int MAX_BESTANDEN = 1000;

  private static final Pattern NAAM =
      Pattern.compile(
          "(?:.*/)?((?:%1$s)\\.(?:csv|parquet)|(?:%1$s)/[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.(?:csv|parquet))"
              .formatted(
                  Arrays.stream(Brontabel.values())
                      .map(Brontabel::naam)
                      .collect(Collectors.joining("|"))));

  private Monitorinzending() {}

  /** Bewaart de inzending in een map. */
  static void bewaar(MultipartFile inzending, Path map) throws IOException {
    String naam = String.valueOf(inzending.getOriginalFilename()).toLowerCase(Locale.ROOT);
    if (inzending.isEmpty()) {
      throw fout("", "er is geen bestand gekozen");
    }
    Files.createDirectories(map);
    try (InputStream in = inzending.getInputStream()) {
      if (naam.endsWith(".zip")) {
        pakUit(in, map);
      } else if (naam.endsWith(".csv")) {
        Files.copy(in, map.resolve("levering.csv"));
      } else {
        throw fout(naam, "dit is geen zip en geen CSV");
      }
    } catch (ZipException e) {
      throw fout(naam, "dit zip-bestand is beschadigd");
    }
  }

  private static InvoerException fout(String waarde, String melding) {
    return new InvoerException(
        List.of(
            new Fout(
                "bestand",
                waarde,
                melding,
                "een zip met levering/*.csv en andere tabellen, of één CSV met leveringen",
                "Kies een ander bestand.")));
  }

  private static void pakUit(InputStream in, Path map) throws IOException {
    long ruimte = MAX_UITGEPAKT;
    int aantal = 0;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        Matcher naam = NAAM.matcher(deel.getName());
        if (deel.isDirectory() || !naam.matches()) {
          continue;
        }
        if (++aantal > MAX_BESTANDEN) {
          throw fout(deel.getName(), "er zitten meer dan 1000 bestanden in");
        }
        Path doel = map.resolve(naam.group(1));
        Files.createDirectories(doel.getParent());
        ruimte -= kopieer(zip, doel, ruimte);
      }
    }
    if (aantal == 0) {
      throw fout("", "in de zip staat geen enkele bekende tabel");
    }
  }

  private static long kopieer(InputStream in, Path doel, long ruimte) throws IOException {
    byte[] blok = new byte[1 << 16];
    long totaal = 0;
    try (OutputStream uit = Files.newOutputStream(doel)) {
      for (int n = in.read(blok); n > 0; n = in.read(blok)) {
        totaal += n;
        if (totaal > ruimte) {
          throw fout(doel.getFileName().toString(), "uitgepakt is dit meer dan 2 GB");
        }
        uit.write(blok, 0, n);
      }
    }
    return totaal;
  }
}
