package nl.loont.monitor.bron;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.Formaat;

/** De map met leveringen: per tabel een bestand of een map met bestanden. */
public final class Bronmap {
  private static final Comparator<String> CODEPUNTEN =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final Path map;
  private final Map<Brontabel, List<Bronbestand>> bestanden = new EnumMap<>(Brontabel.class);
  private final List<String> overgeslagen = new ArrayList<>();

  private Bronmap(Path map) {
    this.map = map;
  }

  /**
   * Zoekt de brontabellen in een map.
   *
   * @throws InvoerException als de map niet te lezen is of geen leveringen bevat
   */
  public static Bronmap van(Path map) {
    if (!Files.isDirectory(map)) {
      throw fout(map, Files.exists(map) ? "dit is een bestand, geen map" : "deze map bestaat niet");
    }
    Bronmap bron = new Bronmap(map);
    try {
      for (Brontabel tabel : Brontabel.values()) {
        bron.bestanden.put(tabel, bron.zoek(tabel));
      }
    } catch (IOException | UncheckedIOException e) {
      throw fout(map, "deze map is niet te lezen: " + e.getMessage());
    }
    if (bron.bestanden(Brontabel.LEVERING).isEmpty()) {
      throw fout(map, "er staan geen leveringen in");
    }
    return bron;
  }

  private static InvoerException fout(Path map, String melding) {
    return new InvoerException(
        List.of(
            new Fout(
                "leveringen",
                map.toString(),
                melding,
                "levering.csv, levering.parquet, levering/*.csv of levering/*.parquet",
                "Geef de map waarin de leveringen staan.")));
  }

  private List<Bronbestand> zoek(Brontabel tabel) throws IOException {
    List<Path> paden = new ArrayList<>();
    try (Stream<Path> inhoud = Files.list(map)) {
      inhoud
          .filter(p -> Files.isRegularFile(p) && formaat(p).isPresent())
          .filter(p -> stam(p).equals(tabel.naam()))
          .forEach(paden::add);
    }
    Path submap = map.resolve(tabel.naam());
    if (Files.isDirectory(submap)) {
      try (Stream<Path> inhoud = Files.list(submap)) {
        for (Path pad : inhoud.toList()) {
          if (Files.isRegularFile(pad) && formaat(pad).isPresent()) {
            paden.add(pad);
          } else {
            overgeslagen.add(naam(pad));
          }
        }
      }
    }
    paden.sort(Comparator.comparing(this::naam, CODEPUNTEN));
    List<Bronbestand> gevonden = new ArrayList<>();
    for (Path pad : paden) {
      formaat(pad)
          .ifPresent(f -> gevonden.add(new Bronbestand(gevonden.size(), naam(pad), pad, f)));
    }
    return gevonden;
  }

  private String naam(Path pad) {
    return map.relativize(pad).toString().replace('\\', '/');
  }

  private static Optional<Formaat> formaat(Path pad) {
    String naam = pad.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(Formaat.values())
        .filter(f -> naam.endsWith("." + f.extensie()))
        .findFirst();
  }

  private static String stam(Path pad) {
    String naam = pad.getFileName().toString();
    return naam.substring(0, naam.lastIndexOf('.'));
  }

  /** Wat in de map van een tabel staat en niet gelezen wordt. */
  public List<String> meldingen() {
    return overgeslagen.stream()
        .sorted(CODEPUNTEN)
        .map(naam -> "%s is overgeslagen: alleen .csv en .parquet worden gelezen.".formatted(naam))
        .toList();
  }

  /** Of een map de map met leveringen is, of die van een tabel daarin. */
  public boolean bevat(Path ander) {
    Path plaats = echt(ander);
    Path hier = echt(map);
    return plaats.equals(hier)
        || Arrays.stream(Brontabel.values())
            .map(t -> hier.resolve(t.naam()))
            .anyMatch(t -> plaats.startsWith(t) && Files.isDirectory(t));
  }

  private static Path echt(Path pad) {
    try {
      return pad.toRealPath();
    } catch (IOException e) {
      return pad.toAbsolutePath().normalize();
    }
  }

  /** De bestanden van een tabel, op naam; leeg als de tabel er niet is. */
  public List<Bronbestand> bestanden(Brontabel tabel) {
    return bestanden.getOrDefault(tabel, List.of());
  }

  /** Of een tabel er is. */
  public boolean heeft(Brontabel tabel) {
    return !bestanden(tabel).isEmpty();
  }
}
