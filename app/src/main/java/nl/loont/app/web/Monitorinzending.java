package nl.loont.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
  private static final int MEEST_GENOEMD = 20;

  /** Het laatste deel van een pad: een tabel, of een bestand in de map van een tabel. */
  private static final Pattern NAAM =
      Pattern.compile(
          "(?:.*/)?((?:%1$s)(?:/[^/\\\\\\p{Cntrl}:*?\"<>|.][^/\\\\\\p{Cntrl}:*?\"<>|]{0,120})?\\.(?:csv|parquet))"
              .formatted(
                  Arrays.stream(Brontabel.values())
                      .map(Brontabel::naam)
                      .collect(Collectors.joining("|"))),
          Pattern.CASE_INSENSITIVE);

  private Monitorinzending() {}

  /** Bewaart de inzending in een map; geeft wat er uit een zip niet gelezen wordt. */
  static List<String> bewaar(MultipartFile inzending, Path map) throws IOException {
    String naam =
        Objects.requireNonNullElse(inzending.getOriginalFilename(), "").toLowerCase(Locale.ROOT);
    if (inzending.isEmpty()) {
      throw fout(naam, naam.isEmpty() ? "er is geen bestand gekozen" : "dit bestand is leeg");
    }
    Files.createDirectories(map);
    try (InputStream in = inzending.getInputStream()) {
      if (naam.endsWith(".zip")) {
        return pakUit(in, map);
      }
      for (String extensie : List.of(".csv", ".parquet")) {
        if (naam.endsWith(extensie)) {
          Files.copy(in, map.resolve("levering" + extensie));
          return List.of();
        }
      }
      throw fout(naam, "dit is geen zip, geen CSV en geen Parquet");
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
                "een zip met levering/*.csv en andere tabellen, of één CSV of Parquet-bestand met leveringen",
                "Kies een ander bestand.")));
  }

  private static List<String> pakUit(InputStream in, Path map) throws IOException {
    long ruimte = MAX_UITGEPAKT;
    Set<String> gezien = new HashSet<>();
    List<String> overgeslagen = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        if (deel.isDirectory()) {
          continue;
        }
        Matcher naam = NAAM.matcher(deel.getName());
        if (!naam.matches()) {
          if (overgeslagen.size() < MEEST_GENOEMD) {
            overgeslagen.add(deel.getName());
          }
          continue;
        }
        if (!gezien.add(naam.group(1).toLowerCase(Locale.ROOT))) {
          throw fout(deel.getName(), "dit staat er twee keer in");
        }
        if (gezien.size() > MAX_BESTANDEN) {
          throw fout(deel.getName(), "er zitten meer dan 1000 bestanden in");
        }
        Path doel = map.resolve(plaats(naam.group(1)));
        Files.createDirectories(doel.getParent());
        ruimte -= kopieer(zip, doel, ruimte);
      }
    }
    if (gezien.isEmpty()) {
      throw fout("", "in de zip staat geen enkele bekende tabel");
    }
    return overgeslagen;
  }

  /** De naam van een tabel in kleine letters; die van een bestand erin blijft zoals hij is. */
  private static String plaats(String naam) {
    int streep = naam.indexOf('/');
    return streep < 0
        ? naam.toLowerCase(Locale.ROOT)
        : naam.substring(0, streep).toLowerCase(Locale.ROOT) + naam.substring(streep);
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
