package nl.loont.monitor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.loont.monitor.bron.Bronbestand;
import nl.loont.monitor.bron.Bronmap;
import nl.loont.monitor.bron.Brontabel;
import nl.loont.monitor.motor.Stap;
import nl.loont.monitor.uitvoer.Uitvoermap;

/**
 * Wat een onderbroken verwerking naliet: bruikbaar zolang bestanden, opdracht en stappen gelijk
 * zijn.
 */
final class Tussenstand {
  /** Stappen buiten het herstel die bepalen wat er in een tussenstand staat. */
  private static final List<String> VOORAF =
      Stream.concat(
              Stream.of(
                  "sql/1-keuring.sql",
                  "sql/2-standen.sql",
                  "sql/2-verweven.sql",
                  "sql/koppelen.sql"),
              Stream.of(false, true).flatMap(banen -> Herstel.maanden(banen).stream()))
          .toList();

  private Tussenstand() {}

  /** Ruimt de werkmap op als haar inhoud bij een andere verwerking hoort. */
  static void controleer(Path werk, Bronmap bron, Opdracht opdracht, long regelsPerPortie)
      throws IOException {
    Path merk = werk.resolve("vingerafdruk");
    String nu = vingerafdruk(bron, opdracht, regelsPerPortie);
    if (Files.exists(merk) && Files.readString(merk).equals(nu)) {
      return;
    }
    try (Stream<Path> oud = Files.list(werk)) {
      for (Path pad : oud.toList()) {
        Uitvoermap.verwijder(pad);
      }
    }
    Files.writeString(merk, nu);
  }

  private static String vingerafdruk(Bronmap bron, Opdracht opdracht, long regelsPerPortie)
      throws IOException {
    StringBuilder tekst = new StringBuilder();
    tekst.append(opdracht.van()).append(opdracht.tot()).append(regelsPerPortie);
    for (String bestand : VOORAF) {
      Stap.lees(Tussenstand.class, bestand).forEach(tekst::append);
    }
    Herstel.stappen().forEach(tekst::append);
    tekst.append(new TreeMap<>(Tabellen.PER_PORTIE)).append(Omgeving.prijzen());
    for (Brontabel tabel : Brontabel.values()) {
      for (Bronbestand bestand : bron.bestanden(tabel)) {
        BasicFileAttributes kenmerken =
            Files.readAttributes(bestand.pad(), BasicFileAttributes.class);
        tekst
            .append('\n')
            .append(bestand.pad().toAbsolutePath())
            .append(' ')
            .append(kenmerken.size())
            .append(' ')
            .append(kenmerken.lastModifiedTime());
      }
    }
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(tekst.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
