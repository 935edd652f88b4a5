package nl.loont.budget.gegevens;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.gemeente.Herindelingen;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;

/**
 * Leest een eigen bestand met lasten en budgetten. Alles wat niet klopt wordt tegelijk gemeld, met
 * regelnummer; klopt er iets niet, dan wordt er niets geladen.
 */
public final class Basislezer {
  /** Kolommen die er moeten zijn. */
  public static final List<String> VERPLICHT =
      List.of("gemeentecode", "jaar", "inwoners", "lasten_bijstand", "lasten_lks");

  /** Kolommen die mogen ontbreken of leeg mogen zijn. */
  public static final List<String> NAAR_KEUZE =
      List.of("objectief_aandeel", "budget_bijstand", "budget_lks");

  /** Grootste bestand, in bytes: ruim tien jaar van alle gemeenten. */
  public static final int MEESTE_BYTES = 2_000_000;

  private final Gemeenteregister register;
  private final Herindelingen herindelingen = Herindelingen.meegeleverd();
  private final List<Fout> fouten = new ArrayList<>();
  private final Set<Integer> jarenMetFouten = new HashSet<>();

  private Basislezer(Gemeenteregister register) {
    this.register = register;
  }

  /**
   * Leest een bestand.
   *
   * @param naam naam van het bestand, voor de herkomst
   * @param bytes inhoud: UTF-8, puntkomma's of komma's, kolomnamen op de eerste regel
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Basis lees(String naam, byte[] bytes, Gemeenteregister register) {
    Basislezer lezer = new Basislezer(register);
    List<Regel> regels = bytes.length > MEESTE_BYTES ? lezer.teGroot() : lezer.regels(bytes);
    Samenvoeging samen =
        new Samenvoeging(register, lezer.herindelingen, regels, lezer.jarenMetFouten);
    lezer.fouten.addAll(samen.fouten());
    if (!lezer.fouten.isEmpty()) {
      throw new InvoerException(lezer.fouten);
    }
    return samen.basis(naam);
  }

  private List<Regel> teGroot() {
    fout(
        "bestand",
        "",
        "het bestand is groter dan 2 MB",
        "Laat jaren of kolommen weg die niet nodig zijn.");
    return List.of();
  }

  private List<Regel> regels(byte[] bytes) {
    String tekst;
    try {
      tekst =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes))
              .toString()
              .replaceFirst("^\uFEFF", "");
    } catch (CharacterCodingException e) {
      fout("bestand", "", "het bestand is geen UTF-8", "Bewaar het als CSV UTF-8.");
      return List.of();
    }
    String kop = tekst.lines().filter(r -> !r.startsWith("#")).findFirst().orElse("");
    char scheiding = kop.contains(";") ? ';' : ',';
    List<Regel> regels = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(scheiding)
            .commentStrategy(CommentStrategy.SKIP)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(tekst)) {
      List<String> kolommen = List.of();
      Map<String, Long> gezien = new HashMap<>();
      for (CsvRecord record : csv) {
        if (kolommen.isEmpty()) {
          kolommen = kolommen(record);
        } else {
          regel(kolommen, record, scheiding, gezien, regels);
        }
        if (kolommen.isEmpty()) {
          return List.of();
        }
      }
    } catch (CsvParseException e) {
      fout(
          "bestand",
          "",
          "geen leesbare CSV (een aanhalingsteken sluit niet, of een regel is te lang)",
          "Bewaar het opnieuw als CSV met puntkomma's.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (regels.isEmpty() && fouten.isEmpty()) {
      fout(
          "bestand",
          "",
          "er staan geen gegevens in",
          "Zet onder de kolomnamen een regel per gemeente en jaar.");
    }
    return regels;
  }

  private List<String> kolommen(CsvRecord kop) {
    List<String> kolommen =
        kop.getFields().stream().map(veld -> veld.strip().toLowerCase(Locale.ROOT)).toList();
    List<String> bekend = new ArrayList<>(VERPLICHT);
    bekend.addAll(NAAR_KEUZE);
    Set<String> gezien = new HashSet<>();
    for (String kolom : kolommen) {
      if (!bekend.contains(kolom)) {
        fouten.add(
            new Fout(
                plaats(kop),
                kolom,
                "deze kolom bestaat niet",
                String.join(", ", bekend),
                "Haal de kolom weg of verbeter haar naam."));
      } else if (!gezien.add(kolom)) {
        fout(plaats(kop), kolom, "deze kolom staat er twee keer", "Haal er een weg.");
      }
    }
    for (String kolom : VERPLICHT) {
      if (!gezien.contains(kolom)) {
        fout(plaats(kop), kolom, "deze kolom ontbreekt", "Voeg de kolom toe.");
      }
    }
    return fouten.isEmpty() ? kolommen : List.of();
  }

  private void regel(
      List<String> kolommen,
      CsvRecord record,
      char scheiding,
      Map<String, Long> gezien,
      List<Regel> regels) {
    if (record.getFieldCount() == 1 && record.getField(0).isBlank()) {
      return;
    }
    if (record.getFieldCount() != kolommen.size()) {
      fout(
          plaats(record),
          String.join(String.valueOf(scheiding), record.getFields()),
          "%d velden, terwijl er %d kolommen zijn"
              .formatted(record.getFieldCount(), kolommen.size()),
          "Vul ontbrekende velden aan; schrijf bedragen zonder punten of komma's voor duizendtallen.");
      return;
    }
    Map<String, String> velden = new HashMap<>();
    for (int k = 0; k < kolommen.size(); k++) {
      velden.put(kolommen.get(k), record.getField(k).strip());
    }
    int eerdereFouten = fouten.size();
    Regel regel = new Regellezer(record.getStartingLineNumber(), velden, scheiding, fouten).lees();
    keurGemeente(regel);
    Long eerder = gezien.putIfAbsent(regel.code() + " " + regel.jaar(), regel.nummer());
    if (eerder != null && regel.jaar() > 0) {
      fout(
          plaats(record),
          regel.code() + " " + regel.jaar(),
          "deze gemeente en dit jaar staan ook op regel " + eerder,
          "Haal een van beide regels weg.");
    }
    if (fouten.size() > eerdereFouten) {
      jarenMetFouten.add(regel.jaar());
    }
    if (regel.jaar() > 0) {
      regels.add(regel);
    }
  }

  private void keurGemeente(Regel regel) {
    if (!regel.code().isEmpty()
        && register.metCode(regel.code()).isEmpty()
        && herindelingen.van(regel.code()).isEmpty()) {
      fouten.add(
          new Fout(
              "regel %d, gemeentecode".formatted(regel.nummer()),
              regel.code(),
              "deze gemeente staat niet in het register",
              "GM met vier cijfers, bijvoorbeeld GM0344",
              "Zoek de code op in de lijst van gemeenten."));
    }
    for (Herindelingen.Deel deel : herindelingen.van(regel.code())) {
      boolean opgeheven =
          deel.datum().getDayOfYear() == 1
              ? regel.jaar() >= deel.datum().getYear()
              : regel.jaar() > deel.datum().getYear();
      if (opgeheven && register.metCode(regel.code()).isEmpty()) {
        fout(
            "regel %d, jaar".formatted(regel.nummer()),
            String.valueOf(regel.jaar()),
            "%s (%s) bestaat sinds %s niet meer".formatted(deel.naam(), deel.van(), deel.datum()),
            "Zet deze lasten bij %s.".formatted(deel.naar()));
        return;
      }
    }
  }

  private static String plaats(CsvRecord record) {
    return "regel " + record.getStartingLineNumber();
  }

  private void fout(String veld, String waarde, String melding, String uitweg) {
    fouten.add(new Fout(veld, waarde, melding, "", uitweg));
  }
}
