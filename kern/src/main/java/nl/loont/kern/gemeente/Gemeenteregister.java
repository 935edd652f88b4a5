package nl.loont.kern.gemeente;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Register van gemeenten met hun inwoners.
 *
 * <p>Een tabel heeft de kolommen {@code gemeentecode;naam;inwoners} en mag {@code
 * aandeelMacrobudget} (fractie) en {@code opmerking} hebben. Regels die met {@code #} beginnen zijn
 * herkomst en gelden als {@link #herkomst}.
 */
public final class Gemeenteregister {
  private static final Pattern CODE = Pattern.compile("GM\\d{4}");
  private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");
  private static final List<String> KOLOMMEN = List.of("gemeentecode", "naam", "inwoners");

  /** Gangbare namen van gemeenten die officieel anders heten. */
  private static final Map<String, String> ROEPNAMEN =
      Map.of("den haag", "'s-gravenhage", "den bosch", "'s-hertogenbosch");

  private static final int MAX_BYTES = 1_000_000;

  private final List<Gemeente> gemeenten;
  private final Map<String, Gemeente> opCode = new HashMap<>();
  private final String herkomst;
  private final long inwoners;

  private Gemeenteregister(List<Gemeente> gemeenten, String herkomst) {
    this.gemeenten =
        gemeenten.stream().sorted(Comparator.comparing(Gemeenteregister::sleutel)).toList();
    this.herkomst = herkomst;
    this.inwoners = gemeenten.stream().mapToLong(Gemeente::inwoners).sum();
    for (Gemeente gemeente : gemeenten) {
      opCode.put(gemeente.code(), gemeente);
    }
  }

  /** Het meegeleverde register: 342 gemeenten, indeling 2023. */
  public static Gemeenteregister meegeleverd() {
    try (InputStream in = Gemeenteregister.class.getResourceAsStream("gemeenten.csv")) {
      return lees("meegeleverd register", Objects.requireNonNull(in, "gemeenten.csv ontbreekt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Leest een eigen tabel, bijvoorbeeld een nieuwere van het CBS.
   *
   * @throws IllegalArgumentException als regels niet kloppen; de melding noemt ze alle
   * @throws UncheckedIOException als het bestand niet te lezen is
   */
  public static Gemeenteregister lees(Path bestand) {
    try (InputStream in = Files.newInputStream(bestand)) {
      if (Files.size(bestand) > MAX_BYTES) {
        throw new IllegalArgumentException(
            "gemeententabel %s is groter dan 1 MB".formatted(bestand.getFileName()));
      }
      return lees(bestand.getFileName().toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Gemeenteregister lees(String naam, InputStream in) {
    List<Gemeente> gelezen = new ArrayList<>();
    List<String> fouten = new ArrayList<>();
    String tekst;
    try {
      tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String herkomst =
        String.join(
            " ",
            tekst
                .lines()
                .filter(regel -> regel.startsWith("#"))
                .map(r -> r.substring(1).strip())
                .toList());
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(';')
            .commentStrategy(CommentStrategy.SKIP)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofNamedCsvRecord(tekst)) {
      for (NamedCsvRecord regel : csv) {
        List<String> ontbreekt =
            KOLOMMEN.stream().filter(kolom -> !regel.getHeader().contains(kolom)).toList();
        if (!ontbreekt.isEmpty()) {
          ontbreekt.forEach(kolom -> fouten.add("kolom '%s' ontbreekt".formatted(kolom)));
          break;
        }
        try {
          gelezen.add(gemeente(regel));
        } catch (RuntimeException e) {
          fouten.add("regel %d: %s".formatted(regel.getStartingLineNumber(), e.getMessage()));
        }
      }
    } catch (CsvParseException e) {
      fouten.add("geen leesbare CSV: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keur(gelezen, fouten);
    if (!fouten.isEmpty()) {
      throw new IllegalArgumentException(
          "gemeententabel %s klopt niet:\n- %s".formatted(naam, String.join("\n- ", fouten)));
    }
    return new Gemeenteregister(gelezen, herkomst.isEmpty() ? "eigen tabel " + naam : herkomst);
  }

  private static Gemeente gemeente(NamedCsvRecord regel) {
    String code = veld(regel, "gemeentecode");
    String naam = veld(regel, "naam");
    String inwoners = veld(regel, "inwoners");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "gemeentecode '%s' is niet GM met vier cijfers".formatted(code));
    }
    if (naam.isEmpty()) {
      throw new IllegalArgumentException("naam ontbreekt");
    }
    if (!inwoners.matches("\\d{1,8}") || Integer.parseInt(inwoners) == 0) {
      throw new IllegalArgumentException(
          "inwoners '%s' is geen heel getal groter dan nul".formatted(inwoners));
    }
    return new Gemeente(
        code,
        naam,
        Integer.parseInt(inwoners),
        aandeel(veld(regel, "aandeelMacrobudget")),
        veld(regel, "opmerking"));
  }

  private static String veld(NamedCsvRecord regel, String naam) {
    return regel.findField(naam).orElse("").strip();
  }

  private static @Nullable Double aandeel(String tekst) {
    if (tekst.isEmpty()) {
      return null;
    }
    if (!tekst.matches("[0-9]{1,3}([.,][0-9]+)?")) {
      throw new IllegalArgumentException("aandeelMacrobudget '%s' is geen getal".formatted(tekst));
    }
    double waarde = Double.parseDouble(tekst.replace(',', '.'));
    if (waarde > 0.25) {
      throw new IllegalArgumentException(
          "aandeelMacrobudget '%s' ligt niet tussen 0 en 0,25".formatted(tekst));
    }
    return waarde;
  }

  private static void keur(List<Gemeente> gemeenten, List<String> fouten) {
    Map<String, Gemeente> gezien = new HashMap<>();
    for (Gemeente gemeente : gemeenten) {
      if (gezien.put(gemeente.code(), gemeente) != null) {
        fouten.add("gemeentecode %s komt dubbel voor".formatted(gemeente.code()));
      }
      if (gezien.put(gemeente.naam(), gemeente) != null) {
        fouten.add("naam %s komt dubbel voor".formatted(gemeente.naam()));
      }
    }
    if (gemeenten.isEmpty() && fouten.isEmpty()) {
      fouten.add("er staat geen gemeente in");
    }
  }

  /** Alle gemeenten op alfabet; 's-Gravenhage staat bij de G. */
  public List<Gemeente> gemeenten() {
    return gemeenten;
  }

  /** Waar de cijfers vandaan komen, met peildatum. */
  public String herkomst() {
    return herkomst;
  }

  /** Inwoners van alle gemeenten samen. */
  public long inwoners() {
    return inwoners;
  }

  /** Gemeente met deze CBS-code. */
  public Optional<Gemeente> metCode(String code) {
    return Optional.ofNullable(opCode.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  /** Gemeente met deze naam; hoofdletters en accenten doen niet ter zake. */
  public Optional<Gemeente> metNaam(String naam) {
    String gezocht = ROEPNAMEN.getOrDefault(vereenvoudigd(naam), vereenvoudigd(naam));
    return gemeenten.stream().filter(g -> vereenvoudigd(g.naam()).equals(gezocht)).findFirst();
  }

  /** Ten hoogste drie namen die op de gegeven naam lijken, de beste eerst. */
  public List<String> lijktOp(String naam) {
    String gezocht = ROEPNAMEN.getOrDefault(vereenvoudigd(naam), vereenvoudigd(naam));
    return gemeenten.stream()
        .map(Gemeente::naam)
        .filter(kandidaat -> afstand(gezocht, vereenvoudigd(kandidaat)) <= 3)
        .sorted(
            Comparator.comparingInt((String k) -> afstand(gezocht, vereenvoudigd(k)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  private static String vereenvoudigd(String naam) {
    boolean gewoon = naam.chars().allMatch(c -> c < 128);
    String zonder =
        gewoon
            ? naam
            : ACCENTEN.matcher(Normalizer.normalize(naam, Normalizer.Form.NFD)).replaceAll("");
    return zonder.strip().toLowerCase(Locale.ROOT);
  }

  private static String sleutel(Gemeente gemeente) {
    return vereenvoudigd(gemeente.naam()).replaceFirst("^'[st][- ]", "");
  }

  /** Levenshtein-afstand; een begin dat past telt als één. */
  private static int afstand(String a, String b) {
    if (a.length() >= 3 && b.startsWith(a)) {
      return 1;
    }
    int[] vorige = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      vorige[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] huidige = new int[b.length() + 1];
      huidige[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int vervang = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        huidige[j] = Math.min(vervang, 1 + Math.min(vorige[j], huidige[j - 1]));
      }
      vorige = huidige;
    }
    return vorige[b.length()];
  }
}
