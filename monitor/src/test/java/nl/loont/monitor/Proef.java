package nl.loont.monitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.loont.kern.analysis.Progress;
import nl.loont.monitor.figuur.Geheimhouding;
import org.jspecify.annotations.Nullable;

/** Een kleine verwerking in een tijdelijke map, voor de toetsen. Alle gegevens zijn fictief. */
final class Proef {
  static final String KOP =
      "berichtmaand;berichtgever;gemeentecode;persoon_id;voorziening_nr;type;begindatum;einddatum;loonwaarde";

  private final Path map;
  private final List<String> leveringen = new ArrayList<>();
  private Optional<YearMonth> van = Optional.empty();
  private Optional<YearMonth> tot = Optional.empty();
  private long regelsPerPortie = Porties.REGELS;
  private Geheimhouding geheim = Geheimhouding.STANDAARD;
  private @Nullable Verslag verslag;

  Proef(Path map) {
    this.map = map;
  }

  Path map() {
    return map;
  }

  Proef periode(String van, String tot) {
    this.van = Optional.of(YearMonth.parse(van));
    this.tot = Optional.of(YearMonth.parse(tot));
    return this;
  }

  Proef porties(long regels) {
    regelsPerPortie = regels;
    return this;
  }

  Proef minimum(long minimum) {
    geheim = new Geheimhouding(minimum);
    return this;
  }

  /** Een regel: kolommen zoals in {@link #KOP}. */
  Proef regel(String regel) {
    leveringen.add(regel);
    return this;
  }

  /**
   * Maandelijkse berichten van één nummer, van maand tot en met maand; persoon p, gever G1, GM0001.
   */
  Proef reeks(
      String nummer, String type, String van, String tot, String begin, String einde, String lw) {
    return reeks("G1", "GM0001", "p", nummer, type, van, tot, begin, einde, lw);
  }

  Proef reeks(
      String gever,
      String gemeente,
      String persoon,
      String nummer,
      String type,
      String van,
      String tot,
      String begin,
      String einde,
      String lw) {
    for (YearMonth m = YearMonth.parse(van);
        !m.isAfter(YearMonth.parse(tot));
        m = m.plusMonths(1)) {
      regel(
          String.join(";", m.toString(), gever, gemeente, persoon, nummer, type, begin, einde, lw));
    }
    return this;
  }

  /** Een levering van een ander, zodat er over deze maand geleverd is. */
  Proef geleverd(String maand) {
    return regel(maand + ";G9;GM0009;ander;9;TIJDELIJK;2000-01-01;;");
  }

  /** Leveringen over de drie maanden na 2021. */
  void geleverd2022() {
    reeks("G9", "GM0001", "ander", "9", "TIJDELIJK", "2021-01", "2022-03", "2021-01-01", "", "");
  }

  /** Een baan van persoon p: 20 uur bij norm 40. */
  Proef baan(String werkgever, String van, String tot) {
    StringBuilder tekst = new StringBuilder();
    if (!Files.exists(map.resolve("in/baan.csv"))) {
      tekst.append("persoon_id;maand;werkgever_id;contracturen_week;sbi\n");
      tabel("normuren", "sbi;uren", "X;40", "Y;36", "Z;38");
    }
    for (YearMonth m = YearMonth.parse(van);
        !m.isAfter(YearMonth.parse(tot));
        m = m.plusMonths(1)) {
      tekst.append("p;").append(m).append(';').append(werkgever).append(";20;X\n");
    }
    achteraan("in/baan.csv", tekst.toString());
    return this;
  }

  Proef tabel(String naam, String... regels) {
    schrijf("in/" + naam + ".csv", String.join("\n", regels) + "\n");
    return this;
  }

  void schrijf(String naam, String tekst) {
    try {
      Path bestand = map.resolve(naam);
      Files.createDirectories(Objects.requireNonNull(bestand.getParent()));
      Files.writeString(bestand, tekst);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void achteraan(String naam, String tekst) {
    try {
      Path bestand = map.resolve(naam);
      Files.createDirectories(Objects.requireNonNull(bestand.getParent()));
      Files.writeString(bestand, tekst, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Proef verwerk() {
    if (!leveringen.isEmpty()) {
      schrijf("in/levering.csv", KOP + "\n" + String.join("\n", leveringen) + "\n");
    }
    return verwerk(Formaat.CSV);
  }

  Proef verwerk(Formaat formaat) {
    try {
      verslag =
          Verwerking.voerUit(
              new Opdracht(map.resolve("in"), map.resolve("uit"), van, tot, formaat, geheim),
              Progress.NONE,
              regelsPerPortie);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Verslag verslag() {
    return Objects.requireNonNull(verslag);
  }

  /** De regels van een uitvoertabel, zonder kop, met alleen deze kolommen. */
  List<String> uit(String tabel, String... kolommen) {
    List<String> regels = lees("uit/" + tabel + ".csv").lines().toList();
    List<String> kop = Arrays.asList(regels.getFirst().split(";", -1));
    int[] plaats = Arrays.stream(kolommen).mapToInt(kop::indexOf).toArray();
    return regels.stream()
        .skip(1)
        .map(regel -> {
          String[] velden = regel.split(";", -1);
          return String.join(";", Arrays.stream(plaats).mapToObj(p -> velden[p]).toList());
        })
        .toList();
  }

  /** Trajecten van persoon p: begin, einde, vorm. */
  List<String> trajecten() {
    return van("p", "trajecten", "begindatum", "einddatum", "vorm");
  }

  /** Regels van één persoon uit een tabel met traject_id. */
  List<String> van(String persoon, String tabel, String... kolommen) {
    String[] alle = new String[kolommen.length + 1];
    alle[0] = "traject_id";
    System.arraycopy(kolommen, 0, alle, 1, kolommen.length);
    return uit(tabel, alle).stream()
        .filter(r -> r.startsWith(persoon + "/"))
        .map(r -> r.substring(r.indexOf(';') + 1))
        .toList();
  }

  /** De maanden met een telling in een kolom van landmaand, als "maand=telling". */
  List<String> maanden(String kolom) {
    return uit("landmaand", "maand", kolom).stream()
        .filter(r -> !r.endsWith(";0"))
        .map(r -> r.replace(';', '='))
        .toList();
  }

  /** Telling van een regel: trajecten en rijen. */
  String correctie(String regel) {
    return uit("correcties", "regel", "aantal_trajecten", "aantal_rijen").stream()
        .filter(r -> r.startsWith(regel + ";"))
        .map(r -> r.substring(3))
        .findFirst()
        .orElseThrow();
  }

  String lees(String naam) {
    try {
      return Files.readString(map.resolve(naam));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
